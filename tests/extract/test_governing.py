"""What the words over a clause make of it: held to be so, denied, without record, or held by nobody."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, clause, told
from timeline.extract.stance import stance_of

HELD_BY_NOBODY = [
    # hearsay and guesses
    "It has been suggested that Mr Finch saw the survey.",
    "It is said that Mr Finch saw the survey.",
    "It was alleged that Mr Finch saw the survey.",
    "It is understood that Mr Finch saw the survey in June 2015.",
    "It is possible that Mr Finch saw the survey.",
    "It is likely that on 3 June 2015 Mr Finch saw the survey.",
    "It has been suggested that the head of works, Mr Finch, saw the survey.",
    "Ms Brand believes that in June 2015 the clerk, Mr Finch, saw the survey.",
    "It may be that Mr Finch saw the survey.",
    "Ms Brand believed that Mr Finch saw the survey.",
    "Ms Brand thinks Mr Finch saw the survey.",
    "Ms Brand assumed that the roof was sound and Mr Finch saw the survey.",
    "Rumours that Mr Finch saw the survey went round.",
    "The allegation that Mr Finch saw the survey was withdrawn.",
    # what nobody would say
    "Ms Brand could not confirm that Mr Finch saw the survey.",
    "Ms Brand was unable to say that Mr Finch saw the survey.",
    "Ms Brand did not say that Mr Finch saw the survey.",
    "Nobody can say that Mr Finch saw the survey.",
    "We cannot conclude that Mr Finch saw the survey.",
    "We are not satisfied that Mr Finch saw the survey.",
    "I do not know that Mr Finch saw the survey.",
]
HELD = [
    "We found that Mr Finch saw the survey.",
    "Ms Brand said that Mr Finch saw the survey.",
    "Ms Brand confirmed on 3 June 2015 that Mr Finch saw the survey.",
    "It was reported that Mr Finch saw the survey.",
    "It is clear that Mr Finch saw the survey.",
    "It was not until 3 June 2015 that Mr Finch saw the survey.",
    "It was only in May 2015 that Mr Finch saw the survey.",
    "Ms Brand did not come, and Mr Finch said that he saw the survey.",
    "Ms Brand did not disclose that Mr Finch saw the survey.",
    "Ms Brand said in her letter of 3 May 2015 that Mr Finch saw the survey.",
    "The clerk who believed in the survey said that Mr Finch saw it.",
    "The survey that the board believed to be lost was what Mr Finch saw.",
]


def stance(words: str) -> str:
    """The stance of the clause whose verb is "saw"; empty where the words hold nothing."""
    sentence, found = clause(words, "saw")
    held = stance_of(found, sentence.tokens)
    return held.value if held else ""


@pytest.mark.parametrize("words", HELD_BY_NOBODY)
def test_what_stands_under_a_guess_a_rumour_or_a_refusal_is_held_by_nobody(words):
    assert stance(words) == ""


@pytest.mark.parametrize("words", HELD)
def test_what_somebody_says_finds_or_keeps_silent_about_is_held(words):
    assert stance(words) == "said"


@pytest.mark.parametrize(
    "words",
    [
        "There is nothing to show that Mr Finch saw the survey.",
        "Nothing suggests that Mr Finch saw the survey.",
        "There is no evidence that Mr Finch saw the survey.",
    ],
)
def test_where_nothing_shows_it_there_is_no_record(words):
    assert stance(words) == "silent"


@pytest.mark.parametrize(
    "words",
    [
        "Ms Brand denied that Mr Finch saw the survey.",
        "It is not the case that Mr Finch saw the survey.",
        "It is untrue that Mr Finch saw the survey.",
    ],
)
def test_what_is_called_untrue_is_denied(words):
    assert stance(words) == "denied"


def test_a_guess_is_told_as_what_somebody_says_and_not_as_what_was_done():
    assert told("Ms Brand believes that Mr Finch was sent the survey on 3 June 2015.") == ["statement said"]


def test_a_guess_shared_by_and_holds_neither_of_its_acts():
    words = "Ms Brand believed that Mr Finch read the survey and sent it to Mr Pell on 3 June 2015."
    assert [claim.verb for claim in claims_of(words) if claim.verb in ("read", "send")] == []


def test_a_relative_clause_behind_a_rumour_is_told():
    words = "The report that was sent to Mr Finch on 3 June 2015 was lost."
    assert "submission said" in told(words)


def test_that_something_should_have_been_done_is_owed_in_whoever_thinks_so():
    (claim,) = claims_of("Mr Brand believes that the survey should have been sent to the board.")
    assert (claim.stance.value, claim.speaker and claim.speaker.reading) == ("owed", "Brand")
