"""A pattern is only compared with questions that have the words without which it fits nothing."""

from __future__ import annotations

import pytest

from tests.english.phrasings import READINGS
from timeline.case import Case
from timeline.english.grammar import Pattern, compiled, grammar
from timeline.english.outlines import may_fit, needed, openings
from timeline.english.spotting import spot
from timeline.english.vocabulary import alternatives, classes, crowds, members, with_classes


# a pattern, the words with which it can begin
@pytest.mark.parametrize(
    ("words", "begun"),
    [
        ("who (?:was|were) there", {"who"}),
        ("what(?: of it)? was done", {"what"}),
        ("(?:which|what) {people} came", {"which", "what"}),
        ("(?:who|which {people}) came", {"who", "which"}),
        ("(?:in )?(?:which|what) minutes", set()),
        ("{be} there any", set()),
        ("<who> came", set()),
        ("(?:is|(?:was|were)) <who> there", set()),
    ],
)
def test_how_a_pattern_begins(words: str, begun: set[str]) -> None:
    """Where that is said plainly, no other question need be compared."""
    assert openings(words) == begun


@pytest.mark.parametrize("pattern", grammar(), ids=lambda pattern: pattern.words[:60])
def test_no_pattern_matches_what_it_cannot_begin_with(pattern: Pattern) -> None:
    """What is left out for its first word would not have fitted either."""
    begun = openings(pattern.words)
    if begun:
        others = {"zebra", "in", "the", "of"} - begun
        assert not any(compiled(pattern.words).fullmatch(f"{word} x") for word in others)


# a pattern, sets of words of each of which a question needs one
@pytest.mark.parametrize(
    ("words", "needs"),
    [
        ("who (?:was|were) there", [{"who"}, {"was", "were"}, {"there"}]),
        ("what(?: of it)? was done", [{"what"}, {"was"}, {"done"}]),
        ("(?:the )?(?:minutes|notes) of <words>", [{"minutes", "notes"}, {"of"}]),
        ("who (?:met|{be} (?:seen|there))", [{"who"}, {"met", *"is are was were has have had".split()}]),
        ("who came <on>", [{"who"}, {"came"}, {"§d"}]),
        ("who came%THEN", [{"who"}, {"came"}, {"§d"}]),
        ("who came%THEN?", [{"who"}, {"came"}]),
        ("who came%AFTER", [{"who"}, {"came"}]),
        ("(?:reports?|notes) came", [{"report", "reports", "notes"}, {"came"}]),
        ("(?:e-?mails?|notes) came", [{"came"}]),
        ("(?:un)?answered notes", [{"notes"}]),
        ("(?:never |un)*(?:been )?answered", []),
        ("no (?:office ?holders|clerks)", [{"no"}]),
        ("who(?!se) came(?=.*§d)", []),
        ("who came|what was", []),
        (r"who (?:\(all\) )?came", [{"who"}, {"came"}]),
    ],
)
def test_what_a_pattern_needs(words: str, needs: list[set[str]]) -> None:
    """Nothing that stands in brackets with a mark, nothing that is glued to them."""
    found = [set(one) for one in needed(words)]
    assert len(found) == len(needs)
    assert all(one in found for one in needs)


@pytest.mark.parametrize(("words", "query"), [row[:2] for row in READINGS if row[1]])
def test_no_pattern_that_fits_is_left_out(case: Case, words: str, query: str) -> None:
    """Of its own question, whatever fits by its expression may fit by its words."""
    asked = spot(case, words).words
    fitting = [p for p in grammar() if p.query == query and compiled(p.words).fullmatch(asked)]
    assert all(may_fit(pattern.words, asked) for pattern in fitting)


def test_a_question_without_the_words_is_not_compared() -> None:
    """Its first word, a word within, a date."""
    pattern = Pattern("present", "who (?:was|were) there%THEN").words
    assert may_fit(pattern, "who was there on §d0")
    assert not may_fit(pattern, "when was who there on §d0")
    assert not may_fit(pattern, "who came there on §d0")
    assert not may_fit(pattern, "who was there on monday")


def test_few_patterns_are_compared_with_a_question() -> None:
    """Of hundreds that begin with who, those that could fit."""
    fitting = [pattern for pattern in grammar() if may_fit(pattern.words, "who knew of §e0 before §d0")]
    assert len(fitting) * 8 < len(grammar())


def test_a_class_is_written_out_with_the_longer_words_first() -> None:
    """So that "was involved" is not cut after "was"; a bar within brackets parts nothing."""
    assert list(alternatives("took place | (?:a|b) c | was")) == ["took place", "(?:a|b) c", "was"]
    assert with_classes("all {still}") == "all (?:at present|currently|still|today|now)"
    assert crowds() == frozenset(members()["people"])
    assert set(members()) == set(classes())
