"""Messages that are answered, quoted or referred to, and attachments, that no source holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.message import AbsentMail
from timeline.model.phrase import named
from timeline.model.source import Quote
from timeline.questions.lack import Lack
from timeline.questions.wording import the

HOW = MappingProxyType(
    {"answered": "answered", "referred": "referred to", "quoted": "quoted", "attachment": "spoken of"}
)


def absent_messages(case: Case) -> Iterator[Lack]:
    """One for each message or attachment, the exactest known first within its kind."""
    events = _by_quote(case.events(kind="email", status="stated"))
    for one in case.absent():
        event = next((events[quote] for quote in one.quotes if quote in events), None)
        id_ = event.id if event else one.id
        had = tuple(dict.fromkeys(the(case.entity(person)) for person in one.had))
        name = _attachment(case, one) if one.how == "attachment" else _message(case, one)
        yield Lack(id_, name, id_, one.when, one.quotes, had, how=HOW[one.how], mark=one.message_id)


def is_quotation(event: Event) -> bool:
    """A message that is known from its repetition in others alone; it is told of by its absence."""
    return event.derived == "quotation" and event.kind == "email" and event.verb == "email"


def _by_quote(events: tuple[Event, ...]) -> dict[Quote, Event]:
    return {quote: event for event in events if is_quotation(event) for quote in event.evidence}


def _message(case: Case, one: AbsentMail) -> str:
    """A message by whose, of when and about what it is, as far as that shows; else by its id."""
    known = [f"of {the(case.entity(one.sender))}"] if one.sender else []
    known += [f"of {named(replace(one.when, time=None))}"] if one.when.is_day else []
    subject = f", “{one.subject}”" if one.subject else ""
    if known or subject:
        return f"the email {' '.join(known)}{subject}".replace(" ,", ",")
    if one.message_id:
        return f"the email with the id {one.message_id}"
    return "an email"


def _attachment(case: Case, one: AbsentMail) -> str:
    """What should have come with a mail, by that mail."""
    sender = f" of {the(case.entity(one.sender))}" if one.sender else ""
    day = f" of {named(replace(one.when, time=None))}" if one.when.is_day else ""
    return f"what came with the email{sender}{day}" if sender or day else "what came with an email"
