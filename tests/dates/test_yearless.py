"""Dates that leave out their year, and which year each takes: by writing, by tense, by what stands above."""

from __future__ import annotations

import pytest

from tests.dates.reading import last, on
from timeline.dates import read
from timeline.model.when import When

# the sentence, the day of writing, what it means
BY_TENSE = (
    ("The gate was locked in March.", "2016-06-15", "2016-03"),
    ("The gate was locked in June.", "2016-06-15", "2016-06"),
    ("The gate was locked in September.", "2016-06-15", "2015-09"),
    ("The gate was locked in December.", "2016-01-04", "2015-12"),
    ("The gate was locked in January.", "2016-01-04", "2016-01"),
    ("The gate will be locked in March.", "2016-06-15", "2017-03"),
    ("The gate will be locked in June.", "2016-06-15", "2016-06"),
    ("The gate will be locked in September.", "2016-06-15", "2016-09"),
    ("The gate will be locked in January.", "2016-12-30", "2017-01"),
    ("The gate is to be locked in October.", "2016-06-15", "2016-10"),
    ("The gate is due to be locked in August.", "2016-06-15", "2016-08"),
    ("The gate was locked on 3 March.", "2016-06-15", "2016-03-03"),
    ("The gate was locked on 14 June.", "2016-06-15", "2016-06-14"),
    ("The gate was locked on 30 December.", "2016-06-15", "2015-12-30"),
    ("The gate was locked on December 30.", "2016-06-15", "2015-12-30"),
    ("The gate will be locked on 3 March.", "2016-06-15", "2017-03-03"),
    ("The gate will be locked on 16 June.", "2016-06-15", "2016-06-16"),
    ("The gate will be locked on June 16.", "2016-06-15", "2016-06-16"),
    ("The gate will be locked on the 1st of July.", "2016-06-15", "2016-07-01"),
    ("The gate was locked on the 1st of May.", "2016-06-15", "2016-05-01"),
    ("The gate was locked on Tuesday.", "2016-06-15", "2016-06-14"),
    ("The gate was locked on Thursday.", "2016-06-15", "2016-06-09"),
    ("The gate was locked on Sunday.", "2016-06-15", "2016-06-12"),
    ("The gate will be locked on Thursday.", "2016-06-15", "2016-06-16"),
    ("The gate will be locked on Tuesday.", "2016-06-15", "2016-06-21"),
    ("The gate will be locked on Sunday.", "2016-06-15", "2016-06-19"),
    ("The gate was locked last Friday.", "2016-06-15", "2016-06-10"),
    ("The gate was locked in the spring.", "2016-09-15", "2016-21"),
    ("The gate was locked in the summer.", "2016-09-15", "2016-22"),
    ("The gate will be locked in the spring.", "2016-09-15", "2017-21"),
)


@pytest.mark.parametrize(("line", "written", "moment"), BY_TENSE)
def test_the_tense_says_on_which_side_of_the_writing(line: str, written: str, moment: str) -> None:
    reading = last(line, on(written))
    assert str(reading.when) == moment
    assert reading.anchor == "written"


# the text, and what its last date means where nobody knows when it was written
BY_WHAT_IS_ABOVE = (
    ("She came in March 2014. In June she left.", "2014-06"),
    ("She came in March 2014. On 5 June she left.", "2014-06-05"),
    ("She came in March 2014. On June 5 she left.", "2014-06-05"),
    ("She came on 4 March 2014. In June she left.", "2014-06"),
    ("She came on March 4, 2014. In May and June she was ill.", "2014-05/2014-06"),
    ("She came on 4 March 2014. From 9 to 12 April she was ill.", "2014-04-09/2014-04-12"),
    ("She came in October 2014. In February she left.", "2015-02"),
    ("She came on 30 December 2014. On 2 January she left.", "2015-01-02"),
    ("She came in November 2014.\n\nIn January she fell ill.\n\nIn May she left.", "2015-05"),
    ("She came in March 2014.\n\nShe was ill.\n\nIn July she left.", "2014-07"),
    ("She came in March 2014 and left in May.", "2014-05"),
    ("She came on 4 March 2014. The next day she fell ill.", "2014-03-05"),
    ("She came on 4 March 2014. Two days later she fell ill.", "2014-03-06"),
    ("She came on 4 March 2014. Two weeks later she fell ill.", "[2014-03-17..2014-03-23]"),
    ("She came on 4 March 2014. The previous day she packed.", "2014-03-03"),
    ("She came on 4 March 2014. The following Friday she left.", "2014-03-07"),
    ("She came in March 2014. The following month she left.", "2014-04"),
    ("She came in March 2014. The following year she left.", "2015"),
    ("She came in December 2014. The following month she left.", "2015-01"),
    ("She came in 2014. The following year she left.", "2015"),
    ("She came in 2014. A year earlier she had applied.", "2013"),
    ("She came in March 2014. A month later she left.", "2014-04"),
    ("She came in March 2014. Later that month she left.", "2014-03"),
    ("She came in March 2014. That year she left.", "2014"),
    ("She came on 4 March 2014. That day she signed.", "2014-03-04"),
    ("She came on 4 March 2014. The same day she signed.", "2014-03-04"),
    ("She came on Tuesday 4 March 2014. On Friday she left.", "2014-03-07"),
)


