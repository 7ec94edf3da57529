"""Memos and printed mails: who wrote to whom, by the header lines that stand at the head of a text.

Only a block of such lines counts ("From: ... To: ... Date: ..."), since a single "To:" may be anything.
A printed mail or memo is a print: its words are those of the record, its form is not proof that it was sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.extract.lexicon import words
from timeline.extract.rows import Told, kind_of, mention_of, pieces, subjects
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Sign
from timeline.model.source import Cell, Text

HEADER = re.compile(
    r"^[ \t]*(?:\*\*)?(?P<name>From|To|Cc|Copy|Date|Sent|Subject|Re)(?:\*\*)?[ \t]*:(?:\*\*)?"
    r"[ \t]*(?P<value>[^\n]+)$",
    re.IGNORECASE | re.MULTILINE,
)
HEAD = 1500  # characters within which a header block is looked for
ROLES = (("from", "sender"), ("to", "recipient"), ("cc", "copied"), ("copy", "copied"))


def headers_of(text: Text) -> Mapping[str, Cell]:
    """The header lines at the head of a text, the first of each name; empty unless both parties are named."""
    if text.rows or text.source.kind in ("email", "table", "calendar"):
        return {}
    found: dict[str, Cell] = {}
    for line in HEADER.finditer(text.body, 0, min(len(text.body), HEAD)):
        value = line.group("value").rstrip()
        start = line.start("value")
        if not value.strip():
            continue
        found.setdefault(line.group("name").lower(), Cell(start, start + len(value), value))
    return found if {"from", "to"} <= set(found) else {}


def from_memo(text: Text, expressions: Sequence[Expression]) -> Told:
    """The memo or printed mail as written, with its parties, its subject and its date."""
    headers = headers_of(text)
    if not headers:
        return Told()
    parties = [
        pair for name, role in ROLES if name in headers for pair in _parties(text, headers[name], role)
    ]
    about = subjects(text, headers.get("subject") or headers.get("re"))
    subject = headers.get("subject") or headers.get("re")
    start, end = min(c.start for c in headers.values()), max(c.end for c in headers.values())
    trigger = subject or headers["from"]
    mailed = "sent" in headers or "@" in text.body[start:end]
    kind = "email" if mailed else "letter"
    made = Claim(
        quote=text.quote(start, end),
        trigger=text.quote(trigger.start, trigger.end),
        kind=kind,
        verb="email" if mailed else "write",
        title=f"{'email' if mailed else 'memo'}: {subject.value}" if subject else "memo",
        parts=tuple(part for part, _ in parties),
        about=about,
        dates=_dates(headers, expressions),
        reported=False,
    )
    return Told((made,), (*(mention for _, mention in parties), *map(mention_of, about)))


def memo_writer(text: Text) -> PartWords | None:
    """Whoever writes "I" in a memo."""
    headers = headers_of(text)
    return _parties(text, headers["from"], "sender")[0][0] if headers else None


def _parties(text: Text, cell: Cell, role: str) -> list[tuple[PartWords, Mention]]:
    return [_party(text, start, end, role) for start, end in ((q.start, q.end) for q in pieces(text, cell))]


def _party(text: Text, start: int, end: int, role: str) -> tuple[PartWords, Mention]:
    """ "Linda Marsh, Head of Internal Audit": a name, and the office behind its comma."""
    said = text.body[start:end]
    name, comma, office = said.partition(",")
    name = re.split(r"[<\[(]", name)[0].rstrip()
    quote = text.quote(start, start + len(name)) if name.strip() else text.quote(start, end)
    kept = quote.exact.split()
    while len(kept) > 1 and kept[0].lower().strip(".") in words("titles"):
        kept = kept[1:]
    part = PartWords(role, quote, kind_of(quote.exact), " ".join(kept))
    signs: tuple[Sign, ...] = ()
    if comma and kind_of(office) is Kind.POST:
        at = start + said.index(",") + 1 + len(office) - len(office.lstrip())
        place = text.quote(at, at + len(office.strip()))
        signs = (Sign("post", " ".join(place.exact.split()), place),)
    return part, mention_of(part, signs)


def _dates(headers: Mapping[str, Cell], expressions: Sequence[Expression]) -> tuple[DateLink, ...]:
    cell = headers.get("date") or headers.get("sent")
    if cell is None:
        return ()
    inside = [
        e for e in expressions if cell.start <= e.start and e.end <= cell.end and e.type in ("DATE", "TIME")
    ]
    return tuple(DateLink("at", e.start, e.end) for e in inside[:1])
