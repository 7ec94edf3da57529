"""The invented case of the weir, opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english.conftest import weir_with_board
from timeline.case import Case


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """The weir and its board."""
    return weir_with_board().case(tmp_path)
