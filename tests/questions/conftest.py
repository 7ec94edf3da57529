"""The invented case of the weir, opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.questions.cases import Telling, weir
from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.pipeline import build


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[Telling], Case]:
    """Whatever a test tells, as a case."""
    return lambda told: told.case(tmp_path)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """The case of the weir."""
    return weir().case(tmp_path)


@pytest.fixture
def built(tmp_path: Path) -> Callable[..., Case]:
    """A case of some files, looked back on from 2021: `a_txt` is the words of sources/a.txt."""

    def make(**files: str) -> Case:
        (tmp_path / "corrections.txt").write_text("")
        (tmp_path / "case.toml").write_text('title = "Ardle"\nas_of = "2021-01"\nday_first = true\n')
        (tmp_path / "sources").mkdir()
        for name, words in files.items():
            (tmp_path / "sources" / name.replace("_", ".")).write_text(words)
        build(find_case(tmp_path), jobs=1)
        return open_case(tmp_path)

    return make
