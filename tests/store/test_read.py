"""Look-ups touch what they need and find what fits."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from tests.store.examples import EVENTS, GAPS, HANDED, LATER, MET, RESOLVED, REVIEW, SENT, SERIES, TENURES
from timeline.errors import NotBuilt, StoreBroken
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.store import Store, write


def test_events_of_someone(store: Store) -> None:
    assert store.events(who="person/ben-okoro") == (SERIES, MET)


def test_events_about_a_document(store: Store) -> None:
    assert store.events(about="document/weir-report") == (HANDED, SENT)


def test_events_of_someone_about_something(store: Store) -> None:
    assert store.events(who="person/ann-okoro", about="document/weir-report") == (HANDED,)


def test_events_of_a_kind_and_of_a_status(store: Store) -> None:
    assert store.events(kind="submission") == (HANDED,)
    assert store.events(status="denied") == (SENT,)


# from, to, what may lie within it
@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (When.month(2017, 4), When.month(2017, 4), (SERIES, MET)),
        (When.day(date(2017, 3, 3)), When.day(date(2017, 3, 3)), (SERIES, HANDED)),
        (When.month(2017, 4), None, (SERIES, MET, LATER)),
        (None, When.year(2016), ()),
        (When.year(2030), None, (LATER,)),
        (None, None, EVENTS),
    ],
)
def test_events_of_a_period(store: Store, start: When | None, end: When | None, found: object) -> None:
    assert store.events(start=start, end=end) == found


def test_events_of_someone_in_a_period(store: Store) -> None:
    assert store.events(who="person/ben-okoro", start=When.month(2017, 5)) == (SERIES,)


def test_an_undated_event_fits_no_period_though_it_fits_its_people(store: Store) -> None:
    assert SENT in store.events(who="person/cafe-lund")
    assert SENT not in store.events(who="person/cafe-lund", start=When.year(2000))


def test_one_event_and_none(store: Store) -> None:
    assert store.event("event/met") == MET
    assert store.event("event/nothing") is None


def test_gaps_of_a_kind_and_about_a_thing(store: Store) -> None:
    assert store.gaps(kind="undated") == (GAPS[1],)
    assert store.gaps(about="document/weir-report") == (GAPS[0],)
    assert store.gaps(kind="undated", about="document/weir-report") == ()
    assert store.gap(GAPS[0].id) == GAPS[0]


# post, person, at, what may have held
@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, TENURES),
        ({"person": "person/ann-okoro"}, TENURES[:1]),
        ({"post": "post/leader-of-the-trust", "at": When.month(2016, 7)}, TENURES[:1]),
        ({"at": When.day(date(2018, 2, 1))}, TENURES[1:]),
        ({"at": When.year(2017)}, TENURES[:1]),
        ({"at": When.year(2015)}, ()),
    ],
)
def test_tenures(store: Store, wanted: dict[str, object], found: object) -> None:
    assert store.tenures(**wanted) == found  # type: ignore[arg-type]


def test_entities_of_some_kinds_in_their_order(store: Store) -> None:
    found = store.entities(Kind.POST, Kind.ORGANISATION)
    assert [entity.id for entity in found] == ["organisation/harbour-trust", "post/leader-of-the-trust"]


def test_what_was_searched_counts_what_could_be_read(store: Store) -> None:
    searched = store.searched()
    assert (searched.sources, searched.start, searched.end) == (2, "2017-01-01", "2017-12-31")
    assert searched.series == ("minutes",)


def test_a_search_gives_the_lines_that_hold_the_words(store: Store) -> None:
    (hit,) = store.search("okoro trust harbour", 50)
    assert hit.exact == "Ann Okoro met Ben\u00a0Okoro and the Harbour Trust in April 2017,"
    assert REVIEW.body[hit.start : hit.end] == hit.exact


def test_a_search_finds_words_across_a_line_break(store: Store) -> None:
    (hit,) = store.search('"April 2017, and nobody"', 50)
    assert hit.exact.count("\n") == 1


def test_a_search_finds_rows_one_by_one_and_without_accents(store: Store) -> None:
    (hit,) = store.search("cafe", 50)
    assert (hit.source, hit.exact) == ("sources/staff.csv", "Caf\u00e9 Lund,Harbour Master")


@pytest.mark.parametrize("words", ["", "  ", '"', "()", "*", "AND", "weir-NOT", "body:weir", "NEAR(a b)"])
def test_no_words_are_commands_to_the_index(store: Store, words: str) -> None:
    assert isinstance(store.search(words, 50), tuple)


def test_a_search_is_limited(store: Store) -> None:
    assert len(store.search("the", 1)) == 1


def test_a_case_without_a_store_wants_a_build(tmp_path: Path) -> None:
    with pytest.raises(NotBuilt, match="not been built") as raised:
        Store(tmp_path / "case.db")
    assert raised.value.hint == "run: timeline build"


def test_a_file_that_is_no_database_is_said_to_be_broken(tmp_path: Path) -> None:
    (tmp_path / "case.db").write_bytes(b"not a database, " * 100)
    with pytest.raises(StoreBroken, match="no database"):
        Store(tmp_path / "case.db")


def test_a_store_of_another_version_wants_a_build(tmp_path: Path) -> None:
    write(RESOLVED, tmp_path / "case.db")
    with sqlite3.connect(tmp_path / "case.db") as db:
        db.execute("PRAGMA user_version = 0")
    with pytest.raises(StoreBroken, match="another version"):
        Store(tmp_path / "case.db")


def test_a_record_that_someone_changed_is_said_to_be_broken(tmp_path: Path) -> None:
    write(RESOLVED, tmp_path / "case.db")
    with sqlite3.connect(tmp_path / "case.db") as db:
        db.execute("UPDATE events SET record = '{}' WHERE rank = 0")
    with pytest.raises(StoreBroken, match="something else"):
        Store(tmp_path / "case.db").events()


@pytest.mark.parametrize(
    "wanted",
    [
        {"who": "person/ann-okoro"},
        {"about": "document/weir-report", "start": When.year(2017)},
        {"start": When.month(2017, 4), "end": When.month(2017, 4)},
        {"kind": "meeting"},
        {"status": "denied"},
    ],
)
def test_no_question_walks_through_all_events(store: Store, wanted: dict[str, object]) -> None:
    asked: list[str] = []
    store._db.set_trace_callback(asked.append)
    store.events(**wanted)  # type: ignore[arg-type]
    store._db.set_trace_callback(None)
    plan = " / ".join(str(row[3]) for row in store._db.execute(f"EXPLAIN QUERY PLAN {asked[-1]}"))
    assert "SCAN" not in plan


def test_a_store_keeps_no_path_of_this_machine(store: Store, tmp_path: Path) -> None:
    assert str(tmp_path).encode() not in store.path.read_bytes()


def test_an_entity_that_is_asked_for_again_is_not_read_again(store: Store) -> None:
    assert store.entity("person/ben-okoro") is store.entity("person/ben-okoro")


def test_an_outline_is_an_event_without_its_words(store: Store) -> None:
    """The same events in the same order, with the same parts."""
    told = [(e.kind, e.when, [(part.role, part.id) for part in e.parts]) for e in store.events()]
    assert [(o.kind, o.when, [(part.role, part.id) for part in o.parts]) for o in store.outlines()] == told
