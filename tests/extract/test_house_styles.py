"""Attendance as many houses write it down: who was there, who was not, and who only stood on the list.

Every example is ours; the names are invented.
"""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file, parts
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim
from timeline.model.terms import SourceFacts

HEAD = "Harbour Trust\n\nMinutes of the meeting of 9 August 2016\n\n"
BEHIND = "\n\nThe crane on the north quay was discussed at length.\n"


def read(words: str, name: str = "notes.txt") -> Extraction:
    """What is seen in a file that the case calls minutes."""
    return from_file(words, name, SourceFacts(kind="minutes"))


def meeting(found: Extraction) -> Claim:
    """The meeting that minutes record by their form."""
    return next(claim for claim in found.claims if claim.kind == "meeting" and not claim.reported)


def there(words: str, name: str = "notes.txt") -> dict[str, list[str]]:
    """Who has which part in the meeting; the body that met left out."""
    found = parts(meeting(read(words, name)))
    return {role: names for role, names in found.items() if role != "host"}


P, A, X, V, C = "present", "apologies", "absent", "invited", "chair"
G = "in-attendance"

# house, attendance as written, parts by role
HOUSES = [
    (
        "county council",
        "Present: Councillors A. Roe (Chair), T. Birch, N. Osei and Mrs P. Lloyd\n"
        "In attendance: Mr C. Pugh (Head of Finance) and the Clerk\n\n"
        "Apologies for absence were received from Councillors J. Hale and R. Moss.",
        {
            C: ["A. Roe"],
            P: ["T. Birch", "N. Osei", "P. Lloyd"],
            G: ["C. Pugh", "Clerk"],
            A: ["J. Hale", "R. Moss"],
        },
    ),
    (
        "parish council",
        "PRESENT: Cllrs Roe (Chairman), Birch, Osei, the Clerk and four members of the public.",
        {C: ["Roe"], P: ["Birch", "Osei", "Clerk", "four members of the public"]},
    ),
    (
        "parish, in sentences",
        "Present were Cllrs Roe, Birch and Osei. Also present were the Clerk and two residents.\n"
        "Apologies: Cllr Hale (unwell).",
        {P: ["Roe", "Birch", "Osei"], G: ["Clerk", "two residents"], A: ["Hale"]},
    ),
    (
        "board of a charity",
        "Trustees present:\n"
        "Ada Roe (Chair)\n"
        "Tom Birch\n"
        "Nadia Osei\n\n"
        "Staff in attendance:\n"
        "Carys Pugh, Director\n\n"
        "Apologies:\n"
        "Jan Hale",
        {C: ["Ada Roe"], P: ["Tom Birch", "Nadia Osei"], G: ["Carys Pugh"], A: ["Jan Hale"]},
    ),
    (
        "company board",
        "Directors present: A Roe (in the chair); T Birch; N Osei\n"
        "In attendance: C Pugh, Company Secretary; J Hale, Auditor",
        {C: ["A Roe"], P: ["T Birch", "N Osei"], G: ["C Pugh", "J Hale"]},
    ),
    (
        "chair, scribe and present on lines of their own",
        "Chair: Ada Roe\nScribe: Tom Birch\nPresent: Nadia Osei, Carys Pugh\nRegrets: Jan Hale",
        {C: ["Ada Roe"], P: ["Tom Birch", "Nadia Osei", "Carys Pugh"], A: ["Jan Hale"]},
    ),
    (
        "minute taker beside the list",
        "Minutes: Tom Birch\nAttendees: Ada Roe, Nadia Osei",
        {G: ["Tom Birch"], P: ["Ada Roe", "Nadia Osei"]},
    ),
    (
        "on the call",
        "On the call:\n- Ada Roe\n- Tom Birch\n\nRegrets:\n- Nadia Osei",
        {P: ["Ada Roe", "Tom Birch"], A: ["Nadia Osei"]},
    ),
    (
        "counted attendees",
        "## Attendees (3)\n\n* Ada Roe\n* Tom Birch\n* Nadia Osei\n\n## Agenda\n\n* Crane",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"]},
    ),
    (
        "initials before names",
        "Present\n\n* AR: Ada Roe (@adaroe)\n* TB: Tom Birch\n* NO: Nadia Osei (@nosei)",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"]},
    ),
    (
        "accounts before names",
        "Present:\n\n* @adaroe (Ada Roe - member)\n* @tomb (Tom Birch - observer)\n* @nosei",
        {P: ["Ada Roe", "nosei"], G: ["Tom Birch"]},
    ),
    (
        "accounts as links",
        "Present:\n\n- Ada Roe ([adaroe](https://host.example/adaroe))\n- Tom Birch",
        {P: ["Ada Roe", "Tom Birch"]},
    ),
    (
        "one to a line with commas behind",
        "Present\n\nAda Roe (@adaroe), member\nTom Birch, observer\nNadia Osei, Board of the Trust, observer",
        {P: ["Ada Roe"], G: ["Tom Birch", "Nadia Osei"]},
    ),
    (
        "bodies in brackets",
        "Present: Ada Roe (Harbour Trust), Tom Birch (Sound Marine Ltd), Nadia Osei (RYA)",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"]},
    ),
    (
        "bodies before names",
        "Attendees:\n\nHarbour Trust: Ada Roe, Tom Birch\nSound Marine Ltd: Nadia Osei, Carys Pugh",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei", "Carys Pugh"]},
    ),
    (
        "posts before names",
        "Present:\n\nChairman - Cllr Ada Roe\nTreasurer - Tom Birch\nSecretary - Nadia Osei",
        {C: ["Ada Roe"], P: ["Tom Birch", "Nadia Osei"]},
    ),
    (
        "numbered",
        "Members present:\n\n1. Ada Roe\n2. Tom Birch\n3. Nadia Osei\n\nMembers absent:\n\n1. Jan Hale",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"], X: ["Jan Hale"]},
    ),
    (
        "numbered minutes",
        "1. Present\n\n"
        "Ada Roe, Tom Birch, Nadia Osei\n\n"
        "2. Apologies for absence\n\n"
        "Jan Hale\n\n"
        "3. Declarations of interest\n\n"
        "None.",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"], A: ["Jan Hale"]},
    ),
    (
        "two columns run together",
        "Present:\nAda Roe          Tom Birch\nNadia Osei       Carys Pugh",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei", "Carys Pugh"]},
    ),
    (
        "two lists side by side",
        "Members present          Officers present\n"
        "Ada Roe                  Carys Pugh\n"
        "Tom Birch                Jan Hale",
        {P: ["Ada Roe", "Tom Birch"], G: ["Carys Pugh", "Jan Hale"]},
    ),
    (
        "two labels on one line",
        "Present: Ada Roe, Tom Birch      Apologies: Jan Hale",
        {P: ["Ada Roe", "Tom Birch"], A: ["Jan Hale"]},
    ),
    (
        "posts in a column",
        "Present:     Ada Roe        Chair\n             Tom Birch      Treasurer\n             Nadia Osei",
        {C: ["Ada Roe"], P: ["Tom Birch", "Nadia Osei"]},
    ),
    (
        "all except",
        "All members were present except Cllr Jan Hale.",
        {X: ["Jan Hale"]},
    ),
    (
        "all present apart from",
        "Ada Roe took the chair. All present apart from Tom Birch and Nadia Osei.",
        {C: ["Ada Roe"], X: ["Tom Birch", "Nadia Osei"]},
    ),
    (
        "quorum below",
        "Present: Ada Roe, Tom Birch\nQuorum: 2\nVenue: Old Customs House",
        {P: ["Ada Roe", "Tom Birch"]},
    ),
    (
        "in a wrapped line",
        "Present: Councillor Ada Roe (Chair), Councillor Tom Birch, Councillor Nadia\n"
        "Osei, Councillor Carys Pugh and\n"
        "Councillor Jan Hale",
        {C: ["Ada Roe"], P: ["Tom Birch", "Nadia Osei", "Carys Pugh", "Jan Hale"]},
    ),
    (
        "first name beside the label",
        "Present: Cllr A Roe (Chair)\n         Cllr T Birch\n         Cllr N Osei\n\nAbsent: Cllr J Hale",
        {C: ["A Roe"], P: ["T Birch", "N Osei"], X: ["J Hale"]},
    ),
    (
        "surnames last of all",
        "Present: Roe, Ada; Birch, Tom; Osei, Nadia",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"]},
    ),
    (
        "times beside names",
        "Present: Ada Roe, Tom Birch (until item 4), Nadia Osei (joined at 10:15), Carys Pugh (from 10.30)",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei", "Carys Pugh"]},
    ),
    (
        "apologies beside a name",
        "Attendees:\n\n- Ada Roe\n- Tom Birch (apologies)\n- Nadia Osei (absent)",
        {P: ["Ada Roe"], A: ["Tom Birch"], X: ["Nadia Osei"]},
    ),
    (
        "invited is not present",
        "## Present\n\n- Ada Roe\n\n## Invited\n\n- Tom Birch\n- Nadia Osei\n\n## Agenda\n\n- Crane",
        {P: ["Ada Roe"], V: ["Tom Birch", "Nadia Osei"]},
    ),
    (
        "members not present",
        "Members Present: Ada Roe, Tom Birch\nMembers Not Present: Nadia Osei",
        {P: ["Ada Roe", "Tom Birch"], X: ["Nadia Osei"]},
    ),
    (
        "voting and others",
        "## Attendees\n\n"
        "### Voting members\n\n"
        "- Ada Roe\n"
        "- Tom Birch\n\n"
        "### Guests\n\n"
        "- Nadia Osei\n\n"
        "## Notes\n\n"
        "- Crane",
        {P: ["Ada Roe", "Tom Birch"], G: ["Nadia Osei"]},
    ),
    (
        "online and in the room",
        "Present in person: Ada Roe, Tom Birch\nPresent via Zoom: Nadia Osei",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"]},
    ),
    (
        "American board",
        "Members Present: Chair Roe, Vice-Chair Birch, Commissioners Osei and Pugh\n"
        "Staff Present: Jan Hale, City Clerk",
        {C: ["Roe"], P: ["Birch", "Osei", "Pugh"], G: ["Jan Hale"]},
    ),
    (
        "did not attend",
        "Attended by: Ada Roe, Tom Birch\nDid not attend: Nadia Osei",
        {P: ["Ada Roe", "Tom Birch"], X: ["Nadia Osei"]},
    ),
    (
        "nobody sent apologies",
        "Present: Ada Roe\nApologies: None received",
        {P: ["Ada Roe"]},
    ),
    (
        "posts alone",
        "Present: the Harbour Master, the Acting Chief Executive and three officers",
        {P: ["Harbour Master", "Acting Chief Executive", "three officers"]},
    ),
    (
        "a surname that is an office",
        "Attendees:\n\n- Rose Judge\n- Tom Constable\n- Ada Porter",
        {P: ["Rose Judge", "Tom Constable", "Ada Porter"]},
    ),
    (
        "names of many scripts",
        "Present:\n\n- Łukasz Wójcik\n- José María de la Cruz\n- 王小明\n- Åsa Öberg",
        {P: ["Łukasz Wójcik", "José María de la Cruz", "王小明", "Åsa Öberg"]},
    ),
    (
        "written small",
        "Present:\n\n- Ada Roe\n- jo berg\n- tomb\n- Nadia Osei",
        {P: ["Ada Roe", "jo berg", "tomb", "Nadia Osei"]},
    ),
    (
        "a note above the names",
        "Attendees\n*In alphabetical order*\n- Ada Roe\n- Tom Birch",
        {P: ["Ada Roe", "Tom Birch"]},
    ),
    (
        "discussion right below",
        "## Present\n\n"
        "* Ada Roe\n"
        "* Tom Birch\n\n"
        "* Crane: quotation to be had [#12](https://h.example/12)\n"
        "  * Ada to ask",
        {P: ["Ada Roe", "Tom Birch"]},
    ),
    (
        "a body among the names",
        "## Present\n\n"
        "* Ada Roe\n\n"
        "* Sound Marine Foundation Board of Directors\n"
        "* Harbour Foundation Project Maintainers",
        {
            P: [
                "Ada Roe",
                "Sound Marine Foundation Board of Directors",
                "Harbour Foundation Project Maintainers",
            ]
        },
    ),
    (
        "a table in signs",
        "Attendees\n\n| Name | Body |\n|---|---|\n| Ada Roe | Harbour Trust |\n| Tom Birch | Sound Marine |",
        {P: ["Ada Roe", "Tom Birch"]},
    ),
]


@pytest.mark.parametrize(("house", "words", "expected"), HOUSES, ids=[house for house, _, _ in HOUSES])
def test_attendance_is_read_as_each_house_writes_it(house, words, expected):
    assert there(HEAD + words + BEHIND) == expected, house
