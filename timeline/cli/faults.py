"""What becomes of errors: two lines for the user's, one sentence and a trace file for ours."""

from __future__ import annotations

import errno
import io
import os
import sys
import traceback
from contextvars import ContextVar
from pathlib import Path
from types import TracebackType
from typing import TextIO

from timeline.errors import NotAllowed, TimelineError
from timeline.views.shown import legible

WRONG_CALL = 2
INTERRUPTED = 130
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
AGAIN = "run it again as `timeline --debug ...` to see where"

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
        if isinstance(fault, OSError) and fault.errno in FORBIDDEN and fault.filename:
            print(two_lines(_forbidden(fault)), file=sys.stderr)
            sys.exit(WRONG_CALL)
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


def _forbidden(fault: OSError) -> NotAllowed:
    """A place that may not be read or written, as a sentence."""
    return NotAllowed(
        f"may not read or write '{os.fsdecode(fault.filename)}': {fault.strerror}",
        hint="give yourself the rights to it, or work on a copy of the case in a folder of your own",
    )


def _written(fault: Exception) -> str:
    """Where the trace went, as the end of the sentence."""
    folder = case_folder.get()
    if folder is None:
        return AGAIN
    place = folder / ".timeline" / "trace.txt"
    trace = "".join(traceback.format_exception(fault))
    try:
        place.parent.mkdir(exist_ok=True)
        place.write_text(trace, encoding="utf-8", errors="backslashreplace")
    except OSError:  # a case that may only be read
        return AGAIN
    return f"the trace is in {place}"
