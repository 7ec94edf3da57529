"""The paragraph in which an answer tells who knew: surely, possibly, only later, and who denies it."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import in_words, named
from timeline.model.when import EVER, When
from timeline.questions.ladder import said_of
from timeline.questions.scope import is_within_bounds, looked
from timeline.questions.telling import teller
from timeline.questions.wording import agreeing, is_several, listing, the

KNOWING = ("knowing of", "knew of")
DEEDS = MappingProxyType(
    {
        "author": ("having written", "wrote"),
        "sender": ("having sent", "sent"),
        "recipient": ("having been sent", "was sent"),
        "copied": ("having been copied in on", "was copied in on"),
        "told": ("having been told of", "was told of"),
        "saw": ("having seen", "saw"),
        "quoted": ("having spoken of", "spoke of"),
        "acknowledged": ("having acknowledged", "acknowledged"),
    }
)


Asked = tuple[When | None, When | None]  # before a moment; by what was done on another


def told(
    case: Case,
    about: Entity,
    who: Entity | None,
    asked: Asked,
    ranked: Sequence[Finding],
    claims: Sequence[Event],
    how: str | None,
) -> str:
    """All of it in a few sentences, what is surely in time first."""
    in_time = {
        side: [_brief(case, finding) for finding in ranked if finding.value["in_time"] == side]
        for side in ("yes", "possibly", "no")
    }
    sure, maybe, after = in_time.values()
    doing, did = DEEDS.get(how or "", KNOWING)
    bounded = asked[0] is not None and is_within_bounds(asked[0])
    head = f"On record as {doing} {the(about)}"
    none = f"No record that {the(who) if who else 'anyone'} {did} {the(about)}"
    parts = [
        f"{head}{_limit(asked, first=True)}: {listing(sure)}."
        if sure
        else f"{head}, and possibly{_limit(asked)}: {listing(maybe)}."
        if maybe and bounded
        else f"{none}{_limit(asked)}. {looked(case)}",
        f"Possibly by then: {listing(maybe)}." if maybe and (sure or not bounded) else "",
        f"On record only later: {listing(after)}." if after else "",
        f"Ignorance is claimed, not shown, by {listing(_claimants(case, claims))}." if claims else "",
        _pulling(ranked),
    ]
    return " ".join(part for part in parts if part)


def _pulling(findings: Sequence[Finding]) -> str:
    """Of whom ignorance is claimed for a time at which the record has them knowing."""
    names = [finding.name or "" for finding in findings if finding.value["clashes"]]
    return f"That pulls against the record of {listing(names)}." if names else ""


def _limit(asked: Asked, *, first: bool = False) -> str:
    """The time or act that a question sets, for its answer: what was done otherwise says nothing of it."""
    before, on = asked
    acted = f" by anything done {in_words(on)}" if on else ""
    if before is None:
        return acted
    if not is_within_bounds(before):
        return f"{acted} before {named(before)}"
    if first and before.earliest > EVER:
        return f"{acted} before {named(When.day(before.earliest))}, the first day on which that can have been"
    return f"{acted} before the moment asked about (known only within bounds: {in_words(before)})"


def _brief(case: Case, finding: Finding) -> str:
    who = case.entity(finding.id or "")
    moment = named(finding.when) if finding.when else ""
    deed = said_of(finding.value["how"], finding.value["shows"])
    return f"{the(who)} ({agreeing(is_several(who), deed)}, {moment})"


def _claimants(case: Case, claims: Sequence[Event]) -> list[str]:
    """Who claims ignorance, and for whom where it is not for themselves alone."""
    return list(dict.fromkeys(_claimant(case, claim) for claim in claims))


def _claimant(case: Case, claim: Event) -> str:
    who = teller(case, claim)
    unaware = [the(case.entity(p.id)) for p in claim.parts if p.role in ("agent", "recipient")]
    others = [name for name in dict.fromkeys(unaware) if name != who]
    return f"{who} (for {listing(others)})" if others else who
