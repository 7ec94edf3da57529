"""Pairs of names made by hand, each in a source of its own: the many ways of writing one person."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import ids, resolved, source
from tests.resolve.verdicts import DIFFERENT, OPEN, SAME, check, verdict


# the one, the other, outcome, why
@pytest.mark.parametrize(
    ("one", "other", "outcome", "why"),
    [
        ("Anne-Marie Slate", "Anne Marie Slate", SAME, "same-letters"),
        ("Ada Smith-Jones", "Ada Smith Jones", SAME, "same-letters"),
        ("Ada Lovel-Byrne", "Ada Byrne", OPEN, "double surname"),
        ("Ada van der Berg", "Ada Van Der Berg", SAME, "same-name"),
        ("Ada O'Neil", "Ada O’Neil", SAME, "same-name"),
        ("Ada O'Neil", "Ada ONeil", SAME, "same-name"),
        ("Dr Ada Byrne", "Prof. Ada Byrne", SAME, "same-name"),
        ("Dame Ada Byrne DBE", "Ada Byrne", SAME, "same-name"),
        ("Ada Byrne OBE, KC", "Ada Byrne", SAME, "same-name"),
        ("The Rt Hon Tom Quill MP", "Tom Quill", SAME, "same-name"),
        ("Tom Quill QC", "Tom Quill KC", SAME, "same-name"),
        ("Rev Tom Quill", "Reverend Tom Quill", SAME, "same-name"),
        ("Lord Quill", "Tom Quill", SAME, "surname"),
        ("Lady Quill", "Mr Tom Quill", DIFFERENT, ""),
        ("Cllr Mrs A Byrne", "Ada Byrne", SAME, "initial"),
        ("Mr T Quill", "Thomas Quill", SAME, "initial"),
        ("A.J. Byrne", "Ada Byrne", SAME, "initial"),
        ("A.J. Byrne", "Ada Jane Byrne", SAME, "initial"),
        ("AJ Byrne", "Ada Jane Byrne", SAME, "initial"),
        ("A.J. Byrne", "Tom Byrne", DIFFERENT, ""),
        ("Robert Martin", "Bob Martin", SAME, "short-name"),
        ("Elizabeth Hale", "Liz Hale", SAME, "short-name"),
        ("Margaret Hale", "Peggy Hale", SAME, "short-name"),
        ("Edward Hale", "Ted Hale", SAME, "short-name"),
        ("Christine Hale", "Christina Hale", OPEN, "two spellings"),
        ("Mark Byrne", "Mary Byrne", DIFFERENT, ""),
        ("Ivan Petrov", "Иван Петров", SAME, "same-name"),
        ("Γιάννης Νίκου", "Giannis Nikou", DIFFERENT, ""),
        ("Lukasz Nowak", "Łukasz Nowak", SAME, "same-name"),
        ("Soren Holm", "Søren Holm", SAME, "same-name"),
        ("Jurgen Muller", "Müller, Jürgen", SAME, "same-name"),
        ("Jürgen Mueller", "Müller, Jürgen", OPEN, "nearly alike"),
        ("王小明", "王小明", SAME, "same-name"),
        ("王小明", "李小明", DIFFERENT, ""),
        ("Ada Byrne", "Byrne Ada", OPEN, "other order"),
        ("Ada Byrne (née Hale)", "Ada Byrne", SAME, "same-name"),
        ("Ada Byrne formerly Hale", "Ada Byrne", SAME, "same-name"),
        ("Tom Quill", "Tom Quill Jr", OPEN, "called Jr"),
        ("Tom Quill II", "Tom Quill III", DIFFERENT, ""),
        ("Ms Ada Byrne", "Mr Ada Byrne", OPEN, "exclude each other"),
        ("J. Smith", "J. Smith", OPEN, "several sources"),
        ("J. Smith", "J. K. Smith", OPEN, "several sources"),
        ("J. B. Smith", "J. K. Smith", DIFFERENT, ""),
        ("J. Smith", "K. Smith", DIFFERENT, ""),
        ("Mr J. Smith", "Mrs J. Smith", DIFFERENT, ""),
        ("Cllr Harris", "Cllr Harris", OPEN, "several sources"),
        ("Cllr Harris", "Councillor Harris", OPEN, "several sources"),
        ("Cllr Harris", "Harris", DIFFERENT, ""),
        ("ada.byrne@quay.example", "Ada Byrne", SAME, "same-name"),
        ("Ada Byrne", "byrnea@quay.example", SAME, "login-initial"),
        ("Ada Byrne", "byrnet@quay.example", DIFFERENT, ""),
        ("Ada Byrne", "press.office@quay.example", DIFFERENT, ""),
    ],
)
def test_two_ways_of_writing(one, other, outcome, why):
    """Honours, initials, short forms, order, hyphens, accents, scripts, addresses."""
    check("person", (f"[person {one}] met.", f"[person {other}] left."), one, other, outcome, why)


# who stands under the address, who else, outcome
@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        ("Ada Byrne", "Tom Byrne", OPEN),
        ("Ada Byrne", "Ann Byrne", OPEN),
        ("Mr Byrne", "Mrs Byrne", DIFFERENT),
        ("Ada Byrne", "A. Byrne", SAME),
        ("Ada Byrne", "T. Byrne", OPEN),
        ("Robert Byrne", "Bob Byrne", SAME),
        ("Katherine Byrne", "Catherine Byrne", SAME),
        ("Ada Byrne", "Ada Quill", SAME),
    ],
)
def test_two_of_one_surname_under_one_address(one, other, outcome):
    """A family shares an address; a given name and another surname is a marriage."""
    address = "; address=home@quay.example"
    case = resolved(
        source("a.txt", f"[person {one}{address}] wrote."),
        source("b.txt", f"[person {other}{address}] wrote."),
    )
    found = [e for e in case.entities if e.kind.value == "person"]
    assert verdict(case, found[0], found[-1])[0] == outcome


def test_a_visitor_who_shares_the_name_of_an_absent_member():
    """Apologies from the one with a post, and someone of the public beside it: two in one source."""
    body = "Apologies: [person Cllr Ada Byrne; post=Chair], the Chair. Public: [person Ms A. Byrne]."
    case = resolved(source("a.txt", body), source("b.txt", "[person Mr Ada Byrne] came."))
    assert len(ids(case, "person")) > 1


def test_a_short_name_in_several_sources_is_asked_about_once_each():
    """Beside the first of them."""
    drafts = [source(f"{letter}.txt", "[person J. Smith] met.") for letter in "abcd"]
    case = resolved(*drafts)
    assert len(ids(case, "person")) == 4
    assert [doubt.quotes[0].source for doubt in case.doubts] == [
        "sources/b.txt",
        "sources/c.txt",
        "sources/d.txt",
    ]


def test_a_short_name_whose_full_form_is_on_record_is_not_asked_about():
    """It is joined with it instead."""
    drafts = [source(f"{letter}.txt", "[person J. Smith] met.") for letter in "abc"]
    case = resolved(*drafts, source("d.txt", "[person June Smith] met."))
    assert ids(case, "person") == ["person/june-smith"]
    assert case.doubts == ()


def test_two_short_names_in_posts_that_differ_are_not_asked_about():
    """The posts tell them apart."""
    case = resolved(
        source("a.txt", "[person J. Smith; post=Clerk], the Clerk, met."),
        source("b.txt", "[person J. Smith; post=Surveyor], the Surveyor, met."),
    )
    assert case.doubts == ()
