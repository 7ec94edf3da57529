# ruff: noqa: E501 (lines as their documents have them)
"""Heads of minutes whose columns, commas or line breaks were lost when a page became text.

Every example is ours; the names are invented.
"""

from __future__ import annotations

import pytest

from tests.extract.test_house_styles import A, C, G, P, X, read, there

HEAD = "Sandmoor Quay\nMinutes of the meeting of 9 August 2016\n\n"
BEHIND = "\n\n1. Crane\nThe crane was discussed.\n"

# house, attendance as written, parts by role
HOUSES = [
    (
        "commas left out behind brackets",
        "Present: Ada Birch (Manager), Tom Osei (Deputy) Dr Ruth Hale  Jane Lloyd (Chair) Susan Moss (Secretary) "
        "Carol Pugh, Ian Frost.",
        {
            P: ["Ada Birch", "Tom Osei", "Ruth Hale", "Susan Moss", "Carol Pugh", "Ian Frost"],
            C: ["Jane Lloyd"],
        },
    ),
    (
        "two columns, each name opened by its title",
        "Present: Professor T Birch Mr J Osei Dr A Ben Hale Ms R Lloyd-Moss Professor C Pugh (Chair) Mrs E Frost\n\n"
        "In Attendance: Ms J Marsh Miss L Keir (item 4) Mr P Voss (Clerk)\n\nApologies: Dr V Thorne Ms H Drew",
        {
            P: ["T Birch", "J Osei", "A Ben Hale", "R Lloyd-Moss", "E Frost"],
            C: ["C Pugh"],
            G: ["J Marsh", "L Keir", "P Voss"],
            A: ["V Thorne", "H Drew"],
        },
    ),
    (
        "such columns below their label",
        "IN ATTENDANCE:\n\nMrs J Birch Mr R Osei (item 8) Dr S Hale\n\nAPOLOGIES: Mrs C Moss",
        {G: ["J Birch", "R Osei", "S Hale"], A: ["C Moss"]},
    ),
    (
        "a title behind the kind of councillor",
        "Present: Cllr P Birch (Chair)\nIn attendance: Mrs S Osei (Clerk) and Unitary Cllr J Hale.",
        {C: ["P Birch"], G: ["S Osei", "J Hale"]},
    ),
    (
        "a sentence under apologies",
        "Present: Ada Birch, Tom Osei\n\n3. Apologies:\n4. Quorum:\n"
        "A quorum was present with all board members in attendance",
        {P: ["Ada Birch", "Tom Osei"]},
    ),
    (
        "an office behind a name without a comma",
        "Present:\n\nCllr Mr A H Birch (Chair)\n\nCllr Mrs B Osei\n\nIn Attendance:\n\n"
        "Mr W Hale Clerk and Executive Officer to Sandmoor Parish Council\n\n"
        "Mrs P Moss Assistant Clerk and Survey Officer, Sandmoor Parish Council",
        {C: ["A H Birch"], P: ["B Osei"], G: ["W Hale", "P Moss"]},
    ),
    (
        "where they live, and couples",
        "Present:\nBrook Place – Tom Birch (Brook Representative), Ada Osei (Minutes Secretary).\n"
        "Salt Close – Ruth Hale (Salt Representative), Ian Frost.\n"
        "The Quay – Carol Pugh (Acting Chair), Anne & Wilf Moss (Quay Representative), Jane Lloyd.\n"
        "Apologies: Peter & Xanthe Marsh",
        {
            P: ["Tom Birch", "Ruth Hale", "Ian Frost", "Anne Moss", "Wilf Moss", "Jane Lloyd"],
            G: ["Ada Osei"],
            C: ["Carol Pugh"],
            A: ["Peter Marsh", "Xanthe Marsh"],
        },
    ),
    (
        "titles broken from their names, and who is in the chair",
        "PRESENT:\nProf D Birch in the Chair, the Vice-Chancellor (Prof P Osei), Prof D Hale,\n"
        "Dr P Lloyd, Prof M Moss, Prof E Pugh, Dr\nS Frost, Mr C Marsh, Assoc Prof M Keir, Prof\n"
        "T Da Costa and Prof B Voss.\nMs S Drew was present as Secretary.",
        {
            C: ["D Birch"],
            P: [
                "P Osei",
                "D Hale",
                "P Lloyd",
                "M Moss",
                "E Pugh",
                "S Frost",
                "C Marsh",
                "M Keir",
                "T Da Costa",
                "B Voss",
            ],
            G: ["S Drew"],
        },
    ),
    (
        "titles of several, and apologies without a verb of their own",
        "PRESENT: Professor G Birch (Acting Chair); Professors R Osei, J Hale, and T Lloyd; "
        "Associate Professors H Moss, M Pugh, and R Frost; S Marsh, D O’Keir and L Voss\n\n"
        "13.01 APOLOGIES\n\nReceived Apologies for absence from Professor B Drew and Ms C Thorne.",
        {
            C: ["G Birch"],
            P: [
                "R Osei",
                "J Hale",
                "T Lloyd",
                "H Moss",
                "M Pugh",
                "R Frost",
                "S Marsh",
                "D O’Keir",
                "L Voss",
            ],
            A: ["B Drew", "C Thorne"],
        },
    ),
    (
        "a semicolon for a colon",
        "PRESENT: Ann H (Chair), Josie V, Kurt R\n\nAPOLOGIES; Ben H, Jen W",
        {C: ["Ann H"], P: ["Josie V", "Kurt R"], A: ["Ben H", "Jen W"]},
    ),
    (
        "a record of attendance",
        "1. Record of Attendance:\nMr. S. Birch\nMs. J. Osei\n2. Proxies:\n3. Apologies for Absence:",
        {P: ["S. Birch", "J. Osei"]},
    ),
    (
        "one person to a line behind the label",
        "Present: Ruth Hale (Chair), Ian Frost\n\n"
        "In Attendance: Carol Pugh, Director Harbour Policy and Survey Unit\n"
        "Anne Moss, Harbour Strategy Manager\nB Drew, Committee Desk – HPSU\nDr Michael Lloyd, Director Research",
        {C: ["Ruth Hale"], P: ["Ian Frost"], G: ["Carol Pugh", "Anne Moss", "B Drew", "Michael Lloyd"]},
    ),
    (
        "a column of offices",
        "Present:      Ruth Hale                 Patient Representative\n"
        "              Carol Pugh                Practice Manager\n"
        "              Dr Ian Frost              Senior Partner",
        {P: ["Ruth Hale", "Carol Pugh", "Ian Frost"]},
    ),
    (
        "a council's head run together in one line",
        "Sandmoor Parish Council held its meeting at 7.00pm in the Parish Chamber, Quay Road, Sandmoor Min/12/16 "
        "Present Members: Cllr P Birch (Chairman), Cllr J Birch, Cllr Osei, Cllr Hale (arrived at 7.01pm) and "
        "Cllr Moss. Min/13/16 Apologies for Absence Nothing was said of the crane and the survey was put off.",
        {C: ["P Birch"], P: ["J Birch", "Osei", "Hale", "Moss"]},
    ),
    (
        "three lists of a city in one line",
        "Mayor Birch called a Meeting of the Sandmoor Council to order at 7:00 p.m. in the Chambers of City Hall, "
        "12 Quay Boulevard. COUNCIL PRESENT: Mayor Birch, Councilmembers Osei, Hale, and Moss. ABSENT: "
        "Councilmember Lloyd. STAFF PRESENT: City Manager Pugh, City Attorney Frost, and City Clerk Marsh. "
        "Open Forum No one was there to address the Council.",
        {P: ["Birch", "Osei", "Hale", "Moss"], X: ["Lloyd"], G: ["Pugh", "Frost", "Marsh"]},
    ),
    (
        "residents and their guests in one line",
        "Held at the Community Hall commencing at 7:00pm on the quay beside the old slip and the boat store there "
        "Present: Chair: Jane Birch (JB) Directors: Tom Osei, Ruth Hale. Visiting Members: Ian Frost and Dawn Moss. "
        "Harbour Councillors: Peter Keir Invited Guests: Susan Lloyd (Safety Officer), Anne Voss (Fire) "
        "Apologies for absence: Cllr. Andrew Drew, Alan Thorne.",
        {
            C: ["Jane Birch"],
            P: ["Tom Osei", "Ruth Hale", "Ian Frost", "Dawn Moss", "Peter Keir"],
            "invited": ["Susan Lloyd", "Anne Voss"],
            A: ["Andrew Drew", "Alan Thorne"],
        },
    ),
    (
        "a list that goes on behind a blank line",
        "PRESENT: Ann H (Chair), Josie V, Jill B-S,\n\n Dr. A. Hale-Reid, Kurt R, Bev M.\n\nAPOLOGIES; Ben H",
        {C: ["Ann H"], P: ["Josie V", "Jill B-S", "A. Hale-Reid", "Kurt R", "Bev M"], A: ["Ben H"]},
    ),
    (
        "columns below whoever led them",
        "PRESENT: Professor Q A Birch (Chairman)\n\nDr J M Osei Mrs J Hale Professor I G Lloyd Ms S Moss\n\n"
        "APOLOGIES: Mrs C Frost",
        {C: ["Q A Birch"], P: ["J M Osei", "J Hale", "I G Lloyd", "S Moss"], A: ["C Frost"]},
    ),
    (
        "apologies in a bullet",
        "Present:  Cllr P Birch (Chair), Cllr S Moss & Cllr J Hale.\n\n59.    To receive apologies for absence\n"
        "•    Cllr I Osei & Cllr H Osei sent apologies.\n60.    To receive declarations\n•    None",
        {C: ["P Birch"], P: ["S Moss", "J Hale"], A: ["I Osei", "H Osei"]},
    ),
    (
        "a heading above whoever opened the meeting by initials",
        "In Attendance:\nIan Frost (IF) - Acting Chair\nAlan Hale (AH)\n\n"
        "1. Paths & Hedges\nIF opened the meeting by reporting that the hedge was cut.",
        {G: ["Ian Frost", "Alan Hale"]},
    ),
]


