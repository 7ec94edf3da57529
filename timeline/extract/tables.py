"""What tables list, by what their headers say: posts and their holders, mails, attendance, duties, people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.extract.actionlog import is_action_log, to_be_done
from timeline.extract.chronicle import claim_of, happening
from timeline.extract.gatherings import gathering
from timeline.extract.lexicon import words
from timeline.extract.mailindex import is_mail, of_mail_index
from timeline.extract.rosters import by_holder, period_of, with_rank
from timeline.extract.rows import (
    ADDRESS,
    Told,
    dated,
    field_of,
    headers_of,
    joined,
    mention_of,
    named,
    pieces,
)
from timeline.extract.statuses import own_signs, status_of
from timeline.extract.undatable import undatable
from timeline.model.expression import Expression
from timeline.model.mention import DateLink, Kind, Mention, PartWords, Sign, Stance
from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Quote, Row, Text

ATTENDED = "meet"  # the verb of an attendance list's rows
VACANT = frozenset(("vacant", "vacancy", "post vacant", "seat vacant", "position vacant"))
NOBODY = frozenset(
    ("vacant", "vacancy", "tbc", "tba", "tbd", "n/a", "none", "nobody", "unknown", "-", "–", "?")
)


BEHIND_NAME = re.compile(r"\s*[(\[](?P<said>[^()\[\]]*)[)\]]\s*$")
CLOCK = re.compile(r"[ ,T]+\d{1,2}:\d\d.*$")


class Named(NamedTuple):
    """Whom a row names: the words of one cell, or of two beside one another, and how they read."""

    part: PartWords
    cell: Cell


def from_tables(text: Text) -> Told:
    """The claims of every table row, by what its headers say that the table lists."""
    rows = [row for row in text.rows if row.kind == "table"]
    signs = [cell.value for row in rows if (cell := field_of(row, "status")) is not None]
    own = own_signs(text.body, signs) if signs else {}
    told = [_of_table(text, row, own) for row in rows]
    return joined([*_meetings(text, rows, told)])


def _meetings(text: Text, rows: Iterable[Row], told: Iterable[Told]) -> Iterator[Told]:
    """What rows tell; those who attended one meeting of one day together, as the first of them tells it."""
    places: dict[tuple[str, str], int] = {}
    found: list[Told] = []
    for row, one in zip(rows, told, strict=True):
        key = _meeting(text, row, one)
        if key is None or key not in places:
            places |= {key: len(found)} if key is not None else {}
            found.append(one)
            continue
        first = found[places[key]]
        claim = replace(first.claims[0], parts=(*first.claims[0].parts, *one.claims[0].parts))
        found[places[key]] = replace(first, claims=(claim,), mentions=(*first.mentions, *one.mentions))
    yield from found


def _meeting(text: Text, row: Row, told: Told) -> tuple[str, str] | None:
    """Which meeting a row of an attendance list is of, by its name and day; None for other rows."""
    if len(told.claims) != 1 or told.claims[0].verb != ATTENDED or not told.claims[0].dates:
        return None
    link = told.claims[0].dates[0]
    when = text.body[link.start : link.end].strip()
    if field_of(row, "joined") is not None:
        when = CLOCK.sub("", when)
    return told.claims[0].title.lower(), when


def unheard(text: Text, told: Told) -> Iterator[Problem]:
    """Rows without a usable date; and a table with days that told nothing, by columns that no list holds."""
    yield from undatable(text, told)
    rows = [row for row in text.rows if row.kind == "table"]
    if not rows or told.claims or told.mentions or text.source.kind != "table":
        return
    names = [name for name in rows[0].cells if not name.startswith("column-")]
    if names and any(_holds_a_date(text, row) for row in rows[:20]):
        listed = ", ".join(repr(name) for name in names[:8])
        message = f"tells nothing by its columns ({listed}); name them in case.toml under `columns`"
        yield Problem(text.source.path, message, Grade.DOUBT, "unknown-columns")


def _holds_a_date(text: Text, row: Row) -> bool:
    return any(dated(text, cell, "at", []) for cell in row.cells.values() if len(cell.value) < 40)


def _of_table(text: Text, row: Row, own: Mapping[str, str]) -> Told:
    row = with_rank(row)
    fields = headers_of(row)
    people = bool(fields & {"name", "people", "surname"})
    listed = "status" in fields and fields & {"meeting", "date"} and _is_attendance(row, fields, own)
    if people and (listed or "joined" in fields):
        return _of_attendance(text, row, own)
    met = gathering(text, row) if fields & {"date"} else None
    if met is not None:
        return met
    if people and _post_of(row) is not None:
        held = by_holder(row)
        return _of_staff(text, held) if held is not None else Told()
    if is_action_log(row):
        return to_be_done(text, row)
    if is_mail(text, row, fields):
        return of_mail_index(text, row)
    if fields & {"date", "start"} and fields & {"event", "subject"} and not _is_form_of_address(row):
        return happening(text, row)
    if people and fields & {"date", "start"} and fields & {"shift"}:
        return _of_roster(text, row)
    if fields & {"name", "surname"} and fields & {"address", "alias", "phone", "post", "body"}:
        return _of_register(text, row)
    if "schema" in row.cells and fields & {"name", "body"}:
        return _of_register(text, row)
    return Told()


# --- whom a row names --------------------------------------------------------------------------------


def _whom(text: Text, row: Row, role: str) -> Named | None:
    """The person of a row, under one header or as surname and forename."""
    name = field_of(row, "name")
    surname, forename = field_of(row, "surname"), field_of(row, "forename")
    if surname is not None and forename is not None:
        return _of_two(text, row, role, surname, forename)
    cell = name or surname or field_of(row, "people")
    if cell is None:
        return None
    parts = named(text, cell, role, Kind.PERSON)
    if not parts:
        return None
    return Named(replace(parts[0], reading=_said(parts[0].reading)), cell)


def _of_two(text: Text, row: Row, role: str, surname: Cell, forename: Cell) -> Named:
    """Forename and surname of two columns; both are quoted where they stand side by side."""
    order = [*row.cells.values()]
    beside = abs(order.index(surname) - order.index(forename)) == 1
    first, last = sorted((surname, forename), key=lambda cell: cell.start) if beside else (surname, surname)
    reading = " ".join(f"{forename.value} {surname.value}".split())
    part = PartWords(role, text.quote(first.start, last.end), Kind.PERSON, reading)
    return Named(part, Cell(first.start, last.end, reading))


def _said(reading: str) -> str:
    """ "Roe, Ada" as the name is said."""
    last, comma, first = reading.partition(", ")
    return f"{first} {last}" if comma and first and " " not in last.strip() and "," not in first else reading


def _post_of(row: Row) -> Cell | None:
    """The post of a row; "Title" is one beside a name and the days of its holding, unless it is Mr or Dr."""
    post = field_of(row, "post")
    if post is not None or headers_of(row) & {"date"}:
        return post
    title = row.cells.get("title")
    tenured = headers_of(row) & {"name", "surname"} and headers_of(row) & {"start", "end", "body"}
    if title is None or not tenured or not title.value.strip():
        return None
    return None if _is_form_of_address(row) else title


def _is_form_of_address(row: Row) -> bool:
    """The column "Title" says Mr or Dr, and is neither a post nor an event."""
    title = row.cells.get("title")
    return title is not None and title.value.strip().lower().strip(".") in words("titles")


# --- posts -----------------------------------------------------------------------------------------


def _of_staff(text: Text, row: Row) -> Told:
    """Who held which post: an appointment from then (to then), and a departure if there is an end."""
    person, post = _whom(text, row, "holder"), _post_of(row)
    if person is None or post is None:
        return Told()
    name = person.part.reading
    if name.lower().strip(".()") in VACANT:
        return _of_vacancy(text, row, post)
    if name.lower().strip(".") in NOBODY:
        return Told()
    found: list[Expression] = []
    holder = (person.part,)
    office, owner, mentions = _office(text, row, post)
    first_day, last_day, period = _time_in_post(text, row, found)
    told = ("other", "hold") if period else ("appointment", "appoint")
    held = claim_of(text, row, post, *told, f"{name} in post as {post.value.strip()}")
    claims = [replace(held, parts=(*holder, office, *owner), dates=(*first_day, *last_day, *period))]
    if last_day:
        left = claim_of(text, row, person.cell, "departure", "leave", f"{name} ends as {post.value.strip()}")
        ended = tuple(replace(link, relation="at") for link in last_day)
        claims.append(replace(left, parts=(*holder, office, *owner), dates=ended))
    return Told(tuple(claims), (_with_signs(text, row, person.part), *mentions), tuple(found))


def _of_vacancy(text: Text, row: Row, post: Cell) -> Told:
    """A post that the list says nobody held, from then to then."""
    found: list[Expression] = []
    office, owner, mentions = _office(text, row, post)
    first_day, last_day, period = _time_in_post(text, row, found)
    vacant = claim_of(text, row, post, "other", "vacant", f"{post.value.strip()} vacant")
    claims = (replace(vacant, parts=(office, *owner), dates=(*first_day, *last_day, *period)),)
    return Told(claims, mentions, tuple(found))


def _office(text: Text, row: Row, post: Cell) -> tuple[PartWords, Sequence[PartWords], tuple[Mention, ...]]:
    """The post of a row, whose it is, and the names of both."""
    office = PartWords("post", _bare(text, post), Kind.POST, post.value.strip())
    owner = named(text, field_of(row, "body"), "host", Kind.ORGANISATION)
    of = tuple(Sign("of", each.reading, each.quote) for each in owner)
    return office, owner, (*map(mention_of, owner), mention_of(office, of))


def _time_in_post(text: Text, row: Row, found: list[Expression]) -> tuple[Sequence[DateLink], ...]:
    """From when, until when, and in which period."""
    first_day = dated(text, _own(row, "start", "from", "date"), "from", found)
    last_day = dated(text, _own(row, "end", "to", "until"), "until", found)
    return first_day, last_day, dated(text, period_of(row), "at", found)


# --- attendance, duties, people ----------------------------------------------------------------------


def _is_attendance(row: Row, fields: frozenset[str], own: Mapping[str, str]) -> bool:
    """A list of who was there, not of posts with a status of their own."""
    status = field_of(row, "status")
    return "post" not in fields or (status is not None and status_of(status.value, own) != "mentioned")


def _of_attendance(text: Text, row: Row, own: Mapping[str, str]) -> Told:
    """Someone's row in a list of a meeting; who joined a call at some time was there."""
    status = field_of(row, "status")
    there = "present" if field_of(row, "joined") is not None else "mentioned"
    person = _whom(text, row, status_of(status.value, own) if status is not None else there)
    if person is None:
        return Told()
    person = _plainly(text, person)
    found: list[Expression] = []
    meeting = field_of(row, "meeting")
    title = meeting.value.strip() if meeting else "meeting"
    made = claim_of(text, row, meeting or person.cell, "meeting", ATTENDED, title)
    claim = replace(made, parts=(person.part,), dates=_day_of(text, row, found))
    return Told((claim,), (_with_signs(text, row, person.part),), tuple(found))


