"""Messages that must have gone with a paper that one person sent to another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.covering import covering_messages

Opened = Callable[[Telling], Case]
ENDS = {"sender": "person/ada", "recipient": "person/tom"}


def sent(verb: str = "send", moment: str = "2019-05-03", about: str = "document/plan") -> Telling:
    """A report tells that Ada Roe sent Tom Birch the roof plan."""
    told = Telling().knows("person/ada: Ada Roe", "person/tom: Tom Birch", "document/plan: roof plan")
    told.source("report.txt", "2019-09-01")
    told.says(
        "Ada Roe sent Tom Birch the roof plan.", "submission", moment, "stated", about, verb=verb, **ENDS
    )
    return told


def test_a_sending_of_a_day_tells_of_a_message(opened: Opened) -> None:
    [lack] = covering_messages(opened(sent()))
    assert lack.name == "the message with which Ada Roe sent the roof plan to Tom Birch, on 3 May 2019,"
    assert lack.had == ("Ada Roe", "Tom Birch")


@pytest.mark.parametrize(
    ("verb", "moment", "about"),
    [
        ("hand", "2019-05-03", "document/plan"),
        ("send", "2019-05", "document/plan"),
        ("send", "2019-05-03", ""),
    ],
)
def test_what_was_handed_over_or_has_no_day_tells_of_none(
    opened: Opened, verb: str, moment: str, about: str
) -> None:
    assert list(covering_messages(opened(sent(verb, moment, about)))) == []


def test_a_message_of_that_day_is_on_record(opened: Opened) -> None:
    """The mail itself is held."""
    told = sent().source("1.eml", "2019-05-03", "email")
    told.says("The roof plan to you.", "email", "2019-05-03", **ENDS)
    assert list(covering_messages(opened(told))) == []
