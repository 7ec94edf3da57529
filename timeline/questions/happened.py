"""Whether and when something happened: events of a kind, about a subject, with someone."""

from __future__ import annotations

from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, KINDS, STATUSES, Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.naming import events_named
from timeline.questions.offices import surely_holds
from timeline.questions.scope import answer, dating_caveats, in_time, looked, span, undated_note
from timeline.questions.telling import finding_of, sentence
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import many, the

SHOWN = 3  # events told in the paragraph itself; the findings hold all
DOING = frozenset({"agent", "author", "sender", "owner", "holder"})
CLAIMED = frozenset({"denied", "silent"})


def happened(
    case: Case,
    *,
    kind: str | None = None,
    words: str | None = None,
    about: DocumentOrMatter | None = None,
    who: Who | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
    status: str | None = None,
    doing: bool = False,
) -> Answer:
    """
    What is on record of a kind of event, a subject, a person or a time.

    `words`: those that name the event. `status`: recorded, stated, planned, denied, silent or owed. `on`: at
    this moment, or possibly at it; `after`, `before`: not surely outside; `doing`: only what `who` did or is
    to do, not what was done to them or where they were to be.
    """
    if kind is not None and kind not in KINDS:
        raise WrongTerms(f"--kind knows no {kind!r}", hint=f"one of {', '.join(KINDS)}")
    if status is not None and status not in STATUSES:
        raise WrongTerms(f"--status knows no {status!r}", hint=f"one of {', '.join(STATUSES)}")
    kept = case.events(kind=kind, status=status, about=about.id if about else None)
    theirs = _of_whom(case, who) if who else frozenset()
    events = tuple(event for event in kept if who is None or event.id in theirs)
    events = events_named(case, events, words) if words else events
    if doing and who:
        events = tuple(e for e in events if any(p.id == who.id and p.role in DOING for p in e.parts))
    found = [event for event in events if in_time(event.when, on, after, before)]
    what = kind.replace("-", " ") if kind else ""
    asked_of = _asked(words, what, about, who, on, after, before)
    if not found:
        limits = asked_of.removeprefix("of anything").strip()
        none = f"No record {asked_of}."
        if status:
            none = " ".join(f"No event {STANDING[status]} {limits} is on record.".split())
        also = _otherwise(case, who, kind or words or status)
        return answer(case, f"{none}{also} {looked(case)}", (), undated_note(events, "event"))
    surely = [event for event in found if on is None or event.when.within(on)]
    told = [*surely, *(event for event in found if event not in surely)]
    text = " ".join(
        [_lead(surely, told, asked_of, status), *(sentence(case, event) for event in told[:SHOWN])]
    )
    return answer(case, text, [finding_of(case, event) for event in told], _caveats(told))


def _of_whom(case: Case, who: Entity) -> frozenset[str]:
    """The events of someone; of a post, of whoever surely held it then as well."""
    own = [event.id for event in case.events(who=who.id)]
    held = case.tenures(post=who.id) if who.kind is Kind.POST else ()
    acted = (
        event.id
        for one in held
        if one.person
        for event in case.events(who=one.person)
        if not event.when.is_open and surely_holds(one, event.when)
    )
    return frozenset((*own, *acted))


def _otherwise(case: Case, who: Entity | None, narrowed: str | None) -> str:
    """How much else is on record of someone of whom nothing of the kind is."""
    count = len(case.events(who=who.id)) if who and narrowed else 0
    return f" Otherwise on record with {the(who)}: {many(count, 'event')}." if who and count else ""


def _lead(surely: list[Event], told: list[Event], asked_of: str, status: str | None) -> str:
    """How many events are on record, and how many more may be."""
    done = sum(event.status in HAPPENED for event in surely)
    more = len(told) - len(surely)
    possibly = f"; {more} more possibly" if more else ""
    if not done and not status:
        return f"No record {asked_of} as done{possibly}."
    if status:
        limits = asked_of.removeprefix("of anything").strip()
        return f"{many(len(surely), 'event')} {STANDING[status]} {limits}{possibly}.".replace(" .", ".")
    return f"{many(done, 'event')} on record {asked_of.removeprefix('of anything ')}{possibly}."


STANDING = MappingProxyType(
    {
        "recorded": "recorded",
        "stated": "stated",
        "planned": "planned or to be done",
        "denied": "denied",
        "silent": "said to be on no record",
        "owed": "said to be owed",
    }
)


def _caveats(told: list[Event]) -> list[str]:
    claims = any(event.status in CLAIMED for event in told)
    return [
        *dating_caveats(told),
        *(["What is denied stands as a claim of whoever says it."] if claims else []),
    ]


def _asked(
    words: str | None,
    kind: str,
    about: DocumentOrMatter | None,
    who: Who | None,
    moment: When | None,
    after: When | None,
    before: When | None,
) -> str:
    """The question's subject in words: "a submission of the audit report before 2017"."""
    article = "an" if kind and kind[0] in "aeiou" else "a"
    what = f"{article} {kind}" if kind else "anything"
    what = f"“{words}”" if words else what
    parts = [what, f"about {the(about)}" if about else "", f"with {the(who)}" if who else ""]
    times = [in_words(moment) if moment else "", span(after, before)]
    return " ".join(["of", *(part for part in [*parts, *times] if part)])
