"""A statement that everybody has left is checked against the lists of who is in post."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.questions.cases import Telling
from tests.questions.test_remaining import yard
from timeline.checks import checked

Codes = Callable[[Telling], list[str]]
CODE = "said-gone-and-listed"


def test_a_list_that_shows_one_of_them_is_reported(codes: Codes) -> None:
    """A doubt for the investigator, at the statement."""
    assert codes(yard()).count(CODE) == 1


def test_nothing_is_reported_where_all_have_left(codes: Codes) -> None:
    """Bea Stroud left in 2018."""
    assert CODE not in codes(yard(end="2018-12-31"))


def test_both_passages_are_quoted_with_their_places(tmp_path: Path) -> None:
    """As an editor opens them."""
    [problem] = [p for p in checked(yard().case(tmp_path)) if p.code == CODE]
    assert problem.where == "sources/report.txt:2"
    assert problem.message.startswith("“None of those present is still employed by the port.” stands against")
    assert "sources/staff.csv:1 “person/bea | post/pilot | 2012-05-01 |" in problem.message
    assert "sources/minutes.txt:1" in problem.message
