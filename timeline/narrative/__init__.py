"""Events into sentences: what happened, as strongly as it is known, each with its quotes.

No colour and no format. The strength of the verb follows the status: what is recorded happened,
what is stated is put into the mouth that states it, what is planned was to happen; a denial, a
silence and a duty are somebody's view, and are given in that somebody's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.model.event import Event, Part
from timeline.model.phrase import MONTHS, in_words, is_inferred
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.narrative.clauses import TOLD_BY_FORM, clause, past_of
from timeline.narrative.naming import is_plural, is_prose, matters, source_called, teller, those
from timeline.narrative.repeats import said_again
from timeline.questions.ruled import is_ruled
from timeline.questions.wording import capital

if TYPE_CHECKING:
    from timeline.case import Case

LONGEST_QUOTE = 280  # characters of a quotation inside a sentence
LONGEST_MONTH = 31
UNDATED = "Without a date"
MANY = 2  # passages
FIRST_PERSON = frozenset(("i", "we", "my", "our", "us", "me"))

_THIRD_PERSON = re.compile(r"\b(?:he|she|they|it)\s+((?:\w+\s+){0,2}\w+)", re.IGNORECASE)
_SPEECH = re.compile(r"[“\"]([^“”\"]+)(?:[”\"]|$)")


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
    """The chronological story: a sentence for every event with a quote, those without a beginning last.

    Where two events come to the same sentence, it is told once; words that would tell of several are
    quoted at the closest of their moments.
    """
    events = [event for event in case.events(start=start, end=end, about=about, who=who) if event.evidence]
    rulings, story = case.rulings(), dict[str, Sentence]()
    passages = [tuple(saying.quote for saying in conflict.sayings) for conflict in case.conflicts()]
    apart = [quotes for quotes in passages if not is_ruled(quotes, rulings)]
    for event in sorted(events, key=_part_of_the_story):
        sentence = sentence_of(case, event, _against(apart, _borne(case, event)))
        story.setdefault(sentence.text, sentence)
    again = said_again(one.event for one in story.values() if _is_quotation(case, one))
    return tuple(one for one in story.values() if one.event.id not in again)


def _is_quotation(case: Case, sentence: Sentence) -> bool:
    """It tells nothing beside the words of its passage and who says them."""
    return sentence.text.endswith(quotation(_borne(case, sentence.event)))


def chapters(sentences: Iterable[Sentence]) -> tuple[Chapter, ...]:
    """The story in its months and years, in the order of the sentences."""
    grouped = groupby(sentences, key=lambda sentence: heading_of(sentence.event.when))
    return tuple(Chapter(heading, tuple(group)) for heading, group in grouped)


def heading_of(when: When) -> str:
    """The month in which a moment begins, the year where no month is known, else the bounds."""
    if when.is_open:
        return UNDATED
    if when.earliest == EVER:
        return capital(in_words(when))
    if _in_no_month(when):
        return str(when.earliest.year)
    return f"{MONTHS[when.earliest.month]} {when.earliest.year}"


def _part_of_the_story(event: Event) -> tuple[bool, int, bool]:
    """Years in order, what is known to no month first in its year; what has no beginning last."""
    if event.when.earliest == EVER:
        return True, 0, False
    return False, event.when.earliest.year, not _in_no_month(event.when)


def _in_no_month(when: When) -> bool:
    """Some time of a year, or from its beginning on: the words name no month."""
    long = (when.latest - when.earliest).days > LONGEST_MONTH
    return (when.earliest.month, when.earliest.day) == (1, 1) and long and not when.lasts


def sentence_of(case: Case, event: Event, against: Sequence[Quote] = ()) -> Sentence:
    """One event as a sentence whose strength follows its status, with the premises of its bounds.

    `against` are passages that cannot be true together with those of the event.
    """
    shown = _borne(case, event)
    premises = [quote for ground in event.why if ground.rule == "order" for quote in ground.quotes]
    quotes = tuple(dict.fromkeys((*shown.evidence, *premises, *against)))
    return Sentence(f"{capital(_told(case, shown))}{_excluded(against)}", event, quotes)


def _borne(case: Case, event: Event) -> Event:
    """The event with a passage first that bears its day, where several tell of it."""
    if len(event.evidence) < MANY or event.speaker or event.when.is_open:
        return event
    bearing = next((quote for quote in event.evidence if _has_its_day(case, event, quote)), event.evidence[0])
    return replace(event, evidence=tuple(dict.fromkeys((bearing, *event.evidence))))


def _has_its_day(case: Case, event: Event, quote: Quote) -> bool:
    read = (one.when for one in case.readings_in(quote))
    return any(when is not None and when.same_days(event.when) for when in read)


def _excluded(against: Sequence[Quote]) -> str:
    """That other passages, cited with it, do not allow it."""
    if not against:
        return ""
    return " Another passage excludes this." if len(against) == 1 else " Other passages exclude this."


def _against(apart: Iterable[Sequence[Quote]], event: Event) -> tuple[Quote, ...]:
    """The other passages of the sets of which one of the event's own passages is part."""
    found: dict[Quote, None] = {}
    for said in apart:
        if any(quote.overlaps(own) for quote in said for own in event.evidence[:1]):
            others = (quote for quote in said if not any(quote.overlaps(own) for own in event.evidence))
            found.update((quote, None) for quote in others)
    return tuple(found)


