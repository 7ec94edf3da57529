"""The many ways of telling one thing: each as it is written, and what it comes to in one line."""

from __future__ import annotations

import pytest

from tests.extract.reading import extracted
from tests.extract.whole import line


def told(words: str) -> list[str]:
    """The claims of prose as lines."""
    found = extracted(words)
    return [line(found, claim) for claim in found.claims]


# sentence, its only claim
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ms Roe resigned as treasurer in May 2011.", "holder Roe, post treasurer"),
        ("Ms Roe stepped down as treasurer in May 2011.", "holder Roe, post treasurer"),
        ("Ms Roe stood down as treasurer in May 2011.", "holder Roe, post treasurer"),
        ("Ms Roe stood down in May 2011.", "holder Roe"),
        ("Ms Roe retired as treasurer in May 2011.", "holder Roe, post treasurer"),
    ],
)
def test_an_office_is_left_in_many_words(words, expected):
    assert told(words) == [f"departure said | {expected} |  | at May 2011"]


def test_whoever_steps_down_from_a_train_leaves_no_office():
    assert told("Ms Roe stepped down from the train.") == []


# sentence, its only claim
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ms Vidal succeeded Mr Crowe as treasurer in May 2011.", "holder Vidal, post treasurer"),
        ("Ms Vidal replaced Mr Crowe as treasurer in May 2011.", "holder Vidal, post treasurer"),
        ("Ms Vidal replaced Mr Crowe in May 2011.", "holder Vidal"),
        ("Mr Crowe was succeeded by Ms Vidal in May 2011.", "holder Vidal"),
        ("Mr Crowe was replaced by Ms Vidal in May 2011.", "holder Vidal"),
        ("Ms Vidal became treasurer in May 2011.", "holder Vidal, post treasurer"),
        ("Ms Vidal was appointed treasurer in May 2011.", "holder Vidal, post treasurer"),
    ],
)
def test_an_office_is_taken_over_in_many_words(words, expected):
    assert told(words) == [f"appointment said | {expected} |  | at May 2011"]


@pytest.mark.parametrize(
    "words", ["Mr Vane replaced the boiler in May 2011.", "The boiler was replaced by Mr Vane in May 2011."]
)
def test_a_new_boiler_is_no_appointment(words):
    assert [row.split(" | ")[0] for row in told(words)] == ["other said"]


@pytest.mark.parametrize(
    "words",
    [
        "The board did not learn of the survey until 5 May 2011.",
        "It was not until 5 May 2011 that the board learned of the survey.",
    ],
)
def test_not_until_a_day_is_on_that_day(words):
    assert told(words) == ["knowledge said | agent board | survey | during 5 May 2011"]


@pytest.mark.parametrize("guess", ["probably", "possibly", "perhaps", "presumably", "supposedly"])
def test_a_guess_is_no_claim(guess):
    assert told(f"The union {guess} wrote to the board on 3 May 2012.") == []


@pytest.mark.parametrize("verb", ["said", "says", "found", "concluded"])
def test_an_inquiry_speaks_of_what_it_found(verb):
    assert told(f"The inquiry {verb} that the board received the survey in May 2012.") == [
        "submission said | recipient board | survey | at May 2012 | inquiry"
    ]


def test_what_an_inquiry_was_told_is_not_in_its_mouth():
    (row,) = told("The inquiry was told that the board received the survey in May 2012.")
    assert row == "submission said | recipient board | survey | at May 2012"


def test_what_would_have_been_done_was_never_planned():
    assert told("The board would have closed the quarry on 3 May 2012.") == []


@pytest.mark.parametrize("words", ["is to be published", "is due to be published", "will be published"])
def test_what_is_to_be_done_is_planned(words):
    assert told(f"The survey {words} in July 2019.") == ["publication planned |  | survey | at July 2019"]


@pytest.mark.parametrize("word", ["", "first ", "never "])
def test_an_adverb_between_pronoun_and_verb_hides_nobody(word):
    words = f"Ms Ada Roe wrote to the board in May 2012. She {word}saw the survey in June 2012."
    assert [row.split(" | ")[1] for row in told(words) if row.startswith("knowledge")] == ["agent Ada Roe"]
