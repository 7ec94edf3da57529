"""Towards whom a denial speaks: "was not reported to us" denies it only towards whoever writes that."""

from __future__ import annotations

import re

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.source import Quote, Text
from timeline.questions.acts import REACHED, Parties

HEAD = 200  # characters at the top of a letter in which a house names itself
_FIRST_PERSON = re.compile(r"\b(?:us|[Ww]e|[Oo]ur|me|I|[Mm]y)\b")


def is_towards(case: Case, bound: Parties, event: Event) -> bool:
    """The denial is of the act towards the recipient of the rule, as far as its words tell."""
    if not bound.rule.recipient:
        return True
    named = [part.id for part in event.parts if part.role in REACHED]
    if bound.recipient is not None and bound.recipient.id in named:
        return True
    quotes = [quote for quote in event.evidence if _FIRST_PERSON.search(quote.exact)]
    if named and not quotes:
        return False
    return not quotes or any(_writes(case, bound, event, quote) for quote in quotes)


def _writes(case: Case, bound: Parties, event: Event, quote: Quote) -> bool:
    """The recipient speaks, or the source is its own: the rule stands there, or its name heads it."""
    if bound.recipient is not None and event.speaker == bound.recipient.id:
        return True
    text = case.text(quote.source)
    own = bool(bound.rule.source) and quote.source.endswith(bound.rule.source)
    return own or any(name.lower() in _head(text) for name in _names(bound))


def _names(bound: Parties) -> tuple[str, ...]:
    known = bound.recipient.names if bound.recipient else ()
    return (bound.rule.recipient, *(name.words for name in known))


def _head(text: Text) -> str:
    """The first lines, up to a blank one: the house that writes."""
    body = text.body.lstrip()[:HEAD]
    return re.split(r"\n[ \t]*\n", body)[0].lower()
