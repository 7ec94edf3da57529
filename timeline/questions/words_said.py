"""What someone says on record, in their own words."""

from __future__ import annotations

from itertools import takewhile

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.when import EVER, When
from timeline.questions.offices import surely_holds
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.stems import stems
from timeline.questions.telling import said as in_quotes
from timeline.questions.telling import teller
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import capital, many, the
from timeline.store.forms import folded, telling_words

SHARED = 5  # letters at the beginning, at least, of two forms of one word
SHOWN = 3  # statements told in the paragraph itself; the findings hold all


def said(
    case: Case,
    *,
    who: Who,
    about: DocumentOrMatter | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
    phrase: str | None = None,
) -> Answer:
    """
    What someone said, in the words of the sources.

    Their statements, denials among them, each a claim of theirs; of a post, of whoever held it then. `on`,
    `after`, `before`: when it was said, not when it happened; `phrase`: only statements that have its words.
    Words that no source gives to someone are nobody's.
    """
    told_of = case.events(about=about.id if about else None)
    spoken = [event for event in told_of if _says(case, event, who)]
    spoken_of = [event for event in spoken if not phrase or _has_words(event, phrase)]
    found = [event for event in spoken_of if in_time(_moment(case, event), on, after, before)]
    subject = f" about {the(about)}" if about else f" with the words “{phrase}”" if phrase else ""
    times = " ".join(part for part in (in_words(on) if on else "", span(after, before)) if part)
    limit = f"{subject} {times}".rstrip()
    if not found:
        caveats = _unplaced(case, spoken_of)
        return answer(case, f"No words of {the(who)}{limit} are on record. {looked(case)}", (), caveats)
    told = " ".join(_told(case, event) for event in found[:SHOWN])
    text = f"{many(len(found), 'statement')} of {the(who)}{limit} on record. {told}"
    return answer(case, text, [_finding(case, event) for event in found], ())


def _has_words(event: Event, words: str) -> bool:
    """Their statement has each telling word, in any form: "acknowledged" of "acknowledgement"."""
    wanted = [stem for word in telling_words(folded(words)) for stem in stems(word)]
    have = stems(" ".join(quote.exact for quote in event.evidence))
    return bool(wanted) and all(any(_are_alike(one, other) for other in have) for one in wanted)


def _are_alike(one: str, other: str) -> bool:
    """Two stems are of one word: they begin alike for most of the longer."""
    return one == other or _shared(one, other) >= max(SHARED, 0.6 * max(len(one), len(other)))


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _says(case: Case, event: Event, who: Entity) -> bool:
    """They say it; of a post, whoever surely held it when it was said."""
    speakers, said_then = _speakers(event), _moment(case, event)
    if who.id in speakers or who.kind is not Kind.POST or said_then.is_open:
        return who.id in speakers
    holders = (one.person for one in case.tenures(post=who.id) if surely_holds(one, _told_by(said_then)))
    return not speakers.isdisjoint(holder for holder in holders if holder)


def _told_by(moment: When) -> When:
    """Where only the day is known by which it was said: that day."""
    return When.day(moment.latest) if moment.earliest == EVER else moment


def _speakers(event: Event) -> frozenset[str]:
    """Whoever says it; of a statement that names no speaker, its agent."""
    if event.speaker is not None:
        return frozenset({event.speaker})
    made = [part.id for part in event.parts if part.role in ("agent", "author")]
    return frozenset(made) if event.kind == "statement" and event.status != "silent" else frozenset()


def _moment(case: Case, event: Event) -> When:
    """When they said it; where only the day of the source is known that tells it, by then."""
    if event.said is None:
        return event.when if event.kind == "statement" and event.status in HAPPENED else When()
    source = case.source(event.evidence[0].source)
    own = event.speaker is not None and source.author == case.entity(event.speaker).name
    if own or event.said != source.written:
        return event.said
    return When(EVER, event.said.latest)


def _unplaced(case: Case, spoken: list[Event]) -> list[str]:
    count = len([event for event in spoken if _moment(case, event).is_open])
    return [f"When it was said is not known of {many(count, 'statement')}."] if count else []


def _told(case: Case, event: Event) -> str:
    moment = _moment(case, event)
    words = in_quotes(case, event)
    if moment.is_open:
        return words
    if moment.earliest == EVER:
        return f"Told on {named(When.day(moment.latest))}: {words}"
    return f"{capital(in_words(moment))}: {words}"


def _finding(case: Case, event: Event) -> Finding:
    """Their words, with the day on which they were said: what they say of is another moment."""
    moment: When | None = None if _moment(case, event).is_open else _moment(case, event)
    return Finding(_told(case, event), event.evidence, "stated", None, event.id, _name(case, event), moment)


def _name(case: Case, event: Event) -> str:
    speaker: Entity | None = case.entity(event.speaker) if event.speaker else None
    return speaker.name if speaker else teller(case, event)
