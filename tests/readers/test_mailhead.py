"""What the header of a mail tells: who sent it for whom, when it came, what it answers."""

from __future__ import annotations

import pytest

from tests.readers.reading import read
from timeline.readers.mailhead import message_ids

HEAD = """
From: Ann Lee <ann@b.example>
To: Board: tom@b.example, Una Vale <una@b.example>;
Bcc: Zed Moor <zed@b.example>
{more}
Subject: =?utf-8?q?Caf=C3=A9?=

words
""".lstrip()


def cells(more: str, **terms: str) -> dict[str, str]:
    """The cells of a mail with these lines more."""
    (row,) = read(HEAD.format(more=more).encode(), "a.eml", **terms).rows
    return {name: cell.value for name, cell in row.cells.items()}


def test_the_members_of_a_group_are_its_recipients():
    found = cells("Date: Mon, 27 Nov 2017 22:43:51 +0000")
    assert (found["to"], found["to#2"], found["bcc"]) == (
        "tom@b.example",
        "Una Vale <una@b.example>",
        "Zed Moor <zed@b.example>",
    )


def test_encoded_words_are_read():
    assert cells("Date: Mon, 27 Nov 2017 22:43:51 +0000")["subject"] == "Café"


def test_it_came_when_the_last_machine_on_its_way_says():
    found = cells(
        "Received: from mx by mail.b.example; Tue, 28 Nov 2017 06:44:10 +0000\n"
        "Received: from home by mx; Mon, 27 Nov 2017 22:43:59 -0800\n"
        "Date: Mon, 27 Nov 2017 22:43:51 -0800",
        timezone="Europe/London",
    )
    assert (found["date"], found["received"]) == ("2017-11-28T06:43:51+00:00", "2017-11-28T06:44:10+00:00")


def test_without_a_date_a_mail_is_of_the_day_on_which_it_came():
    data = HEAD.format(more="Received: from mx by b.example; Tue, 28 Nov 2017 06:44:10 +0000").encode()
    source = read(data, "a.eml").source
    assert (source.written.edtf, source.written_from) == ("2017-11-28", "Received header")


def test_whoever_sent_it_for_another_is_named():
    assert cells("Sender: Clerk <clerk@b.example>")["sender"] == "Clerk <clerk@b.example>"
    assert "sender" not in cells("Sender: Ann <ann@b.example>")


def test_whoever_sent_it_on_is_named():
    found = cells(
        "Resent-From: Tom <tom@b.example>\nResent-To: zed@b.example\n"
        "Resent-Date: Tue, 28 Nov 2017 06:44:10 +0000"
    )
    assert (found["resent-from"], found["resent-to"], found["resent-date"]) == (
        "Tom <tom@b.example>",
        "zed@b.example",
        "2017-11-28T06:44:10+00:00",
    )


# the header, the ids in it
@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a1@b.example>", ("<a1@b.example>",)),
        ("a1@b.example", ("a1@b.example",)),
        ("<a1@b.example> <a2@b.example>", ("<a1@b.example>", "<a2@b.example>")),
        ("<a1@b.example><a1@b.example>", ("<a1@b.example>",)),
        ("<a1@b.example>; from ann@b.example on Fri, Nov 16, 2001", ("<a1@b.example>",)),
        ('Your message of "Fri, 02 Nov 2001 10:00:00 EST." <a1@b.example>', ("<a1@b.example>",)),
        ('Message from Ann Lee <ann@b.example> of "Fri, 02 Nov 2001 10:00:00 EST." <a1@b.example>',
         ("<a1@b.example>",)),
        ("\"Ann Lee\" <ann@b.example>'s message of Friday <a1@b.example>", ("<a1@b.example>",)),
        ("Message from ann@b.example of Friday", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_ids_are_told_from_the_addresses_beside_them(value, ids):
    assert message_ids(value) == ids
