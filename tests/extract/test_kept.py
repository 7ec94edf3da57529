"""Books, forms and licences: papers where the words beside them tell which one is meant."""

from __future__ import annotations

import pytest

from tests.extract.reading import extracted
from timeline.model.mention import Kind


def papers(words: str) -> list[str]:
    """The documents that prose names."""
    return [m.reading for m in extracted(words).mentions if m.kind is Kind.DOCUMENT]


# a sentence, the paper in it
@pytest.mark.parametrize(
    ("sentence", "paper"),
    [
        ("Ms Roe asked for the accident book.", "accident book"),
        ("I wrote it down in my notebook.", "notebook"),
        ("The county should revise the guidance of 2011.", "guidance"),
        ("He had a green ledger for them.", "green ledger"),
        ("The sums are set out in the enclosed table.", "enclosed table"),
        ("The minutes of 9 April were agreed.", "minutes"),
        ("He asked for the plan of 1974.", "plan"),
        ("Ms Roe looked for her reply of 18 November.", "reply"),
    ],
)
def test_a_paper_is_named_by_the_words_beside_it(sentence: str, paper: str) -> None:
    assert paper in papers(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The book was long.",
        "Some forms were blue.",
        "They laid a table for six.",
        "A ledger of slate lay on the wall.",
        "The same rules hold for all.",
        "He waited for a reply.",
        "At a staff briefing Ms Roe spoke.",
    ],
)
def test_what_nothing_points_at_is_no_paper(sentence: str) -> None:
    assert papers(sentence) == []
