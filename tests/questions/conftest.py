"""The invented case of the weir, opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.questions.cases import Telling, weir
from timeline.case import Case


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[Telling], Case]:
    """Whatever a test tells, as a case."""
    return lambda told: told.case(tmp_path)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """The case of the weir."""
    return weir().case(tmp_path)
