"""What README.md shows: its commands, and what they are said to print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
CUT = "…"  # a line of its own: the output goes on


@dataclass(frozen=True, slots=True)
class Example:
    """A command at a `$` prompt, and the lines below it."""

    command: str
    shown: tuple[str, ...]
    start: int  # the lines of the README that hold what is shown
    end: int

    def cut(self) -> bool:
        """Whether only the beginning of the output is shown."""
        return bool(self.shown) and self.shown[-1] == CUT

    def of(self, output: str) -> tuple[str, ...]:
        """The lines that this example would show of an output."""
        lines = tuple(line.rstrip() for line in output.strip("\n").splitlines())
        room = len(self.shown) - 1
        return (*lines[:room], CUT) if self.cut() and len(lines) > room else lines


def examples(text: str) -> tuple[Example, ...]:
    """The commands of all `console` blocks, in order, with what is shown for each."""
    found: list[Example] = []
    lines = text.splitlines()
    for start, end in _blocks(lines):
        prompts = [i for i in range(start, end) if lines[i].startswith("$ ")]
        for here, there in zip(prompts, [*prompts[1:], end], strict=True):
            found.append(Example(lines[here][2:], tuple(lines[here + 1 : there]), here + 1, there))
    return tuple(found)


def _blocks(lines: list[str]) -> list[tuple[int, int]]:
    """First line and end of each fenced block that is marked as a console."""
    fences = [i for i, line in enumerate(lines) if line.startswith("```")]
    pairs = zip(fences[::2], fences[1::2], strict=True)
    return [(first + 1, last) for first, last in pairs if lines[first] == "```console"]


def shell_commands(text: str) -> tuple[str, ...]:
    """The lines that a newcomer pastes: set-up, then the job."""
    return tuple(re.findall(r"^python3 -m venv .*$", text, re.MULTILINE))


def with_outputs(text: str, outputs: dict[str, str]) -> str:
    """The README with what its commands print now, as long as what was shown."""
    lines = text.splitlines()
    for example in reversed(examples(text)):
        if example.command in outputs:
            lines[example.start : example.end] = example.of(outputs[example.command])
    return "\n".join(lines) + "\n"
