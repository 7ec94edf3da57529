"""How regularly someone came: the share of the meetings on record, runs without a miss, and breaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.phrase import day_in_words
from timeline.questions.filing import series_of_case
from timeline.questions.meetings import is_gathering
from timeline.questions.wording import many

LEAST = 3  # meetings in a row that make a run or a break worth telling
FEWEST = 4  # meetings of a body from which a share says something


@dataclass(frozen=True, slots=True)
class Stretch:
    """Meetings in a row at which someone was, or was not."""

    there: bool
    days: tuple[date, ...]

    @property
    def words(self) -> str:
        """From the first to the last of them."""
        return f"{len(self.days)} in a row, {day_in_words(self.days[0])} to {day_in_words(self.days[-1])}"


@dataclass(frozen=True, slots=True)
class Regularity:
    """The days on which a body met, and those of them on which someone was there."""

    body: str
    held: tuple[date, ...]
    there: frozenset[date]

    @property
    def between(self) -> tuple[date, ...]:
        """The days from the first on which they were there to the last."""
        first, last = min(self.there), max(self.there)
        return tuple(day for day in self.held if first <= day <= last)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Runs and breaks between the first and the last time, in order."""
        parted = groupby(self.between, key=lambda day: day in self.there)
        return tuple(Stretch(there, tuple(days)) for there, days in parted)

    @property
    def after(self) -> int:
        """How many meetings are on record after the last at which they were there."""
        return sum(day > max(self.there) for day in self.held)

    def longest(self, there: bool) -> Stretch | None:
        """The longest run or break, the first of them; None where all are short."""
        found = [one for one in self.stretches if one.there is there and len(one.days) >= LEAST]
        return max(found, key=lambda one: len(one.days), default=None)

    def told(self) -> Iterator[str]:
        """The share, the longest run and break, and what came after, a sentence each."""
        share = f"{len(self.there)} of {len(self.held)} meetings of {self.body} on record"
        here = f"{len(self.there)} of {len(self.between)} from the first to the last"
        yield f"That is {share} ({percent(len(self.there), len(self.held))}); {here}."
        for there, name in ((True, "Longest run"), (False, "Longest break")):
            stretch = self.longest(there)
            if stretch is not None:
                yield f"{name}: {stretch.words}."
        if self.after:
            yield f"{many(self.after, 'meeting')} on record after the last, without them."


def percent(part: int, whole: int) -> str:
    """A share in whole per cent."""
    return f"{round(100 * part / whole)} %"


def regularity(case: Case, there: Sequence[Event]) -> Regularity | None:
    """How regularly someone came to the body where they came most; None where it met too rarely."""
    sources = frozenset(quote.source for event in there for quote in event.evidence)
    best: Regularity | None = None
    for name, filed in series_of_case(case).items():
        days = frozenset(one.day for one in filed if one.path in sources)
        held = tuple(sorted(dict.fromkeys(one.day for one in filed)))
        if days and (best is None or len(days) > len(best.there)):
            best = Regularity(name, held, days)
    return best if best is not None and len(best.held) >= FEWEST else _of_host(case, there)


def _of_host(case: Case, there: Sequence[Event]) -> Regularity | None:
    """The same by the body that met, where no folder is kept of it."""
    hosts = [part.id for event in there for part in event.parts if part.role == "host"]
    if not hosts:
        return None
    host = max(sorted(dict.fromkeys(hosts)), key=hosts.count)
    held = [event for event in case.events(who=host) if is_gathering(event) and _hosted(event, host)]
    days = frozenset(_days(event for event in there if _hosted(event, host)))
    on_record = tuple(sorted(dict.fromkeys(_days(held))))
    return Regularity(case.entity(host).name, on_record, days) if days and len(on_record) >= FEWEST else None


def _hosted(event: Event, host: str) -> bool:
    return any(part.id == host and part.role == "host" for part in event.parts)


def _days(events: Iterable[Event]) -> Iterator[date]:
    return (event.when.earliest for event in events if event.when.is_day)
