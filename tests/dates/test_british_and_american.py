"""One day said in many ways: British, American, in figures, in words, over lines, with odd spaces."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on, only
from timeline.dates import read

FOURTH = (
    "4 March 2016",
    "4th March 2016",
    "4th of March 2016",
    "4th of March, 2016",
    "the 4th of March 2016",
    "04 March 2016",
    "4 Mar 2016",
    "4 Mar. 2016",
    "4-Mar-2016",
    "04-MAR-2016",
    "4 MARCH 2016",
    "Friday 4 March 2016",
    "Friday, 4 March 2016",
    "Friday 4th March 2016",
    "Friday the 4th of March 2016",
    "Fri 4 Mar 2016",
    "Fri, 4 Mar 2016",
    "Fri, 04 Mar 2016",
    "March 4, 2016",
    "March 4 2016",
    "March 4th, 2016",
    "Mar. 4, 2016",
    "Mar 4, 2016",
    "MARCH 4, 2016",
    "Friday, March 4, 2016",
    "Friday, March 4th, 2016",
    "Fri., Mar. 4, 2016",
    "2016-03-04",
    "2016/03/04",
    "20160304",
    "4\u00a0March\u00a02016",
    "4\u202fMarch\u202f2016",
    "4\u2009March\u20092016",
    "4  March  2016",
    "4\tMarch\t2016",
    "4 March\n2016",
    "4\nMarch 2016",
    "March 4,\n2016",
    "March\n4, 2016",
    "Friday,\nMarch 4, 2016",
    "4 Mar\u00adch 2016",
    "4\u200b March 2016",
)


@pytest.mark.parametrize("words", FOURTH)
def test_all_are_the_fourth_of_march(words: str) -> None:
    reading = only(f"The van was seen on {words} by the weir.")
    assert str(reading.when) == "2016-03-04"
    assert reading.value == "2016-03-04"
    assert reading.type == "DATE"


@pytest.mark.parametrize("words", FOURTH)
def test_the_place_is_exact_and_the_words_are_whole(words: str) -> None:
    body = f"The van was seen on {words} by the weir."
    reading = only(body)
    assert body[reading.start : reading.end] == reading.text
    assert reading.text in (words, words.removeprefix("the "), words.removesuffix("."))


@pytest.mark.parametrize("words", FOURTH)
def test_a_whole_date_asks_nothing_of_the_writing(words: str) -> None:
    body = f"The van was seen on {words} by the weir."
    assert only(body, on("1999-01-01")).when == only(body).when
    assert only(body).anchor == "itself"


FIGURES = (
    ("25/03/2016", "2016-03-25"),
    ("25.03.2016", "2016-03-25"),
    ("25-03-2016", "2016-03-25"),
    ("03/25/2016", "2016-03-25"),
    ("3/25/2016", "2016-03-25"),
    ("25/3/2016", "2016-03-25"),
    ("25/3/16", "2016-03-25"),
    ("3/25/16", "2016-03-25"),
    ("31/12/1999", "1999-12-31"),
    ("12/31/1999", "1999-12-31"),
    ("29/02/2016", "2016-02-29"),
)


@pytest.mark.parametrize(("words", "day"), FIGURES)
def test_figures_that_only_one_order_allows(words: str, day: str) -> None:
    reading = only(f"The van was seen on {words}.")
    assert str(reading.when) == day
    assert reading.options == ()


BOTH = (
    ("07/08/2016", "2016-08-07", "2016-07-08"),
    ("7/8/2016", "2016-08-07", "2016-07-08"),
    ("01/12/2015", "2015-12-01", "2015-01-12"),
    ("11/10/2012", "2012-10-11", "2012-11-10"),
    ("2/1/2017", "2017-01-02", "2017-02-01"),
)


@pytest.mark.parametrize(("words", "british", "american"), BOTH)
def test_figures_that_both_orders_allow_keep_both(words: str, british: str, american: str) -> None:
    reading = only(f"The van was seen on {words}.")
    assert {str(option) for option in reading.options} == {british, american}
    assert reading.when is not None
    assert not reading.when.is_day


@pytest.mark.parametrize(("words", "british", "american"), BOTH)
def test_the_order_of_the_source_settles_them(words: str, british: str, american: str) -> None:
    body = f"The van was seen on {words}."
    assert str(read(body, day_first=True)[0].when) == british
    assert str(read(body, day_first=False)[0].when) == american


@pytest.mark.parametrize(("words", "british", "american"), BOTH)
def test_another_date_of_the_text_settles_them(words: str, british: str, american: str) -> None:
    assert str(read(f"Seen on {words}. Sold on 23/11/2017.")[0].when) == british
    assert str(read(f"Seen on {words}. Sold on 11/23/2017.")[0].when) == american


NO_DAYS = ("30/02/2016", "32/01/2016", "13/13/2016", "31 June 2016 ", "0/5/2016")


@pytest.mark.parametrize("words", NO_DAYS)
def test_what_is_no_day_is_never_read_as_one(words: str) -> None:
    found = read(f"The van was seen on {words} by the weir.")
    assert all(reading.when is None or not reading.when.is_day for reading in found)


CLOCKS = (
    ("4 March 2016 at 9.30am", "2016-03-04T09:30"),
    ("4 March 2016 at 9:30 am", "2016-03-04T09:30"),
    ("4 March 2016 at 9.30 a.m.", "2016-03-04T09:30"),
    ("4 March 2016 at 21:30", "2016-03-04T21:30"),
    ("4 March 2016, 9pm", "2016-03-04T21:00"),
    ("9pm on 4 March 2016", "2016-03-04T21:00"),
    ("9.15 pm on March 4, 2016", "2016-03-04T21:15"),
    ("noon on 4 March 2016", "2016-03-04T12:00"),
    ("2016-03-04T21:30", "2016-03-04T21:30"),
    ("2016-03-04 21:30", "2016-03-04T21:30"),
    ("2016-03-04T21:30:15", "2016-03-04T21:30:15"),
    ("the morning of 4 March 2016", "2016-03-04TMO"),
    ("the afternoon of 4 March 2016", "2016-03-04TAF"),
    ("the evening of 4 March 2016", "2016-03-04TEV"),
    ("the night of 4 March 2016", "2016-03-04TNI"),
)


@pytest.mark.parametrize(("words", "value"), CLOCKS)
def test_an_hour_goes_with_its_day(words: str, value: str) -> None:
    reading = only(f"The van was seen on {words} by the weir.")
    assert reading.value == value
    assert reading.type == "TIME"
    assert str(reading.when).startswith("2016-03-04")


def test_no_spelling_is_lost_among_others() -> None:
    body = ".\n\n".join(f"It was seen on {words}" for words in FOURTH)
    assert len(read(body)) == len(FOURTH)
    assert {str(reading.when) for reading in read(body)} == {"2016-03-04"}


def test_words_between_dates_are_kept_apart() -> None:
    found = moments("Seen on 4 March 2016; sold, it is said, on March 9, 2016.")
    assert found == {"4 March 2016": "2016-03-04", "March 9, 2016": "2016-03-09"}
