"""Events out of the claims that tell of them: when, who, of what, on what evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

from timeline.dates.edtf import parse
from timeline.model.conflict import Conflict, Ruling
from timeline.model.entity import Ground, Tenure
from timeline.model.event import STATUSES, Dated, Event, Part
from timeline.model.message import Copies
from timeline.model.problem import Problem
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.dating import Settled
from timeline.resolve.merging import origins
from timeline.resolve.names import Names
from timeline.resolve.ordering import Pair, in_order, pairs
from timeline.resolve.placing import placed
from timeline.resolve.rulings import standing
from timeline.resolve.telling import Told
from timeline.resolve.tenures import sure_holder

LIFE = MappingProxyType({"report": 0, "publication": 2})
STEPS = 8  # of a chain of words of order, for the sake of listing
DERIVED = ("", "print", "quotation")
_WHOLE = re.compile(r"\d{4}(-\d\d){0,2}$")

Group = tuple[Told, ...]


def make_events(
    groups: Sequence[Group],
    tenures: Sequence[Tenure],
    names: Names,
    settled: Sequence[Settled],
    copies: Sequence[Copies],
    rulings: Sequence[Ruling] = (),
) -> tuple[tuple[Event, ...], tuple[Problem, ...], tuple[Conflict, ...]]:
    """Every event, in order of time; words of order between them narrow their dates."""
    said = pairs(groups)
    texts = {source.path: source.extraction.text for source in settled}
    found = placed([_event(group, rulings) for group in groups], groups, settled, copies, rulings, names)
    ordered, problems = in_order(found.events, said, texts)
    named = [_with_ids(event, group) for event, group in zip(ordered, groups, strict=True)]
    held = [_with_holders(event, tenures, names) for event in (*_linked(named, said), *found.untold)]
    steps = _steps(held)
    in_time = sorted(held, key=lambda event: (*event.when.sort_key, steps[event.id], *_place(event)))
    return tuple(in_time), problems, found.conflicts


def _place(event: Event) -> tuple[int, tuple[Quote, ...], str]:
    """Within one date a document is made first and published last; the rest stands as in the text."""
    rank = LIFE.get(event.kind, 1) if event.when.earliest > EVER else 1
    return rank, event.evidence, event.id


def _steps(events: Sequence[Event]) -> Mapping[str, int]:
    """How many events surely come before each, by the words; those in a circle count none."""
    before = {event.id: event.not_before for event in events}
    steps = dict.fromkeys(before, 0)
    for _ in range(STEPS):
        steps = {name: max((steps[other] + 1 for other in before[name]), default=0) for name in before}
    return steps


def _event(group: Group, rulings: Sequence[Ruling] = ()) -> Event:
    stands, ruled = standing(group, rulings)
    first = _telling(stands)
    when, disputed = agreed(stands)
    return Event(
        id="",
        kind=first.kind,
        verb=first.verb,
        title=first.title,
        when=when,
        until=_until(stands, when),
        status=min((one.status for one in group), key=STATUSES.index),
        parts=_parts(group),
        about=tuple(dict.fromkeys(name for one in group for name in one.about)),
        evidence=tuple(sorted(dict.fromkeys(one.quote for one in group))),
        speaker=_speaker(group),
        said=_said(group),
        dated=_dated(group, disputed),
        disputed=disputed,
        origins=origins(group),
        why=(*ruled, *_why(group, when)),
        derived=min((one.derived for one in group), key=DERIVED.index),
        likely=next((one.moment.likely for one in group if one.moment.likely), None),
    )


def _telling(group: Group) -> Told:
    """The claim for the title: one with a date of its own, of these the one that names most."""
    return max(group, key=lambda one: (one.moment.own, len(one.parts) + len(one.about), -group.index(one)))


def agreed(group: Group) -> tuple[When, bool]:
    """What all claims allow; where they exclude each other, their span, disputed."""
    dated = sorted(group, key=_exactest_first)
    found = dated[0].when
    for one in dated[1:]:
        both = found.met_with(one.when)
        if both is None:
            return _span([one.when for one in dated]), True
        found = both
    return found, False


def _exactest_first(one: Told) -> tuple[bool, int, bool, tuple[str, int, int, str, str]]:
    days = (one.when.latest - one.when.earliest).days
    return not one.moment.own, days, one.when.time is None, one.sort_key


def _span(whens: Sequence[When]) -> When:
    found = whens[0]
    for when in whens[1:]:
        found = found.spanned_with(when, "sources disagree")
    return found.because("sources disagree: " + "; ".join(dict.fromkeys(str(when) for when in whens)))


def _until(group: Group, when: When) -> When | None:
    """The end of what lasts."""
    if not when.lasts:
        return None
    ends = [one.moment.end for one in group if not one.moment.end.is_open]
    last = when.form.rpartition("/")[2]
    return ends[0] if ends else parse(last) if last.strip(".") else When()


def _parts(group: Group) -> tuple[Part, ...]:
    """Who took part, each once in each part, as the first claim words it."""
    found: dict[tuple[str, str], Part] = {}
    for one in group:
        for part in one.parts:
            found.setdefault((part.role, part.id), part)
    return tuple(found.values())


def _speaker(group: Group) -> str | None:
    """Whoever says it, if it is in one mouth alone."""
    speakers = tuple(dict.fromkeys(one.speaker for one in group))
    return speakers[0] if len(speakers) == 1 else None


def _said(group: Group) -> When | None:
    """When the first of them said it, as far as known.

    "Not written before 4 October" says nothing of when somebody spoke whom such a source quotes.
    """
    quoted = _speaker(group) is not None
    written = [
        one.written
        for one in group
        if not one.written.is_open and not (quoted and one.written.latest == NEVER)
    ]
    return min(written, key=lambda when: (when.latest, when.earliest)) if written else None


def _dated(group: Group, disputed: bool) -> tuple[Dated, ...]:
    own = [one for one in group if one.moment.own]
    if len(own) < 2 and not disputed:
        return ()
    found = dict.fromkeys(Dated(one.when, one.quote, one.speaker) for one in own)
    return tuple(sorted(found, key=lambda dated: (dated.when.sort_key, dated.quote)))


def _why(group: Group, when: When) -> tuple[Ground, ...]:
    """The dates it rests on, corrections, and why its claims are one event."""
    found = [ground for one in group for ground in one.why]
    for one in group:
        if one.when.reason:
            found.append(Ground(one.when.reason, "date", one.moment.quotes or (one.quote,)))
    if when.reason and all(ground.text != when.reason for ground in found):
        found.append(Ground(when.reason, "date", tuple(one.quote for one in group)))
    if len(group) > 1:
        text = f"{len(group)} passages tell of it: same kind, dates that agree, the same things or people"
        found.append(Ground(text, "merged", tuple(one.quote for one in group)))
    return tuple(dict.fromkeys(found))


def _with_ids(event: Event, group: Group) -> Event:
    """An id out of the event's content: its day, kind, and the first word that tells it."""
    first = min(one.trigger for one in group)
    mark = sha256(
        f"{first.source}:{first.start}:{event.kind}:{group[0].stance.value}:{group[0].verb}".encode()
    ).hexdigest()[:6]
    return replace(event, id=f"event/{_start(event.when)}-{event.kind}-{mark}")


