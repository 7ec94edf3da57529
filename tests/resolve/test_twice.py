"""A name among those who came and among those who did not."""

from __future__ import annotations

from tests.resolve.drafts import Draft, ids, resolved, source
from timeline.resolve.twice import listed_twice


def minutes(came: str, stayed: str, more: str = "") -> Draft:
    """Minutes with one who came and one who did not."""
    draft = source("a.md", f"Apologies: [person {stayed}]. Public: [person {came}]. {more}", kind="minutes")
    parts = (("apologies", stayed), ("in-attendance", came))
    return draft.claim("Apologies", "meeting", parts=parts, reported=False)


def test_under_two_titles_it_is_two_people():
    found = listed_twice(minutes("Mrs Ann Roe", "Cllr Ann Roe").done())
    assert [sign.reading for sign in found.values()] == ["stayed", "came"]


def test_under_one_title_or_two_names_nothing_is_told_apart():
    assert listed_twice(minutes("Cllr Ann Roe", "Councillor Ann Roe").done()) == {}
    assert listed_twice(minutes("Mrs Ann Roe", "Cllr Ann Hale").done()) == {}


def test_who_speaks_under_the_title_of_the_one_is_that_one():
    """The minutes go on to call the councillor so."""
    draft = minutes("Mrs Ann Roe", "Cllr Ann Roe", "[person Councillor Ann Roe] wrote.")
    found = listed_twice(draft.done())
    assert [sign.reading for sign in found.values()] == ["stayed", "came", "stayed"]


def test_names_of_neither_title_stay_open():
    """Another source says no more than the name."""
    case = resolved(minutes("Mrs Ann Roe", "Cllr Ann Roe"), source("b.txt", "[person Ann Roe] left."))
    assert len(ids(case, "person")) == 3
    assert any("name of two people" in doubt.question for doubt in case.doubts)


def test_a_title_that_another_source_repeats_says_which_it_is():
    case = resolved(minutes("Mrs Ann Roe", "Cllr Ann Roe"), source("b.txt", "[person Cllr Ann Roe] left."))
    assert len(ids(case, "person")) == 2
