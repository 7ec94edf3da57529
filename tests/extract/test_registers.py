"""Attendance set as a table in minutes, as a grid of people and days, and as the log of a call."""

from __future__ import annotations

import pytest

from tests.extract.reading import parts
from timeline.extract.statuses import own_signs, status_of
from timeline.extract.whole import extract
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source

P, A, X, C = "present", "apologies", "absent", "chair"
G = "in-attendance"
HEAD = "# Harbour Trust committee\n\nMinutes of the meeting of 9 August 2016\n\n"
BEHIND = "\n## 1. Crane\n\nThe crane was discussed.\n"

# house, table, parts by role
TABLES = [
    (
        "a column that says how",
        "| Name | Role | Attendance |\n|---|---|---|\n"
        "| Ada Roe | Member | Present |\n| Tom Birch | Clerk | Apologies |\n| Jo Osei | Member | Absent |\n",
        {P: ["Ada Roe"], A: ["Tom Birch"], X: ["Jo Osei"]},
    ),
    (
        "ticks and crosses",
        "| Member | Present |\n|---|---|\n| Ada Roe | ✓ |\n| Tom Birch | x |\n",
        {P: ["Ada Roe"], X: ["Tom Birch"]},
    ),
    (
        "crosses alone",
        "| Member | Present |\n|---|---|\n| Ada Roe | x |\n| Tom Birch | |\n",
        {P: ["Ada Roe"]},
    ),
    (
        "columns of names",
        "| Present | Apologies | In attendance |\n|---|---|---|\n"
        "| Ada Roe (Chair) | Jan Hale | Carys Pugh (Clerk) |\n| Tom Birch | | |\n",
        {C: ["Ada Roe"], P: ["Tom Birch"], A: ["Jan Hale"], G: ["Carys Pugh"]},
    ),
    (
        "labels in the first column",
        "| | |\n|---|---|\n| **Present** | Ada Roe (Chair), Tom Birch |\n| **Apologies** | Jan Hale |\n",
        {C: ["Ada Roe"], P: ["Tom Birch"], A: ["Jan Hale"]},
    ),
    (
        "tabs between name, office and body",
        "Present\nAda Roe\tChair\tHarbour Trust\nTom Birch\tMember\tQuay Co\nNadia Osei\t\tQuay Co\n",
        {C: ["Ada Roe"], P: ["Tom Birch", "Nadia Osei"]},
    ),
    (
        "tabs between name and state",
        "Name\tBody\tStatus\nAda Roe\tHarbour Trust\tPresent\nTom Birch\tSound Marine\tApologies\n",
        {P: ["Ada Roe"], A: ["Tom Birch"]},
    ),
]


def meetings(words: str, name: str, kind: str = "") -> list[tuple[str, dict[str, list[str]]]]:
    """The words of each meeting's day, and who had which part in it; the body that met left out."""
    text = read_source(f"sources/{name}", words.encode(), SourceFacts(kind=kind), Terms())
    claims = [claim for claim in extract(text).claims if claim.kind == "meeting" and not claim.reported]
    days = [text.body[c.dates[0].start : c.dates[0].end] if c.dates else "" for c in claims]
    found = [{role: names for role, names in parts(c).items() if role != "host"} for c in claims]
    return list(zip(days, found, strict=True))


def there(words: str, name: str) -> dict[str, list[str]]:
    """Who has which part in the meeting of minutes."""
    ((_, found),) = meetings(words, name, "minutes")
    return found


@pytest.mark.parametrize(("house", "words", "expected"), TABLES, ids=[house for house, _, _ in TABLES])
def test_attendance_in_a_table_of_minutes(house, words, expected):
    assert there(HEAD + words + BEHIND, "notes.md") == expected, house


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_a_table_of_other_things_lists_nobody(suffix):
    words = "| Ref | Owner | Action |\n|---|---|---|\n| 1 | Ada Roe | mend the crane |\n"
    assert there(f"{HEAD}Present: Tom Birch\n\n{words}{BEHIND}", f"notes.{suffix}") == {P: ["Tom Birch"]}


