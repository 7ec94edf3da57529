"""Whether an event speaks of what set a duty off: by number, subject, order, day and words.

Of a mail that is held its own words count beside its head, those that it repeats do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from posixpath import basename

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.source import Quote, Text
from timeline.model.terms import Rule
from timeline.questions.passages import sentences_of
from timeline.questions.stems import stems, telling
from timeline.questions.traces import subjects

_REFERENCE = re.compile(r"\b(?P<letters>[A-Z]{1,5})[-/ ]?(?P<number>\d{2,7})\b")

Reference = tuple[str, int]
MONTH = 31  # days: a trigger known no closer is named by no date


class Fit(IntEnum):
    """How sure it is that something is what a rule means."""

    NO = 0
    MAYBE = 1
    SURE = 2


def linked(case: Case, trigger: Event, act: Event) -> Fit:
    """They are about one thing: surely by number, subject, order or words, possibly where nothing tells."""
    spoken = spoken_of(case, act)
    named = _shared_references(trigger, act, spoken)
    if named is not None:
        return named
    ours, theirs = _things(trigger), _things(act)
    words = telling(trigger.title)
    shared = words & stems(act.title)
    if ours & theirs or trigger.id in act.not_before or (len(words) > 1 and shared == words):
        return Fit.SURE
    if any(_tells_of(case, trigger, quote) for quote in spoken):
        return Fit.SURE
    return Fit.NO if ours and theirs else Fit.MAYBE


def spoken_of(case: Case, act: Event) -> tuple[Quote, ...]:
    """The passages of an event; for a mail that is held its own sentences too."""
    own = [quote for head in act.evidence for quote in _own_words(case, act, head)]
    return (*act.evidence, *own)


def names_it(case: Case, trigger: Event, event: Event) -> bool:
    """A passage of the event bears the trigger's number, or its day or words, not its subject alone."""
    ours = references(trigger.title, trigger.evidence)
    return any(ours & references("", (q,)) or _tells_of(case, trigger, q) for q in event.evidence)


def telling_words(case: Case, trigger: Event, act: Event) -> Quote | None:
    """The first sentence of a mail's own words that ties it to the trigger, if its head does not."""
    ours = references(trigger.title, trigger.evidence)
    own = (quote for head in act.evidence for quote in _own_words(case, act, head))
    return next((q for q in own if ours & references("", (q,)) or _tells_of(case, trigger, q)), None)


def _own_words(case: Case, act: Event, head: Quote) -> Iterator[Quote]:
    """The sentences below the head of a mail, without those of mails that it repeats."""
    if act.kind != "email" or act.status != "recorded" or case.source(head.source).kind != "email":
        return
    text = case.text(head.source)
    bodies = [mark for mark in text.marks_of("mail-body") if 0 <= mark.start - head.end < 2]
    quoted = [*text.marks_of("quoted")]
    for quote in sentences_of(text) if bodies else ():
        within = any(body.start <= quote.start < body.end for body in bodies)
        if within and not any(mark.start < quote.end and quote.start < mark.end for mark in quoted):
            yield quote


def _tells_of(case: Case, trigger: Event, quote: Quote) -> bool:
    """One sentence has all the words of the trigger's title, or its day and a word of it or of its list."""
    said = stems(quote.exact)
    words = telling(trigger.title)
    if len(words) > 1 and words <= said:
        return True
    row = telling(" ".join(f"{one.exact} {basename(one.source)}" for one in trigger.evidence))
    common = {word for word in (words | row) & said if not word.isdigit()}
    return bool(common) and _names_day(case.text(quote.source), case, trigger, quote)


def _names_day(text: Text, case: Case, trigger: Event, quote: Quote) -> bool:
    """The very day of the trigger stands in a sentence of another source."""
    if not trigger.when.is_day or text.source.path in {one.source for one in trigger.evidence}:
        return False
    return _times_named(case, trigger, quote) > 0


def _times_named(case: Case, trigger: Event, quote: Quote) -> int:
    """How often the words have the day, or the month, of the trigger."""
    read = (one.when for one in case.readings_in(quote))
    return sum(when is not None and when.same_days(trigger.when) for when in read)


def of_another(case: Case, trigger: Event, act: Event, others: Sequence[Event]) -> bool:
    """It names another of the events that set the rule off, and not this one."""
    if any(other.id == act.id for other in others) or _singles_out(case, trigger, act):
        return False
    sure = linked(case, trigger, act) is Fit.SURE
    return any(
        _singles_out(case, other, act) or (not sure and linked(case, other, act) is Fit.SURE)
        for other in others
        if other.id != trigger.id
    )


def of_several(case: Case, trigger: Event, act: Event, others: Sequence[Event]) -> bool:
    """It speaks of this and as well of a later one before it, and nothing in it tells the two apart."""
    if any(other.id == act.id for other in others) or _singles_out(case, trigger, act):
        return False
    later = (other for other in others if trigger.when.surely_before(other.when))
    return any(
        not act.when.surely_before(other.when) and linked(case, other, act) is Fit.SURE for other in later
    )


def _singles_out(case: Case, trigger: Event, act: Event) -> bool:
    """By its number, or by its day or month where that is not just when the act itself was done."""
    ours = references(trigger.title, trigger.evidence)
    own = act.when.same_days(trigger.when)
    closely = not trigger.when.is_open and (trigger.when.latest - trigger.when.earliest).days < MONTH
    return any(
        ours & references("", (quote,)) or (closely and _times_named(case, trigger, quote) > own)
        for quote in (*spoken_of(case, act),)
    ) or bool(ours & references(act.title, ()))


def may_speak_of(case: Case, rule: Rule, trigger: Event, act: Event) -> bool:
    """A mail that is held may report something only if its number or some word of it stands in it."""
    if linked(case, trigger, act) is Fit.SURE:
        return True
    sources = [case.source(quote.source) for quote in act.evidence]
    if act.status != "recorded" or not sources or any(source.kind != "email" for source in sources):
        return True
    words = telling(f"{rule.trigger} {trigger.title}")
    return not words or any(words & stems(case.text(source.path).body) for source in sources)


def of_something_else(trigger: Event, act: Event) -> bool:
    """A mail whose subject shares no telling word with the trigger; another act is surely the one."""
    subject = stems(act.title.removeprefix("email: ")) if act.kind == "email" else frozenset()
    return bool(subject) and not subject & telling(trigger.title)


def _shared_references(trigger: Event, act: Event, spoken: Sequence[Quote]) -> Fit | None:
    """Surely one thing by a number that both bear (“L-265”), surely two where theirs of one kind differ."""
    ours = references(trigger.title, trigger.evidence)
    theirs = references(act.title, spoken) if ours else frozenset()
    if ours & theirs:
        return Fit.SURE
    alike = {letters for letters, _ in ours} & {letters for letters, _ in theirs}
    return Fit.NO if alike else None


def references(title: str, quotes: Sequence[Quote]) -> frozenset[Reference]:
    """The numbers with letters before them in title and passages: of an incident, an order, a file."""
    words = " ".join((title, *(quote.exact for quote in quotes)))
    return frozenset((found["letters"], int(found["number"])) for found in _REFERENCE.finditer(words))


def _things(event: Event) -> frozenset[str]:
    attached = (part.id for part in event.parts if part.role == "attached")
    return frozenset((*subjects(event), *attached))
