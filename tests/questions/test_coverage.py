"""Whether the records that would show something are held for a time: covered, not, unread, or stated."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.problem import Problem
from timeline.model.terms import Series
from timeline.questions import find_gaps
from timeline.questions.silence import silence

Opened = Callable[[Telling], Case]
VALVE = "document/valve-card"


def boiler() -> Telling:
    """A boiler's valve card in two entries of a log book, a year apart."""
    told = Telling().knows(f"{VALVE}: valve card, card 7", "person/ida: Ida Marsh")
    told.source("log/2018-05-02.txt", "2018-05-02", "minutes")
    told.says("Valve card seen.", "inspection", "2018-05-02", about=VALVE)
    told.source("log/2019-05-02.txt", "2019-05-02", "minutes")
    told.says("Valve card seen once more.", "inspection", "2019-05-02", about=VALVE)
    return told


def silent(case: Case) -> Finding:
    """The silence after June 2018."""
    return silence(case, about=case.entity(VALVE), after=when("2018-06")).findings[0]


# path, day and kind of one more source, how the year counts then
@pytest.mark.parametrize(
    ("path", "written", "kind", "status"),
    [
        ("log/2018-09-02.txt", "2018-09-02", "minutes", "covered"),
        ("log/2018-09.txt", "2018-09", "minutes", "covered"),
        ("log/2018-05-02b.txt", "2018-05-02", "minutes", "not-covered"),
        ("log/2018-05-03.txt", "2018-05-03", "minutes", "covered"),
        ("log/2019-05-01.txt", "2019-05-01", "minutes", "covered"),
        ("log/2019-05-02b.txt", "2019-05-02", "minutes", "not-covered"),
        ("log/undated.txt", "", "minutes", "not-covered"),
        ("log/sometime.txt", "[2018-01..2018-12]", "minutes", "not-covered"),
        ("log/2018-09-02.eml", "2018-09-02", "email", "not-covered"),
        ("mail/2018-09-02.txt", "2018-09-02", "minutes", "not-covered"),
    ],
)
def test_a_time_is_covered_by_sources_kept_where_the_record_was_kept(
    opened: Opened, path: str, written: str, kind: str, status: str
) -> None:
    """Of the same folder and kind, surely written within the silence; its own two days are its ends."""
    told = boiler().source(path, written, kind)
    told.words("Boiler in order.")
    assert silent(opened(told)).value["status"] == status


def test_what_is_covered_says_by_how_many_sources(opened: Opened) -> None:
    """Two entries of the log that do not mention the card."""
    told = boiler()
    for day in ("2018-08-02", "2018-11-02"):
        told.source(f"log/{day}.txt", day, "minutes").words("Boiler in order.")
    assert "2 sources of the same series from this time, silent on it." in silent(opened(told)).text


# what the declared series is about, whether it would show the card
@pytest.mark.parametrize(
    ("about", "status"),
    [
        ((VALVE,), "covered"),
        (("valve card",), "covered"),
        (("card 7",), "covered"),
        (("pump card", "card 7"), "covered"),
        (("pump card",), "not-covered"),
        ((), "not-covered"),
    ],
)
def test_a_declared_series_covers_what_it_is_about(
    opened: Opened, about: tuple[str, ...], status: str
) -> None:
    """By the id or any name of the subject; a series about something else covers nothing of it."""
    told = boiler().source("rounds/7.txt", "2018-09-02")
    told.words("Round made.")
    told.series = (Series("rounds", "sources/rounds/*", about=about),)
    assert silent(opened(told)).value["status"] == status


# code of a problem, how the year counts
@pytest.mark.parametrize(
    ("code", "status"),
    [("unreadable", "not-searched"), ("missing-extra", "not-searched"), ("no-year", "not-covered")],
)
def test_a_source_that_was_not_read_may_hold_what_is_missing(opened: Opened, code: str, status: str) -> None:
    """A scan without words, a reader that is not installed; a doubtful date hides no words."""
    told = boiler()
    told.problems.append(Problem("sources/scan.tiff", "cannot be read", code=code))
    finding = silent(opened(told))
    assert finding.value["status"] == status
    assert ("sources/scan.tiff" in finding.text) == (status == "not-searched")


def test_a_record_that_was_searched_outweighs_one_that_was_not(opened: Opened) -> None:
    """The log of the time is held; that another source is unreadable changes nothing."""
    told = boiler().source("log/2018-09-02.txt", "2018-09-02", "minutes")
    told.words("Boiler in order.")
    told.problems.append(Problem("sources/scan.tiff", "cannot be read", code="unreadable"))
    assert silent(opened(told)).value["status"] == "covered"


# when the stated silence sets in, how the year counts
@pytest.mark.parametrize(
    ("moment", "status"),
    [
        ("[2018-06..]", "stated"),
        ("2018-09", "stated"),
        ("2018-06/2019-01", "stated"),
        ("[2019-06..]", "not-covered"),
        ("", "not-covered"),
    ],
)
def test_a_stated_silence_counts_for_the_time_in_which_it_sets_in(
    opened: Opened, moment: str, status: str
) -> None:
    """Ida Marsh says that there was nothing from then on."""
    told = boiler().source("letter.txt", "2019-12-01")
    told.says("There is no valve card, wrote Ida Marsh.", "statement", moment, "silent", VALVE,
              speaker="person/ida")  # fmt: skip
    assert silent(opened(told)).value["status"] == status


def test_a_stated_silence_is_quoted_with_whoever_states_it(opened: Opened) -> None:
    """As a claim of Ida Marsh."""
    told = boiler().source("letter.txt", "2019-12-01")
    told.says("No card after May 2018.", "statement", "[2018-06..]", "silent", VALVE, speaker="person/ida")
    case = opened(told)
    claims = silence(case, about=case.entity(VALVE), after=when("2018-06")).findings[1:]
    assert [(claim.name, claim.certainty) for claim in claims] == [("Ida Marsh", "stated")]


def test_the_gap_has_the_status_of_the_silence(opened: Opened) -> None:
    """A stated silence is a gap, however few the records."""
    told = boiler().source("letter.txt", "2019-12-01")
    told.says("No card after May 2018.", "statement", "[2018-06..]", "silent", VALVE, speaker="person/ida")
    gaps = [gap for gap in find_gaps(opened(told)) if gap.kind == "silence"]
    assert [(gap.about, gap.status, gap.days) for gap in gaps] == [(VALVE, "stated", (365, 365))]


def test_a_record_that_is_alone_makes_no_silence_surprising(opened: Opened) -> None:
    """One entry has no rate by which the time since would be too long."""
    told = Telling().knows(f"{VALVE}: valve card").source("log/2018-05-02.txt", "2018-05-02", "minutes")
    told.says("Valve card seen.", "inspection", "2018-05-02", about=VALVE)
    assert [gap for gap in find_gaps(opened(told)) if gap.kind == "silence"] == []
