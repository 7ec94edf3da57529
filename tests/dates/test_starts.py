"""How a form can begin: what may be left out is looked past."""

from __future__ import annotations

import re

import pytest

from timeline.dates.forms import RULES
from timeline.dates.grammar import forms_of, grammar
from timeline.dates.starts import Start, start_of

PARTS = {"MAYBE": Start(frozenset("m"), is_optional=True), "SURE": Start(frozenset("s"), is_optional=False)}


def begins(form: str) -> tuple[str, bool]:
    """How a form of blank-separated tokens begins; each letter is its own class."""
    start = start_of(form.split(), lambda token: token, PARTS)
    return "".join(sorted(start.letters)), start.is_optional


@pytest.mark.parametrize(
    ("form", "letters", "is_optional"),
    [
        ("a b", "a", False),
        ("a | b", "ab", False),
        ("a ? b", "ab", False),
        ("a * b c", "ab", False),
        ("a + b", "a", False),
        ("a ? b ?", "ab", True),
        ("( a | b ? ) c", "abc", False),
        ("( a b ) ? c", "ac", False),
        ("(?= a ) b", "b", False),
        ("(?<= a b ) c", "c", False),
        ("(?! a ) ( b | c )", "bc", False),
        ("MAYBE a", "am", False),
        ("SURE a", "s", False),
        ("MAYBE SURE a", "ms", False),
        ("( ( a ) )", "a", False),
    ],
)
def test_what_a_form_can_begin_with(form: str, letters: str, is_optional: bool) -> None:
    assert begins(form) == (letters, is_optional)


def test_no_form_can_be_empty() -> None:
    rules = grammar()
    for name, _ in forms_of(RULES):
        assert name in rules.pattern.groupindex
    assert rules.pattern.match("") is None


def test_a_place_where_nothing_can_begin_is_passed_over() -> None:
    rules = grammar()
    comma = rules.alphabet[","]
    assert re.match(re.escape(comma), comma)
    assert rules.pattern.match(comma + rules.alphabet["2016"]) is None
