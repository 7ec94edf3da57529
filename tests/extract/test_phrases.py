"""Noun phrases: where they end, what they are of, what introduces them, and lists of them."""

from __future__ import annotations

import pytest

from tests.extract.reading import sentence, shown
from timeline.extract.phrases import listed, phrases_of
from timeline.extract.tokens import tokens_of


def phrases(words: str) -> list[str]:
    """The phrases of a sentence as their words."""
    whole = sentence(words)
    return [shown(whole.tokens, phrase) for phrase in whole.phrases]


def heads(words: str) -> list[str]:
    """The word that says what each phrase is."""
    whole = sentence(words)
    return [whole.tokens[phrase.head].text for phrase in whole.phrases]


def introduced(words: str) -> list[str]:
    """The preposition before each phrase."""
    return [phrase.prep for phrase in sentence(words).phrases]


# sentence, its phrases
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The harbour master left.", ["The harbour master"]),
        ("The old harbour master of Quay Haven left.", ["The old harbour master of Quay Haven"]),
        ("She saw the chart.", ["She", "the chart"]),
        ("Nobody saw it.", ["Nobody", "it"]),
        ("The trust's survey was lost.", ["The trust 's survey"]),
        ("A copy of the survey was lost.", ["A copy of the survey"]),
        ("A series of meetings took place.", ["A series of meetings", "place"]),
        ("The director of nursing wrote to parents.", ["The director of nursing", "parents"]),
        ("The (Ashmore) survey was lost.", ["The ( Ashmore ) survey"]),
        ("The follow-up visit failed.", ["The follow-up visit"]),
        ("The board saw the July 2016 audit.", ["The board", "the July 2016 audit"]),
        ("On 3 May 2012 the board met.", ["the board"]),
        ("The leaked memo was read.", ["The leaked memo"]),
        ("In its plan Ashmore said so.", ["its plan", "Ashmore"]),
        (
            "The Marine and Harbour Safety Board met.",
            ["The Marine and Harbour Safety Board"],
        ),
        ("The captain and the pilot met.", ["The captain", "the pilot"]),
        ("None of the nurses left.", ["None of the nurses"]),
        ("No record of the leak was kept.", ["No record of the leak"]),
    ],
)
def test_a_phrase_ends_with_what_belongs_to_its_noun(words, expected):
    assert phrases(words) == expected


# sentence, the head of its first phrase
@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("The ferry company left.", "company"),
        ("The captain of the ferry left.", "captain"),
        ("A copy of the survey was lost.", "survey"),
        ("A number of crew members left.", "members"),
        ("The majority of the nurses left.", "nurses"),
        ("A bundle of letters was lost.", "letters"),
        ("The summary of the audit was lost.", "audit"),
        ("The chair of the governors left.", "chair"),
        ("The board's treasurer left.", "treasurer"),
        ("The report of the inquiry was lost.", "report"),
    ],
)
def test_a_measure_gives_way_to_what_it_measures(words, head):
    assert heads(words)[0] == head


# sentence, the prepositions of its phrases
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The clerk wrote to the board about the leak.", ["", "to", "about"]),
        ("With the union the captain agreed.", ["with", ""]),
        ("The crane failed after the survey.", ["", "after"]),
        ("The survey by Ashmore was shared with the crew.", ["", "by", "with"]),
    ],
)
def test_a_phrase_knows_what_introduces_it(words, expected):
    assert introduced(words) == expected


# sentence, whether its first phrase says "none"
@pytest.mark.parametrize(
    ("words", "negative"),
    [
        ("No record was kept.", True),
        ("Nobody came.", True),
        ("None of the crew came.", True),
        ("No-one in the office came.", True),
        ("The crew came.", False),
        ("Some of the crew came.", False),
    ],
)
def test_a_phrase_knows_that_it_is_negative(words, negative):
    assert sentence(words).phrases[0].negative is negative


def test_what_a_phrase_is_of_begins_behind_its_core():
    whole = sentence("The director of nursing left.")
    phrase = whole.phrases[0]
    assert shown(whole.tokens, phrase) == "The director of nursing"
    assert whole.tokens[phrase.core - 1].text == "director"


def test_what_is_measured_begins_behind_its_measure():
    whole = sentence("A copy of the survey was lost.")
    phrase = whole.phrases[0]
    assert [t.text for t in whole.tokens[phrase.start : phrase.core]] == ["the", "survey"]


def test_a_phrase_holds_its_tokens_and_no_others():
    phrase = sentence("The old captain left.").phrases[0]
    assert [index in phrase for index in range(4)] == [True, True, True, False]


@pytest.mark.parametrize("words", ["", ".", "And yet.", "Also then, never."])
def test_without_a_noun_there_is_no_phrase(words):
    assert phrases_of(tokens_of(words, 0, len(words))) == ()


def test_a_date_is_no_phrase():
    assert phrases("On 3 May 2012.") == []


# sentence, which phrase the list begins with, the list
@pytest.mark.parametrize(
    ("words", "position", "expected"),
    [
        ("The captain, the pilot and the cook met.", 0, ["The captain", "the pilot", "the cook"]),
        ("The captain, the pilot and the cook met.", 1, ["the pilot", "the cook"]),
        ("The captain and the pilot met.", 0, ["The captain", "the pilot"]),
        ("The captain or the pilot knew.", 0, ["The captain", "the pilot"]),
        ("The captain, the pilot, and the cook met.", 0, ["The captain", "the pilot", "the cook"]),
        ("The captain met the pilot.", 0, ["The captain"]),
        ("The captain, a sailor, met her.", 0, ["The captain"]),
        ("The captain of the ferry and the pilot met.", 0, ["The captain of the ferry", "the pilot"]),
        ("They wrote to the captain and to the pilot.", 1, ["the captain", "the pilot"]),
        ("The captain saw it but the pilot left.", 0, ["The captain"]),
    ],
)
def test_a_list_ends_with_its_and(words, position, expected):
    whole = sentence(words)
    run = listed(whole.phrases, whole.tokens, position)
    assert [shown(whole.tokens, phrase) for phrase in run] == expected
