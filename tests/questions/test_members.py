"""A body knows through its members, a post through its holder, each as long as the tenure surely lasts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.knew import knew
from timeline.questions.members import spokesmen

Opened = Callable[[Telling], Case]
MAP = "document/seam-map"
PANEL, SEAT = "organisation/panel", "post/seat"


def mine(seat: str = "member of the Safety Panel", mailed: str = "2018-05-03") -> Telling:
    """A map of old seams, mailed to Oda Falk, and a panel in which she may have had a seat."""
    told = Telling().knows(
        f"{MAP}: seam map",
        f"{PANEL}: Safety Panel, the panel",
        f"{SEAT}: {seat}",
        "person/oda: Oda Falk",
        "person/per: Per Holm",
    )
    told.source("mail.eml", "2018-05-03", "email")
    told.says("Oda, the seam map.", "email", mailed, about=MAP, recipient="person/oda")
    told.source("members.csv", "2019-01-01", "table")
    return told


def panel_knew(case: Case, before: str = "") -> Answer:
    """Whether the panel knew of the map."""
    moment = when(before) if before else None
    return knew(case, about=case.entity(MAP), who=case.entity(PANEL), before=moment)


# her tenure, the mail, whether the panel knew through her
@pytest.mark.parametrize(
    ("start", "end", "mailed", "knows"),
    [
        ("2017-01-01", "2018-12-31", "2018-05-03", True),
        ("2018-05-03", "2018-12-31", "2018-05-03", True),
        ("2017-01-01", "2018-05-03", "2018-05-03", True),
        ("2018-05-04", "2018-12-31", "2018-05-03", False),
        ("2017-01-01", "2018-05-02", "2018-05-03", False),
        ("2017-01-01", "", "2018-05-03", True),
        ("2018", "", "2018-05-03", False),
        ("", "2018-12-31", "2018-05-03", False),
        ("2018-05-15", "2018-12-31", "2018-05", False),
        ("2018-05-01", "2018-05-31", "2018-05", True),
        ("2017-01-01", "2018-12-31", "", False),
    ],
)
def test_a_member_on_the_day_makes_the_body_know(
    opened: Opened, start: str, end: str, mailed: str, knows: bool
) -> None:
    """Both ends of the tenure included; a tenure that may not have begun shows nothing."""
    told = mine(mailed=mailed).tenure("person/oda", SEAT, start, end)
    assert panel_knew(opened(told)).status == (ANSWERED if knows else NONE_ON_RECORD)


# what the seat is called, whether it is one of the panel
@pytest.mark.parametrize(
    ("seat", "ours"),
    [
        ("member of the Safety Panel", True),
        ("member of Safety Panel", True),
        ("Safety Panel member", True),
        ("members of the Safety Panel", True),
        ("MEMBER OF THE SAFETY PANEL", True),
        ("member of the Works Panel", False),
        ("secretary to the Safety Panel", False),
        ("member", False),
    ],
)
def test_only_its_members_speak_for_a_body(opened: Opened, seat: str, ours: bool) -> None:
    """By the name of the seat; a clerk or another panel's member is none."""
    told = mine(seat).tenure("person/oda", SEAT, "2017-01-01", "2018-12-31")
    case = opened(told)
    assert bool(spokesmen(case, case.entity(PANEL))) == ours


def test_a_member_by_another_name_of_the_body_counts(opened: Opened) -> None:
    """The Safety Panel was called the Pit Committee before."""
    told = mine("member of the Pit Committee").knows(f"{PANEL}: Safety Panel, Pit Committee")
    told.tenure("person/oda", SEAT, "2017-01-01", "2018-12-31")
    assert panel_knew(opened(told)).status == ANSWERED


def test_nobody_speaks_for_a_person(opened: Opened) -> None:
    """Oda Falk knows by herself."""
    case = opened(mine().tenure("person/oda", SEAT, "2017-01-01", "2018-12-31"))
    assert spokesmen(case, case.entity("person/oda")) == ()


def test_a_vacant_seat_speaks_for_nobody(opened: Opened) -> None:
    """A stated vacancy has no person."""
    case = opened(mine().tenure(None, SEAT, "2017-01-01", "2018-12-31"))
    assert spokesmen(case, case.entity(PANEL)) == ()


def test_the_member_is_named_and_the_limit_is_said(opened: Opened) -> None:
    """It is Oda Falk who was sent it, and only the members on record were looked at."""
    answer = panel_knew(opened(mine().tenure("person/oda", SEAT, "2017-01-01", "2018-12-31")))
    assert [finding.name for finding in answer.findings] == ["Oda Falk"]
    assert "A body knows through its members: looked at its members on record." in answer.caveats


def test_what_the_body_itself_was_sent_comes_first_where_it_is_earlier(opened: Opened) -> None:
    """A letter to the panel of April, the mail to Oda of May."""
    told = mine().tenure("person/oda", SEAT, "2017-01-01", "2018-12-31").source("letter.txt", "2018-04-04")
    told.says("To the Safety Panel: the seam map.", "letter", "2018-04-04", about=MAP, recipient=PANEL)
    assert [f.name for f in panel_knew(opened(told)).findings] == ["Safety Panel", "Oda Falk"]


def test_a_member_of_then_is_not_a_member_of_now(opened: Opened) -> None:
    """Per Holm had the seat when Oda was mailed; she had it before."""
    told = mine().tenure("person/oda", SEAT, "2016-01-01", "2017-12-31")
    told.tenure("person/per", SEAT, "2018-01-01", "")
    answer = panel_knew(opened(told))
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())


def test_before_holds_for_members_too(opened: Opened) -> None:
    """Asked before May, the mail of May comes too late."""
    told = mine().tenure("person/oda", SEAT, "2017-01-01", "2018-12-31")
    answer = panel_knew(opened(told), before="2018-05")
    assert (answer.status, [finding.value["in_time"] for finding in answer.findings]) == (
        NONE_ON_RECORD,
        ["no"],
    )


def test_a_holder_of_two_tenures_speaks_in_both(opened: Opened) -> None:
    """Oda left and came back; the mail came in her second time."""
    told = mine().tenure("person/oda", SEAT, "2010-01-01", "2011-12-31")
    told.tenure("person/oda", SEAT, "2018-01-01", "2018-12-31")
    assert [finding.name for finding in panel_knew(opened(told)).findings] == ["Oda Falk"]
