"""Mails that hang together: by ids, and by subject and people where ids are gone."""

from __future__ import annotations

import pytest

from tests.resolve.mailbag import case_of, mail
from timeline.resolve.heads import bare_subject, is_answer


def threads(sources: dict[str, str]) -> list[tuple[str, ...]]:
    """The threads as the names of their files."""
    return [
        tuple(path.removeprefix("sources/") for path in thread.sources) for thread in case_of(sources).threads
    ]


def test_mails_that_answer_one_another_are_a_thread_in_order_of_time():
    found = threads(
        {
            "a.eml": mail(message_id="<2@b>", answers="<1@b>", date="Tue, 28 Nov 2017 09:00:00 +0000"),
            "b.eml": mail(message_id="<1@b>"),
            "c.eml": mail(message_id="<9@b>", subject="The roof"),
        }
    )
    assert found == [("b.eml", "a.eml")]


def test_answers_to_one_absent_mail_are_a_thread():
    found = threads(
        {
            "a.eml": mail(message_id="<2@b>", answers="<1@b>"),
            "b.eml": mail(message_id="<3@b>", answers="<1@b>"),
        }
    )
    assert found == [("a.eml", "b.eml")]


# subject and sender of a later mail without ids, whether it belongs
@pytest.mark.parametrize(
    ("subject", "sender", "date", "belongs"),
    [
        ("RE: The pump", "Tom Bright", "28/11/2017", True),
        ("AW: FW: [Board] the pump", "Tom Bright", "28/11/2017", True),
        ("The pump", "Tom Bright", "28/11/2017", False),
        ("RE: The roof", "Tom Bright", "28/11/2017", False),
        ("RE: The pump", "Zed Moor", "28/11/2017", False),
        ("RE: The pump", "Tom Bright", "28/11/2021", False),
    ],
)
def test_without_ids_a_thread_is_one_subject_among_the_same_people(subject, sender, date, belongs):
    later = f"From: {sender}\nSent: {date} 10:00\nTo: Una Vale\nSubject: {subject}\n\nI see."
    assert bool(threads({"a.eml": mail(), "b.txt": later})) == belongs


# a subject, the same without what answers put before it, whether it is an answer
@pytest.mark.parametrize(
    ("subject", "bare", "answers"),
    [
        ("Re: The pump", "The pump", True),
        ("FW: RE: The  pump", "The pump", True),
        ("AW: WG: The pump", "The pump", True),
        ("SV: Re[2]: The pump", "The pump", True),
        ("[Board] The pump", "The pump", False),
        ("Resources: a list", "Resources: a list", False),
        ("", "", False),
    ],
)
def test_what_answers_put_before_a_subject_is_left_out(subject, bare, answers):
    assert (bare_subject(subject), is_answer(subject)) == (bare, answers)
