"""Numbers, orders, days and deeds on which sources pull apart: both are shown, nothing is decided."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.case import open_case
from timeline.folder import find_case
from timeline.model.answer import Finding
from timeline.pipeline import build
from timeline.questions.disputed import disputed

Asked = Callable[..., list[Finding]]
MINUTES = """HARTLE WATER COMPANY

Minutes of the Works Board held on Tuesday 8 May 2018

Present: Ann Hale, Tom Reed, Una Vale
Apologies: Ravi Moss

1. Business
{}
"""


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    """What is disputed in a case of some files."""

    def ask(*sources: str) -> list[Finding]:
        (tmp_path / "case.toml").write_text('title = "Hartle"\nas_of = "2020-01"\nday_first = true\n')
        (tmp_path / "corrections.txt").write_text("")
        (tmp_path / "sources").mkdir()
        for number, words in enumerate(sources):
            (tmp_path / "sources" / f"{number}.txt").write_text(words)
        build(find_case(tmp_path), jobs=1)
        return list(disputed(open_case(tmp_path)).findings)

    return ask


def passages(found: list[Finding]) -> list[str]:
    """The words that stand against each other."""
    return sorted(quote.exact for finding in found for quote in finding.evidence)


# what one source says and what another says, the passages that cannot both be true
NUMBERS = [
    ("The Crane Audit found 47 defects.", "There were 52 defects according to the Crane Audit.", 2),
    ("The Crane Audit found forty-seven defects.", "The Crane Audit lists 52 defects.", 2),
    ("The Crane Audit found 47 defects.", "The Crane Audit lists at least 50 defects.", 2),
    ("The Crane Audit found 47 defects.", "The Crane Audit lists forty-seven defects.", 0),
    ("The Crane Audit found 47 defects.", "The Crane Audit lists more than 40 defects.", 0),
    ("The Crane Audit found 47 defects.", "The Crane Audit names about 50 defects.", 0),
    ("The Crane Audit found 47 defects.", "The Crane Audit has 12 photographs.", 0),
    ("The Crane Audit found 47 defects.", "The Jetty Survey found 52 defects.", 0),
    ("The Crane Audit found 47 defects.", "The Crane Audit found 9 of the defects to be grave.", 0),
    ("The Crane Audit found 47 defects.", "The revised Crane Audit lists 52 defects.", 0),
    ("The Crane Audit took 12 days.", "The Crane Audit took 15 days.", 0),
]


@pytest.mark.parametrize(("one", "other", "count"), NUMBERS)
def test_two_numbers_of_one_thing_are_in_dispute_where_both_cannot_hold(
    asked: Asked, one: str, other: str, count: int
) -> None:
    """A rounded number, a part, a later count and another thing contradict nothing."""
    found = asked(MINUTES.format(one), f"Hartle News, 3 July 2018\n\n{other}\n")
    assert len(passages(found)) == count


def test_every_number_is_shown_with_its_passage(asked: Asked) -> None:
    """The smallest first; which is right is not said."""
    (found,) = asked(
        MINUTES.format("The Crane Audit found 47 defects."),
        "Hartle News, 3 July 2018\n\nThe Crane Audit lists 52 defects.\n",
    )
    assert found.text.startswith("The numbers told of the Crane Audit differ: 47 defects by")
    assert passages([found]) == ["The Crane Audit found 47 defects.", "The Crane Audit lists 52 defects."]


# an order and what another source says of it, whether that turns it round
ORDERS = [
    ("The inspector visited the jetty before it was closed.", True),
    ("Before the jetty was closed, the inspector visited it.", True),
    ("The jetty was closed on 4 May 2018 after the inspector visited it.", True),
    ("The inspector visited the jetty on 4 May 2018 after it was closed.", False),
    ("The jetty was closed on 2 May 2018 before the inspector visited.", False),
    ("The inspector should have visited the jetty before it was closed.", False),
    ("The crane was painted on 4 May 2018 before the jetty was closed.", False),
]


@pytest.mark.parametrize(("other", "is_turned"), ORDERS)
def test_what_one_source_has_before_and_another_after_is_in_dispute(
    asked: Asked, other: str, *, is_turned: bool
) -> None:
    """The same two happenings, told in plain past by two sources."""
    told = "The jetty was closed on 2 May 2018 before the inspector visited it."
    found = asked(MINUTES.format(told), f"Hartle News, 3 July 2018\n\n{other}\n")
    assert any(finding.text.startswith("Two sources have it") for finding in found) is is_turned
    if is_turned:
        assert set(passages(found)) >= {told, other}


# a numbered happening as another source tells it, whether the two days exclude each other
@pytest.mark.parametrize(
    ("other", "is_disputed"),
    [
        ("Leak L-23 occurred at Weir Lane on 5 May 2018.", True),
        ("Leak L-23 occurred on 5 May 2018.", True),
        ("Leak L-23 occurred at Weir Lane on 3 May 2018.", False),
        ("Leak L-24 occurred at Weir Lane on 5 May 2018.", False),
        ("Leak L-23 occurred at Weir Lane in May 2018.", False),
        ("Leak L-23 was repaired on 5 May 2018.", False),
    ],
)
def test_a_numbered_happening_has_one_day(asked: Asked, other: str, *, is_disputed: bool) -> None:
    """Another number, another deed or a vaguer date is no contradiction."""
    found = asked(
        MINUTES.format("Leak L-23 occurred at Weir Lane on 3 May 2018."), f"To the trust\n\n{other}\n"
    )
    assert any(finding.text.startswith("L-23 is dated differently") for finding in found) is is_disputed


# what the minutes say of someone who is among the apologies, whether it puts them in the room
@pytest.mark.parametrize(
    ("deed", "was_there"),
    [
        ("It was moved by Ravi Moss and seconded by Tom Reed that the note be accepted.", True),
        ("It was proposed by Tom Reed and seconded by Ravi Moss that the note be accepted.", True),
        ("Ravi Moss seconded the motion.", True),
        ("Ravi Moss took the chair for this item.", True),
        ("It was moved by Tom Reed that Ravi Moss be thanked.", False),
        ("A paper by Ravi Moss was read.", False),
        ("Ravi Moss arrived at 7.15 pm and seconded the motion.", False),
    ],
)
def test_whoever_is_away_by_the_list_cannot_have_moved_anything(
    asked: Asked, deed: str, *, was_there: bool
) -> None:
    """Minutes may contradict themselves: the list and the deed are both shown."""
    found = asked(MINUTES.format(deed))
    assert passages(found) == (sorted(["Ravi Moss", deed]) if was_there else [])
