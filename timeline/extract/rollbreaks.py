"""Names that the end of a line broke in two, and boxes before names that are ticked or left empty."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.extract.attendees import people_in
from timeline.extract.brackets import cut
from timeline.extract.lexicon import words
from timeline.extract.rollblocks import Item
from timeline.model.mention import Kind

BREAK = re.compile(r"[ \t]*\n[ \t]*")
LONE = re.compile(r"(?P<name>[^\W\d_a-z][\w'’-]+)[.]?\s*(?=$|[,;(\n]|and\b|&)")
BOX = re.compile(r"(?:[-*•+][ \t]*)?\[(?P<tick>[ xX✓✔]?)\]|(?P<sign>[☐☑☒✓✔✗✘])")
TICKED = frozenset("xX✓✔☑☒")


def mended(body: str, items: Sequence[Item]) -> list[Item]:
    """The pieces of a list, those joined between which a line broke a name."""
    found: list[Item] = []
    for item in items:
        broken = bool(found) and found[-1].role == item.role and _is_broken(body, found[-1], item)
        if broken:
            before = found.pop()
            item = replace(before, end=item.end, several=True, beside=(*before.beside, *item.beside))
        found.append(item)
    return found


def _is_broken(body: str, above: Item, below: Item) -> bool:
    """The list above ends with half a name, and the line below begins with a lone word."""
    lone = LONE.match(body, below.start, below.end)
    if lone is None or not BREAK.fullmatch(body, above.end, below.start):
        return False
    if body[above.end - 1] == "-" and body[above.end - 2].isalpha():
        return True
    people = people_in(body, above.start, above.end, several=True)
    if not people or people[-1].kind is not Kind.PERSON or " " in people[-1].reading:
        return False
    if lone["name"].lower() in words("given") or body[people[-1].end : above.end].strip():
        return False
    return _is_half(body, people[-1].reading, body[slice(people[-1].start, people[-1].end)], above)


def _is_half(body: str, name: str, shown: str, above: Item) -> bool:
    """A given name alone where all others have two names; where it stands alone, behind a title."""
    if len([*cut(body, above.start, above.end, ",;")]) == 1:
        return shown != name and name.lower() in words("given")
    others = people_in(body, above.start, above.end, several=True)[:-1]
    return all(" " in other.reading for other in others if other.kind is Kind.PERSON)


def unticked(body: str, items: Sequence[Item]) -> list[Item]:
    """The pieces of a list, those absent whose box is empty where others' are ticked."""
    boxes = [_box(body, item) for item in items]
    if not {True, False}.issubset(boxes):
        return [*items]
    return [
        replace(item, role="absent") if box is False and item.role == "present" else item
        for item, box in zip(items, boxes, strict=True)
    ]


def _box(body: str, item: Item) -> bool | None:
    """Whether the box before a name is ticked; None where there is none."""
    line = body.rfind("\n", 0, item.start) + 1
    found = BOX.search(body, line, item.end)
    if found is None or body[line : found.start()].strip(" \t-*•+|>"):
        return None
    return (found["tick"] or found["sign"] or " ") in TICKED