def _plainly(text: Text, person: Named) -> Named:
    """ "Ada Roe (Guest)" is Ada Roe, who was there as a guest."""
    name = BEHIND_NAME.search(person.part.quote.exact)
    if name is None or name.start() == 0:
        return person
    start = person.part.quote.start
    role = status_of(name["said"])
    guest = person.part.role == "present" and role == "in-attendance"
    part = replace(
        person.part,
        quote=text.quote(start, start + name.start()),
        reading=BEHIND_NAME.sub("", person.part.reading).strip() or person.part.reading,
        role=role if guest else person.part.role,
    )
    return person._replace(part=part)


def _day_of(text: Text, row: Row, found: list[Expression]) -> tuple[DateLink, ...]:
    """The day of a meeting; of a call the day on which someone joined it."""
    day, joined_at = field_of(row, "date"), field_of(row, "joined")
    return dated(text, day, "at", found) or dated(text, joined_at, "at", found)


def _of_roster(text: Text, row: Row) -> Told:
    """Who was put down for a duty: what was planned, not what was done."""
    person, shift = _whom(text, row, "agent"), field_of(row, "shift")
    if person is None or shift is None:
        return Told()
    found: list[Expression] = []
    title = f"{person.part.reading} rostered: {shift.value.strip()}"
    made = claim_of(text, row, shift, "other", "roster", title)
    begin, end = field_of(row, "date", "start"), field_of(row, "end")
    dates = dated(text, begin, "at", found) or dated(text, end, "at", found)
    claim = replace(made, parts=(person.part,), dates=dates, stance=Stance.PLANNED)
    return Told((claim,), (_with_signs(text, row, person.part),), tuple(found))


