"""Every file below a folder read: per format how many, what could not be, at what speed, with what memory.

    python benchmarks/readers.py FOLDER [--problems]     FOLDER holds files of any kind

A format is a reader and the end of a file's name. Each format is read in a process of its own, whose
largest memory beyond an empty process of the kind is printed. Documents within a file (mails of a
mailbox) are counted beside files. Offsets are checked one by one: every row, cell, mark and quotation
must be a slice of the text, and every word of a plain text must stand in its source's text in its
order. `--problems` prints each file with a problem, and why. Exits with 1 if an offset is wrong or
an exception came out of a reader.
"""

from __future__ import annotations

import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_sources, reader_of
from timeline.readers.charset import decode

AS_THEY_ARE = ("plain", "markdown", "copied-mail", "table", "json-lines", "calendar", "contacts")
FOLDED = ("calendar", "contacts")  # whose long lines are put together again
COLUMNS = (
    ("files", 7), ("docs", 8), ("read", 8), ("offsets", 10), ("wrong", 7), ("MB", 8), ("MB/s", 8),
    ("memory", 8),
)  # fmt: skip
WORD = re.compile(r"\w+")
FOLD = re.compile(r"\n[ \t]")


@dataclass(slots=True)
class Tally:
    """What came of the files of one format."""

    files: int = 0
    documents: int = 0
    read: int = 0
    bytes: int = 0
    seconds: float = 0.0
    offsets: int = 0
    wrong: int = 0
    memory: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    """Read all and print the table."""
    folders = [Path(name) for name in arguments if not name.startswith("--")]
    if len(folders) != 1 or not folders[0].is_dir():
        print(__doc__)
        return 2
    formats = by_format(folders[0])
    context = get_context("spawn")
    empty = alone(context, [])
    names = "".join(f"{name:>{width}}" for name, width in COLUMNS)
    print(f"{'format':28}{names}  problems")
    wrong = 0
    for name in sorted(formats):
        tally = alone(context, formats[name])
        wrong += tally.wrong
        print(row(name, tally, empty.memory))
        if "--problems" in arguments:
            for told in tally.told:
                print(f"    {told}")
    return 1 if wrong else 0


def by_format(folder: Path) -> dict[str, list[Path]]:
    """The files below a folder by the reader that takes them and the ends of their names."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = reader_of(f"sources/{path.name}", path.read_bytes()) or "none"
            found.setdefault(f"{name} {path.suffix.lower() or '(no end)'}", []).append(path)
    return found


def alone(context, paths: Sequence[Path]) -> Tally:
    """The files of a format read in a process of their own."""
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(tallied, list(paths)).result()


def tallied(paths: Sequence[Path]) -> Tally:
    """Every file read and checked; checking is not timed."""
    tally = Tally(files=len(paths))
    for path in paths:
        data = path.read_bytes()
        began = time.perf_counter()
        texts = [*read_sources(f"sources/{path.name}", data, SourceFacts(), Terms())]
        tally.seconds += time.perf_counter() - began
        tally.bytes += len(data)
        for text in texts:
            take(tally, text)
        missing = lost_words(path, data, texts[-1])
        tally.wrong += missing
        tally.told += [f"{path.name}: {missing} words are not where they should be"] if missing else []
    tally.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return tally


def take(tally: Tally, text: Text) -> None:
    """A text counted, and all its places checked."""
    tally.documents += 1
    holds = text.source.kind in ("archive", "mailbox")
    tally.read += bool(text.body.strip()) or (holds and not faults(text))
    for problem in text.problems:
        tally.codes[problem.code] += 1
        tally.told.append(f"{problem.where}: {problem.message} [{problem.code}]")
    for start, end in places(text):
        tally.offsets += 1
        tally.wrong += not is_slice(text, start, end)


def faults(text: Text) -> list[Problem]:
    return [problem for problem in text.problems if problem.grade is Grade.FAULT]


def places(text: Text) -> Iterator[tuple[int, int]]:
    """Where every mark, row and cell of a text lies."""
    yield from ((mark.start, mark.end) for mark in text.marks)
    for one in text.rows:
        yield one.start, one.end
        yield from ((cell.start, cell.end) for cell in one.cells.values())


def is_slice(text: Text, start: int, end: int) -> bool:
    """Whether a place can be quoted, and its quotation is what stands there."""
    if not 0 <= start <= end <= len(text.body):
        return False
    return text.quote(start, end).exact == text.body[start:end]


def lost_words(path: Path, data: bytes, text: Text) -> int:
    """How many words of a file that is text do not stand in the text read of it, in their order."""
    reader = reader_of(f"sources/{path.name}", data)
    if reader not in AS_THEY_ARE or not text.body:
        return 0
    place, lost, body = 0, 0, decode(data).body
    for found in WORD.finditer(FOLD.sub("", body) if reader in FOLDED else body):
        at = text.body.find(found.group(), place)
        lost += at < 0
        place = at + len(found.group()) if at >= 0 else place
    return lost


def row(name: str, tally: Tally, empty: int) -> str:
    """A line of the table."""
    speed = tally.bytes / 1e6 / tally.seconds if tally.seconds else 0.0
    told = ", ".join(f"{count} {code}" for code, count in sorted(tally.codes.items()))
    numbers = f"{tally.files:7}{tally.documents:8}{tally.read:8}{tally.offsets:10}{tally.wrong:7}"
    memory = max(tally.memory - empty, 0) / 1e6
    return f"{name:28}{numbers}{tally.bytes / 1e6:8.2f}{speed:8.2f}{memory:8.0f}  {told}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
