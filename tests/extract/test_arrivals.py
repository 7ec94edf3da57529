"""Papers that come to somebody of themselves, whatever the words for their coming."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, parts, told

TO_MR_FINCH = [
    "The survey reached Mr Finch on 3 June 2015.",
    "A copy of the survey reached Mr Finch on 3 June 2015.",
    "The survey came to Mr Finch on 3 June 2015.",
    "The survey arrived with Mr Finch on 3 June 2015.",
    "The survey landed on Mr Finch's desk on 3 June 2015.",
    "The survey landed on the desk of Mr Finch on 3 June 2015.",
    "The survey came into the hands of Mr Finch on 3 June 2015.",
    "The survey found its way to Mr Finch on 3 June 2015.",
]
NOBODYS = [
    "The survey came to light on 3 June 2015.",
    "The survey came to the conclusion on 3 June 2015 that the roof was unsafe.",
    "The survey landed on the floor on 3 June 2015.",
    "The survey may have reached Mr Finch on 3 June 2015.",
    "The survey found Mr Finch to blame on 3 June 2015.",
    "The train reached Mr Finch on 3 June 2015.",
]


@pytest.mark.parametrize("words", TO_MR_FINCH)
def test_whom_a_paper_comes_to_receives_it(words):
    (claim,) = claims_of(words)
    assert (claim.kind, parts(claim), about(claim)) == ("submission", {"recipient": ["Finch"]}, ["survey"])


@pytest.mark.parametrize("words", NOBODYS)
def test_nobody_receives_what_comes_to_no_one(words):
    assert [claim for claim in claims_of(words) if "recipient" in parts(claim)] == []


def test_a_paper_that_never_came_is_denied():
    assert told("The survey never reached Mr Finch.") == ["submission denied"]


def test_his_desk_is_that_of_the_man_named_before():
    words = "Mr Finch came back from leave on 3 June 2015. The survey landed on his desk on 4 June 2015."
    assert parts(claims_of(words)[-1]) == {"recipient": ["Finch"]}


def test_an_email_of_a_day_that_reached_somebody_is_told_once():
    assert told("An email of 3 May 2012 reached Ann Lee.") == ["email said"]


# words, who saw to it, and who was to have it
@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Mr Dow left the survey on Ms Roe's desk on 3 May 2011.", {"sender": ["Dow"], "recipient": ["Roe"]}),
        ("A copy of the survey was left on Ms Roe's desk on 3 May 2011.", {"recipient": ["Roe"]}),
        (
            "Mr Dow put the survey in the tray of the clerk, Ms Ann Roe, on 3 May 2011.",
            {"sender": ["Dow"], "recipient": ["Ann Roe"]},
        ),
        (
            "Mr Dow put the survey in front of Ms Roe on 3 May 2011.",
            {"sender": ["Dow"], "recipient": ["Roe"]},
        ),
        ("The survey was pushed through Ms Roe's letter box on 3 May 2011.", {"recipient": ["Roe"]}),
        ("The survey was put before the board on 3 May 2011.", {"recipient": ["board"]}),
    ],
)
def test_whose_desk_or_hands_a_paper_is_put_into_is_to_have_it(words, who):
    (claim,) = claims_of(words)
    assert (claim.kind, parts(claim), about(claim)) == ("submission", who, ["survey"])


def test_a_paper_that_is_put_on_a_shelf_is_with_nobody():
    assert all(
        claim.kind != "submission" for claim in claims_of("Mr Dow put the survey on the shelf in May 2011.")
    )


def test_whoever_had_it_in_front_of_her_is_quoted_by_her_own_word():
    claim = claims_of("Ms Ada Roe came. Mr Lee put the survey in front of her on 3 May 2012.")[-1]
    assert [part.quote.exact for part in claim.parts if part.role == "recipient"] == ["her"]
