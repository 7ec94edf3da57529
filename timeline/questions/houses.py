"""The addresses at which a body is written to: who has one of them is likely of that body."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import getaddresses

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.source import Row
from timeline.store.forms import folded

ENDS = ("from", "to", "cc", "bcc")


def hosts_of(case: Case, who: Entity | None) -> frozenset[str]:
    """What stands behind the @ where a body is written to by its name; empty for people and posts."""
    if who is None or who.kind is not Kind.ORGANISATION:
        return frozenset()
    names = {folded(name.words) for name in who.names}
    found = (pair for event in case.events(who=who.id, kind="email") for pair in addresses(case, event))
    return frozenset(host for name, host in found if folded(name) in names)


def is_written_to(case: Case, hosts: frozenset[str], act: Event) -> bool:
    """A mail that is held went to one of those houses from another."""
    if act.kind != "email" or act.status != "recorded" or not hosts:
        return False
    to = {host for _, host in addresses(case, act, ENDS[1:])}
    return bool(to & hosts) and not {host for _, host in addresses(case, act, ENDS[:1])} & hosts


def addresses(case: Case, act: Event, fields: tuple[str, ...] = ENDS) -> Iterator[tuple[str, str]]:
    """The names in the head of a mail, each with the house of its address."""
    for quote in act.evidence:
        for row in case.text(quote.source).rows:
            if row.kind == "email" and row.start <= quote.start < row.end:
                yield from _pairs(row, fields)


def _pairs(row: Row, fields: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    cells = [cell.value for name, cell in row.cells.items() if name.partition("#")[0] in fields]
    for name, address in getaddresses(cells):
        if "@" in address:
            yield name, address.rpartition("@")[2].lower()
