"""Breaks of a series, and what is told of meetings in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.questions.cases import Telling
from timeline.case import Case, open_case
from timeline.model.gap import Gap
from timeline.model.terms import Series
from timeline.questions import find_gaps
from timeline.questions.cadence import cadence
from timeline.questions.convened import KEPT_AS
from timeline.questions.stems import stems

Opened = Callable[[Telling], Case]
CLUB, MILL = "organisation/rowing-club", "organisation/mill"
MONTHS = (1, 2, 3, 4, 6, 7)  # nothing of May


def club(*, declared: bool = True, months: tuple[int, ...] = MONTHS) -> Telling:
    """A rowing club's monthly minutes; then a letter of the mill."""
    series = (Series("Rowing club minutes", "sources/minutes/*", every="P1M"),) if declared else ()
    told = Telling(series=series).knows(f"{CLUB}: Rowing Club", f"{MILL}: Mill Company")
    for month in months:
        told.source(f"minutes/{month}.txt", f"2018-{month:02}-07", "minutes")
        told.says(f"Rowing Club, 7.{month}.2018", "meeting", f"2018-{month:02}-07", host=CLUB)
    return told


def tells(
    told: Telling, words: str, moment: str, status: str, *, within: str = "letter.txt", **roles: str
) -> Telling:
    """A sentence on a meeting, in a letter or in the minutes of April."""
    if within not in {path.removeprefix("sources/") for path in told.sources}:
        told.source(within, "2018-09-01", "letter", title="Letter of the mill")
    told.at = f"sources/{within}"
    told.says(words, "meeting", moment, status, title="a meeting", **roles)
    return told


def value(told: Telling, opened: Opened) -> Mapping[str, Any]:
    """What the only break comes to."""
    (finding,) = cadence(opened(told)).findings
    assert isinstance(finding.value, dict)
    return finding.value


def states(told: Telling, opened: Opened) -> list[str]:
    """What became of the meetings in the only break."""
    return [meeting["state"] for meeting in value(told, opened)["meetings"]]


def breaks(told: Telling, opened: Opened) -> list[Gap]:
    """The gaps of the series."""
    return [gap for gap in find_gaps(opened(told)) if gap.kind == "cadence"]


def test_a_break_of_which_nothing_is_told_lacks_minutes(opened: Opened) -> None:
    """One of May."""
    found = value(club(), opened)
    assert (found["missing"], found["meetings"]) == (1, [])
    assert len(breaks(club(), opened)) == 1


# words on the meeting of May, the status of what they tell, what became of it, the minutes missing
@pytest.mark.parametrize(
    ("words", "status", "state", "missing"),
    [
        ("The Rowing Club met on 7 May 2018.", "stated", "held", 1),
        ("Rowing Club: next meeting 7 May 2018.", "planned", "announced", 1),
        ("The Rowing Club cancelled its meeting of 7 May 2018.", "denied", "called-off", 0),
        ("The Rowing Club postponed its meeting of 7 May 2018.", "denied", "moved", 0),
        ("The Rowing Club did not meet on 7 May 2018.", "denied", "called-off", 0),
        ("The meeting of the Rowing Club of 7 May 2018 was brought forward.", "denied", "moved", 0),
    ],
)
def test_held_announced_moved_and_called_off_are_told_apart(
    opened: Opened, words: str, status: str, state: str, missing: int
) -> None:
    """Only what is told as off or moved explains the break."""
    told = tells(club(), words, "2018-05-07", status)
    found = value(told, opened)
    assert ([one["state"] for one in found["meetings"]], found["missing"]) == ([state], missing)
    assert len(breaks(told, opened)) == missing


def test_a_meeting_known_to_be_held_is_named_with_its_words(opened: Opened) -> None:
    """In the answer, in the finding and in the gap, with the quote."""
    told = tells(club(), "The Rowing Club met on 7 May 2018.", "2018-05-07", "stated")
    case, words = opened(told), "Known to be held on 7 May 2018, without minutes in this case:"
    answer = cadence(case)
    assert words in answer.text
    assert words in answer.findings[0].text
    assert answer.findings[0].evidence[-1].exact == "The Rowing Club met on 7 May 2018."
    (gap,) = breaks(told, opened)
    assert words in gap.explanation
    assert gap.gravity.endswith("; 1 meeting between them on record without minutes")