@pytest.mark.parametrize(("text", "moment"), BY_WHAT_IS_ABOVE)
def test_without_a_writing_the_passage_above_lends_what_is_left_out(text: str, moment: str) -> None:
    reading = last(text)
    assert str(reading.when) == moment
    assert "above" in reading.reason


REFERENCES = (
    "See Crane 11/29/17 interview, at 3.",
    "Crane 11/29/17 302, at 7; Holt 12/30/17 302, at 2.",
    "(Ministry Letter 11/29/17 para. 4.)",
)


@pytest.mark.parametrize("reference", REFERENCES)
def test_the_day_in_the_name_of_a_paper_is_not_the_day_of_the_story(reference: str) -> None:
    told = "She came on 4 March 2014. " + reference
    assert str(last(told + " That same day she signed.").when) == "2014-03-04"
    assert str(last(told).when) in ("2017-11-29", "2017-12-30")


@pytest.mark.parametrize(
    "told", ["On 11/29/17 3 boats sailed.", "He met Crane on 11/29/17, at 3 the next day."]
)
def test_figures_of_a_day_that_something_happened_on_are_told(told: str) -> None:
    assert str(last("She came on 4 March 2014. " + told + " That same day she signed.").when)[:7] == "2017-11"


OPEN = (
    "The gate was locked in March.",
    "The gate was locked on 3 March.",
    "The gate was locked on Tuesday.",
    "The gate was locked last Friday.",
    "The gate was locked yesterday.",
    "The gate was locked today.",
    "The gate was locked last week.",
    "The gate was locked last year.",
    "The gate was locked three days ago.",
    "The gate was locked in the spring.",
    "The gate will be locked tomorrow.",
    "The gate will be locked next month.",
    "The gate was locked earlier this year.",
    "The gate was locked this morning.",
)


@pytest.mark.parametrize("line", OPEN)
def test_with_nothing_to_read_it_against_it_stays_open(line: str) -> None:
    reading = last(line)
    assert reading.when is None
    assert reading.anchor == "none"
    assert "the day of writing" in reading.reason


@pytest.mark.parametrize("line", OPEN)
def test_no_year_is_made_up_in_an_open_value(line: str) -> None:
    assert "20" not in last(line).value


@pytest.mark.parametrize(
    ("low", "high", "moment"),
    [
        ("2016-06-01", "2016-08-31", "2016-03"),
        ("2016-01-10", "2016-12-31", "[2015-03..2016-03]"),
        ("2015-04-01", "2016-02-28", "2015-03"),
        ("2014-05-01", "2016-05-31", "[2014-03..2016-03]"),
    ],
)
def test_a_writing_between_two_days_gives_every_year_that_may_be(low: str, high: str, moment: str) -> None:
    written = When(on(low).earliest, on(high).latest)
    reading = last("The gate was locked in March.", written)
    assert str(reading.when) == moment


def test_each_months_year_is_its_own() -> None:
    text = "In May 2013 the pit flooded.\n\nIn April 2015 it was sealed.\n\nIn June it was filled."
    assert [str(reading.when) for reading in read(text)] == ["2013-05", "2015-04", "2015-06"]


# the sentence, the day of writing, what its term means: the nearest such day, on either side
TERMS = (
    ("It was agreed to count the stock by April 1; carried.", "2019-03-14", "2019-04-01"),
    ("A plan was due by 9 April; none has come.", "2020-04-14", "2020-04-09"),
    ("He was asked to answer by 12 December and did not.", "2020-01-14", "2019-12-12"),
    ("Please let me have, by 20th October, your log.", "2017-10-06", "2017-10-20"),
    ("The handover remained on course for 1 December.", "2021-10-12", "2021-12-01"),
    ("The roof had fallen in by August.", "2019-03-14", "2018-08"),
    ("The second test, planned for November, did not take place.", "2022-05-20", "2021-11"),
    ("She had gone to the coast by August.", "2019-03-14", "2018-08"),
)


@pytest.mark.parametrize(("line", "written", "moment"), TERMS)
def test_a_term_for_doing_something_is_the_nearest_such_day(line: str, written: str, moment: str) -> None:
    assert str(last(line, on(written)).when) == moment


def test_a_clock_time_is_not_of_a_day_that_is_still_to_come() -> None:
    """Motion to count the stock by 1 April; the meeting closed at 2:10 PM, on the day of the minutes."""
    lines = "Motion to count the stock by 1 April; carried.\n\nThe meeting closed at 2:10 PM."
    reading = last(lines, on("2019-03-14"))
    assert reading.when is not None
    assert reading.when.earliest == on("2019-03-14").earliest
