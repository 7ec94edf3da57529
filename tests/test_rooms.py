"""Large rooms have a map of their modules in their docstring, and the architecture names every room."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "timeline"
ARCHITECTURE = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8")
LARGE = 30  # modules; what a reader cannot take in at a glance
ROOMS = sorted(folder for folder in PACKAGE.iterdir() if (folder / "__init__.py").is_file())
MAPPED = [room for room in ROOMS if len([*room.glob("*.py")]) > LARGE]
GROUP = re.compile(r"^- ([^:\n]+): ((?:.+\n?)(?:  .+\n?)*)", re.MULTILINE)


def on_the_map(room: Path) -> list[str]:
    """The modules that the docstring of a room names, group by group."""
    words = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
    return [name.strip() for _, names in GROUP.findall(words) for name in names.split(",")]


def modules(room: Path) -> list[str]:
    """The modules that are there."""
    return sorted(file.stem for file in room.glob("*.py") if file.stem != "__init__")


def test_there_are_large_rooms():
    assert {"dates", "extract", "questions", "readers", "resolve"} <= {room.name for room in MAPPED}


@pytest.mark.parametrize("room", MAPPED, ids=lambda room: room.name)
def test_a_map_names_only_what_is_there_and_each_once(room):
    named = on_the_map(room)
    assert sorted({*named}) == sorted(named)
    assert sorted({*named}.difference(modules(room))) == []


@pytest.mark.parametrize("room", MAPPED, ids=lambda room: room.name)
def test_a_map_leaves_out_a_twentieth_at_most(room):
    """What is new may wait for a day; a map with holes is none."""
    missing = sorted({*modules(room)}.difference(on_the_map(room)))
    assert len(missing) * 20 <= len(modules(room)), missing


def test_every_room_stands_in_the_architecture():
    """`folder/` for a folder, `case.py` for a module."""
    rooms = [*(f"{room.name}/" for room in ROOMS), *(file.name for file in PACKAGE.glob("[a-z]*.py"))]
    table = ARCHITECTURE.partition("## The rooms")[2].partition("**Direction.**")[0]
    assert [room for room in sorted(rooms) if f"`{room}`" not in table] == []
    named = re.findall(r"`(\w+(?:/|\.py))`", table)
    assert sorted({*named}.difference(rooms)) == []


def test_the_layers_shown_are_those_that_are_checked():
    """The order in docs/ARCHITECTURE.md is that of pyproject.toml, the highest first."""
    checked = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("layers = [")[2]
    layers = [frozenset(re.findall(r"timeline\.(\w+)", line)) for line in re.findall(r'"(.+)"', checked)]
    (shown,) = re.findall(r"```\n(cli >.*?)\n```", ARCHITECTURE, re.DOTALL)
    assert [frozenset(re.findall(r"\w+", part)) for part in shown.split(">")] == layers
