"""Who writes to whom under which name: what the rows of mails say of the names in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.model.event import LETTERS
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim
from timeline.resolve.naming import Place

WRITING = ("sender", "recipient", "copied")
OWNING = 0.6  # share of a source's mails at which one name in all of them is its owner's
FEWEST = 20  # mails in one source from which it is somebody's mailbox


@dataclass(frozen=True, slots=True)
class Circles:
    """How often each name occurs in mails, with whom, and whose mailbox each source is."""

    times: Mapping[int, int] = field(default_factory=dict)
    beside: Mapping[int, Counter[int]] = field(default_factory=dict)
    owner: Mapping[str, int] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)

    def share_of(self, one: int, source: str) -> float:
        """The share of a source's mails in which a name stands."""
        return self.times.get(one, 0) / max(1, self.rows.get(source, 0))

    def share(self, one: int, other: int) -> bool:
        """Some third name occurs beside both."""
        mine, yours = self.beside.get(one, Counter()), self.beside.get(other, Counter())
        return any(third in yours for third in mine if third not in (one, other))

    def is_rare(self, one: int, other: int, times: int = 10) -> bool:
        """One occurs so many times less than the other."""
        return 0 < self.times.get(one, 0) * times <= self.times.get(other, 0)


def circles(extractions: Iterable[Extraction], unit_at: Mapping[Place, int]) -> Circles:
    """The circles of all mails of a case, by unit."""
    times: Counter[int] = Counter()
    beside: dict[int, Counter[int]] = defaultdict(Counter)
    owner: dict[str, int] = {}
    mails: dict[str, int] = {}
    for extraction in extractions:
        rows = [_parties(claim, unit_at) for claim in extraction.claims if _is_mail(claim)]
        own = Counter(index for row in rows for index in row)
        times.update(own)
        mails[extraction.text.source.path] = len(rows)
        for row in rows:
            for index in row:
                beside[index].update(other for other in row if other != index)
        if len(rows) >= FEWEST and own:
            most, count = max(own.items(), key=lambda entry: (entry[1], -entry[0]))
            if count >= OWNING * len(rows):
                owner[extraction.text.source.path] = most
    return Circles(times, beside, owner, mails)


def _is_mail(claim: Claim) -> bool:
    return claim.kind in LETTERS and not claim.reported


def _parties(claim: Claim, unit_at: Mapping[Place, int]) -> Sequence[int]:
    found = (unit_at.get((part.quote, part.kind)) for part in claim.parts if part.role in WRITING)
    return tuple(dict.fromkeys(index for index in found if index is not None))
