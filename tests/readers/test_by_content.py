"""What a file is, told by its content where its name says nothing or something else."""

from __future__ import annotations

import pytest

from tests.readers.office import docx, paragraph
from tests.readers.reading import marked, read
from timeline.readers import reader_of

PAGE = b"<html><head><title>The crane</title></head><body><p>It broke.</p></body></html>"
TABLE = b"Date,Event,Who\n2017-05-02,The crane broke,Anna Lee\n2017-05-04,It was mended,Ben Ode\n"
TABBED = TABLE.replace(b",", b"\t")
MAIL = b"Return-Path: <a@m.example>\nFrom: a@m.example\nTo: b@m.example\nSubject: Crane\n\nIt broke.\n"
SAVED = (
    b"From: <Saved by Browser>\nSubject: The crane\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="x"\n\n'
    b"--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    b"<html><body><p>It broke in the caf=C3=A9.</p></body></html>\n--x--\n"
)
PROSE = b"The crane, which was old, broke.\nIt was mended, and tested, by Ben.\nNobody, it seems, knew.\n"


# name, content, reader
@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("letter.doc", b"{\\rtf1 It broke.}", "rich-text"),
        ("letter.doc", PAGE, "web-page"),
        ("letter.doc", docx(paragraph("It broke.")), "word"),
        ("list.xls", PAGE, "web-page"),
        ("list.csv", PAGE, "web-page"),
        ("list.xls", TABBED, "table"),
        ("list.txt", TABBED, "table"),
        ("list", TABLE, "table"),
        ("list.txt", TABLE, "table"),
        ("mail.txt", MAIL, "mail"),
        ("mail.msg", MAIL, "mail"),
        ("mail", MAIL, "mail"),
        ("print.bin", b"%PDF-1.7\n", "pdf"),
        ("print.csv", b"%PDF-1.7\n", "pdf"),
        ("photo.pdf", b"\xff\xd8\xff\xe0", "picture"),
        ("page.mht", SAVED, "saved-page"),
        ("page.doc", SAVED, "saved-page"),
        ("people.txt", b"BEGIN:VCARD\nFN:Anna Lee\nEND:VCARD\n", "contacts"),
        ("note.txt", PROSE, "plain"),
        ("note", PROSE, "plain"),
        ("report.docx", PROSE, "plain"),
    ],
)
def test_a_file_goes_to_the_reader_of_its_content(name, data, reader):
    assert reader_of(f"sources/{name}", data) == reader


def test_a_saved_page_is_read_as_the_page_in_it():
    pytest.importorskip("selectolax", reason="the documents extra is not installed")
    text = read(SAVED, "page.mht")
    assert marked(text, "paragraph") == ["It broke in the café."]
    assert text.source.kind == "web-page"


def test_a_list_of_names_is_no_table():
    words = b"Anna Lee, Harbour Master, Marwick\nBen Ode, Engineer\nCara Hall, Clerk of the Board, Marwick\n"
    assert reader_of("sources/present.txt", words) == "plain"
