"""Addresses and handles join names of one person, and ask where the names are of two."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.resolve.drafts import ids, resolved, says, source, together
from timeline.resolve.persons import conflict, parsed
from timeline.resolve.shared import chains


# two names, whether they conflict
@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada Byrne", "Tom Quill", True),
        ("Ada Byrne", "Ada Quill", False),
        ("Ada Byrne", "Tom Byrne", True),
        ("Ada Byrne", "T. Byrne", True),
        ("Ada T. Byrne", "T. Byrne", False),
        ("Robert Tarn", "Bob Tarn", False),
        ("Katherine Moor", "Catherine Moor", False),
        ("Mr Byrne", "Mrs Byrne", True),
        ("Mr Byrne", "Ada Byrne", False),
        ("Ada Byrne", "Byrne Ada", False),
        ("Ada Byrne", "Byrne", False),
        ("Ada Byrne", "Ada", False),
        ("A. Byrne", "Ada Quill", False),
        ("T. Byrne", "Ada Quill", True),
        ("William Tarn", "Bill Hale", False),
        ("Ada Jane Byrne", "Jane Quill", False),
        ("Ada Byrne", "harbourdesk", False),
        ("Harbour Office", "Ada Byrne", True),
    ],
)
def test_names_that_conflict(one, other, expected):
    """No given name that stands for the other; Mr and Mrs; one surname alone makes no one person."""
    assert conflict(parsed(one), parsed(other)) is expected
    assert conflict(parsed(other), parsed(one)) is expected


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ([], ()),
        ([[1]], ((1,),)),
        ([[1, 2], [3, 4]], ((1, 2), (3, 4))),
        ([[1, 2], [2, 3]], ((1, 2, 3),)),
        ([[3, 4], [1, 2], [2, 3]], ((1, 2, 3, 4),)),
        ([[1, 2], [5], [2, 1]], ((1, 2), (5,))),
    ],
)
def test_chains_of_groups(groups, expected):
    """Groups that share a member, directly or through others."""
    assert chains(groups) == expected


def mailbox(*names: str, sign: str = "handle", value: str = "@quay"):
    """Everyone in a source of their own, under one handle."""
    return [source(f"{n}.txt", f"[person {name}; {sign}={value}] wrote.") for n, name in enumerate(names)]


@pytest.mark.parametrize("sign", ["handle", "address"])
def test_two_full_names_under_one_sign_are_two_people(sign):
    """And the investigator is asked, with a line for each answer."""
    case = resolved(*mailbox("Ada Byrne", "Tom Quill", sign=sign, value="ab@quay.example"))
    assert ids(case, "person") == ["person/ada-byrne", "person/tom-quill"]
    assert case.doubts[0].options == (
        'same "Ada Byrne" in sources/0.txt = person/tom-quill',
        'different "Ada Byrne" in sources/0.txt person/tom-quill',
    )


def test_the_answer_same_joins_them():
    """Someone took another name altogether."""
    drafts = mailbox("Ada Byrne", "Tom Quill")
    line = resolved(*drafts).doubts[0].options[0]
    case = resolved(*drafts, corrections=says(line + "\n"))
    assert together(case, "Ada Byrne", "Tom Quill")
    assert case.doubts == ()


def test_the_answer_different_silences_the_question():
    """It is asked once."""
    drafts = mailbox("Ada Byrne", "Tom Quill")
    line = resolved(*drafts).doubts[0].options[1]
    assert resolved(*drafts, corrections=says(line + "\n")).doubts == ()


def test_names_that_agree_are_joined_by_the_sign():
    """A full name, a short one and a nickname of the same desk."""
    case = resolved(*mailbox("Ada Byrne", "A. Byrne", "quaywatch"))
    assert together(case, "Ada Byrne", "A. Byrne", "quaywatch")
    assert case.doubts == ()


def test_a_nickname_beside_two_full_names_is_neither():
    """The handle was shared, so it does not say whose the nickname is."""
    case = resolved(*mailbox("Ada Byrne", "Tom Quill", "quaywatch"))
    assert len(ids(case, "person")) == 3
    doubt = case.doubts[0]
    assert doubt.quotes[0].exact == "quaywatch"
    assert [line.rpartition(" = ")[2] for line in doubt.options if line.startswith("same")] == [
        "person/ada-byrne",
        "person/tom-quill",
    ]


def chained():
    """A nickname under two handles, each of which belongs to someone else."""
    return (
        source("a.txt", "[person Ada Byrne; handle=@pier] wrote."),
        source("b.txt", "[person quaywatch; handle=@pier; handle=@quay] wrote."),
        source("c.txt", "[person Tom Quill; handle=@quay] wrote."),
    )


def test_a_chain_of_handles_joins_no_two_people():
    """Each link looks right, the whole does not."""
    case = resolved(*chained())
    assert not together(case, "Ada Byrne", "Tom Quill")
    assert len(ids(case, "person")) == 3
    assert "by turns" in case.doubts[0].question


def test_a_chain_of_handles_of_one_person_is_joined():
    """Nothing in it conflicts."""
    drafts = (*chained()[:2], source("c.txt", "[person A. Byrne; handle=@quay] wrote."))
    assert together(resolved(*drafts), "Ada Byrne", "quaywatch", "A. Byrne")


def test_the_order_of_sources_chains_them_alike():
    """Six orders, the same people and questions."""
    found = {
        (tuple(ids(case, "person")), tuple(doubt.id for doubt in case.doubts))
        for case in (resolved(*order) for order in permutations(chained()))
    }
    assert len(found) == 1


def test_a_mailbox_of_many_asks_nothing():
    """Under the address of a whole office a question would have no use."""
    names = [f"{given} {surname}" for given, surname in zip(GIVEN, SURNAMES, strict=True)]
    case = resolved(*mailbox(*names, sign="address", value="office@quay.example"))
    assert len(ids(case, "person")) == len(names)
    assert case.doubts == ()


GIVEN = ("Ada", "Tom", "Ruth", "Hugh", "Mira", "Oskar", "Lena", "Piet", "Ines")
SURNAMES = ("Byrne", "Quill", "Vane", "Tarn", "Holt", "Fenn", "Grau", "Moor", "Sand")


def test_a_full_name_still_joins_across_sources_under_a_shared_desk():
    """The desk says nothing, the name does."""
    drafts = mailbox("Ada Byrne", "Tom Quill", "Ada Byrne")
    case = resolved(*drafts)
    assert ids(case, "person") == ["person/ada-byrne", "person/tom-quill"]
