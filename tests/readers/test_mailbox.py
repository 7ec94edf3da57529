"""Mailboxes: every mail a source of its own, cut only where a mail begins."""

from __future__ import annotations

import mailbox
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from tests.readers.reading import codes, marked, read, read_all
from timeline.model.source import Text
from timeline.readers import reader_of
from timeline.readers.mailbox import mails_in, slices, spans

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


def mails(data: bytes, name: str = "ramp.mbox") -> list[Text]:
    """The mails of a mailbox, in its order."""
    return [text for text in read_all(data, name) if text.source.within == f"sources/{name}"]


def test_every_mail_is_a_source_of_its_own():
    first, second, box = read_all(BOTH.encode(), "ramp.mbox")
    assert first.source.path == "sources/ramp.mbox/0001.eml"
    assert second.source.path == "sources/ramp.mbox/0002.eml"
    assert (first.source.kind, first.source.within) == ("email", "sources/ramp.mbox")
    assert (box.source.path, box.source.kind, box.body) == ("sources/ramp.mbox", "mailbox", "")


def test_a_mail_is_read_as_if_it_had_come_alone():
    alone = read(FIRST.partition("\n")[2].encode(), "first.eml")
    (first, _) = mails(BOTH.encode())
    assert (first.body.rstrip(), first.rows) == (alone.body.rstrip(), alone.rows)
    assert first.source.written == alone.source.written
    assert marked(first, "paragraph") == marked(alone, "paragraph") != []


def test_a_mailbox_is_nothing_to_worry_about():
    assert codes(read(BOTH.encode(), "ramp.mbox")) == []


def test_a_mail_has_the_hash_of_its_own_bytes():
    first, second = mails(BOTH.encode())
    assert first.source.sha256 == sha256(FIRST.partition("\n")[2].encode() + b"\n").hexdigest()
    assert second.source.sha256 == sha256(SECOND.partition("\n")[2].encode()).hexdigest()


def test_a_mail_without_a_date_is_not_dated_by_its_number():
    undated = "From x Wed Jul 20 10:00:00 2016\nFrom: Ann <a@b.example>\n\nwords\n\n"
    texts = mails((undated * 12).encode())
    assert all(text.source.written.is_open for text in texts)


def test_what_a_mail_carries_lies_below_it():
    attached = (
        "From x Wed Jul 20 10:00:00 2016\nFrom: Ann <a@b.example>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nSee the note.\n'
        '--b\nContent-Disposition: attachment; filename="note.txt"\n\nIt leaks.\n--b--\n'
    )
    note, mail, _ = read_all(attached.encode(), "ramp.mbox")
    assert note.source.path == "sources/ramp.mbox/0001.eml/note.txt"
    assert (note.source.within, mail.source.within) == ("sources/ramp.mbox/0001.eml", "sources/ramp.mbox")


def test_a_line_of_prose_that_begins_with_from_cuts_no_mail():
    first, _ = mails(BOTH.encode())
    assert "From the start we knew" in marked(first, "mail-body")[0]


def test_a_line_that_looks_like_a_beginning_without_a_header_below_cuts_no_mail():
    words = "\nFrom ann@b.example Wed Jul 20 10:00:00 2016\nis what the log says.\n"
    assert len(mails((FIRST + words).encode())) == 1


def test_a_shielded_line_is_shown_as_it_was_written():
    (text,) = mails((FIRST + "\n>From Monday on it was shut.\n").encode())
    assert "\nFrom Monday on it was shut." in text.body
    assert marked(text, "quoted") == []


def test_what_a_mail_quotes_is_marked():
    assert marked(mails(BOTH.encode())[1], "quoted") == ["> Bo, the ramp is closed."]


def test_line_ends_of_windows_are_the_same_mailbox():
    windows = mails(BOTH.replace("\n", "\r\n").encode())
    assert [text.body for text in windows] == [text.body for text in mails(BOTH.encode())]


@pytest.mark.parametrize("name", ["ramp.txt", "ramp", "2016-July.txt"])
def test_it_is_known_by_its_first_line_whatever_its_name(name):
    assert reader_of(f"sources/{name}", BOTH.encode()) == "mailbox"


def test_an_archive_that_hides_addresses_is_a_mailbox_too():
    hidden = BOTH.replace("From ann@b.example Wed", "From ann at b.example  Wed")
    assert len(mails(hidden.encode(), "2016-July.txt")) == 2


def test_prose_that_begins_with_from_is_no_mailbox():
    assert reader_of("sources/note.txt", b"From the start we knew.\nAt 10:00 it leaked.\n") == "plain"


def test_it_cuts_where_the_standard_library_does_if_no_words_look_like_a_beginning(tmp_path: Path):
    plain = BOTH.replace("From the start", "At the start")
    (tmp_path / "box").write_text(plain)
    theirs = [message["Message-ID"] for message in mailbox.mbox(tmp_path / "box")]
    assert len([*mails_in(BytesIO(plain.encode()))]) == len(theirs) == 2


def test_broken_mails_do_not_hide_the_others():
    broken = "From x Wed Jul 20 10:00:00 2016\nContent-Type: multipart/mixed; boundary=\nFrom: \x00\n\n--\n"
    texts = mails(f"{FIRST}\n{broken}\n{SECOND}".encode())
    rows = [row for text in texts for row in text.rows]
    assert [row.cells["message-id"].value for row in rows if "message-id" in row.cells] == [
        "<1@b.example>",
        "<2@b.example>",
    ]


@pytest.mark.parametrize("piece", [600, 601, 602, 603, 1000, 4096])
def test_a_mailbox_read_in_pieces_is_cut_at_the_same_places(piece, monkeypatch):
    data = (BOTH + "\n").encode() * 30
    whole = [*spans(BytesIO(data))]
    monkeypatch.setattr("timeline.readers.mailbox._PIECE", piece)
    assert [*spans(BytesIO(data))] == whole
    assert len(whole) == 60


def test_slices_are_whole_mails_and_leave_none_out():
    data = (BOTH + "\n").encode() * 30
    cuts = slices(BytesIO(data), 2_000)
    assert len(cuts) > 3
    assert all(data[cut.start :].startswith(b"From ") for cut in cuts)
    assert all(one.end == other.start for one, other in pairwise(cuts))
    counted = [len([*spans(BytesIO(data[cut.start : cut.end]))]) for cut in cuts]
    assert [cut.first + mails for cut, mails in zip(cuts, counted, strict=True)] == [
        *(cut.first for cut in cuts[1:]),
        61,
    ]
    assert {cut.count for cut in cuts} == {60}


def test_no_mails_are_no_slices():
    assert slices(BytesIO(b""), 10) == ()
    assert slices(BytesIO(b"words\n\nFrom here on\n"), 10) == ()
