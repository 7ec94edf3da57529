"""Whom one source has at a meeting and another has not: both are shown, nothing is decided."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.disputed import disputed

Opened = Callable[[Telling], Case]
ADA, BOARD, PANEL = "person/ada", "organisation/board", "organisation/panel"


def minutes() -> Telling:
    """Minutes that list Ada Roe at the board of 3 May."""
    told = Telling().knows(f"{ADA}: Ada Roe", f"{BOARD}: Works Board", f"{PANEL}: Pay Panel")
    told.source("minutes.txt", "2019-05-03", "minutes", "Minutes")
    told.says(
        "Present: Ada Roe.", "meeting", "2019-05-03", host=BOARD, present=ADA, title="Works Board meeting"
    )
    return told


def against(opened: Opened, moment: str = "2019-05-03", **roles: str) -> list[str]:
    """What is in dispute when Ada Roe writes of it a week later."""
    told = minutes()
    told.source("1.eml", "2019-05-10", "email")
    told.says(
        "I was not at the meeting.", "meeting", moment, "stated", speaker=ADA, title="the meeting", **roles
    )
    return [finding.text for finding in disputed(opened(told)).findings]


def test_someone_whom_minutes_list_says_that_they_were_not_there(opened: Opened) -> None:
    """Both passages, each by who tells it."""
    [text] = against(opened, host=BOARD, absent=ADA)
    assert text == (
        "Ada Roe was present at “Works Board meeting”, on 3 May 2019, by the minutes of 3 May 2019; "
        "but Ada Roe says: “I was not at the meeting”."
    )


# the parts by the mail, the day of its meeting, whether that is against the minutes
@pytest.mark.parametrize(
    ("roles", "moment", "is_disputed"),
    [
        ({"absent": ADA}, "2019-05-03", True),
        ({"absent": ADA, "host": BOARD}, "2019-05-03", True),
        ({"apologies": ADA}, "2019-05-03", True),
        ({"absent": ADA, "host": PANEL}, "2019-05-03", False),
        ({"absent": ADA}, "2019-05-04", False),
        ({"absent": ADA}, "2019-05", False),
        ({"present": ADA}, "2019-05-03", False),
    ],
)
def test_only_the_same_meeting_of_the_same_day_is_in_dispute(
    opened: Opened, roles: dict[str, str], moment: str, *, is_disputed: bool
) -> None:
    """Another body's meeting, or one of another day, is another meeting."""
    assert bool(against(opened, moment, **roles)) == is_disputed


def test_a_denial_of_having_attended_is_against_the_minutes(opened: Opened) -> None:
    """ "I did not attend": the attendance itself is denied."""
    told = minutes().source("1.eml", "2019-05-10", "email")
    told.says("I did not attend.", "meeting", "2019-05-03", "denied", verb="attend", present=ADA, speaker=ADA)
    assert len(disputed(opened(told)).findings) == 1


def test_one_list_that_has_someone_twice_is_a_fault_of_the_list(opened: Opened) -> None:
    """The check reports it; no two sources pull apart."""
    told = minutes()
    told.says("Apologies: Ada Roe.", "meeting", "2019-05-03", host=BOARD, apologies=ADA)
    assert disputed(opened(told)).findings == ()


# the body by the mail and by the minutes, whether they may be one
@pytest.mark.parametrize(
    ("named", "is_disputed"), [("Board", True), ("the Works Board", True), ("Pay Board", False)]
)
def test_the_board_of_one_source_may_be_the_works_board_of_another(
    opened: Opened, named: str, *, is_disputed: bool
) -> None:
    """Told by its last words alone, it is not known to be another body."""
    told = minutes().knows(f"organisation/other: {named}").source("1.eml", "2019-05-10", "email")
    told.says("I was not there.", "meeting", "2019-05-03", "stated", absent=ADA, host="organisation/other")
    assert bool(disputed(opened(told)).findings) == is_disputed
