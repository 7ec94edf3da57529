"""The addresses at which a body is written to: who has one of them is likely of that body."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import getaddresses

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.source import Quote, Row
from timeline.store.forms import folded

ENDS = ("from", "to", "cc", "bcc")


def hosts_of(case: Case, who: Entity | None) -> frozenset[str]:
    """What stands behind the @ where a body is written to by its name; empty for people and posts."""
    if who is None or who.kind is not Kind.ORGANISATION:
        return frozenset()
    names = {folded(name.words) for name in who.names}
    found = (pair for event in case.events(who=who.id, kind="email") for pair in addresses(case, event))
    return frozenset(_host(address) for name, address in found if folded(name) in names)


def boxes_of(case: Case, who: Entity | None) -> frozenset[str]:
    """The addresses that a list gives for those whom it has in a body."""
    if who is None or who.kind is not Kind.ORGANISATION:
        return frozenset()
    listed = (event for event in case.events(who=who.id, kind="appointment") if who.id in event.ids("host"))
    rows = (row for event in listed for quote in event.evidence for row in _rows(case, quote, "table"))
    return frozenset(address for row in rows for _, address in _pairs(row, tuple(row.cells)))


def is_written_to(case: Case, hosts: frozenset[str], act: Event) -> bool:
    """A mail that is held went to one of those houses from another."""
    if act.kind != "email" or act.status != "recorded" or not hosts:
        return False
    to = {_host(address) for _, address in addresses(case, act, ENDS[1:])}
    return bool(to & hosts) and not {_host(a) for _, a in addresses(case, act, ENDS[:1])} & hosts


def bears(case: Case, boxes: frozenset[str], act: Event, fields: tuple[str, ...]) -> bool:
    """A mail that is held has one of these addresses in its head."""
    if act.kind != "email" or act.status != "recorded" or not boxes:
        return False
    return any(address in boxes for _, address in addresses(case, act, fields))


def addresses(case: Case, act: Event, fields: tuple[str, ...] = ENDS) -> Iterator[tuple[str, str]]:
    """The names in the head of a mail, each with its address."""
    for quote in act.evidence:
        for row in _rows(case, quote, "email"):
            yield from _pairs(row, fields)


def _rows(case: Case, quote: Quote, kind: str) -> Iterator[Row]:
    rows = case.text(quote.source).rows
    return (row for row in rows if row.kind == kind and row.start <= quote.start < row.end)


def _pairs(row: Row, fields: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    cells = [cell.value for name, cell in row.cells.items() if name.partition("#")[0] in fields]
    for name, address in getaddresses(cells):
        if "@" in address:
            yield name, address.lower()


def _host(address: str) -> str:
    return address.rpartition("@")[2]
