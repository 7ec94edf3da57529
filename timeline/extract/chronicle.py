"""A chronology's rows: what happened on a day, who took which part, and what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from timeline.extract.lexicon import event_nouns, frames, verbs
from timeline.extract.rows import WORD, Told, cells_of, dated, field_of, mention_of, named, pieces, subjects
from timeline.model.event import KINDS
from timeline.model.expression import Expression
from timeline.model.mention import Claim, Kind, PartWords, Stance
from timeline.model.source import Cell, Row, Text


def claim_of(text: Text, row: Row, trigger: Cell, kind: str, verb: str, title: str) -> Claim:
    """What a row claims by its form: quoted whole, told by one of its cells."""
    start, end = row.start, row.end
    return Claim(
        text.quote(start, end), text.quote(trigger.start, trigger.end), kind, verb, title, reported=False
    )


def happening(text: Text, row: Row) -> Told:
    """A chronology's row: its own kind if it states one, else what its words tell."""
    event = field_of(row, "event", "subject")
    if event is None:
        return Told()
    found: list[Expression] = []
    kind = field_of(row, "kind")
    label = (_stated_kind(kind.value) if kind else "") or kind_by_words(event.value)
    made = claim_of(text, row, event, label or "other", label or "other", event.value.strip())
    begin, end = field_of(row, "date", "start"), field_of(row, "end")
    dates = dated(text, begin, "from" if end else "at", found) + dated(text, end, "until", found)
    parts = _roles_in(event.value, label, tuple(_people(text, row)))
    about = tuple(
        PartWords("about", quote, Kind.DOCUMENT, " ".join(quote.exact.split()))
        for quote in pieces(text, cell)
    ) if (cell := field_of(row, "document")) is not None else subjects(text, event)  # fmt: skip
    claim = replace(made, parts=parts, about=about, dates=dates, stance=_stance(row))
    return Told((claim,), tuple(mention_of(part) for part in (*parts, *about)), tuple(found))


def _stated_kind(words: str) -> str:
    """The kind that a column states: one of ours, or what its words name; a program's own type is none."""
    label = words.strip().lower().replace(" ", "-")
    return label if label in KINDS else kind_by_words(words)


def _people(text: Text, row: Row) -> Iterator[PartWords]:
    for cell in cells_of(row, "people", "name"):
        yield from named(text, cell, "mentioned")


def kind_by_words(event: str) -> str:
    """The kind that the first telling word of an event names: an event noun, or a verb with a frame."""
    found = WORD.findall(event.lower())
    for index, word in enumerate(found):
        for length in (3, 2, 1):
            noun = event_nouns().get(tuple(found[index : index + length]))
            if noun is not None:
                return noun.kind
        form = verbs().get(word)
        if form is not None and form.lemma in frames() and form.forms & {"past", "part", "s"}:
            return frames()[form.lemma].kind
    return ""


ROLES: Mapping[str, str] = MappingProxyType(
    {"meeting": "present", "report": "author", "publication": "author", "knowledge": "agent",
     "decision": "agent", "request": "agent", "refusal": "agent", "inspection": "agent", "visit": "agent",
     "statement": "sender"}
)  # fmt: skip
COUNTS = MappingProxyType({"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8})


def _roles_in(event: str, label: str, people: tuple[PartWords, ...]) -> tuple[PartWords, ...]:
    """The part of each name listed beside an event, as far as its kind or its words say; else mentioned.

    "A sends B a letter": a name that stands before the words "to" or at the beginning acts, one
    behind "to" receives; names that the words only count ("to three officers") receive too.
    """
    if label in ROLES:
        return tuple(replace(person, role=ROLES[label]) for person in people)
    before, to, behind = event.partition(" to ")
    placed = [replace(p, role=_place_in(p.reading, before, behind)) for p in people]
    silent = [p for p in placed if p.role == "mentioned"]
    counted = COUNTS.get(behind.split(" ", 1)[0].lower()) if to else None
    if counted == len(silent):
        placed = [replace(p, role="recipient") if p in silent else p for p in placed]
    return tuple(placed)


def _place_in(name: str, before: str, behind: str) -> str:
    if before.lower().startswith(name.lower()):
        return "sender"
    return "recipient" if name.lower() in behind.lower() else "mentioned"


def _stance(row: Row) -> Stance:
    status = field_of(row, "status")
    said = status.value.strip().lower() if status else ""
    table = {"planned": Stance.PLANNED, "denied": Stance.DENIED, "owed": Stance.OWED, "silent": Stance.SILENT}
    return table.get(said, Stance.SAID)
