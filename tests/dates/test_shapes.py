"""A form as an expression: how it can begin, and what is left of it in a text that holds few words."""

from __future__ import annotations

import re

import pytest

from timeline.dates.forms import RULES
from timeline.dates.grammar import Grammar, forms_of
from timeline.dates.scan import LETTERS
from timeline.dates.shapes import Shape, charset, shape_of

PARTS = {
    "MAYBE": Shape("m?", frozenset("m"), is_optional=True),
    "SURE": Shape("[s]", frozenset("s"), letters=frozenset("s")),
    "UNHEARD": None,
}
MET = ("on", " ", "4", " ", "March", " ", "2016", " ", "we", " ", "met")
AGO = ("almost", " ", "two", " ", "years", " ", "ago")
TIMED = ("about", " ", "10", " ", "am", " ", "on", " ", "Monday", ",", " ", "4", "/", "5", "/", "2016")


def shape(form: str, held: str = "abcdefs") -> Shape | None:
    """The shape of blank-separated tokens; each letter is its own class, if the text holds it."""
    return shape_of(form.split(), frozenset(held).intersection, PARTS)


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
    found = shape(form)
    assert found
    assert ("".join(sorted(found.begins)), found.is_optional) == (letters, is_optional)


@pytest.mark.parametrize(
    ("form", "expression"),
    [
        ("a b", "[a][b]"),
        ("a | b | c d", "[ab]|[c][d]"),
        ("a b | c | d", "[a][b]|[cd]"),
        ("( a | b ) ? c", "[ab]?[c]"),
        ("( a b | c ) +", "(?:[a][b]|[c])+"),
        ("a | a b", "[a]|[a][b]"),
        ("z ? a", "[a]"),
        ("a z | b", "[b]"),
        ("( a z ) * b", "[b]"),
        ("a (?! z )", "[a]"),
        ("a (?<! z b ) b", "[a][b]"),
        ("a (?! b )", "[a](?![b])"),
        ("UNHEARD ? a", "[a]"),
        ("SURE | a", "[as]"),
    ],
)
def test_words_that_a_text_does_not_hold_are_left_out(form: str, expression: str) -> None:
    found = shape(form)
    assert found
    assert found.expression == expression
    assert re.compile(found.expression)


@pytest.mark.parametrize("form", ["z", "a z", "z +", "( z | y ) a", "a (?= z )", "(?<= z ) a", "UNHEARD a"])
def test_a_form_that_needs_a_word_that_is_not_held_fits_nowhere(form: str) -> None:
    assert shape(form) is None


@pytest.mark.parametrize(
    ("letters", "expression"),
    [("cab", "[a-c]"), ("ab", "[ab]"), ("adbe", "[abde]"), ("^-]", r"[\-\]\^]"), ("a", "[a]")],
)
def test_letters_as_ranges(letters: str, expression: str) -> None:
    assert charset(letters) == expression
    assert all(re.fullmatch(charset(letters), letter) for letter in letters)
    assert not re.fullmatch(charset(letters, "^"), letters[0])


def every_form() -> re.Pattern[str]:
    """The expression for a text that holds every kind of word."""
    return Grammar().pattern(LETTERS)


def test_no_form_can_be_empty() -> None:
    pattern = every_form()
    for name, _ in forms_of(RULES):
        assert name in pattern.groupindex
    assert pattern.match("") is None


def test_a_place_where_nothing_can_begin_is_passed_over() -> None:
    alphabet = Grammar().alphabet
    assert every_form().match(alphabet[","] + alphabet["2016"]) is None


def test_a_first_line_is_read_with_the_forms_that_it_can_hold_and_a_second_with_all() -> None:
    rules = Grammar()
    line, other = ("".join(map(rules.alphabet.__getitem__, words)) for words in (MET, AGO))
    first, again, second = map(rules.pattern, (line, line[:3], other))
    assert first is again
    assert second is rules.pattern(line)
    assert "date" in first.groupindex
    assert "ago" not in first.groupindex
    assert {"ago", "feast"} <= set(second.groupindex)


@pytest.mark.parametrize("words", [MET, AGO, TIMED], ids=" ".join)
def test_a_first_line_is_read_as_it_is_with_all_forms(words: tuple[str, ...]) -> None:
    classes = "".join(map(Grammar().alphabet.__getitem__, words))
    few, whole = Grammar().pattern(classes).search(classes), every_form().search(classes)
    assert few
    assert whole
    assert (few.span(), few.lastgroup, few.span("lead")) == (
        whole.span(),
        whole.lastgroup,
        whole.span("lead"),
    )
