"""Mail and calendars as evidence: their headers tell who wrote to whom, and who was asked to meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.dates import tag
from timeline.extract.attached import documents_in, sentences_attaching
from timeline.extract.prose import read_prose
from timeline.extract.rows import ADDRESS, Told, dated, joined, kind_of, mention_of, numbered, subjects
from timeline.extract.sentences import lines_of_block
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Sign, Stance
from timeline.model.source import Cell, Row, Text

ADDRESSED = (
    ("from", "sender"),
    ("sender", "agent"),
    ("to", "recipient"),
    ("cc", "copied"),
    ("bcc", "copied"),
)
MAILTO = re.compile(r"\s*[\[(<]\s*(?:mailto:?)?$", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\s*\((?P<name>[^()@]+)\)")
BESIDE_NAME = re.compile(r"(?<=\w)\s*\([^()]*\)")
_GREETED = r"[^\W\d_][\w.'’-]*+"
GREETING = re.compile(rf"{_GREETED}(?:[ \t]++{_GREETED}){{0,3}}[ \t]*+[,:][ \t]*\n\s*")
RESENT = (("resent-from", "sender"), ("resent-to", "recipient"), ("resent-cc", "copied"))
ISO = re.compile(r"\d{4}-\d\d-\d\d")
# without one of these no sentence tells of sending: "the review went to all"
SENDING = re.compile(r"attach|enclos|forward|sen[dt]|\bwent\b|\bgo(?:es|ing|ne)?\b|\bpfa\b", re.IGNORECASE)
ENCLOSING = ("attach", "enclose")
GENERIC = ("attachment", "image", "scan", "document", "untitled", "noname", "smime", "winmail")


def from_mail(text: Text) -> Told:
    """The mail itself: its sender, recipients, attachments, and what it is about."""
    own = [row for row in text.rows if row.kind == "email" and row.cells]
    return joined([told for row in own for told in (_mail(text, row), _resent(text, row))])


def _mail(text: Text, row: Row) -> Told:
    subject, found = row.cells.get("subject"), list[Expression]()
    addressed = [
        (person_of(text, cell, role)) for header, role in ADDRESSED for _, cell in numbered(row, header)
    ]
    attached = [part for _, cell in numbered(row, "attachment") for part in _attached(text, cell)]
    about = (*subjects(text, subject), *_attached_by_words(text))
    trigger = subject or row.cells.get("from") or next(iter(row.cells.values()))
    title = (
        f"email: {subject.value.strip()}" if subject and subject.value.strip() else "email without a subject"
    )
    made = Claim(
        quote=text.quote(row.start, row.end),
        trigger=text.quote(trigger.start, trigger.end),
        kind="email",
        verb="email",
        title=title,
        parts=(*(part for part, _ in addressed), *attached),
        about=tuple(dict.fromkeys((*about, *(replace(p, role="about") for p in attached)))),
        dates=dated_by_value(text, row.cells.get("date"), found),
        reported=False,
        derived="print" if any(mark.start == row.start for mark in text.marks_of("print")) else "",
        attaching=next(sentences_attaching(text, own_words(text)), None),
    )
    mentions = [mention for _, mention in addressed] + [mention_of(p) for p in (*attached, *about)]
    return Told((made,), tuple(mentions), tuple(found))


def _resent(text: Text, row: Row) -> Told:
    """A mail that someone sent on as it was: another sending, by whom, to whom and when."""
    if "resent-from" not in row.cells:
        return Told()
    found = list[Expression]()
    people = [person_of(text, cell, role) for line, role in RESENT for _, cell in numbered(row, line)]
    cell, subject = row.cells["resent-from"], row.cells.get("subject")
    made = Claim(
        quote=text.quote(cell.start, cell.end),
        trigger=text.quote(cell.start, cell.end),
        kind="email",
        verb="resend",
        title=f"email sent on: {subject.value.strip()}" if subject else "email sent on",
        parts=tuple(part for part, _ in people),
        dates=dated_by_value(text, row.cells.get("resent-date"), found),
        reported=False,
    )
    return Told((made,), tuple(mention for _, mention in people), tuple(found))


def dated_by_value(text: Text, cell: Cell | None, found: list[Expression]) -> tuple[DateLink, ...]:
    """A link to a date that the reader has settled in ISO 8601, else to the one that its words give."""
    if cell is None or not ISO.match(cell.value):
        return dated(text, cell, "at", found)
    settled = [one for one in tag(cell.value) if one.type in ("DATE", "TIME")][:1]
    words = text.body[cell.start : cell.end]
    found += [replace(one, start=cell.start, end=cell.end, text=words, relation="at") for one in settled]
    return tuple(DateLink("at", cell.start, cell.end) for _ in settled)


def person_of(text: Text, cell: Cell, role: str) -> tuple[PartWords, Mention]:
    """An address with its display name: the name is read, the address is a sign of who it is."""
    found = ADDRESS.search(text.body, cell.start, cell.end)
    end = found.start() if found else cell.end
    shown = " ".join(text.body[cell.start : end].strip(" \t\n<>\"',").split())
    shown = MAILTO.sub("", shown)
    at = text.body.find(shown, cell.start, end) if shown else -1
    aside = IN_BRACKETS.match(text.body, found.end(), cell.end) if found and not shown else None
    if aside:
        shown, at = aside["name"], aside.start("name")
    start, stop = (at, at + len(shown)) if at >= 0 else found.span() if found else (cell.start, cell.end)
    quote = text.quote(start, stop)
    reading = _ordered(shown) or quote.exact
    part = PartWords(role, quote, kind_of(reading) if shown else Kind.PERSON, reading)
    address = text.quote(*found.span()) if found else None
    return part, mention_of(part, (Sign("address", address.exact.lower(), address),) if address else ())


def _ordered(shown: str) -> str:
    """ "Okafor, Dana" as the name is said; "Director (Place)" is another office than "Director"."""
    bare = BESIDE_NAME.sub("", shown)
    shown = shown if kind_of(bare) is Kind.POST else bare
    last, comma, first = shown.partition(", ")
    return f"{first} {last}" if comma and " " not in last.strip() and first else shown


def _attached(text: Text, cell: Cell) -> Iterator[PartWords]:
    """An attachment by its file name; a name that says nothing stays what it is."""
    words = text.body[cell.start : cell.end]
    stem = words.rsplit(".", 1)[0]
    reading = " ".join(stem.replace("_", " ").replace("-", " ").split())
    quote = text.quote(cell.start, cell.end)
    yield PartWords(
        "attached", quote, Kind.DOCUMENT, reading if not reading.lower().startswith(GENERIC) else words
    )


def own_words(text: Text) -> tuple[tuple[int, int], ...]:
    """The paragraphs that the sender wrote, nothing quoted from another mail; a signature line by line."""
    spans = [(m.start, m.end) for m in text.marks if m.kind in ("paragraph", "item")]
    quoted = [(m.start, m.end) for m in text.marks_of("quoted")]
    head = max((row.end for row in text.rows if row.kind == "email"), default=0)
    own = (s for s in spans if s[0] >= head and not any(a <= s[0] < b for a, b in quoted))
    below = [(behind_greeting(text, *span), span[1]) for span in own]
    signed = [line for span in below[-1:] for line in lines_of_block(text.body, *span)]
    return (*below[:-1], *signed)


def behind_greeting(text: Text, start: int, end: int) -> int:
    """Where a paragraph's words begin behind "Tom," on a line of its own."""
    found = GREETING.match(text.body, start, end)
    return found.end() if found and found.end() < end else start


