"""The process that a `Reader` asks: has one file after the other read by a child of its own, until its input ends."""

import json
import os
import resource
import signal
import sys
from typing import BinaryIO

from disclosures.links.document import Document
from disclosures.links.fetched import Fetched
from disclosures.links.reader import packed
from disclosures.links.reading import read
from disclosures.links.reading.sniffing import kind_at_first_sight

# Honest files of 8 MB take less than 100 MB.
MEMORY = 512 * 1024 * 1024


def limit() -> None:
    """Memory, no core files, and not a byte written to a file."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def serve(asked: BinaryIO, answers: BinaryIO, cpu: float) -> None:
    """A child costs little, and takes nothing with it when it ends: at `cpu` seconds of the processor's time the kernel
    ends it with SIGPROF."""
    while line := asked.readline():
        head = json.loads(line)
        fetched = Fetched(status=200, body=asked.read(head.pop("length")), **head)
        child = os.fork()
        if not child:
            signal.setitimer(signal.ITIMER_PROF, cpu)
            _answer(answers, _read(fetched))
            os._exit(0)
        ended = os.waitpid(child, 0)[1]
        if ended:
            problem = "too_long" if os.WTERMSIG(ended) == signal.SIGPROF else "broken"
            _answer(answers, Document(kind_at_first_sight(fetched.body), problem=problem))


def _answer(answers: BinaryIO, document: Document) -> None:
    text = json.dumps(packed(document)).encode() + b"\n"
    signal.setitimer(signal.ITIMER_PROF, 0)
    answers.write(text)
    answers.flush()


def _read(fetched: Fetched) -> Document:
    """A reading that breaks down says so."""
    try:
        return read(fetched)
    except Exception:
        return Document(kind_at_first_sight(fetched.body), problem="broken")


if __name__ == "__main__":
    limit()
    os.nice(int(sys.argv[2]))
    serve(sys.stdin.buffer, sys.stdout.buffer, float(sys.argv[1]))
