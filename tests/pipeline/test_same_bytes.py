"""The same inputs give the same bytes, whoever builds them how."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from tests.pipeline.conftest import bytes_of, fill
from timeline.folder import Folder, find_case
from timeline.pipeline import build

BUILDER = Path(__file__).parent / "builder.py"


def built_elsewhere(root: Path, seed: int, jobs: int) -> str:
    """The case built in a process of its own."""
    env = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(BUILDER.parents[2])}
    subprocess.run([sys.executable, BUILDER, root, str(jobs)], env=env, check=True, capture_output=True)
    return bytes_of(root)


def test_hash_seeds_and_jobs_change_nothing(tmp_path: Path) -> None:
    hashes = []
    for seed, jobs in ((0, 1), (1, 2), (2, 1)):
        fill(tmp_path / f"{seed}" / "weir")
        hashes.append(built_elsewhere(tmp_path / f"{seed}" / "weir", seed, jobs))
    assert len(dict.fromkeys(hashes)) == 1


def test_the_order_in_which_files_are_listed_changes_nothing(
    opened: Callable[[], Folder], root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(opened())
    stored, sources = bytes_of(root), Folder.sources
    monkeypatch.setattr(Folder, "sources", lambda folder: sources(folder)[::-1])
    (root / ".timeline" / "case.db").unlink()
    build(opened())
    assert bytes_of(root) == stored


def test_sources_added_one_by_one_in_any_order_give_the_case_built_at_once(tmp_path: Path) -> None:
    fill(tmp_path / "once")
    build(find_case(tmp_path / "once"))
    names = sorted(path.name for path in (tmp_path / "once" / "sources").iterdir())
    for number, order in enumerate(list(permutations(names))[:4]):
        root = tmp_path / str(number)
        (root / "sources").mkdir(parents=True)
        (root / "case.toml").write_bytes((tmp_path / "once" / "case.toml").read_bytes())
        for name in order:
            (root / "sources" / name).write_bytes((tmp_path / "once" / "sources" / name).read_bytes())
            build(find_case(root))
        assert bytes_of(root) == bytes_of(tmp_path / "once")


def test_a_change_that_is_undone_gives_the_bytes_of_before(opened: Callable[[], Folder], root: Path) -> None:
    build(opened())
    stored, letter = bytes_of(root), root / "sources" / "2017-06.letter.txt"
    words = letter.read_bytes()
    letter.write_bytes(words + b"\nBen Lund resigned on 1 June 2017.\n")
    build(opened())
    assert bytes_of(root) != stored
    letter.write_bytes(words)
    build(opened())
    assert bytes_of(root) == stored


def test_a_stored_case_does_not_know_where_it_lies(opened: Callable[[], Folder], root: Path) -> None:
    build(opened())
    for path in (root / ".timeline").iterdir():
        assert str(root).encode() not in path.read_bytes()
