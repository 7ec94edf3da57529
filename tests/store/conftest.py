"""A store of the small resolved case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.examples import GAPS, RESOLVED
from timeline.store import Store, write


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The small case, written and opened."""
    write(RESOLVED, tmp_path / "case.db", GAPS)
    opened = Store(tmp_path / "case.db")
    yield opened
    opened.close()
