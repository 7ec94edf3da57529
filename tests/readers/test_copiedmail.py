"""Mails that were copied into a text file: the text stays, its header lines become a row."""

from __future__ import annotations

import pytest

from tests.readers.reading import marked, quoted, read
from timeline.readers import reader_of

MAIL = """
    From: Lee, Ann
    Sent: Monday, 27 November 2017 10:11
    To: Bright, Tom; Una Vale <una@ashby.example>
    Subject: RE: The pump
    Attachments: survey.pdf; price.xls

    Tom, it leaks.

    From: Tom Bright
    Sent: 26 November 2017
    To: Ann Lee
    Does it?
"""


def test_header_lines_become_a_row_at_their_place():
    text = read(MAIL)
    row = text.rows[0]
    assert {name: cell.value for name, cell in row.cells.items()} == {
        "from": "Lee, Ann",
        "date": "2017-11-27T10:11:00",
        "to": "Bright, Tom",
        "to#2": "Una Vale <una@ashby.example>",
        "subject": "RE: The pump",
        "attachment": "survey.pdf",
        "attachment#2": "price.xls",
    }
    assert quoted(text, row.cells["date"]) == "Monday, 27 November 2017 10:11"
    assert quoted(text, row.cells["to#2"]) == "Una Vale <una@ashby.example>"


def test_it_is_a_mail_of_its_day():
    source = read(MAIL).source
    assert (source.kind, source.title, source.author) == ("email", "RE: The pump", "Lee, Ann")
    assert (source.written.edtf, source.written_from) == ("2017-11-27", "its date line")


def test_body_and_repeated_mail_are_marked():
    text = read(MAIL)
    assert marked(text, "mail-body")[0].startswith("Tom, it leaks.")
    assert [words.splitlines()[0] for words in marked(text, "quoted")] == ["From: Tom Bright"]


def test_a_date_with_its_offset_keeps_the_time():
    text = read(
        "From: a@b.example\nTo: c@d.example\nDate: Mon, 27 Nov 2017 22:43:51 -0800\n\nx",
        timezone="Europe/London",
    )
    assert (text.source.written.edtf, text.source.written.time) == ("2017-11-28", "06:43:51+00:00")
    assert text.rows[0].cells["date"].value == "2017-11-28T06:43:51+00:00"


def test_a_list_may_go_on_in_the_next_line():
    text = read("**From:** Ann Lee\n**To:** Tom Bright,\n  Una Vale\n**Subject:** x\n\nwords")
    assert [cell.value for name, cell in text.rows[0].cells.items() if name.startswith("to")] == [
        "Tom Bright",
        "Una Vale",
    ]


# words that are no mail
@pytest.mark.parametrize(
    "words",
    [
        "From: the start\n\nit leaked.",
        "To: the board\nSubject: the pump\n\nIt leaks.",
        "From: Ann Lee\nSubject: the pump\nTo: Tom Bright\nIt leaks from below.\n",
        "The pump.\n\nFrom: Ann Lee\nTo: Tom Bright\nSubject: x\n\ny",
    ],
)
def test_what_does_not_open_with_a_mail_header_is_plain_text(words):
    assert reader_of("sources/a.txt", words.encode()) == "plain"
