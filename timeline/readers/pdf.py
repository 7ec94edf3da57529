"""PDF files: the text layer, page after page; what it does stands behind the library it needs.

A page's mark runs to the next page's, its number as value; how lines become text stands in
`readers.pdfsetting`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec
from math import sqrt
from typing import TYPE_CHECKING

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.ocr import MISSING, Scan, is_installed, scanned, told_by_ocr
from timeline.readers.pdflines import Line, lines_of_page
from timeline.readers.pdfpages import has_words, set_in_type
from timeline.readers.pdfsetting import usual_size
from timeline.readers.received import Received
from timeline.readers.typed import recognised

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 20_000
_DOTS = 300  # to the inch, at which pages are read as pictures
_MOST_DOTS = 40_000_000


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
    """Its pages as one text; pages without any words are read as pictures where that can be done."""
    count = min(len(document), MOST_PAGES)
    pages = [_page(document, number) for number in range(count)]
    without = [number for number, page in enumerate(pages) if page is not None and not has_words(page)]
    size = usual_size([page or () for page in pages])
    scans = {number: scanned(_picture(document, number), size) for number in without if is_installed()}
    for number, scan in scans.items():
        pages[number] = [line for page in scan.pages for line in page]
    text = set_in_type(Text(received.source, ""), pages, received.facts.columns)
    text = recognised(text, received)
    problems = (*_faults(received.source.path, pages, len(document)), *_scans(received.source.path, scans))
    return replace(text, problems=(*text.problems, *problems))


def _page(document: PdfDocument, number: int) -> Sequence[Line] | None:
    """The lines of a page; None where the page is broken."""
    from pypdfium2 import PdfiumError

    try:
        return lines_of_page(document[number])
    except PdfiumError:
        return None


def _picture(document: PdfDocument, number: int) -> bytes:
    """A page as a picture in shades of grey (PGM)."""
    page = document[number]
    wide, high = page.get_size()
    scale = min(_DOTS / 72, sqrt(_MOST_DOTS / max(wide * high, 1)))
    drawn = page.render(scale=scale, grayscale=True)
    rows, step = bytes(drawn.buffer), drawn.stride
    shades = b"".join(rows[at * step : at * step + drawn.width] for at in range(drawn.height))
    return b"P5 %d %d 255\n" % (drawn.width, drawn.height) + shades


def _scans(path: str, scans: Mapping[int, Scan]) -> Iterator[Problem]:
    """That words were read from pictures, and how sure they are."""
    read = [number + 1 for number, scan in scans.items() if scan.pages]
    if read:
        sure = round(sum(scan.sure for scan in scans.values() if scan.pages) / len(read))
        yield Problem(path, f"{_listed(read)}: {told_by_ocr(sure)}", Grade.NOTE, "ocr")
    for fault in dict.fromkeys(scan.fault for scan in scans.values() if scan.fault):
        numbers = [number + 1 for number, scan in scans.items() if scan.fault == fault]
        yield Problem(path, f"{_listed(numbers)} {fault}", Grade.FAULT, "scan")


def _faults(path: str, pages: Sequence[Sequence[Line] | None], count: int) -> Iterator[Problem]:
    scans = [number for number, page in enumerate(pages, 1) if page is not None and not has_words(page)]
    broken = [number for number, page in enumerate(pages, 1) if page is None]
    if scans:
        grade = Grade.FAULT if len(scans) == len(pages) else Grade.DOUBT
        yield Problem(path, f"{_listed(scans)}: {_unread()}", grade, "scan")
    if broken:
        yield Problem(path, f"{_listed(broken)} cannot be read: the file is damaged", Grade.FAULT, "damaged")
    if count > len(pages):
        message = f"has {count} pages, of which the first {len(pages)} were read: split it"
        yield Problem(path, message, Grade.FAULT, "too-long")


def _unread() -> str:
    """Why a page without a text layer was not read."""
    if is_installed():
        return "neither a text layer nor words in the picture, so it is empty or cannot be read"
    return f"no text layer, so it is a scan or empty; to read it {MISSING}"


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
