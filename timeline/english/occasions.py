"""
The occasion that a question names: one event, several tellings of one, or several that it may be.

Tellings are taken to be of one occasion where they are of one kind, nobody else is named as doing it, both
say “the”, and their bounds allow it; where it has no day, a dated visit or the paper of it may give one or
bound it. All of that is inference, and each answer says on what it rests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import reduce
from types import MappingProxyType

from timeline.case import Case
from timeline.english.meaning import CannotSay, Meant
from timeline.model.event import Event
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.questions.naming import AUXILIARY
from timeline.questions.traces import first_moment
from timeline.questions.wording import listing, words_of
from timeline.store.forms import folded, telling_words

Alike = Callable[[Event, Event], bool]
CLOSE = timedelta(days=31)
MOST = 4  # readings that are answered side by side; of more it is asked which is meant
DOING = frozenset({"agent", "author", "host", "sender", "chair"})
# What may come round again under one name: two tellings without a day are not taken for one.
RECURRING = frozenset("meeting email letter telephone statement request other knowledge".split())
ALIKE = MappingProxyType({"visit": "inspection", "warning-letter": "letter"})
ONCE_MORE = re.compile(
    r"\b(?:follow(?:ed|ing)?[- ]?up|second|third|return(?:ed)?|again|further|later|"
    r"re-?(?:visit|inspect)\w*)\b",
    re.IGNORECASE,
)
WITHIN_BOUNDS = frozenset({"knew"})  # the questions that take such a moment as it is
MENTIONING = frozenset({"request", "statement", "knowledge", "refusal"})
AHEAD = re.compile(r" (?:of|by|on|in|at|with|to|for|from) ")
BEHIND = frozenset(
    "before after since until till following of about on for to regarding whether that".split()
)
PLACING = frozenset(("at", "in", "during", "by"))
REACH = 5  # words before a name in which to look for what governs it
HITS = 20  # lines looked through for a day behind the words
DEFINITE = re.compile(r"(?:the|its|their|his|her|our|that|this)\b", re.IGNORECASE)
PAPERS = frozenset({"report", "publication"})
TELLING = frozenset("report findings letter statement review summary minutes notes verdict judgment".split())
GENERIC = frozenset("meeting meetings session call gathering held event series discussion".split())


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a question may mean by an event: one of its tellings, when it was, and what that rests on."""

    event: Event
    when: When
    notes: tuple[str, ...] = ()


class Several(CannotSay):
    """The words may mean several occasions; few enough to answer for each."""

    def __init__(self, slot: str, spoken: str, options: Sequence[Occasion]) -> None:
        super().__init__(f"“{spoken}” may be any of these: {'; '.join(map(label, options))}. Say which.")
        self.slot, self.spoken, self.options = slot, spoken, tuple(options)


def label(occasion: Occasion) -> str:
    """An occasion by the words of its telling and its day."""
    return labelled(occasion.event, occasion.when)


def labelled(event: Event, when: When) -> str:
    """An event with a moment, which its title may tell already."""
    return event.title if named(when) in event.title else f"{event.title}, {in_words(when)}"


def occasions(case: Case, told: Sequence[Event], spoken: str) -> tuple[Occasion, ...]:
    """What several tellings that bear the words come to, each with its bounds."""
    exact = [event for event in told if is_close(event.when)]
    vague = [event for event in told if not is_close(event.when)]
    groups = _together(exact, lambda one, other: one.when == other.when or _one_occasion(one, other))
    alone = [one for one in vague if not any(_agree(one, other) for other in exact)]
    groups += _together(alone, _one_occasion)
    return tuple(_bounded(case, group, spoken) for group in groups)


def themselves(told: Sequence[Event], spoken: str) -> list[Event]:
    """The events that are what the words name, and not those that only mention it."""
    named = frozenset(telling_words(folded(spoken)))
    head = (AHEAD.split(folded(spoken))[0].split() or [""])[-1]
    own = [event for event in told if event.kind not in MENTIONING or event.kind in named]
    return [event for event in own if event.kind in named or not _only_mentions(event, head)]


def _only_mentions(event: Event, head: str) -> bool:
    """The small word before the name says that the event is another: "five days after the fire"."""
    words = re.findall(r"[\w’'-]+", event.title.lower())
    before = words[: words.index(head)][-REACH:] if head in words else []
    small = [word for word in before if word in BEHIND | PLACING]
    return bool(small) and small[-1] in BEHIND


def dated_in_words(case: Case, told: Sequence[Event], spoken: str) -> Occasion | None:
    """The one day that sources put right behind the words: "the physics examination of 18 May"."""
    words = telling_words(folded(spoken))
    found: dict[When, Quote] = {}
    for line in case.search(" ".join(f'"{word}"' for word in words), HITS) if words else ():
        text = case.text(line.source)
        for reading in case.readings(line.source):
            between = text.body[line.start : reading.start] if reading.start > line.start else ""
            named = re.search(rf"\b{re.escape(words[-1])} (?:held )?(?:of|on) $", between, re.IGNORECASE)
            if named and reading.end <= line.end and reading.when is not None and is_close(reading.when):
                start = line.start + named.start()
                found.setdefault(replace(reading.when, reason=""), text.quote(start, reading.end))
    if len(found) != 1 or not told:
        return None
    when, quote = next(iter(found.items()))
    note = f"No event of its own tells “{spoken}”; its day is that of the words “{words_of(quote)}”."
    return Occasion(replace(told[0], title=spoken, when=when), when, (note,))


