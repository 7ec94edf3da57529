"""The lines of a calendar entry that tell something, among those by which programs exchange it."""

from __future__ import annotations

import re

OPENING = "BEGIN:V"
TELLING = frozenset(
    ("dtstart", "dtend", "due", "duration", "rrule", "rdate", "exdate", "recurrence-id", "summary",
     "location", "description", "status", "organizer", "attendee", "comment")
)  # fmt: skip
SHORTEST = frozenset(("summary", "dtstart", "status"))

_FOLD = re.compile(r"\r?\n[ \t]")
_NAME = re.compile(r"[\w-]+(?=[:;])")


def is_entry(words: str) -> bool:
    """The words are an entry as calendars write it."""
    return words.startswith(OPENING)


def entry_lines(words: str, telling: frozenset[str] = TELLING) -> tuple[str, ...]:
    """The lines with these names, unfolded, each as it stands; all lines where none has such a name."""
    lines = [line.strip() for line in _FOLD.sub("", words).splitlines() if line.strip()]
    told = [line for line in lines if (name := _NAME.match(line)) and name[0].lower() in telling]
    return tuple(told or lines)
