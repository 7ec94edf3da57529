"""Verbs with what belongs to them: subject, objects, prepositions, voice, negation."""

from __future__ import annotations

import pytest

from tests.extract.reading import clause, sentence, shown
from timeline.extract.clauses import clauses_of


def subject(words: str, verb: str) -> list[str]:
    """The subject of a verb."""
    whole, found = clause(words, verb)
    return [shown(whole.tokens, phrase) for phrase in found.subject]


def objects(words: str, verb: str) -> list[str]:
    """The objects of a verb."""
    whole, found = clause(words, verb)
    return [shown(whole.tokens, phrase) for phrase in found.objects]


def behind(words: str, verb: str, *prepositions: str) -> list[str]:
    """What some prepositions bring to a verb."""
    whole, found = clause(words, verb)
    return [shown(whole.tokens, phrase) for phrase in found.pp(*prepositions)]


# sentence, verb, its subject
@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("The captain saw the leak.", "saw", ["The captain"]),
        ("The captain and the pilot saw the leak.", "saw", ["The captain", "the pilot"]),
        ("The captain, the pilot and the cook met.", "met", ["The captain", "the pilot", "the cook"]),
        ("The captain of the ferry saw it.", "saw", ["The captain of the ferry"]),
        ("The letter from the union reached the board.", "reached", ["The letter"]),
        ("The survey made by Ashmore was lost.", "lost", ["The survey"]),
        ("The survey which named the pilot was lost.", "named", ["The survey"]),
        ("The survey which named the pilot was lost.", "lost", ["The survey"]),
        ("The pilot who saw it left.", "saw", ["The pilot"]),
        ("The crew saw the leak and wrote to the union.", "wrote", ["The crew"]),
        ("In May 2012 the board met.", "met", ["the board"]),
        ("After the leak, the board met.", "met", ["the board"]),
        ("The board, in its wisdom, refused it.", "refused", ["The board"]),
        ("It was lost.", "lost", ["It"]),
        ("There was a meeting.", "was", []),
        ("An email was sent to the captain, which attached the plan.", "attached", ["An email"]),
        ("None of those who came saw it.", "came", []),
        ("The union asked and the board refused it.", "refused", ["the board"]),
    ],
)
def test_the_subject_is_the_nearest_phrase_that_nothing_governs(words, verb, expected):
    assert subject(words, verb) == expected


# sentence, verb, its objects
@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("The captain saw the leak.", "saw", ["the leak"]),
        ("The captain gave the board the chart.", "gave", ["the board", "the chart"]),
        ("The captain saw the leak, the smoke and the fire.", "saw", ["the leak", "the smoke", "the fire"]),
        ("The captain wrote to the board.", "wrote", []),
        ("The board got the survey and in May 2012 the union wrote.", "got", ["the survey"]),
        ("When the union asked for help, the board refused it.", "refused", ["it"]),
        ("He saw a copy of the survey.", "saw", ["a copy of the survey"]),
        ("The captain said that the pilot left.", "said", []),
    ],
)
def test_objects_stand_behind_the_verb_before_any_preposition(words, verb, expected):
    assert objects(words, verb) == expected


# sentence, verb, preposition, what it brings
@pytest.mark.parametrize(
    ("words", "verb", "preposition", "expected"),
    [
        ("The clerk wrote to the board.", "wrote", "to", ["the board"]),
        ("The clerk wrote to the board, the union and the crew.", "wrote", "to",
         ["the board", "the union", "the crew"]),
        ("The board met with the union in May 2012.", "met", "with", ["the union"]),
        ("The survey was shared with the crew by the firm.", "shared", "by", ["the firm"]),
        ("The pilot told the board about the leak.", "told", "about", ["the leak"]),
        ("The pilot told the board about the leak and the union wrote.", "told", "about", ["the leak"]),
        ("The board was told of it after a letter from the union.", "told", "from", []),
        ("The board met after the survey.", "met", "after", ["the survey"]),
    ],
)  # fmt: skip
def test_prepositions_bring_phrases_and_lists(words, verb, preposition, expected):
    assert behind(words, verb, preposition) == expected


