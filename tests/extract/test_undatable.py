"""Rows of tables without a usable date: each is reported at its line, none is given a day."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file
from timeline.model.problem import Problem

HEAD = "Date,Event\n2016-08-09,The crane was checked\n"


def problems(rows: str, name: str = "log.csv") -> list[Problem]:
    """What is wrong with a table."""
    return list(from_file(HEAD + rows, name).problems)


# what stands in the column of dates, the code of the problem
@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("0000-00-00", "bad-date"),
        ("2016-13-45", "bad-date"),
        ("n.d.", "bad-date"),
        ("unknown", "bad-date"),
        ("", "no-date"),
        ("   ", "no-date"),
    ],
)
def test_a_row_whose_date_cannot_be_used_is_reported_at_its_line(cell: str, code: str) -> None:
    """The third line of the file."""
    [problem] = problems(f"{cell},The rope was changed\n")
    assert (problem.where, problem.code) == ("sources/log.csv:3", code)


# words of a date that can be used, however vague
@pytest.mark.parametrize("cell", ["2016", "August 2016", "09/08/2016", "9 Aug 2016", "2016-08"])
def test_a_date_within_bounds_is_usable(cell: str) -> None:
    """Only what gives no day at all is reported."""
    assert problems(f"{cell},The rope was changed\n") == []


def test_a_row_without_a_date_keeps_its_event_undated() -> None:
    """Never a day that nobody wrote."""
    found = from_file(HEAD + "0000-00-00,The rope was changed\n", "log.csv")
    assert [claim.dates for claim in found.claims if "rope" in claim.title] == [()]


def test_the_words_in_the_place_of_a_date_are_shown() -> None:
    """So that whoever mends it can find it."""
    [problem] = problems("0000-00-00,The rope was changed\n")
    assert "“0000-00-00”" in problem.message


def test_a_table_without_any_date_is_no_list_of_faults() -> None:
    """A form whose column was never filled in is not reported row by row."""
    found = from_file("Date,Event\n,The crane was checked\n,The rope was changed\n", "log.csv")
    assert [problem.code for problem in found.problems if problem.code == "no-date"] == []


def test_an_empty_end_of_a_tenure_is_no_fault() -> None:
    """Still held when the list was written."""
    found = from_file("Name,Post,From,To\nAda Roe,Clerk,2016-01-01,\n", "staff.csv")
    assert list(found.problems) == []


def test_an_index_of_mails_reports_its_rows_too() -> None:
    """The mail is told all the same."""
    found = from_file(
        "docDate,from,to,subject\n2016-08-09,Ada Roe,Tom Birch,Crane\n0000-00-00,Ada Roe,Tom Birch,Rope\n",
        "index.csv",
    )
    assert [problem.code for problem in found.problems] == ["bad-date"]
    assert len(found.claims) == 2


def test_a_row_of_nothing_but_a_date_has_one() -> None:
    """It tells of nothing, but its date is in order."""
    found = from_file(
        "docDate,from,to,subject\n2016-08-09,Ada Roe,Tom Birch,Crane\n2016-08-10,,,\n", "index.csv"
    )
    assert list(found.problems) == []


# a beginning and an end of a tenure, the words that are reported
@pytest.mark.parametrize(
    ("cells", "reported"),
    [
        ("2019-13-01,2020-01-01", ["2019-13-01"]),
        ("2019-01-01,31/02/2020", ["31/02/2020"]),
        ("2019-13-01,0000-00-00", ["2019-13-01", "0000-00-00"]),
        ("2019,present", []),
        ("2019-01-01,to date", []),
    ],
)
def test_a_side_of_a_tenure_that_is_no_day_is_reported(cells: str, reported: list[str]) -> None:
    """An end that nobody can read would else be told as still in post, without a word."""
    rows = f"Name,Post,From,Until\nAda Roe,Clerk,2016-01-01,2018-01-01\nBen Orr,Clerk,{cells}\n"
    found = [one for one in from_file(rows, "staff.csv").problems if one.code == "bad-date"]
    assert [one.message.partition("”")[0].removeprefix("“") for one in found] == reported
    assert {one.where for one in found} <= {"sources/staff.csv:3"}


def test_people_to_whom_mail_went_are_no_dates() -> None:
    """ "From" and "To" of an index of mails hold names."""
    rows = "Date,From,To,Subject\n2016-08-09,Ada Roe,Shift 2,Crane\n2016-08-10,Ben Orr,Yard 7,Rope\n"
    assert [one for one in from_file(rows, "mails.csv").problems if one.code == "bad-date"] == []
