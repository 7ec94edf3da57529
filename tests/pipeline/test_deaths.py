"""A reader that dies or eats memory costs one document, whether one process reads or several."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pipeline.test_same_bytes import BUILDER
from tests.readers.office import packed
from timeline.case import open_case

ROOT = Path(__file__).parents[2]
LEAKS = "On 4 May 2017 the ramp leaked."


@pytest.fixture
def toy(tmp_path: Path) -> dict[str, str]:
    """An environment in which the toy stands on the shelf of readers."""
    info = tmp_path / "plugins" / "toy-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: toy\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[timeline.readers]\ntoy = tests.pipeline.toyreader:TOY\n")
    paths = os.pathsep.join(map(str, (tmp_path / "plugins", ROOT)))
    return {**os.environ, "TIMELINE_PLUGINS": "on", "PYTHONPATH": paths}


def skipped(root: Path, jobs: int, environment: dict[str, str]) -> dict[str, str]:
    """What a build could not read, with the codes of the reasons."""
    subprocess.run([sys.executable, BUILDER, root, str(jobs)], env=environment, check=True, timeout=120)
    faults = {problem.where: problem.code for problem in open_case(root).problems()}
    return {path: code for path, code in sorted(faults.items()) if "toy" in path}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_death_costs_one_document(jobs: int, root: Path, toy: dict[str, str]) -> None:
    (root / "sources" / "a.toy").write_bytes(b"TOY:die")
    (root / "sources" / "b.toy").write_bytes(f"TOY:{LEAKS}".encode())
    assert skipped(root, jobs, toy) == {"sources/a.toy": "crashed"}
    assert open_case(root).text("sources/b.toy").body == LEAKS


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_death_in_an_archive_costs_one_document_of_it(jobs: int, root: Path, toy: dict[str, str]) -> None:
    parts = {"a.txt": LEAKS, "b.toy": b"TOY:die", "c.toy": f"TOY:{LEAKS}".encode()}
    (root / "sources" / "post.zip").write_bytes(packed(parts))
    assert skipped(root, jobs, toy) == {"sources/post.zip/b.toy": "crashed"}
    case = open_case(root)
    assert {case.text(f"sources/post.zip/{name}").body for name in ("a.txt", "c.toy")} == {LEAKS}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system bounds no memory")
@pytest.mark.parametrize("jobs", [1, 2])
def test_hunger_costs_one_document(jobs: int, root: Path, toy: dict[str, str]) -> None:
    parts = {"a.txt": LEAKS, "b.toy": b"TOY:eat"}
    (root / "sources" / "post.zip").write_bytes(packed(parts))
    assert skipped(root, jobs, toy) == {"sources/post.zip/b.toy": "too-large"}
    assert open_case(root).text("sources/post.zip/a.txt").body == LEAKS
