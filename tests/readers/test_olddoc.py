"""Documents of old office programs: converted where LibreOffice is there, else said to be what they are."""

from __future__ import annotations

from shutil import which

import pytest

from tests.readers.reading import codes, read
from timeline.readers import reader_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def old(stream: str) -> bytes:
    """The start of an old document with a stream of this name, and no more."""
    return OLE + stream.encode("utf-16-le") + bytes(512)


@pytest.mark.parametrize("name", ["letter.doc", "letter", "letter.txt"])
def test_an_old_document_is_known_by_its_streams(name):
    assert reader_of(f"sources/{name}", old("WordDocument")) == "old-document"
    assert reader_of(f"sources/{name}", old("PowerPoint Document")) == "old-document"


def test_without_libreoffice_it_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    text = read(old("WordDocument"), "letter.doc")
    assert codes(text) == ["missing-program"]
    assert "soffice" in text.problems[0].message
    assert "save it as DOCX" in text.problems[0].message


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed")
def test_one_that_cannot_be_converted_costs_one_problem():
    text = read(old("WordDocument"), "letter.doc")
    assert text.body == ""
    assert codes(text) == ["unreadable"]
