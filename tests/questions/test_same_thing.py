"""By what an act is known for the one that was due: numbers, days and words, in mails of their own too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.model.answer import Finding
from timeline.pipeline import build
from timeline.questions.duty import duty
from timeline.questions.stems import telling

Given = Callable[..., Case]

RULE = """title = "Lift"
as_of = "2022-03-01"
timezone = "Europe/London"
day_first = true

[[rule]]
name = "Faults are reported"
trigger = "fault"
duty = "report"
recipient = "Lift Safety Office"
within = "P5D"
start = "2015-01-01"
"""
FAULTS = (
    "Ref,Date,Lift,Description\n"
    "F-21,2021-05-03,Lift 1,Door sensor blocked\n"
    "F-22,2021-06-07,Lift 4,Rope frayed\n"
)
HEAD = (
    "From: Una Reece <una@towers.example>\nTo: {to}\nDate: {day} Jun 2021 10:00:00 +0100\n"
    "Subject: {subject}\nMessage-ID: <{day}@towers.example>\n\n{body}\n"
)
OFFICE = "Lift Safety Office <desk@liftsafety.example>"


def mail(day: str, body: str, to: str = OFFICE, subject: str = "Lift 4") -> str:
    """A mail of the towers, of June 2021."""
    return HEAD.format(day=day, body=body, to=to, subject=subject)


@pytest.fixture
def given(tmp_path: Path) -> Given:
    """A case of the log of faults and whatever else is given, by path."""

    def made(**files: str) -> Case:
        (tmp_path / "sources").mkdir()
        (tmp_path / "case.toml").write_text(RULE)
        (tmp_path / "corrections.txt").write_text("")
        for name, words in {"faults.csv": FAULTS, **files}.items():
            (tmp_path / "sources" / name.replace("__", ".")).write_text(words)
        build(find_case(tmp_path), jobs=1)
        return open_case(tmp_path)

    return made


def verdicts(case: Case) -> list[str]:
    """The verdict on each fault of the log."""
    return [str(found.value["verdict"]) for found in _ruled(case)]


def _ruled(case: Case) -> list[Finding]:
    return [found for found in duty(case).findings if found.value and "rule" in found.value]


def test_a_mail_that_names_the_number_reports_that_fault_alone(given: Given) -> None:
    """Its subject says nothing; its words name F-22."""
    case = given(one__eml=mail("09", "We report fault F-22: the rope is frayed."))
    assert verdicts(case) == ["no-evidence", "met"]


def test_the_words_that_tie_a_mail_to_the_fault_are_quoted(given: Given) -> None:
    """Behind the row, and the head of the mail."""
    case = given(one__eml=mail("09", "Good morning.\n\nWe report fault F-22: the rope is frayed."))
    (found,) = [one for one in _ruled(case) if one.value["verdict"] == "met"]
    assert found.evidence[-1].exact == "We report fault F-22: the rope is frayed."


def test_a_mail_that_names_the_number_late_is_late(given: Given) -> None:
    """Due on 12 June, sent on the 14th."""
    case = given(one__eml=mail("14", "We report fault F-22."))
    assert [found.value["late"] for found in _ruled(case)] == [None, (2, 2)]


@pytest.mark.parametrize(
    "body",
    ["The rope of lift 4 is frayed, as we found this week.", "The rope was looked at on 7 June 2021."],
)
def test_all_words_of_the_fault_or_its_day_tell_of_it(given: Given, body: str) -> None:
    """In one sentence of the mail."""
    assert verdicts(given(one__eml=mail("09", body)))[1] == "met"


def test_words_that_a_mail_repeats_are_not_its_own(given: Given) -> None:
    """The answer to a colleague's mail reports nothing by quoting it."""
    body = "Thank you.\n\nOn 8 June 2021 at 9:00, Bo Lind wrote:\n> The rope is frayed (F-22)."
    assert verdicts(given(one__eml=mail("09", body, subject="RE: your visit")))[1] != "met"