def _together(events: Iterable[Event], alike: Alike) -> list[list[Event]]:
    """Events in groups, each of which any two are alike."""
    groups: list[list[Event]] = []
    for event in events:
        home = next((group for group in groups if all(alike(event, other) for other in group)), None)
        if home is None:
            groups.append([event])
        else:
            home.append(event)
    return groups


def _agree(one: Event, other: Event) -> bool:
    """Nothing keeps two tellings apart: kind, doers, days."""
    return (
        ALIKE.get(one.kind, one.kind) == ALIKE.get(other.kind, other.kind)
        and one.when.may_overlap(other.when)
        and _doers_agree(one.ids(*DOING), other.ids(*DOING))
    )


def _one_occasion(one: Event, other: Event) -> bool:
    """They agree, are told with “the”, and are of a kind that does not come round every month."""
    return _agree(one, other) and one.kind not in RECURRING and _is_definite(one) and _is_definite(other)


def _is_definite(event: Event) -> bool:
    return bool(DEFINITE.match(event.title)) or event.when.is_day


def _doers_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or bool(one & other)


def _bounded(case: Case, group: Sequence[Event], spoken: str) -> Occasion:
    """The one occasion of a group, within what all its tellings and its paper allow."""
    when = reduce(_met, (event.when for event in group))
    notes = [_joined(group, spoken)] if len(group) > 1 else []
    best = max(group, key=lambda event: (is_close(event.when), len(event.parts), event.id))
    if when.earliest > EVER:
        return Occasion(best, when, tuple(notes))
    visit = _visit(case, best, when)
    if visit is not None:
        notes.append(f"No day of “{spoken}” is on record; {labelled(visit, visit.when)}, is taken to be it.")
        return Occasion(visit, visit.when, tuple(notes))
    paper = paper_of(case, best, spoken)
    if paper is not None and paper.when.latest < when.latest:
        when = When(when.earliest, paper.when.latest, reason="not later than the paper of it")
        notes.append(f"“{spoken}” cannot be later than the paper of it: {labelled(paper, paper.when)}.")
    return Occasion(best, when, tuple(notes))


def _met(one: When, other: When) -> When:
    return one.met_with(other) or one


def _joined(group: Sequence[Event], spoken: str) -> str:
    told = listing([f"“{words_of(event.evidence[0])}”" for event in group])
    return (
        f"{len(group)} passages tell of “{spoken}” ({told}); they are taken to be of one: the same kind, "
        f"nobody else named as doing it, days that agree."
    )


def _visit(case: Case, event: Event, when: When) -> Event | None:
    """The only dated visit that an undated inspection may have been: by the same, or by inspectors."""
    if event.kind != "inspection":
        return None
    near = [
        one
        for one in (*case.events(kind="visit"), *case.events(kind="inspection"))
        if one.status in ("recorded", "stated") and is_close(one.when) and one.when.latest <= when.latest
    ]
    near = [one for one in near if _inspects(case, one, event) and not _is_once_more(one)]
    return near[0] if len({one.when for one in near}) == 1 else None


def _is_once_more(event: Event) -> bool:
    return bool(ONCE_MORE.search(words_of(event.evidence[0])))


def _inspects(case: Case, visit: Event, inspection: Event) -> bool:
    mine, theirs = visit.ids(*DOING), inspection.ids(*DOING)
    if mine & theirs:
        return True
    return not theirs and any("inspect" in case.entity(id).name.lower() for id in mine)


def paper_of(case: Case, event: Event, words: str) -> Event | None:
    """The only dated report or publication that bears the words of an event with no beginning on record."""
    wanted = [w for w in telling_words(folded(words)) if w not in GENERIC and w not in AUXILIARY]
    papers = [
        one
        for one in case.events()
        if one.kind in PAPERS and one.id != event.id and is_close(one.when) and _is_on(case, one, wanted)
    ]
    return papers[0] if papers and len({paper.when for paper in papers}) == 1 else None


def _is_on(case: Case, paper: Event, wanted: Sequence[str]) -> bool:
    """Whether a name of what was written or published bears all the words, as a paper that tells of it."""
    names = (folded(name.words).split() for id in paper.about for name in case.entity(id).names)
    return bool(wanted) and any(set(wanted) <= set(name) and TELLING & set(name) for name in names)


def at_a_day(when: When, side: str) -> Meant:
    """The day that bounds set as a limit: before it is before the first of them, after it after the last."""
    if side == "before" and when.earliest > EVER:
        return Meant(When.day(when.earliest))
    last = When.day(when.latest)
    if side == "after":
        return Meant(last)
    told = f"What is told lies before {named(last)}, the last day on which that can have been"
    return Meant(last, (f"{told}; whether it lies before the thing itself is open.",))


def is_close(when: When) -> bool:
    """Known to within a month."""
    return not when.is_open and when.earliest.year > 1 and when.latest - when.earliest <= CLOSE


def picked(slot: str, spoken: str, found: Sequence[Occasion], choice: int | None) -> Occasion:
    """The one occasion, or the chosen one of several; Several where it is still open."""
    if choice is not None and choice < len(found):
        return found[choice]
    if len(found) == 1:
        return found[0]
    if len(found) > MOST:
        some = "; ".join(map(label, found[:MOST]))
        raise CannotSay(f"“{spoken}” may be any of these: {some}; and {len(found) - MOST} more. Say which.")
    raise Several(slot, spoken, found)


def before_it(occasion: Occasion) -> When:
    """The moment before which something must lie to be before it: its beginning, where it lasts."""
    if occasion.when.is_open:
        raise CannotSay(f"When this was is not known: {occasion.event.title}.")
    return replace(first_moment(occasion.when), reason="")