def date_of(event: Event) -> str:
    """The moment in words, marked where the words do not give all of it; empty where no day begins it."""
    if event.when.earliest == EVER:
        return ""
    return in_words(event.when) + (" (date inferred)" if is_inferred(event.when) else "")


def quotation(event: Event) -> str:
    """The exact words in quotation marks, on one line, cut at a word where they are long."""
    words = " ".join(event.evidence[0].exact.split())
    if event.kind == "statement" or event.speaker:
        words = _spoken(words)
    if len(words) > LONGEST_QUOTE:
        words = words[:LONGEST_QUOTE].rpartition(" ")[0] + " …"
    stop = "" if words.endswith((".", "!", "?", "…", "”", '"')) else "."
    return f"“{words}”{stop}"


def _spoken(words: str) -> str:
    """The direct speech of a sentence, where most of it is that; else the whole sentence."""
    speech = max(_SPEECH.findall(words), key=len, default="")
    return speech if 2 * len(speech) > len(words) else words


def _told(case: Case, event: Event) -> str:
    who = teller(case, event)
    voice = f"{who}{_when_said(event)}"
    if event.status == "denied" and event.kind == "meeting" and not is_prose(case, event.evidence[0]):
        return _with_date(event, f"according to {who}, this was called off: {event.title}.")
    if event.status == "denied":
        return f"{voice} {_denial(case, event, who)}: {quotation(event)}"
    if event.status == "silent":
        says = _says(who, "says", "say")
        return f"{voice} {says} that there is no record{_of_what(case, event)}: {quotation(event)}"
    if event.status == "owed":
        considers = _says(who, "considers", "consider")
        return f"{voice} {considers} that this should have been done: {quotation(event)}"
    told = _happening(case, event)
    return _with_date(event, told) if told else _by_title(event)


def _denial(case: Case, event: Event, who: str) -> str:
    """What is denied: what the speaker did or knew; what others did, their words deny themselves."""
    about = matters(case, event)
    own = event.speaker in {part.id for part in event.parts if part.role != "recipient"}
    if event.kind == "knowledge":
        return _ignorance(case, event, who, f" of {about}" if about else "")
    if own and event.kind != "other":
        return f"{_says(who, 'denies', 'deny')} that this was done"
    return _says(who, "says", "say")


def _ignorance(case: Case, event: Event, who: str, of: str) -> str:
    """Who did not know, or was not told, in the mouth of whoever says so."""
    if not event.speaker:
        return f"{_says(who, 'says', 'say')} that this was not known"
    denies = _says(who, "denies", "deny")
    unaware, untold = those(case, event, "agent"), those(case, event, "recipient")
    if untold and not unaware:
        was = "were" if is_plural(untold) else "was"
        return f"{denies} having been told{of}" if untold == who else f"{denies} that {untold} {was} told{of}"
    known = f"that {unaware} knew{of}" if unaware and unaware != who else f"having known{of}"
    return f"{denies} {known}"


