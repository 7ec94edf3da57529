# ruff: noqa: E501 (lines as their documents have them)
"""Heads of minutes whose columns, commas or line breaks were lost when a page became text.

Every example is ours; the names are invented.
"""

from __future__ import annotations

import pytest

from tests.extract.test_house_styles import A, C, G, P, read, there

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
