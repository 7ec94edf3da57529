"""Statements laid together: the smallest sets that cannot all hold, and what follows from the rest."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.edtf import parse
from timeline.model.source import Quote
from timeline.resolve.statements import Statement, strictly
from timeline.resolve.unordered import Laid, lay


def on(point: str, day: str) -> Statement:
    """A point on a day."""
    return Statement(point, "", None, None, parse(day), (Quote(f"{point} {day}", 0, 1, "x"),), point)


def after(point: str, beside: str, least: int | None = 0, most: int | None = None) -> Statement:
    """A point so many days after another."""
    return Statement(
        point, beside, least, most, None, (Quote(f"{point} {beside}", 0, 1, "x"),), point
    )  # fmt: skip


def conflicts(*said: Statement) -> list[set[str]]:
    """The sources of each conflict."""
    return [{one.quotes[0].source for one in found} for found in lay(said).conflicts]


def test_two_dates_of_one_thing_are_a_conflict_of_two():
    assert conflicts(on("audit", "2019-03-04"), on("audit", "2019-03-09")) == [
        {"audit 2019-03-04", "audit 2019-03-09"}
    ]


def test_a_span_between_two_dates_is_a_conflict_of_three():
    """Two days after the audit, and the two dates lie a week apart."""
    found = conflicts(
        on("audit", "2019-03-04"), on("visit", "2019-03-11"), after("visit", "audit", 2, 2)
    )  # fmt: skip
    assert [len(one) for one in found] == [3]


def test_a_ring_is_a_conflict_though_all_may_be_of_one_day():
    assert len(conflicts(after("a", "b"), after("b", "c"), after("c", "a"))[0]) == 3


def test_the_same_day_in_a_ring_is_no_conflict():
    assert conflicts(after("a", "b", 0, 0), after("b", "a", 0, 0)) == []


def test_what_stands_outside_the_ring_is_no_member():
    assert conflicts(after("a", "b"), after("b", "a"), after("c", "a")) == [{"a b", "b a"}]


def test_the_rest_still_bounds():
    """Two dates of the audit fall out; the fire bounds the visit all the same."""
    laid = lay(
        [
            on("audit", "2019-03-04"), on("audit", "2019-03-09"),
            after("visit", "audit"), on("fire", "2019-03-01"), after("visit", "fire", 2, 2),
        ]
    )  # fmt: skip
    assert laid.moments["visit"].edtf == "2019-03-03"


def test_bounds_name_what_they_rest_on():
    laid = lay([on("fire", "2019-03-01"), after("visit", "fire", 2, 2), on("lunch", "2019-03-05")])
    assert [one.quotes[0].source for one in laid.basis("visit")] == ["visit fire", "fire 2019-03-01"]


def test_a_beginning_is_not_after_the_end():
    said = [on("survey (end)", "2019-03-01"), on("survey (begin)", "2019-03-05")]
    assert len(lay(said).conflicts) == 1


def test_joined_points_are_one_moment():
    laid = lay([on("fire", "2019-03-01"), after("visit", "blaze", 2, 2)], [("fire", "blaze")])
    assert laid.moments["visit"].edtf == "2019-03-03"


def test_words_that_leave_the_order_open_order_nothing():
    assert strictly(0, after("a", "b", -7, 7)) is None


def holds(said: tuple[Statement, ...]) -> bool:
    return not lay(said).conflicts


points = st.sampled_from("abcd")
days = st.integers(1, 9).map(lambda day: f"2019-03-0{day}")
statements = st.one_of(
    st.builds(on, points, days),
    st.builds(after, points, points, st.integers(0, 3)).filter(lambda one: one.point != one.beside),
)


@given(st.lists(statements, max_size=7, unique_by=lambda one: one.key))
def test_no_member_of_a_conflict_can_be_spared(said: list[Statement]) -> None:
    """All but one of its statements hold together, all of them do not."""
    for found in lay(said).conflicts:
        assert not holds(found)
        assert all(holds(rest) for rest in combinations(found, len(found) - 1))


@given(st.lists(statements, max_size=7, unique_by=lambda one: one.key))
def test_the_order_of_statements_changes_no_bound(said: list[Statement]) -> None:
    one, other = lay(said), lay(said[::-1])
    if not one.conflicts:
        assert _bounds(one) == _bounds(other)


def _bounds(laid: Laid) -> dict[str, str]:
    return {point: when.edtf for point, when in laid.moments.items() if not point.startswith("date")}
