"""Events into sentences: what happened, as strongly as it is known, each with its quotes.

No colour and no format. The strength of the verb follows the status: what is recorded happened,
what is stated is put into the mouth that states it, what is planned was to happen; a denial, a
silence and a duty are somebody's view, and are given in that somebody's own words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.model.event import Event
from timeline.model.phrase import MONTHS, in_words, is_inferred, named
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.narrative.clauses import clause
from timeline.narrative.naming import is_plural, is_prose, matters, source_called, teller, those
from timeline.questions.wording import capital

if TYPE_CHECKING:
    from timeline.case import Case

LONGEST_QUOTE = 280  # characters of a quotation inside a sentence
UNDATED = "Without a date"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the story with its event and the quotes that bear it."""

    text: str
    event: Event
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The sentences of one month, or of one year where no month is known."""

    heading: str
    sentences: tuple[Sentence, ...]


def narrate(
    case: Case,
    *,
    start: When | None = None,
    end: When | None = None,
    about: str | None = None,
    who: str | None = None,
) -> tuple[Sentence, ...]:
    """The chronological story: a sentence for every event with a quote, those without a beginning last."""
    events = [event for event in case.events(start=start, end=end, about=about, who=who) if event.evidence]
    in_order = sorted(events, key=lambda event: event.when.earliest == EVER)  # stable: the rest stays
    return tuple(sentence_of(case, event) for event in in_order)


def chapters(sentences: Iterable[Sentence]) -> tuple[Chapter, ...]:
    """The story in its months and years, in the order of the sentences."""
    grouped = groupby(sentences, key=lambda sentence: heading_of(sentence.event.when))
    return tuple(Chapter(heading, tuple(group)) for heading, group in grouped)


def heading_of(when: When) -> str:
    """The month in which a moment begins, else the year; bounds alone where it has no beginning."""
    if when.is_open:
        return UNDATED
    if when.earliest == EVER:
        return capital(in_words(when))
    months = (when.latest.year - when.earliest.year) * 12 + when.latest.month - when.earliest.month
    if when.form and months and not when.lasts:
        return capital(named(when))
    whole = when.earliest.month == 1 and months > 1 and not when.lasts
    return str(when.earliest.year) if whole else f"{MONTHS[when.earliest.month]} {when.earliest.year}"


def sentence_of(case: Case, event: Event) -> Sentence:
    """One event as a sentence whose strength follows its status."""
    return Sentence(capital(_told(case, event)), event, event.evidence)


def date_of(event: Event) -> str:
    """The moment in words, marked where the words do not give all of it; empty where no day begins it."""
    if event.when.earliest == EVER:
        return ""
    return in_words(event.when) + (" (date inferred)" if is_inferred(event.when) else "")


def quotation(event: Event) -> str:
    """The exact words in quotation marks, on one line, cut at a word where they are long."""
    words = " ".join(event.evidence[0].exact.split())
    if len(words) > LONGEST_QUOTE:
        words = words[:LONGEST_QUOTE].rpartition(" ")[0] + " …"
    stop = "" if words.endswith((".", "!", "?", "…", "”", '"')) else "."
    return f"“{words}”{stop}"


def _told(case: Case, event: Event) -> str:
    voice = _voice(case, event)
    if event.status == "denied":
        return f"{voice} {_says(voice, 'denies', 'deny')} {_denied(case, event)}: {quotation(event)}"
    if event.status == "silent":
        says = _says(voice, "says", "say")
        return f"{voice} {says} that there is no record{_of_what(case, event)}: {quotation(event)}"
    if event.status == "owed":
        considers = _says(voice, "considers", "consider")
        return f"{voice} {considers} that this should have been done: {quotation(event)}"
    return _with_date(event, _happening(case, event))


def _says(voice: str, one: str, several: str) -> str:
    """The verb in the number of whoever speaks."""
    return several if is_plural(voice) else one


def _happening(case: Case, event: Event) -> str:
    """What happened or was to happen: by its parts where they make a sentence, else by its words."""
    if event.kind == "statement":
        return f"{those(case, event, 'sender') or teller(case, event)} stated: {quotation(event)}"
    told = clause(case, event) or _by_title(case, event)
    if not told:
        return f"{_as_planned(event)}according to {teller(case, event)}: {quotation(event)}"
    by = teller(case, event) if event.status != "recorded" else ""
    return f"{told}, according to {by}." if by else f"{told}."


def _by_title(case: Case, event: Event) -> str:
    """A row or a header tells an event by its title alone; a sentence is better quoted."""
    return "" if is_prose(case, event.evidence[0]) else event.title


def _as_planned(event: Event) -> str:
    return "as planned, " if event.status == "planned" else ""


def _with_date(event: Event, words: str) -> str:
    """A sentence that begins with its date, if it has one."""
    date = date_of(event)
    return f"{date}, {words}" if date else words


def _voice(case: Case, event: Event) -> str:
    """Whose word it is, with the day of saying it where that is known."""
    if event.speaker is None:
        return source_called(case, event.evidence[0])
    said = f", {in_words(event.said)}," if event.said and not event.said.is_open else ""
    return f"{teller(case, event)}{said}"


def _denied(case: Case, event: Event) -> str:
    """What a denial is about, so far as the claim tells."""
    about = matters(case, event)
    return f"having known of {about}" if event.kind == "knowledge" and about and event.speaker else "it"


def _of_what(case: Case, event: Event) -> str:
    """Of what there is no record, and for which time."""
    about = matters(case, event)
    time = "" if event.when.is_open else f", {in_words(event.when)}"
    return (f" of {about}" if about else "") + time