def _says(who: str, one: str, several: str) -> str:
    """The verb in the number of whoever speaks."""
    return several if is_plural(who) else one


def _happening(case: Case, event: Event) -> str:
    """What happened or was to happen, by its parts or its words; empty where a row gives but a title."""
    if event.kind == "statement" and (sender := those(case, event, "sender")):
        return f"{_as_said(case, event, sender)}: {quotation(event)}"
    prose = is_prose(case, event.evidence[0])
    if (prose or event.kind in TOLD_BY_FORM) and (told := clause(case, event)):
        return f"{told}{_by_whom(case, event)}."
    if event.title and not prose:
        return ""
    part = _part_of_its_sentence(event)
    return f"{part}according to {teller(case, event)}: {quotation(event)}"


def _as_said(case: Case, event: Event, sender: str) -> str:
    """Whose words a quotation is: the speaker's own, or those of a source that tells what they said."""
    passage, words = event.evidence[0], quotation(event)
    telling = [part for part in event.parts if part.role == "sender" and part.quote.overlaps(passage)]
    by_pronoun = not telling and _by_pronoun(event, passage)
    own = telling and telling[0].words.lower() in FIRST_PERSON
    if own or not (telling or by_pronoun) or not _is_reported(passage, words):
        return f"{sender} stated"
    if telling and all(map(_by_name, telling)) and "(" not in sender:
        return f"according to {source_called(case, passage)}"
    return f"{sender} {_says(sender, 'is', 'are')} reported as saying"


def _by_pronoun(event: Event, passage: Quote) -> bool:
    """ "She said that": somebody tells of them; a speaker's own "he came" is not so."""
    behind = (found.lower().split() for found in _THIRD_PERSON.findall(passage.exact))
    return any(set(words) & set(past_of(event.verb)) for words in behind)


def _is_reported(passage: Quote, words: str) -> bool:
    """The quotation is the whole sentence, not the direct speech in it."""
    return words[1:20] == " ".join(passage.exact.split())[:19]


def _by_name(part: Part) -> bool:
    """The words that stand for somebody hold a name of theirs."""
    within = part.name.lower() in part.words.lower()
    return within or any(word[:1].isupper() and word in part.words.split() for word in part.name.split())


def _part_of_its_sentence(event: Event) -> str:
    """What a longer sentence only names: "the inspection, "; empty where the sentence is about the event."""
    named = event.title.startswith(("the ", "a ", "an ")) and event.title.endswith(event.kind)
    return f"{event.title}, " if named and event.status != "planned" else ""


def _by_whom(case: Case, event: Event) -> str:
    """Who says so, unless a source records it itself."""
    if event.status == "recorded":
        return ""
    if event.speaker and event.speaker in (part.id for part in event.parts[:1]):
        return ", by their own account"
    return f", according to {teller(case, event)}"


def _by_title(event: Event) -> str:
    """An event that a row tells by a title alone."""
    title, date = event.title.rstrip("."), date_of(event)
    if event.status == "planned":
        return f"{_planned_for(date)}: {title}."
    return f"{date}: {title}." if date else f"{title}."


def _planned_for(date: str) -> str:
    """A plan by its day, so that nobody takes it for what happened: "planned for 3 May 2016"."""
    if not date:
        return "planned"
    return f"planned for {date[3:]}" if date.startswith(("on ", "in ")) else f"planned, {date}"


def _with_date(event: Event, words: str) -> str:
    """A sentence that begins with its date, if it has one."""
    date = date_of(event)
    if event.status == "planned" and words.startswith("according to "):
        return f"{_planned_for(date)}, {words}"
    return f"{date}, {words}" if date else words


def _when_said(event: Event) -> str:
    """The day of saying something, where a speaker's is known."""
    if event.speaker is None or event.said is None or event.said.is_open:
        return ""
    return f", {in_words(event.said)},"


def _of_what(case: Case, event: Event) -> str:
    """Of what there is no record, and for which time."""
    about = matters(case, event)
    time = "" if event.when.is_open else f", {in_words(replace(event.when, time=None))}"
    return (f" of {about}" if about else "") + time
