"""Messages to which no answer is on record: nobody who got them wrote back in the same thread."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer, Finding
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.sent import COPIED, MESSAGES, SENDING, TO, has, with_parties
from timeline.questions.terms import Who
from timeline.questions.wording import many, the

SHOWN = 5  # messages told in the paragraph itself; the findings hold all
ANSWERING = re.compile(r"(?:^|:\s*)(?:re|aw)\s*(?:\[\d+\])?:", re.IGNORECASE)
LETTER = "letter"  # the heading of those that have none
REACH = timedelta(92)  # within which a letter of any matter may answer such a one
UNHEADED = re.compile(r"letter from .+ to ", re.IGNORECASE)
PREFIX = re.compile(
    r"^(?:(?:e-?mail|letter|memo|message):\s*|(?:re|aw|fwd?|fw|wg)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE
)


def unanswered(
    case: Case,
    *,
    sender: Who | None = None,
    to: Who | None = None,
    kind: str | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
) -> Answer:
    """
    Messages on record without a later message back under the same subject.

    An answer under another subject, by telephone or in a mail that is not held would not be seen.
    """
    if kind is not None and kind not in MESSAGES:
        raise WrongTerms(f"--kind knows no {kind!r}", hint=f"one of {', '.join(sorted(MESSAGES))}")
    held = [e for e in case.events(status="recorded") if e.kind in MESSAGES and not e.when.is_open]
    threads: defaultdict[str, list[Event]] = defaultdict(list)
    for event in held:
        threads[subject_of(event)].append(event)
    asked = [e for e in held if _is_asked(case, e, sender, to, kind) and in_time(e.when, on, after, before)]
    answers = [(event, _answer_to(case, event, threads[subject_of(event)], to)) for event in asked]
    found = [event for event, reply in answers if reply is None]
    what = (kind or "message").replace("-", " ")
    limits = (f"from {the(sender)}" if sender else "", f"to {the(to)}" if to else "")
    times = (in_words(on) if on else "", span(after, before))
    limit = "".join(f" {part}" for part in (*limits, *times) if part)
    note = ("An answer under another subject, by word of mouth or in a message not held is not seen here.",)
    if not asked:
        return answer(case, f"No {what}{limit} is on record. {looked(case)}", ())
    if not found:
        text = f"Each of the {many(len(asked), what)}{limit} on record has a message back."
        if len(asked) > SHOWN or not (sender or to or on):
            return answer(case, f"{text} {looked(case)}", (), note)
        backs = [_back(case, event, reply) for event, reply in answers if reply]
        return answer(case, " ".join((text, *(back.text for back in backs))), backs, note)
    found = [*(e for e in found if not _is_reply(e)), *(e for e in found if _is_reply(e))]
    opening = sum(not _is_reply(event) for event in found)
    findings = [with_parties(case, event) for event in found]
    told = " ".join(finding.text for finding in findings[:SHOWN])
    more = f" {many(len(found) - SHOWN, 'more is', 'more are')} listed." if len(found) > SHOWN else ""
    several = f"{len(found)} of {many(len(asked), what)}{limit} without an answer on record"
    several += f": {opening} that open a matter, {len(found) - opening} that answer another"
    return answer(case, f"{several}. {told}{more}", findings, note)


def subject_of(event: Event) -> str:
    """What a message is headed, without the signs that it answers or passes on another; letters are not."""
    if UNHEADED.match(event.title):
        return LETTER
    return " ".join(PREFIX.sub("", event.title).casefold().split())


def _is_reply(event: Event) -> bool:
    """Its heading says that it answers another, and may well be the last word."""
    return bool(ANSWERING.search(event.title))


def _is_asked(case: Case, event: Event, sender: Who | None, to: Who | None, kind: str | None) -> bool:
    if kind is not None and event.kind != kind:
        return False
    from_them = sender is None or has(case, event, sender, SENDING)
    return from_them and (to is None or has(case, event, to, TO | COPIED)) and bool(event.ids(*TO))


def _answer_to(case: Case, event: Event, thread: Sequence[Event], by: Who | None) -> Event | None:
    """The first later message of the thread to its sender, from one who got it or in answer to its id.

    `by`: only theirs; what somebody else answered is no answer of theirs.
    """
    own = _ids(case, event, "message-id")
    later = [
        other
        for other in thread
        if other.id != event.id and (event.when.surely_before(other.when) or _later(event, other))
        if other.ids(*TO, *COPIED) & event.ids(*SENDING) and (by is None or has(case, other, by, SENDING))
        if other.ids(*SENDING) & event.ids(*TO, *COPIED) or own & _ids(case, other, "in-reply-to")
        if subject_of(event) != LETTER or other.when.earliest - event.when.latest <= REACH
    ]
    return min(later, key=lambda one: (one.when.sort_key, one.when.time or "", one.id), default=None)


def _ids(case: Case, event: Event, line: str) -> frozenset[str]:
    """What a line of a mail's head names: its own id, or that of the mail it answers."""
    rows = (
        (row, quote)
        for quote in event.evidence
        for row in case.text(quote.source).rows
        if row.kind == "email"
    )
    cells = (row.cells for row, quote in rows if row.start <= quote.start < row.end)
    return frozenset(
        cell.value.strip("<> ")
        for one in cells
        for name, cell in one.items()
        if name.partition("#")[0] == line
    )


def _back(case: Case, event: Event, reply: Event) -> Finding:
    """The message back, and how many days after."""
    told = with_parties(case, reply)
    least, most = event.when.days_to(reply.when)
    if least is None or least != most:
        return told
    after = f"{many(least, 'day')} after" if least else "The same day as"
    return replace(told, text=f"{after} {event.title}: {told.text[:1].lower()}{told.text[1:]}")


def _later(event: Event, other: Event) -> bool:
    """On the same day, later by the clock."""
    one, two = event.when, other.when
    return (
        one.earliest == two.earliest and bool(one.time and two.time) and (one.time or "") < (two.time or "")
    )
