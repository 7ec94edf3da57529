"""A fault of the sources is a value with a place; a fault of the call is a sentence with a hint."""

from __future__ import annotations

from itertools import permutations

import pytest

import timeline.errors
from timeline.errors import AmbiguousName, TimelineError, UnknownName, WrongTerms
from timeline.model.problem import Grade, Problem

KINDS = [
    kind
    for kind in vars(timeline.errors).values()
    if isinstance(kind, type) and issubclass(kind, TimelineError)
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_error_says_what_it_is_about(kind: type[TimelineError]) -> None:
    """Caught as one, told in a sentence of its own."""
    assert kind.__doc__
    assert issubclass(kind, TimelineError)
    assert not issubclass(TimelineError, OSError | ValueError)


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if not issubclass(kind, UnknownName)], ids=lambda kind: kind.__name__
)
def test_an_error_carries_its_hint_apart_from_its_message(kind: type[TimelineError]) -> None:
    error = kind("no case here", hint="timeline init makes one")
    assert (str(error), error.hint) == ("no case here", "timeline init makes one")
    assert kind("no case here").hint == ""


# the nearest names, the hint
@pytest.mark.parametrize(
    ("near", "hint"),
    [
        (["Ann Lee"], "near: Ann Lee"),
        (("Ann Lee", "Anna Leeds"), "near: Ann Lee, Anna Leeds"),
        ((), "timeline people, posts, documents and sources list the names"),
    ],
)
def test_an_unknown_name_hints_at_the_nearest_or_at_the_lists(near: list[str], hint: str) -> None:
    error = UnknownName("Ann Leigh", near)
    assert str(error) == "nothing called 'Ann Leigh' in this case"
    assert (error.name, error.near, error.hint) == ("Ann Leigh", tuple(near), hint)


def test_an_ambiguous_name_says_which_and_decides_nothing() -> None:
    error = AmbiguousName("Smith", ["Jane Smith", "John Smith"])
    assert str(error) == "'Smith' may be any of 2 in this case"
    assert error.hint == "say which: Jane Smith, John Smith"
    assert isinstance(error, UnknownName)


@pytest.mark.parametrize("name", ["\x1b[31mAnn", "Ann\nLee", "\u202eeeL"])
def test_a_name_that_would_act_is_quoted_in_the_message(name: str) -> None:
    """Shown as it would be typed."""
    assert not {"\x1b", "\n", "\u202e"} & set(str(UnknownName(name)))


def test_a_wrong_call_is_no_unknown_name() -> None:
    """Each is answered in its own way."""
    assert not issubclass(WrongTerms, UnknownName)


FIRST = Problem("corrections.txt:3", "matches nothing", Grade.FAULT, "stranded-correction")
SECOND = Problem("corrections.txt:3", "no day", Grade.DOUBT)
THIRD = Problem("sources/a.txt", "a note", Grade.NOTE)


def test_problems_sort_by_place_then_message() -> None:
    """One order, however they were found."""
    assert {tuple(sorted(order)) for order in permutations((FIRST, SECOND, THIRD))} == {
        (FIRST, SECOND, THIRD)
    }


def test_problems_of_one_place_and_message_sort_the_graver_last() -> None:
    note, fault = Problem("a", "b", Grade.NOTE), Problem("a", "b", Grade.FAULT)
    assert sorted([fault, note]) == [note, fault]


def test_grades_rise_with_what_they_take_away() -> None:
    assert Grade.NOTE < Grade.DOUBT < Grade.FAULT
    assert max(SECOND, THIRD, FIRST, key=lambda problem: problem.grade) is FIRST


def test_a_problem_is_a_fault_unless_it_says_otherwise() -> None:
    assert (Problem("a", "b").grade, Problem("a", "b").code) == (Grade.FAULT, "")


def test_equal_problems_are_one() -> None:
    """Found twice, told once."""
    assert len({FIRST, Problem(FIRST.where, FIRST.message, FIRST.grade, FIRST.code), SECOND}) == 2
