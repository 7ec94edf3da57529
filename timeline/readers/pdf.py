"""PDF files: the text layer, page after page; what it does stands behind the library it needs.

A page's mark runs to the next page's, its number as value. Lines are those of the page; where the
page leaves more room between two lines than is usual on it, a blank line stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.util import find_spec
from statistics import median
from typing import TYPE_CHECKING

from timeline.model.problem import Grade, Problem
from timeline.model.source import Mark, Text
from timeline.readers.charset import normal
from timeline.readers.layout import marks_of
from timeline.readers.plain import known_by_head
from timeline.readers.received import Received

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_PAGES = 20_000
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-"})  # how PDFium shows a hyphen at a line's end
_WIDE = 1.4  # times the usual distance of two lines is a gap between paragraphs
_SAME_LINE = 4  # points by which the pieces of one line may differ
_ENDS = (".", "!", "?", ":", "”", '"')


class Pdf:
    """Files that were printed or scanned into PDF."""

    name = "pdf"
    binary = True
    native = True

    def reads(self, received: Received) -> bool:
        """By its first bytes, before which mail programs and printers may leave a line."""
        return b"%PDF-" in received.head[:1024] and not received.head.startswith(b"PK")

    def read(self, received: Received) -> Text:
        """The words of its pages; pages without any are scans, which only reading by eye or OCR opens."""
        if find_spec("pypdfium2") is None:
            return received.without_extra("a PDF")
        from pypdfium2 import PdfDocument, PdfiumError

        try:
            document = PdfDocument(received.data)
        except PdfiumError as fault:
            return received.unread(_reason(str(fault)))
        try:
            return _read(document, received)
        finally:
            document.close()


def _reason(fault: str) -> str:
    if "password" in fault.lower():
        return "is a PDF with a password: save it without one"
    return "is a damaged PDF, which cannot be opened: ask for it again, or print it anew"


def _read(document: PdfDocument, received: Received) -> Text:
    """Its pages as one text."""
    count = min(len(document), MOST_PAGES)
    pages = [_page(document, number) for number in range(count)]
    body, marks = _bound([page or "" for page in pages])
    marks = (*marks, *marks_of(body))
    text = Text(received.source, body, tuple(sorted(marks, key=lambda m: (m.start, -m.end, m.kind))))
    text = known_by_head(text, received)
    return replace(text, problems=tuple(_faults(received.source.path, pages, len(document))))


def _page(document: PdfDocument, number: int) -> str | None:
    """The words of a page; None where the page is broken."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        return _words(page)
    except PdfiumError:
        return None


def _words(page: PdfPage) -> str:
    """The lines of a page's text layer, with a blank one where the page leaves room."""
    layer = page.get_textpage()
    whole: str = layer.get_text_range()
    lines, starts, start = whole.split("\r\n"), list[int](), 0
    for line in lines:
        starts.append(start)
        start += len(line) + 2
    wide = _gaps(layer, lines, starts)
    spaced = [("\n" if number in wide else "") + line.rstrip() for number, line in enumerate(lines)]
    return normal("\n".join(spaced).translate(_HYPHENS)).strip("\n")


def _gaps(layer: PdfTextPage, lines: Sequence[str], starts: Sequence[int]) -> frozenset[int]:
    """The numbers of lines above which the page leaves more room than between most lines."""
    feet = [_foot(layer, line, start) for line, start in zip(lines, starts, strict=True)]
    falls = {
        number: feet[number - 1] - feet[number]
        for number in range(1, len(feet))
        if lines[number].strip() and lines[number - 1].strip()
    }
    usual = sorted(fall for fall in falls.values() if fall > _SAME_LINE)
    if not usual:
        return frozenset()
    limit = _WIDE * usual[len(usual) // 4]  # where paragraphs are short, gaps are as many as lines
    return frozenset(number for number, fall in falls.items() if fall > limit)


def _foot(layer: PdfTextPage, line: str, start: int) -> float:
    """How high above the page's foot a line stands; its first sign may hang lower than its letters."""
    from pypdfium2 import PdfiumError

    feet: list[float] = []
    for place, letter in enumerate(line[:40], start):
        if letter.isalnum() and letter not in "gjpqyQ":
            try:
                feet.append(layer.get_charbox(place)[1])
            except (PdfiumError, ValueError, IndexError):
                continue
    return median(feet) if feet else 0.0


def _bound(pages: Sequence[str]) -> tuple[str, tuple[Mark, ...]]:
    """Pages as one body with their marks; a sentence that runs over a page's end is not cut there."""
    body, marks = "", list[Mark]()
    pieces: list[str] = []
    place = 0
    for number, page in enumerate(pages, 1):
        piece = page + (_between(page) if page else "")
        marks.append(Mark("page", place, place + len(piece), str(number)))
        pieces.append(piece)
        place += len(piece)
    body = "".join(pieces)
    return body, tuple(marks)


def _between(page: str) -> str:
    return "\n\n" if page.endswith(_ENDS) else "\n"


def _faults(path: str, pages: Sequence[str | None], count: int) -> Iterator[Problem]:
    scans = [number for number, page in enumerate(pages, 1) if page is not None and not page.strip()]
    broken = [number for number, page in enumerate(pages, 1) if page is None]
    if scans:
        grade = Grade.FAULT if len(scans) == len(pages) else Grade.DOUBT
        yield Problem(path, f"{_listed(scans)}: {_SCAN}", grade, "scan")
    if broken:
        yield Problem(path, f"{_listed(broken)} cannot be read: the file is damaged", Grade.FAULT, "damaged")
    if count > len(pages):
        message = f"has {count} pages, of which the first {len(pages)} were read: split it"
        yield Problem(path, message, Grade.FAULT, "too-long")


_SCAN = (
    "no text layer, so it is a scan or empty; let tesseract read it, for one with `ocrmypdf`, "
    "which adds the words to the file"
)


def _listed(numbers: Sequence[int]) -> str:
    """ "page 3", "pages 1 to 4 and 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    listed = ", ".join(shown[:-1]) + (" and " if shown[1:] else "") + shown[-1]
    return f"page{'s' if numbers[1:] else ''} {listed}"
