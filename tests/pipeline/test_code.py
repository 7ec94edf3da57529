"""The program is an input of a build like any other: another rule makes another key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.pipeline import code


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of three files."""
    for name in ("extract/rules.py", "extract/words/verbs.txt", "questions/silence.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("one\n", encoding="utf-8")
    monkeypatch.setattr(code, "ROOT", tmp_path)
    return tmp_path


def digests() -> tuple[str, str]:
    """Of what extracts, and of everything, as they are now."""
    return code.extracting_code.__wrapped__(), code.whole_code.__wrapped__()


def changed(work: Callable[[], object]) -> tuple[bool, bool]:
    """Whether some work changed what extracts, and everything."""
    before = digests()
    work()
    after = digests()
    return before[0] != after[0], before[1] != after[1]


def test_the_same_code_has_the_same_digest(root: Path) -> None:
    assert changed(lambda: (root / "extract/rules.py").touch()) == (False, False)


@pytest.mark.parametrize("name", ["extract/rules.py", "extract/words/verbs.txt"])
def test_a_rule_or_a_word_list_extracts_anew(root: Path, name: str) -> None:
    assert changed(lambda: (root / name).write_text("two\n", encoding="utf-8")) == (True, True)


def test_a_file_that_is_renamed_or_new_counts(root: Path) -> None:
    assert changed(lambda: (root / "extract/rules.py").rename(root / "extract/grammar.py")) == (True, True)
    assert changed(lambda: (root / "extract/more.py").write_text("", encoding="utf-8")) == (True, True)


def test_a_question_resolves_anew_and_extracts_nothing(root: Path) -> None:
    work = lambda: (root / "questions/silence.py").write_text("two\n", encoding="utf-8")  # noqa: E731
    assert changed(work) == (False, True)


def test_what_python_compiled_does_not_count(root: Path) -> None:
    assert changed(lambda: (root / "extract/rules.pyc").write_bytes(b"")) == (False, False)


def test_an_extra_that_comes_or_goes_extracts_anew(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert root.is_dir()
    assert changed(lambda: monkeypatch.setattr(code, "EXTRAS", ("pytest",))) == (True, True)
    assert changed(lambda: monkeypatch.setattr(code, "EXTRAS", ("no-such-package",))) == (True, True)


def test_another_model_of_the_language_extracts_anew(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert root.is_dir()
    assert changed(lambda: monkeypatch.setattr(code, "model_name", lambda: "another 1.0")) == (True, True)
