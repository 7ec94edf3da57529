"""An investigation's story in a newspaper: each date is read against what its own words and place ask for."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import UNDATED, last, moments, on, only
from timeline.dates import read
from timeline.model.when import When

SEPTEMBER = When.month(2018, 9)
SUMMER = When(date(2018, 7, 1), date(2018, 10, 31))

STORY = """The review says the file note was handed to the depot manager on May 11, 2015.

Several calls took place with the yard in May and June.

Logs of these show that brakes were raised, but nobody wrote of them after June 2015.

Ms Quill said: "None of those in their safety briefing of June 23 works here now.

"The note came back to us in a letter on October 3, 2016, which went to the owner.

"A call was also held on February 9, 2017."

Mr Tarn said: "I read the note in August and rang the owner."
"""


@pytest.mark.parametrize("written", [UNDATED, SEPTEMBER, SUMMER])
def test_months_after_a_dated_sentence_take_its_year(written: When) -> None:
    assert moments(STORY, written)["May and June"] == "2015-05/2015-06"


def test_the_reason_names_the_passage() -> None:
    reading = next(found for found in read(STORY) if found.text == "May and June")
    assert reading.reason == "the year of May 11, 2015 in the passage above"
    assert reading.anchor == "above"


@pytest.mark.parametrize("written", [UNDATED, SEPTEMBER, SUMMER])
def test_a_meeting_quoted_in_the_story_keeps_the_storys_year(written: When) -> None:
    assert moments(STORY, written)["June 23"] == "2015-06-23"


@pytest.mark.parametrize("written", [UNDATED, SEPTEMBER, SUMMER])
def test_whole_dates_are_themselves(written: When) -> None:
    found = moments(STORY, written)
    assert found["October 3, 2016"] == "2016-10-03"
    assert found["February 9, 2017"] == "2017-02-09"


def test_a_speakers_own_time_is_the_latest_before_the_writing() -> None:
    reading = last(STORY, SEPTEMBER)
    assert (reading.text, str(reading.when)) == ("August", "2018-08")
    assert reading.reason == "the speaker's own time: the latest before the day of writing, 2018-09"


def test_a_speakers_own_time_without_a_writing_follows_the_latest_told() -> None:
    reading = last(STORY)
    assert str(reading.when) == "2017-08"
    assert reading.reason == "the year of February 9, 2017 in the passage above"


def test_a_month_after_a_late_month_is_of_the_next_year() -> None:
    story = "In October 2017 the board failed its audit.\n\nIn January the auditor sent a warning."
    reading = last(story)
    assert str(reading.when) == "2018-01"
    assert reading.reason == "the first after October 2017 in the passage above"


def test_what_is_still_to_come_follows_the_latest_past_event() -> None:
    story = "In October 2017 it failed. In January it was warned. It will be over by the end of September."
    reading = last(story)
    assert (reading.text, str(reading.when), reading.mod) == ("the end of September", "2018-09", "END")
    assert reading.relation == "by"


def test_what_is_still_to_come_follows_the_writing() -> None:
    reading = only("The inquiry will be over by the end of September.", on("2018-08-10"))
    assert str(reading.when) == "2018-09"


def test_a_month_within_a_name_of_a_thing_stays_with_its_year() -> None:
    assert moments("This July 2016 audit was lost.") == {"July 2016": "2016-07"}


def test_heading_gives_the_month() -> None:
    minutes = "Minutes of the works committee, 4 March 2016\n\nIt was told that the 9th was booked."
    reading = last(minutes)
    assert (str(reading.when), reading.anchor) == ("2016-03-09", "heading")


def test_the_next_meeting_follows_the_heading() -> None:
    minutes = "Minutes of the works committee, 24 March 2016\n\nThe next meeting will be held on the 8th."
    assert str(last(minutes).when) == "2016-04-08"


def test_the_following_tuesday_follows_what_was_told() -> None:
    assert str(last("He fell on 14 March 2016. The following Tuesday he died.").when) == "2016-03-15"


def test_weekday_by_tense() -> None:
    thursday = on("2018-09-13")
    assert str(only("They met on Tuesday.", thursday).when) == "2018-09-11"
    assert str(only("They will meet on Tuesday.", thursday).when) == "2018-09-18"


def test_a_story_of_long_ago_ignores_the_day_of_writing() -> None:
    story = (
        "In 1861 the war began. In May 1862 the fort fell. On 4 June 1862 the town burned. In 1863 the river "
        "froze. On 2 July 1863 the line broke. On 9 July the truce was signed. In August 1864 it ended."
    )
    assert moments(story, on("2010-01-05"))["9 July"] == "1863-07-09"


def test_a_year_in_passing_does_not_lend_itself() -> None:
    story = (
        "On 10 March 1975 they attacked, a year before the drive planned for 1976. On 14 March the town fell."
    )
    assert moments(story)["14 March"] == "1975-03-14"


def test_the_day_after_an_event_stays_open() -> None:
    reading = last("On 4 May 2016 she wrote. The day after the inspection she left.")
    assert (reading.when, reading.anchor) == (None, "none")
    assert reading.reason == "open: the day of what it counts from would settle it"


def test_a_week_after_a_date_counts_from_it() -> None:
    found = moments("She left a week after 4 May 2016.")
    assert found["a week after"] == "[2016-05-09..2016-05-15]"


def test_an_apposed_date_says_which_morning_is_meant() -> None:
    found = moments("On 10 April 2016 he wrote. They met the next morning, April 12, 2016, at the inn.")
    assert found["the next morning"] == "2016-04-12"


def test_a_court_is_not_a_hedge() -> None:
    assert list(moments("It was filed (D.D.C. Feb. 16, 2018) and sealed.")) == ["Feb. 16, 2018"]


def test_a_hedge_of_lengths_is_none_of_a_date() -> None:
    reading = only("He stayed until at least May 2016.")
    assert (reading.text, reading.mod) == ("May 2016", "")


def test_an_hour_to_come_is_not_of_last_night() -> None:
    reading = last("As I said last night, we should talk at 2:30pm.", on("2012-09-12"))
    assert reading.value == "2012-09-12T14:30"
