"""Words out of pictures, read by the program tesseract where it is installed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from itertools import groupby
from shutil import which
from statistics import median
from typing import NamedTuple

from timeline.readers.pdflines import Doubt, Line

PROGRAM = "tesseract"
MISSING = "install the program tesseract (in Debian the package tesseract-ocr) and build again"
LONGEST = 120.0  # seconds for one picture
MOST_MEMORY = 2_000_000_000
_COMMAND = (PROGRAM, "stdin", "stdout", "-l", "eng", "tsv")
USUAL = 12.0
_WIDE = 1.5  # heights of the type between two words part the cells of a table
_LEAST = 50  # per cent: words less sure on average are noise in a picture of something else
_SURE = 80  # per cent below which a word is doubted
_LARGE = 1.5  # times the usual height of a line is that of a heading


class Scan(NamedTuple):
    """What stands in a picture: its lines page by page, and how sure the words are, in per cent."""

    pages: tuple[tuple[Line, ...], ...] = ()
    sure: int = 0
    fault: str = ""


class Word(NamedTuple):
    """A word with its place in the picture, counted from its upper left corner."""

    line: tuple[int, ...]
    left: int
    top: int
    width: int
    height: int
    sure: int
    words: str


def is_installed() -> bool:
    """Whether pictures can be read here."""
    return which(PROGRAM) is not None


def scanned(picture: bytes, size: float = USUAL) -> Scan:
    """The words of a picture in any of the usual formats, the usual height of its type taken for `size`."""
    try:
        done = subprocess.run(
            _COMMAND,
            input=picture,
            capture_output=True,
            timeout=LONGEST,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            preexec_fn=_bounded,
        )
    except subprocess.TimeoutExpired:
        return Scan(fault=f"took tesseract more than {LONGEST:.0f} seconds")
    if done.returncode:
        return Scan(fault="cannot be opened by tesseract: it may be damaged")
    scan = lines_of(done.stdout.decode("utf-8", "replace"), size)
    return scan if scan.sure >= _LEAST else Scan()


def told_by_ocr(sure: int) -> str:
    """What is said of words out of a picture."""
    return (
        f"read from a picture by tesseract, {sure} % sure on average: compare what matters with the picture"
    )


def lines_of(table: str, size: float = USUAL) -> Scan:
    """Tesseract's table of words as lines, in measures in which its type is usually of a height."""
    words = [word for word in map(_word, table.split("\n")[1:]) if word is not None]
    lines = [[*group] for _, group in groupby(words, lambda word: word.line)]
    usual = median(max(word.height for word in line) for line in lines) if lines else 1.0
    scale = size / max(usual, 1.0)
    pages = groupby(lines, lambda line: line[0].line[0])
    found = tuple(tuple(_line(line, scale, size) for line in page) for _, page in pages)
    return Scan(found, round(sum(word.sure for word in words) / len(words)) if words else 0)


def _word(row: str) -> Word | None:
    """A row of the table, if it is that of a word."""
    cells = row.split("\t")
    if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
        return None
    numbers = [int(float(cell)) for cell in cells[1:11]]
    words = cells[11].strip()
    return Word(tuple(numbers[:4]), numbers[5], numbers[6], numbers[7], numbers[8], numbers[9], words)


def _line(words: Sequence[Word], scale: float, usual: float) -> Line:
    """A line as one of a PDF; type of nearly the usual height is of that height."""
    height = max(word.height for word in words) * scale
    size = height if height > _LARGE * usual else usual
    foot = -scale * median(word.top + word.height for word in words)
    gaps, doubts, place, right = list[tuple[int, float]](), list[Doubt](), 0, 0.0
    for word in words:
        if place and word.left * scale - right > _WIDE * size:
            gaps.append((place - 1, word.left * scale))
        if word.sure < _SURE:
            doubts.append(Doubt(place, place + len(word.words), word.sure))
        place, right = place + len(word.words) + 1, (word.left + word.width) * scale
    said, first = " ".join(word.words for word in words), words[0].width * scale
    left = words[0].left * scale
    return Line(said, left, right, foot, size, first, gaps=tuple(gaps), doubts=tuple(doubts))


def _bounded() -> None:
    """Bound the memory of the program, where the system can."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
