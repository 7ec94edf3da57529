"""How grave a gap is: counted from the evidence, and said in words.

The common unit is a record one would have expected or a passage that points at the gap, so that
gaps of different kinds can stand in one list. For a silence it is the number of records that the
subject's other traces lead one to expect in that time: under a steady (Poisson) rate the chance
that a stretch stays empty is exp(-expected), the usual measure of surprise at an empty interval.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from math import log2

from timeline.model.when import When
from timeline.questions.traces import Pause, Record

SLUG_WORDS = 8
FEWEST = 3  # dated records: two have no rate beside the very pause between them
SHORTEST = 90  # days: a few records of one week do not make a daily rhythm
SURPRISING = 3.0  # expected records: a chance of less than 5 in 100 that none is kept, exp(-3)


@dataclass(frozen=True, slots=True)
class Gravity:
    """How many records or passages speak for a gap's weight, and the sentence that says so."""

    weight: float
    words: str

    @property
    def rank(self) -> float:
        """Smaller is graver."""
        return -round(log2(1 + max(self.weight, 0.0)), 6)


def expected_in(record: Record, pause: Pause, as_of: When) -> float:
    """How many records the rate outside the pause leads one to expect within its least length."""
    bounds = pause.days(as_of)
    if bounds is None or len(record.dated) < FEWEST:
        return 0.0
    whole = (record.dated[-1].end.latest - record.dated[0].begin.earliest).days
    inside = bounds[0] if pause.next else 0
    return (len(record.dated) - 1) / max(whole - inside, SHORTEST) * bounds[0]


def gap_id(kind: str, subject: str, anchor: str) -> str:
    """An id out of what the gap is about and where it begins: equal evidence, equal id."""
    name = "-".join(re.findall(r"[a-z0-9]+", subject.rsplit("/", 1)[-1].lower())[:SLUG_WORDS]) or "unnamed"
    return f"gap/{kind}-{name}-{sha256(f'{kind} {subject} {anchor}'.encode()).hexdigest()[:4]}"
