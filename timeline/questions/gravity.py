"""How grave a gap is: counted from the evidence, and said in words.

The common unit is a record one would have expected or a passage that points at the gap, so that
gaps of different kinds can stand in one list. For a silence it is the number of records that the
subject's other traces lead one to expect in that time.

Whether a silence is worth a line at all is a question of chance. Under a steady (Poisson) rate that
is known only from n records in s days, t further days stay empty with the chance (s / (s + t)) ** n
(the predictive distribution of a Poisson count whose rate is estimated: Gelman and others, Bayesian
Data Analysis, 2.6). Each of the n pauses of a record might have been the long one, so it is taken n times.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from math import log2

from timeline.model.when import When
from timeline.questions.traces import Pause, Record

SLUG_WORDS = 8
FEWEST = 3  # days on record: two have no rate beside the very pause between them
SHORTEST = 90  # days: a few records of one week do not make a daily rhythm
SURPRISING = 0.05  # below this chance a pause is no accident of a record kept at its rate


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
    count, outside, length = _rate(record, pause, as_of)
    return count / outside * length


def chance_of(record: Record, pause: Pause, as_of: When) -> float:
    """The chance that a record kept at its rate has any pause of that length; 1 where it has no rate."""
    count, outside, length = _rate(record, pause, as_of)
    return min(1.0, count * (outside / (outside + length)) ** count) if count else 1.0


def _rate(record: Record, pause: Pause, as_of: When) -> tuple[int, int, int]:
    """The days on record after the first, the days outside the pause, and the least days within it."""
    bounds, moments = (
        pause.days(as_of),
        len({(trace.begin.earliest, trace.begin.latest) for trace in record.dated}),
    )
    if bounds is None or moments < FEWEST:
        return 0, SHORTEST, 0
    whole = (record.dated[-1].end.latest - record.dated[0].begin.earliest).days
    return moments - 1, max(whole - (bounds[0] if pause.next else 0), SHORTEST), bounds[0]


def gap_id(kind: str, subject: str, anchor: str) -> str:
    """An id out of what the gap is about and where it begins: equal evidence, equal id."""
    name = "-".join(re.findall(r"[a-z0-9]+", subject.rsplit("/", 1)[-1].lower())[:SLUG_WORDS]) or "unnamed"
    return f"gap/{kind}-{name}-{sha256(f'{kind} {subject} {anchor}'.encode()).hexdigest()[:4]}"
