"""A built case is proved against its sources: their bytes, and every quote of every finding."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from timeline.case import open_case
from timeline.checks.proof import inexact, prove
from timeline.folder import Folder
from timeline.model.problem import Grade
from timeline.pipeline import build

Opened = Callable[[], Folder]
POSTS = "sources/posts.csv"


def faults(folder: Folder) -> list[tuple[str, str]]:
    """Where the proof fails, and with which code."""
    return [(problem.where, problem.code) for problem in prove(open_case(folder), folder).problems]


def test_a_case_as_built_holds(opened: Opened) -> None:
    build(opened())
    proof = prove(open_case(opened()), opened())
    assert (proof.sources, proof.problems) == (3, ())
    assert proof.quotes > 10


def test_a_source_that_was_touched_is_found(opened: Opened, root: Path) -> None:
    build(opened())
    with (root / POSTS).open("a") as source:
        source.write(" ")
    assert faults(opened()) == [(POSTS, "changed")]


def test_a_source_that_is_gone_is_found(opened: Opened, root: Path) -> None:
    build(opened())
    (root / POSTS).unlink()
    assert faults(opened()) == [(POSTS, "gone")]


def test_a_source_that_nobody_built_is_a_note(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "sources" / "new.txt").write_text("Nothing happened.\n", encoding="utf-8")
    (problem,) = prove(open_case(opened()), opened()).problems
    assert (problem.where, problem.code, problem.grade) == ("sources/new.txt", "new", Grade.NOTE)


def test_a_source_that_cannot_be_opened_any_more_is_found(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(opened())

    def locked_away(_folder: Folder, path: str) -> bytes:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(Folder, "read_bytes", locked_away)
    assert [code for _, code in faults(opened())] == ["unreadable"] * 3


def test_a_quote_that_is_longer_by_a_blank_is_not_exact(opened: Opened) -> None:
    """Words are compared letter for letter; what a reader would pass over counts."""
    build(opened())
    case = open_case(opened())
    ends = (
        quote for quote in case.quotes() if case.text(quote.source).body[quote.end : quote.end + 1] == " "
    )
    exact = next(ends)
    longer = replace(exact, end=exact.end + 1)
    assert [[problem.code for problem in inexact(case, [quote])] for quote in (exact, longer)] == [
        [],
        ["inexact"],
    ]


@pytest.mark.parametrize("table", ["events", "entities", "gaps"])
def test_a_quote_that_someone_forged_is_found(opened: Opened, root: Path, table: str) -> None:
    build(opened())
    with sqlite3.connect(root / ".timeline" / "case.db") as db:
        db.execute(f"UPDATE {table} SET record = replace(record, 'Weir report', 'Weir letter')")
    assert {code for _, code in faults(opened())} == {"inexact"}


def test_after_the_next_build_it_holds_again(opened: Opened, root: Path) -> None:
    build(opened())
    (root / POSTS).write_text("name,post\nCai Roe,Clerk\n", encoding="utf-8")
    assert faults(opened())
    build(opened())
    assert faults(opened()) == []
