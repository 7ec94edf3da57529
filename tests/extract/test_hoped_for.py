"""What is hoped for, timed or meant to have been: planned, with its date, and never told as done."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of
from timeline.extract.tokens import tokens_of
from timeline.model.mention import Stance


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("The trust hopes to publish the survey in June 2016.", "publish"),
        ("Tarn Air had hoped to open the route by 2012.", "open"),
        ("The yard plans to build a slip in May 2019.", "build"),
        ("The tower was to have been completed in 2014.", "complete"),
        ("Delivery is scheduled for 2008.", "schedule"),
        ("The new line is expected in May 2020.", "expect"),
        ("They will march to the works on 3 May 2019.", "march"),
    ],
)
def test_what_is_to_come_is_planned(words, verb):
    (claim,) = claims_of(words)
    assert (claim.verb, claim.stance) == (verb, Stance.PLANNED)
    assert len(claim.dates) == 1


def test_what_nobody_expects_is_no_plan():
    assert not claims_of("The trust does not expect to open the hall in May 2019.")


def test_a_date_behind_what_is_hoped_for_is_not_that_of_the_hope():
    assert [claim.verb for claim in claims_of("The board had hoped to sell the mill by June 2012.")] == [
        "sell"
    ]


def test_a_hope_that_says_nothing_of_what_was_done_is_no_event():
    assert not claims_of("Tarn Air had hoped to have its jets ready for 2012.")


def test_a_date_of_what_may_be_dates_nothing_behind_it():
    words = "The first test may take place as early as March 2005, and the route is expected to open in 2006."
    (claim,) = claims_of(words)
    assert (claim.verb, [words[d.start : d.end] for d in claim.dates]) == ("open", ["2006"])


def test_an_age_between_commas_takes_nothing_from_its_bearer():
    (claim,) = claims_of("Mr Teale, 46, took charge in July 2007.")
    assert claim.title.startswith("Mr Teale, 46, took charge")


def test_two_strokes_on_either_side_are_quotation_marks():
    words = "The 404 ``Seabird'' flew on Tuesday."
    marks = [token.text for token in tokens_of(words, 0, len(words)) if token.tag == '"']
    assert marks == ["``", "''"]


def test_was_first_before_a_participle_opens_the_verb():
    (claim,) = claims_of("The merger was first proposed in May 2010.")
    assert claim.title == "The merger was first proposed in May 2010"
