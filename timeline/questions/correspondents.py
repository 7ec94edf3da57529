"""Who sent most messages, and who received most."""

from __future__ import annotations

from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer, Finding
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.sent import COPIED, MESSAGES, RECEIVING, SENDING, TO
from timeline.questions.terms import DocumentOrMatter
from timeline.questions.wording import capital, listing, many, the

SIDES = MappingProxyType(
    {
        "sender": (SENDING, "sent"),
        "recipient": (TO, "were sent"),
        "copied": (COPIED, "were copied into"),
        "receiver": (RECEIVING, "received"),
    }
)
PEOPLE = 8  # names told in the paragraph itself; the findings hold all
QUOTES = 5  # of one correspondent; the messages themselves are listed by `sent`


def correspondents(
    case: Case,
    *,
    side: str = "sender",
    kind: str | None = None,
    about: DocumentOrMatter | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
) -> Answer:
    """
    Who sent or received how many messages, whoever has most first.

    `side`: sender, recipient, copied or receiver (sent to or copied in); `kind`: as of `sent`.
    """
    if side not in SIDES or (kind is not None and kind not in MESSAGES):
        raise WrongTerms(f"--side knows no {side!r}", hint=f"one of {', '.join(SIDES)}")
    every = case.events(kind=kind, about=about.id if about else None)
    sent = [event for event in every if event.kind in MESSAGES and event.status in HAPPENED]
    found = [event for event in sent if in_time(event.when, on, after, before)]
    ranked = _ranked(found, SIDES[side][0])
    what = (kind or "message").replace("-", " ")
    limits = (f"about {the(about)}" if about else "", in_words(on) if on else "", span(after, before))
    limit = "".join(f" {part}" for part in limits if part)
    if not ranked:
        return answer(case, f"Nobody is on record with a {what}{limit}. {looked(case)}", ())
    findings = [_finding(case, id, events, side, what) for id, events in ranked]
    head = [f for f in findings if f.value["n"] == findings[0].value["n"]]
    rest = findings[len(head) :]
    names = listing([the(case.entity(f.id or "")) for f in head[:PEOPLE]])
    told = [f"Most on record: {names}, {many(findings[0].value['n'], what)} {_verb(side)}{limit}."]
    shown = ", ".join(f"{the(case.entity(f.id or ''))} ({f.value['n']})" for f in rest[:PEOPLE])
    more = f" and {len(rest) - PEOPLE} more" if len(rest) > PEOPLE else ""
    told += [f"Then {shown}{more}."] if rest else []
    told += [f"{many(len(findings), 'correspondent')} in {many(len(found), what)}."]
    return answer(case, " ".join(told), findings, ())


def _verb(side: str) -> str:
    return {"sender": "sent", "copied": "copied to them"}.get(side, "received")


def _ranked(found: list[Event], roles: frozenset[str]) -> list[tuple[str, list[Event]]]:
    """Each correspondent with the messages, the most first, then by id."""
    by: dict[str, list[Event]] = {}
    for event in found:
        for id in dict.fromkeys(part.id for part in event.parts if part.role in roles):
            by.setdefault(id, []).append(event)
    return sorted(by.items(), key=lambda pair: (-len(pair[1]), pair[0]))


def _finding(case: Case, id: str, events: list[Event], side: str, what: str) -> Finding:
    who, dated = case.entity(id), [event.when for event in events if not event.when.is_open]
    extent = f", first {in_words(dated[0])}, last {in_words(dated[-1])}" if len(dated) > 1 else ""
    extent = f", {named(dated[0])}" if len(dated) == 1 else extent
    return Finding(
        f"{capital(the(who))}: {many(len(events), what)} {_verb(side)}{extent}.",
        tuple(dict.fromkeys(_quotes(events)))[:QUOTES],
        "documented",
        {"n": len(events)},
        id,
        who.name,
        dated[0] if dated else None,
        dated[-1] if len(dated) > 1 else None,
    )


def _quotes(events: list[Event]) -> list[Quote]:
    return [event.evidence[0] for event in events if event.evidence]
