"""Which findings a build brought, changed or took away, and through which of its inputs.

A finding that only moved, since words were added above it, has not changed. The sources that its
quotes come from and that differ are what it came through; where none of them does, everything
that differs is.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from timeline.model.built import Change
from timeline.model.grouped import grouped
from timeline.store import Store

APPEARED, CHANGED, VANISHED = "appeared", "changed", "vanished"
PLACES = frozenset({"id", "not_before", "not_after", "last", "next", "rank"})  # ids change with places

Record = Mapping[str, Any]
Key = Callable[[Record], str]


def changes(former: Store, present: Store, differing: Iterable[str]) -> tuple[Change, ...]:
    """What became of the findings between two builds whose inputs differ in some names."""
    inputs = tuple(differing)
    return tuple(
        change for finding in ("event", "gap") for change in _changes(finding, former, present, inputs)
    )


def differing(former: Mapping[str, str], present: Mapping[str, str]) -> tuple[str, ...]:
    """The names of inputs that were added, taken away or changed."""
    names = dict.fromkeys([*former, *present])
    return tuple(name for name in names if former.get(name) != present.get(name))


def _changes(finding: str, former: Store, present: Store, inputs: Sequence[str]) -> Iterator[Change]:
    table = finding + "s"
    gone = _without_equal(former, present, table)
    come = _without_equal(present, former, table)
    gone, come = _apart(gone, come, _said)
    before = _paired(gone, come)
    for place, record in enumerate(come):
        known = before.get(place)
        told = (record,) if known is None else (gone[known], record)
        yield _change(APPEARED if known is None else CHANGED, finding, told, inputs)
    for place, record in enumerate(gone):
        if place not in before.values():
            yield _change(VANISHED, finding, (record,), inputs)


def _without_equal(these: Store, those: Store, table: str) -> list[Record]:
    """The records of one build that do not stand letter for letter in the other."""
    others = frozenset(map(_fingerprint, those.records(table)))
    return [json.loads(line) for line in these.records(table) if _fingerprint(line) not in others]


def _fingerprint(line: str) -> bytes:
    return sha256(line.encode()).digest()[:16]


def _apart(gone: list[Record], come: list[Record], key: Key) -> tuple[list[Record], list[Record]]:
    """Both lists without the records that say the same in another place."""
    moved = Counter(map(key, gone)) & Counter(map(key, come))
    return _less(gone, moved, key), _less(come, moved, key)


def _less(records: Iterable[Record], moved: Mapping[str, int], key: Key) -> list[Record]:
    left, kept = Counter(moved), []
    for record in records:
        if left[key(record)]:
            left[key(record)] -= 1
        else:
            kept.append(record)
    return kept


def _paired(gone: Sequence[Record], come: Sequence[Record]) -> dict[int, int]:
    """Which record that came is a changed one that went: of one id, else of one likeness."""
    pairs: dict[int, int] = {}
    for key in (_id, _likeness):
        free = grouped(
            (key(record), place) for place, record in enumerate(gone) if place not in pairs.values()
        )
        for place, record in enumerate(come):
            if place not in pairs and free[key(record)]:
                pairs[place] = free[key(record)].pop(0)
    return pairs


def _id(record: Record) -> str:
    return str(record["id"])


def _likeness(record: Record) -> str:
    """What a finding is of: for an event its kind and first words, for a gap its kind and subject."""
    words = [quote["exact"] for quote in record["evidence"][:1]]
    return json.dumps([record["kind"], record["about"] if "gravity" in record else words])


def _said(record: Record) -> str:
    """What a record says, without the places at which it says so."""
    return json.dumps(_placeless(record), sort_keys=True)


def _placeless(value: Any) -> Any:
    if isinstance(value, list):
        return [_placeless(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "exact" in value:
        return [value["source"], value["exact"]]
    return {name: _placeless(one) for name, one in value.items() if name not in PLACES}


def _holds(name: str, path: str) -> bool:
    """An input is a source, or the file in which it came."""
    return path == name or path.startswith(f"{name}/")


def _change(what: str, finding: str, records: Sequence[Record], inputs: Sequence[str]) -> Change:
    last = records[-1]
    quoted = dict.fromkeys(quote["source"] for record in records for quote in record["evidence"])
    through = tuple(name for name in inputs if any(_holds(name, path) for path in quoted)) or tuple(inputs)
    return Change(what, finding, last["id"], last.get("title") or last["explanation"], through)
