"""The five stories as built cases, which tests of this room only read."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from tests.laws.cases import told
from tests.laws.stories import STORIES
from timeline.case import Case


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Case]:
    """A story by its field, built once."""

    @cache
    def build_once(name: str) -> Case:
        return told(tmp_path_factory.mktemp(name), STORIES[name])

    return build_once
