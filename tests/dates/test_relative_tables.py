"""Words that count from the day of writing, day by day of a week, month and year."""

from __future__ import annotations

import pytest

from tests.dates.reading import last, on, only

# written on Wednesday 15 June 2016
MIDSUMMER = (
    ("today", "2016-06-15"),
    ("yesterday", "2016-06-14"),
    ("the day before yesterday", "2016-06-13"),
    ("two days ago", "2016-06-13"),
    ("three days ago", "2016-06-12"),
    ("ten days ago", "2016-06-05"),
    ("this week", "[2016-06-13..2016-06-19]"),
    ("last week", "[2016-06-06..2016-06-12]"),
    ("this month", "2016-06"),
    ("last month", "2016-05"),
    ("a month ago", "2016-05"),
    ("two months ago", "2016-04"),
    ("six months ago", "2015-12"),
    ("seven months ago", "2015-11"),
    ("this year", "2016"),
    ("last year", "2015"),
    ("a year ago", "2015"),
    ("two years ago", "2014"),
    ("ten years ago", "2006"),
    ("a decade ago", "200X"),
    ("last Monday", "2016-06-13"),
    ("last Friday", "2016-06-10"),
    ("last March", "2016-03"),
    ("last October", "2015-10"),
    ("last summer", "2015-22"),
    ("last winter", "2015-24"),
    ("last quarter", "2016-33"),
    ("yesterday morning", "2016-06-14"),
    ("yesterday afternoon", "2016-06-14"),
    ("last night", "2016-06-14"),
    ("this morning", "2016-06-15"),
)


@pytest.mark.parametrize(("words", "moment"), MIDSUMMER)
def test_what_lay_behind_in_june(words: str, moment: str) -> None:
    reading = last(f"The crane was moved {words}.", on("2016-06-15"))
    assert str(reading.when) == moment
    assert reading.anchor == "written"


AHEAD = (
    ("tomorrow", "2016-06-16"),
    ("next week", "[2016-06-20..2016-06-26]"),
    ("next month", "2016-07"),
    ("next year", "2017"),
    ("next Monday", "2016-06-20"),
    ("tomorrow morning", "2016-06-16"),
    ("next March", "2017-03"),
    ("next October", "2016-10"),
    ("this Friday", "2016-06-17"),
    ("this evening", "2016-06-15"),
    ("next summer", "2017-22"),
)


@pytest.mark.parametrize(("words", "moment"), AHEAD)
def test_what_lay_ahead_in_june(words: str, moment: str) -> None:
    reading = last(f"The crane will be moved {words}.", on("2016-06-15"))
    assert str(reading.when) == moment
    assert reading.anchor == "written"


OVER_THE_EDGE = (
    ("yesterday", "2016-03-01", "2016-02-29"),
    ("yesterday", "2015-03-01", "2015-02-28"),
    ("yesterday", "2016-01-01", "2015-12-31"),
    ("two days ago", "2016-01-01", "2015-12-30"),
    ("last week", "2016-01-05", "[2015-12-28..2016-01-03]"),
    ("last month", "2016-01-31", "2015-12"),
    ("last month", "2016-03-31", "2016-02"),
    ("two months ago", "2016-02-29", "2015-12"),
    ("last year", "2016-02-29", "2015"),
    ("a year ago", "2000-01-01", "1999"),
    ("last December", "2016-01-02", "2015-12"),
    ("last January", "2016-12-30", "2016-01"),
    ("last Sunday", "2016-01-01", "2015-12-27"),
    ("a decade ago", "2005-06-01", "199X"),
)


@pytest.mark.parametrize(("words", "written", "moment"), OVER_THE_EDGE)
def test_steps_over_the_edge_of_a_month_or_year(words: str, written: str, moment: str) -> None:
    assert str(last(f"The crane was moved {words}.", on(written)).when) == moment


@pytest.mark.parametrize("words", [words for words, _ in MIDSUMMER])
def test_the_past_is_never_after_the_writing(words: str) -> None:
    for written in ("2016-06-15", "2016-01-01", "2016-02-29", "2015-12-31", "2017-10-08"):
        reading = last(f"The crane was moved {words}.", on(written))
        assert reading.when is not None
        assert reading.when.earliest <= on(written).latest


@pytest.mark.parametrize("words", [words for words, _ in AHEAD])
def test_what_is_to_come_does_not_end_before_the_writing(words: str) -> None:
    for written in ("2016-06-15", "2016-01-01", "2016-02-29", "2015-12-31", "2017-10-08"):
        reading = last(f"The crane will be moved {words}.", on(written))
        assert reading.when is not None
        assert reading.when.latest >= on(written).earliest


@pytest.mark.parametrize("words", [words for words, _ in (*MIDSUMMER, *AHEAD)])
def test_the_place_holds_the_whole_words(words: str) -> None:
    body = f"The crane, they say, moved {words}."
    reading = only(body, on("2016-06-15"))
    assert reading.text == words


LENGTHS = (
    ("three days", "P3D", (3, 3)),
    ("a week", "P1W", (7, 7)),
    ("two weeks", "P2W", (14, 14)),
    ("a fortnight", "P2W", (14, 14)),
    ("six months", "P6M", (181, 184)),
    ("a year", "P1Y", (365, 366)),
    ("ten years", "P10Y", (3652, 3653)),
    ("half an hour", "PT30M", (0, 1)),
    ("two hours", "PT2H", (0, 1)),
    ("ninety minutes", "PT90M", (0, 1)),
    ("28 days", "P28D", (28, 28)),
    ("twelve working days", "P12D", (16, 22)),
)


@pytest.mark.parametrize(("words", "value", "length"), LENGTHS)
def test_a_length_is_no_place_in_time(words: str, value: str, length: tuple[int, int]) -> None:
    reading = only(f"It took {words} to mend the crane.", on("2016-06-15"))
    assert (reading.type, reading.value) == ("DURATION", value)
    assert reading.when is None
    assert reading.length is not None
    assert reading.length[0] <= length[0] + 1
    assert length[1] - 1 <= reading.length[1]


REPEATED = (
    ("daily", "P1D"),
    ("weekly", "P1W"),
    ("monthly", "P1M"),
    ("quarterly", "P1Q"),
    ("annually", "P1Y"),
    ("every day", "P1D"),
    ("every week", "P1W"),
    ("every month", "P1M"),
    ("every year", "P1Y"),
    ("every Monday", "XXXX-WXX-1"),
    ("every Friday", "XXXX-WXX-5"),
    ("every second Tuesday", "XXXX-WXX-2"),
    ("on Sundays", "XXXX-WXX-7"),
)


@pytest.mark.parametrize(("words", "value"), REPEATED)
def test_what_is_repeated_is_a_set(words: str, value: str) -> None:
    reading = only(f"The crane was greased {words}.", on("2016-06-15"))
    assert (reading.type, reading.value) == ("SET", value)
    assert reading.when is None
