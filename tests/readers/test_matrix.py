"""Attendance as a grid of people and days: each sign is a record, its day quoted at its head."""

from __future__ import annotations

import pytest

from tests.readers.office import sheet, xlsx
from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text

BY_PEOPLE = """
    Name,2016-08-09,2016-09-13,2016-10-11
    Ada Roe,Y,Y,Apols
    Tom Birch,N,,Y
    Total,1,1,1
"""


def records(text: Text) -> list[tuple[str, str, str]]:
    """Who, when, and the sign."""
    return [tuple(row.cells[name].value for name in ("name", "date", "status")) for row in text.rows]


def test_each_sign_of_a_grid_is_a_record_of_its_own():
    text = read(BY_PEOPLE, "a.csv")
    assert records(text) == [
        ("Ada Roe", "2016-08-09", "Y"),
        ("Ada Roe", "2016-09-13", "Y"),
        ("Ada Roe", "2016-10-11", "Apols"),
        ("Tom Birch", "2016-08-09", "N"),
        ("Tom Birch", "2016-10-11", "Y"),
    ]
    assert codes(text) == []


def test_the_day_is_quoted_where_it_heads_its_column():
    text = read(BY_PEOPLE, "a.csv")
    day = text.rows[2].cells["date"]
    assert (quoted(text, day), text.line_of(day.start)) == ("2016-10-11", 1)


def test_days_may_be_the_rows_and_people_the_columns():
    text = read("Date,Ada Roe,Tom Birch\n9 Aug 2016,x,\n13 Sep 2016,x,x\n", "a.csv")
    assert records(text) == [
        ("Ada Roe", "9 Aug 2016", "x"),
        ("Ada Roe", "13 Sep 2016", "x"),
        ("Tom Birch", "13 Sep 2016", "x"),
    ]


@pytest.mark.parametrize(
    "header", ["9 August 2016", "09/08/2016", "9 Aug 16", "Tue 9 Aug 2016", "2016-08-09"]
)
def test_days_head_their_columns_in_many_forms(header):
    text = read(f"Member,{header},13 Sep 2016\nAda Roe,present,absent\n", "a.csv")
    assert [row.cells["status"].value for row in text.rows] == ["present", "absent"]


def test_other_columns_stay_with_their_person():
    text = read("Forename,Surname,Role,9 Aug 2016,13 Sep 2016\nAda,Roe,Clerk,Y,N\n", "a.csv")
    assert {"forename", "surname", "role", "date", "status"} == set(text.rows[0].cells)


def test_signs_of_shifts_make_a_roster():
    text = read("Name,9 Aug 2016,10 Aug 2016\nAda Roe,Early,Late\nTom Birch,Night,Rest\n", "a.csv")
    assert [row.cells["shift"].value for row in text.rows] == ["Early", "Late", "Night", "Rest"]


@pytest.mark.parametrize(
    "words",
    [
        "Name,9 Aug 2016,10 Aug 2016\nAda Roe,37.5,40\n",
        "Name,2016,2017\nAda Roe,Y,N\n",
        "Name,9 Aug 2016\nAda Roe,Y\n",
        "Date,Ada Roe,Tom Birch\n9 Aug 2016,37.5,40\n",
        "Name,Start 9 Aug 2016,End\nAda Roe,2014,2015\n",
    ],
)
def test_a_table_of_another_shape_keeps_its_rows(words):
    assert "status" not in read(words, "a.csv").rows[0].cells
    assert "shift" not in read(words, "a.csv").rows[0].cells


def test_a_grid_may_stand_in_a_workbook():
    pytest.importorskip("python_calamine", reason="the documents extra is not installed")
    rows = sheet(("Name", "=42591", "=42626"), ("Ada Roe", "Y", "Apols"), ("Tom Birch", "N", "Y"))
    text = read(xlsx(Attendance=rows), "a.xlsx")
    assert records(text) == [
        ("Ada Roe", "2016-08-09", "Y"),
        ("Ada Roe", "2016-09-13", "Apols"),
        ("Tom Birch", "2016-08-09", "N"),
        ("Tom Birch", "2016-09-13", "Y"),
    ]
    assert quoted(text, text.rows[3].cells["date"]) == "2016-09-13"


def page(*rows: tuple[str, ...]) -> bytes:
    """A page with a table, its first row the header."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    inner = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows[1:])
    return f"<html><body><table><tr>{head}</tr>{inner}</table></body></html>".encode()


def test_a_grid_may_stand_on_a_page():
    pytest.importorskip("selectolax", reason="the documents extra is not installed")
    cells = (("Name", "9 Aug 2016", "13 Sep 2016"), ("Ada Roe", "Y", "N"))
    text = read(page(*cells), "a.html")
    assert records(text) == [("Ada Roe", "9 Aug 2016", "Y"), ("Ada Roe", "13 Sep 2016", "N")]


def test_dates_of_a_page_are_in_one_order():
    pytest.importorskip("selectolax", reason="the documents extra is not installed")
    cells = (("Date", "Event"), ("25/03/2016", "Crane fell"), ("07/08/2016", "It was mended"))
    text = read(page(*cells), "a.html")
    assert (text.source.day_first, codes(text)) == (True, ["day-order"])
