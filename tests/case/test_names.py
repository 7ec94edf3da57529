"""A name is found as people say it; what fits two is said to, and nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.examples import ENTITIES, RESOLVED, entity
from timeline.case import Case
from timeline.errors import AmbiguousName, UnknownName
from timeline.model.mention import Kind
from timeline.store import Store, write


def case_of(tmp_path: Path, *names: tuple[str, ...]) -> Case:
    """A case of nothing but entities: the id, then the forms of the name."""
    write(replace(RESOLVED, entities=tuple(entity(*forms) for forms in names)), tmp_path / "names.db")
    return Case(Store(tmp_path / "names.db"))


# what is asked for, who or what is meant
@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("person/ann-okoro", "person/ann-okoro"),
        ("Councillor Ann Okoro", "person/ann-okoro"),
        ("ann okoro", "person/ann-okoro"),
        ("Mrs Ann Okoro's", "person/ann-okoro"),
        ("Ben Okoro", "person/ben-okoro"),  # a no-break space in the source
        ("  Ben \u00a0 Okoro\u2019s ", "person/ben-okoro"),
        ("Ann", "person/ann-okoro"),
        ("Lund", "person/cafe-lund"),
        ("Mr Lund", "person/cafe-lund"),
        ("Cafe Lund", "person/cafe-lund"),  # without its accent
        ("harbour trust", "organisation/harbour-trust"),
        ("HT", "organisation/harbour-trust"),
        ("the Trust", "organisation/harbour-trust"),
        ("leader", "post/leader-of-the-trust"),
        ("the Leader of the Trust", "post/leader-of-the-trust"),
        ("the audit", "document/weir-report"),
        ("Weir report", "document/weir-report"),
        ("the flood report", "document/weir-report"),  # words of two of its names
        ("sluices", "document/weir-report"),
    ],
)
def test_names_as_people_say_them(case: Case, name: str, id: str) -> None:
    assert case.find(name).id == id


@pytest.mark.parametrize(
    "name", ["Ann Lund", "Acting Leader", "Okoros", "", "the", "Mr", "weir-reports", "gap/x"]
)
def test_a_name_that_the_case_does_not_hold_is_unknown(case: Case, name: str) -> None:
    with pytest.raises(UnknownName) as raised:
        case.find(name)
    assert not isinstance(raised.value, AmbiguousName)


def test_an_unknown_name_comes_with_the_nearest(case: Case) -> None:
    with pytest.raises(UnknownName, match="nothing called 'Anne Okorro'") as raised:
        case.find("Anne Okorro")
    assert raised.value.near[0] == "Councillor Ann Okoro"


def test_nothing_is_near_to_a_name_that_is_like_none(case: Case) -> None:
    assert case.near("xyzzy") == ()


def test_nearest_names_are_of_the_kinds_asked_for(case: Case) -> None:
    assert case.near("Harbor Trus", Kind.ORGANISATION) == ("the Harbour Trust",)
    assert "the Harbour Trust" not in case.near("Harbor Trus", Kind.PERSON)


def test_a_surname_of_two_people_lists_both(case: Case) -> None:
    with pytest.raises(AmbiguousName, match="'Mr Okoro' may be any of 2") as raised:
        case.find("Mr Okoro")
    assert raised.value.near == (
        "Councillor Ann Okoro (person/ann-okoro)",
        "Ben\u00a0Okoro (person/ben-okoro)",
    )


def test_a_form_that_occurs_outranks_a_surname_shared(case: Case) -> None:
    assert case.find("Cllr Okoro").id == "person/ann-okoro"


def test_a_word_of_two_documents_lists_both(case: Case) -> None:
    with pytest.raises(AmbiguousName):
        case.find("the report")


def test_kinds_narrow_what_a_name_may_mean(case: Case) -> None:
    assert case.find("Trust", Kind.ORGANISATION).id == "organisation/harbour-trust"
    with pytest.raises(UnknownName):
        case.find("Ann Okoro", Kind.DOCUMENT, Kind.POST)


def test_a_main_name_outranks_a_name_by_which_another_goes_too(tmp_path: Path) -> None:
    """
    The mayor, Ivy Stone, is called "the Mayor" now and then.
    """
    case = case_of(tmp_path, ("post/mayor", "Mayor"), ("person/ivy-stone", "Ivy Stone", "the Mayor"))
    assert case.find("the mayor").id == "post/mayor"
    assert case.find("mayor", Kind.PERSON).id == "person/ivy-stone"


def test_one_name_with_all_words_outranks_words_gathered_from_several(tmp_path: Path) -> None:
    case = case_of(
        tmp_path,
        ("document/a", "audit of the quay", "interim report"),
        ("document/b", "interim audit of the lock"),
    )
    assert case.find("interim audit").id == "document/b"


def test_what_a_post_is_of_does_not_name_it(tmp_path: Path) -> None:
    case = case_of(
        tmp_path, ("post/clerk-of-the-council", "Clerk of the Council"), ("organisation/c", "Dale Council")
    )
    assert case.find("the Council").id == "organisation/c"


def test_every_entity_of_the_case_is_found_by_each_of_its_names(case: Case) -> None:
    found = [case.find(name.words, known.kind).id for known in ENTITIES for name in known.names]
    assert found == [known.id for known in ENTITIES for _ in known.names]


def test_a_surname_used_of_one_may_still_be_anothers(tmp_path: Path) -> None:
    """
    Okoro said so. Ben Okoro was there too.
    """
    case = case_of(tmp_path, ("person/ann-okoro", "Ann Okoro", "Okoro"), ("person/ben-okoro", "Ben Okoro"))
    with pytest.raises(AmbiguousName):
        case.find("Okoro")


def test_someone_known_by_one_word_is_found_by_it(tmp_path: Path) -> None:
    case = case_of(tmp_path, ("person/okoro", "Okoro"), ("person/ben-lund", "Ben Lund"))
    assert case.find("Okoro").id == "person/okoro"
    assert case.near("Okorro") == ("Okoro",)
