"""The README tells the truth: its two commands have their shape, and each example prints what is shown."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.readme import CUT, README, examples, shell_commands, with_outputs

SHOWN = examples(README.read_text(encoding="utf-8"))
HAS_EXTRAS = all(find_spec(name) for name in ("spacy", "selectolax", "icalendar"))


def run(command: str, root: Path) -> subprocess.CompletedProcess[str]:
    """A `timeline` command as a user types it, in the folder that holds data/."""
    words = shlex.split(command)
    env = {**os.environ, "TIMELINE_CASE": "data/powys"}
    args = [sys.executable, "-m", "timeline", *words[1:]]
    return subprocess.run(
        args, cwd=root, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory, built_case: Callable[[str], Path]) -> Path:
    """A folder that holds data/powys, built."""
    import shutil

    root = tmp_path_factory.mktemp("newcomer")
    shutil.copytree(built_case("powys"), root / "data" / "powys")
    return root


def test_both_commands_set_up_everything():
    """The main job ends with the chronology and the gaps; the second command ends with the tests."""
    job, tests = shell_commands(README.read_text(encoding="utf-8"))
    assert "pip install -q '.[docs,nlp]'" in job
    assert [part.split()[1] for part in job.split(" && ")[2:]] == ["build", "events", "gaps"]
    assert "pip install -q -e '.[docs,outlook,nlp,dev]'" in tests
    assert tests.endswith(".venv/bin/python -m pytest -n auto")


def test_there_are_examples():
    """Usage is shown, not told."""
    assert len(SHOWN) >= 10


@pytest.mark.parametrize("example", SHOWN, ids=lambda example: example.command)
def test_example(example, newcomer, update_golden):
    """Each command answers, and prints what the README shows."""
    done = run(example.command, newcomer)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    if not HAS_EXTRAS or not example.shown:
        return
    if update_golden:
        now = with_outputs(README.read_text(encoding="utf-8"), {example.command: done.stdout})
        README.write_text(now, encoding="utf-8")
    else:
        assert example.of(done.stdout) == example.shown


def test_an_example_may_be_cut():
    """
    ```console
    $ timeline events
    first
    …
    ```
    """
    (example,) = examples("```console\n$ timeline events\nfirst\n…\n```\n")
    assert example.of("first\nsecond\n") == ("first", CUT)


def test_an_example_is_brought_up_to_date():
    """Only the lines below the prompt change."""
    text = "Before.\n```console\n$ timeline gaps\nold\n```\nAfter.\n"
    assert with_outputs(text, {"timeline gaps": "new\nlines\n"}) == (
        "Before.\n```console\n$ timeline gaps\nnew\nlines\n```\nAfter.\n"
    )
