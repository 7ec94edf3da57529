"""An absence: its subject, its bounds, what was searched, what a source says of it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.source import Quote
from timeline.model.when import When

GAP_KINDS = (
    "silence", "cadence", "sequence", "missing", "unnamed", "undated", "open", "departed", "single",
    "duty", "disputed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gap:
    """One absence. `start` is the last trace (or when the thing was due), `end` the next or None.

    `days` are the least and most days it lasts; `rank` sorts the gravest first (smaller is graver)
    and `gravity` says why in words.
    """

    id: str
    kind: str
    about: str | None
    start: When
    end: When | None
    days: tuple[int, int] | None
    status: str  # covered, not-covered, not-searched, stated
    explanation: str
    evidence: tuple[Quote, ...] = ()
    last: str | None = None  # the event that is the last trace
    next: str | None = None  # the event that is the next dated trace
    gravity: str = ""
    rank: float = 0.0

    def may_reach(self, after: When | None, before: When | None) -> bool:
        """It may go on beyond the one moment and may begin before the other."""
        return (after is None or self.end is None or after.may_be_before(self.end)) and (
            before is None or self.start.may_be_before(before)
        )
