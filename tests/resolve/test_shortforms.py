"""Short forms of given names: who goes by one, and when it may be two people's."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import resolved, source, together
from tests.resolve.mails import indexed, names_of


def test_forms_of_one_name_are_one_person():
    """Each is short for, or full form of, each other."""
    case = resolved(source("a.txt", "[person William Quill] [person Bill Quill] [person Billy Quill]"))
    assert together(case, "William Quill", "Billy Quill")
    assert together(case, "Bill Quill", "Billy Quill")


def test_two_full_names_are_not_joined_by_the_short_form_between_them():
    """Chris is one of the two, and the investigator is asked which."""
    words = "[person Chris Quill] [person Christine Quill] [person Christopher Quill]"
    case = resolved(source("a.txt", words))
    assert not together(case, "Christine Quill", "Christopher Quill")
    assert not together(case, "Chris Quill", "Christopher Quill")
    assert any("Chris Quill" in doubt.question for doubt in case.doubts)


def test_a_short_form_that_is_somebody_near_by_is_nobody_else():
    """In the one source Chris is Christopher, so that Christine of the other is another person."""
    case = resolved(
        source("a.txt", "[person Chris Quill] and [person Christopher Quill]"),
        source("b.txt", "[person Christine Quill]"),
    )
    assert together(case, "Chris Quill", "Christopher Quill")
    assert not together(case, "Chris Quill", "Christine Quill")


def test_other_initials_are_two_people_unless_one_is_rare():
    """In a mailbox "Jacob H" once, beside many of "Jacob J", is a slip."""
    case = resolved(source("a.txt", "[person Jake Quill] [person Jacob J. Quill] [person Jacob H. Quill]"))
    assert not together(case, "Jacob J. Quill", "Jacob H. Quill")
    rows = (("Quill, Jake", "Vane, Ruth"), ("Quill, Jacob H", "Vane, Ruth"))
    found = indexed(("Quill, Jacob J", "Vane, Ruth"), *rows, times=30)
    assert "Quill, Jacob H" in names_of(found, "Quill, Jake")


def test_two_short_forms_of_one_name_are_one_person():
    """Neither is a form of the other, and both are Margaret."""
    words = "[person Margaret Quill] [person Peggy Quill] [person Maggie Quill]"
    case = resolved(source("a.txt", words))
    assert together(case, "Peggy Quill", "Maggie Quill")


def test_a_misspelt_full_form_parts_nobody():
    """ "Mathew" beside "Matthew" is no other name."""
    case = resolved(source("a.txt", "[person Matt Quill] [person Matthew Quill] [person Mathew Quill]"))
    assert all("somebody else" not in doubt.question for doubt in case.doubts)


def test_a_short_form_that_begins_like_anothers_name_is_asked_about():
    """The table of short forms has Bernard alone for it, and Barnaby may be called so as well."""
    words = "[person Barney Quill] [person Bernard Quill] [person Barnaby Quill]"
    case = resolved(source("a.txt", words))
    assert not together(case, "Barney Quill", "Bernard Quill")
    assert not together(case, "Barney Quill", "Barnaby Quill")
    assert together(
        resolved(source("a.txt", words.partition(" [person Barnaby")[0])), "Barney Quill", "Bernard Quill"
    )


@pytest.mark.parametrize(
    ("man", "woman"),
    [("Andrew", "Andrea"), ("Clement", "Clementine"), ("Louis", "Louise"), ("Emil", "Emily")],
)
def test_a_mans_name_is_no_short_form_of_a_womans(man: str, woman: str):
    """Brother and sister of one surname are two people."""
    case = resolved(source("a.txt", f"[person {man} Quill] and [person {woman} Quill] met."))
    assert not together(case, f"{man} Quill", f"{woman} Quill")