def _of_register(text: Text, row: Row) -> Told:
    """A row that only says who there is, with addresses and other names."""
    person = _whom(text, row, "mentioned")
    if person is not None:
        return Told(mentions=(_with_signs(text, row, person.part),))
    bodies = named(text, field_of(row, "body"), "mentioned", Kind.ORGANISATION)
    return Told(mentions=tuple(_with_signs(text, row, body) for body in bodies))


def _with_signs(text: Text, row: Row, part: PartWords) -> Mention:
    """A person of a row with the mail address, the number and the other names that stand beside it."""
    found: list[Sign] = []
    number = field_of(row, "number")
    if number is not None:
        quote = text.quote(number.start, number.end)
        found.append(Sign("number", number.value.strip().casefold(), quote))
    address, alias = field_of(row, "address"), field_of(row, "alias")
    mail = ADDRESS.search(text.body, address.start, address.end) if address is not None else None
    if mail is not None:
        found.append(Sign("address", mail.group().lower(), text.quote(*mail.span())))
    for quote in pieces(text, alias) if alias is not None else ():
        found.append(Sign("alias", " ".join(quote.exact.split()), quote))
    return mention_of(part, found)


def _bare(text: Text, cell: Cell) -> Quote:
    """The words of a cell without the quotes around them."""
    words_ = text.body[cell.start : cell.end]
    quoted = len(words_) > 1 and words_[0] == words_[-1] == '"'
    return text.quote(cell.start + quoted, cell.end - quoted)


def _own(row: Row, field: str, *headers: str) -> Cell | None:
    """A cell by its plain header first ("From" of a staff list is a day, of a mail index a person)."""
    direct = next(
        (cell for header, cell in row.cells.items() if header in headers and cell.value.strip()), None
    )
    return direct or field_of(row, field)
