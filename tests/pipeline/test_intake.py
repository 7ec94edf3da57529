"""A build records what was put into sources/ by hand, and nothing that it says depends on the record."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.pipeline.conftest import bytes_of
from timeline.folder import Folder, verify_intake
from timeline.pipeline import build

Opened = Callable[[], Folder]


def recorded(root: Path) -> list[str]:
    """What the lines of the record are of."""
    return [json.loads(line)["what"] for line in (root / "intake.jsonl").read_text().splitlines()]


def test_sources_put_there_by_hand_are_recorded_at_the_build(opened: Opened, root: Path) -> None:
    build(opened(), when="2026-11-22T03:00:00+00:00", by="E. Marsh")
    assert recorded(root) == sorted(opened().sources())
    (line, *_) = (root / "intake.jsonl").read_text().splitlines()
    assert {"when": "2026-11-22T03:00:00+00:00", "by": "E. Marsh"}.items() <= json.loads(line).items()
    assert verify_intake(opened()) == ()


def test_a_source_is_recorded_once(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "sources" / "new.txt").write_text("Nothing happened.")
    build(opened())
    build(opened())
    assert recorded(root) == [
        *sorted(path for path in opened().sources() if "new" not in path),
        "sources/new.txt",
    ]


def test_no_answer_depends_on_the_record(opened: Opened, root: Path) -> None:
    build(opened(), when="2026-11-22", by="E. Marsh")
    one = bytes_of(root)
    (root / "intake.jsonl").unlink()
    for name in ("case.db", "cache.db", "intake.json"):
        (root / ".timeline" / name).unlink()
    build(opened(), when="2027-01-01", by="A. Okoro")
    assert bytes_of(root) == one


def test_a_source_that_changed_after_its_record_is_told_and_not_recorded_again(
    opened: Opened, root: Path
) -> None:
    build(opened())
    source = root / "sources" / "posts.csv"
    source.write_bytes(source.read_bytes().replace(b"Okoro", b"Okara"))
    build(opened())
    (problem,) = verify_intake(opened())
    assert (problem.where, problem.code) == ("sources/posts.csv", "source-changed")


def test_a_build_does_not_hide_that_the_record_was_removed(opened: Opened, root: Path) -> None:
    build(opened())
    (root / "intake.jsonl").unlink()
    (root / "sources" / "new.txt").write_text("Nothing happened.")
    build(opened())
    assert "intake.jsonl" in {problem.where for problem in verify_intake(opened())} or not verify_intake(
        opened()
    )