def test_a_meeting_called_off_is_said_by_whoever_says_so(opened: Opened) -> None:
    """The program does not say that it did not take place."""
    told = tells(club(), "The Rowing Club did not meet on 7 May 2018.", "2018-05-07", "denied")
    answer = cadence(opened(told))
    assert "“Letter of the mill” tells of a meeting as called off, on 7 May 2018: “The Rowing" in answer.text
    assert answer.text.endswith("1 break without missing minutes: the meetings are told as off or moved.")


def test_an_announcement_that_was_followed_by_more_is_left_out(opened: Opened) -> None:
    """Announced in April, called off in the letter."""
    told = tells(club(), "Next meeting 7 May.", "2018-05-07", "planned", within="minutes/4.txt")
    assert states(told, opened) == ["announced"]
    told = tells(told, "The Rowing Club did not meet on 7 May.", "2018-05-07", "denied")
    assert states(told, opened) == ["called-off"]


def test_sources_that_disagree_leave_the_break(opened: Opened) -> None:
    """One says that it was held, one that it was not: both stand."""
    told = tells(club(), "The Rowing Club did not meet on 7 May.", "2018-05-07", "denied")
    told = tells(told, "The Rowing Club met on 7 May.", "2018-05-07", "stated")
    found = value(told, opened)
    assert (sorted(one["state"] for one in found["meetings"]), found["missing"]) == (
        ["called-off", "held"],
        1,
    )


def test_one_meeting_off_does_not_explain_two_missing_months(opened: Opened) -> None:
    """Nothing of April and May; only April was called off."""
    told = club(months=(1, 2, 3, 6, 7))
    told = tells(told, "The Rowing Club did not meet on 7 April.", "2018-04-07", "denied")
    assert value(told, opened)["missing"] == 1
    assert len(breaks(told, opened)) == 1


# which meeting is meant: words, roles, the source; whether it is one of the series
@pytest.mark.parametrize(
    ("words", "roles", "within", "ours"),
    [
        ("Next meeting 7 May.", {}, "minutes/4.txt", True),
        ("Next meeting 7 May.", {}, "letter.txt", False),
        ("The committee met on 7 May.", {"host": CLUB}, "letter.txt", True),
        ("The directors met on 7 May.", {"host": MILL}, "letter.txt", False),
        ("The captain met the mill on 7 May.", {"present": MILL}, "minutes/4.txt", False),
        ("The rowing club met on 7 May.", {}, "letter.txt", True),
    ],
)
def test_a_meeting_is_of_the_series_by_its_papers_its_host_or_its_name(
    opened: Opened, words: str, roles: dict[str, str], within: str, *, ours: bool
) -> None:
    """Somebody else's meeting says nothing of its minutes."""
    told = tells(club(), words, "2018-05-07", "stated", within=within, **roles)
    assert states(told, opened) == (["held"] if ours else [])


def test_a_folder_that_nobody_declared_goes_by_papers_and_host_alone(opened: Opened) -> None:
    """Its path is no name of a body."""
    told = tells(club(declared=False), "The Rowing Club met on 7 May.", "2018-05-07", "stated")
    assert states(told, opened) == []
    told = tells(told, "They met on 7 May.", "2018-05-07", "stated", host=CLUB)
    assert states(told, opened) == ["held"]


@pytest.mark.parametrize(
    ("moment", "inside"),
    [
        ("2018-05-07", True),
        ("2018-05", True),
        ("2018-04-07", False),
        ("2018-06-07", False),
        ("2018", False),
        ("[2018-05..]", False),
        ("", False),
    ],
)
def test_only_what_surely_falls_into_the_break_counts(opened: Opened, moment: str, *, inside: bool) -> None:
    """A meeting of some day in 2018 may be one whose minutes are held."""
    told = tells(club(), "The Rowing Club met.", moment, "stated")
    assert states(told, opened) == (["held"] if inside else [])


def test_what_a_series_is_kept_as_is_no_part_of_its_name() -> None:
    """Minutes, notes and records of a body name the body."""
    assert stems("Minutes of the rowing club") - KEPT_AS == {"rowing", "club"}


def test_the_meeting_that_the_powys_minutes_announce(built_case: Callable[[str], Path]) -> None:
    """The minutes of 9 August speak of one on the 23rd, of which none are held."""
    (finding,) = cadence(open_case(built_case("powys"))).findings
    assert [(one["state"], one["when"].edtf) for one in finding.value["meetings"]] == [
        ("announced", "2016-08-23")
    ]