def _start(when: When) -> str:
    if _WHOLE.match(when.edtf):
        return when.edtf
    return "undated" if when.earliest == EVER else when.earliest.isoformat()


def _linked(events: Sequence[Event], said: Iterable[Pair]) -> list[Event]:
    """Each event with those that it surely follows or precedes by the words."""
    after: dict[int, list[str]] = {}
    before: dict[int, list[str]] = {}
    for pair in said:
        after.setdefault(pair.after, []).append(events[pair.before].id)
        before.setdefault(pair.before, []).append(events[pair.after].id)
    return [
        replace(event, not_before=_ids(after.get(n, ())), not_after=_ids(before.get(n, ())))
        for n, event in enumerate(events)
    ]


def _ids(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(found)))


def _with_holders(event: Event, tenures: Sequence[Tenure], names: Names) -> Event:
    """Posts among the parts named by whoever surely held them then."""
    parts, why = list(event.parts), list(event.why)
    for part in event.parts:
        tenure = sure_holder(tenures, part.id, event.when) if part.id.startswith("post/") else None
        if tenure is None or tenure.person is None or any(p.id == tenure.person for p in parts):
            continue
        name = names.names[tenure.person]
        parts.append(replace(part, id=tenure.person, name=name))
        why.append(Ground(f"{name} held the post {part.name} then", "holder", tenure.evidence))
    return replace(event, parts=tuple(parts), why=tuple(why))
