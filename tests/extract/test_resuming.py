"""Whose verb stands behind a relative clause."""

from __future__ import annotations

import pytest

from tests.extract.reading import clause, shown, told


def subject(words: str, verb: str) -> list[str]:
    """The subject of a verb."""
    whole, found = clause(words, verb)
    return [shown(whole.tokens, phrase) for phrase in found.subject]


def objects(words: str, verb: str) -> list[str]:
    """The objects of a verb."""
    whole, found = clause(words, verb)
    return [shown(whole.tokens, phrase) for phrase in found.objects]


# sentence, verb, its subject
@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("Ms Roe, who left the board in May, told the union.", "told", ["Ms Roe"]),
        ("Ms Roe, who leads the board and sits on the panel, wrote it.", "wrote", ["Ms Roe"]),
        ("The pilot who saw the leak told the union.", "told", ["The pilot"]),
        ("The pilot who saw the leak never told the union.", "told", ["The pilot"]),
        ("Two of the men who came to the yard no longer work for us.", "work", ["Two of the men"]),
        ("The men who wrote to the union said it was lost.", "said", ["The men"]),
        ("The engineer that the board hired left.", "left", ["The engineer"]),
        ("The engineer whom the board hired left.", "left", ["The engineer"]),
        ("People who saw the meeting held by the board wrote to us.", "wrote", ["People"]),
        ("People who saw the meeting held by the board wrote to us.", "held", ["the meeting"]),
    ],
)
def test_the_antecedent_goes_on_behind_its_relative_clause(words, verb, expected):
    assert subject(words, verb) == expected


# sentence, verb, its subject
@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("Those who say the union left are wrong.", "left", ["the union"]),
        ("Those who believe the union left are wrong.", "left", ["the union"]),
        ("We met the men who saw the survey published in May.", "published", ["the survey"]),
        ("The pilot who saw the plan drawn up by the board was ill.", "drawn", ["the plan"]),
        ("The pilot who saw the leak came back and the union asked.", "asked", ["the union"]),
    ],
)
def test_a_verb_inside_the_relative_clause_stays_there(words, verb, expected):
    assert subject(words, verb) == expected


def test_the_relative_clause_ends_where_the_main_verb_begins():
    """What stands behind is not what the relative clause tells of."""
    assert objects("The pilot who saw the leak told the union.", "saw") == ["the leak"]


def test_the_body_that_somebody_left_tells_nothing():
    """The trust does not speak because a former officer who left it does."""
    lines = told("Ms Roe, who left the trust in May 2012, told the union that she wrote on 3 June 2012.")
    assert not [line for line in lines if "sender trust" in line]
