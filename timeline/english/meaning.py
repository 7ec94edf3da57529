"""What a slot's words come to: an argument, or a reason why they settle nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from timeline.errors import TimelineError

SHOWN = 5  # names or events offered at most


class CannotSay(TimelineError):
    """The question is understood, but a name or date in it settles nothing in this case."""


@dataclass(frozen=True, slots=True)
class Meant:
    """An argument and what a reader should know of how it was come by."""

    value: Any
    caveats: tuple[str, ...] = ()
