"""What people are at a meeting besides present: in the chair, away, invited."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Finding
from timeline.model.event import Event
from timeline.questions.wording import listing, the

# What is asked for, and the statuses and the phrase for it; the chair stands in the event's own parts.
ROLES = MappingProxyType(
    {
        "chair": (frozenset[str](), "in the chair"),
        "absent": (frozenset({"absent", "apologies"}), "away"),
        "apologies": (frozenset({"apologies"}), "having sent apologies"),
        "invited": (frozenset({"invited"}), "invited"),
        "in-attendance": (frozenset({"in-attendance"}), "in attendance"),
    }
)


def role_asked(role: str | None) -> str | None:
    """The role, if it is one of ours; WrongTerms with all of them where it is not."""
    if role is None or role in ROLES:
        return role
    raise WrongTerms(f"--role knows no {role!r}", hint=f"one of {', '.join(ROLES)}")


def has_role(event: Event, finding: Finding, role: str) -> bool:
    """Someone on record at the meeting is so in this role."""
    if role == "chair":
        return any(part.role == "chair" and part.id == finding.id for part in event.parts)
    return finding.value["status"] in ROLES[role][0]


def in_role(finding: Finding, role: str) -> Finding:
    """Someone's finding, told by the part that was asked for."""
    if role != "chair":
        return finding
    return replace(finding, text=finding.text.replace(": present ", ": in the chair ", 1))


def told_in_role(case: Case, where: str, people: tuple[Finding, ...], role: str) -> str:
    """One sentence: who is on record in the role, or that nobody is."""
    names = [_named(case, finding, role) for finding in people]
    if names:
        return f"On record as {ROLES[role][1]} {where}: {listing(names)}."
    return f"Nobody is on record as {ROLES[role][1]} {where}."


def _named(case: Case, finding: Finding, role: str) -> str:
    name = the(case.entity(finding.id or ""))
    return f"{name} (apologies)" if role == "absent" and finding.value["status"] == "apologies" else name


def role_caveats(role: str | None) -> tuple[str, ...]:
    """An absence is told only where a source names it."""
    if role != "absent":
        return ()
    return (
        "Only those whom a source names as away are told; whoever no list names may have been there or not.",
    )
