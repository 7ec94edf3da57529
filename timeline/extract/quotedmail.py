"""Mails that another mail repeats: each told as sent, and what its words say in its sender's mouth.

Words in angle brackets are not read as prose; those of a mail forwarded or printed below another are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extract.mail import ADDRESSED, behind_greeting, dated_by_value, person_of
from timeline.extract.rows import Told, joined, mention_of, numbered, subjects
from timeline.model.expression import Expression
from timeline.model.mention import Claim, PartWords
from timeline.model.source import Mark, Row, Text

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A mail within a mail: whoever wrote it, and the paragraphs of its words."""

    sender: PartWords | None
    spans: Spans


def from_quoted_mail(text: Text) -> Told:
    """Each repeated mail as sent: by whom, to whom, when and about what, as far as the quotation tells."""
    return joined([_mail(text, row) for row in text.rows if row.kind == "quoted-email"])


def repeated_mails(text: Text) -> Iterator[Repeated]:
    """The repeated mails whose words stand as they were written, without signs before each line."""
    rows = {row.start: row for row in text.rows if row.kind == "quoted-email"}
    for mark in text.marks_of("quoted-mail"):
        row = rows.get(mark.start)
        if row is not None and mark.value == "0":
            sender = person_of(text, row.cells["from"], "sender")[0] if "from" in row.cells else None
            yield Repeated(sender, _spans(text, row, mark))


def _spans(text: Text, row: Row, mark: Mark) -> Spans:
    """The paragraphs below the header, cut where one runs on from it or into the next mail."""
    found = []
    for paragraph in text.marks:
        if paragraph.kind in ("paragraph", "item") and paragraph.end > row.end and paragraph.start < mark.end:
            start, end = max(paragraph.start, row.end), min(paragraph.end, mark.end)
            words = text.body[start:end]
            if words.strip():
                first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
                found.append((behind_greeting(text, first, last), last))
    return tuple(found)


def _mail(text: Text, row: Row) -> Told:
    found = list[Expression]()
    addressed = [
        person_of(text, cell, role) for header, role in ADDRESSED for _, cell in numbered(row, header)
    ]
    subject = row.cells.get("subject")
    about = subjects(text, subject)
    trigger = subject or row.cells.get("from") or next(iter(row.cells.values()))
    made = Claim(
        quote=text.quote(row.start, row.end),
        trigger=text.quote(trigger.start, trigger.end),
        kind="email",
        verb="email",
        title=_title(row, [part for part, _ in addressed]),
        parts=tuple(part for part, _ in addressed),
        about=about,
        dates=dated_by_value(text, row.cells.get("date"), found),
        derived="quotation",
    )
    mentions = (*(mention for _, mention in addressed), *map(mention_of, about))
    return Told((made,), mentions, tuple(found))


def _title(row: Row, parts: list[PartWords]) -> str:
    subject = row.cells["subject"].value.strip() if "subject" in row.cells else ""
    if subject:
        return f"email: {subject}"
    return f"email from {parts[0].reading}" if parts and parts[0].role == "sender" else "email quoted"
