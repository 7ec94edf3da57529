"""`timeline review` at a terminal: left at any point, and taken up again where it was left."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from timeline.folder import find_case, init_case
from timeline.pipeline import build

pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
PROMPT = b"q(uit)? "
LONGEST = 60  # seconds for a question to come, on a busy machine


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with three doubts: two names of one look stand side by side in a list, three times over."""
    folder = tmp_path_factory.mktemp("review") / "club"
    init_case(folder)
    for day, first, second in ((3, "Bob", "Robert"), (10, "Bill", "William"), (17, "Kate", "Katherine")):
        words = f"Wick Club\n\nMinutes of the meeting held on {day} May 2018\n\n"
        people = f"Present: {first} Tarn{day}ley, {second} Tarn{day}ley, Ida Byrne\n".replace(
            str(day), "x" * (day % 7)
        )
        (folder / "sources" / f"2018-05-{day:02}.txt").write_text(words + people)
    build(find_case(folder), jobs=1)
    return folder


def at_terminal(folder: Path, *answers: str) -> str:
    """What a terminal shows while these answers are typed, each at its prompt."""
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored in what a script starts in the background
        os.execv(sys.executable, [sys.executable, "-m", "timeline", "review", "--case", str(folder)])
    shown = b""
    for answer in answers:
        shown += until_prompt(terminal)
        os.write(terminal, answer.encode())
    shown += until_prompt(terminal)
    os.close(terminal)  # whoever still waits for an answer is hung up
    os.waitpid(child, 0)
    return shown.decode("utf-8", "replace")


def until_prompt(terminal: int) -> bytes:
    """All that is shown up to the next question, or to the end."""
    shown, deadline = b"", time.monotonic() + LONGEST
    while not shown.endswith(PROMPT):
        ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.monotonic()))
        assert ready, f"no question within {LONGEST} s behind {shown!r}"
        try:
            read = os.read(terminal, 4096)
        except OSError:  # the other end is closed
            break
        if not read:
            break
        shown += read
    return shown


def decided(folder: Path) -> list[str]:
    """The verbs of the decisions, in order; a remark is "unsure"."""
    lines = (folder / "corrections.txt").read_text().splitlines()
    told = [line for line in lines if "unsure:" in line or line[:4].isdigit()]
    return ["unsure" if line.startswith(";") else line.split()[1] for line in told]


def test_a_review_is_left_and_taken_up_again(club: Path) -> None:
    """Same, then Ctrl-C; again: unsure, skip and a wrong word; at last the two that are left."""
    first = at_terminal(club, "same\n", "\x03")
    assert "1 of 3" in first
    assert decided(club) == ["same"]
    second = at_terminal(club, "unsure\n", "perhaps\n", "skip\n")
    assert "1 of 2" in second
    assert "type one of 1, 2, same, different, u, s or q" in second
    assert decided(club) == ["same", "unsure"]
    third = at_terminal(club, "different\n", "q\n")
    assert "1 of 2 doubts decided" in third
    assert decided(club) == ["same", "unsure", "different"]
    assert "1 of 1" in at_terminal(club, "q\n")
