"""Series and their breaks, learnt or declared; numbers skipped in runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.model.terms import Series
from timeline.questions import find_gaps
from timeline.questions.cadence import cadence, days_of, rhythms
from timeline.questions.sequence import runs, sequence

Opened = Callable[[Telling], Case]


def choir(days: Sequence[str], kind: str = "minutes", folder: str = "minutes") -> Telling:
    """Minutes of a choir, one source a day."""
    told = Telling()
    for number, day in enumerate(days):
        told.source(f"{folder}/{number}.txt", day, kind).words(f"Rehearsal of {day}.")
    return told


MONTHLY = ("2018-01-08", "2018-02-05", "2018-03-05", "2018-04-02", "2018-05-07")


# days of the minutes, breaks in them
@pytest.mark.parametrize(
    ("days", "breaks"),
    [
        (MONTHLY, []),
        ((*MONTHLY, "2018-07-02"), [("2018-05-07", "2018-07-02", 56)]),
        (("2018-01-01", "2018-01-08", "2018-01-15", "2018-01-22", "2018-01-31"), []),
        (
            ("2018-01-01", "2018-01-08", "2018-01-15", "2018-01-22", "2018-02-02"),
            [("2018-01-22", "2018-02-02", 11)],
        ),
        (("2018-02-28", "2018-03-01", "2018-03-02", "2018-03-03"), []),
        (("2016-02-26", "2016-02-27", "2016-02-28", "2016-03-01"), [("2016-02-28", "2016-03-01", 2)]),
    ],
)
def test_a_break_is_more_than_half_as_long_again_as_usual(
    opened: Opened, days: tuple[str, ...], breaks: list[tuple[str, str, int]]
) -> None:
    """A meeting moved within its month is none; a month left out is; a leap day counts."""
    found = [finding.value for finding in cadence(opened(choir(days))).findings]
    assert [(value["after"], value["before"], value["days"]) for value in found] == breaks


# what is asked for as too long, how many of the five intervals are longer
@pytest.mark.parametrize(("longer", "count"), [(27, 4), (28, 1), (34, 1), (35, 0), (1, 4)])
def test_longer_than_so_many_days_means_more_than_that(opened: Opened, longer: int, count: int) -> None:
    """Intervals of 28, 28, 28 and 35 days."""
    assert len(cadence(opened(choir(MONTHLY)), longer=longer).findings) == count


# kind and day of the sources, whether they make a series
@pytest.mark.parametrize(
    ("kind", "days", "series"),
    [
        ("minutes", MONTHLY, True),
        ("calendar", MONTHLY, True),
        ("email", MONTHLY, False),
        ("document", MONTHLY, False),
        ("minutes", MONTHLY[:4], True),
        ("minutes", MONTHLY[:3], False),
        ("minutes", ("2018-01", "2018-02", "2018-03", "2018-04"), False),
        ("minutes", ("2018-01-08",) * 6, False),
    ],
)
def test_a_rhythm_is_learnt_from_four_dated_records(
    opened: Opened, kind: str, days: tuple[str, ...], series: bool
) -> None:
    """Of a kind that is kept regularly, on four different days known to the day."""
    assert bool(list(rhythms(opened(choir(days, kind))))) == series


def test_each_folder_is_a_series_of_its_own(opened: Opened) -> None:
    """The choir's minutes and the wardens'."""
    told = choir((*MONTHLY, "2018-07-02"))
    for number, day in enumerate(("2018-01-01", "2018-01-02", "2018-01-03", "2018-01-04", "2018-01-09")):
        told.source(f"wardens/{number}.txt", day, "minutes").words("Wardens.")
    answer = cadence(opened(told))
    assert [finding.name for finding in answer.findings] == ["sources/minutes", "sources/wardens"]
    assert "sources/minutes (6 dates from 8 January 2018 to 2 July 2018" in answer.text


def test_one_series_can_be_asked_for(opened: Opened) -> None:
    """By its folder; one that is not there has no rhythm."""
    case = opened(choir((*MONTHLY, "2018-07-02")))
    assert len(cadence(case, series="sources/minutes").findings) == 1
    assert cadence(case, series="sources/letters").status == NONE_ON_RECORD


# ISO duration, days
@pytest.mark.parametrize(
    ("duration", "days"),
    [
        ("P1D", 1),
        ("P1W", 7),
        ("P2W", 14),
        ("P1M", 30.4375),
        ("P3M", 91.3125),
        ("P1Y", 365.25),
        ("P1M1D", 31.4375),
        ("", 0),
    ],
)
def test_a_declared_interval_counts_in_days(duration: str, days: float) -> None:
    """Months and years by their mean length."""
    assert days_of(duration) == days


def test_a_declared_interval_is_taken_instead_of_the_learnt_one(opened: Opened) -> None:
    """Kept quarterly by its rules: months between are no break, half a year is."""
    told = choir(("2018-01-08", "2018-02-05", "2018-08-06"), "document")
    told.series = (Series("choir book", "sources/minutes/*", every="P3M"),)
    found = cadence(opened(told)).findings
    assert [(finding.name, finding.value["days"]) for finding in found] == [("choir book", 182)]


def test_both_sides_of_a_break_are_quoted(opened: Opened) -> None:
    """The first lines of the minutes before and after."""
    [finding] = cadence(opened(choir((*MONTHLY, "2018-07-02")))).findings
    assert [quote.exact for quote in finding.evidence] == [
        "Rehearsal of 2018-05-07.",
        "Rehearsal of 2018-07-02.",
    ]


def test_a_longer_break_is_the_graver(opened: Opened) -> None:
    """Two months left out, then four."""
    told = choir((*MONTHLY, "2018-08-06", "2018-09-03", "2018-10-01", "2018-11-05", "2019-04-01"))
    gaps = [gap for gap in find_gaps(opened(told)) if gap.kind == "cadence"]
    assert [gap.days for gap in gaps] == [(147, 147), (91, 91)]
    assert gaps[0].gravity == "usually 28 days apart, here 147"


# names of the documents, numbers skipped
@pytest.mark.parametrize(
    ("names", "skipped"),
    [
        (("Order 1", "Order 2", "Order 4"), ["Order 3"]),
        (("Order 1", "Order 2", "Order 3"), []),
        (("Order 1", "Order 5", "Order 6"), ["Order 2", "Order 3", "Order 4"]),
        (("Order 1", "Order 40", "Order 80"), []),
        (("Order 1", "Order 3"), []),
        (("Order 007", "Order 008", "Order 010"), ["Order 009"]),
        (("Order A-1", "Order A-2", "Order A-4"), ["Order A-3"]),
        (("Order 1", "Note 2", "Order 3"), []),
        (("Report 2015", "Report 2016", "Report 2018"), []),
        (("Order 1", "Order 1", "Order 2"), []),
    ],
)
def test_numbers_skipped_among_documents(opened: Opened, names: tuple[str, ...], skipped: list[str]) -> None:
    """Three make a run unless they lie far apart; noughts are kept; years are no numbers."""
    told = Telling().source("list.txt", "2019-01-01")
    for place, name in enumerate(names):
        told.knows(f"document/{place}: {name}").words(f"{name}.")
    found = [number for finding in sequence(opened(told)).findings for number in finding.value["skipped"]]
    assert found == skipped


# heading of the column, whether its numbers are a run
@pytest.mark.parametrize(
    ("heading", "run"),
    [
        ("no", True),
        ("ref", True),
        ("incident id", True),
        ("serial", True),
        ("amount", False),
        ("notes", False),
    ],
)
def test_only_columns_of_numbers_are_runs(opened: Opened, heading: str, run: bool) -> None:
    """By what stands above them: an amount is no number of a document."""
    told = Telling().source("register.csv", "2019-01-01", "table")
    told.table(f"{heading},what", "11,oars", "12,ropes", "14,buoys")
    found = [each.skipped for each in runs(opened(told)) if each.where == "sources/register.csv"]
    assert found == ([(13,)] if run else [])


def test_the_neighbours_of_the_first_skipped_number_are_quoted(opened: Opened) -> None:
    """Twelve and fourteen."""
    told = Telling().source("register.csv", "2019-01-01", "table")
    told.table("no,what", "11,oars", "12,ropes", "14,buoys", "16,hooks")
    [finding] = sequence(opened(told)).findings
    assert [quote.exact for quote in finding.evidence] == ["12", "14"]
    assert finding.text == "Not among register.csv: 13 and 15; 4 numbers on record from 11 to 16."


def test_one_run_can_be_asked_for_by_its_beginning(opened: Opened) -> None:
    """Orders, not notes; in any case of letters."""
    told = Telling().source("list.txt", "2019-01-01")
    for number in (1, 2, 4):
        for stem in ("Order", "Note"):
            told.knows(f"document/{stem}-{number}: {stem} {number}").words(f"{stem} {number}.")
    case = opened(told)
    assert len(sequence(case).findings) == 2
    assert [f.value["skipped"] for f in sequence(case, of=" order ").findings] == [["Order 3"]]
    assert sequence(case, of="Bill").status == NONE_ON_RECORD
    assert "No run of numbered documents is called “Bill”" in sequence(case, of="Bill").text
    assert [f.value["skipped"] for f in sequence(case, of="orders").findings] == [["Order 3"]]


def test_files_with_numbers_are_a_run_too(opened: Opened) -> None:
    """Scans one, two and four."""
    told = Telling()
    for number in (1, 2, 4):
        told.source(f"scan_{number:02}.txt").words("A page.")
    answer = sequence(opened(told))
    assert (answer.status, answer.findings[0].name) == (ANSWERED, "the sources")


def test_the_pages_of_produced_documents_are_one_run(opened: Opened) -> None:
    """Pages 1 to 2 and 3 to 5 are there, 6 and 7 are not."""
    told = Telling().source("load.dat", "2019-01-01", "table")
    told.table("begbates,endbates", "HB0001,HB0002", "HB0003,HB0005", "HB0008,")
    [run] = [each for each in runs(opened(told)) if each.where == "sources/load.dat"]
    assert run.skipped == (6, 7)
