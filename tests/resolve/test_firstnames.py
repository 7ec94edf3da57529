"""Lone first names in the words of mails: joined with the one colleague whom they can mean."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file
from timeline.model.mention import Kind
from timeline.model.terms import Terms
from timeline.resolve.whole import resolve

MAIL = """From: Bo Lind <bo.lind@{place}>
To: Cara Moss <cara.moss@quay.example>
Subject: {subject}
Date: Mon, 8 Mar 2021 15:20:05 +0000

{words}
"""


def people(*mails: str) -> set[tuple[str, ...]]:
    """The people of a case by the names that they go under."""
    found = resolve([from_file(words, f"{n}.eml") for n, words in enumerate(mails)], (), Terms())
    return {tuple(name.words for name in one.names) for one in found.entities if one.kind is Kind.PERSON}


def told(words: str, subject: str = "Pumps", place: str = "quay.example") -> str:
    """A mail from Bo Lind to Cara Moss."""
    return MAIL.format(words=words, subject=subject, place=place)


OTHER = told("Here it is.").replace("Bo Lind <bo.lind@quay.example>", "Edwin Roe <edwin.roe@{place}>")


# what a mail says, the place of Edwin Roe's mailbox
@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Edwin Roe was ill. I rang Mr Edwin Roe.", "quay.example"),
        ("I told Edwin about the pump survey on Monday.", "quay.example"),
        ("I told Edwin about the pump survey on Monday.", "elsewhere.example"),  # he wrote to Cara Moss
    ],
)
def test_a_first_name_among_colleagues(words: str, place: str) -> None:
    names = people(told(words), OTHER.format(place=place))
    assert ("Edwin",) not in names


def test_a_first_name_of_two_colleagues_is_left_open() -> None:
    """Edwin Roe and Edwin Pike both write from the quay."""
    pytest.importorskip("spacy")  # a lone name that no list tells from a word
    pike = (
        OTHER.format(place="quay.example").replace("Edwin Roe", "Edwin Pike").replace("edwin.roe", "e.pike")
    )
    names = people(told("I told Edwin about the survey."), OTHER.format(place="quay.example"), pike)
    assert ("Edwin",) in names


def test_a_stranger_of_that_name_is_not_meant() -> None:
    """Edwin Roe stands in another town's papers and writes to nobody here."""
    pytest.importorskip("spacy")  # a lone name that no list tells from a word
    stranger = OTHER.format(place="hill.example").replace(
        "Cara Moss <cara.moss@quay.example>", "Al Dow <a@hill.example>"
    )
    assert ("Edwin",) in people(told("I told Edwin about the survey."), stranger)


def in_one_story(words: str) -> set[tuple[str, ...]]:
    """The people of one newspaper story by the names that they go under."""
    found = resolve([from_file(words, "2019-10-19.story.txt")], (), Terms())
    return {tuple(name.words for name in one.names) for one in found.entities if one.kind is Kind.PERSON}


def test_a_surname_is_of_whoever_of_that_name_was_introduced_above_it():
    """
    Mr Marcus Feld was sent the survey on 5 May 2018. Feld read it the next day.

    Ms Joanne Feld came to the meeting of 11 April 2019.
    """
    words = str(test_a_surname_is_of_whoever_of_that_name_was_introduced_above_it.__doc__)
    assert in_one_story(words) == {("Marcus Feld", "Feld"), ("Joanne Feld",)}


def test_a_surname_below_two_of_that_name_is_of_neither():
    words = "Mr Marcus Feld met Ms Joanne Feld on 5 May 2018.\n\nFeld read the survey the next day."
    assert {("Marcus Feld",), ("Joanne Feld",)} <= in_one_story(words)
