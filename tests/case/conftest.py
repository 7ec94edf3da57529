"""The small case of the store's tests, opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.examples import GAPS, RESOLVED
from timeline.case import Case
from timeline.store import Store, write


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """The small case, written and opened."""
    write(RESOLVED, tmp_path / "case.db", GAPS)
    opened = Case(Store(tmp_path / "case.db"))
    yield opened
    opened.store.close()
