"""Mails out of Outlook: read as if they had come as .eml files."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.readers.outlook import msg
from tests.readers.reading import codes, quoted, read
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_sources, reader_of
from timeline.readers.asmail import Attached, Kept, address, as_mail, stamp

SUBJECT, BODY, NAME, AT, SENT = 0x0037, 0x1000, 0x0C1A, 0x5D01, 0x0039
SHOWN, SMTP, KIND = 0x3001, 0x39FE, 0x0C15
FILE, BYTES, METHOD = 0x3707, 0x3701, 0x3705
HEADER = 0x007D

LEE = {
    SUBJECT: "The crane",
    BODY: "It broke on 2 May.\r\n",
    NAME: "Anna Lee",
    0x0C1F: "lee@marwick.example",
    SENT: datetime(2017, 5, 4, 9, 12, tzinfo=UTC),
}
ODE = ("recip", {SHOWN: "Ben Ode", SMTP: "ode@marwick.example", KIND: 1})
HALL = ("recip", {SHOWN: "Cara Hall", SMTP: "hall@marwick.example", KIND: 2})
LOG = ("attach", {FILE: "log.txt", BYTES: b"The crane was inspected on 1 May 2017.\n", METHOD: 1})


def test_a_saved_mail_is_known_by_its_streams_whatever_its_name():
    assert reader_of("sources/mail.bin", msg(LEE)) == "outlook-mail"


def test_a_saved_mail_has_its_parties_its_day_and_its_words():
    pytest.importorskip("oxmsg", reason="the extra for Outlook is not installed")
    text = read(msg(LEE, ODE, HALL), "crane.msg")
    (mail,) = text.rows
    assert (text.source.kind, text.source.title) == ("email", "The crane")
    assert text.source.written.edtf == "2017-05-04"
    assert {name: quoted(text, mail.cells[name]) for name in ("from", "to", "cc")} == {
        "from": "Anna Lee <lee@marwick.example>",
        "to": "Ben Ode <ode@marwick.example>",
        "cc": "Cara Hall <hall@marwick.example>",
    }
    assert "It broke on 2 May." in text.body


def test_the_header_with_which_a_mail_travelled_goes_before_its_properties():
    pytest.importorskip("oxmsg", reason="the extra for Outlook is not installed")
    header = (
        "From: Anna Lee <anna@home.example>\r\nDate: Fri, 5 May 2017 08:00:00 +0200\r\nMessage-ID: <1@m>\r\n"
    )
    text = read(msg({**LEE, HEADER: header}, ODE), "crane.msg")
    assert quoted(text, text.rows[0].cells["from"]) == "Anna Lee <anna@home.example>"
    assert text.source.written.edtf == "2017-05-05"
    assert quoted(text, text.rows[0].cells["to"]) == "Ben Ode <ode@marwick.example>"


def test_an_attachment_is_a_source_of_its_own():
    pytest.importorskip("oxmsg", reason="the extra for Outlook is not installed")
    texts = [*read_sources("sources/crane.msg", msg(LEE, LOG), SourceFacts(), Terms())]
    assert [text.source.path for text in texts] == ["sources/crane.msg/log.txt", "sources/crane.msg"]
    assert "inspected on 1 May 2017" in texts[0].body


def test_a_damaged_mail_costs_one_problem():
    pytest.importorskip("oxmsg", reason="the extra for Outlook is not installed")
    whole = msg(LEE, ODE)
    text = read(whole[:1024] + bytes(len(whole) - 1024), "crane.msg")
    assert text.body == "" or text.rows
    assert text.problems


# name, the first bytes, the room, the library
@pytest.mark.parametrize(
    ("name", "data", "room", "library"),
    [
        ("a.msg", msg(LEE), "outlookmail", "oxmsg"),
        ("a.pst", b"!BDN" + bytes(600), "outlookbox", "pypff"),
    ],
)
def test_without_its_library_a_reader_says_which_extra_to_install(name, data, room, library, monkeypatch):
    monkeypatch.setattr(f"timeline.readers.{room}.find_spec", lambda wanted: None if wanted == library else 1)
    text = read(data, name)
    assert codes(text) == ["missing-extra"]
    assert "pip install 'timeline[outlook]'" in text.problems[0].message


def test_a_damaged_mailbox_costs_one_problem():
    pytest.importorskip("pypff", reason="the extra for Outlook is not installed")
    text = read(b"!BDN" + bytes(600), "box.pst")
    assert (text.body, codes(text)) == ("", ["unreadable"])


def test_the_same_mail_is_put_in_the_same_bytes():
    kept = Kept(fields=(("From", "Anna Lée"),), plain="It broke.", attached=(Attached("a.txt", b"x"),))
    assert as_mail(kept) == as_mail(kept)
    assert b"=?utf-8?" in as_mail(kept)


# name, address, the header's words
@pytest.mark.parametrize(
    ("name", "at", "words"),
    [
        ("Anna Lee", "lee@m.example", "Anna Lee <lee@m.example>"),
        ("'lee@m.example'", "lee@m.example", "lee@m.example"),
        ("Lee, Anna", "lee@m.example", '"Lee, Anna" <lee@m.example>'),
        ("Anna Lee", "", "Anna Lee"),
        ("Anna Lee", "/O=MARWICK/CN=LEE", "Anna Lee"),
    ],
)
def test_a_name_and_its_address_are_put_as_headers_give_them(name, at, words):
    assert address(name, at) == words


def test_a_moment_without_a_zone_is_in_universal_time():
    assert stamp(datetime(2017, 5, 4, 9, 12)) == "Thu, 04 May 2017 09:12:00 +0000"
    assert stamp(None) == ""
