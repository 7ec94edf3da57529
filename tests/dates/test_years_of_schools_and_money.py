"""Years that are not those of the calendar: school, academic, tax, fiscal; the terms of schools."""

from __future__ import annotations

import pytest

from tests.dates.reading import last, on, only

WRITTEN = on("2018-03-14")


# words, TIMEX3, EDTF of the bounds: school years from August to August, money by the widest custom
@pytest.mark.parametrize(
    ("words", "value", "edtf"),
    [
        ("the 2016/17 school year", "2016/2017", "[2016-08..2017-08]"),
        ("school year 2016-2017", "2016/2017", "[2016-08..2017-08]"),
        ("academic year 2016-17", "2016/2017", "[2016-08..2017-08]"),
        ("the academic year 2016/17", "2016/2017", "[2016-08..2017-08]"),
        ("the tax year 2016/17", "2016/2017", "[2016-04-06..2017-06]"),
        ("fiscal year 2016-17", "2016/2017", "[2016-04..2017-09]"),
        ("the 2016-17 financial year", "2016/2017", "[2016-04..2017-09]"),
        ("FY2017", "2017", "[2016-04..2018-03]"),
        ("fiscal 2017", "2017", "[2016-04..2018-03]"),
        ("calendar year 2016", "2016", "2016"),
        ("the financial year ended 31 March 2017", "2017", "2016-04-01/2017-03-31"),
        ("this academic year", "2017", "[2017-08..2018-08]"),
        ("the current school year", "2017", "[2017-08..2018-08]"),
        ("last school year", "2016", "[2016-08..2017-08]"),
        ("next academic year", "2018", "[2018-08..2019-08]"),
        ("last financial year", "2017", "[2016-03-14..2018-03-14]"),
        ("this fiscal year", "2018", "[2017-03-14..2019-03-14]"),
        ("next tax year", "2019", "[2018-03-14..2020-03-14]"),
    ],
)
def test_a_year_of_its_own_kind(words: str, value: str, edtf: str) -> None:
    reading = only(f"It was settled for {words}.", WRITTEN)
    assert reading.when is not None
    assert (reading.text, reading.value, reading.when.edtf) == (words, value, edtf)


@pytest.mark.parametrize("month", range(1, 13))
def test_this_school_year_holds_the_day_of_writing(month: int) -> None:
    written = on(f"2018-{month:02}-15")
    when = only("The school has lost six teachers this academic year.", written).when
    assert when is not None
    assert written.within(when)


@pytest.mark.parametrize(
    ("written", "winter"), [("2018-01-20", "2017-24"), ("2018-03-14", "2017-24"), ("2018-10-01", "2018-24")]
)
def test_this_winter_is_the_one_at_hand(written: str, winter: str) -> None:
    when = only("The pipes froze twice this winter.", on(written)).when
    assert when is not None
    assert when.edtf == winter


@pytest.mark.parametrize(
    ("words", "value", "first", "final"),
    [
        ("the spring term of 2017", "2017-SP", "2017-01-01", "2017-05-31"),
        ("summer term 2017", "2017-SU", "2017-04-01", "2017-08-31"),
        ("autumn term 2016", "2016-FA", "2016-08-01", "2016-12-31"),
        ("Michaelmas term 2016", "2016", "2016-10-01", "2016-12-21"),
    ],
)
def test_terms_are_longer_than_their_seasons(words: str, value: str, first: str, final: str) -> None:
    reading = only(f"She left in {words}.", WRITTEN)
    assert reading.when is not None
    assert (reading.value, reading.when.earliest.isoformat(), reading.when.latest.isoformat()) == (
        value, first, final,
    )  # fmt: skip


def test_that_school_year_is_the_one_told_of() -> None:
    """The roof fell in during February 2015. Nobody was hired that school year."""
    reading = last("The roof fell in during February 2015. Nobody was hired that school year.", WRITTEN)
    assert reading.when is not None
    assert reading.when.edtf == "[2014-08..2015-08]"
