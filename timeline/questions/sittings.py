"""The meetings of a case, each once: those of which minutes are held, and those that are only told of.

Minutes are filed by day; the happenings that they tell are one meeting, however many of them there are.
A meeting without minutes counts by its day and the body that met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.cadence import head_of
from timeline.questions.filing import Filed, series_of_case
from timeline.store.forms import folded, telling_words

COUNTED = frozenset({"meeting", "telephone"})
LISTED = frozenset({"present", "chair", "in-attendance", "apologies", "absent"})
THERE = frozenset({"present", "chair", "in-attendance", "agent"})
GENERIC = frozenset("meeting meetings session sessions minutes the of".split())
HEAD = 400  # characters at the head of minutes, in which they name their kind and body
LISTS = re.compile(r"(?im)^[\W\d]*(?:present|attend|apologies|regrets|roll call|members|absent|agenda)")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One meeting with its day, what it is called, the series and minutes that hold it, if any do."""

    when: When
    title: str
    series: str
    minutes: str
    event: Event | None
    quotes: tuple[Quote, ...]

    @property
    def is_listed(self) -> bool:
        """Somebody is named as having been there or away."""
        return self.event is not None and any(_is_person(p.id) and p.role in LISTED for p in self.event.parts)

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of those who are listed as there."""
        parts = self.event.parts if self.event else ()
        return tuple(dict.fromkeys(p.id for p in parts if _is_person(p.id) and p.role in THERE))

    def has(self, who: str, roles: frozenset[str] = THERE) -> bool:
        """Someone is on record there in one of these parts."""
        return self.event is not None and any(p.id == who and p.role in roles for p in self.event.parts)


def _is_person(id: str) -> bool:
    return id.startswith("person/")


def sittings(case: Case) -> tuple[Sitting, ...]:
    """Every meeting that is told as held, by day: of those with minutes the minutes tell it."""
    events = [event for kind in sorted(COUNTED) for event in case.events(kind=kind)]
    told = [event for event in events if event.status in HAPPENED and not event.when.is_open]
    papers = tuple(_minutes(case))
    filed = [_filed(case, name, one, told) for name, one in papers]
    days = frozenset(day for _, one in papers for day in _days_of(one))
    sources = frozenset(one.path for _, one in papers)
    others = [event for event in told if not (_days(event) & days or _is_vague(event, sources))]
    found = [*filed, *_of_others(others)]
    return tuple(sorted(found, key=lambda one: (one.when.sort_key, one.series, one.minutes, one.title)))


def _minutes(case: Case) -> Iterator[tuple[str, Filed]]:
    """The papers that are filed as those of a meeting, with their series; calendars hold plans."""
    told = _told_by(case)
    for name, filed in series_of_case(case).items():
        for one in filed:
            source = case.source(one.path)
            if source.kind != "calendar" and not source.copy_of and _is_of_meeting(case, one, told):
                yield name, one


def _is_of_meeting(case: Case, filed: Filed, told: Mapping[str, frozenset[str]]) -> bool:
    """It is minutes, lists who was there, or tells of a meeting of its day; a day alone makes no meeting."""
    minutes = case.source(filed.path).kind == "minutes" or LISTS.search(case.text(filed.path).body)
    return bool(minutes or _days_of(filed) & told.get(filed.path, frozenset()))


def _told_by(case: Case) -> Mapping[str, frozenset[str]]:
    """The days of the meetings that each source tells of."""
    found: dict[str, frozenset[str]] = {}
    for event in (event for kind in sorted(COUNTED) for event in case.events(kind=kind)):
        for quote in event.evidence:
            found[quote.source] = found.get(quote.source, frozenset()) | _days(event)
    return found


def _filed(case: Case, series: str, filed: Filed, told: Sequence[Event]) -> Sitting:
    """The meeting of which minutes are filed: the one in them with most people, on a day that they bear."""
    days = _days_of(filed)
    own = [e for e in told if any(q.source == filed.path for q in e.evidence) and _days(e) & days]
    event = max(own, key=lambda e: (len(e.parts), e.status == "recorded", e.id), default=None)
    head = head_of(case, filed.path)
    quotes = tuple(dict.fromkeys((head, *(event.evidence if event else ()))))
    title = event.title if event else " ".join(head.exact.strip("# \t").split())
    return Sitting(When.day(filed.day), title, series, filed.path, event, quotes)


def _days(event: Event) -> frozenset[str]:
    return frozenset({event.when.earliest.isoformat()}) if event.when.is_day else frozenset()


def _days_of(filed: Filed) -> frozenset[str]:
    """The day in the name of minutes, and the one in their heading."""
    return frozenset(day.isoformat() for day in (filed.day, filed.headed) if day)


def _is_vague(event: Event, papers: frozenset[str]) -> bool:
    """Minutes tell it without a day, and so of themselves: "the Board met in closed session"."""
    return not event.when.is_day and all(quote.source in papers for quote in event.evidence)


def _of_others(events: Sequence[Event]) -> Iterator[Sitting]:
    """Meetings without minutes: what is told of one day and body is one meeting."""
    groups: dict[tuple[str, tuple[str, ...]], list[Event]] = {}
    for event in events:
        hosts = tuple(sorted(event.ids("host")))
        day = event.when.earliest.isoformat() if event.when.is_day else event.when.edtf
        groups.setdefault((day, hosts), []).append(event)
    for (day, hosts), alike in groups.items():
        if not hosts and any(other == day and named for other, named in groups):
            continue
        best = max(alike, key=lambda e: (len(e.parts), e.status == "recorded", e.id))
        quotes = tuple(dict.fromkeys(quote for event in alike for quote in event.evidence))
        when = When.day(best.when.earliest) if best.when.is_day else best.when
        yield Sitting(when, best.title, "", "", best, quotes)


def called(case: Case, found: Sequence[Sitting], words: str | None) -> tuple[Sitting, ...]:
    """The meetings that bear all the telling words: in title, series, people or the head of their minutes."""
    wanted = [word for word in telling_words(folded(words or "")) if word not in GENERIC]
    return tuple(one for one in found if all(word in _words(case, one) for word in wanted))


def is_called(case: Case, event: Event, words: str) -> bool:
    """A meeting bears the words, as the one that its minutes tell."""
    papers = [q.source for q in event.evidence if case.source(q.source).kind == "minutes"]
    sitting = Sitting(event.when, event.title, "", papers[0] if papers else "", event, event.evidence)
    return bool(called(case, (sitting,), words))


def _words(case: Case, one: Sitting) -> frozenset[str]:
    told = [one.title, one.series, one.minutes]
    told += [] if one.minutes else [quote.exact[:HEAD] for quote in one.quotes]
    if one.minutes:
        told.append(LISTS.split(case.text(one.minutes).body[:HEAD])[0])
    if one.event:
        told += [part.name for part in one.event.parts if part.role == "host"]
    words = folded(" ".join(told).replace("/", " ").replace("_", " ")).split()
    return frozenset(words) | frozenset(word.rstrip("s") for word in words)
