"""What tells two happenings apart: their heads, their other words, and how surely they are one."""

from __future__ import annotations

import pytest

from timeline.extract.happenings import clause, deeds, kinds_named, named, nouns, singular, telling
from timeline.extract.lexicon import entries
from timeline.extract.tokens import Token, tokens_of
from timeline.model.placing import Happening
from timeline.model.source import Source, Text


def text_of(words: str) -> Text:
    return Text(Source("sources/note.txt", "00", "document", ""), words)


def tokens(words: str) -> tuple[Token, ...]:
    return tokens_of(words, 0, len(words))


def told(happening: Happening | None) -> tuple[str, str, str] | None:
    """Manner, head with its phase, and the words that tell it apart."""
    if happening is None:
        return None
    head = happening.head + (f"/{happening.phase}" if happening.phase else "")
    return happening.manner, head, " ".join(happening.about)


# a clause, how it is told
CLAUSES = [
    ("The boiler failed", ("shared", "fail", "boiler")),
    ("The north boiler has failed", ("shared", "fail", "boiler north")),
    ("The pier was closed", ("shared", "close", "pier")),
    ("The pier was shut", ("shared", "close", "pier")),
    ("The boiler failed again", ("own", "fail", "boiler")),
    ("Both boilers failed", ("own", "fail", "boiler")),
    ("It failed", ("own", "fail", "")),
    ("The crate was sealed", ("shared", "seal", "crate")),
    ("The crates were sealed", ("own", "seal", "crate")),
    ("A crate was sealed", ("own", "seal", "crate")),
    ("The crate was weighed", ("own", "weigh", "crate")),
    ("The clerk sealed the crate", ("own", "seal", "clerk crate")),
    ("Ann wrote to the clerk", ("own", "write", "ann clerk")),
    ("Ms Poe inspected the mill", ("own", "inspect", "mill poe")),
    ("The inspection of the mill was held", ("shared", "inspect", "mill")),
    ("The inspection was conducted at the mill", ("shared", "inspect", "mill")),
    ("The inspection of the mill took place", ("shared", "inspect", "mill")),
    ("The inspection of the mill was finished", ("shared", "inspect/end", "mill")),
    ("The inspection of the mill started", ("shared", "inspect/begin", "mill")),
    ("A fire broke out at the mill", ("shared", "fire", "mill")),
    ("A fire broke out", ("new", "fire", "")),
    ("The storm broke", ("shared", "storm", "")),
    ("Ms Poe undertook an inspection of the mill", ("new", "inspect", "mill")),
    ("The inspection is held", None),
    ("The inspection being held", None),
    ("Because the boiler failed", None),
    ("The boiler and the pump failed", None),
    ("The clerk said the boiler failed", None),
]


@pytest.mark.parametrize(("words", "expected"), CLAUSES, ids=[words for words, _ in CLAUSES])
def test_a_clause(words: str, expected: tuple[str, str, str] | None) -> None:
    assert told(clause(text_of(words), tokens(words))) == expected


def test_an_act_behind_after_is_taken_as_known():
    words = "Ann wrote to the clerk"
    assert told(clause(text_of(words), tokens(words), known=True)) == ("meant", "write", "ann clerk")


PHRASES = [
    ("the failure of the boiler", ("shared", "fail", "boiler")),
    ("the fire at the mill", ("shared", "fire", "mill")),
    ("the hull survey", ("shared", "survey", "hull")),
    ("the mill's inspection", ("shared", "inspect", "mill")),
    ("an inspection of the mill", ("new", "inspect", "mill")),
    ("her resignation", ("own", "resign", "")),
    ("the second inspection", ("own", "inspect", "")),
    ("the inspections of the mill", ("own", "inspect", "mill")),
    ("the letter", None),
    ("the audit committee", None),
]


@pytest.mark.parametrize(("words", "expected"), PHRASES, ids=[words for words, _ in PHRASES])
def test_a_noun_phrase(words: str, expected: tuple[str, str, str] | None) -> None:
    assert told(named(text_of(words), tokens(words))) == expected


def test_where_the_telling_word_stands():
    words = "the inspection of the mill"
    found = named(text_of(words), tokens(words))
    assert found is not None
    assert words[found.at :].startswith("inspection")


def test_kinds_that_a_sentence_names():
    words = "Three audits followed the fire at the mill, and the audit office kept the test log."
    found = [(again, one.head, one.about) for again, one in kinds_named(tokens(words))]
    assert found == [(True, "audit", ()), (False, "fire", ("mill",))]


def test_titles_and_small_words_tell_nothing_apart():
    assert telling(tokens("Mr Poe and the clerks of the 2 mills")) == ("2", "clerk", "mill", "poe")


@pytest.mark.parametrize(
    ("word", "one"), [("mills", "mill"), ("process", "process"), ("status", "status"), ("gas", "gas")]
)
def test_plurals(word: str, one: str) -> None:
    assert singular(word) == one


def test_every_line_of_the_vocabulary_is_whole():
    """Head, nouns, verbs and one of three ranks."""
    lines = [[cell.strip() for cell in line.split("|")] for line in entries("happenings")]
    assert all(len(line) == 4 and line[3] in ("once", "mishap", "again") for line in lines)
    assert len({line[0] for line in lines}) == len(lines)


def test_noun_and_verb_have_one_head():
    assert nouns()["failure"] == deeds()["failed"]
    assert nouns()["sale"] == deeds()["sold"]


def test_a_bare_form_of_a_verb_tells_nothing_past():
    assert "fail" not in deeds()
    assert "failing" not in deeds()
