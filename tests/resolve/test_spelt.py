"""Full names in an index of mails: slips, other initials, two surnames, each with its signs."""

from __future__ import annotations

import pytest

from tests.resolve.mails import Row, indexed, names_of, why

OTHERS = (("Quill, Tom B", "Vane, Ruth"), ("Vane, Ruth", "Byrne, Ada J"))


def joined(one: str, other: str, *rows: Row, times: int = 30) -> bool:
    """A name once and another many times, beside other rows, become one person."""
    case = indexed((other, "Vane, Ruth"), (one, "Vane, Ruth"), *OTHERS, *rows, times=times)
    return other in names_of(case, one)


# as typed once, as typed often
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bamett, Edith", "Barnett, Edith"),
        ("Coldough, Rhys", "Colclough, Rhys"),
        ("Hallett, Sirnon", "Hallett, Simon"),
        ("Hallett, Hide", "Hallett, Hilde"),
        ("Hallett, Stephan", "Hallett, Stefan"),
        ("Hallett, Nuala Karamer", "Hallett, Nuala Kramer"),
        ("Moor, Ada (Hallett)", "Hallett, Ada"),
        ("Ada Moor (née Hallett)", "Ada Hallett"),
        ("Hallett, Ada (Pay)", "Hallett, Ada"),
    ],
)
def test_a_slip_of_one_person(one, other):
    """Letters that run together on a scan, a short name that nobody bears, a second surname in brackets."""
    assert joined(one, other)


# as typed once, as typed often
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hallett, Jean", "Hallett, Joan"),
        ("Hallett, Nick", "Hallett, Nich"),
        ("Moor, Ada (Hallett)", "Hallett, Tom"),
        ("Moor, Ada (Accounts)", "Hallett, Ada"),
        ("Hallett, Tim", "Hallett, Tom"),
    ],
)
def test_names_of_two_people(one, other):
    """Two given names that people have, brackets that say something else, three letters."""
    assert not joined(one, other)


def test_two_given_names_that_people_have_need_more_than_likeness():
    """ "Frances" is no slip of "Francis" by its letters alone; a middle initial that both have says more."""
    rows = (("Hale, Frances", "Toft, Una"), ("Toft, Una", "Quill, Tom B"))
    case = indexed(("Hale, Francis", "Vane, Ruth"), *OTHERS, *rows, times=30)
    assert names_of(case, "Hale, Frances") == ["Hale, Frances"]
    assert joined("Hale, Frances J", "Hale, Francis J")


def test_a_given_name_that_two_people_have_is_one():
    """Here two are called Nuala, so that "Nualo" may be a slip of it, and "Nuala" is none of "Nualo"."""
    others = (("Moor, Nuala", "Toft, Una"), ("Toft, Nuala", "Toft, Una"))
    assert joined("Hale, Nualo", "Hale, Nuala", *others)


def test_a_point_between_given_name_and_surname():
    """ "Andrew.Hallett" is a login as houses make them, and no surname Andrew."""
    assert joined("Andrew.Hallett", "Hallett, Andrew", ("Hallett, Tom", "Vane, Ruth"))
    assert joined("Nuala.Hallett", "Hallett, Nuala", ("Hallett, Tom", "Vane, Ruth"))


def test_another_initial_once_is_a_slip():
    """Nobody else has the surname, and both write to the same people."""
    assert joined("Hallett, Ada K", "Hallett, Ada J")
    case = indexed(("Hallett, Ada J", "Vane, Ruth"), ("Hallett, Ada K", "Vane, Ruth"), *OTHERS, times=30)
    assert "other-middle" in why(case, "Hallett, Ada K")


def test_another_initial_as_often_is_another_person():
    """Two people of one name, as far as the index tells."""
    case = indexed(("Hallett, Ada J", "Vane, Ruth"), ("Hallett, Ada K", "Vane, Ruth"))
    assert names_of(case, "Hallett, Ada K") == ["Hallett, Ada K"]


def test_another_initial_with_a_login_is_another_person():
    """Somebody gave her that address."""
    assert not joined("Hallett, Ada K", "Hallett, Ada J", ("hallettak@quay.example", "Quill, Tom B"))


def test_another_initial_in_a_family_is_asked_about():
    """Someone else is called Hallett as well, in another circle."""
    family = (("Hallett, Tom", "Moor, Una"), ("Hallett, Ada K", "Moor, Una"))
    case = indexed(("Hallett, Ada J", "Vane, Ruth"), *family, *OTHERS, times=30)
    assert names_of(case, "Hallett, Ada K") == ["Hallett, Ada K"]


def test_brackets_at_the_end_are_no_middle_name():
    """ "(Ops)" says where somebody works."""
    assert joined("Hallett, Ray (Ops)", "Hallett, Raymond (Ops)")
