"""Numbers in prose keep two things apart that are told in like words."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.case import open_case
from timeline.folder import find_case
from timeline.pipeline import build
from timeline.resolve.references import numbers_agree


# two passages, whether they may tell of one thing
@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Leak L-258 was reported.", "Leak L-250 was reported.", False),
        ("Leak L-258 was reported.", "L-258 was reported to the office.", True),
        ("Leaks L-258 and L-259 were reported.", "Leak L-259 was reported.", True),
        ("Leak L-258 was reported.", "The leak was reported.", True),
        ("Leak L-258 was reported.", "File K-250 was sent.", True),
        ("Leak L-07 was reported.", "Leak L-7 was reported.", True),
        ("In COVID-19 times.", "It was form AB/19-2.", True),
    ],
)
def test_two_numbers_of_one_kind_are_two_things(one: str, other: str, *, agree: bool) -> None:
    """A number beside none says nothing."""
    assert numbers_agree(one, other) is agree
    assert numbers_agree(other, one) is agree


def test_reports_of_two_leaks_are_two_events(tmp_path: Path) -> None:
    """One is dated to the day, the other to a month of another year."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "case.toml").write_text('title = "Leaks"\n')
    (tmp_path / "corrections.txt").write_text("")
    (tmp_path / "sources" / "a.txt").write_text(
        "Leak L-250 was reported to the Tide Office on 7 February 2008.\n"
    )
    (tmp_path / "sources" / "b.txt").write_text(
        "Leak L-258 was reported to the Tide Office in February 2009.\n"
    )
    build(find_case(tmp_path), jobs=1)
    assert [event.when.edtf for event in open_case(tmp_path).events()] == ["2008-02-07", "2009-02"]
