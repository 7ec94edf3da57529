"""Mails out of Outlook: read as if they had come as .eml files."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.readers.outlook import mail, msg, packed_rtf
from tests.readers.reading import codes, quoted, read
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_sources, reader_of
from timeline.readers.asmail import Attached, Kept, address, as_mail, stamp

SUBJECT, BODY, NAME, AT, SENT = 0x0037, 0x1000, 0x0C1A, 0x5D01, 0x0039
SHOWN, SMTP, KIND = 0x3001, 0x39FE, 0x0C15
FILE, BYTES, METHOD = 0x3707, 0x3701, 0x3705
HEADER, RICH, CLASS = 0x007D, 0x1009, 0x001A
START, END, PLACE, WHOLE_DAYS, PATTERN = 0x820D, 0x820E, 0x8208, 0x8215, 0x8232


def at(day: int, hour: int) -> datetime:
    return datetime(2017, 5, day, hour, tzinfo=UTC)


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
    header = (
        "From: Anna Lee <anna@home.example>\r\nDate: Fri, 5 May 2017 08:00:00 +0200\r\nMessage-ID: <1@m>\r\n"
    )
    text = read(msg({**LEE, HEADER: header}, ODE), "crane.msg")
    assert quoted(text, text.rows[0].cells["from"]) == "Anna Lee <anna@home.example>"
    assert text.source.written.edtf == "2017-05-05"
    assert quoted(text, text.rows[0].cells["to"]) == "Ben Ode <ode@marwick.example>"


def test_an_attachment_is_a_source_of_its_own():
    texts = [*read_sources("sources/crane.msg", msg(LEE, LOG), SourceFacts(), Terms())]
    assert [text.source.path for text in texts] == ["sources/crane.msg/log.txt", "sources/crane.msg"]
    assert "inspected on 1 May 2017" in texts[0].body


PAGE = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1\deff0{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 "
    rb"It broke on 2 May, said Zo\'eb.\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}}"
)


# the rich text, its words
@pytest.mark.parametrize(
    ("rich", "words"),
    [
        (PAGE, "It broke on 2 May, said Zoë."),
        (rb"{\rtf1\ansi\fromtext It broke on 2 May,\par said Zo\u235?.}", "It broke on 2 May,\nsaid Zoë."),
        (rb"{\rtf1\ansi\ansicpg1252 It broke on 2 May, said Zo\'eb.\par}", "It broke on 2 May, said Zoë."),
    ],
)
def test_words_that_are_kept_only_as_rich_text_are_read(rich, words):
    if b"fromhtml" in rich:
        pytest.importorskip("selectolax", reason="the extra for documents is not installed")
    fields = {number: value for number, value in LEE.items() if number != BODY}
    text = read(msg({**fields, RICH: packed_rtf(rich)}), "crane.msg")
    assert words in text.body
    assert codes(text) == []


def test_rich_text_that_is_cut_off_is_read_as_far_as_it_goes_and_said():
    fields = {number: value for number, value in LEE.items() if number != BODY}
    packed = packed_rtf(rb"{\rtf1\ansi It broke on 2 May.\par And fell on 3 May.}")
    text = read(msg({**fields, RICH: packed[:50]}), "crane.msg")
    assert "It broke" in text.body
    assert codes(text) == ["damaged"]


def test_a_mail_within_the_mail_is_a_source_with_its_own_files():
    inner = mail({**LEE, SUBJECT: "Log/crane", BODY: "See the log."}, ODE, LOG)
    carrying = msg({**LEE, SUBJECT: "Fw: Log"}, HALL, ("attach", {SHOWN: "Log", METHOD: 5, BYTES: inner}))
    texts = [*read_sources("sources/a.msg", carrying, SourceFacts(), Terms())]
    assert [text.source.path for text in texts] == [
        "sources/a.msg/Log crane.eml/log.txt",
        "sources/a.msg/Log crane.eml",
        "sources/a.msg",
    ]
    assert quoted(texts[1], texts[1].rows[0].cells["to"]) == "Ben Ode <ode@marwick.example>"
    assert texts[1].source.within == "sources/a.msg"


def test_an_attachment_that_lies_elsewhere_is_named_and_asked_for():
    linked = ("attach", {FILE: "plan.pdf", METHOD: 2})
    texts = [*read_sources("sources/a.msg", msg(LEE, linked, LOG), SourceFacts(), Terms())]
    assert [(text.source.path, codes(text)) for text in texts] == [
        ("sources/a.msg/log.txt", []),
        ("sources/a.msg/plan.pdf", ["no-bytes"]),
        ("sources/a.msg", []),
    ]


def test_an_appointment_has_its_time_its_place_and_its_people():
    pytest.importorskip("icalendar", reason="the extra for documents is not installed")
    named = {START: at(9, 13), END: at(9, 15), PLACE: "Quay 4", PATTERN: "every second Tuesday"}
    own = {CLASS: "IPM.Appointment", SUBJECT: "Crane board", BODY: "Bring the log.", 0x0042: "Anna Lee"}
    text = read(msg({**own, 0x5D01: "lee@m.example"}, ODE, named=named), "board.msg")
    (entry,) = text.rows
    assert (text.source.kind, entry.kind) == ("calendar", "calendar")
    assert {name: cell.value for name, cell in entry.cells.items()} == {
        "dtstart": "2017-05-09T13:00:00+00:00",
        "dtend": "2017-05-09T15:00:00+00:00",
        "summary": "Crane board",
        "location": "Quay 4",
        "comment": "every second Tuesday",
        "description": "Bring the log.",
        "organizer": "Anna Lee <lee@m.example>",
        "attendee": "Ben Ode <ode@marwick.example>",
    }


def test_the_whole_days_of_an_appointment_are_those_of_its_zone():
    """Kept as from 23:00 to 23:00 in universal time, since it was made in British summer."""
    pytest.importorskip("icalendar", reason="the extra for documents is not installed")
    named = {START: at(8, 23), END: at(9, 23), WHOLE_DAYS: True}
    text = read(msg({CLASS: "IPM.Appointment", SUBJECT: "Away"}, named=named), "away.msg")
    assert [text.rows[0].cells[name].value for name in ("dtstart", "dtend")] == ["2017-05-09", "2017-05-09"]


def test_an_appointment_without_its_time_is_read_as_a_mail():
    text = read(msg({CLASS: "IPM.Appointment", SUBJECT: "Crane board"}), "board.msg")
    assert text.source.title == "Crane board"


def test_a_damaged_mail_costs_one_problem():
    whole = msg(LEE, ODE)
    text = read(whole[:1024] + bytes(len(whole) - 1024), "crane.msg")
    assert text.body == "" or text.rows
    assert text.problems


def test_without_its_library_the_reader_of_mailboxes_says_which_extra_to_install(monkeypatch):
    monkeypatch.setattr("timeline.readers.outlookbox.find_spec", lambda _: None)
    text = read(b"!BDN" + bytes(600), "a.pst")
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
        ("Anna Lee", "lée@m.example", "Anna Lee <lée@m.example>"),
        ("", "lée@m.example", "<lée@m.example>"),
    ],
)
def test_a_name_and_its_address_are_put_as_headers_give_them(name, at, words):
    assert address(name, at) == words


@pytest.mark.parametrize(
    "kind", ["text/\u4062", "text/plain; charset=\u4062", "\0/\n", "message/rfc822", "text/csv"]
)
def test_whatever_an_attachment_says_it_is_it_is_carried(kind):
    made = as_mail(Kept(plain="It broke.", attached=(Attached("a.csv", b"x;y", kind),)))
    assert b"eDt5" in made
    assert (b"text/csv" in made) == (kind == "text/csv")


def test_a_moment_without_a_zone_is_in_universal_time():
    assert stamp(datetime(2017, 5, 4, 9, 12)) == "Thu, 04 May 2017 09:12:00 +0000"
    assert stamp(None) == ""
