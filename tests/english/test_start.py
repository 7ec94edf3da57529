"""A question waits for nothing that it does not need."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.case import Case
from timeline.english import ask
from timeline.english.grammar import compiled

ROOT = Path(__file__).parents[2]
# what reads sources and joins names: hundreds of expressions that a built case needs no more
RULES = (
    "timeline.extract.whole",
    "timeline.extract.clauses",
    "timeline.extract.prose",
    "timeline.resolve.whole",
    "timeline.resolve.persons",
    "timeline.readers",
)


@pytest.mark.parametrize("name", ["timeline.questions", "timeline.english", "timeline.cli.asking"])
def test_asking_loads_no_rules_for_reading(name: str) -> None:
    """Those are for a build."""
    source = f"import {name}, json, sys; print(json.dumps([r for r in {RULES} if r in sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


# what is asked, at most so many patterns compiled for it
@pytest.mark.parametrize(
    ("words", "most"),
    [
        ("who knew of the dredging report before 2017?", 90),
        ("apologies 14 September 2015", 90),
        ("zebra crossing", 10),
    ],
)
def test_few_patterns_are_compiled_for_a_question(case: Case, words: str, most: int) -> None:
    """Of some seven hundred."""
    compiled.cache_clear()
    ask(case, words)
    assert compiled.cache_info().currsize <= most
