"""Moments in order: tightened bounds, and the smallest set that cannot hold."""

import gc
from datetime import date, timedelta
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.order import large_network, mismatch, random_network
from timeline.dates.conflict import Chain, Patience, overstepped, pushed_too_far, round_trips, smaller
from timeline.dates.edtf import parse
from timeline.dates.network import Arc, groups, pushed, turned
from timeline.dates.order import Bound, Constraint, Order, Side, same, tightened, within
from timeline.model.when import When

DRAFT, REPORT, REPLY = "draft", "report", "reply"


def order(dated: dict[str, str], *constraints: Constraint) -> Order:
    return tightened({name: parse(edtf) for name, edtf in dated.items()}, constraints)


def bounds(found: Order) -> dict[str, str]:
    return {name: when.edtf for name, when in found.moments.items()}


# --- bounds ----------------------------------------------------------------------------------


def test_what_comes_before_a_dated_moment_is_not_later():
    found = order({DRAFT: "2016-08", REPORT: "2016-08-09"}, Constraint(DRAFT, REPORT))

    assert bounds(found) == {DRAFT: "[2016-08..2016-08-09]", REPORT: "2016-08-09"}


def test_strictly_before_is_at_least_one_day():
    found = order({DRAFT: "2016-08", REPORT: "2016-08-09"}, Constraint(DRAFT, REPORT, 1))

    assert found.moments[DRAFT].latest == date(2016, 8, 8)


def test_a_reply_within_twenty_working_days_of_a_dated_letter_is_bounded_on_both_sides():
    found = order({REPORT: "2016-08-01", REPLY: ""}, Constraint(REPORT, REPLY, 1, 28))

    assert bounds(found)[REPLY] == "[2016-08-02..2016-08-29]"


def test_the_same_day_is_what_both_allow():
    found = order({DRAFT: "2016-08", REPORT: "[2016-08-20..2016-09]"}, same(DRAFT, REPORT))

    assert set(bounds(found).values()) == {"[2016-08-20..2016-08]"}


def test_within_days_leaves_open_who_comes_first():
    found = order({DRAFT: "", REPORT: "2016-08-09"}, within(DRAFT, REPORT, 7))

    assert bounds(found)[DRAFT] == "[2016-08-02..2016-08-16]"


def test_bounds_travel_along_a_chain():
    found = order(
        {DRAFT: "[2016-08-01..]", REPORT: "", REPLY: "[..2016-08-31]"},
        Constraint(DRAFT, REPORT, 10),
        Constraint(REPORT, REPLY, 5),
    )

    assert bounds(found) == {
        DRAFT: "[2016-08..2016-08-16]",
        REPORT: "[2016-08-11..2016-08-26]",
        REPLY: "[2016-08-16..2016-08]",
    }


def test_undated_moments_in_order_stay_undated():
    found = order({DRAFT: "", REPORT: ""}, Constraint(DRAFT, REPORT, 3))

    assert bounds(found) == {DRAFT: "", REPORT: ""}


def test_a_moment_that_only_a_constraint_names_is_undated_at_first():
    found = order({REPORT: "2016-08-09"}, Constraint(DRAFT, REPORT))

    assert bounds(found) == {REPORT: "2016-08-09", DRAFT: "[..2016-08-09]"}


def test_a_moment_that_nothing_moves_keeps_its_form_and_time():
    moments = {DRAFT: parse("2016-06~"), REPORT: parse("2016-08-09T10:30:00Z")}
    found = tightened(moments, [Constraint(DRAFT, REPORT)])

    assert found.moments == moments
    assert found.moments[REPORT].time == "10:30:00Z"


def test_a_moved_moment_says_which_constraints_moved_it():
    moments = {DRAFT: When.month(2016, 8, "the heading"), REPORT: When.day(date(2016, 8, 9))}
    found = tightened(moments, [Constraint(DRAFT, REPORT, reason="the draft came first")])

    assert found.moments[DRAFT].reason == "the heading; the draft came first"


