"""Attendance in documents of many kinds of bodies: everyone with the part that the page gives them."""

from __future__ import annotations

import pytest

from tests.extract.houses_at_odds import HOUSES as AT_ODDS
from tests.extract.houses_elsewhere import HOUSES as ELSEWHERE
from tests.extract.houses_of_the_world import HOUSES
from tests.extract.reading import from_file
from timeline.model.terms import SourceFacts

PARTS = ("present", "apologies", "absent", "invited", "in-attendance")


def listed(words: str, name: str, called: str = "minutes") -> dict[str, set[str]]:
    """Who is listed as what at the meeting of a document; who chairs it is present."""
    kind = called if name.endswith((".txt", ".md")) else ""
    found: dict[str, set[str]] = {}
    for claim in from_file(words, name, SourceFacts(kind=kind)).claims:
        for part in claim.parts if claim.kind == "meeting" and not claim.reported else ():
            role = "present" if part.role == "chair" else part.role
            if role in PARTS:
                found.setdefault(role, set()).add(part.reading)
    return found


@pytest.mark.parametrize(
    ("house", "name", "words", "expected"),
    [*HOUSES, *ELSEWHERE, *AT_ODDS],
    ids=[house[0] for house in (*HOUSES, *ELSEWHERE, *AT_ODDS)],
)
def test_everyone_is_listed_as_the_document_has_them(house, name, words, expected):
    needed = {"a.ics": "icalendar", "a.html": "selectolax"}.get(name)
    if needed:
        pytest.importorskip(needed)
    assert listed(words, name) == {role: set(names) for role, names in expected.items()}, house


def test_a_list_of_a_thousand_names_joined_by_and_is_read():
    words = "Minutes of 9 August 2016\n\nPresent: " + " and ".join(["Ada Roe"] * 1000) + "\n"
    assert listed(words, "a.txt").get("present", set()) <= {"Ada Roe"}


LABELS = (
    "Selectboard members present",
    "Members of the Supervisory Board present",
    "Absent without leave",
    "Can't make it",
    "Invited but did not attend",
    "Présents",
    "Étaient présents",
    "Teilnehmende",
    "Unentschuldigt",
    "Asistentes",
    "Assenti giustificati",
    "Aanwezig",
    "Närvarande",
    "Til stede",
    "Vestry absent",
    "Remote attendees",
    "Late arrivals",
    "By proxy",
)


@pytest.mark.parametrize("label", LABELS)
def test_every_label_heads_a_list(label):
    found = listed(f"Board\n9 August 2016\n\n{label}: Ada Roe, Tom Birch\n", "a.txt")
    assert list(found.values()) == [{"Ada Roe", "Tom Birch"}]


# a document that no head calls minutes, who is listed as what
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Village of Elm\n3 May 2016\n\nMayor Roe called the meeting to order. Trustees Birch and Osei "
            "were present. Trustee Hale was absent.\n",
            {"present": {"Roe", "Birch", "Osei"}, "absent": {"Hale"}},
        ),
        (
            "# Board 3 May 2016\n\n| Name | Attended |\n|---|---|\n| Ada Roe | Yes |\n| Tom Birch | No |\n",
            {"present": {"Ada Roe"}, "absent": {"Tom Birch"}},
        ),
        (
            "Regular meeting of 3 May 2016\n\nAda Roe was present.\n\nMeeting of 4 June 2016\n\nTom Birch "
            "was present.\n\nMeeting of 9 July 2016\n\nJan Hale was present.\n",
            {},
        ),
        ("A history of the quay.\n\nMayor Roe was present when it opened on 3 May 1916.\n", {}),
    ],
)
def test_a_record_of_one_meeting_needs_no_heading_of_minutes(words, expected):
    assert listed(words, "paper.md" if words[0] == "#" else "paper.txt", "") == expected
