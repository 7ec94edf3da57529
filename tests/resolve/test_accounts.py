"""Whoever is listed with an account can be asked for by it."""

from __future__ import annotations

from tests.resolve.drafts import entity, resolved, source


def forms(case, name: str) -> list[str]:
    """Every form under which someone goes."""
    return [each.words for each in entity(case, name).names]


def test_an_account_is_a_name():
    case = resolved(source("a.txt", "[person Ada Byrne; handle=pier7] met."))
    assert forms(case, "Ada Byrne") == ["Ada Byrne", "@pier7"]


def test_an_account_that_is_listed_as_a_name_is_told_once():
    case = resolved(
        source("a.txt", "[person Ada Byrne; handle=pier7] met."),
        source("b.txt", "[person pier7; handle=pier7] met."),
    )
    assert forms(case, "Ada Byrne") == ["Ada Byrne", "@pier7"]


def test_an_account_that_is_someone_s_only_name_is_an_account_too():
    case = resolved(source("a.txt", "[person pier7; handle=pier7] met."))
    assert forms(case, "pier7") == ["pier7", "@pier7"]


def test_a_nickname_of_the_letters_of_an_account_stands_beside_it():
    """- PierSeven (@pierseven)."""
    case = resolved(
        source("a.txt", "[person Ada Byrne; handle=pierseven] met."),
        source("b.txt", "[person PierSeven; handle=pierseven] met."),
    )
    assert forms(case, "Ada Byrne") == ["Ada Byrne", "PierSeven", "@pierseven"]


def test_an_account_stands_at_its_places():
    case = resolved(
        source("a.txt", "[person Ada Byrne; handle=pier7] met."),
        source("b.txt", "[person Ada Byrne; handle=pier7] left."),
    )
    assert len(entity(case, "Ada Byrne").names[1].quotes) == 2


def test_a_second_account_is_a_name_too():
    case = resolved(
        source("a.txt", "[person Ada Byrne; handle=pier7] met."),
        source("b.txt", "[person Ada Byrne; handle=quay] met."),
    )
    assert forms(case, "Ada Byrne")[1:] == ["@pier7", "@quay"]