def test_bounds_beyond_the_calendar_stay_at_its_edge():
    found = order({DRAFT: "9999-12-30", REPORT: ""}, Constraint(DRAFT, REPORT, 10))

    assert found.moments[REPORT] == When(date.max, date.max)


def test_nothing_to_order_changes_nothing():
    assert order({}) == Order({})
    assert bounds(order({DRAFT: "2016"})) == {DRAFT: "2016"}


# --- contradictions --------------------------------------------------------------------------


def test_two_bounds_and_the_constraint_between_them_contradict():
    come_first = Constraint(DRAFT, REPORT, 1, reason="the minutes say so")
    found = order(
        {DRAFT: "2016-08-09", REPORT: "2016-07", REPLY: "2017"}, come_first, Constraint(REPORT, REPLY)
    )

    assert found.conflict == (
        Bound(DRAFT, Side.EARLIEST, date(2016, 8, 9)),
        come_first,
        Bound(REPORT, Side.LATEST, date(2016, 7, 31)),
    )


def test_a_contradiction_leaves_every_moment_as_it_was():
    dated = {DRAFT: "2016-08-09", REPORT: "2016-07", REPLY: "2016"}
    found = order(dated, Constraint(DRAFT, REPORT), Constraint(REPORT, REPLY))

    assert bounds(found) == dated


def test_a_bound_in_a_contradiction_says_where_it_comes_from():
    moments = {DRAFT: When.day(date(2016, 8, 9), "the letter's head"), REPORT: When.month(2016, 7)}
    found = tightened(moments, [Constraint(DRAFT, REPORT)])

    assert [each.reason for each in found.conflict] == ["the letter's head", "", ""]


def test_a_round_of_constraints_contradicts_without_any_date():
    round_trip = (Constraint(DRAFT, REPORT, 1), Constraint(REPORT, REPLY), Constraint(REPLY, DRAFT))

    assert set(order({}, *round_trip, Constraint(REPLY, "appeal")).conflict) == set(round_trip)


def test_a_round_of_not_after_is_one_day_and_no_contradiction():
    found = order({DRAFT: "2016-08-09"}, Constraint(DRAFT, REPORT), Constraint(REPORT, DRAFT))

    assert bounds(found) == {DRAFT: "2016-08-09", REPORT: "2016-08-09"}


def test_the_smallest_contradiction_is_named_among_several():
    long = [Constraint(f"m{n}", f"m{n + 1}", 1) for n in range(6)]
    short = (Constraint("m2", "m3", 1), Constraint("m3", "m2", 0))
    found = order({"m0": "2016-08-09", "m6": "2016-08-09"}, *long, short[1])

    assert set(found.conflict) == set(short)


def test_a_dated_contradiction_is_named_where_it_is_smaller_than_a_round_trip():
    ring = [Constraint(f"m{n}", f"m{(n + 1) % 5}", 1) for n in range(5)]
    found = order({"m0": "2016-08-09", "m1": "2016-08-09"}, *ring)

    assert len(found.conflict) == 3


@pytest.mark.parametrize(
    "impossible",
    [
        Constraint(DRAFT, REPORT, 5, 3),
        Constraint(DRAFT, DRAFT, 1),
        Constraint(DRAFT, DRAFT, -3, -1),
    ],
)
def test_a_constraint_that_nothing_satisfies_is_a_contradiction_of_one(impossible):
    assert order({}, Constraint(REPORT, REPLY), impossible).conflict == (impossible,)


def test_a_moment_may_come_near_itself():
    assert order({}, Constraint(DRAFT, DRAFT, -1, 1)).conflict == ()


# --- large networks --------------------------------------------------------------------------