def sender(text: Text) -> PartWords | None:
    """Whoever writes "I" in a mail."""
    row = next((row for row in text.rows if row.kind == "email" and "from" in row.cells), None)
    return person_of(text, row.cells["from"], "sender")[0] if row is not None else None


def _attached_by_words(text: Text) -> tuple[PartWords, ...]:
    """ "I attach the review and a note": documents that the mail's own new words say go with it."""
    spans = own_words(text)
    if not any(SENDING.search(text.body, *span) for span in spans):
        return ()
    mentions, claims = read_prose(text, (), spans, {}, sender(text))
    told = [
        c for c in claims if c.verb in ("attach", "enclose", "forward", "send") and c.stance is Stance.SAID
    ]
    named = documents_in(sentences_attaching(text, spans), mentions)
    found = dict.fromkeys((*(a for claim in told for a in claim.about), *named))
    places = {(one.quote.start, one.quote.end): one for one in reversed(found)}
    return tuple(one for one in found if places[one.quote.start, one.quote.end] is one)


def enclosed(formal: Sequence[Claim], claims: Sequence[Claim]) -> tuple[list[Claim], tuple[Claim, ...]]:
    """ "I enclose the audit" is done by the mail or letter that says so, and told as part of it."""
    mails = ("email", "letter", "warning-letter")
    messages = [c for c in formal if c.kind in mails and c.derived != "quotation"]
    acts = [c for c in claims if c.verb in ENCLOSING and c.stance is Stance.SAID]
    if len(messages) != 1 or not acts:
        return list(formal), tuple(claims)
    about = (*messages[0].about, *(thing for act in acts for thing in act.about))
    whole = replace(messages[0], about=tuple(dict.fromkeys(about)))
    return [whole if c is messages[0] else c for c in formal], tuple(c for c in claims if c not in acts)


def from_calendar(text: Text) -> Told:
    """Calendar entries: a meeting that was to be, and who was asked; no proof that it was held."""
    return joined([_entry(text, row) for row in text.rows if row.kind == "calendar" and row.cells])


def _entry(text: Text, row: Row) -> Told:
    summary, found = row.cells.get("summary"), list[Expression]()
    trigger = summary or next(iter(row.cells.values()))
    status = {suffix: cell.value.lower() for suffix, cell in numbered(row, "attendee-status")}
    people = [person_of(text, cell, "host") for _, cell in numbered(row, "organizer")]
    for suffix, cell in numbered(row, "attendee"):
        role = "apologies" if status.get(suffix) == "declined" else "invited"
        people.append(person_of(text, cell, role))
    dates = dated(text, row.cells.get("dtstart"), "at", found)
    cancelled = "status" in row.cells and row.cells["status"].value.lower() == "cancelled"
    made = Claim(
        quote=text.quote(row.start, row.end),
        trigger=text.quote(trigger.start, trigger.end),
        kind="meeting",
        verb="cancel" if cancelled else "meet",
        title=summary.value.strip() if summary else "calendar entry",
        stance=Stance.DENIED if cancelled else Stance.PLANNED,
        parts=tuple(part for part, _ in people),
        about=subjects(text, summary),
        dates=dates,
        reported=False,
    )
    return Told((made,), tuple(mention for _, mention in people), tuple(found))
