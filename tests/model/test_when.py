"""The laws of `When`: two days, both included, and nothing more exact than they say."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.edtf import parse
from timeline.model.when import EVER, NEVER, When, last_of_month


def days(when: When) -> tuple[date, date]:
    return when.earliest, when.latest


AUGUST = When.month(2016, 8)
REPORT = When.day(date(2017, 11, 27))
BOUNDS = st.builds(
    lambda one, other: When(min(one, other), max(one, other)),
    st.one_of(st.just(EVER), st.dates()),
    st.one_of(st.just(NEVER), st.dates()),
)
DATED = st.builds(
    lambda one, other: When(min(one, other), max(one, other)),
    st.one_of(st.just(EVER), st.dates(date(2, 1, 1), date(9998, 12, 31))),
    st.one_of(st.just(NEVER), st.dates(date(2, 1, 1), date(9998, 12, 31))),
)
CALENDAR = st.one_of(
    st.builds(When.day, st.dates()),
    st.builds(When.month, st.integers(1, 9999), st.integers(1, 12)),
    st.builds(When.year, st.integers(1, 9999)),
)
FORMS = st.sampled_from(("2016-08~", "201X", "2016-22", "[2016,2018]", "../2017-03", "2016-07/", "-0044"))
MOMENTS = st.one_of(BOUNDS, CALENDAR, st.builds(parse, FORMS))
WHENS = st.one_of(MOMENTS, st.builds(When.lasting, MOMENTS, MOMENTS))
NEAR = st.dates(date(2016, 1, 1), date(2016, 1, 12))
CLOSE = st.builds(lambda one, other: When(min(one, other), max(one, other)), NEAR, NEAR)


# --- order -----------------------------------------------------------------------------------


@given(CLOSE, CLOSE)
def test_a_sure_order_is_never_mutual(one, other):
    assert not (one.surely_before(other) and other.surely_before(one))


@given(st.tuples(CLOSE, CLOSE, CLOSE).map(lambda three: sorted(three, key=days)))
def test_a_sure_order_is_transitive(three):
    one, other, third = three
    chained = one.surely_before(other) and other.surely_before(third)

    assert not chained or one.surely_before(third)


@given(WHENS)
def test_nothing_is_surely_before_itself(when):
    assert not when.surely_before(when)


@given(CLOSE, CLOSE)
def test_a_sure_order_is_a_possible_one(one, other):
    assert not one.surely_before(other) or one.may_be_before(other)


@given(CLOSE, CLOSE)
def test_what_may_be_before_is_not_surely_after_or_the_same_day(one, other):
    assert one.may_be_before(other) == (one.days_to(other)[1] > 0)


@given(CLOSE, CLOSE)
def test_two_moments_overlap_or_one_is_surely_before_the_other(one, other):
    ordered = one.surely_before(other) or other.surely_before(one)

    assert one.may_overlap(other) != ordered


# --- days ------------------------------------------------------------------------------------


def test_august_2016_to_27_november_2017_is_453_to_483_days():
    assert AUGUST.days_to(REPORT) == (453, 483)


@given(CLOSE, CLOSE)
def test_the_fewest_days_are_positive_exactly_when_the_order_is_sure(one, other):
    assert (one.days_to(other)[0] > 0) == one.surely_before(other)


@given(WHENS, WHENS)
def test_the_days_back_are_the_days_there_turned_round(one, other):
    fewest, most = one.days_to(other)

    assert other.days_to(one) == (-most, -fewest)


@given(CLOSE, CLOSE, st.data())
def test_any_two_days_within_lie_as_far_apart_as_the_bounds_say(one, other, data):
    here = data.draw(st.dates(*days(one)))
    there = data.draw(st.dates(*days(other)))
    fewest, most = one.days_to(other)

    assert fewest <= (there - here).days <= most


# --- both and either -------------------------------------------------------------------------


@given(CLOSE, CLOSE)
def test_what_both_allow_lies_within_both(one, other):
    both = one.met_with(other)

    assert (both is None) != one.may_overlap(other)
    assert both is None or (both.within(one) and both.within(other))


@given(CLOSE, CLOSE, NEAR)
def test_a_day_that_both_allow_is_in_what_both_allow(one, other, day):
    allowed = When.day(day).within(one) and When.day(day).within(other)
    both = one.met_with(other)

    assert allowed == (both is not None and When.day(day).within(both))


@given(CLOSE, CLOSE)
def test_meeting_and_spanning_do_not_ask_who_comes_first(one, other):
    assert one.met_with(other) == other.met_with(one)
    assert one.spanned_with(other) == other.spanned_with(one)


@given(WHENS)
def test_meeting_and_spanning_oneself_changes_no_day(when):
    assert when.met_with(when) == when
    assert days(when.spanned_with(when)) == days(when)


@given(CLOSE, CLOSE)
def test_the_span_holds_both_and_no_more(one, other):
    span = one.spanned_with(other)

    assert one.within(span)
    assert other.within(span)
    assert days(span) == (min(one.earliest, other.earliest), max(one.latest, other.latest))


@given(WHENS)
def test_undated_says_nothing_against_anything(when):
    assert days(When().met_with(when)) == days(when)
    assert days(When().spanned_with(when)) == (EVER, NEVER)


def test_what_lies_within_keeps_its_form():
    about = parse("2016-08~")

    assert about.met_with(When.year(2016)) == about
    assert about.met_with(AUGUST) == AUGUST


def test_what_is_cut_loses_its_form():
    assert parse("2016-08~").met_with(parse("[2016-08..2016-12]")).edtf == "[2016-08..2016-09]"


def test_the_reason_is_the_given_one_or_the_old_one():
    told = AUGUST.because("the heading says so")

    assert told.met_with(When.year(2016)).reason == "the heading says so"
    assert told.met_with(When.year(2016), "and the year").reason == "and the year"


# --- one side --------------------------------------------------------------------------------


@given(CLOSE, CLOSE)
def test_no_later_than_bounds_the_end_or_leaves_all(one, other):
    bounded = one.no_later_than(other)

    assert bounded.within(one)
    assert bounded == one or bounded.latest == other.latest


def test_an_open_end_is_bounded_by_the_day_of_looking_back():
    assert When(earliest=date(2016, 8, 9)).no_later_than(REPORT).edtf == "[2016-08-09..2017-11-27]"


def test_a_bound_that_contradicts_changes_nothing():
    assert REPORT.no_later_than(AUGUST) == REPORT


def test_one_moment_of_what_lasts_has_its_bounds_and_no_more():
    lasting = replace(When(date(2016, 5, 3), date(2016, 5, 9)), form="2016-05-03/2016-05-09")
    assert lasting.as_moment() == When(date(2016, 5, 3), date(2016, 5, 9))
    assert AUGUST.as_moment() is AUGUST


# --- print -----------------------------------------------------------------------------------


@given(WHENS)
def test_every_moment_prints_so_that_it_reads_back(when):
    assert days(parse(when.edtf)) == days(when)


@given(DATED)
def test_two_days_without_a_form_read_back_equal(when):
    assert parse(when.edtf) == when


# earliest, latest, EDTF
@pytest.mark.parametrize(
    ("earliest", "latest", "edtf"),
    [
        ("2016-08-09", "2016-08-09", "2016-08-09"),
        ("2016-08-01", "2016-08-31", "2016-08"),
        ("2016-02-01", "2016-02-29", "2016-02"),
        ("2016-01-01", "2016-12-31", "2016"),
        ("2016-01-01", "2017-12-31", "[2016..2017]"),
        ("2017-10-01", "2018-01-31", "[2017-10..2018-01]"),
        ("2017-11-28", "2018-09-30", "[2017-11-28..2018-09]"),
        ("0001-01-01", "2016-08-31", "[..2016-08]"),
        ("0001-01-01", "2016-08-09", "[..2016-08-09]"),
        ("2016-08-09", "9999-12-31", "[2016-08-09..]"),
        ("0987-03-01", "0987-03-31", "0987-03"),
        ("0987-01-01", "0988-12-31", "[0987..0988]"),
    ],
)
def test_bounds_print_as_short_as_they_may(earliest, latest, edtf):
    when = When(date.fromisoformat(earliest), date.fromisoformat(latest))

    assert when.edtf == str(when) == edtf


def test_undated_prints_as_nothing_and_says_undated():
    assert When().edtf == ""
    assert str(When()) == "undated"


@given(WHENS, st.text())
def test_how_a_moment_was_come_by_is_no_part_of_it(when, reason):
    assert when.because(reason) == when


# --- what lasts ------------------------------------------------------------------------------


def test_what_lasts_is_bounded_by_its_beginning_and_its_end():
    summer = When.lasting(When.month(2016, 7), AUGUST)

    assert summer.lasts
    assert summer.edtf == "2016-07/2016-08"
    assert days(summer) == (date(2016, 7, 1), date(2016, 8, 31))


def test_an_end_within_the_beginning_ends_it():
    assert When.lasting(AUGUST, When.day(date(2016, 8, 15))).latest == date(2016, 8, 15)


def test_what_lasts_from_one_interval_to_another_begins_with_the_one_and_ends_with_the_other():
    first, second = parse("2016-07/2016-08"), parse("2017-02/2017-03")

    assert When.lasting(first, second).edtf == "2016-07/2017-03"


def test_unknown_ends_print_as_open():
    assert When.lasting(When(), AUGUST).edtf == "../2016-08"
    assert When.lasting(AUGUST, When()).edtf == "2016-08/.."


def test_a_beginning_within_bounds_keeps_them():
    assert When.lasting(parse("[2016-07-10..2016-08]"), REPORT).edtf == "[2016-07-10..2016-08]/2017-11-27"


def test_an_end_before_its_beginning_leaves_the_bounds_of_both():
    contradiction = When.lasting(REPORT, AUGUST)

    assert not contradiction.lasts
    assert days(contradiction) == (date(2016, 8, 1), date(2017, 11, 27))


def test_what_lies_beyond_the_calendar_is_bounded_by_its_edge_not_dated_to_it():
    antiquity = When.lasting(parse("-0044"), parse("-0030"))

    assert antiquity.edtf == "[..0001-01-01]"
    assert When(NEVER, NEVER).edtf == "[9999-12-31..]"


# --- the rest --------------------------------------------------------------------------------


def test_the_earliest_day_is_not_after_the_latest():
    with pytest.raises(ValueError, match="is after latest"):
        When(date(2016, 8, 2), date(2016, 8, 1))


@given(st.lists(WHENS, max_size=6))
def test_lists_sort_the_same_whatever_their_order(whens):
    assert [w.sort_key for w in sorted(whens, key=lambda w: w.sort_key)] == sorted(
        w.sort_key for w in reversed(whens)
    )


def test_undated_sorts_last_and_an_unknown_beginning_by_its_end():
    by_then = When(latest=date(2016, 8, 9))

    assert sorted([When(), REPORT, by_then, AUGUST], key=lambda w: w.sort_key) == [
        AUGUST,
        by_then,
        REPORT,
        When(),
    ]


def test_mails_of_one_day_sort_as_they_were_sent_whatever_their_zones():
    day = date(2016, 10, 30)
    clocks = ["00:10:00+01:00", "01:30:00+01:00", "01:10:00+00:00", "08:00:00Z", "04:00-05:00"]

    assert sorted(set(clocks), key=lambda clock: When(day, day, time=clock).sort_key) == clocks


def test_a_time_that_no_clock_shows_still_sorts():
    day = date(2016, 12, 31)
    whens = [When(day, day), When(day, day, time="09:00:00Z"), When(day, day, time="23:59:60Z")]

    assert sorted(set(whens), key=lambda when: when.sort_key) == whens


def test_what_is_known_of_a_moment():
    assert When().is_open
    assert REPORT.is_day
    assert not AUGUST.is_day
    assert not AUGUST.is_open


def test_february_ends_on_the_29th_in_leap_years():
    assert last_of_month(2016, 2) == date(2016, 2, 29)
    assert last_of_month(2017, 2) == date(2017, 2, 28)


def test_the_same_days_are_told_in_other_forms():
    assert When(AUGUST.earliest, AUGUST.latest, reason="above").same_days(AUGUST)
    assert not REPORT.same_days(AUGUST)
