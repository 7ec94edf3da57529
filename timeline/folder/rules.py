"""Whether a rule of `case.toml` can be held against the record: its time read, its ends in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.model.when import When

TIMES = ("within", "working", "holidays", "start", "end")


def why_unusable(section: Mapping[str, object], found: Mapping[str, Any]) -> str:
    """Why no verdict can rest on a rule, empty if one can: without its times it would say too much."""
    unread = [key for key in TIMES if key in section and key not in found]
    if unread:
        return (
            f"its {' and '.join(map(repr, unread))} cannot be read, and without that a verdict would mislead"
        )
    start, end = found.get("start", When()), found.get("end", When())
    return "its 'end' lies before its 'start'" if end.surely_before(start) else ""


def counts_no_days(found: Mapping[str, Any]) -> bool:
    """Working days are asked for where the time is one of hours."""
    return bool(found.get("working")) and str(found.get("within", "")).endswith("H")
