"""Files made to hurt: each is read or refused in a moment, with a reason that names what is wrong."""

from __future__ import annotations

import json

import pytest

from tests.readers.office import docx, packed, xlsx
from timeline.engine import Failure, each
from timeline.extract.whole import extract
from timeline.model.extraction import Extraction
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source

SECONDS = 30.0  # on a machine that does other things too; alone each takes less than one or two
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{below};" * 10}">' for below, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MB = 1_000_000


def taken(given: tuple[str, bytes]) -> Extraction:
    """A file, read and extracted."""
    return extract(read_source(f"sources/{given[0]}", given[1], SourceFacts(), Terms()))


def borne(name: str, data: bytes | str) -> list[str]:
    """The codes of the problems of a file that takes no longer than it may."""
    data = data.encode() if isinstance(data, str) else data
    (outcome,) = each(taken, [(name, data)], limit=lambda _: SECONDS)
    assert not isinstance(outcome, Failure), outcome
    return [problem.code for problem in (*outcome.text.problems, *outcome.problems)]


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.odt", "a.pptx"])
def test_a_bomb_of_entities_is_refused_in_every_office_format(name):
    bomb = f"{BOMB}]><a>&i;</a>"
    parts = {
        "a.docx": {"word/document.xml": bomb},
        "a.xlsx": {"xl/workbook.xml": bomb, "xl/worksheets/sheet1.xml": bomb},
        "a.odt": {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": bomb},
        "a.pptx": {"ppt/presentation.xml": bomb},
    }
    assert borne(name, packed(parts[name])) in (["unreadable"], ["missing-extra"])


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.txt"])
def test_a_bomb_of_entities_in_a_page_stays_words(name):
    assert set(borne(name, f"{BOMB}]><html><body><p>&i;</p></body></html>")) <= {"missing-extra", "empty"}


def test_a_document_nested_beyond_reason_is_refused():
    assert borne("a.docx", docx("<w:p>" * 400 + "</w:p>" * 400)) == ["unreadable"]


def test_a_table_of_a_million_repeated_cells_is_read_or_refused():
    row = "".join(f'<c r="A{n}"><v>1</v></c>' for n in range(1, 20))
    assert (
        len(borne("a.xlsx", xlsx(S=f'<row r="1">{row}</row><row r="1048576"><c r="XFD1048576"/></row>'))) <= 2
    )


HEADERS = {
    "subject": "Subject: " + "a" * MB,
    "to": "To: " + "ann@b.example, " * 20_000,
    "many": "X-A: b\n" * (MB // 8),
    "references": "References: " + "<a@b> " * 30_000,
    "encoded": "Subject: " + "=?utf-8?q?a?= " * 10_000,
    "quotes": "From: " + '"' * MB,
    "brackets": "To: " + "(" * MB,
    "angles": "To: " + "<" * MB,
    "date": "Date: " + "1 " * 10_000,
    "parameters": "Content-Type: text/plain; " + "a=b;" * 20_000,
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_a_mail_header_of_a_megabyte_is_borne(header):
    borne("a.eml", f"From: ann@b.example\nMessage-ID: <1@b>\n{header}\n\nHello.\n")


def test_a_mail_that_answers_itself_is_a_mail():
    assert (
        borne(
            "a.eml",
            "From: a@b.example\nMessage-ID: <1@b>\nReferences: <1@b> <1@b>\nIn-Reply-To: <1@b>\n\nHi.\n",
        )
        == []
    )


@pytest.mark.parametrize("depth", [50, 500])
def test_parts_of_a_mail_within_parts_are_borne(depth):
    opening = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(depth))
    borne("a.eml", f"From: a@b.example\nMIME-Version: 1.0\n{opening}Content-Type: text/plain\n\nHello.\n")


TABLES = {
    "open quote": 'a,b\n"' + "x\n" * 100_000,
    "quotes": "a,b\n" + '"' * MB,
    "wide row": "a,b\n" + ",".join("x" * 50_000) + "\n",
    "ragged": "a,b\n" + "x\n" * 20_000,
    "long header": "a" * MB + ",b\n1,2\n",
    "many columns": ",".join(f"c{n}" for n in range(4_000)) + "\n1,2\n",
    "many delimiters": "a,b\n" + "1;2|3\t4,5\n" * 5_000,
}


@pytest.mark.parametrize("words", TABLES.values(), ids=TABLES)
def test_a_table_that_is_none_is_borne(words):
    borne("a.csv", words)


ENTRY = "BEGIN:VEVENT\nDTSTART:20160809\n"
CALENDARS = {
    "nested": "BEGIN:VEVENT\n" * 10_000 + "END:VEVENT\n" * 10_000,
    "left out": ENTRY + "EXDATE:20160810\n" * 5_000 + "RRULE:FREQ=DAILY\nEND:VEVENT\n",
    "daily": f"{ENTRY}RRULE:FREQ=DAILY\nEND:VEVENT\n" * 20,
    "attendees": ENTRY + "ATTENDEE;CN=A:mailto:a@b\n" * 5_000 + "END:VEVENT\n",
    "parameters": f"{ENTRY}SUMMARY{';A=B' * 20_000}:x\nEND:VEVENT\n",
    "zones": "BEGIN:VTIMEZONE\nTZID:A\n" * 2_000,
}


@pytest.mark.parametrize("lines", CALENDARS.values(), ids=CALENDARS)
def test_a_calendar_made_to_hurt_is_borne(lines):
    borne("a.ics", f"BEGIN:VCALENDAR\n{lines}END:VCALENDAR\n")


JSON = {
    "brackets": "[" * MB,
    "objects": '{"a": ' * 200_000,
    "list": '{"a": [' + "1," * 10_000 + "1]}",
    "escapes": '{"a": "' + "\\u0041" * 50_000 + '"}',
    "key": '{"' + "a" * MB + '": 1}',
    "keys": "{" + ",".join(f'"k{n}": {n}' for n in range(5_000)) + "}",
    "digits": '{"a": ' + "9" * MB + "}",
    "deep": '{"a": {"b": ' * 900 + "1" + "}}" * 900,
}


@pytest.mark.parametrize("words", JSON.values(), ids=JSON)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_json_made_to_hurt_is_borne(name, words):
    borne(name, words)


def test_entities_that_own_each_other_are_borne():
    owned = (("a", "b"), ("b", "a"))
    lines = [
        {"id": a, "schema": "Occupancy", "properties": {"holder": [b], "post": [a], "name": [b]}}
        for a, b in owned
    ]
    borne("a.ftm", "".join(json.dumps(line) + "\n" for line in lines * 500))


def test_a_load_file_whose_quotes_never_close_is_borne():
    borne("a.dat", "þBEGBATESþ\x14þENDBATESþ\n" + "þx\x14þ" * 100_000)


TEXTS = {
    "letter": "a" * MB,
    "word": "ab " * 30_000,
    "list": "Present: " + "Ann Lee, " * 3_000,
    "dates": "9 August 2016 " * 500,
    "cells": "| a " * 20_000,
    "quotes": "> " * 50_000,
    "marks": "\ufeff" * 50_000,
    "accents": "\u0301" * 50_000,
    "hashes": "#" * 50_000,
    "headers": "From: a\n" * 5_000,
    "brackets": "(" * 50_000,
    "returns": "\r" * 100_000,
}


@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_a_text_of_one_thing_is_borne(words):
    borne("a.txt", words)
