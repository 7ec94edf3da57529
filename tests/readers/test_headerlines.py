"""The header lines of printed mails: which labels they have, and where a header ends."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.readers.headerlines import Block, block_at, field_of, header_below, is_divide
from timeline.readers.layout import lines_of


def block(words: str, least: int = 2) -> Block | None:
    """The header that opens some words."""
    return block_at([*lines_of(cleandoc(words))], 0, least=least)


def told(words: str) -> dict[str, str]:
    """What the header that opens some words tells."""
    body = cleandoc(words)
    found = block_at([*lines_of(body)], 0)
    assert found
    return {field.name: body[field.start : field.end] for field in found.fields}


# a line as it was printed or misread, what it tells
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("From: Ann Lee", "from"),
        ("Frorn: Ann Lee", "from"),
        ("Fron: Ann Lee", "from"),
        ("FROM: Ann Lee", "from"),
        ("*From:* Ann Lee", "from"),
        ("**From**: Ann Lee", "from"),
        ("> > From: Ann Lee", "from"),
        ("Von: Ann Lee", "from"),
        ("Sent: Monday", "date"),
        ("5ent: Monday", "date"),
        ("Date: Monday", "date"),
        ("T0: Tom Bright", "to"),
        ("Cc: Una Vale", "cc"),
        ("Subject: x", "subject"),
        ("Subiect: x", "subject"),
        ("Sub|ect: x", "subject"),
        ("5ubject; x", "subject"),
        ("Betreff: x", "subject"),
        ("Attachments: a.pdf", "attachment"),
    ],
)
def test_a_header_line_is_known_by_its_label(line, name):
    (found,) = [field_of(each) for each in lines_of(line)]
    assert found
    assert found.name == name


@pytest.mark.parametrize(
    "line", ["Form: A12", "Sand: two tons", "Note: x", "10:11: x", "Tom: yes", "sent it: x"]
)
def test_other_lines_with_a_colon_are_no_header(line):
    (found,) = [field_of(each) for each in lines_of(line)]
    assert found is None or found.name not in ("from", "to", "subject")


def test_a_header_tells_who_when_to_whom_and_what():
    assert told("From: Ann Lee\nSent: 3 May 2017 10:11\nTo: Tom Bright\nSubject: The pump\n\nIt leaks.") == {
        "from": "Ann Lee",
        "date": "3 May 2017 10:11",
        "to": "Tom Bright",
        "subject": "The pump",
    }


def test_a_list_goes_on_below_a_semicolon():
    assert told("From: Ann Lee\nTo: Tom Bright;\nUna Vale\nSubject: x\n\ny")["to"] == "Tom Bright;\nUna Vale"


def test_a_subject_may_take_two_lines():
    words = told("From: Ann Lee\nTo: Tom Bright\nSubject: The pump and\nits price\nDate: 3 May 2017\n\ny")
    assert words["subject"] == "The pump and\nits price"


def test_lines_may_stand_apart():
    assert set(told("From: Ann Lee\n\nSent: Monday\n\nTo: Tom Bright\n\nIt leaks.")) == {"from", "date", "to"}


def test_the_next_mail_begins_where_a_line_comes_again():
    found = block("From: Ann Lee\nTo: Tom Bright\nSubject: x\nFrom: Tom Bright\nTo: Ann Lee\nSubject: y")
    assert found
    assert found.last == 3


@pytest.mark.parametrize(
    "words",
    ["To: Tom Bright\nSubject: x\nDate: Monday", "From: Ann Lee\nTo: Tom Bright", "From: the start we knew."],
)
def test_less_is_no_header(words):
    assert block(words) is None


def test_below_a_rule_less_is_enough():
    lines = [*lines_of("________________________________\n\nFrom: Ann Lee\nSent: Monday")]
    assert header_below(lines, 1)


@pytest.mark.parametrize(
    "line",
    ["-----Original Message-----", "> ---- Forwarded message ----", "Begin forwarded message:",
     "-------- Weitergeleitete Nachricht --------", "-----Original Appointment-----"],
)  # fmt: skip
def test_a_divide_says_that_another_mail_follows(line):
    assert is_divide(line)
    assert not is_divide("--\nAnn Lee")
