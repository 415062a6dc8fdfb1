"""The process that `reader.search_file` asks: searches the file on its input, with little memory and time."""

import json
import resource
import sys

from disclosures.privacy.files import words_of
from disclosures.privacy.searched import search_words

MEMORY, SECONDS = 1536 * 1024 * 1024, 20


def limit() -> None:
    """Memory and time, also where nobody waits any more; no core files, and not a byte written to a file."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    limit()
    searched = search_words(words_of(sys.stdin.buffer.read(), sys.argv[1]))
    sys.stdout.write(json.dumps(searched.as_dict()))
