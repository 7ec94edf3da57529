"""Mailboxes: mail after mail, told by headers, cut only where a mail begins."""

from __future__ import annotations

import mailbox
from pathlib import Path

import pytest

from tests.readers.reading import codes, marked, quoted, read
from timeline.readers import reader_of
from timeline.readers.mailbox import mails_of

FIRST = """From ann@b.example Wed Jul 20 10:00:00 2016
From: Ann Lee <ann@b.example>
To: Bo Ode <bo@b.example>
Date: Wed, 20 Jul 2016 10:00:00 +0100
Subject: The ramp
Message-ID: <1@b.example>

Bo, the ramp is closed.

From the start we knew that it leaks.
"""

SECOND = """From bo@b.example Thu Jul 21 09:30:00 2016
From: Bo Ode <bo@b.example>
To: Ann Lee <ann@b.example>
Date: Thu, 21 Jul 2016 09:30:00 +0100
Subject: Re: The ramp
Message-ID: <2@b.example>
In-Reply-To: <1@b.example>

> Bo, the ramp is closed.

Since when?
"""

BOTH = f"{FIRST}\n{SECOND}"


def test_every_mail_has_its_header_as_a_row():
    text = read(BOTH.encode(), "ramp.mbox")
    assert [row.cells["message-id"].value for row in text.rows] == ["<1@b.example>", "<2@b.example>"]
    assert [quoted(text, row.cells["subject"]) for row in text.rows] == ["The ramp", "Re: The ramp"]
    assert [row.cells["date"].value[:10] for row in text.rows] == ["2016-07-20", "2016-07-21"]
    assert {row.kind for row in text.rows} == {"email"}


def test_every_mail_is_marked_with_its_id_and_holds_its_words():
    text = read(BOTH.encode(), "ramp.mbox")
    assert [mark.value for mark in text.marks_of("message")] == ["<1@b.example>", "<2@b.example>"]
    assert "Since when?" in marked(text, "message")[1]
    assert "Since when?" not in marked(text, "message")[0]


def test_a_line_of_prose_that_begins_with_from_cuts_no_mail():
    text = read(BOTH.encode(), "ramp.mbox")
    assert "From the start we knew" in marked(text, "mail-body")[0]
    assert len(text.rows) == 2


def test_a_line_that_looks_like_a_beginning_without_a_header_below_cuts_no_mail():
    words = "\nFrom ann@b.example Wed Jul 20 10:00:00 2016\nis what the log says.\n"
    assert len(read((FIRST + words).encode(), "ramp.mbox").rows) == 1


def test_a_shielded_line_is_shown_as_it_was_written():
    text = read((FIRST + "\n>From Monday on it was shut.\n").encode(), "ramp.mbox")
    assert "\nFrom Monday on it was shut." in text.body
    assert marked(text, "quoted") == []


def test_what_a_mail_quotes_is_marked():
    text = read(BOTH.encode(), "ramp.mbox")
    assert marked(text, "quoted") == ["> Bo, the ramp is closed."]


def test_no_words_of_one_writer_are_read_as_those_of_another():
    text = read(BOTH.encode(), "ramp.mbox")
    assert [mark for mark in text.marks if mark.kind in ("paragraph", "item", "heading")] == []
    assert codes(text) == ["mailbox"]
    assert "2 mails" in text.problems[0].message


def test_a_mail_that_is_there_twice_is_told_once():
    text = read(f"{BOTH}\n{FIRST}".encode(), "ramp.mbox")
    assert len(text.rows) == 2
    assert [mark.value for mark in text.marks_of("copy")] == ["<1@b.example>"]
    assert codes(text) == ["mailbox", "copies"]


def test_two_mails_of_one_id_with_other_words_are_both_told_and_doubted():
    other = FIRST.replace("is closed", "is open")
    text = read(f"{BOTH}\n{other}".encode(), "ramp.mbox")
    assert len(text.rows) == 3
    assert codes(text) == ["mailbox", "same-id"]


def test_line_ends_of_windows_are_the_same_mailbox():
    text = read(BOTH.replace("\n", "\r\n").encode(), "ramp.mbox")
    assert text.body == read(BOTH.encode(), "ramp.mbox").body


@pytest.mark.parametrize("name", ["ramp.txt", "ramp", "2016-July.txt"])
def test_it_is_known_by_its_first_line_whatever_its_name(name):
    assert reader_of(f"sources/{name}", BOTH.encode()) == "mailbox"


def test_an_archive_that_hides_addresses_is_a_mailbox_too():
    hidden = BOTH.replace("From ann@b.example Wed", "From ann at b.example  Wed")
    assert len(read(hidden.encode(), "2016-July.txt").rows) == 2


def test_prose_that_begins_with_from_is_no_mailbox():
    assert reader_of("sources/note.txt", b"From the start we knew.\nAt 10:00 it leaked.\n") == "plain"


def test_it_cuts_where_the_standard_library_does_if_no_words_look_like_a_beginning(tmp_path: Path):
    plain = BOTH.replace("From the start", "At the start")
    (tmp_path / "box").write_text(plain)
    theirs = [message["Message-ID"] for message in mailbox.mbox(tmp_path / "box")]
    assert len([*mails_of(plain.encode())]) == len(theirs) == 2


def test_broken_mails_do_not_hide_the_others():
    broken = "From x Wed Jul 20 10:00:00 2016\nContent-Type: multipart/mixed; boundary=\nFrom: \x00\n\n--\n"
    text = read(f"{FIRST}\n{broken}\n{SECOND}".encode(), "ramp.mbox")
    assert [row.cells["message-id"].value for row in text.rows if "message-id" in row.cells] == [
        "<1@b.example>",
        "<2@b.example>",
    ]


def test_many_problems_of_single_mails_are_summed_up():
    undated = "From x Wed Jul 20 10:00:00 2016\nFrom: Ann <a@b.example>\nDate: Someday\n\nwords\n\n"
    text = read((undated * 30).encode(), "ramp.mbox")
    assert len(text.problems) < 25
    assert any("10 more" in problem.message for problem in text.problems)