@pytest.mark.parametrize(("house", "words", "expected"), HOUSES, ids=[house for house, _, _ in HOUSES])
def test_a_head_is_read_though_its_columns_or_lines_are_lost(house, words, expected):
    assert there(f"{HEAD}{words}{BEHIND}") == expected, house


@pytest.mark.parametrize(
    "told",
    [
        "Mr. Osei entered the meeting at 6:32PM.",
        "Ms Hale left the meeting at 7.15 pm.",
        "At 8:10 p.m. a motion was made by Tom to recess the meeting until 9:30 a.m. Saturday morning.",
        "1 / Matters arising 18th February 2016\nMinutes of the last meeting were reviewed and accepted by all.",
    ],
)
def test_who_came_and_when_it_paused_makes_no_second_meeting(told):
    found = read(f"{HEAD}Present: Ada Birch, Tom Osei\n\n1. Crane\n{told}\n")
    assert [claim.title for claim in found.claims if claim.kind == "meeting"] == ["Sandmoor Quay"]


def test_another_meeting_that_somebody_left_is_one():
    found = read(f"{HEAD}Present: Ada Birch\n\n1. Crane\nTom Osei left the meeting of 3 May 2016 early.\n")
    assert len([claim for claim in found.claims if claim.kind == "meeting"]) == 2
