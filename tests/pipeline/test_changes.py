"""What a build brought, changed or took away, and through which source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.store.examples import GAPS, HANDED, MET, RESOLVED, REVIEW, quoted
from timeline.folder import Folder
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.pipeline import Change, build
from timeline.pipeline.changes import changes, differing
from timeline.store import Store, write

NOTE = "sources/2017-07.note.txt"
REVIEWED = "sources/review.txt"

Between = Callable[..., list[tuple[str, str, tuple[str, ...]]]]


@pytest.fixture
def between(tmp_path: Path) -> Between:
    """What changed from one list of findings to another, through inputs that differ."""

    def compare(old: Sequence[Event | Gap], new: Sequence[Event | Gap], *inputs: str) -> list[object]:
        stores = []
        for name, findings in (("old", old), ("new", new)):
            events = tuple(finding for finding in findings if isinstance(finding, Event))
            gaps = [finding for finding in findings if isinstance(finding, Gap)]
            write(replace(RESOLVED, events=events), tmp_path / name, gaps)
            stores.append(Store(tmp_path / name))
        return [(change.what, change.id, change.through) for change in changes(*stores, inputs)]

    return compare  # type: ignore[return-value]


def moved(quote: Quote, by: int) -> Quote:
    """The same words further down."""
    return replace(quote, start=quote.start + by, end=quote.end + by)


def test_a_finding_that_is_new_appeared(between: Between) -> None:
    assert between([MET], [HANDED, MET], REVIEWED) == [("appeared", HANDED.id, (REVIEWED,))]


def test_a_finding_that_is_gone_vanished(between: Between) -> None:
    assert between([HANDED, MET], [MET], REVIEWED) == [("vanished", HANDED.id, (REVIEWED,))]


def test_another_date_is_a_change(between: Between) -> None:
    later = replace(MET, when=When.day(date(2017, 4, 2)))
    assert between([MET], [later], REVIEWED) == [("changed", MET.id, (REVIEWED,))]


def test_another_id_alone_is_a_move(between: Between) -> None:
    """Words were added above: the event has another place, and an id that comes of it."""
    further = replace(
        MET,
        id="event/met-further-down",
        evidence=tuple(moved(quote, 40) for quote in MET.evidence),
        parts=tuple(replace(part, quote=moved(part.quote, 40)) for part in MET.parts),
    )
    assert between([MET], [further], REVIEWED) == []


def test_what_moved_and_says_something_else_is_a_change(between: Between) -> None:
    further = replace(MET, id="event/met-further-down", status="denied")
    assert between([MET], [further], REVIEWED) == [("changed", further.id, (REVIEWED,))]


def test_one_of_two_alike_that_is_gone_vanished(between: Between) -> None:
    twin = replace(MET, id="event/twin")
    assert [what for what, _, _ in between([MET, twin], [MET], REVIEWED)] == ["vanished"]


def test_gaps_are_findings(between: Between) -> None:
    longer = replace(GAPS[0], days=(30, 900))
    assert between([GAPS[0]], [longer, GAPS[1]], REVIEWED) == [
        ("appeared", GAPS[1].id, (REVIEWED,)),
        ("changed", GAPS[0].id, (REVIEWED,)),
    ]


def test_the_rank_of_a_gap_among_others_is_no_change(between: Between) -> None:
    assert between([GAPS[0]], [replace(GAPS[0], rank=99.0)], REVIEWED) == []


def test_a_change_comes_through_the_sources_that_it_quotes(between: Between) -> None:
    assert between([], [MET], "sources/another.txt", REVIEWED) == [("appeared", MET.id, (REVIEWED,))]


def test_a_change_in_a_document_comes_through_the_file_that_held_it(between: Between) -> None:
    """A member of an archive is a source, and the archive is what was received."""
    held = tuple(replace(quote, source="sources/post.zip/a.txt") for quote in MET.evidence)
    kept = replace(MET, evidence=held)
    found = between([], [kept], "sources/post.zi", "sources/post.zip", "corrections.txt")
    assert found == [("appeared", MET.id, ("sources/post.zip",))]


def test_a_change_that_quotes_none_of_them_comes_through_all_that_differs(between: Between) -> None:
    assert between([MET], [], NOTE, "corrections.txt") == [("vanished", MET.id, (NOTE, "corrections.txt"))]


def test_what_differs_is_named_in_order() -> None:
    former, present = {"a": "1", "b": "2", "d": "4"}, {"a": "1", "b": "3", "c": "9"}
    assert differing(former, present) == ("b", "d", "c")


def test_a_change_tells_what_it_is_of(tmp_path: Path) -> None:
    for name, events in (("old", ()), ("new", (MET,))):
        write(replace(RESOLVED, events=events), tmp_path / name)
    (change,) = changes(Store(tmp_path / "old"), Store(tmp_path / "new"), [REVIEWED])
    assert change == Change("appeared", "event", MET.id, MET.title, (REVIEWED,))


def test_a_build_tells_what_a_new_source_brought(opened: Callable[[], Folder], root: Path) -> None:
    build(opened())
    (root / NOTE).write_text("Ben Lund resigned on 1 June 2017.\n", encoding="utf-8")
    found = build(opened()).changes
    assert found
    assert all(NOTE in change.through for change in found)
    (root / NOTE).unlink()
    undone = build(opened()).changes
    assert [change.what for change in undone if change.finding == "event"] == ["vanished"]


def test_words_added_above_move_what_a_build_found_and_change_nothing(
    opened: Callable[[], Folder], root: Path
) -> None:
    build(opened())
    letter = root / "sources" / "2017-06.letter.txt"
    letter.write_text("Of the harbour.\n\n" + letter.read_text(encoding="utf-8"), encoding="utf-8")
    built = build(opened())
    assert (built.extracted, built.changes) == (1, ())


def test_a_rebuild_without_a_change_says_nothing(opened: Callable[[], Folder]) -> None:
    build(opened())
    assert build(opened()).changes == ()


def test_the_words_of_a_quote_are_what_it_says(between: Between) -> None:
    other = replace(MET, evidence=(quoted(REVIEW, "wrote"),))
    assert [what for what, _, _ in between([MET], [other], REVIEWED)] == ["changed"]
