"""What tables list, by what their headers say: posts and their holders, mails, attendance, happenings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from timeline.extract.lexicon import event_nouns, frames, verbs
from timeline.extract.rows import (
    WORD,
    Told,
    dated,
    field_of,
    headers_of,
    joined,
    mention_of,
    named,
    pieces,
    subjects,
)
from timeline.model.expression import Expression
from timeline.model.mention import Claim, Kind, PartWords, Sign, Stance
from timeline.model.source import Cell, Row, Text


def from_tables(text: Text) -> Told:
    """The claims of every table row, by what its headers say that the table lists."""
    told = [_of_table(text, row) for row in text.rows if row.kind == "table"]
    return joined(told)


def _of_table(text: Text, row: Row) -> Told:
    fields = headers_of(row)
    if "post" in fields and fields & {"name", "people"}:
        return _of_staff(text, row)
    if {"from", "to"} <= {h.lower() for h in row.cells} or {"sender", "recipient"} <= fields:
        return _of_mail_index(text, row)
    if "name" in fields and fields & {"status"} and fields & {"meeting", "date"}:
        return _of_attendance(text, row)
    return _of_events(text, row) if fields & {"date", "start"} and fields & {"event", "subject"} else Told()


def _claim(text: Text, row: Row, trigger: Cell, kind: str, verb: str, title: str) -> Claim:
    start, end = row.start, row.end
    return Claim(
        text.quote(start, end), text.quote(trigger.start, trigger.end), kind, verb, title, reported=False
    )


def _of_staff(text: Text, row: Row) -> Told:
    """Who held which post: an appointment from then (to then), and a departure if there is an end."""
    name, post, body = field_of(row, "name", "people"), field_of(row, "post"), field_of(row, "body")
    if name is None or post is None:
        return Told()
    found: list[Expression] = []
    holder = named(text, name, "holder", Kind.PERSON)[:1]
    office = PartWords("post", text.quote(post.start, post.end), Kind.POST, post.value.strip())
    owner = named(text, body, "host", Kind.ORGANISATION)
    first_day = dated(text, _own(row, "start", "from", "date"), "from", found)
    last_day = dated(text, _own(row, "end", "to", "until"), "until", found)
    title = f"{name.value.strip()} in post as {post.value.strip()}"
    held = _claim(text, row, post, "appointment", "appoint", title)
    claims = [replace(held, parts=(*holder, office, *owner), dates=(*first_day, *last_day))]
    if last_day:
        left = _claim(
            text, row, name, "departure", "leave", f"{name.value.strip()} ends as {post.value.strip()}"
        )
        ended = tuple(replace(link, relation="at") for link in last_day)
        claims.append(replace(left, parts=(*holder, office, *owner), dates=ended))
    of = tuple(Sign("of", o.reading, o.quote) for o in owner)
    mentions = [mention_of(part) for part in (*holder, *owner)] + [mention_of(office, of)]
    return Told(tuple(claims), tuple(mentions), tuple(found))


def _own(row: Row, field: str, *headers: str) -> Cell | None:
    """A cell by its plain header first ("From" of a staff list is a day, of a mail index a person)."""
    direct = next(
        (cell for header, cell in row.cells.items() if header in headers and cell.value.strip()), None
    )
    return direct or field_of(row, field)


def _of_mail_index(text: Text, row: Row) -> Told:
    sender = _first(row, "originalfrom", "from", "sender")
    recipient = _first(row, "originalto", "to", "recipient", "recipients")
    subject, found = field_of(row, "subject", "event"), list[Expression]()
    parts = (
        *named(text, sender, "sender"),
        *named(text, recipient, "recipient"),
        *named(text, _first(row, "cc", "copied"), "copied"),
    )
    trigger = subject or sender or recipient
    if trigger is None:
        return Told()
    title = f"email: {subject.value.strip()}" if subject else "email"
    made = _claim(text, row, trigger, "email", "email", title)
    about = subjects(text, subject)
    dates = dated(text, field_of(row, "date"), "at", found)
    claim = replace(made, parts=parts, about=about, dates=dates)
    mentions = tuple(mention_of(part) for part in (*parts, *about))
    return Told((claim,), mentions, tuple(found))


def _first(row: Row, *headers: str) -> Cell | None:
    return next((row.cells[h] for h in headers if h in row.cells and row.cells[h].value.strip()), None)


STATUSES = (
    ("present", ("present", "yes", "y", "attended", "x", "p", "1", "✓")),
    ("apologies", ("apologies", "apology", "excused", "regrets")),
    ("absent", ("absent", "no", "n", "0", "a")),
    ("in-attendance", ("in attendance", "observer", "guest")),
    ("invited", ("invited",)),
)


def _of_attendance(text: Text, row: Row) -> Told:
    name, status = field_of(row, "name"), field_of(row, "status")
    if name is None:
        return Told()
    said = status.value.strip().lower() if status is not None else ""
    role = next((role for role, terms in STATUSES if said in terms), "mentioned")
    found: list[Expression] = []
    meeting = field_of(row, "meeting")
    title = meeting.value.strip() if meeting else "meeting"
    person = named(text, name, role, Kind.PERSON)
    made = _claim(text, row, meeting or name, "meeting", "meet", title)
    claim = replace(made, parts=person, dates=dated(text, field_of(row, "date"), "at", found))
    return Told((claim,), tuple(mention_of(part) for part in person), tuple(found))


def _of_events(text: Text, row: Row) -> Told:
    """A chronology's row: its own kind if it states one, else what its words tell."""
    event = field_of(row, "event", "subject")
    if event is None:
        return Told()
    found: list[Expression] = []
    kind = field_of(row, "kind")
    label = kind.value.strip().lower().replace(" ", "-") if kind else _kind_by_words(event.value)
    made = _claim(text, row, event, label or "other", label or "other", event.value.strip())
    begin, end = field_of(row, "date", "start"), field_of(row, "end")
    dates = dated(text, begin, "from" if end else "at", found) + dated(text, end, "until", found)
    parts = _roles_in(event.value, label, named(text, field_of(row, "people", "name"), "mentioned"))
    about = tuple(
        PartWords("about", quote, Kind.DOCUMENT, " ".join(quote.exact.split()))
        for quote in pieces(text, cell)
    ) if (cell := field_of(row, "document")) is not None else subjects(text, event)  # fmt: skip
    claim = replace(made, parts=parts, about=about, dates=dates, stance=_stance(row))
    return Told((claim,), tuple(mention_of(part) for part in (*parts, *about)), tuple(found))


def _kind_by_words(event: str) -> str:
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
