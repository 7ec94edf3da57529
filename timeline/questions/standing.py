"""How a request, promise or plan stands: who asked whom, since when, how long, and how grave that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import NAMES_OF_MONTHS, in_words
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.questions.answered import Fate
from timeline.questions.gravity import Gravity
from timeline.questions.passages import sentence_at
from timeline.questions.tasks import LEANING
from timeline.questions.wording import days, listing, many, the, words_of

CLOSE = timedelta(days=62)  # a moment that is known as well as a month or a season's end
TALKS = frozenset({"letter", "email", "telephone", "meeting", "statement", "request", "visit", "knowledge"})
BLANK = re.compile(r"\n\s*\n")
ENTRY = re.compile(
    r"\s*(?:\w+,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: \d{4})?[.:,–—-]|\s*\d{4}-\d\d-\d\d\b"
)
MESSAGES = frozenset({"letter", "email", "warning-letter", "telephone", "meeting"})


@dataclass(frozen=True, slots=True)
class Standing:
    """An open request or plan with all that is known of how it stands."""

    event: Event
    fate: Fate
    since: When
    days: tuple[int, int] | None
    asking: tuple[str, ...]
    asked: tuple[str, ...]
    silent: int  # later sources that tell of those who take part, and nothing of this

    @property
    def gravity(self) -> Gravity:
        """A passage each for what tells it and for what says that no answer came; silence counts half."""
        told, wanting = len(self.event.evidence), len(self.fate.wanting)
        words = f"told in {many(told, 'passage')}"
        words += f", said to be unanswered in {many(wanting, 'passage')}" if wanting else ""
        words += f", {many(self.silent, 'later source')} of those concerned without it" if self.silent else ""
        return Gravity(told + 2 * wanting + self.silent / 2, words)

    def repeated(self, event: Event) -> Standing:
        """The same asked for again: its passages beside ours, open since the first."""
        both = tuple(dict.fromkeys((*self.event.evidence, *event.evidence)))
        return replace(self, event=replace(self.event, evidence=both))


def standing_of(case: Case, event: Event, fate: Fate, told_before: Sequence[Event] = ()) -> Standing:
    """Everything of one event; bounds are those of the words. `told_before`: the events of its source."""
    since = _since(case, event, told_before)
    asking, asked = _people(case, event, "agent"), _people(case, event, "recipient") or _reader(case, event)
    silent = _silent(case, event, since)
    return Standing(event, fate, since, _days(case, since), asking, asked, silent)


def _since(case: Case, event: Event, told_before: Sequence[Event]) -> When:
    """When it was asked or promised: its own day, that of the message it stands in, else of its source."""
    written = case.source(event.evidence[0].source).written
    if (event.status != "planned" or event.kind == "meeting") and _is_close(event.when):
        return event.when
    beside = _beside(case, event)
    if beside is not None:
        return beside
    talk = _in_one_breath(case, event, told_before)
    if talk is not None:
        return talk
    if event.said is not None and _is_close(event.said):
        return event.said
    if _is_close(event.when) and not written.surely_before(event.when):
        return event.when
    if _is_close(written):
        return written
    if event.status == "planned" and event.when.latest == NEVER and event.when.earliest != EVER:
        return When.day(event.when.earliest)  # from when it was to be done
    return written if not written.is_open else When()


def _is_close(when: When) -> bool:
    return not when.is_open and when.latest - when.earliest <= CLOSE


def _beside(case: Case, event: Event) -> When | None:
    """The day of the letter or call that the same sentence tells of the same person."""
    own, quotes = {part.id for part in event.parts}, set(event.evidence)
    for id_ in sorted(own):
        for other in case.events(who=id_):
            same = other.kind in MESSAGES and other.status in HAPPENED and quotes & set(other.evidence)
            if same and other.id != event.id and _is_close(other.when):
                return other.when
    return None


def _in_one_breath(case: Case, event: Event, told_before: Sequence[Event]) -> When | None:
    """The day of the talk or letter told right before in the paragraph, or of the entry it stands in."""
    own = event.evidence[0]
    if event.status != "planned" or any(month in own.exact for month in NAMES_OF_MONTHS):
        return None
    if case.source(own.source).kind in ("letter", "email") and event.speaker is not None:
        return None
    body = case.text(own.source).body
    near = [
        (quote.end, other)
        for other in told_before
        for quote in other.evidence[:1]
        if quote.source == own.source
        and quote.end <= own.start
        and not BLANK.search(body, quote.end, own.start)
    ]
    dated = [(end, other) for end, other in near if _is_close(other.when) and other.status in HAPPENED]
    if not dated:
        return None
    _, last = max(dated, key=lambda pair: (pair[0], pair[1].id))
    entry = ENTRY.match(body[: own.start].rpartition("\n")[2]) is not None
    return last.when if last.kind in TALKS or entry else None


def _days(case: Case, since: When) -> tuple[int, int] | None:
    """The fewest and the most days up to the day from which the case looks back."""
    if since.is_open or case.as_of.is_open or case.as_of.surely_before(since):
        return None
    least = (case.as_of.earliest - since.latest).days
    return max(least, 0), (case.as_of.latest - since.earliest).days


def _people(case: Case, event: Event, role: str) -> tuple[str, ...]:
    ids = dict.fromkeys(part.id for part in event.parts if part.role == role)
    return tuple(the(case.entity(id_)) for id_ in ids)


def _reader(case: Case, event: Event) -> tuple[str, ...]:
    """To whom a promise in a letter or mail is made: those to whom it goes."""
    source = event.evidence[0].source
    writer = next((part.id for part in event.parts if part.role == "agent"), None)
    if writer is None or case.source(source).kind not in ("letter", "email"):
        return ()
    for mail in case.events(who=writer):
        sent = any(part.role == "sender" and part.id == writer for part in mail.parts)
        if sent and mail.kind in MESSAGES and mail.evidence and mail.evidence[0].source == source:
            return _people(case, mail, "recipient")
    return ()


def _silent(case: Case, event: Event, since: When) -> int:
    """How many other sources tell of those who take part, surely later, and nothing of this."""
    own = {quote.source for quote in event.evidence}
    people = sorted({part.id for part in event.parts if part.id.startswith(("person/", "organisation/"))})
    later = {
        quote.source
        for id_ in people
        for other in case.events(who=id_)
        if not since.is_open and since.surely_before(other.when) and other.status in HAPPENED
        for quote in other.evidence
    }
    return len(later - own)


def told(case: Case, standing: Standing) -> str:
    """The sentences behind the title: who, since when and how long, what is said of an answer."""
    sentences = [_who(standing), _how_long(standing), _in_words(case, standing)]
    said = [f"In part: {_listed(standing.fate.partly)}."] if standing.fate.partly else []
    said += [f"A source says: {_listed(standing.fate.wanting)}."] if standing.fate.wanting else []
    return " ".join([sentence for sentence in sentences if sentence] + said)


def _listed(quotes: tuple[Quote, ...]) -> str:
    return listing([f"“{words_of(quote).rstrip('.')}”" for quote in quotes])


def _who(standing: Standing) -> str:
    """Who asked and who was asked, as far as the title does not say it."""
    title = standing.event.title.lower()
    asking = [name for name in standing.asking if name.lower() not in title]
    asked = [name for name in standing.asked if name.lower() not in title]
    promise = standing.event.status == "planned"
    parts = [f"{'by' if promise else 'asked by'} {listing(asking)}"] if asking else []
    parts += [f"{'to' if promise else 'asked of'} {listing(asked)}"] if asked else []
    told_ = ", ".join(parts)
    return f"{told_[:1].upper()}{told_[1:]}." if told_ else ""


def _how_long(standing: Standing) -> str:
    if standing.days is None:
        return ""
    length = f"open for {days(*standing.days)}."
    told_already = standing.since == standing.event.when
    return f"O{length[1:]}" if told_already else f"On record {in_words(standing.since)}; {length}"


def _in_words(case: Case, standing: Standing) -> str:
    """The sentence before, where the title says "it" or "she" of what stands there."""
    quote, title = standing.event.evidence[0], standing.event.title
    opens = title.split()[:1]
    if not (LEANING.search(title) or (opens and opens[0].lower() in ("he", "she", "they"))):
        return ""
    text = case.text(quote.source)
    above = text.body[: quote.start].rstrip()
    if not above or text.body.count("\n", len(above), quote.start) > 1:
        return ""
    before = sentence_at(text, len(above) - 1, len(above))
    return f"Before it stands: “{words_of(before)}”" if before.end <= quote.start else ""
