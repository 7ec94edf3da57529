"""Files of one line of many megabytes: what each reader makes of them, in what time and memory.

    python -m benchmarks.one_line [MEGABYTES]

Each is read in a process apart, nothing is extracted; more than a source may hold is refused in a sentence.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator

from timeline.engine import Failure, each
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source

LIMIT = 600.0
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


def read_one(given: tuple[str, bytes]) -> tuple[int, str, float, float]:
    """How many characters came of it, the problems in short, the seconds and the megabytes."""
    start = time.perf_counter()
    text = read_source(f"sources/{given[0]}", given[1], SourceFacts(), Terms())
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return len(text.body), ", ".join(problem.code for problem in text.problems), seconds, memory


def main() -> int:
    """Print a line per file; 1 where one was not borne."""
    size = int(sys.argv[1]) * MEGABYTE if len(sys.argv) > 1 else 100 * MEGABYTE
    lost = 0
    print(f"{'file':14}{'MB':>6}{'characters':>14}{'s':>8}{'MB used':>10}  problems")
    for name, data in files(size):
        (outcome,) = each(read_one, [(name, data)], jobs=2, limit=lambda _: LIMIT)
        if isinstance(outcome, Failure):
            lost += 1
            print(f"{name:14}{len(data) // MEGABYTE:6}  {outcome.message}")
            continue
        characters, problems, seconds, memory = outcome
        print(f"{name:14}{len(data) // MEGABYTE:6}{characters:14,}{seconds:8.1f}{memory:10,.0f}  {problems}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
