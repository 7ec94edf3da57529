"""Minutes that name nobody as there, or nobody by the account under which they can be told apart."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import ANSWERED, Answer, Finding
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Source
from timeline.questions.accounts import accounts_at
from timeline.questions.cadence import head_of
from timeline.questions.present import STATUS, THERE
from timeline.questions.scope import answer, looked
from timeline.questions.wording import capital, many

SHOWN = 12  # findings that the paragraph itself tells


def unlisted(case: Case, *, account: bool = False) -> Answer:
    """
    Minutes whose lists name nobody as there.

    `account`: those in which nobody who was there stands with an account (a handle such as "@adaroe");
    an account that is only the name of a link is told, and does not count.
    """
    minutes = [source for source in case.sources() if source.kind == "minutes" and not source.copy_of]
    if not minutes:
        return answer(case, f"No minutes are in this case. {looked(case)}", ())
    there = _there(case)
    findings = [
        finding
        for source in minutes
        if (finding := _finding(case, source, there.get(source.path, []), account))
    ]
    what = "list nobody who was there with an account" if account else "name nobody as there"
    of = f"Of {many(len(minutes), 'source')} of minutes"
    told = (finding.text for finding in findings[:SHOWN])
    count = len(findings) or "none"
    return answer(case, " ".join((f"{of}, {count} {what}.", *told)), findings, status=ANSWERED)


def _there(case: Case) -> dict[str, list[tuple[Event, Part]]]:
    """Everyone on record as there by name, by the source that lists them."""
    found: dict[str, list[tuple[Event, Part]]] = {}
    for event in case.events(kind="meeting"):
        for part in event.parts:
            named = STATUS.get(part.role) in THERE and part.role != "host"
            if named and case.entity(part.id).kind is Kind.PERSON:
                found.setdefault(part.quote.source, []).append((event, part))
    return found


def _finding(case: Case, source: Source, listed: list[tuple[Event, Part]], account: bool) -> Finding | None:
    """What a source lacks, with its head and the accounts that stand in links; None if it lacks nothing."""
    accounts = [place for _, part in listed for place in accounts_at(case.entity(part.id), part.quote)]
    written = [place for place in accounts if "@" in place.exact]
    if (listed and not account) or written:
        return None
    when = next((event.when for event, _ in listed), source.written)
    return Finding(
        _told(source, len(listed), len(accounts), in_words(when)),
        tuple(dict.fromkeys((head_of(case, source.path), *accounts))),
        value={"source": source.path, "listed": len(listed), "in_links": len(accounts)},
        name=source.path,
        when=when,
    )


def _told(source: Source, listed: int, links: int, when: str) -> str:
    path = source.path.removeprefix("sources/")
    names = f"{many(listed, 'name')} of those there" if listed else "nobody named as there"
    behind = f"; {many(links, 'account')} only in links" if links else ""
    return f"{capital(when)} ({path}): {names}{', none with an account' if listed else ''}{behind}."
