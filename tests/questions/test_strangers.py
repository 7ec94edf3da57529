"""People who act in prose and whom nobody names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.strangers import stranger_gaps

Opened = Callable[[Telling], Case]


def strangers(opened: Opened, *sentences: str, kind: str = "document") -> list[str]:
    """How the gaps of a source begin."""
    told = Telling().source("a.txt", "2019-06-01", kind)
    for sentence in sentences:
        told.words(sentence)
    return [gap.explanation.partition(" is told of")[0] for gap in stranger_gaps(opened(told), [])]


# a sentence, who in it is not named
@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("A clerk told me that it was lost.", "A clerk"),
        ("The attendant on duty told my husband.", "The attendant"),
        ("One of the fitters told me that it leaked.", "One of the fitters"),
        ("A young woman from the bank came to see him.", "A young woman"),
        ("The caretaker took the call.", "The caretaker"),
        ("A former employee of the firm warned the council.", "A former employee"),
        ("An inspector from the Rivers Authority came and took it away.", "An inspector"),
    ],
)
def test_somebody_acts_without_a_name(opened: Opened, sentence: str, who: str) -> None:
    assert strangers(opened, sentence) == [who]


@pytest.mark.parametrize(
    "sentence",
    [
        "The caretaker, Mr Tom Bly, took the call.",
        "Inspector Ada Roe came.",
        "If a caller rang, nobody answered.",
        "A tenant would have told us.",
        "It was locked before the engineer came.",
        "The guard's hut was locked.",
        "The mill took fire.",
    ],
)
def test_nobody_unnamed_acts(opened: Opened, sentence: str) -> None:
    """A name stands beside, it is supposed, it is scenery, or no person does it."""
    assert strangers(opened, sentence) == []


def test_a_name_elsewhere_in_the_source_names_the_role(opened: Opened) -> None:
    assert strangers(opened, "The caretaker took the call.", "We spoke to Mr Tom Bly, the caretaker.") == []


def test_one_person_is_one_gap_with_all_sentences(opened: Opened) -> None:
    assert strangers(opened, "A clerk told me.", "The clerk refused to say more.") == ["A clerk"]


def test_mails_and_tables_are_not_gone_through(opened: Opened) -> None:
    """They name their people in their own fields."""
    assert strangers(opened, "A clerk told me.", kind="email") == []


# a sentence of a report, who in it has no name
@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The files were shredded, according to a volunteer.", ["A volunteer"]),
        ("The lease was drawn up by an outside solicitor.", ["An outside solicitor"]),
        ("A complaint from a neighbour came in May 2019.", ["A neighbour"]),
        ("An agency worker tied the gate back.", ["An agency worker"]),
        ("Each form should be signed by an officer of the trust.", []),
        ("The plan was never checked by a second person.", []),
        ("The house was owned by a trader of great means.", []),
    ],
)
def test_whose_word_or_work_it_was(built, words: str, who: list[str]) -> None:
    """Behind "according to", "by" and "from" stands somebody who could be asked."""
    gaps = built(report_md=f"# Report\n\n{words}\n").gaps(kind="unnamed")
    assert [gap.explanation.partition(" is told of")[0] for gap in gaps] == who


def test_whoever_the_staff_list_names_is_no_stranger(built) -> None:
    told = "The chief engineer stated that the pump was repaired."
    staff = "Name,Post,From,Until\nHamish Orr,Chief Engineer,2018-02-01,\n"
    assert not built(report_md=f"# Report\n\n{told}\n", staff_csv=staff).gaps(kind="unnamed")
