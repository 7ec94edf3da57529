"""What becomes of errors: two lines for the user's, one sentence and a trace file for ours."""

from __future__ import annotations

import io
import os
import sys
import traceback
from contextvars import ContextVar
from pathlib import Path
from types import TracebackType
from typing import TextIO

from timeline.errors import TimelineError
from timeline.views.shown import legible

WRONG_CALL = 2
INTERRUPTED = 130

case_folder: ContextVar[Path | None] = ContextVar("case_folder", default=None)
debugging: ContextVar[bool] = ContextVar("debugging", default=False)


def two_lines(error: TimelineError) -> str:
    """An error as its sentence and its hint."""
    lines = [f"timeline: {error}", *([f"  {error.hint}"] if error.hint else [])]
    return "\n".join(map(legible, lines))


class FaultReport:
    """Turns a fault of ours into one sentence and a trace file; `--debug` lets it through."""

    def __enter__(self) -> FaultReport:
        for stream in (sys.stdout, sys.stderr):
            _forgive(stream)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(fault, Exception) or debugging.get():
            return
        where = _written(fault)
        print(f"timeline: a fault of the program itself ({type(fault).__name__}); {where}", file=sys.stderr)
        sys.exit(WRONG_CALL)


def close_quietly() -> None:
    """Stop writing to a reader that has gone (`timeline events | head`), without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _forgive(stream: TextIO) -> None:
    """Letters that the terminal cannot print are spelled out instead of ending the program."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def _written(fault: Exception) -> str:
    """Where the trace went, as the end of the sentence."""
    folder = case_folder.get()
    if folder is None:
        return "run it again as `timeline --debug ...` to see where"
    place = folder / ".timeline" / "trace.txt"
    place.parent.mkdir(exist_ok=True)
    place.write_text("".join(traceback.format_exception(fault)), encoding="utf-8", errors="backslashreplace")
    return f"the trace is in {place}"