def test_who_has_an_address_of_the_office_may_be_of_the_office(given: Given) -> None:
    """A mail to a person at the house of the office is shown, and leaves the verdict open."""
    case = given(
        one__eml=mail("09", "We report fault F-22.", "Ivo Brandt <ivo@liftsafety.example>"),
        two__eml=mail("02", "Please send us your price list.", subject="Prices"),
    )
    (found,) = _ruled(case)[1:]
    assert found.value["verdict"] == "cannot-say"
    assert "Lift 4" in found.text


def test_who_has_another_address_is_not_of_the_office(given: Given) -> None:
    """A mail to the makers of the rope reports nothing to the office."""
    case = given(
        one__eml=mail("09", "Fault F-22 again.", "Ivo Brandt <ivo@ropes.example>"),
        two__eml=mail("02", "Please send us your price list.", subject="Prices"),
    )
    assert verdicts(case)[1] == "no-evidence"


def test_to_say_that_no_report_came_says_that_it_was_not_done(given: Given) -> None:
    """The day of the fault tells which; the other fault stays without evidence."""
    words = "Lift Safety Office\n\n20 July 2021\n\nWe received no report of the fault of 7 June 2021.\n"
    case = given(letter__txt=words)
    assert verdicts(case) == ["no-evidence", "breached"]
    assert "“We received no report of the fault of 7 June 2021.”" in _ruled(case)[1].text


def test_a_report_that_somebody_received_too_late_leaves_it_open(given: Given) -> None:
    """Of a rope, but not surely of this one; of the door nobody tells."""
    words = "Lift Safety Office\n\n20 July 2021\n\nWe received a report of a frayed rope on 16 July 2021.\n"
    case = given(letter__txt=words, two__eml=mail("02", "Please send us your price list."))
    assert verdicts(case) == ["no-evidence", "cannot-say"]


def test_receiving_a_paper_called_report_is_no_report_of_a_fault(given: Given) -> None:
    """Only a report of something is one."""
    words = "Lift Safety Office\n\n20 July 2021\n\nUna Reece received the Rope Report on 16 July 2021.\n"
    assert verdicts(given(letter__txt=words))[1] == "no-evidence"


# whose letter it is, the verdict on the second fault
@pytest.mark.parametrize(
    ("writer", "verdict"), [("Lift Safety Office", "breached"), ("Harbour Insurance", "no-evidence")]
)
def test_what_did_not_reach_us_did_not_reach_whoever_writes(given: Given, writer: str, verdict: str) -> None:
    """To the insurers it need not have been reported at all."""
    words = f"{writer}\n\n20 July 2021\n\nThe fault of 7 June 2021 was not reported to us.\n"
    assert verdicts(given(letter__txt=words))[1] == verdict


def test_what_is_asked_for_the_time_to_come_reports_nothing(given: Given) -> None:
    """A recommendation is no act, however late."""
    words = (
        "Lift Safety Office\n\n20 July 2021\n\nFrom 1 August 2021 faults should be reported by telephone.\n"
    )
    case = given(letter__txt=words, two__eml=mail("02", "Please send us your price list."))
    assert verdicts(case) == ["no-evidence", "no-evidence"]


def test_every_row_of_a_list_counts_whatever_its_words(given: Given) -> None:
    """A door that was left open is a fault, and nobody's departure; who holds a post is none."""
    rows = "Ref,Date,Lift,Description\nF-21,2021-05-03,Lift 1,Door left open\n"
    staff = "Name,Post,From,To\nUna Reece,Porter,2020-01-01,2021-05-01\n"
    case = given(faults__csv=rows, staff_and_faults__csv=staff)
    assert [found.when and found.when.edtf for found in _ruled(case)] == ["2021-05-03"]


def test_who_holds_no_record_of_it_stands_beside_the_verdict(given: Given) -> None:
    """That they have none is not that it was not done."""
    words = (
        "Lift Safety Office\n\n20 July 2021\n\nWe have no record of a report of the fault of 7 June 2021.\n"
    )
    (found,) = _ruled(given(letter__txt=words))[1:]
    assert found.value["verdict"] == "no-evidence"
    assert "“We have no record of a report of the fault of 7 June 2021.”" in found.text


def test_telling_words_are_long_ones_without_endings() -> None:
    """Endings of plurals and pasts are taken off before the length counts."""
    assert telling("The ropes are frayed at 12") == {"rope", "fray"}
