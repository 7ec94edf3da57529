"""Claims that a format makes by its form: table rows, mail headers, calendar entries.

Such a source is itself the record, so its claims are not reports of it (`reported` is False).
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType

from timeline.dates import tag
from timeline.extract.lexicon import classes, entries, event_nouns, frames, verbs, words
from timeline.extract.naming import is_acronym
from timeline.extract.prose import read_prose
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Sign, Stance
from timeline.model.source import Cell, Quote, Row, Text

ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")
REPLY = re.compile(r"\s*(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
LONGEST_TITLE = 6  # words of a document's name in a subject line
WORD = re.compile(r"[\w-]+")
YEAR_AND_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])")
SEVERAL = re.compile(r"\s*[;|\n]\s*")


@dataclass(frozen=True, slots=True)
class Told:
    """What rows tell: their claims, the mentions in their cells, the dates of their cells."""

    claims: tuple[Claim, ...] = ()
    mentions: tuple[Mention, ...] = ()
    expressions: tuple[Expression, ...] = ()


@cache
def columns() -> Mapping[str, str]:
    """Our field by a header's words; a header listed twice belongs to the later field's own tables."""
    found: dict[str, str] = {}
    for line in entries("columns"):
        field, _, names = line.partition(":")
        for name in names.split(","):
            found.setdefault(name.strip(), field.strip())
    return MappingProxyType(found)


def field_of(row: Row, *names: str) -> Cell | None:
    """The first filled cell under any header that stands for one of these fields."""
    known = columns()
    for name in names:
        for header, cell in row.cells.items():
            base = header.partition("#")[0]
            if (known.get(base) == name or base == name) and cell.value.strip():
                return cell
    return None


def headers_of(row: Row) -> frozenset[str]:
    """The fields that a row's table has, filled or not."""
    known = columns()
    return frozenset(known.get(header.partition("#")[0], header) for header in row.cells)


def numbered(row: Row, name: str) -> Iterator[tuple[str, Cell]]:
    """The cells of a field that may occur several times ("to", "to#2"), with their suffixes."""
    for header, cell in row.cells.items():
        base, _, number = header.partition("#")
        if base == name and cell.value.strip():
            yield (f"#{number}" if number else ""), cell


# --- dates in cells --------------------------------------------------------------------------------


def dated(text: Text, cell: Cell | None, relation: str, found: list[Expression]) -> tuple[DateLink, ...]:
    """A link to the date that a cell holds; its expression is added to `found`.

    The cell is read as its decoded value, so that `20180108T100000` is a date too, and stands at
    the cell's place.
    """
    if cell is None:
        return ()
    words_ = text.body[cell.start : cell.end]
    for candidate in (words_, cell.value, _spelled(cell.value)):
        readings = [e for e in _tagged(candidate, text.source.day_first) if e.type in ("DATE", "TIME")]
        if readings:
            placed = replace(readings[0], start=cell.start, end=cell.end, text=words_, relation="at")
            found.append(placed)
            return (DateLink(relation, cell.start, cell.end),)
    return ()


def _spelled(value: str) -> str:
    """A month in figures as words: "2016-07" is one in a column of dates, and may be years in prose."""
    found = YEAR_AND_MONTH.fullmatch(value.strip())
    return f"{month_name[int(found['month'])]} {found['year']}" if found else ""


@lru_cache(maxsize=4096)
def _tagged(words_: str, day_first: bool | None) -> tuple[Expression, ...]:
    """A cell's date words; long tables repeat their days."""
    return tag(words_, day_first=day_first)


# --- names in cells --------------------------------------------------------------------------------


def pieces(text: Text, cell: Cell) -> Iterator[Quote]:
    """The parts of a cell that lists several, each at its place."""
    words_ = text.body[cell.start : cell.end]
    position = 0
    for piece in SEVERAL.split(words_):
        at = words_.find(piece, position)
        position = at + len(piece)
        if piece.strip():
            yield text.quote(cell.start + at, cell.start + at + len(piece))


def kind_of(name: str, fallback: Kind = Kind.PERSON) -> Kind:
    """What a name in a cell names, by its last word, its title or its form."""
    low = name.lower().split()
    if not low:
        return fallback
    if low[0].strip(".") in words("titles"):
        return Kind.PERSON
    last, lists = low[-1].strip("()."), classes("bodies")
    if last in words("groups"):
        return Kind.GROUP
    if is_acronym(name) or last in lists["ends"] or (len(low) == 1 and last in lists["common"]):
        return Kind.ORGANISATION
    heads = classes("posts")["heads"]
    if last in heads or low[0] in heads or any(word in heads for word in low[:3]):
        return Kind.POST
    return (
        fallback
        if len(low) > 1 or (name[:1].isupper() and fallback is Kind.PERSON and len(low) > 1)
        else Kind.ORGANISATION
    )


def named(text: Text, cell: Cell | None, role: str, kind: Kind | None = None) -> tuple[PartWords, ...]:
    """The parts that a cell names, several where it lists several."""
    if cell is None:
        return ()
    return tuple(_part(quote, role, kind) for quote in pieces(text, cell))


def _part(quote: Quote, role: str, kind: Kind | None) -> PartWords:
    reading = " ".join(quote.exact.strip("\"' ").split())
    title, _, rest = reading.partition(" ")
    if kind in (None, Kind.PERSON) and title.lower().strip(".") in words("titles") and rest:
        reading = rest
    return PartWords(role, quote, kind or kind_of(reading), reading)


def mention_of(part: PartWords, signs: Iterable[Sign] = ()) -> Mention:
    """A part as a mention of what it names."""
    return Mention(part.quote, part.kind, part.reading, tuple(signs))


# --- tables ----------------------------------------------------------------------------------------


def from_tables(text: Text) -> Told:
    """The claims of every table row, by what its headers say that the table lists."""
    told = [_of_table(text, row) for row in text.rows if row.kind == "table"]
    return joined(told)


def joined(told: Sequence[Told]) -> Told:
    """All of them, in their order."""
    return Told(
        tuple(claim for one in told for claim in one.claims),
        tuple(mention for one in told for mention in one.mentions),
        tuple(expression for one in told for expression in one.expressions),
    )


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


def subjects(text: Text, cell: Cell | None) -> tuple[PartWords, ...]:
    """The documents that the words of a subject line or event name."""
    papers = classes("documents")
    if cell is None or not set(WORD.findall(cell.value.lower())) & (papers["strong"] | papers["matter"]):
        return ()
    mentions, _ = read_prose(text, (), ((cell.start, cell.end),), {})
    named_ = [m for m in mentions if m.kind is Kind.DOCUMENT]
    if not named_:
        return _titled(text, cell)
    return tuple(PartWords("about", m.quote, m.kind, m.reading) for m in named_)


def _titled(text: Text, cell: Cell) -> tuple[PartWords, ...]:
    """ "Re: Ventilation survey": a title needs no article to name its document."""
    words_ = text.body[cell.start : cell.end]
    reply = REPLY.match(words_)
    start = reply.end() if reply else 0
    for found in WORD.finditer(words_, start):
        if found.group().lower() in classes("documents")["strong"]:
            first = max(
                start,
                words_.rfind(",", start, found.start()) + 1,
                words_.rfind(":", start, found.start()) + 1,
            )
            first += len(words_[first:]) - len(words_[first:].lstrip())
            quote = text.quote(cell.start + first, cell.start + found.end())
            short = len(quote.exact.split()) <= LONGEST_TITLE
            return (PartWords("about", quote, Kind.DOCUMENT, " ".join(quote.exact.split())),) if short else ()
    return ()
