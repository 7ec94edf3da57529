"""A build reads what is new, says what it holds, and costs nothing where nothing changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from tests.pipeline.conftest import LETTER, bytes_of
from timeline.case import open_case
from timeline.errors import NoSpace, NotBuilt
from timeline.extract.whole import extract
from timeline.folder import Folder
from timeline.model.extraction import Extraction
from timeline.model.problem import Grade
from timeline.model.resolved import Resolved
from timeline.model.source import Text
from timeline.pipeline import Built, Skipped, build
from timeline.resolve.whole import resolve
from timeline.store.cache import Cache

Opened = Callable[[], Folder]


def said(built: Built) -> Built:
    """What a build says of the case, without what it did."""
    return replace(built, changes=(), extracted=0, cached=0, first=False, unchanged=False)


def test_a_first_build_extracts_everything(opened: Opened) -> None:
    built = build(opened())
    assert (built.sources, built.read, built.skipped, built.people) == (3, 3, (), 2)
    assert (built.extracted, built.cached, built.first, built.unchanged) == (3, 0, True, False)
    assert built.changes == ()


def test_the_summary_counts_what_the_case_holds(opened: Opened) -> None:
    built, case = build(opened()), open_case(opened())
    assert built.events == len(case.events()) > 0
    assert built.gaps == len(case.gaps())
    assert built.problems == len(case.problems())


def test_a_case_that_was_not_built_answers_nothing(opened: Opened) -> None:
    with pytest.raises(NotBuilt):
        open_case(opened())


def test_an_unchanged_case_is_neither_extracted_nor_resolved(
    opened: Opened, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, stored = build(opened()), bytes_of(root)
    monkeypatch.delattr("timeline.pipeline.resolve")
    second = build(opened())
    assert (second.extracted, second.cached, second.unchanged) == (0, 3, True)
    assert said(second) == said(first)
    assert bytes_of(root) == stored


def test_the_times_of_files_do_not_matter(opened: Opened, root: Path) -> None:
    build(opened())
    os.utime(root / "sources" / "posts.csv", (1, 1))
    assert build(opened()).unchanged


def test_a_changed_source_is_extracted_alone(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "sources" / "posts.csv").write_text("name,post,from\nCai Roe,Clerk,2016\n", encoding="utf-8")
    built = build(opened())
    assert (built.extracted, built.cached, built.unchanged) == (1, 2, False)


def test_a_source_that_moved_is_another_source(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "sources" / "posts.csv").rename(root / "sources" / "staff.csv")
    assert build(opened()).extracted == 1


def test_a_source_that_is_gone_leaves_nothing_behind(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "sources" / "posts.csv").unlink()
    built = build(opened())
    assert (built.sources, built.extracted, built.cached) == (2, 0, 2)
    with Cache(root / ".timeline" / "cache.db") as cache:
        assert len(cache.keys()) == 2


# a line of case.toml, sources extracted again
@pytest.mark.parametrize(
    ("line", "extracted"),
    [
        ('as_of = "2019"', 0),
        ("day_first = true", 3),
        ('timezone = "Europe/Oslo"', 3),
        ('[source."posts.csv"]\nwritten = "2018"', 1),
    ],
)
def test_what_the_case_declares_touches_the_sources_that_it_is_about(
    opened: Opened, root: Path, line: str, extracted: int
) -> None:
    build(opened())
    (root / "case.toml").write_text(f'title = "The weir"\n{line}\n', encoding="utf-8")
    built = build(opened())
    assert (built.extracted, built.unchanged) == (extracted, False)


def test_a_sidecar_touches_its_source(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "sources" / "posts.csv.toml").write_text('title = "Posts"\n', encoding="utf-8")
    assert build(opened()).extracted == 1
    assert open_case(opened()).source("posts.csv").title == "Posts"


def test_a_correction_is_resolved_and_nothing_extracted(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "corrections.txt").write_text("different person/ann-okoro person/ben-lund\n", encoding="utf-8")
    built = build(opened())
    assert (built.extracted, built.unchanged) == (0, False)


def test_a_correction_that_cannot_be_read_is_a_problem_of_the_case(opened: Opened, root: Path) -> None:
    before = build(opened())
    (root / "corrections.txt").write_text("; a remark\n\nforget everything\n", encoding="utf-8")
    assert build(opened()).problems == before.problems + 1
    assert any(problem.where == "corrections.txt:3" for problem in open_case(opened()).problems())


def test_a_file_that_nobody_reads_is_skipped_with_its_reason(opened: Opened, root: Path) -> None:
    (root / "sources" / "plan.bin").write_bytes(bytes(range(256)) * 8)
    built = build(opened())
    assert (built.sources, built.read) == (4, 3)
    assert [skipped.source for skipped in built.skipped] == ["sources/plan.bin"]
    assert built.skipped[0].reason


def test_a_source_that_cannot_be_opened_is_skipped_and_the_rest_is_built(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Folder.open

    def locked_away(folder: Folder, path: str) -> BinaryIO:
        if path.endswith("posts.csv"):
            raise PermissionError(13, "Permission denied", path)
        return whole(folder, path)

    monkeypatch.setattr(Folder, "open", locked_away)
    built = build(opened())
    reason = '"sources/posts.csv" cannot be opened: Permission denied; make it readable or take it out'
    assert built.skipped == (Skipped("sources/posts.csv", reason),)
    assert (built.sources, built.read, built.extracted) == (3, 2, 2)
    assert build(opened()).unchanged


def test_a_source_that_changes_meanwhile_is_said_to(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, seen = Folder.open, []

    def growing(folder: Folder, path: str) -> BinaryIO:
        seen.append(path)
        more = b" " * seen.count("sources/posts.csv") * path.endswith("posts.csv")
        return BytesIO(whole(folder, path).read() + more)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "open", growing)
        built = build(opened())
    assert [skipped.source for skipped in built.skipped] == ["sources/posts.csv"]
    assert "build again" in built.skipped[0].reason
    assert build(opened()).read == 3


def failing(path: str) -> Callable[[Text], Extraction]:
    """An extractor with a fault for one source."""

    def faulty(text: Text) -> Extraction:
        if text.source.path == path:
            raise RecursionError("too deep")
        return extract(text)

    return faulty


def test_a_source_that_breaks_its_reader_costs_itself(
    opened: Opened, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("timeline.pipeline.reading.extract", failing("sources/posts.csv"))
        built = build(opened())
    (problem,) = [
        problem for problem in open_case(opened()).problems() if problem.where == "sources/posts.csv"
    ]
    assert (problem.grade, problem.code) == (Grade.FAULT, "fault")
    assert "RecursionError: too deep" in problem.message
    assert (built.read, built.extracted, len(built.skipped)) == (2, 2, 1)
    assert "faulty" in (root / ".timeline" / "faults.log").read_text(encoding="utf-8")


def test_what_failed_is_tried_again_by_the_next_build(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("timeline.pipeline.reading.extract", failing("sources/posts.csv"))
        build(opened())
    built = build(opened())
    assert (built.extracted, built.cached, built.read) == (1, 2, 3)


def test_an_interrupted_build_goes_on_where_it_was(opened: Opened) -> None:
    def interrupt(_what: str, done: int, _of: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(opened(), progress=interrupt)
    built = build(opened())
    assert (built.extracted, built.cached) == (1, 2)


def test_whoever_watches_is_told_how_far_it_is(opened: Opened) -> None:
    told: list[tuple[Any, ...]] = []
    build(opened(), progress=lambda *step: told.append(step))
    assert told[:3] == [("extract", 1, 3), ("extract", 2, 3), ("extract", 3, 3)]
    assert told[3][0] == "resolve"


def test_a_case_without_sources_is_built(opened: Opened, root: Path) -> None:
    shutil.rmtree(root / "sources")
    built = build(opened())
    assert (built.sources, built.events, built.problems) == (0, 0, 0)
    assert open_case(opened()).events() == ()


@pytest.mark.parametrize("name", ["case.db", "cache.db"])
def test_what_is_derived_may_be_damaged_or_deleted(opened: Opened, root: Path, name: str) -> None:
    first, stored = build(opened()), bytes_of(root)
    (root / ".timeline" / name).write_bytes(b"no database " * 400)
    assert said(build(opened())) == said(first)
    assert bytes_of(root) == stored
    shutil.rmtree(root / ".timeline")
    assert said(build(opened())) == said(first)
    assert bytes_of(root) == stored


def test_a_build_leaves_nothing_in_the_sources(opened: Opened, root: Path) -> None:
    before = sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))
    build(opened())
    after = sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))
    assert [path for path in after if path not in before] == [
        ".timeline", ".timeline/cache.db", ".timeline/case.db", ".timeline/intake.json", ".timeline/lock",
        "intake.jsonl",
    ]  # fmt: skip
    assert (root / "sources" / "2017-06.letter.txt").read_text(encoding="utf-8") == LETTER


def test_events_of_one_id_are_told_apart(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hash is short: in a very large case two events of a day may share one."""

    def doubled(*given: Any) -> Resolved:
        resolved = resolve(*given)
        return replace(resolved, events=(*resolved.events[:1], *resolved.events))

    monkeypatch.setattr("timeline.pipeline.resolve", doubled)
    built = build(opened())
    ids = [event.id for event in open_case(opened()).events()]
    assert len(dict.fromkeys(ids)) == len(ids) == built.events
    assert ids[1] == f"{ids[0]}-2"


def test_a_file_too_large_to_be_read_at_once_is_not_read_at_all(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("timeline.pipeline.survey"), "MOST_UNPACKED", 100)
    built = build(opened())
    assert "more than the 100 that are read at once" in built.skipped[0].reason
    assert built.read == 1


def test_a_full_disk_stops_a_build_and_leaves_the_last_case(
    opened: Opened, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(opened())
    stored = bytes_of(root)
    (root / "sources" / "new.txt").write_text("The committee met on 4 June 2017.")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("timeline.pipeline.publish", full)
    with pytest.raises(NoSpace):
        build(opened())
    assert bytes_of(root) == stored
