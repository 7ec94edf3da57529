"""Registers of actions: what each row has someone do, and that it is done where it says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from timeline.extract.chronicle import claim_of
from timeline.extract.lexicon import entries
from timeline.extract.rows import WORD, Told, dated, kind_of, mention_of, named
from timeline.model.expression import Expression
from timeline.model.mention import Claim, Kind, PartWords, Stance
from timeline.model.source import Cell, Row, Text

DONE, OFF = "complete", "withdraw"


@cache
def _headers() -> Mapping[str, tuple[str, ...]]:
    """The headers of each field, and the words of each state, in the order of the list."""
    lines = (line.partition(":") for line in entries("actionlog"))
    return MappingProxyType({name: tuple(w.strip() for w in rest.split(",")) for name, _, rest in lines})


def _cell(row: Row, field: str) -> Cell | None:
    """The first filled cell under a header of this field."""
    cells = (row.cells.get(header) for header in _headers()[field])
    return next((cell for cell in cells if cell is not None and cell.value.strip()), None)


def is_action_log(row: Row) -> bool:
    """A table with a column of what is to be done, and one of who is to do it or by when."""
    names = {header.partition("#")[0] for header in row.cells}
    has = {field: bool(names.intersection(_headers()[field])) for field in ("task", "owner", "due")}
    return has["task"] and (has["owner"] or has["due"])


def to_be_done(text: Text, row: Row) -> Told:
    """What a row has someone do, not before it was raised; and its end, by its state or closing day."""
    task = _cell(row, "task")
    if task is None:
        return Told()
    found: list[Expression] = []
    title = " ".join(task.value.split()).rstrip(".")
    verb = next(iter(WORD.findall(title.lower())), "do")
    owners = tuple(_owner(part) for part in named(text, _cell(row, "owner"), "agent"))
    dates = dated(text, _cell(row, "raised"), "after", found) or dated(text, _cell(row, "due"), "by", found)
    wanted = replace(
        claim_of(text, row, task, "other", verb, title), stance=Stance.PLANNED, parts=owners, dates=dates
    )
    ended = _ended(text, row, title, found)
    people = tuple(mention_of(part) for part in owners if part.kind is not Kind.GROUP)
    return Told((wanted, *((ended,) if ended else ())), people, tuple(found))


def _owner(part: PartWords) -> PartWords:
    return replace(part, kind=kind_of(part.reading))


def _ended(text: Text, row: Row, title: str, found: list[Expression]) -> Claim | None:
    """That the action is done or was called off, at its day of closing where there is one."""
    state, closed = _cell(row, "status"), _cell(row, "closed")
    verb = _verb_of(state) if state else DONE if closed else ""
    dates = dated(text, closed, "at", found) if verb else ()
    said = state or closed
    if not verb or said is None or not (state or dates):
        return None
    words = "done" if verb == DONE else "called off"
    return replace(claim_of(text, row, said, "other", verb, f"{title}: {words}"), dates=dates)


def _verb_of(state: Cell) -> str:
    """What a state says: "Closed 3 May", "No longer required"; open, in progress and not done say nothing."""
    said = " ".join(state.value.lower().replace("-", " ").split()).strip(" .")
    for name, verb in (("is off", OFF), ("is done", DONE)):
        if any(said == word or said.startswith(f"{word} ") for word in _headers()[name]):
            return verb
    return ""
