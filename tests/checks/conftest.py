"""Whatever a test tells, as a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.checks import checked


@pytest.fixture
def codes(tmp_path: Path) -> Callable[[Telling], list[str]]:
    """The codes of all problems that the checks find in what a test tells."""

    def found(told: Telling) -> list[str]:
        case: Case = told.case(tmp_path)
        return [problem.code for problem in checked(case)]

    return found
