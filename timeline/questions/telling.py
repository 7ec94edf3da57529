"""Events as findings: a sentence whose verb tells who vouches for it, with its quotes.

The program never says in its own voice that something did not happen; it quotes who does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from email.utils import parseaddr
from posixpath import basename
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.event import Event, Part
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.questions.wording import capital, listing, the, words_of

CERTAINTY = MappingProxyType({"recorded": "documented"})

SIGNED = frozenset({"letter", "email"})
DAILY = frozenset({"email", "minutes", "memo", "calendar"})  # their day tells them apart, not their title
SOURCE_NOUNS = MappingProxyType({"table": "list", "web-page": "page", "calendar": "calendar entry"})

# Someone's name and verb, a colon or comma, and what they say in quotation marks to the end.
SPEECH = re.compile(r'^[^"“:]{1,120}[:,]\s*["“](?P<words>[^"“”]+?)["”]?\.?$')
# The words first, then who says them: "“I saw nothing,” said the clerk."
SPOKEN = re.compile(
    r'^["“](?P<words>[^"“”]+?),?["”]\s+(?:said|says|told|wrote|added|replied|insisted)\b[^"“”]{1,120}$'
)


def certainty_of(event: Event) -> str:
    """Documented where a source is itself the record, else stated."""
    return CERTAINTY.get(event.status, "stated")


def finding_of(case: Case, event: Event) -> Finding:
    """An event as one sentence with its quotes."""
    return Finding(
        sentence(case, event),
        event.evidence,
        certainty_of(event),
        id=event.id,
        name=event.title,
        when=event.when,
        until=event.until,
    )


def claim_of(case: Case, event: Event) -> Finding:
    """What somebody says as theirs, under the name of whoever says it."""
    return Finding(
        said(case, event),
        event.evidence,
        "stated",
        None,
        event.id,
        teller(case, event),
        event.when,
        event.until,
    )


def sentence(case: Case, event: Event) -> str:
    """What happened, when, and in whose words if it is only said."""
    if event.status in ("recorded", "stated"):
        told = f"{capital(in_words(event.when))}: {event.title.rstrip('.')}{_unseen(case, event)}"
        return _ended(f"{told}{_voice(case, event)}")
    return said(case, event)


def _ended(sentence: str) -> str:
    """With its full stop, where no other mark ends it."""
    return sentence if sentence.endswith(("?", "!")) else f"{sentence}."


def _unseen(case: Case, event: Event) -> str:
    """The parts that a title cut short no longer names: " (recipient: the clerk)"."""
    if not event.title.endswith("…"):
        return ""
    cut = [part for part in event.parts if part.words not in event.title]
    roles = dict.fromkeys(part.role for part in cut)
    told = (f"{role}: {listing(_named(case, [p for p in cut if p.role == role]))}" for role in roles)
    return f" ({'; '.join(told)})" if roles else ""


def _named(case: Case, parts: Sequence[Part]) -> list[str]:
    return list(dict.fromkeys(the(case.entity(part.id)) for part in parts))


def _voice(case: Case, event: Event) -> str:
    return f", as {teller(case, event)} states" if event.status == "stated" and event.speaker else ""


def said(case: Case, event: Event) -> str:
    """Someone's words, as theirs: "Nigel Brown says: ..."; what is planned is told as planned."""
    if event.status == "planned":
        title = event.title.rstrip(".")
        return f"Planned {in_words(event.when)}: {title}, by {teller(case, event)}."
    who = teller(case, event)
    return f"{capital(who)} {agreeing_with(who, 'says', 'say')}: {in_marks(spoken(event.evidence[0]))}"


def agreeing_with(who: str, one: str, several: str) -> str:
    """A verb in the number of whoever tells: minutes say, a letter says."""
    return several if who.startswith("the minutes ") else one


def in_marks(words: str) -> str:
    """Words in quotation marks at the end of a sentence, which their own full stop ends too."""
    return f"“{words}”" if words.endswith((".", "!", "?", "…")) else f"“{words}”."


def spoken(quote: Quote) -> str:
    """The words of a statement without the phrase that says who speaks, which the sentence says itself."""
    words = words_of(quote)
    speech = SPEECH.match(words) or SPOKEN.match(words)
    return speech["words"].strip() if speech else words


def teller(case: Case, event: Event) -> str:
    """Who vouches for an event: its speaker, or the source that tells it."""
    if event.speaker is not None:
        return the(case.entity(event.speaker))
    return source_name(case, event.evidence[0])


def source_name(case: Case, quote: Quote) -> str:
    """A source by who signed it or by its title; minutes and the like, and what has neither, by their day."""
    source = case.source(quote.source)
    if source.author and source.kind in SIGNED:
        return parseaddr(source.author)[0] or source.author
    if source.title and source.kind not in DAILY:
        return f"“{source.title}”"
    noun = SOURCE_NOUNS.get(source.kind, source.kind)
    dated = in_words(source.written).startswith(("on ", "in "))
    named_by = f"of {named(replace(source.written, time=None))}" if dated else basename(source.path)
    return f"the {noun} {named_by}"