# sentence, verb, whether it is passive
@pytest.mark.parametrize(
    ("words", "verb", "passive"),
    [
        ("The survey was published.", "published", True),
        ("The survey had been published.", "published", True),
        ("The firm published the survey.", "published", False),
        ("The firm had published the survey.", "published", False),
        ("The survey got lost.", "lost", True),
        ("The survey published by the firm was wrong.", "published", True),
        ("The board was meeting.", "meeting", False),
    ],
)
def test_the_voice_is_read_from_the_auxiliaries(words, verb, passive):
    assert clause(words, verb)[1].passive is passive


# sentence, verb, whether it is negated
@pytest.mark.parametrize(
    ("words", "verb", "negated"),
    [
        ("The board did not meet.", "meet", True),
        ("The board didn't meet.", "meet", True),
        ("The board didn’t meet.", "meet", True),
        ("The board never met.", "met", True),
        ("Nobody met.", "met", True),
        ("None of the crew met.", "met", True),
        ("The board saw nothing.", "saw", True),
        ("The board saw no record.", "saw", True),
        ("She is no longer employed.", "employed", True),
        ("The board met.", "met", False),
        ("The board that never sat met.", "met", False),
        ("Not long after, the board met.", "met", False),
    ],
)
def test_a_clause_is_negated_by_its_own_words(words, verb, negated):
    assert clause(words, verb)[1].negated is negated


# sentence, verb, its auxiliaries
@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("The board should have been told.", "told", ("should", "have", "been")),
        ("The board wasn't told.", "told", ("was",)),
        ("The board won't meet.", "meet", ("will",)),
        ("The board can't meet.", "meet", ("can",)),
        ("The board met.", "met", ()),
        ("It should be read and discussed.", "discussed", ("should", "be")),
    ],
)
def test_contracted_and_shared_auxiliaries_are_those_of_the_clause(words, verb, expected):
    assert clause(words, verb)[1].auxiliaries == expected


# sentence, verb, whether it is a relative clause
@pytest.mark.parametrize(
    ("words", "verb", "relative"),
    [
        ("The survey which named him was lost.", "named", True),
        ("The survey which named him was lost.", "lost", False),
        ("The pilot who left was ill.", "left", True),
        ("The surveys that name him were lost.", "name", True),
        ("The board said that it met.", "met", False),
    ],
)
def test_a_relative_clause_says_so(words, verb, relative):
    assert clause(words, verb)[1].relative is relative


# sentence, verb, whether it is finite
@pytest.mark.parametrize(
    ("words", "verb", "finite"),
    [
        ("The board met.", "met", True),
        ("The survey was lost.", "lost", True),
        ("The survey lost by the firm was late.", "late", None),
        ("The survey attached was long.", "attached", False),
        ("They report that it sank.", "report", True),
    ],
)
def test_a_bare_participle_is_not_finite(words, verb, finite):
    if finite is None:
        assert [c.lemma for c in clauses_of(sentence(words))] == ["lose"]
    else:
        assert clause(words, verb)[1].finite is finite


def test_clauses_come_in_the_order_of_their_verbs():
    words = "The union asked for help when the crane fell and the board refused it."
    assert [c.lemma for c in clauses_of(sentence(words))] == ["ask", "fall", "refuse"]


@pytest.mark.parametrize("predicate", ["aware", "unaware"])
def test_a_state_of_knowledge_stands_like_a_verb(predicate):
    _, found = clause(f"The board was {predicate} of the leak.", predicate)
    assert found.predicate == predicate


def test_a_clause_ends_with_its_quotation():
    whole, found = clause('"We saw the leak," said the pilot.', "saw")
    assert "pilot" not in [t.text for t in whole.tokens[found.first : found.last]]


@pytest.mark.parametrize("words", ["The crane.", "On 3 May 2012.", "And yet."])
def test_without_a_verb_there_is_no_clause(words):
    assert clauses_of(sentence(words)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Ms Roe had herself obtained the survey.",
        "Ms Roe herself obtained the survey.",
        "Ms Roe obtained the survey herself.",
    ],
)
def test_a_word_that_stresses_the_subject_is_not_the_subject(words: str) -> None:
    """Herself is Ms Roe."""
    found, own = clause(words, "obtained")
    assert [shown(found.tokens, phrase) for phrase in own.subject] == ["Ms Roe"]
