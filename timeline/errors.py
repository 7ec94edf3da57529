"""What stops the work: a fault in the call or the case, with a sentence and a hint.

A fault in the sources is no error but a `Problem` (model/problem.py), and work goes on.
"""

import errno
from collections.abc import Sequence

DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # what a system says where nothing more fits


class TimelineError(Exception):
    """One sentence for the user, lower case, and a hint that says what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class CaseNotFound(TimelineError):
    """No folder above holds a case.toml."""


class UnreadableCase(TimelineError):
    """The case folder is there, but case.toml or its layout cannot be used."""


class NotBuilt(TimelineError):
    """The case has no store to answer from: it wants a build."""


class StoreBroken(TimelineError):
    """The store is of another schema or damaged: delete .timeline/ and build."""


class BuildRunning(TimelineError):
    """Another build holds the lock of this case."""


class NoSpace(TimelineError):
    """The disk is full: what was being written is not kept, what was there before is."""


class NotAllowed(TimelineError):
    """The system does not let the program read or write a place that it needs."""


class UnknownName(TimelineError):
    """No person, body, post, document, event or source of the case has that name."""

    def __init__(self, name: str, near: Sequence[str] = ()) -> None:
        hint = (
            f"near: {', '.join(near)}"
            if near
            else "timeline people, posts, documents and sources list the names"
        )
        super().__init__(f"nothing called {name!r} in this case", hint=hint)
        self.name = name
        self.near = tuple(near)


class WrongTerms(TimelineError):
    """An argument that cannot be read: a date that is no EDTF, an option that does not exist."""


class AmbiguousName(UnknownName):
    """A name that fits several of the case equally well: it says which, and decides nothing."""

    def __init__(self, name: str, near: Sequence[str]) -> None:
        super().__init__(name, near)
        self.args = (f"{name!r} may be any of {len(near)} in this case",)
        self.hint = f"say which: {', '.join(near)}"
