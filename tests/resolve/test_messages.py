"""Which mails are one message, and what is left of a quotation whose original is held."""

from __future__ import annotations

import pytest

from tests.resolve.mailbag import absent, case_of, mail, mails

ANN = mail(message_id="<a1@b.example>")
FORWARD = """See below.

-----Original Message-----
From: Ann Lee
Sent: 27 November 2017 10:11
To: Tom Bright
Subject: The pump

The pump in the cellar leaks since Monday, and nobody has looked at it.
The board met the union on 3 May 2016.
"""


def forward(**more: str) -> str:
    """Tom Bright forwards what Ann Lee wrote."""
    told = {"subject": "FW: The pump", "body": FORWARD, "date": "Tue, 28 Nov 2017 09:00:00 +0000"} | more
    return mail("Tom Bright <tom@b.example>", "Una Vale <una@b.example>", **told)


def test_a_mail_in_two_archives_is_one_event():
    (event,) = mails(case_of({"a/1.eml": ANN, "b/7.eml": ANN}))
    assert [quote.source for quote in event.evidence] == ["sources/a/1.eml", "sources/b/7.eml"]
    assert event.origins == 1


def test_a_mail_and_its_print_are_one_event():
    printed = ANN.replace("Date: Mon, 27 Nov 2017 10:11:00 +0000", "Sent: 27/11/2017 10:11").replace(
        "\nMessage-ID: <a1@b.example>", ""
    )
    (event,) = mails(case_of({"a.eml": ANN, "b.txt": printed}))
    assert (len(event.evidence), event.origins, event.status, event.derived) == (2, 1, "recorded", "")


def test_a_print_alone_is_marked_as_one():
    (event,) = mails(case_of({"b.txt": "From: Ann Lee\nSent: 27/11/2017 10:11\nTo: Tom Bright\n\nIt leaks."}))
    assert (event.derived, event.status) == ("print", "recorded")


# what sets a second mail of the same day apart
@pytest.mark.parametrize(
    "more",
    [
        {"message_id": "<a2@b.example>"},
        {"date": "Mon, 27 Nov 2017 10:45:00 +0000"},
        {"subject": "The roof"},
        {"sender": "Zed Moor <zed@b.example>"},
    ],
)
def test_another_mail_is_another_event(more):
    first = ANN if "message_id" in more else mail()
    assert len(mails(case_of({"a.eml": first, "b.eml": mail(**more)}))) == 2


def test_two_mails_that_bear_one_id_with_other_words_are_two():
    other = mail(message_id="<a1@b.example>", body="Lunch?", subject="Today")
    assert len(mails(case_of({"a.eml": ANN, "b.eml": other}))) == 2


def test_what_is_forwarded_and_held_is_told_once():
    case = case_of({"a.eml": mail(body=FORWARD.partition("pump\n\n")[2]), "b.eml": forward()})
    assert [event.title for event in mails(case)] == ["email: The pump", "email: FW: The pump"]
    (met,) = [event for event in case.events if event.kind == "meeting"]
    assert {quote.source for quote in met.evidence} == {"sources/a.eml"}
    assert case.absent == ()


def test_what_is_forwarded_and_not_held_is_a_mail_known_from_a_quotation():
    first, second = mails(case_of({"b.eml": forward()}))
    assert (first.title, first.when.edtf, first.status, first.derived) == (
        "email: The pump", "2017-11-27", "stated", "quotation",
    )  # fmt: skip
    assert {part.role: part.name for part in first.parts} == {"sender": "Ann Lee", "recipient": "Tom Bright"}
    assert second.derived == ""


def test_one_absent_mail_is_one_however_often_it_is_repeated():
    again = forward(date="Wed, 29 Nov 2017 09:00:00 +0000", body=f"Once more.\n{FORWARD}")
    case = case_of({"b.eml": forward(), "c.eml": again})
    assert len(mails(case)) == 3
    assert absent(case) == [("quoted", "The pump")]


def test_words_above_a_quotation_are_the_quoters_and_those_in_it_are_not_said_again():
    answer = mail(
        "Tom Bright <tom@b.example>", "Ann Lee <ann@b.example>", subject="Re: The pump",
        date="Tue, 28 Nov 2017 09:00:00 +0000", answers="<a1@b.example>",
        body="I met Una Vale on 2 May 2016.\n\nOn Mon, 27 Nov 2017 at 10:11, Ann Lee wrote:\n"
        "> The board met the union on 3 May 2016.",
    )  # fmt: skip
    held = mail(message_id="<a1@b.example>", body="The board met the union on 3 May 2016.")
    case = case_of({"a.eml": held, "b.eml": answer})
    met = {event.when.edtf: event for event in case.events if event.kind == "meeting"}
    assert set(met) == {"2016-05-02", "2016-05-03"}
    assert (met["2016-05-03"].speaker, met["2016-05-03"].origins) == ("person/ann-lee", 1)
    assert case.absent == ()


def test_a_quotation_without_a_day_is_of_the_mail_that_is_answered():
    answer = mail(
        "Tom Bright <tom@b.example>", "Ann Lee <ann@b.example>", subject="Re: The pump",
        answers="<a1@b.example>", date="Tue, 28 Nov 2017 09:00:00 +0000",
        body="Yes.\n\nAnn Lee wrote:\n> It leaks, does it not?",
    )  # fmt: skip
    assert case_of({"a.eml": ANN, "b.eml": answer}).absent == ()


def test_a_quotation_in_another_zone_is_the_same_mail():
    held = mail(date="Mon, 27 Nov 2017 22:43:00 -0800", body=FORWARD.partition("pump\n\n")[2])
    there = FORWARD.replace("27 November 2017 10:11", "28 November 2017 06:43")
    assert case_of({"a.eml": held, "b.eml": forward(body=there)}).absent == ()


def test_the_zone_of_the_case_decides_the_day():
    late = mail(date="Mon, 27 Nov 2017 22:43:51 -0800")
    assert mails(case_of({"a.eml": late}))[0].when.edtf == "2017-11-27"
    assert mails(case_of({"a.eml": late}, timezone="Europe/London"))[0].when.edtf == "2017-11-28"
