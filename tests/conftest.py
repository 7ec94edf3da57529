"""What the rooms' tests share: sample cases that are built once, and whole outputs kept as golden files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
GOLDEN = HERE / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The one option of ours: write what is printed now into the golden files and the README."""
    parser.addoption("--update-golden", action="store_true", help="accept the present outputs as right")


def pytest_configure() -> None:
    """The same surroundings for everyone: our own plug-ins, 80 columns, no colour, no case from outside.

    A law fails by what it finds, never because the machine was busy.
    """
    os.environ.update(TIMELINE_PLUGINS="off", COLUMNS="80", NO_COLOR="1")
    os.environ.pop("TIMELINE_CASE", None)
    settings.register_profile("timeline", deadline=None)
    settings.load_profile("timeline")


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether the present outputs are accepted as right."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture
def golden(update_golden: bool) -> Callable[[str, str], None]:
    """Compare a whole output with its golden file, or write it there."""

    def compare(name: str, output: str) -> None:
        path = GOLDEN / name
        if update_golden:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(output, encoding="utf-8")
        assert output == path.read_text(encoding="utf-8")

    return compare


def copy_of(name: str, parent: Path) -> Path:
    """A sample case in a folder of its own, without anything derived."""
    return Path(shutil.copytree(DATA / name, parent / name, ignore=shutil.ignore_patterns(".timeline")))


@pytest.fixture
def fresh_case(tmp_path: Path) -> Callable[..., Path]:
    """A sample case by its name, copied and not yet built; a second word keeps copies apart."""
    return lambda name, apart="": copy_of(name, tmp_path / apart)


@pytest.fixture(scope="session")
def built_case(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A sample case by its name, copied and built once for all tests, which only read it."""

    @cache
    def build_once(name: str) -> Path:
        from timeline.folder import find_case
        from timeline.pipeline import build

        root = copy_of(name, tmp_path_factory.mktemp("sample"))
        build(find_case(root))
        return root

    return build_once
