"""JSON of people, posts, documents and sources, and of the cards of `show` and `why`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.model.entity import Entity, Ground, Tenure
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.source import Quote, Source
from timeline.model.when import EVER, When
from timeline.views.json import (
    Json,
    event_shape,
    evidence_shape,
    evidence_shapes,
    gap_shape,
    optional_when,
    when_shape,
)
from timeline.views.names import name_of, title_of

if TYPE_CHECKING:
    from timeline.case import Case

AROUND = 160  # characters of surroundings on either side of a quote on a card


@dataclass(slots=True)
class Traces:
    """The dated events in which each entity takes part or which are about it."""

    whens: dict[str, list[When]] = field(default_factory=dict)

    @staticmethod
    def of(events: Iterable[Event]) -> Traces:
        """One pass over the events, for a whole table of entities."""
        traces = Traces()
        for event in events:
            for entity in dict.fromkeys([*(part.id for part in event.parts), *event.about]):
                if not event.when.is_open:
                    traces.whens.setdefault(entity, []).append(event.when)
        return traces

    def first(self, entity: str) -> When:
        """The trace that surely begins first, else what is known of any; undated where there is none."""
        return min(
            self.whens.get(entity, ()),
            key=lambda when: (when.earliest == EVER, when.sort_key),
            default=When(),
        )

    def last(self, entity: str) -> When:
        """The trace that surely begins last, else what is known of any; undated where there is none."""
        return max(
            self.whens.get(entity, ()), key=lambda when: (when.earliest, when.sort_key), default=When()
        )


def entity_shape(case: Case, entity: Entity, traces: Traces) -> Json:
    """The card of an entity as its table lists it."""
    shape: Json = {"id": entity.id, "name": entity.name, "names": [name.words for name in entity.names]}
    return shape | _particulars(case, entity) | _span(entity.id, traces)


def entity_shapes(case: Case, *kinds: Kind) -> list[Json]:
    """All entities of some kinds, in the case's order."""
    traces = Traces.of(case.events())
    return [entity_shape(case, entity, traces) for entity in case.entities(*kinds)]


def source_shape(source: Source) -> Json:
    """The card of a source, without its text."""
    return {
        "id": source.path,
        "name": source.title or source.path,
        "names": [source.path],
        "kind": source.kind,
        "author": source.author,
        "written": when_shape(source.written),
        "written_from": source.written_from,
        "sha256": source.sha256,
        "within": source.within or None,
        "copy_of": source.copy_of or None,
    }


def card_shape(case: Case, item: Event | Gap | Entity | Source) -> Json:
    """All that is known of one thing, every quote in its surroundings."""
    if isinstance(item, Event):
        return _event_card(case, item)
    if isinstance(item, Gap):
        return gap_shape(case, item) | {
            "last": item.last,
            "next": item.next,
            "evidence": in_surroundings(case, item.evidence),
        }
    if isinstance(item, Source):
        return source_shape(item)
    return _entity_card(case, item)


def grounds_of(case: Case, item: Event | Gap | Entity | Source) -> tuple[Ground, ...]:
    """What lies behind a thing: its own grounds, and the reasons of its moments."""
    if isinstance(item, Source):
        return _grounds_of_date(item)
    if isinstance(item, Gap):
        traces = [case.event(trace) for trace in (item.last, item.next) if trace]
        return tuple(ground for trace in traces for ground in grounds_of(case, trace))
    if isinstance(item, Event) and item.when.reason and not item.why:
        return (
            Ground(f"dated {item.when.edtf or 'nowhere'}: {item.when.reason}", "date", item.evidence[:1]),
        )
    return item.why


def _grounds_of_date(source: Source) -> tuple[Ground, ...]:
    if source.written.is_open:
        return ()
    reason = f": {source.written.reason}" if source.written.reason else ""
    return (Ground(f"written {source.written.edtf}{reason}", source.written_from or "written"),)


def why_shape(case: Case, item: Event | Gap | Entity | Source, grounds: Sequence[Ground]) -> Json:
    """The rules, corrections and passages behind one thing."""
    id = item.path if isinstance(item, Source) else item.id
    return {"id": id, "name": title_of(item), "why": [ground_shape(case, ground) for ground in grounds]}


def ground_shape(case: Case, ground: Ground) -> Json:
    """One reason with the rule or correction it comes from."""
    return {
        "text": ground.text,
        "rule": ground.rule,
        "evidence": in_surroundings(case, ground.quotes),
    }


def in_surroundings(case: Case, quotes: Iterable[Quote]) -> list[Json]:
    """Evidence with the words before and after it."""
    return [_in_surroundings(case, quote) for quote in quotes]


def _in_surroundings(case: Case, quote: Quote) -> Json:
    before, _, after = case.surroundings(quote, before=AROUND, after=AROUND)
    return evidence_shape(case, quote) | {"line": case.line_of(quote), "before": before, "after": after}


def _particulars(case: Case, entity: Entity) -> Json:
    """What only entities of this kind have."""
    if entity.kind is Kind.PERSON:
        return {"posts": [_held(case, tenure) for tenure in case.tenures(person=entity.id)]}
    if entity.kind is Kind.POST:
        return {"holders": [_holder(case, tenure) for tenure in case.tenures(post=entity.id)]}
    if entity.kind is Kind.DOCUMENT:
        return {"held": entity.held, "source": entity.source}
    return {}


def _held(case: Case, tenure: Tenure) -> Json:
    return {"post": tenure.post, "name": name_of(case, tenure.post)} | _lasting(case, tenure)


def _holder(case: Case, tenure: Tenure) -> Json:
    name = name_of(case, tenure.person) if tenure.person else None
    return {"person": tenure.person, "name": name} | _lasting(case, tenure)


def _lasting(case: Case, tenure: Tenure) -> Json:
    return {
        "from": when_shape(tenure.start),
        "to": when_shape(tenure.end),
        "seen": [when_shape(moment) for moment in tenure.seen],
        "certainty": tenure.certainty,
        "evidence": evidence_shapes(case, tenure.evidence),
    }


def _span(entity: str, traces: Traces) -> Json:
    return {"first": when_shape(traces.first(entity)), "last": when_shape(traces.last(entity))}


def events_of(case: Case, entity: Entity) -> tuple[Event, ...]:
    """The events about a document or matter, or in which anybody else takes part."""
    if entity.kind in (Kind.DOCUMENT, Kind.MATTER):
        return case.events(about=entity.id)
    return case.events(who=entity.id)


def _entity_card(case: Case, entity: Entity) -> Json:
    events = events_of(case, entity)
    return entity_shape(case, entity, Traces.of(events)) | {
        "kind": entity.kind.value,
        "forms": [
            {"words": name.words, "evidence": in_surroundings(case, name.quotes)} for name in entity.names
        ],
        "why": [ground_shape(case, ground) for ground in entity.why],
        "events": [event.id for event in events],
    }


def _event_card(case: Case, event: Event) -> Json:
    return event_shape(case, event) | {
        "evidence": in_surroundings(case, event.evidence),
        "speaker": event.speaker,
        "said": optional_when(event.said),
        "likely": optional_when(event.likely),
        "disputed": event.disputed,
        "dated": [
            {"when": when_shape(dated.when), "speaker": dated.speaker}
            | {"evidence": in_surroundings(case, [dated.quote])}
            for dated in event.dated
        ],
        "not_before": list(event.not_before),
        "not_after": list(event.not_after),
        "why": [ground_shape(case, ground) for ground in event.why],
    }
