"""Forensic timelines: the moment of each row, whatever it is written in, and what is wrong with it."""

from __future__ import annotations

import json

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text
from timeline.readers import reader_of

HEADER = "message,timestamp,datetime,timestamp_desc\n"


def dates(text: Text) -> list[str | None]:
    """The moment of each row."""
    return [row.cells["date"].value if "date" in row.cells else None for row in text.rows]


# timestamp, datetime, moment
@pytest.mark.parametrize(
    ("timestamp", "datetime", "moment"),
    [
        ("", "2018-03-14T04:17:38+00:00", "2018-03-14T04:17:38+00:00"),
        ("", "2018-03-14T04:17:38+0000", "2018-03-14T04:17:38+00:00"),
        ("", "2018-03-14T04:17:38.123456789Z", "2018-03-14T04:17:38.123456+00:00"),
        ("", "2018-03-14 04:17:38", "2018-03-14T04:17:38"),
        ("1521001058", "", "2018-03-14T04:17:38+00:00"),
        ("1521001058.5", "", "2018-03-14T04:17:38.500000+00:00"),
        ("1521001058000", "", "2018-03-14T04:17:38+00:00"),
        ("1521001058000000", "", "2018-03-14T04:17:38+00:00"),
        ("1521001058000000000", "", "2018-03-14T04:17:38+00:00"),
        ("-86400", "", "1969-12-31T00:00:00+00:00"),
        ("", "1521001058000000", "2018-03-14T04:17:38+00:00"),
        ("1521001058000000", "soon", "2018-03-14T04:17:38+00:00"),
    ],
)
def test_a_row_has_its_moment_in_iso(timestamp, datetime, moment):
    text = read(f"{HEADER}Log in,{timestamp},{datetime},Access time\n", "a.csv")
    assert (dates(text), codes(text)) == ([moment], [])


def test_a_moment_stands_where_it_was_read():
    text = read(f"{HEADER}Log in,1521001058000000,,Access time\n", "a.csv")
    assert quoted(text, text.rows[0].cells["date"]) == "1521001058000000"


@pytest.mark.parametrize("value", ["soon", "", "2018-02-30T00:00:00", "9" * 30])
def test_a_row_without_a_moment_is_kept_and_told_with_its_line(value):
    text = read(f"{HEADER}Log in,,2018-03-14T04:17:38Z,x\nLog out,,{value},x\n", "a.csv")
    assert dates(text)[1] is None
    assert text.rows[1].cells["event"].value == "Log out"
    assert [(problem.where, problem.code) for problem in text.problems] == [("sources/a.csv:3", "bad-date")]


def test_two_moments_of_one_row_that_are_different_days_are_told():
    text = read(f"{HEADER}Log in,123456789,2018-03-14T04:17:38Z,x\n", "a.csv")
    assert dates(text) == ["2018-03-14T04:17:38+00:00"]
    assert "different days" in text.problems[0].message


def test_many_rows_in_doubt_are_summed_up():
    text = read(HEADER + "Log in,,soon,x\n" * 30, "a.csv")
    assert len(text.problems) == 21


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_lines_of_json_read_alike(name):
    line = {"message": "Log in", "datetime": "2018-03-14T04:17:38Z", "timestamp_desc": "x", "user": "ada"}
    text = read((json.dumps(line) + "\n").encode(), name)
    assert dates(text) == ["2018-03-14T04:17:38+00:00"]
    assert text.rows[0].cells["user"].value == "ada"


def test_fields_of_the_machine_are_kept_under_names_that_tell_nothing():
    text = read(
        "message,datetime,timestamp_desc,display_name\nLog in,2018-03-14T04:17:38Z,x,OS:/a\n", "a.csv"
    )
    assert text.rows[0].cells["field display_name"].value == "OS:/a"


def test_a_table_without_messages_is_no_timeline_of_this_kind():
    assert reader_of("sources/a.csv", b"message_id,timestamp,timestamp_desc\n") == "table"