def test_a_grid_of_people_and_days():
    grid = (
        "# Finance Committee: attendance\n\n"
        "| Name | 12 Apr 2016 | 14 Jun 2016 |\n|---|---|---|\n"
        "| Ruth Calder (Chair) | ✓ | X |\n| Paul Newby | Apologies | ✓ |\n"
    )
    assert meetings(grid, "grid.md") == [
        ("12 Apr 2016", {P: ["Ruth Calder"], A: ["Paul Newby"]}),
        ("14 Jun 2016", {X: ["Ruth Calder"], P: ["Paul Newby"]}),
    ]


ZOOM = (
    "Meeting ID,Topic,Start Time,End Time\n"
    "812 345 678,Harbour group,08/09/2016 10:00:00 AM,08/09/2016 11:02:00 AM\n\n"
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
    "Ada Roe,ada@harbour.example,08/09/2016 09:58:11 AM,08/09/2016 11:02:00 AM,64,No\n"
    "Tom Birch (tomb),,08/09/2016 10:15:00 AM,08/09/2016 10:40:00 AM,25,Yes\n"
)
TEAMS = (
    "1. Summary\nMeeting title\tHarbour group\nAttended participants\t2\nStart time\t8/9/16, 9:58:11 AM\n\n"
    "2. Participants\n"
    "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole\n"
    "Ada Roe\t8/9/16, 9:58:11 AM\t8/9/16, 11:02:00 AM\t1h 3m 49s\tada@harbour.example\tOrganizer\n"
    "Tom Birch (Guest)\t8/9/16, 10:15:00 AM\t8/9/16, 10:40:00 AM\t25m\t\tPresenter\n\n"
    "3. In-Meeting Activities\n"
    "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
    "Ada Roe\t8/9/16, 9:58:11 AM\t8/9/16, 11:02:00 AM\t1h 3m 49s\tada@harbour.example\tOrganizer\n"
)
ACTIONS = (
    "Full Name\tUser Action\tTimestamp\n"
    "Ada Roe\tJoined\t8/9/2016, 9:58:11 AM\n"
    "Tom Birch\tJoined\t8/9/2016, 10:15:00 AM\n"
    "Tom Birch\tLeft\t8/9/2016, 10:40:00 AM\n"
)


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        (ZOOM, "08/09/2016 09:58:11 AM", {P: ["Ada Roe", "Tom Birch"]}),
        (TEAMS, "8/9/16, 9:58:11 AM", {P: ["Ada Roe"], G: ["Tom Birch"]}),
        (ACTIONS, "8/9/2016, 9:58:11 AM", {P: ["Ada Roe", "Tom Birch"]}),
    ],
    ids=["headers", "summary", "actions"],
)
def test_the_log_of_a_call_is_one_meeting(words, day, expected):
    assert meetings(words, "call.csv") == [(day, expected)]


# sign, the other signs of the list, words around, part
@pytest.mark.parametrize(
    ("sign", "others", "words", "part"),
    [
        ("X", ["x"], "", "present"),
        ("X", ["x", "✓"], "", "absent"),
        ("A", ["a", "p"], "P = present, A = apologies", "apologies"),
        ("A", ["a", "p"], "", "absent"),
        ("**Present**", [], "", "present"),
        ("Ms Roe", [], "", "mentioned"),
    ],
)
def test_signs_are_read_as_their_list_means_them(sign, others, words, part):
    assert status_of(sign, own_signs(words, others)) == part


def test_a_register_with_a_meeting_in_each_row():
    words = (
        "Meeting date,Present,Apologies,In attendance\n"
        '2021-03-04,"Ada Roe; Tom Birch (Chair)",Jo Hale,the Clerk\n'
        '2021-04-08,"Ada Roe, Jo Hale",,\n'
    )
    assert meetings(words, "register.csv") == [
        ("2021-03-04", {P: ["Ada Roe", "Tom Birch"], A: ["Jo Hale"], G: ["Clerk"]}),
        ("2021-04-08", {P: ["Ada Roe", "Jo Hale"]}),
    ]


def test_the_people_of_a_chronology_are_no_register():
    words = "Date,Event,Participants\n2021-03-04,Crane inspected,Ada Roe\n"
    assert all(set(found) != {P} for _, found in meetings(words, "events.csv"))
