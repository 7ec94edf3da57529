"""One word for a correspondent in an index of mails: whom it means, and when it is only asked about."""

from __future__ import annotations

import pytest

from tests.resolve.mails import Row, index, names_of, why
from timeline.model.mention import Sign
from timeline.model.resolved import Resolved
from timeline.model.terms import Terms
from timeline.resolve.whole import resolve

KNOWN = (("Petrescu, Ivo", "Vane, Ruth"), ("Quill, Tom B", "Vane, Ruth"), ("Tanden, Nuala", "Vane, Ruth"))


def case_of(*rows: Row, given: str = "") -> Resolved:
    """The case of one index; `given` is a word in it that people are commonly called."""
    from dataclasses import replace

    found = index([*KNOWN, *rows])
    mentions = tuple(
        replace(one, signs=(Sign("given", given, one.quote),)) if one.reading == given else one
        for one in found.mentions
    )
    return resolve([replace(found, mentions=mentions)], (), Terms())


def test_a_surname_alone_is_the_only_one_who_bears_it():
    """Both write to the same person, and nobody else in the index is called so."""
    case = case_of(("Petrescu", "Vane, Ruth"))
    assert names_of(case, "Petrescu") == ["Petrescu", "Petrescu, Ivo"]
    assert why(case, "Petrescu") == ["surname-alone"]


# who else is in the index
@pytest.mark.parametrize(
    "other", ["Petrescu, Ana", "A. Petrescu", "petrescua@quay.example", "apetrescu", "Petrescu, Ana (Ops)"]
)
def test_a_surname_of_two_is_asked_about(other: str):
    """However shortly the second of them is named."""
    case = case_of((other, "Vane, Ruth"), ("Petrescu", "Vane, Ruth"))
    assert names_of(case, "Petrescu") == ["Petrescu"]
    assert "Petrescu" in [doubt.quotes[0].exact for doubt in case.doubts]


def test_a_login_of_the_same_person_is_nobody_else():
    """The only one whom it can mean."""
    case = case_of(("petrescui@quay.example", "Vane, Ruth"), ("Petrescu", "Vane, Ruth"))
    assert "Petrescu" in names_of(case, "Petrescu, Ivo")


def test_a_surname_in_another_circle_is_asked_about():
    """Nobody to whom the one writes hears from the other."""
    case = case_of(("Petrescu", "Moor, Una"))
    assert names_of(case, "Petrescu") == ["Petrescu"]


def test_a_word_that_is_a_given_name_is_asked_about():
    """ "Wilson" is a surname and a given name."""
    case = case_of(("Wilson, Ada", "Vane, Ruth"), ("Wilson", "Vane, Ruth"), given="Wilson")
    assert names_of(case, "Wilson") == ["Wilson"]


def test_an_unusual_given_name_is_the_one_known_under_several_names():
    """A common one may be anybody's, and so may that of someone who is listed once."""
    more = (("Nuala Tanden", "Vane, Ruth"), ("ntanden@quay.example", "Vane, Ruth"))
    alone = ("Nuala", "Vane, Ruth")
    assert "Nuala" in names_of(case_of(*more, alone), "Tanden, Nuala")
    assert names_of(case_of(*more, alone, given="Nuala"), "Nuala") == ["Nuala"]
    assert names_of(case_of(alone), "Nuala") == ["Nuala"]


def test_a_given_name_of_two_is_asked_about():
    """Two are called Nuala."""
    more = (("Nuala Tanden", "Vane, Ruth"), ("Moor, Nuala", "Vane, Ruth"))
    assert names_of(case_of(*more, ("Nuala", "Vane, Ruth")), "Nuala") == ["Nuala"]


GOVERNOR = (("Governor Petrescu", "Vane, Ruth"), ("petrescui@quay.example", "Vane, Ruth"))


@pytest.mark.parametrize("words", ["Governor", "The Governor", "Madam Governor"])
def test_an_office_alone_is_the_only_one_whom_the_index_calls_so(words: str):
    """It stands before one surname there, and both write to the same person."""
    found = names_of(case_of(*GOVERNOR, (words, "Vane, Ruth")), "Governor Petrescu")
    assert {"Petrescu, Ivo", words.removeprefix("The ")} <= {*found}


def test_an_office_of_two_is_nobody_in_particular():
    """Two are called governor in the index."""
    case = case_of(*GOVERNOR, ("Governor Quill", "Vane, Ruth"), ("The Governor", "Vane, Ruth"))
    assert "Governor" not in names_of(case, "Governor Petrescu")


def test_an_office_that_writes_to_its_holder_is_somebody_else():
    """They stand in one row."""
    case = case_of(*GOVERNOR, ("The Governor", "Governor Petrescu"), ("The Governor", "Vane, Ruth"))
    assert "Governor" not in names_of(case, "Governor Petrescu")


def test_an_office_that_calls_nobody_stays_a_post():
    """ "Secretary of State" names nobody, nor does "Harbour Master"."""
    case = case_of(("Secretary of State", "Vane, Ruth"), ("The Secretary", "Vane, Ruth"))
    assert names_of(case, "Petrescu, Ivo") == ["Petrescu, Ivo"]


def test_a_word_that_is_one_mans_surname_and_anothers_given_name_is_asked_about():
    """Grant may be Ada Grant or Grant Mossop."""
    case = case_of(
        ("Grant, Ada", "Vane, Ruth"), ("Mossop, Grant", "Vane, Ruth"), ("Grant", "Vane, Ruth"), given="Grant"
    )
    assert names_of(case, "Grant") == ["Grant"]
