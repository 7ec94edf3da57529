"""Every reader, ours and others': the text stays quotable, and no input brings a reader down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from tests.readers.reading import codes, read
from timeline.model.source import Mark, Text
from timeline.readers import READERS, reader_of

NAMES = (
    "letter.docx",
    "list.xlsx",
    "box.mbox",
    "note.txt",
    "note.md",
    "page.html",
    "mail.eml",
    "table.csv",
    "table.tsv",
    "records.jsonl",
    "entries.ics",
    "noname",
)

SAMPLES = (
    b"From: a\r\nTo: b\r\n\r\n> On 3 May\x00 2017\n",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>a<table><tr><th>b<td>c",
    b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2016\nEND:VALARM\nATTENDEE;CN=:x",
    b'"a","b\n1,2,3\n',
    b"---\ndate: 2018\n---\n# x\n",
    b"Date: 31 February 2017\n\nPresent:\n- A. Lee\n",
    b"\xff\xfeM\x00i\x00n\x00",
    b"Subject: =?utf-8?b?////?= =?bogus?q?=e9?=\nDate: Mon, 99 Foo\n\n",
)


@given(
    some.binary(max_size=300) | some.text(max_size=200).map(str.encode) | some.sampled_from(SAMPLES),
    some.sampled_from(NAMES),
)
@example(b"<!DOCTYPE html><p hidden>x" + b"<div>" * 3000 + b"deep", "page.html")
@example(SAMPLES[0], "mail.eml")
@example(SAMPLES[1], "mail.eml")
@example(SAMPLES[2], "entries.ics")
@example(SAMPLES[3], "table.csv")
@example(SAMPLES[7], "mail.eml")
def test_any_bytes_are_read_or_reported(data, name):
    text = read(data, name)
    assert text.body or text.problems
    assert all_lie_within(text)
    assert "\r" not in text.body
    assert "\x00" not in text.body


def all_lie_within(text: Text) -> bool:
    """Whether every mark, row and cell has a place in the body."""
    spans = [(mark.start, mark.end) for mark in text.marks]
    spans += [(row.start, row.end) for row in text.rows]
    spans += [(cell.start, cell.end) for row in text.rows for cell in row.cells.values()]
    return all(0 <= start <= end <= len(text.body) for start, end in spans)


@given(
    some.text(some.sampled_from("ab Z.:-#*1)\n>\t"), max_size=120), some.sampled_from(("note.txt", "note.md"))
)
def test_headings_paragraphs_and_items_hold_all_words_and_do_not_overlap(words, name):
    text = read(words.encode(), name)
    layout = [mark for mark in text.marks if mark.kind in ("heading", "paragraph", "item")]
    assert all(left.end <= right.start for left, right in pairwise(layout))
    assert all(SIGN.fullmatch(gap) for gap in gaps(text, layout))


SIGN = re.compile(r"\W*(?:(?:\w{1,5}[.)]|\d{1,2})\s+\W*)?")


def gaps(text: Text, layout: Sequence[Mark]) -> list[str]:
    """What lies between the marks and at both ends, line by line."""
    top = max((mark.end for mark in text.marks_of("front-matter")), default=0)
    edges = [top, *(edge for mark in layout for edge in (mark.start, mark.end)), len(text.body)]
    between = [text.body[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    return [line for gap in between for line in gap.split("\n")]


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_file_is_a_note_and_no_fault(name):
    text = read(b"\r\n \x00", name)
    assert (text.body, codes(text)) == ("", ["empty"])


# the first bytes, what the message names
@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"PK\x03\x04....ppt/slides", "a PowerPoint file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", "Outlook file (OLE)"),
        (b"\x89PNG\r\n\x1a\n", "an image (PNG)"),
        (b"\xff\xd8\xff\xe0", "an image (JPEG)"),
        (bytes(range(1, 9)) * 40, "binary data"),
    ],
)
def test_what_is_no_text_is_said_to_be_unreadable_and_what_it_seems_to_be(data, named):
    text = read(data, "file.txt")
    assert (text.body, codes(text)) == ("", ["unreadable"])
    assert named in text.problems[0].message


def test_a_file_too_large_to_read_at_once_is_reported_and_not_cut(monkeypatch):
    monkeypatch.setattr("timeline.readers.unfolding.MOST_BYTES", 10)
    assert codes(read(b"more than ten bytes")) == ["unreadable"]


# name, first bytes, reader
@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", b"words", "plain"),
        ("a.md", b"words", "markdown"),
        ("a.txt", b"---\ntitle: x\n---\n", "markdown"),
        ("a.HTM", b"words", "web-page"),
        ("a", b"<!-- saved --> <!DOCTYPE html><p>", "web-page"),
        ("a.eml", b"words", "mail"),
        ("a.txt", b"Received: by x\nFrom: a@example.org\n\nwords", "mail"),
        ("a.txt", b"From: the start\nwe knew.", "plain"),
        ("a.csv", b"words", "table"),
        ("a.ics", b"words", "calendar"),
        ("a", b"\xef\xbb\xbfBEGIN:VCALENDAR", "calendar"),
    ],
)
def test_a_file_goes_to_the_reader_of_its_kind(name, data, reader):
    assert reader_of(f"sources/{name}", data) == reader


def test_the_names_of_readers_differ():
    names = [reader.name for reader in READERS]
    assert len(names) == len(set(names))


# name, first bytes, the room that needs a library, the library
@pytest.mark.parametrize(
    ("name", "data", "room", "library"),
    [
        ("a.html", b"<p>words", "webpage", "selectolax"),
        ("a.ics", b"words", "calendar", "icalendar"),
        ("a.pdf", b"%PDF-1.7", "pdf", "pypdfium2"),
        ("a.xlsx", b"PK\x03\x04", "workbook", "python_calamine"),
    ],
)
def test_without_its_library_a_reader_says_which_extra_to_install(name, data, room, library, monkeypatch):
    monkeypatch.setattr(f"timeline.readers.{room}.find_spec", lambda wanted: None if wanted == library else 1)
    text = read(data, name)
    assert (text.body, codes(text)) == ("", ["missing-extra"])
    assert "timeline[docs]" in text.problems[0].message


@pytest.mark.parametrize("name", ["a.ics", "a.ical"])
def test_a_calendar_is_known_by_its_name_where_something_stands_before_its_first_line(name):
    assert reader_of(name, b"X-NOTE: exported\r\nBEGIN:VCALENDAR\r\n") == "calendar"
    assert reader_of("a.txt", b"X-NOTE: exported\r\nBEGIN:VCALENDAR\r\n") != "calendar"
