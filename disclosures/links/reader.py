"""Reads files from strangers in processes of their own, which end when a file costs too much, and are started anew."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from queue import Empty, LifoQueue
from types import TracebackType
from typing import Any

from disclosures.links.document import Document, Kind, Line
from disclosures.links.fetched import Fetched
from disclosures.links.reading.sniffing import kind_at_first_sight

_HOUSE = Path(__file__).resolve().parents[2]
_PROGRAM = [sys.executable, "-m", "disclosures.links.reader_process"]


# Seconds of the processor's own time, whatever else is going on: most files need less than the first of them, no honest
# one as much as the second. What wants more than the first waits for its like, behind whatever else the machine does.
QUICK, PATIENT = 0.1, 3.0


class Reader:
    """At most `processes` of them for either patience, started when first needed; may be asked by several threads."""

    def __init__(self, processes: int = 3, patience: Iterable[float] = (QUICK, PATIENT)) -> None:
        self._pools = [_Pool(processes, cpu, nice) for cpu, nice in zip(patience, (0, 10), strict=True)]

    def read(self, fetched: Fetched, seconds: float) -> Document:
        """What costs more than any file may has the problem too_long; broken, where the reading itself broke down;
        busy, where others held the processes until the seconds were over, so that nothing can be said of the file."""
        until = time.monotonic() + seconds
        for pool in self._pools:
            document = pool.read(fetched, until)
            if document.problem != "too_long":
                break
        return document

    def close(self) -> None:
        for pool in self._pools:
            pool.close()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class _Pool:
    """Processes that give a file so many seconds of the processor each; `nice`: how far they stand back for others."""

    def __init__(self, processes: int, cpu: float, nice: int) -> None:
        self._all = [_Process([*_PROGRAM, str(cpu), str(nice)]) for _ in range(processes)]
        self._free: LifoQueue[_Process] = LifoQueue()
        for process in self._all:
            self._free.put(process)

    def read(self, fetched: Fetched, until: float) -> Document:
        try:
            process = self._free.get(timeout=max(0.0, until - time.monotonic()))
        except Empty:
            return _unread(fetched, "busy")
        try:
            return process.read(fetched, until - time.monotonic())
        finally:
            self._free.put(process)

    def close(self) -> None:
        for process in self._all:
            process.stop()


class _Process:
    """One process, asked by one thread at a time. It ends when its input does, so also with its parent."""

    def __init__(self, program: list[str]) -> None:
        self._program = program
        self._popen: subprocess.Popen[bytes] | None = None

    def read(self, fetched: Fetched, seconds: float) -> Document:
        popen = self._started()
        late = threading.Event()
        watch = threading.Timer(seconds, _end, (popen, late))
        watch.start()
        try:
            return _asked(popen, fetched)
        except (OSError, ValueError, EOFError):
            self.stop()
            return _unread(fetched, "busy" if late.is_set() else "broken")
        finally:
            watch.cancel()
            watch.join()
            if late.is_set():
                self.stop()

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._popen is None or self._popen.poll() is not None:
            self.stop()
            self._popen = subprocess.Popen(  # noqa: S603
                self._program, cwd=_HOUSE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
            )
        return self._popen

    def stop(self) -> None:
        popen, self._popen = self._popen, None
        if popen is not None:
            _kill(popen)
            popen.wait()
            for pipe in (popen.stdin, popen.stdout):
                try:
                    pipe.close()  # type: ignore[union-attr]
                except OSError:
                    continue


def _end(popen: "subprocess.Popen[bytes]", late: threading.Event) -> None:
    late.set()
    _kill(popen)


def _kill(popen: "subprocess.Popen[bytes]") -> None:
    """With the process that reads for it, which is of the same group."""
    if popen.poll() is None:
        os.killpg(popen.pid, signal.SIGKILL)


def _asked(popen: "subprocess.Popen[bytes]", fetched: Fetched) -> Document:
    """A line of JSON with the length of the body, the body; back comes a line of JSON."""
    if popen.stdin is None or popen.stdout is None:
        raise EOFError
    head = {"url": fetched.url, "headers": dict(fetched.headers), "whole": fetched.whole, "length": len(fetched.body)}
    popen.stdin.write(json.dumps(head).encode() + b"\n")
    popen.stdin.write(fetched.body)
    popen.stdin.flush()
    answer = popen.stdout.readline()
    if not answer.endswith(b"\n"):
        raise EOFError
    return unpacked(json.loads(answer))


def packed(document: Document) -> dict[str, Any]:
    return asdict(document)


def unpacked(answer: dict[str, Any]) -> Document:
    lines = tuple(Line(**line) for line in answer.pop("lines"))
    around, frames = tuple(answer.pop("around")), tuple(answer.pop("frames"))
    return Document(kind=Kind(answer.pop("kind")), lines=lines, around=around, frames=frames, **answer)


def _unread(fetched: Fetched, problem: str) -> Document:
    return Document(kind_at_first_sight(fetched.body), problem=problem)
