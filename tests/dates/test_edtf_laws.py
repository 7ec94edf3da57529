"""What holds of every EDTF text, and where another implementation agrees."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dates.test_edtf import BEYOND, LEVEL_0, LEVEL_1, LEVEL_2
from timeline.dates.edtf import parse, printed
from timeline.errors import WrongTerms
from timeline.model.when import When

DAYS = st.dates()
INNER = st.dates(date(1, 1, 2), date(9999, 12, 30))
MARKS = st.sampled_from(("?", "~", "%"))


def masked(text: str, places: frozenset[int]) -> str:
    return "".join("X" if n in places and each != "-" else each for n, each in enumerate(text))


@given(DAYS, st.sampled_from((4, 7, 10)))
def test_a_day_lies_in_its_year_its_month_and_itself(day, length):
    assert When.day(day).within(parse(day.isoformat()[:length]))


@given(DAYS, st.frozensets(st.integers(0, 9)))
def test_a_day_lies_within_itself_with_any_digits_unspecified(day, places):
    assert When.day(day).within(parse(masked(day.isoformat(), places)))


@given(DAYS, st.frozensets(st.integers(0, 9)), st.sampled_from((4, 7, 10)), MARKS)
def test_a_qualifier_only_widens(day, places, length, mark):
    text = masked(day.isoformat(), places)[:length]

    assert parse(text).within(parse(text + mark))
    assert parse(text + mark).within(parse(text + "%"))


@given(DAYS, DAYS)
def test_an_interval_holds_both_its_ends(one, other):
    low, high = sorted((one, other))
    when = parse(f"{low}/{high}")

    assert (when.earliest, when.latest) == (low, high)


@given(st.lists(DAYS, min_size=2, max_size=6), st.sampled_from(("[]", "{}")))
def test_a_set_reaches_from_its_first_to_its_last_member(days, brackets):
    text = ",".join(day.isoformat() for day in days)
    when = parse(f"{brackets[0]}{text}{brackets[1]}")

    assert (when.earliest, when.latest) == (min(days), max(days))


@given(st.integers(1, 9999), st.integers(21, 41))
def test_a_season_is_three_four_or_six_months(year, code):
    when = parse(f"{year:04}-{code}")
    days = (when.latest - when.earliest).days + 1

    assert 89 <= days <= 184 or when.latest == date.max


@given(st.integers(1, 9999))
def test_the_groupings_of_a_year_follow_one_another(year):
    for codes in ((33, 34, 35, 36), (37, 38, 39), (40, 41)):
        parts = [parse(f"{year:04}-{code}") for code in codes]
        gaps = [after.earliest - before.latest for before, after in pairwise(parts)]
        assert gaps == [timedelta(1)] * (len(codes) - 1)
        assert (parts[0].earliest, parts[-1].latest) == (date(year, 1, 1), date(year, 12, 31))


@given(st.text(alphabet="0123456789X-/.~?%[]{},YES TZ:+", max_size=25))
def test_any_text_is_read_or_refused_and_what_is_read_reads_the_same_again(text):
    try:
        when = parse(text)
    except WrongTerms:
        return
    again = parse(printed(when))
    assert again == when
    assert printed(again) == printed(when)


@given(INNER, st.times(), st.sampled_from(("", "Z", "+00:00", "-04", "+05:30")))
def test_a_day_with_a_time_comes_back_as_it_was(day, time, offset):
    text = f"{day}T{time:%H:%M:%S}{offset}"

    assert printed(parse(text)) == text


# --- beside python-edtf ----------------------------------------------------------------------

# text: why our bounds differ from python-edtf's padded ones
DIFFERENCES = {
    "2001-24": "it ends a winter with December",
    "2001-28": "it ends a winter with December",
    "2003-28": "it ends a winter with December",
    "2001-30": "it ends a southern summer with December",
    "2004-06~": "it pads a qualified month by a year as well",
    "2004-06-11%": "it pads a qualified day by a month and a year as well",
    "1984/2004-06~": "it pads a qualified month by a year as well",
    "1984-06?/2004-08?": "it pads a qualified month by a year as well",
    "1984-06-02?/2004-08-08~": "it pads a qualified day by a month and a year as well",
    "1984-06-02?/": "it pads a qualified day by a month and a year, and an unknown end by ten years",
    "2004-06~-11": "it pads a qualified month by a year as well",
    "1985-04-12/": "it takes an unknown end for ten years",
    "1985-04/": "it takes an unknown end for ten years",
    "1985/": "it takes an unknown end for ten years",
    "/1985-04-12": "it takes an unknown beginning for ten years",
    "/1985-04": "it takes an unknown beginning for ten years",
    "/1985": "it takes an unknown beginning for ten years",
    "1984-1X": "it reads the month, but cannot bound it",
}
COMPARED = tuple(text for text, _, _ in LEVEL_0 + LEVEL_1 + LEVEL_2 if text not in DIFFERENCES)


def clamped(moment: object) -> date:
    """A bound of python-edtf as the day that `date` can hold."""
    if isinstance(moment, float):
        return date.max if moment > 0 else date.min
    year, month, day = moment[:3]
    return date.min if year < 1 else date.max if year > 9999 else date(year, month, day)


def theirs(text: str) -> tuple[date, date]:
    read = parse_edtf(text)
    return clamped(read.lower_fuzzy()), clamped(read.upper_fuzzy())


@pytest.mark.parametrize("text", COMPARED)
def test_python_edtf_has_the_same_bounds(text):
    when = parse(text)

    assert (when.earliest, when.latest) == theirs(text)


@pytest.mark.parametrize("text", [text for text in DIFFERENCES if text != "1984-1X"])
def test_python_edtf_differs_where_we_say_so(text):
    when = parse(text)

    assert (when.earliest, when.latest) != theirs(text)


@settings(max_examples=30)
@given(DAYS, st.sampled_from(("0123", "01234567", "23", "89", "56789", "")))
def test_python_edtf_has_the_same_bounds_for_other_days(day, places):
    text = masked(day.isoformat(), frozenset(map(int, places)))
    when = parse(text)

    assert (when.earliest, when.latest) == theirs(text)


def test_the_examples_beyond_the_tables_are_not_in_them():
    tables = {text for text, _, _ in LEVEL_0 + LEVEL_1 + LEVEL_2}

    assert not tables & {text for text, _, _ in BEYOND}
