"""The lines of a PDF's page: their words, where they stand and how they look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

HYPHENS = "\ufffe\x02"  # how PDFium shows a hyphen at a line's end, where it tells no end of the line
_LINE = re.compile(rf"[^\r\n{HYPHENS}]+[{HYPHENS}]?|[{HYPHENS}]")
_SPACES = re.compile(r" +")
_SIGN = re.compile(r"\w{2}")  # what stands before may be more than the sign of a list
_WORD = re.compile(rf"[^\s{HYPHENS}]+")
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
_MOST_GAPS = 60  # spaces of a line that are measured
_WIDE = 0.9  # heights of the type: so much room between two words parts the cells of a table


class Doubt(NamedTuple):
    """A word of a line that a program read from a picture and is not sure of."""

    start: int
    end: int
    sure: int  # per cent


class Line(NamedTuple):
    """A line of a page, measured in points from the page's lower left corner."""

    words: str
    left: float = 0.0
    right: float = 0.0
    foot: float = 0.0
    size: float = 0.0  # the height of its type
    first: float = 0.0  # how wide its first word is
    is_bold: bool = False
    gaps: tuple[tuple[int, float], ...] = ()  # where wide room is left, and where the next word stands
    doubts: tuple[Doubt, ...] = ()


def lines_of_page(page: PdfPage) -> list[Line]:
    """The lines of a page's text layer in the order of reading."""
    layer = page.get_textpage()
    whole: str = layer.get_text_range()
    return [_line(layer, found.group(), found.start()) for found in _LINE.finditer(whole)]


def _line(layer: PdfTextPage, words: str, start: int) -> Line:
    found = [*_WORD.finditer(words)]
    if not found:
        return Line("")
    letters = [start + place for place in _letters(words)]
    first = _box(layer, start + found[0].start()), _box(layer, start + found[0].end() - 1)
    last = _box(layer, start + found[-1].end() - 1)
    size = _size(layer, letters[0])
    if not size or not first[0] or not first[1] or not last:
        return Line(words)
    wide = first[1][2] - first[0][0]
    gaps = tuple(_gaps(layer, words, start, size))
    foot = _foot(layer, letters[0])
    return Line(words, first[0][0], last[2], foot, size, wide, _is_bold(layer, letters), gaps)


def _letters(words: str) -> list[int]:
    """The places of the first letter and the last."""
    places = [place for place, letter in enumerate(words) if letter.isalnum()]
    return [places[0], places[-1]] if places else [len(words) - len(words.lstrip())]


def _box(layer: PdfTextPage, place: int) -> tuple[float, float, float, float] | None:
    """The box around a character; None where the page gives none."""
    from pypdfium2 import PdfiumError

    try:
        left, bottom, right, top = layer.get_charbox(place, loose=True)
    except (PdfiumError, ValueError, IndexError):
        return None
    return (left, bottom, right, top) if right > left or top > bottom else None


def _size(layer: PdfTextPage, place: int) -> float:
    """The height of the type of a letter, as it stands on the page; 0 where it cannot be told."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(layer, place, matrix):
        return 0.0
    return float(raw.FPDFText_GetFontSize(layer, place)) * hypot(matrix.c, matrix.d)


def _foot(layer: PdfTextPage, place: int) -> float:
    """How high the line that a letter stands on lies above the foot of the page."""
    from ctypes import c_double

    from pypdfium2 import raw

    right, up = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(layer, place, right, up)
    return up.value


def _is_bold(layer: PdfTextPage, places: Sequence[int]) -> bool:
    """Whether the type of letters is called bold."""
    return bool(places) and all(_BOLD.search(_font(layer, place)) for place in places)


def _font(layer: PdfTextPage, place: int) -> bytes:
    """The name of the type in which a letter is set."""
    from ctypes import c_int, create_string_buffer

    from pypdfium2 import raw

    name = create_string_buffer(96)
    raw.FPDFText_GetFontInfo(layer, place, name, 96, c_int())
    return name.value


def _gaps(layer: PdfTextPage, words: str, start: int, size: float) -> Iterator[tuple[int, float]]:
    """Where the page leaves more room between two words than between words of a sentence."""
    for space in [*_SPACES.finditer(words.rstrip())][:_MOST_GAPS]:
        if not _SIGN.search(words[: space.start()]):
            continue
        before, behind = _box(layer, start + space.start() - 1), _box(layer, start + space.end())
        if before and behind and behind[0] - before[2] > _WIDE * size:
            yield space.start(), behind[0]
