"""Whether words say that something was done, not done, is to come, was due, or left no record."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, clause, told
from timeline.extract.stance import is_perfect, stance_of
from timeline.model.mention import Stance

# said, denied, silent, planned, owed; "" where the words hold nothing
STANCES = [
    # done
    ("The board met the union.", "met", "said"),
    ("The survey was published.", "published", "said"),
    ("The survey had been published.", "published", "said"),
    ("The survey has been published.", "published", "said"),
    ("The board did publish the survey.", "publish", "said"),
    ("The board was aware of the leak.", "aware", "said"),
    # not done
    ("The board did not meet the union.", "meet", "denied"),
    ("The board didn't meet the union.", "meet", "denied"),
    ("The survey was never published.", "published", "denied"),
    ("The survey wasn't published.", "published", "denied"),
    ("Nobody published the survey.", "published", "denied"),
    ("The board knew nothing of the survey.", "knew", "denied"),
    ("None of the crew saw the survey.", "saw", "denied"),
    ("Neither the board nor the clerk met the union.", "met", "denied"),
    ("It is not true that the board met the union.", "met", "denied"),
    ("It is untrue that the board met the union.", "met", "denied"),
    ("The clerk denied that the board met the union.", "met", "denied"),
    ("The clerk disputes that the board met the union.", "met", "denied"),
    # to come
    ("The board will meet the union.", "meet", "planned"),
    ("The board would meet the union.", "meet", "planned"),
    ("The board was to meet the union.", "meet", "planned"),
    ("The board is due to meet the union.", "meet", "planned"),
    ("The survey is expected to be published.", "published", "planned"),
    # due
    ("The board should have met the union.", "met", "owed"),
    ("The board ought to have met the union.", "met", "owed"),
    ("The survey should have been published.", "published", "owed"),
    # without record
    ("There is no evidence that the board met the union.", "met", "silent"),
    ("The clerk found no record that the board met the union.", "met", "silent"),
    ("No record exists that the board met the union.", "met", "silent"),
    ("No record was found that the board met the union.", "met", "silent"),
    # nothing that can be held
    ("The survey won't be published.", "published", ""),
    ("The board will not meet the union.", "meet", ""),
    ("The clerk asked who had met the union.", "met", ""),
    ("The clerk could not say who met the union.", "met", ""),
    ("The clerk asked Ann Roe who had met the union.", "met", ""),
    ("Let me know by the end of May who met the union.", "met", ""),
    ("She told us who had met the union.", "met", ""),
    ("The clerk asked Ann Roe, who had met the union.", "met", "said"),
    ("The clerk named the man who had met the union.", "met", "said"),
    ("The clerk asked what the board had sent.", "sent", ""),
    ("The clerk wondered when the board met the union.", "met", ""),
    ("The board almost met the union.", "met", ""),
    ("Hardly any of the board met the union.", "met", ""),
    ("The board may have met the union.", "met", ""),
    ("The board might meet the union.", "meet", ""),
    ("The board could meet the union.", "meet", ""),
    ("The board cannot meet the union.", "meet", ""),
    ("The board must have met the union.", "met", ""),
    ("The survey must be published.", "published", ""),
    ("The board would not meet the union.", "meet", ""),
    ("If the board met the union, it was late.", "met", ""),
    ("Unless the board met the union, it was late.", "met", ""),
    ("Whether the board met the union is open.", "met", ""),
    ("How the board met the union is open.", "met", ""),
    ("The board wants to meet the union.", "meet", ""),
]


@pytest.mark.parametrize(("words", "verb", "expected"), STANCES)
def test_the_words_around_a_verb_settle_its_stance(words, verb, expected):
    whole, found = clause(words, verb)
    stance = stance_of(found, whole.tokens)
    assert (stance.value if stance else "") == expected


@pytest.mark.parametrize(
    "words",
    [
        "Did the board meet the union in May 2012?",
        "Was the survey sent to the board on 3 May 2012?",
        "Who told the board of the survey in May 2012?",
    ],
)
def test_a_question_tells_nothing(words):
    assert claims_of(words) == ()


# sentence, what it tells
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The board was unaware of the survey.", ["knowledge denied"]),
        ("The board was not unaware of the survey.", ["knowledge said"]),
        ("The board was ignorant of the survey.", ["knowledge denied"]),
        ("The board was made aware of the survey.", ["knowledge said"]),
        ("The survey should be sent to the board.", ["request said"]),
        ("The survey should have been sent to the board.", ["submission owed"]),
        ("The findings should have been raised with the board, but this was not done.",
         ["knowledge owed", "knowledge denied"]),
        ("The survey will be finished in May 2019.", ["other planned"]),
        ("The survey was finished in May 2019.", ["report said"]),
        ("The minutes do not mention the survey.", ["other silent"]),
        ("The minutes did not refer to the survey.", ["other silent"]),
        ("The survey was not recorded in the log.", ["other silent"]),
    ],
)  # fmt: skip
def test_what_a_stance_makes_of_a_happening(words, expected):
    assert told(words) == expected


# sentence, verb, whether it is over by the time of speaking
@pytest.mark.parametrize(
    ("words", "verb", "perfect"),
    [
        ("The captain has left.", "left", True),
        ("The crew have gone.", "gone", True),
        ("The captain left.", "left", False),
        ("The captain had left.", "left", False),
    ],
)
def test_a_perfect_is_over_when_it_is_told(words, verb, perfect):
    assert is_perfect(clause(words, verb)[1]) is perfect


@pytest.mark.parametrize(
    "words",
    [
        "The meeting of 4 May 2016 was cancelled.",
        "The meeting of 4 May 2016 did not take place.",
        "The visit on 4 May 2016 was postponed.",
        "The board cancelled the meeting of 4 May 2016.",
    ],
)
def test_what_was_called_off_is_not_told_as_done(words):
    """The words for it are those that call it off."""
    assert [claim.stance for claim in claims_of(words) if claim.kind in ("meeting", "visit")] == [
        Stance.DENIED
    ]
