"""Where output goes: pages and machine text to standard output, notes to standard error."""

from __future__ import annotations

import re
import sys
from typing import Any

import typer
from rich.console import Console, RenderableType

from timeline.views.json import document
from timeline.views.shown import legible

_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)


def print_page(page: RenderableType) -> None:
    """A page for people; colour only on a terminal, nothing at line ends where it is piped."""
    console = Console(markup=False, highlight=False, emoji=False)
    if console.is_terminal:
        console.print(page, crop=False)
        return
    with console.capture() as captured:
        console.print(page, crop=False)
    write(_TRAILING.sub("", captured.get()))


def print_json(value: Any) -> None:
    """One JSON document in UTF-8, whatever the terminal's own letters are."""
    write(document(value))


def write(text: str) -> None:
    """Text as it is, in UTF-8 where the stream is bytes below."""
    sys.stdout.flush()
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text)
    else:
        stream.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()


def note(words: str) -> None:
    """A remark beside the answer, to standard error."""
    typer.echo(legible(words), err=True)


def progress_line(what: str, done: int, of: int) -> None:
    """How far a build is, on one line that writes over itself; silent where nobody watches."""
    if not sys.stderr.isatty():
        return
    finished = what == "extract" and done == of
    sys.stderr.write(f"\r{what} {done} of {of}{'   ' if not finished else ''}\r")
    sys.stderr.flush()
