"""Dates as lawyers, doctors, signallers, registrars, scholars and night watchmen write them."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on, values
from timeline.dates import read

WRITTEN = on("2020-02-14")


# a line, the words of its date, the TIMEX3 value
@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("The boat cast off at 0635 on 9 January.", "0635 on 9 January", "2020-01-09T06:35"),
        ("It was locked by 1812 on Monday 3 June 2019.", "1812 on Monday 3 June 2019", "2019-06-03T18:12"),
        ("He rang at 7 p.m. on the 3rd inst.", "7 p.m. on the 3rd inst.", "2020-02-03T19:00"),
        ("The siren went at 11.20pm on the 6th.", "11.20pm on the 6th", "2020-02-06T23:20"),
        ("It was seen on the evening of the 6th.", "the evening of the 6th", "2020-02-06TEV"),
        ("It broke in the morning of 3 May 2018.", "the morning of 3 May 2018", "2018-05-03TMO"),
        ("Logged 07:45:10 UTC+3 on the 5th.", "07:45:10 UTC+3 on the 5th", "2020-02-05T07:45:10+03:00"),
        ("He was let go at 11.45 on 6 November 2017.", "11.45 on 6 November 2017", "2017-11-06T11:45"),
        ("He was let go at 11.45 on Monday 6 January.", "11.45 on Monday 6 January", "2020-01-06T11:45"),
        ("He was let go at 9.15 on the 6th.", "9.15 on the 6th", "2020-02-06T09:15"),
        ("He was let go at 0915 on the 6th.", "0915 on the 6th", "2020-02-06T09:15"),
        ("Moved to KW 14/2019.", "KW 14/2019", "2019-W14"),
        ("Moved to CW 9, 2019.", "CW 9, 2019", "2019-W09"),
        ("He read law in Hilary 1988.", "Hilary 1988", "1988"),
        ("The fall semester 2016 was short.", "The fall semester 2016", "2016-FA"),
        ("The pump failed the summer before last.", "the summer before last", "2018-SU"),
        ("It was felled the winter before last.", "the winter before last", "2017-WI"),
        ("They met on Shrove Tuesday last year.", "Shrove Tuesday last year", "2019-03-05"),
        ("They meet on Easter Monday this year.", "Easter Monday this year", "2020-04-13"),
        ("They met on Boxing Day of last year.", "Boxing Day of last year", "2019-12-26"),
        ("I saw her Monday week ago.", "Monday week ago", "2020-02-03"),
        ("Sworn the 2nd day of June one thousand nine hundred and eight.",
         "the 2nd day of June one thousand nine hundred and eight", "1908-06-02"),
        ("Sworn this 2nd day of June one thousand eight hundred and forty-one.",
         "2nd day of June one thousand eight hundred and forty-one", "1841-06-02"),
        ("Filed on or about the 7th of May, 1991.", "about the 7th of May, 1991", "1991-05-07"),
        ("Received 8 Ju1y 2013 by hand.", "8 Ju1y 2013", "2013-07-08"),
        ("Received 8 Apri1 2013 by hand.", "8 Apri1 2013", "2013-04-08"),
        ("Received 8 Novernber 2013 by hand.", "8 Novernber 2013", "2013-11-08"),
        ("Received 8 0ctober 2013 by hand.", "8 0ctober 2013", "2013-10-08"),
    ],
)  # fmt: skip
def test_the_value_of_a_line(line: str, words: str, value: str) -> None:
    assert values(line, WRITTEN) == {words: value}


# a line, each of its moments by its words
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("It burned in the night of 30 June to 1 July 2018.",
         {"the night of 30 June to 1 July 2018": "2018-06-30/2018-07-01"}),
        ("It burned in the night of 31 December to 1 January 2019.",
         {"the night of 31 December to 1 January 2019": "2018-12-31/2019-01-01"}),
        ("It burned on the night of the 9th/10th of May 2018.",
         {"the 9th/10th of May 2018": "2018-05-09/2018-05-10"}),
        ("It was shut between Christmas 2017 and New Year.",
         {"Christmas 2017": "2017-12-25", "New Year": "2018-01-01"}),
        ("The keys came back the week after Whitsun 2018.",
         {"the week after": "[2018-05-21..2018-05-27]", "Whitsun 2018": "2018-05-20"}),
        ("We lay from the 7th to the 10th ult.", {"the 7th": "2020-01-07", "the 10th ult.": "2020-01-10"}),
        ("We lay there from the 7th to the 10th of last month.",
         {"the 7th": "2020-01-07", "the 10th of last month": "2020-01-10"}),
        ("The order came in the winter before 2012.", {"2012": "2012"}),
        ("It rained in the afternoon of 1 May, and on 4 May.",
         {"the afternoon of 1 May": "2019-05-01", "4 May": "2019-05-04"}),
    ],
)  # fmt: skip
def test_the_moments_of_a_line(line: str, found: dict[str, str]) -> None:
    assert moments(line, WRITTEN) == found


@pytest.mark.parametrize(
    "line",
    [
        "See Hurst v Pell [2004] 3 WLR 118.",
        "See Hurst v Pell [2015] UKSC 44 and [2011] EWCA Civ 9.",
        "The file is stamped 2019-217.",
        "Rooms 2010 to 2014 were flooded.",
        "Lot 1840 and flat 1951 are unsold.",
        "Call extension 1998.",
        "Sheet 12 of 2012 is torn.",
        "Rent falls due every Lady Day.",
        "She was seen during the morning of his arrival.",
        "Talk of holidays and new year sales.",
    ],
)
def test_what_is_no_date_or_another_s_gives_none(line: str) -> None:
    assert [(reading.text, reading.value) for reading in read(line, written=WRITTEN)] == []


def test_a_stamp_whose_figures_stand_apart_is_no_earlier_day() -> None:
    """What reads "MAY 3 0 2012" may be the 30th: the year alone is sure."""
    assert moments("Stamped MAY 3 0 2012.", WRITTEN) == {"2012": "2012"}


def test_a_mended_slip_keeps_its_place_in_the_text() -> None:
    body = "Sent on 8 Decernber 2013, answered on 9 Decernber 2013."
    assert [body[one.start : one.end] for one in read(body)] == ["8 Decernber 2013", "9 Decernber 2013"]


# eight figures in a row, the days that they may be
@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Filed 20190509.", ["2019-05-09"]),
        ("Filed 10190509.", []),
        ("Filed 20193409.", []),
        ("Filed 20193.", []),
    ],
)
def test_eight_figures_are_a_day_of_these_two_centuries_or_none(line, days):
    assert [reading.when.edtf for reading in read(line)] == days
