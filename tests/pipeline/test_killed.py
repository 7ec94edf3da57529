"""Whatever ends a build, the last good case answers, and the next build goes on."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pipeline.conftest import bytes_of
from tests.pipeline.test_same_bytes import BUILDER
from timeline.case import open_case
from timeline.errors import BuildRunning
from timeline.folder import Folder
from timeline.pipeline import build
from timeline.pipeline.lock import locked

Opened = Callable[[], Folder]
ADDED = "Ben Lund resigned as clerk on 1 June 2017.\n"


def killed_build(root: Path, moment: str) -> int:
    """How a build ended that was killed at a moment."""
    env = {**os.environ, "PYTHONPATH": str(BUILDER.parents[2])}
    return subprocess.run(
        [sys.executable, BUILDER, root, "1", moment], env=env, capture_output=True
    ).returncode


@pytest.mark.parametrize("moment", ["extract", "resolve", "gaps", "publish"])
def test_a_killed_build_leaves_the_last_good_case(opened: Opened, root: Path, moment: str) -> None:
    build(opened())
    stored, events = bytes_of(root), open_case(opened()).events()
    for name in ("2017-07.note.txt", "2017-08.note.txt"):
        (root / "sources" / name).write_text(ADDED, encoding="utf-8")
    assert killed_build(root, moment) == -signal.SIGKILL
    assert bytes_of(root) == stored
    assert open_case(opened()).events() == events
    built = build(opened())
    assert (built.sources, built.extracted, built.cached) == (5, 0, 5)


def test_a_killed_first_build_loses_nothing_that_was_extracted(opened: Opened, root: Path) -> None:
    assert killed_build(root, "extract") == -signal.SIGKILL
    built = build(opened())
    assert (built.extracted, built.cached, built.first) == (1, 2, True)


def test_a_killed_build_leaves_no_draft_after_the_next(opened: Opened, root: Path) -> None:
    killed_build(root, "publish")
    build(opened())
    kept = sorted(path.name for path in (root / ".timeline").iterdir())
    assert kept == ["cache.db", "case.db", "intake.json", "lock"]


def test_two_builds_of_one_case_exclude_each_other(opened: Opened, root: Path) -> None:
    (root / ".timeline").mkdir()
    with (
        locked(root / ".timeline" / "lock"),
        pytest.raises(BuildRunning, match=f"process {os.getpid()}") as raised,
    ):
        build(opened())
    assert "wait" in raised.value.hint
    assert build(opened()).first


def test_a_lock_file_that_a_killed_build_left_means_nothing(opened: Opened, root: Path) -> None:
    killed_build(root, "extract")
    assert (root / ".timeline" / "lock").read_text().strip().isdigit()
    assert build(opened()).sources == 3


def test_a_lock_is_let_go_by_a_fault_too(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "lock"):
        raise ZeroDivisionError
    with locked(tmp_path / "lock"):
        pass


def test_a_holder_without_a_number_is_not_named(tmp_path: Path) -> None:
    with (tmp_path / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(BuildRunning) as raised, locked(tmp_path / "lock"):
            pass
    assert str(raised.value) == "another build of this case is running"


def test_the_case_answers_while_it_is_built(opened: Opened, root: Path) -> None:
    build(opened())
    with locked(root / ".timeline" / "lock"):
        assert open_case(opened()).sources()
