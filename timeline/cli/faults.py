"""What becomes of errors: two lines for the user's, one sentence and a trace file for ours."""

from __future__ import annotations

import errno
import io
import os
import sys
import traceback
from collections.abc import Iterable, Sequence
from contextvars import ContextVar
from pathlib import Path
from types import TracebackType
from typing import TextIO

from timeline.errors import DISK_FULL, NoSpace, NotAllowed, TimelineError, WrongTerms
from timeline.views.shown import legible

WRONG_CALL = 2
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
        sys.stdout, sys.stderr = (_open_to(stream) for stream in (sys.stdout, sys.stderr))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(fault, Exception) or debugging.get():
            return
        not_ours = _from_outside(fault)
        if not_ours is not None:
            print(two_lines(not_ours), file=sys.stderr)
            sys.exit(WRONG_CALL)
        where = _written(fault)
        print(f"timeline: a fault of the program itself ({type(fault).__name__}); {where}", file=sys.stderr)
        sys.exit(WRONG_CALL)


def no_such(what: str, name: str, known: Iterable[str]) -> str:
    """A word of the call that stands for nothing, with those near it, or with where all are listed."""
    from difflib import get_close_matches

    near = ", ".join(get_close_matches(name, list(known), n=3, cutoff=0.5))
    return f"no {what} {name!r}; " + (f"near: {near}" if near else "--help lists them")


def close_quietly() -> None:
    """Stop writing to a reader that has gone (`timeline events | head`), without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_to(stream: TextIO | None) -> TextIO:
    """A stream that takes everything: letters that the terminal cannot print are spelled out, and one
    that was closed (`timeline events >&-`) swallows what it is given.
    """
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return stream


def _from_outside(fault: Exception) -> TimelineError | None:
    """What the system refused, or a call that is no text, as a sentence; None for a fault of ours."""
    if isinstance(fault, UnicodeEncodeError):
        return _no_text(sys.argv)
    if not isinstance(fault, OSError):
        return None
    place = f" '{os.fsdecode(fault.filename)}'" if fault.filename else ""
    if fault.errno in DISK_FULL:
        hint = "make room and do it again; what was stored before is as it was"
        return NoSpace(f"cannot write{place or ' what is to be printed'}: {fault.strerror}", hint=hint)
    if not place:
        return None
    if fault.errno in FORBIDDEN:
        hint = "give yourself the rights to it, or work on a copy of the case in a folder of your own"
        return NotAllowed(f"may not read or write{place}: {fault.strerror}", hint=hint)
    hint = f"see what lies there and put it right, or {AGAIN}"
    return NotAllowed(f"cannot read or write{place}: {fault.strerror}", hint=hint)


def _no_text(words: Sequence[str]) -> WrongTerms | None:
    """The first word of a call that holds bytes in the place of letters."""
    for word in words:
        shown = word.encode("utf-8", "backslashreplace").decode()
        if shown != word:
            hint = "type it in the characters of your terminal, or rename the file"
            return WrongTerms(f"'{shown}' is no text in UTF-8", hint=hint)
    return None


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
