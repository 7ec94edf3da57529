"""A build is written whole, in one order, and replaces the last in one stroke."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tests.store.examples import EVENTS, GAPS, LOST, RESOLVED, REVIEW, STAFF
from timeline.errors import StoreBroken
from timeline.model.event import Event
from timeline.model.problem import Grade, Problem
from timeline.store import Store, add, in_order, is_readable, publish, write


def hash_of(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_what_is_written_is_what_is_read(store: Store) -> None:
    assert store.whole() == RESOLVED


def test_gaps_come_back_the_gravest_first(store: Store) -> None:
    assert store.gaps() == (GAPS[1], GAPS[0])


def test_the_same_build_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(RESOLVED, tmp_path / "draft.db", GAPS)
        publish(tmp_path / "draft.db", tmp_path / name)
    assert hash_of(tmp_path / "one") == hash_of(tmp_path / "two")


def test_gaps_added_afterwards_give_the_same_bytes_whatever_their_order(tmp_path: Path) -> None:
    for name, gaps in (("one", GAPS), ("two", GAPS[::-1])):
        write(RESOLVED, tmp_path / "draft.db")
        add(tmp_path / "draft.db", gaps, {"built": "x", "again": "y"})
        publish(tmp_path / "draft.db", tmp_path / name)
    assert hash_of(tmp_path / "one") == hash_of(tmp_path / "two")


def test_events_are_stored_chronologically_whatever_their_order(tmp_path: Path) -> None:
    write(replace(RESOLVED, events=EVENTS[::-1]), tmp_path / "case.db")
    assert Store(tmp_path / "case.db").events() == EVENTS


def test_undated_events_stand_last() -> None:
    assert in_order(EVENTS[::-1])[-1].when.is_open


def test_a_fact_of_the_build_is_kept(tmp_path: Path) -> None:
    write(RESOLVED, tmp_path / "case.db")
    add(tmp_path / "case.db", (), {"inputs": '["abc"]'})
    assert Store(tmp_path / "case.db").told("inputs", list[str]) == ["abc"]
    with pytest.raises(StoreBroken):
        Store(tmp_path / "case.db").told("another", list[str])


def test_publishing_leaves_nothing_but_the_case(tmp_path: Path) -> None:
    (tmp_path / "case.db.new").write_bytes(b"left by a build that was killed")
    write(RESOLVED, tmp_path / "draft.db")
    publish(tmp_path / "draft.db", tmp_path / "case.db")
    assert [path.name for path in tmp_path.iterdir()] == ["case.db"]


def test_an_opened_case_answers_while_another_takes_its_place(tmp_path: Path) -> None:
    write(RESOLVED, tmp_path / "draft.db")
    publish(tmp_path / "draft.db", tmp_path / "case.db")
    opened = Store(tmp_path / "case.db")
    write(replace(RESOLVED, events=()), tmp_path / "draft.db")
    publish(tmp_path / "draft.db", tmp_path / "case.db")
    assert opened.events() == EVENTS
    assert Store(tmp_path / "case.db").events() == ()


def test_writing_replaces_a_draft_that_was_left_behind(tmp_path: Path) -> None:
    (tmp_path / "draft.db").write_bytes(b"half a build")
    write(RESOLVED, tmp_path / "draft.db")
    assert Store(tmp_path / "draft.db").whole() == RESOLVED


def test_two_events_of_one_id_are_a_fault_of_ours(tmp_path: Path) -> None:
    doubled: tuple[Event, ...] = (*EVENTS, EVENTS[0])
    with pytest.raises(sqlite3.IntegrityError):
        write(replace(RESOLVED, events=doubled), tmp_path / "case.db")


def test_every_table_is_strict_and_has_its_key_for_order(store: Store) -> None:
    with sqlite3.connect(store.path) as db:
        tables = db.execute("SELECT sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    ours = [sql for (sql,) in tables if "words" not in sql.partition("(")[0]]
    assert len(ours) == 13
    assert all(sql.endswith("STRICT, WITHOUT ROWID") for sql in ours)


def test_a_source_is_readable_that_is_empty_without_fault() -> None:
    assert [is_readable(text) for text in (REVIEW, STAFF, LOST)] == [True, True, False]
    note = Problem("sources/lost.pdf", "an empty file", Grade.NOTE, "empty")
    assert is_readable(replace(LOST, problems=(note,)))