def test_without_patience_a_round_trip_is_still_minimal():
    ring = [Constraint(f"m{n}", f"m{(n + 1) % 4}", 1) for n in range(4)]
    arcs = [[Arc(n, (n + 1) % 4, 1, n)] for n in range(4)]
    found, _ = round_trips([-inf] * 4, arcs, groups(arcs, turned(arcs)), Patience(0))

    assert found is not None
    assert found.size == len(ring) == 4


def test_without_patience_two_bounds_that_pass_each_other_are_still_found():
    arcs = [[Arc(0, 1, 5, 0)], [Arc(1, 2, 5, 1)], []]
    back = turned(arcs)
    ordered = groups(arcs, back)
    forth, past = pushed([0, 0, 0], arcs, ordered), pushed([-9, -9, -9], back, ordered[::-1])

    assert overstepped(arcs, [0, 0, 0], [9, 9, 9], 2, Patience(0)) is None
    assert pushed_too_far(forth, past) == Chain((arcs[0][0], arcs[1][0]), is_open=True)


def test_the_smaller_of_two_chains_is_the_first_of_equals():
    one, other = Chain((Arc(0, 1, 1, 0),), True), Chain((Arc(1, 2, 1, 1),), True)

    assert smaller(one, other) is one
    assert smaller(None, other) is other
    assert smaller(one, None) is one


def test_a_long_chain_needs_no_recursion():
    links = [Constraint(f"m{n}", f"m{n + 1}", 1) for n in range(20_000)]
    found = order({"m0": "2016-08-09"}, *links)

    assert found.moments["m20000"].earliest == date(2016, 8, 9) + timedelta(20_000)


def test_days_that_satisfy_a_large_network_lie_within_its_bounds():
    moments, constraints = large_network(2_000, 5_000, bounded=True)
    found = tightened(moments, constraints)

    assert found.conflict == ()
    assert all(found.moments[name].within(when) for name, when in moments.items())


# --- laws ------------------------------------------------------------------------------------


def test_brute_force_agrees():
    assert [text for seed in range(600) if (text := mismatch(random_network(seed)))] == []


@given(st.integers(0, 10**9))
def test_tightening_twice_changes_nothing(seed):
    network = random_network(seed)
    once = tightened(network.moments, network.constraints)

    assert tightened(once.moments, network.constraints) == once


@given(st.integers(0, 10**9), st.randoms(use_true_random=False))
def test_the_order_in_which_constraints_are_told_does_not_matter(seed, chance):
    network = random_network(seed)
    shuffled = list(network.constraints)
    chance.shuffle(shuffled)
    one, other = (tightened(network.moments, told) for told in (network.constraints, shuffled))

    assert one.moments == other.moments
    assert len(one.conflict) == len(other.conflict)


@given(st.integers(0, 10**9))
def test_one_more_constraint_never_widens(seed):
    network = random_network(seed)
    fewer = tightened(network.moments, network.constraints[:-1])
    more = tightened(network.moments, network.constraints)

    assert more.conflict or all(more.moments[name].within(when) for name, when in fewer.moments.items())


def test_a_ring_of_undated_moments_is_found():
    ring = [Constraint(f"m{n}", f"m{(n + 1) % 3}", 1) for n in range(3)]
    found = tightened({f"m{n}": When() for n in range(3)}, ring)
    assert found.conflict == tuple(ring)


def test_undated_moments_that_nothing_bounds_stay_as_they_are():
    """What follows from an unknown day is unknown, however far from it."""
    said = [Constraint("one", "other", 1000), Constraint("other", "one", -5000)]
    found = tightened({"one": When(), "other": When(reason="no day given")}, said)
    assert [when.is_open for when in found.moments.values()] == [True, True]
    assert found.moments["other"].reason == "no day given"


def test_collecting_goes_on_as_before():
    assert gc.isenabled()
    order({DRAFT: "2016"}, Constraint(DRAFT, REPORT, 1))
    assert gc.isenabled()
    gc.disable()
    try:
        order({DRAFT: "2016"}, Constraint(DRAFT, REPORT, 1))
        assert not gc.isenabled()
    finally:
        gc.enable()
