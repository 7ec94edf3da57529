"""Where a name ends, among words that all begin with a capital."""

from __future__ import annotations

import pytest

from tests.extract.reading import mention, mentions_of, signs
from timeline.extract.edges import surnames_of
from timeline.extract.named import Names
from timeline.model.mention import Kind

KNOWN = "Dan Crane told Ms Ruth Holt that Ann Burns had testified and kept her notes.\n\n"


def people(words: str) -> list[str]:
    """Who is named behind a first sentence that names Dan Crane, Ruth Holt and Ann Burns."""
    return mentions_of(KNOWN + words, Kind.PERSON)[3:]


# what follows, the people in it
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Registrar Orders Crane to Close the Archive", ["Crane"]),
        ("Crane Orders the Archive to Close", ["Crane"]),
        ("Holt Testifies Before the Board", ["Holt"]),
        ("Dan Crane Kept Quiet", ["Dan Crane"]),
        ("Ms Holt Testifies", ["Holt"]),
        ("Crane Testifies Publicly", ["Crane"]),
        ("Dan Crane Holt left.", ["Dan Crane Holt"]),
        ("See Crane 4/5/17 interview, at 3.", ["Crane"]),
        ("Ann Burns and Crane left.", ["Ann Burns", "Crane"]),
        ("Burns told Crane.", ["Burns", "Crane"]),
        ("Mark Crane met Holt.", ["Mark Crane", "Holt"]),
    ],
)
def test_the_words_of_a_heading_are_no_part_of_a_name(words, expected):
    assert people(words) == expected


def test_a_word_that_is_small_elsewhere_is_no_name_before_a_surname():
    small = "The former clerk left.\n\nFormer Crane staff agreed. Former Crane left."
    assert "Former Crane" not in people(small)


def test_a_surname_that_is_a_verb_stays_one_where_a_given_name_introduces_it():
    assert mentions_of("Peter Walks met Ada Roe. Later Walks wrote.", Kind.PERSON) == [
        "Peter Walks",
        "Ada Roe",
        "Walks",
    ]


@pytest.mark.parametrize(
    "heading", ["Ann Farrow Learns of the Leak", "Ann Farrow Learns\n\nAnn Farrow Leaves"]
)
def test_the_verb_of_a_heading_is_nobodys_surname(heading):
    found = mentions_of(heading + "\n\nAnn Farrow learned of the leak. Farrow left.", Kind.PERSON)
    assert set(found) == {"Ann Farrow", "Farrow"}


def test_a_surname_that_a_model_takes_for_a_place_is_one_where_a_given_name_introduces_it():
    names = Names(labels={"Holt": "GPE"})
    assert surnames_of([mention("Ruth Holt left.", "Ruth Holt")], names) == {"Holt"}
    assert surnames_of([mention("A. Holt left.", "A. Holt")], names) == frozenset()


def test_whoever_is_ordered_bears_no_post_of_the_one_who_orders():
    found = mention(KNOWN + "The Harbour Master Orders Crane to Close the Gate", "Crane")
    assert signs(found) == []


def test_a_word_that_refers_is_no_part_of_whose_paper_it_is():
    assert signs(mention("Crane wrote.\n\nDan Crane left. See Crane letter, at 3.", "Crane letter")) == [
        "maker Crane"
    ]


def test_a_post_right_before_a_name_is_still_its_own():
    found = mention(KNOWN + "Harbour Master Ruth Holt left.", "Ruth Holt")
    assert mentions_of("Harbour Master Ruth Holt left.", Kind.POST) == ["Harbour Master"]
    assert found.kind is Kind.PERSON
