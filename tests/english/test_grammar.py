"""The grammar is data: every pattern stands for a question that exists, and matches in reasonable time."""

from __future__ import annotations

import re

import pytest

from tests.english.phrasings import READINGS
from tests.patience import ends
from timeline.case import Case
from timeline.english.grammar import (
    AGAIN,
    DATE_SLOTS,
    Pattern,
    around,
    asking_words,
    compiled,
    grammar,
)
from timeline.english.special import SPECIAL
from timeline.english.spotting import spot
from timeline.english.vocabulary import classes
from timeline.questions import QUESTIONS, name_of, terms_of

TERMS = {name_of(question): {term.name.rstrip("_") for term in terms_of(question)} for question in QUESTIONS}


def slots_of(pattern: Pattern) -> set[str]:
    """The names of a pattern's slots."""
    return {name.split(AGAIN)[0] for name in compiled(pattern.words).groupindex}


@pytest.mark.parametrize("pattern", grammar(), ids=lambda pattern: pattern.words[:60])
def test_every_slot_is_an_argument_of_its_question(pattern: Pattern) -> None:
    """Or one of the few that are worked into arguments."""
    assert slots_of(pattern) - TERMS[pattern.query] <= set(SPECIAL)
    assert set(pattern.fixed) <= TERMS[pattern.query]


def test_every_question_can_be_asked_in_english() -> None:
    """No question on the shelf is left out of the grammar."""
    assert {pattern.query for pattern in grammar()} == set(TERMS)


def test_every_question_is_among_the_phrasings() -> None:
    """Each has at least one example with its reading."""
    assert {query for _, query, _ in READINGS if query} == set(TERMS)


def test_every_class_is_used() -> None:
    """No words are kept that no pattern asks for."""
    words = " ".join(pattern.words for pattern in grammar()) + " ".join(classes().values())
    used = {f"%{name}" for name in re.findall(r"%([A-Z]+)", words)} | set(re.findall(r"\{(\w+)\}", words))
    assert set(classes()) == used


def test_a_slot_takes_no_question_word() -> None:
    """ "who knew what" is not knowledge of a thing called what."""
    pattern = Pattern("knew", "who knew <about>")
    assert pattern.match("who knew what") is None
    assert pattern.match("who knew whatley") == {"about": "whatley"}


def test_a_date_slot_takes_dates_only() -> None:
    """Marks, not words."""
    pattern = Pattern("happened", "what happened on <on>")
    assert "on" in DATE_SLOTS
    assert pattern.match("what happened on sunday") is None
    assert pattern.match("what happened on §d0") == {"on": "§d0"}


def test_the_words_of_questions_are_known() -> None:
    """They are never taken for names when they stand alone."""
    assert {"who", "meeting", "silent", "knew", "record"} <= asking_words()
    assert "about>" not in asking_words()


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("please tell me who knew", "who knew"),
        ("could you tell us when it stopped", "when it stopped"),
        ("do we know who was there", "who was there"),
        ("well, who was there", "who was there"),
        ("tell me about the survey", "tell me about the survey"),
    ],
)
def test_politeness_is_no_part_of_a_question(said: str, meant: str) -> None:
    """What may stand before it."""
    assert around().before.sub("", said) == meant


def test_nor_is_what_stands_after() -> None:
    """At all, on record, please."""
    assert around().after.sub("", "who was there at all please") == "who was there"


def test_a_long_question_comes_to_an_end(case: Case) -> None:
    """No pattern runs away on words that almost fit."""
    words = "who was present at the " + "meeting of the board at the meeting " * 60
    spotted = spot(case, words)
    with ends():
        matches = [pattern.match(spotted.words) for pattern in grammar()]
    assert len(matches) == len(grammar())
