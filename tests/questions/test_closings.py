"""What closes a request, a plan or an action: a decision, a reply, a report of it, a cancellation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.closings import topic
from timeline.questions.open_ends import open_

Opened = Callable[[Telling], Case]
ADA, TOM = "person/ada", "person/tom"


def yard() -> Telling:
    """A yard with two people and a crane."""
    return (
        Telling()
        .knows(f"{ADA}: Ada Roe", f"{TOM}: Tom Birch", "matter/crane: crane")
        .source("a.txt", "2019-06-01")
    )


def action(told: Telling) -> Telling:
    """Tom Birch is to obtain prices for the loading crane."""
    title = "Tom Birch to obtain prices for the loading crane"
    told.says(f"Action: {title}", "other", "[2019-02-13..]", "planned", verb="obtain", title=title, agent=TOM)
    return told


# what is told later, whether the action is still open
@pytest.mark.parametrize(
    ("sentence", "kind", "moment", "is_open"),
    [
        ("Prices for the loading crane were obtained.", "other", "2019-04-09", False),
        ("Tom Birch said that prices for the loading crane are in.", "statement", "2019-04-09", False),
        ("The clerk obtained prices for the crane for loading.", "other", "2019-04-09", False),
        ("Prices for the lift were obtained.", "other", "2019-04-09", True),
        ("Prices for the loading bay were obtained.", "other", "2019-04-09", True),
        ("The crane was painted.", "other", "2019-04-09", True),
        ("Prices for the loading crane were obtained.", "other", "2018-04-09", True),
        ("Prices for the loading crane were discussed.", "meeting", "2019-04-09", True),
    ],
)
def test_an_action_is_closed_by_whatever_tells_that_it_was_done(
    opened: Opened, sentence: str, kind: str, moment: str, *, is_open: bool
) -> None:
    """In most of its words, by whomever, after it was given; to speak of it is not to do it."""
    told = action(yard())
    told.says(sentence, kind, moment, verb="obtain", title=sentence)
    assert bool(open_(opened(told)).findings) == is_open


def asked(told: Telling) -> Telling:
    """Ada Roe asks Tom Birch by mail for the fuel book."""
    told.source("1.eml", "2018-05-03", "email")
    told.says(
        "Subject: Fuel book", "email", "2018-05-03", title="email: Fuel book", sender=ADA, recipient=TOM
    )
    told.says("Please send the fuel book.", "request", "2018-05-03", agent=ADA, recipient=TOM)
    return told.source("2.eml", "2018-05-05", "email")


# the subject of another mail, its day, its sender and recipient, whether the request is still open
@pytest.mark.parametrize(
    ("subject", "moment", "sender", "recipient", "is_open"),
    [
        ("email: Re: Fuel book", "2018-05-05", TOM, ADA, False),
        ("email: RE: Re: fuel book", "2018-05-05", TOM, ADA, False),
        ("email: Fuel book", "2018-05-03", TOM, ADA, False),
        ("email: Re: Fuel book", "2018-05-02", TOM, ADA, True),
        ("email: Re: Lift", "2018-05-05", TOM, ADA, True),
        ("email: Re: Fuel book", "2018-05-05", ADA, TOM, True),
    ],
)
def test_a_reply_in_the_thread_answers_a_request(
    opened: Opened, subject: str, moment: str, sender: str, recipient: str, *, is_open: bool
) -> None:
    """From one who was asked to the one who asked."""
    told = asked(yard())
    told.says("Here.", "email", moment, title=subject, sender=sender, recipient=recipient)
    assert bool(open_(opened(told)).findings) == is_open


def test_a_planned_meeting_that_is_told_as_cancelled_is_not_open(opened: Opened) -> None:
    """It was never to be held after that."""
    told = yard()
    told.says("Next meeting: 3 May 2019.", "meeting", "2019-05-03", "planned")
    told.says("The meeting of 3 May 2019 was cancelled.", "meeting", "2019-05-03", "denied", verb="cancel")
    assert open_(opened(told)).findings == ()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("email: Re: Fuel book", "fuel book"),
        ("email: FW: RE: Fuel book ", "fuel book"),
        ("Fuel book", "fuel book"),
        ("email: Re[2]: Fuel book", "fuel book"),
        ("email: Receipts", "receipts"),
    ],
)
def test_the_topic_of_a_thread_is_its_subject_without_the_signs_of_an_answer(
    title: str, expected: str
) -> None:
    assert topic(title) == expected


# what a later source says in passing, whether the action is still open
@pytest.mark.parametrize(
    ("sentence", "is_open"),
    [
        ("Tom Birch has obtained prices for the loading crane.", False),
        ("Prices for the loading crane have been obtained.", False),
        ("Prices for the loading crane: action closed.", False),
        ("Prices for the loading crane have not been obtained.", True),
        ("Prices for the loading crane are still to be obtained.", True),
        ("Prices for the loading crane were high.", True),
        ("Prices for the lift have been obtained.", True),
    ],
)
def test_a_later_sentence_that_tells_no_event_closes_an_action_too(
    opened: Opened, sentence: str, *, is_open: bool
) -> None:
    """With the verb of the action in the past, and nothing that doubts it."""
    told = action(yard()).source("b.txt", "2019-09-01")
    told.words(sentence)
    assert bool(open_(opened(told)).findings) == is_open


def test_an_earlier_sentence_closes_nothing(opened: Opened) -> None:
    """It was written before the action was given."""
    told = action(yard()).source("b.txt", "2018-09-01")
    told.words("Tom Birch has obtained prices for the loading crane.")
    assert open_(opened(told)).findings
