"""Files of one line of many megabytes: what reading and extracting make of them, in what time and memory.

    python -m benchmarks.one_line [MEGABYTES] [FILE ...]

Each is read and extracted in a process apart, in the time that a build has for a file of its size; more than
a source may hold is refused in a sentence.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from typing import NamedTuple

from timeline.engine import Failure, each
from timeline.extract.whole import extract
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline.reading import Task, patience
from timeline.readers import read_source

MEGABYTE = 1_000_000


def files(size: int) -> Iterator[tuple[str, bytes]]:
    """A file of each kind of text, its one line as long as that."""
    words = b"It fell on the quay. "
    yield "words.txt", words * (size // len(words))
    yield "letters.txt", b"a" * size
    yield "words.md", words * (size // len(words))
    yield "words.html", b"<p>" + words * (size // len(words)) + b"</p>"
    yield "cells.csv", b"a,b\n" + b"123456789," * (size // 10)
    yield "quoted.csv", b'a,b\n"' + b"a" * size + b'",2\n'
    yield "record.jsonl", b'{"date": "2016-08-09", "event": "' + b"a" * size + b'"}\n'
    yield "records.json", b'[{"event": "' + b"a" * size + b'"}]'
    yield "subject.eml", b"From: a@b.example\nSubject: " + b"a" * size + b"\n\nHello.\n"
    yield "body.eml", b"From: a@b.example\nMessage-ID: <1@b>\n\n" + words * (size // len(words))
    yield "summary.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + b"a" * size + b"\nEND:VEVENT\n"
    yield "field.dat", "þBEGBATESþ\x14þENDBATESþ\nþ".encode() + b"a" * size


class Outcome(NamedTuple):
    """What came of a file."""

    characters: int
    problems: str
    reading: float  # seconds of computing
    extracting: float
    megabytes: float


def read_one(given: tuple[str, bytes]) -> Outcome:
    """A file read and extracted, with what that took."""
    start = time.process_time()
    text = read_source(f"sources/{given[0]}", given[1], SourceFacts(), Terms())
    read = time.process_time()
    problems = (*text.problems, *extract(text).problems)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    codes = ", ".join(problem.code for problem in problems)
    return Outcome(len(text.body), codes, read - start, time.process_time() - read, memory)


def seconds_for(given: tuple[str, bytes]) -> float:
    """The time of the clock that a build would have."""
    return patience(Task(given[0], "", given[1], SourceFacts(), Terms()))


def main() -> int:
    """Print a line per file; 1 where one was not borne."""
    size = int(float(sys.argv[1]) * MEGABYTE) if len(sys.argv) > 1 else 100 * MEGABYTE
    lost = 0
    print(f"{'file':14}{'MB':>6}{'characters':>14}{'read s':>8}{'extract s':>10}{'of':>7}{'MB used':>9}")
    for given in files(size):
        if sys.argv[2:] and given[0] not in sys.argv[2:]:
            continue
        (one,) = each(read_one, [given], jobs=2, limit=seconds_for)
        lost += isinstance(one, Failure)
        print(f"{given[0]:14}{len(given[1]) / MEGABYTE:6.1f}{_told(one, seconds_for(given))}", flush=True)
    return 1 if lost else 0


def _told(one: Outcome | Failure, most: float) -> str:
    if isinstance(one, Failure):
        return f"  {one.message}"
    times = f"{one.reading:8.1f}{one.extracting:10.1f}{most:7.0f}"
    return f"{one.characters:14,}{times}{one.megabytes:9,.0f}  {one.problems}"


if __name__ == "__main__":
    sys.exit(main())
