"""Dates as typists, scanners, mail programs and calendars leave them."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on, only, values
from timeline.dates import read

WRITTEN = on("2018-03-14")


# as it stands in the text, the day
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("4\nMarch 2016", "2016-03-04"),
        ("March\n4, 2016", "2016-03-04"),
        ("4 Mar-\nch 2016", "2016-03-04"),
        ("4\u00a0March\u00a02016", "2016-03-04"),
        ("4\u2009March 2016", "2016-03-04"),
        ("4 Mar\u00adch 2016", "2016-03-04"),
        ("4th\nof March\n2016", "2016-03-04"),
        ("Friday,\n4 March 2016", "2016-03-04"),
        ("l2 March 2016", "2016-03-12"),
        ("1O March 2016", "2016-03-10"),
        ("3O/O4/2016", "2016-04-30"),
        ("l5.O3.2016", "2016-03-15"),
        ("I2 May 2OI6", "2016-05-12"),
        ("the 1 st of May 2016", "2016-05-01"),
        ("2 nd June 2016", "2016-06-02"),
        ("3rd. July 2016", "2016-07-03"),
        ("12 Sept 2016", "2016-09-12"),
        ("4 Oct. '16", "2016-10-04"),
        ("5.Nov.2016", "2016-11-05"),
        ("6-Dec-16", "2016-12-06"),
        ("06-DEC-2016", "2016-12-06"),
        ("7Jan2017", "2017-01-07"),
        ("2016/03/15", "2016-03-15"),
        ("2016.03.15", "2016-03-15"),
        ("20160315", "2016-03-15"),
        ("15-03-16", "2016-03-15"),
        ("3/15/16", "2016-03-15"),
    ],
)
def test_a_day_however_it_is_printed(words: str, day: str) -> None:
    assert moments(f"Seen on {words}, and filed.", WRITTEN) == {words: day}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Tue, 15 Mar 2016 09:12:33 +0000", "2016-03-15T09:12:33Z"),
        ("Tue, Mar 15, 2016 at 9:12 AM", "2016-03-15T09:12"),
        ("Wednesday, 16 March 2016 4:05 PM", "2016-03-16T16:05"),
        ("15/03/2016 09:12", "2016-03-15T09:12"),
        ("2016-03-15 09:12:33.123Z", "2016-03-15T09:12:33Z"),
        ("2016-03-15T09:12+01:00", "2016-03-15T09:12+01:00"),
        ("20160315T091233Z", "2016-03-15T09:12:33Z"),
        ("20160315T0912", "2016-03-15T09:12"),
    ],
)
def test_a_stamp(words: str, value: str) -> None:
    assert values(f"Sent: {words}\n\nDear all") == {words: value}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Jan-Mar 2016", "2016-01/2016-03"),
        ("Jan.–Mar. 2016", "2016-01/2016-03"),
        ("Sept and Oct 2016", "2016-09/2016-10"),
        ("Oct to Dec 2016", "2016-10/2016-12"),
        ("1st-3rd May 2016", "2016-05-01/2016-05-03"),
        ("28 April – 2 May 2016", "2016-04-28/2016-05-02"),
        ("20/21 July 2016", "2016-07-20/2016-07-21"),
        ("3, 4 and 5 May 2016", "2016-05-03/2016-05-05"),
    ],
)
def test_shortened_ranges(words: str, value: str) -> None:
    assert only(f"The figures for {words} are missing.").value == value


def test_pieces_leave_the_and_out() -> None:
    """The yard was shut on 9 and 16 August 2016."""
    reading = only("The yard was shut on 9 and 16 August 2016.")
    assert [piece.text for piece in reading.pieces] == ["9", "16 August 2016"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("every second Tuesday", "XXXX-WXX-2"),
        ("every 3rd Monday", "XXXX-WXX-1"),
        ("the last Thursday of each month", "XXXX-WXX-4"),
        ("the first Monday of every month", "XXXX-WXX-1"),
        ("alternate Fridays", "XXXX-WXX-5"),
        ("bi-weekly", "P2W"),
        ("twice-weekly", "P1W"),
        ("half-yearly", "P6M"),
        ("three-monthly", "P3M"),
        ("every working day", "P1D"),
        ("every weekday", "P1D"),
        ("every other week", "P2W"),
        ("each month", "P1M"),
        ("once a fortnight", "P2W"),
    ],
)
def test_repeats(words: str, value: str) -> None:
    reading = only(f"They met {words} at the depot.", WRITTEN)
    assert (reading.type, reading.value, reading.text) == ("SET", value, words)


@pytest.mark.parametrize(
    "line", ["Serial 20160315T9 is gone.", "He lost 6-3 and 7-6.", "See 1.2.2016.4 there."]
)
def test_figures_of_other_things(line: str) -> None:
    assert read(line) == ()
