"""Mails in a list and as files: one event where nothing leaves it in doubt which is which."""

from __future__ import annotations

import pytest

from tests.resolve.mailbag import case_of, mail, mails

HEAD = "BEGBATES,ENDBATES,CUSTODIAN,FROM,TO,SUBJECT,DATESENT,TIMESENT,TEXTPATH"
FILE = """
From: Ann Lee
Sent: Monday, November 27, 2017 10:11 AM
To: Tom Bright
Subject: The pump

The pump in the cellar leaks since Monday, and nobody has looked at it.
"""


def row(number: str = "MH001", subject: str = "The pump", time: str = "10:11", path: str = "") -> str:
    """A line of a load file."""
    people = '"Bright, Tom",Ann Lee <ann@b.example>,Tom Bright'
    return f"{number},{number},{people},{subject},11/27/2017,{time},{path}"


def listed(*rows: str) -> str:
    """A load file."""
    return "\n".join((HEAD, *rows))


def sources(case) -> list[list[str]]:
    """The sources of each mail."""
    return [[quote.source.removeprefix("sources/") for quote in event.evidence] for event in mails(case)]


def test_a_produced_mail_and_the_text_that_came_with_it_are_one_event():
    case = case_of({"load.csv": listed(row(path="TEXT\\MH001.txt")), "text/MH001.txt": FILE})
    assert sources(case) == [["load.csv", "text/MH001.txt"]]


def test_the_number_after_which_a_file_is_called_tells_it_too():
    case = case_of({"load.csv": listed(row(subject="")), "text/mh001.txt": FILE})
    assert sources(case) == [["load.csv", "text/mh001.txt"]]


def test_a_listed_mail_is_the_only_one_of_its_sender_subject_and_day():
    case = case_of({"load.csv": listed(row(time="")), "post/a.eml": mail()})
    assert sources(case) == [["load.csv", "post/a.eml"]]


def test_two_mails_of_a_day_and_one_row_without_a_time_stay_apart():
    other = mail(
        date="Mon, 27 Nov 2017 16:40:00 +0000", body="It still leaks, and nobody has come to see it."
    )
    case = case_of({"load.csv": listed(row(time="")), "a.eml": mail(), "b.eml": other})
    assert sorted(map(len, sources(case))) == [1, 1, 1]


def test_of_two_rows_nobody_knows_which_is_the_mail():
    case = case_of({"load.csv": listed(row("MH001", time=""), row("MH007", time="")), "a.eml": mail()})
    assert ["a.eml"] in sources(case)


# what sets the listed mail apart from the file
@pytest.mark.parametrize(
    "other", [row(time="10:45"), row(subject="The roof"), row().replace("11/27", "11/26")]
)
def test_a_row_that_says_otherwise_is_another_mail(other):
    assert sorted(map(len, sources(case_of({"load.csv": listed(other), "a.eml": mail()})))) == [1, 1]


def test_a_row_whose_file_is_of_another_day_is_another_mail():
    case = case_of({"load.csv": listed(row(path="MH001.txt").replace("11/27", "10/27")), "MH001.txt": FILE})
    assert sorted(map(len, sources(case))) == [1, 1]


def test_without_a_subject_the_sender_and_the_day_say_too_little():
    case = case_of({"load.csv": listed(row(subject="", time="")), "post/a.eml": mail(subject="")})
    assert sorted(map(len, sources(case))) == [1, 1]
