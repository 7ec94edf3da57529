"""Each sample case, whole: its problems, its quotes, its outputs, the same bytes whoever builds it how."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from timeline.case import open_case

SAMPLES = ("ferry", "powys")
HAS_EXTRAS = all(find_spec(name) for name in ("spacy", "selectolax", "icalendar"))
with_extras = pytest.mark.skipif(
    not HAS_EXTRAS, reason="golden files are those of an installation with all extras"
)
HERE = Path(__file__).parent.parent


def timeline(root: Path, *words: str) -> str:
    """What a command prints for a case, in a process of its own."""
    env = {**os.environ, "TIMELINE_CASE": str(root)}
    args = [sys.executable, "-m", "timeline", *words]
    done = subprocess.run(args, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def answers(root: Path, seed: str, jobs: str) -> str:
    """The hashes of a case's build and of all its answers, made in a process of its own."""
    env = {**os.environ, "PYTHONHASHSEED": seed}
    args = [sys.executable, "-m", "tests.answers", str(root), jobs]
    done = subprocess.run(
        args, cwd=HERE, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def evidence(node: object) -> Iterator[dict[str, object]]:
    """Every piece of evidence anywhere in a JSON answer."""
    if isinstance(node, dict):
        if {"source", "start", "end", "quote"} <= node.keys():
            yield node
        for inner in node.values():
            yield from evidence(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from evidence(inner)


@pytest.fixture(params=SAMPLES)
def sample(request: pytest.FixtureRequest, built_case: Callable[[str], Path]) -> Path:
    """A built sample case."""
    return built_case(request.param)


# sample, problems of any grade with all extras installed
@with_extras
@pytest.mark.parametrize(("name", "problems"), [("powys", 2), ("ferry", 1)])
def test_number_of_problems(built_case, name, problems):
    """What is wrong with a sample case is known, and counted."""
    found = open_case(built_case(name)).problems()
    assert len(found) == problems, "\n".join(f"{problem.where}: {problem.message}" for problem in found)


def test_every_source_is_read(sample):
    """No file of a sample is left out."""
    files = {
        path.relative_to(sample).as_posix() for path in (sample / "sources").rglob("*") if path.is_file()
    }
    read = {source.path for source in open_case(sample).sources() if not source.within}
    assert read == {path for path in files if not path.endswith(".toml")}


@pytest.mark.parametrize("name", ["events", "gaps"])
def test_every_quote_is_exact(sample, name):
    """What is quoted stands in the source, at its place, letter for letter."""
    case = open_case(sample)
    quotes = [*evidence(json.loads(timeline(sample, name, "--json")))]
    assert quotes
    for quote in quotes:
        body = case.text(str(quote["source"])).body
        assert body[int(str(quote["start"])) : int(str(quote["end"]))] == quote["quote"]


def test_no_event_without_evidence(sample):
    """A statement without its words does not exist."""
    assert all(event.evidence for event in open_case(sample).events())


@with_extras
@pytest.mark.parametrize("command", ["events", "gaps", "narrate"])
def test_output(sample, command, golden):
    """The whole of what a reader sees; read the diff before accepting a change."""
    golden(f"{sample.name}/{command}.txt", timeline(sample, command))


@pytest.mark.parametrize("name", SAMPLES)
def test_same_sources_same_bytes(fresh_case, name):
    """Neither the hash seed nor the number of processes nor the place of the folder shows in any answer."""
    made = [answers(fresh_case(name, f"at-{seed}"), seed, jobs) for seed, jobs in (("1", "1"), ("2", "2"))]
    assert json.loads(made[0]) == json.loads(made[1])


def test_sources_are_never_changed(sample):
    """A build leaves what was received as it was."""
    received = HERE / "data" / sample.name
    for path in sorted((received / "sources").rglob("*")):
        if path.is_file():
            assert (sample / path.relative_to(received)).read_bytes() == path.read_bytes()
