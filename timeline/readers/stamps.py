"""Time stamps as programs write them: ISO 8601, or a count since 1970 in one of four units."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COUNT = re.compile(r"-?\d{1,20}(?:\.\d{1,9})?")
_UNITS = ((11, 1), (14, 1_000), (17, 1_000_000), (20, 1_000_000_000))  # digits below which it counts these
_FRACTION = re.compile(r"(?<=:\d\d)\.(\d{6})\d+")


def stamp(words: str) -> datetime | None:
    """A date with its time of day, None for anything else; a count since 1970 is in universal time."""
    bare = words.strip()
    if _COUNT.fullmatch(bare):
        return counted(bare)
    try:
        return datetime.fromisoformat(_FRACTION.sub(r".\1", bare.removesuffix(" UTC")))
    except ValueError:
        return None


def counted(words: str) -> datetime | None:
    """A count since 1970 as a moment; what its length tells is its unit."""
    bare = words.strip()
    if not _COUNT.fullmatch(bare):
        return None
    digits = len(bare.lstrip("-").partition(".")[0])
    per = next((per for below, per in _UNITS if digits < below), 1_000_000_000)
    try:
        return _EPOCH + timedelta(microseconds=_micro(bare, per))
    except OverflowError:
        return None


def _micro(words: str, per: int) -> int:
    """Microseconds of a count; what stands behind its point counts only for seconds."""
    whole, _, part = words.partition(".")
    fraction = int(part[:6].ljust(6, "0")) if per == 1 and part else 0
    return int(whole) * 1_000_000 // per + (-fraction if words.startswith("-") else fraction)
