"""Scans: words out of pictures with what they are worth, or what is missing to read them."""

from __future__ import annotations

import struct
import zlib
from shutil import which

import pytest

from tests.readers.reading import codes, marked, read
from tests.readers.test_pdf import LETTER, pdf
from timeline.model.problem import Grade
from timeline.readers.ocr import lines_of

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
needs_tesseract = pytest.mark.skipif(which("tesseract") is None, reason="tesseract is not installed")


def table(*words: tuple[int, int, int, str, int]) -> str:
    """Tesseract's table: each word with its line, its left and top edge and how sure it is."""
    rows = [
        f"5\t1\t1\t1\t{line}\t{n}\t{left}\t{top}\t{20 * len(word)}\t40\t{sure}\t{word}"
        for n, (line, left, top, word, sure) in enumerate(words)
    ]
    return "\n".join((HEAD, "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t", *rows, ""))


def shades(page: bytes) -> tuple[int, int, bytes]:
    """The first page of a PDF as a picture: its width, its height, its dots in shades of grey."""
    pypdfium2 = pytest.importorskip("pypdfium2", reason="the documents extra is not installed")
    drawn = pypdfium2.PdfDocument(page)[0].render(scale=300 / 72, grayscale=True)
    rows = bytes(drawn.buffer)
    dots = b"".join(rows[n * drawn.stride : n * drawn.stride + drawn.width] for n in range(drawn.height))
    return drawn.width, drawn.height, dots


def png(page: bytes) -> bytes:
    """The first page of a PDF as a picture file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    wide, high, dots = shades(page)
    rows = b"".join(b"\x00" + dots[n * wide : (n + 1) * wide] for n in range(high))
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def test_words_of_one_line_are_a_line_with_its_place():
    (page,), sure = lines_of(table((1, 100, 50, "It", 96), (1, 160, 50, "broke.", 90)))[:2]
    assert [line.words for line in page] == ["It broke."]
    assert (page[0].size, sure) == (12.0, 93)
    assert page[0].right > page[0].left


def test_words_that_are_not_sure_are_told_with_their_places():
    scan = lines_of(table((1, 100, 50, "It", 96), (1, 160, 50, "brokc.", 41)))
    line = scan.pages[0][0]
    assert [(line.words[d.start : d.end], d.sure) for d in line.doubts] == [("brokc.", 41)]


def test_wide_room_between_words_parts_cells():
    scan = lines_of(table((1, 100, 50, "Crane", 96), (1, 600, 50, "broken", 96)))
    assert [place for place, _ in scan.pages[0][0].gaps] == [len("Crane")]


@pytest.mark.parametrize("broken", ["", "nothing\n", HEAD + "\n5\t1\n", HEAD + "\n"])
def test_a_table_without_words_is_a_scan_without_lines(broken):
    assert lines_of(broken).pages == ()


def test_without_tesseract_a_picture_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    text = read(b"\x89PNG\r\n\x1a\n" + bytes(40), "letter.png")
    assert codes(text) == ["unreadable"]
    assert "an image (PNG)" in text.problems[0].message
    assert "tesseract-ocr" in text.problems[0].message


@needs_tesseract
def test_a_picture_of_a_page_gives_its_words():
    text = read(png(pdf(LETTER)), "letter.png")
    assert "The audit was finished on 3 May 2016" in text.body
    assert marked(text, "heading") == ["Harbour Review"]
    assert codes(text) == ["ocr"]
    assert "% sure" in text.problems[0].message


@needs_tesseract
def test_a_damaged_picture_costs_one_problem():
    text = read(png(pdf(LETTER))[:500], "letter.png")
    assert (text.body, codes(text)) == ("", ["unreadable"])


@needs_tesseract
def test_only_the_pages_without_words_are_read_as_pictures():
    wide, high, dots = shades(pdf(LETTER))
    text = read(with_picture("The board met.", wide, high, dots), "mixed.pdf")
    assert text.page_of(text.body.index("The board met")) == 1
    assert text.page_of(text.body.index("Nobody answered")) == 2
    assert [(problem.code, problem.grade) for problem in text.problems] == [("ocr", Grade.NOTE)]
    assert text.problems[0].message.startswith("page 2: read from a picture")


def with_picture(words: str, wide: int, high: int, dots: bytes) -> bytes:
    """A PDF of a page of words, and a page that is a picture."""
    drawn, shown, packed = (
        f"BT /F 12 Tf 72 700 Td ({words}) Tj ET",
        "q 595 0 0 842 0 0 cm /I Do Q",
        zlib.compress(dots),
    )
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<"
    image = f"/Type/XObject/Subtype/Image/Width {wide}/Height {high}/ColorSpace/DeviceGray/BitsPerComponent 8"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
        f"{page}/Font<</F 5 0 R>>>>/Contents 6 0 R>>".encode(),
        f"{page}/XObject<</I 8 0 R>>>>/Contents 7 0 R>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        stream("", drawn.encode()),
        stream("", shown.encode()),
        stream(f"{image}/Filter/FlateDecode", packed),
    )
    body = b"".join(b"%d 0 obj%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 9>>\n%%EOF\n"


def stream(head: str, data: bytes) -> bytes:
    return f"<<{head}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"
