"""Logs of calls: a few lines on the call, then who joined it."""

from __future__ import annotations

from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source

LOG = (
    "Meeting title\tHarbour group\n\n"
    "2. Participants\n"
    "Name\tFirst Join\tLast Leave\n"
    "Ada Roe\t8/9/16, 9:58:11 AM\t8/9/16, 11:02:00 AM\n"
    "Tom Birch\t8/9/16, 10:15:00 AM\t8/9/16, 10:40:00 AM\n\n"
    "3. In-Meeting Activities\n"
    "Name\tJoin Time\tLeave Time\n"
    "Ada Roe\t8/9/16, 9:58:11 AM\t8/9/16, 11:02:00 AM\n"
)


def rows(words: str, name: str = "call.csv", charset: str = "utf-8"):
    """The rows that a file gives."""
    return read_source(f"sources/{name}", words.encode(charset), SourceFacts(), Terms()).rows


def test_each_who_joined_is_a_row_with_the_name_of_the_call():
    found = [(row.cells["name"].value, row.cells["meeting"].value) for row in rows(LOG)]
    assert found == [("Ada Roe", "Harbour group"), ("Tom Birch", "Harbour group")]


def test_the_cells_stand_at_their_places():
    cell = rows(LOG)[1].cells["first join"]
    assert LOG[cell.start : cell.end] == "8/9/16, 10:15:00 AM"


def test_the_name_of_the_call_stands_above_the_list():
    cell = rows(LOG)[0].cells["meeting"]
    assert LOG[cell.start : cell.end] == "Harbour group"


def test_it_is_read_in_two_bytes_a_letter():
    assert [row.cells["name"].value for row in rows(LOG, charset="utf-16")] == ["Ada Roe", "Tom Birch"]


def test_of_comings_and_goings_those_who_came_are_kept():
    log = (
        "Full Name,User Action,Timestamp\n"
        "Ada Roe,Joined,9 August 2016 10:00\n"
        "Ada Roe,Left,9 August 2016 11:00\n"
    )
    (row,) = rows(log)
    assert row.cells["join time"].value == "9 August 2016 10:00"


def test_a_call_without_a_name_has_none():
    log = "Name,Join Time,Leave Time\nAda Roe,9 August 2016 10:00,9 August 2016 11:00\n"
    assert "meeting" not in rows(log)[0].cells


def test_a_table_of_another_kind_is_left_to_the_reader_of_tables():
    (row,) = rows("Name,Joined,Post\nAda Roe,2016-08-09,Clerk\n", "staff.csv")
    assert dict(row.cells).keys() == {"name", "joined", "post"}
