"""A small case folder of invented sources, to be built and changed."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from timeline.folder import Folder, find_case

MINUTES = """Minutes of the Harbour Committee, 14 March 2017

Present: Ann Okoro (chair), Ben Lund.

The committee received the Weir report on 3 March 2017.
"""
LETTER = """The committee met on 9 May 2017. Ann Okoro sent the Weir report to Ben Lund on 12 May 2017.

There is no record of the Weir report after May 2017.
"""
POSTS = "name,post,from\nAnn Okoro,Harbour Master,2016-01-04\n"


def fill(root: Path) -> None:
    """The sources of the small case and its terms."""
    (root / "sources").mkdir(parents=True)
    (root / "case.toml").write_text('title = "The weir"\n', encoding="utf-8")
    for name, words in (
        ("2017-03-14.minutes.txt", MINUTES),
        ("2017-06.letter.txt", LETTER),
        ("posts.csv", POSTS),
    ):
        (root / "sources" / name).write_text(words, encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of the small case."""
    fill(tmp_path / "weir")
    return tmp_path / "weir"


@pytest.fixture
def opened(root: Path) -> Callable[[], Folder]:
    """The case as it lies there now; its terms are read each time."""
    return lambda: find_case(root)


def bytes_of(root: Path) -> str:
    """A hash of the stored case."""
    return sha256((root / ".timeline" / "case.db").read_bytes()).hexdigest()
