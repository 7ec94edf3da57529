"""Messages that must have gone with a paper: prose tells that one person sent it to another on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.case import Case
from timeline.model.event import LETTERS, Event
from timeline.model.phrase import in_words
from timeline.questions.lack import Lack
from timeline.questions.wording import listing, the

BY_POST = frozenset(
    {"send", "forward", "dispatch", "receive", "email"}
)  # what is handed over needs no message


def covering_messages(case: Case) -> Iterator[Lack]:
    """One for each such sending, unless a message between the two of that day is on record."""
    for event in case.events(kind="submission", status="stated"):
        senders, reached = _people(event, "sender"), _people(event, "recipient", "copied")
        known = event.when.is_day and event.verb in BY_POST and senders and reached and event.about
        if known and not _on_record(case, event, senders[0], reached):
            yield _lack(case, event, senders, reached)


def _people(event: Event, *roles: str) -> list[str]:
    ids = (part.id for part in event.parts if part.role in roles)
    return [one for one in dict.fromkeys(ids) if one.startswith("person/")]


def _on_record(case: Case, event: Event, sender: str, reached: Sequence[str]) -> bool:
    """A message of that day from the one to one of the others, whoever tells it."""
    messages = (m for m in case.events(who=sender, start=event.when, end=event.when) if m.kind in LETTERS)
    return any(
        sender in _people(m, "sender") and set(reached) & set(_people(m, "recipient", "copied"))
        for m in messages
    )


def _lack(case: Case, event: Event, senders: Sequence[str], reached: Sequence[str]) -> Lack:
    paper = the(case.entity(event.about[0]))
    ends = [listing([the(case.entity(one)) for one in side]) for side in (senders, reached)]
    name = f"the message with which {ends[0]} sent {paper} to {ends[1]}, {in_words(event.when)},"
    had = tuple(the(case.entity(one)) for one in (*senders, *reached))
    return Lack(event.id, name, event.id, event.when, event.evidence, had, how="told of")
