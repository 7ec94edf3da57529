"""Feasts, months in Roman figures, years in words, working days, and words that must not be more exact."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on, only, values

WRITTEN = on("2018-05-16")

FEASTS = (
    ("Shrove Tuesday 2016", "2016-02-09"),
    ("Ash Wednesday 2016", "2016-02-10"),
    ("Mothering Sunday 2017", "2017-03-26"),
    ("Palm Sunday 2017", "2017-04-09"),
    ("Maundy Thursday 2017", "2017-04-13"),
    ("Good Friday 2017", "2017-04-14"),
    ("Easter Sunday, 2017", "2017-04-16"),
    ("Easter Monday 2017", "2017-04-17"),
    ("Ascension Day 2017", "2017-05-25"),
    ("Whit Sunday 2017", "2017-06-04"),
    ("Whit Monday 2017", "2017-06-05"),
    ("Corpus Christi 2017", "2017-06-15"),
    ("Remembrance Sunday 2016", "2016-11-13"),
    ("Labor Day 2016", "2016-09-05"),
    ("Memorial Day 2016", "2016-05-30"),
    ("Presidents' Day 2016", "2016-02-15"),
    ("Martin Luther King Day 2016", "2016-01-18"),
    ("Bonfire Night 2015", "2015-11-05"),
    ("Guy Fawkes Night 2015", "2015-11-05"),
    ("Hogmanay 2015", "2015-12-31"),
    ("St Patrick's Day 2015", "2015-03-17"),
    ("St. Andrew's Day 2015", "2015-11-30"),
    ("Burns Night 2015", "2015-01-25"),
    ("Lady Day 1911", "1911-03-25"),
    ("Twelfth Night 2015", ""),
    ("Veterans Day 2015", "2015-11-11"),
    ("St Stephen's Day 2015", "2015-12-26"),
)


@pytest.mark.parametrize(("words", "day"), FEASTS)
def test_a_feast_of_a_year(words: str, day: str) -> None:
    found = moments(f"The hall was let on {words} to a choir.", WRITTEN)
    assert found == ({words: day} if day else {"2015": "2015"})


def test_a_feast_without_a_year_is_the_latest_before_the_writing() -> None:
    assert moments("He rang on Maundy Thursday.", WRITTEN) == {"Maundy Thursday": "2018-03-29"}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("12.IV.2017", "2017-04-12"),
        ("4.XI.1998", "1998-11-04"),
        ("4-X-1998", "1998-10-04"),
        ("1. I. 2001", "2001-01-01"),
        ("30/VI/1954", "1954-06-30"),
        ("9.v.1946", "1946-05-09"),
    ],
)
def test_a_month_in_roman_figures(words: str, value: str) -> None:
    assert values(f"Signed at the mill on {words} by both.") == {words: value}


@pytest.mark.parametrize("line", ["Plan 4.A.1998 was lost.", "The 30.II.1954 deed.", "See 3.VV.2001."])
def test_what_is_no_roman_month_leaves_the_year(line: str) -> None:
    assert all(len(value) == 4 for value in values(line).values())


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the ninth day of August, two thousand and sixteen", "2016-08-09"),
        ("the ninth of August two thousand and one", "2001-08-09"),
        ("9 August two thousand sixteen", "2016-08-09"),
        ("the 3rd of May, nineteen eighty-four", "1984-05-03"),
        ("the 3rd of May nineteen hundred and four", "1904-05-03"),
        ("4 June twenty twenty-one", "2021-06-04"),
        ("4 June, twenty twelve", "2012-06-04"),
        ("the first day of March, two thousand", "2000-03-01"),
    ],
)
def test_a_year_in_words(words: str, value: str) -> None:
    assert values(f"This deed is made {words}.", WRITTEN) == {words: value}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("On 4 May two thousand people came.", "4 May"),
        ("On 4 May twenty of them left.", "4 May"),
        ("On 4 May nineteen tenants wrote.", "4 May"),
    ],
)
def test_a_number_of_people_is_no_year(line: str, words: str) -> None:
    assert values(line, WRITTEN) == {words: "2018-05-04"}


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("five working days after 9 August 2016", "[2016-08-16..2016-08-20]"),
        ("ten business days before 9 August 2016", "[2016-07-22..2016-07-26]"),
        ("one working day after Friday 12 August 2016", "[2016-08-15..2016-08-19]"),
        ("three working days after 13 August 2016", "[2016-08-17..2016-08-21]"),
    ],
)
def test_working_days_leave_out_weekends_and_perhaps_holidays(line: str, moment: str) -> None:
    """Up to four days may be holidays of a country that the words do not name."""
    (counted, *_) = moments(f"He replied {line}.", WRITTEN).values()
    assert counted == moment


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Between January and March of last year it stood empty.",
         {"January": "2017-01", "March of last year": "2017-03"}),
        ("In July and August last year it stood empty.", {"July": "2017-07", "August last year": "2017-08"}),
        ("The lease of 2011 ran out. In May and June of that year it stood empty.",
         {"2011": "2011", "May": "2011-05", "June of that year": "2011-06"}),
    ],
)  # fmt: skip
def test_months_share_the_year_that_is_turned_to(line: str, expected: dict[str, str]) -> None:
    assert moments(line, WRITTEN) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The desk is open Monday to Friday.", {}),
        ("Call Mon-Fri, or on Saturday 4 June 2016.", {"Saturday 4 June 2016": "2016-06-04"}),
        ("It fell at the turn of the year.", {}),
        ("The water rose overnight on 9-10 August 2016.", {"9-10 August 2016": "2016-08-09/2016-08-10"}),
    ],
)
def test_words_that_name_no_day_get_none(line: str, expected: dict[str, str]) -> None:
    found = moments(line, WRITTEN)
    assert {words: when for words, when in found.items() if words in expected} == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("FY2017 Q3", "[2016-04..2018-03]"),
        ("Q3 FY17", "[2016-04..2018-03]"),
        ("Q3 of FY 2017", "[2016-04..2018-03]"),
        ("Q3 2016/17", "[2016-04..2017-09]"),
        ("the third quarter of 2016/17", "[2016-04..2017-09]"),
        ("the summer months of 2016", "2016-22"),
    ],
)
def test_a_part_of_a_year_whose_beginning_is_not_told(words: str, bounds: str) -> None:
    """A quarter of a fiscal year is some part of it: which months it has, its words do not say."""
    assert moments(f"The loss arose in {words} at the mill.", WRITTEN) == {words: bounds}


@pytest.mark.parametrize(
    ("line", "words", "moment"),
    [
        ("A week after the meeting of 9 August 2016 he left.", "A week", "2016-W33"),
        ("The day after the inspection of 9 August 2016 he left.", "The day after", "2016-08-10"),
        ("Two days before the hearing on 9 August 2016 he left.", "Two days", "2016-08-07"),
    ],
)
def test_counted_from_an_event_whose_day_stands_beside_it(line: str, words: str, moment: str) -> None:
    assert values(line, WRITTEN)[words] == moment


def test_an_event_of_another_date_is_not_counted_from() -> None:
    assert values("A week after the report on the 2016 audit he left.", WRITTEN)["A week"] == "P1W"


@pytest.mark.parametrize("line", ["at 14.30 hrs on 09.08.2016", "at 14.30 hours, 09/08/2016"])
def test_hours_with_a_point_after_at_are_a_time_of_day(line: str) -> None:
    found = values(f"The pump stopped {line}, he said.")
    assert any("14:30" in value for value in found.values())
    assert not any(value.startswith("PT") for value in found.values())


def test_hours_with_a_point_are_a_length_elsewhere() -> None:
    assert only("He is paid for 7.25 hours.").value == "PT435M"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Rent falls due on the 17th of each month.", {"the 17th of each month": "XXXX-XX-17"}),
        ("Rent falls due on the 3rd of every month.", {"the 3rd of every month": "XXXX-XX-03"}),
        ("It begins at 12 noon, 3 August.", {"12 noon, 3 August": "2018-08-03T12:00"}),
        ("It begins at 12 midnight on 3 August.", {"12 midnight on 3 August": "2018-08-03T24:00"}),
        ("The loss of Q3/2016 was hidden.", {"Q3/2016": "2016-Q3"}),
        ("The loss of 2016/Q3 was hidden.", {"2016/Q3": "2016-Q3"}),
        ("The loss of H1/2016 was hidden.", {"H1/2016": "2016-H1"}),
        ("Leave 13/08/2016-15/09/2016.", {"13/08/2016-15/09/2016": "2016-08-13/2016-09-15"}),
        ("Leave 13.08.2016-15.09.2016.", {"13.08.2016-15.09.2016": "2016-08-13/2016-09-15"}),
        ("2016-08", {"2016-08": "2016-08"}),
        ("crane,2016-08,broken", {"2016-08": "2016-08"}),
        ("It broke in 2016-08 and again.", {"2016-08": "2016-08"}),
        ("The years 2016-18 were quiet.", {"2016-18": "2016/2018"}),
        ("Resolution 2016-08 was carried.", {}),
        ("See file 13/08/2016-4 there.", {}),
        ("Call 2016-08-1234 for help.", {}),
    ],
)  # fmt: skip
def test_figures_are_what_they_can_be(line: str, expected: dict[str, str]) -> None:
    assert values(line, WRITTEN) == expected
