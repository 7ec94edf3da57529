"""Papers that bear no word for a paper: what a text sends, copies or reads out is one throughout it."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, extracted
from timeline.extract.treated import treated
from timeline.model.mention import Kind


# words, what they treat as a paper
@pytest.mark.parametrize(
    ("words", "nouns"),
    [
        ("She emailed the load calculation to the board.", {"calculation"}),
        ("He kept a copy of the traffic count.", {"count"}),
        ("The costings were circulated on 3 May 2011.", {"costings"}),
        ("The drawings were sent to the builder.", {"drawings"}),
        ("Her calculation was finished in May. She sent it to Mr Dow.", {"calculation"}),
        ("Mr Dow was shown the accounts.", {"accounts"}),
        ("The count of votes took all night.", set()),
        ("The register was closed on 3 May 2011.", set()),
        ("He gave a count of ten.", set()),
    ],
)
def test_what_is_sent_copied_or_read_out_is_a_paper(words, nouns):
    assert treated(words) == nouns


def test_what_is_a_paper_once_is_one_throughout_the_text():
    """
    The load calculation was made in May 2011. Ms Roe forwarded the calculation to Mr Dow on 3 June 2011.

    Mr Holt was told of the calculation in July 2011.
    """
    words = str(test_what_is_a_paper_once_is_one_throughout_the_text.__doc__)
    papers = [m.reading for m in extracted(words).mentions if m.kind is Kind.DOCUMENT]
    assert papers == ["load calculation", "calculation", "calculation"]


def test_a_sum_that_nobody_sends_is_no_paper():
    words = "Mr Holt was told of the calculation in July 2011."
    assert all(m.kind is not Kind.DOCUMENT for m in extracted(words).mentions)


def test_it_is_the_calculation_that_the_sentence_before_tells():
    words = "Her load calculation was finished in May 2011. Ms Roe emailed it to Mr Dow on 3 June 2011."
    assert about(claims_of(words)[-1]) == ["load calculation"]


@pytest.mark.parametrize(
    ("words", "papers"),
    [
        ("She wrote to them enclosing the soil test.", {"test"}),
        ("A copy of the soil test was pinned up.", {"test"}),
        ("The pupils were given the test on Monday.", set()),
    ],
)
def test_a_test_is_a_paper_where_it_is_copied(words: str, papers: set[str]) -> None:
    """What pupils sit is none."""
    assert treated(words) == papers
