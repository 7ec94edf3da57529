"""Meetings that recur: each date a row, within bounds; what a rule cannot say costs one problem."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.extract.whole import extract
from timeline.model.source import Text

pytest.importorskip("icalendar", reason="the documents extra is not installed")


def calendar(*entries: str) -> Text:
    """A calendar with entries of these lines."""
    events = "".join(f"BEGIN:VEVENT\n{cleandoc(lines)}\nEND:VEVENT\n" for lines in entries)
    return read(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".replace("\n", "\r\n").encode(), "a.ics")


def days(text: Text) -> list[str]:
    """The days of all entries."""
    return [row.cells["dtstart"].value[:10] for row in text.rows]


WEEKLY = "UID:1\nSUMMARY:Board\nDTSTART:20180108T140000Z\nRRULE:FREQ=WEEKLY"


# rule, days
@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=3", ["2018-01-08", "2018-01-15", "2018-01-22"]),
        ("FREQ=WEEKLY;UNTIL=20180122T140000Z", ["2018-01-08", "2018-01-15", "2018-01-22"]),
        ("FREQ=WEEKLY;UNTIL=20180121T140000Z", ["2018-01-08", "2018-01-15"]),
        ("FREQ=WEEKLY;UNTIL=20180115", ["2018-01-08", "2018-01-15"]),
        ("FREQ=MONTHLY;BYDAY=2MO;COUNT=3", ["2018-01-08", "2018-02-12", "2018-03-12"]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=2", ["2018-01-08", "2018-01-10"]),
        ("FREQ=YEARLY;COUNT=2", ["2018-01-08", "2019-01-08"]),
        ("freq=weekly; count=2", ["2018-01-08", "2018-01-15"]),
        ("FREQ=WEEKLY;COUNT=2;RSCALE=GREGORIAN;SKIP=OMIT", ["2018-01-08", "2018-01-15"]),
    ],
)
def test_a_rule_is_followed_to_its_end(rule, expected):
    text = calendar(f"DTSTART:20180108T140000Z\nRRULE:{rule}")
    assert (days(text), codes(text)) == (expected, [])


def test_a_reckoned_date_stands_in_a_line_below_the_files_own_words():
    text = calendar(f"{WEEKLY};COUNT=2")
    cell = text.rows[1].cells["dtstart"]
    assert quoted(text, cell) == cell.value == "2018-01-15T14:00:00+00:00"
    assert text.body.endswith("END:VCALENDAR\nRecurs: 2018-01-15T14:00:00+00:00 by FREQ=WEEKLY;COUNT=2\n")
    assert text.body[text.rows[1].start : text.rows[1].end].startswith("BEGIN:VEVENT")


def test_ten_o_clock_stays_ten_o_clock_over_a_change_of_clocks():
    text = calendar("DTSTART;TZID=Europe/London:20180319T100000\nRRULE:FREQ=WEEKLY;COUNT=2")
    assert [row.cells["dtstart"].value for row in text.rows] == [
        "2018-03-19T10:00:00+00:00",
        "2018-03-26T10:00:00+01:00",
    ]


@pytest.mark.parametrize(
    "taken_out",
    ["EXDATE:20180115T140000Z", "EXDATE;VALUE=DATE:20180115", "EXDATE;TZID=Europe/London:20180115T140000"],
)
def test_a_date_that_is_taken_out_is_none(taken_out):
    assert days(calendar(f"{WEEKLY};COUNT=3\n{taken_out}")) == ["2018-01-08", "2018-01-22"]


def test_the_first_date_may_be_taken_out():
    assert days(calendar(f"{WEEKLY};COUNT=2\nEXDATE:20180108T140000Z")) == ["2018-01-15"]


def test_a_further_date_stands_where_the_file_lists_it():
    text = calendar("DTSTART:20180108\nRDATE;VALUE=DATE:20180110,20180112")
    assert days(text) == ["2018-01-08", "2018-01-10", "2018-01-12"]
    assert quoted(text, text.rows[2].cells["dtstart"]) == "20180112"


def test_a_changed_date_is_left_to_the_entry_that_changes_it():
    moved = "UID:1\nSUMMARY:Board\nRECURRENCE-ID:20180115T140000Z\nDTSTART:20180117T140000Z"
    text = calendar(f"{WEEKLY};COUNT=3", moved)
    assert days(text) == ["2018-01-08", "2018-01-22", "2018-01-17"]


def test_a_cancelled_date_keeps_its_status():
    off = "UID:1\nRECURRENCE-ID:20180115T140000Z\nDTSTART:20180115T140000Z\nSTATUS:CANCELLED"
    text = calendar(f"{WEEKLY};COUNT=2", off)
    assert [row.cells["status"].value for row in text.rows if "status" in row.cells] == ["CANCELLED"]
    assert days(text) == ["2018-01-08", "2018-01-15"]


def test_every_date_lasts_as_long_as_the_first():
    text = calendar("DTSTART:20180108T140000Z\nDTEND:20180108T153000Z\nRRULE:FREQ=WEEKLY;COUNT=2")
    assert text.rows[1].cells["dtend"].value == "2018-01-15T15:30:00+00:00"


def test_a_rule_without_end_is_followed_for_a_year_and_that_is_said():
    text = calendar(WEEKLY)
    assert (len(text.rows), codes(text)) == (53, ["endless-rule"])
    assert "until 2019-01-09" in text.problems[0].message


def test_a_rule_of_too_many_dates_is_cut():
    text = calendar("DTSTART:20180108\nRRULE:FREQ=DAILY;COUNT=100000")
    assert (len(text.rows), codes(text)) == (500, ["endless-rule"])


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SOMETIMES", "FREQ=SECONDLY", "WEEKLY", "", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;INTERVAL=0",
     "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=many", "FREQ=MONTHLY;BYDAY=+60MO", "FREQ=DAILY;UNTIL=soon",
     "FREQ=YEARLY;RSCALE=CHINESE", "FREQ=DAILY;BYHOUR=99", "FREQ=DAILY;COUNT=" + "9" * 5000],
)  # fmt: skip
def test_a_rule_that_cannot_be_used_costs_one_problem_and_no_date_that_stands(rule):
    text = calendar(f"DTSTART:20180108T140000Z\nRRULE:{rule}")
    assert days(text) == ["2018-01-08"]
    assert codes(text) == (["broken-calendar"] if rule else [])


def test_a_calendar_that_holds_other_things_says_which():
    text = read(b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n", "a.ics")
    assert text.problems[0].message == "holds no entry (VEVENT), only 1 VTODO"


def test_components_nested_ten_thousand_deep_are_told_in_no_time():
    text = read(b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 10_000, "a.ics")
    assert codes(text)[0] == "broken-calendar"


def test_an_entry_that_says_nothing_claims_nothing():
    assert extract(calendar("BEGIN:VALARM\nEND:VALARM")).claims == ()
