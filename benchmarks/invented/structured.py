"""The sources of an inquiry as offices keep them: mail, minutes in four house styles, tables, a calendar."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from html import escape
from io import StringIO

from benchmarks.invented.duties import letters
from benchmarks.invented.world import Item, Leak, Mail, Meeting, Paper, Person, Task, World, said

Files = dict[str, bytes]


def structured(world: World) -> Files:
    """Every source by its path below `sources/`."""
    chance = random.Random(world.number * 7 + 1)
    files: Files = {}
    for mail in world.mails:
        if mail.kept:
            files[f"mail/{mail.number}.eml"] = eml(mail)
        if mail.kept and mail.twice:
            files[f"mail/backup/{mail.number}-copy.eml"] = eml(mail)
    for series in (world.board, world.group):
        style = chance.choice(STYLES)
        for meeting in world.met(series):
            if meeting.kept:
                files[f"minutes-{slug(series)}/{meeting.day}.{style.__name__}"] = style(
                    world, meeting
                ).encode()
    for paper in world.papers:
        if paper.kept:
            files[f"papers/{slug(paper.name)}.txt"] = paper_text(world, paper).encode()
    files["lists/staff.csv"] = staff(world, chance)
    files["lists/leaks.csv"] = leaks(world.leaks, chance)
    files["lists/mail-index.csv"] = mail_index(world, chance)
    files["lists/actions.csv"] = actions(world.tracked, chance)
    files |= agendas(world)
    files |= letters(world)
    files["calendar.ics"] = calendar(world)
    return files


def slug(words: str) -> str:
    """A name as a file is called."""
    return words.lower().replace(" ", "-")


def eml(mail: Mail) -> bytes:
    """A message with its headers; an answer quotes what it answers."""
    message = EmailMessage()
    message["From"] = f"{mail.sender.name} <{mail.sender.address}>"
    message["To"] = ", ".join(f"{person.name} <{person.address}>" for person in mail.to)
    if mail.copied:
        message["Cc"] = ", ".join(f"{person.name} <{person.address}>" for person in mail.copied)
    message["Date"] = f"{mail.day:%a, %d %b %Y} {9 + mail.number % 8:02}:{mail.number % 60:02}:00 +0000"
    message["Subject"] = mail.subject
    message["Message-ID"] = _id(mail)
    if mail.answers:
        message["In-Reply-To"] = _id(mail.answers)
    message.set_content("\n".join(_body(mail)))
    return bytes(message)


def _id(mail: Mail) -> str:
    return f"<{mail.number}.{mail.day:%Y%m%d}@{mail.sender.address.rpartition('@')[2]}>"


def _body(mail: Mail) -> Iterable[str]:
    yield f"Dear {mail.to[0].given},"
    yield ""
    yield from mail.lines
    yield ""
    yield mail.sender.given
    if mail.answers:
        yield ""
        yield f"On {said(mail.answers.day)} {mail.answers.sender.name} wrote:"
        yield from (f"> {line}" for line in mail.answers.lines)


def txt(world: World, meeting: Meeting) -> str:
    """Typed minutes: a capital head, lists in lines, numbered points."""
    held = f"{meeting.series} held on {meeting.day:%A} {said(meeting.day)}"
    head = f"{world.body.upper()}\n\nMinutes of the {held}"
    lists = f"Present: {_names(meeting.present)}\nApologies: {_names(meeting.apologies) or 'none'}"
    beside = "".join(f"\nIn attendance: the {hand}" for hand in meeting.beside)
    points = [f"{n}. {item.heading}\n{_told(item)}" for n, item in enumerate(meeting.items, 1)]
    return "\n\n".join([head, lists + beside, *points]) + "\n"


def md(_: World, meeting: Meeting) -> str:
    """Minutes as a markup page with headings and bullets."""
    present = "\n".join(f"- {person.name} ({person.post})" for person in meeting.present)
    present += "".join(f"\n- the {hand} (observer)" for hand in meeting.beside)
    away = "\n".join(f"- {person.name}" for person in meeting.apologies) or "- none"
    points = [f"### {item.heading}\n\n{_told(item)}" for item in meeting.items]
    lists = f"## Attendees\n\n{present}\n\n## Apologies\n\n{away}"
    head = f"# {meeting.series}, {meeting.day}\n\n{lists}\n\n## Notes"
    return "\n\n".join([head, *points]) + "\n"


def html(_: World, meeting: Meeting) -> str:
    """Minutes as they stand on an intranet."""
    present = "".join(f"<li>{escape(person.name)}, {person.post}</li>" for person in meeting.present)
    beside = "".join(f"<p>In attendance: the {hand}</p>" for hand in meeting.beside)
    away = escape(_names(meeting.apologies) or "none")
    points = "".join(f"<h3>{escape(i.heading)}</h3><p>{escape(_told(i))}</p>" for i in meeting.items)
    title = f"{meeting.series}: minutes of {said(meeting.day)}"
    return (
        f"<html><head><title>{title}</title></head><body><h1>{title}</h1>\n"
        f"<h2>Present</h2><ul>{present}</ul>\n<p>Apologies: {away}</p>\n{beside}\n{points}</body></html>\n"
    )


def text(_: World, meeting: Meeting) -> str:
    """A form filled in: labels and colons, initials for given names, the day in figures."""
    names = "; ".join(f"{person.given[0]}. {person.family} ({person.post})" for person in meeting.present)
    away = "; ".join(f"{person.given[0]}. {person.family}" for person in meeting.apologies) or "none"
    beside = "".join(f"\nAlso present: the {hand}" for hand in meeting.beside)
    points = [f"Item {n}: {item.heading}\n{_told(item)}" for n, item in enumerate(meeting.items, 1)]
    lists = f"Members present: {names}\nApologies: {away}"
    head = f"Meeting: {meeting.series}\nDate: {meeting.day:%d/%m/%Y}\n{lists}"
    return "\n\n".join([head + beside, *points]) + "\n"


STYLES: tuple[Callable[[World, Meeting], str], ...] = (txt, md, html, text)


def _names(people: tuple[Person, ...]) -> str:
    return ", ".join(person.name for person in people)


def _told(item: Item) -> str:
    return "\n".join([*item.lines, *([f"{item.label}: {item.action}"] if item.action else [])])


def paper_text(world: World, paper: Paper) -> str:
    """A paper that was kept: a title and two sentences of substance, without a day."""
    return f"{paper.name}\n\nPrepared by {world.firm} for {world.body}.\n\nThe works are old but sound.\n"


def _table(rows: Iterable[Iterable[str]]) -> bytes:
    out = StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def staff(world: World, chance: random.Random) -> bytes:
    """Who held which post from when until when, under headings that differ from house to house."""
    head = chance.choice((("Name", "Post", "From", "To"), ("Name", "Position", "Start date", "End date")))
    rows = (
        (p.name, f"{p.post}, {p.body}", p.start.isoformat(), p.end.isoformat() if p.end else "")
        for p in world.people
    )
    return _table([head, *rows])


def leaks(rows: tuple[Leak, ...], chance: random.Random) -> bytes:
    """The numbered register of leaks."""
    head = chance.choice(
        (("Ref", "Date", "Site", "Description"), ("Incident no", "Date", "Location", "What happened"))
    )
    return _table(
        [
            head,
            *(
                (f"L-{r.number}", r.day.isoformat() if r.day else "", r.site, f"Leak at {r.site}")
                for r in rows
            ),
        ]
    )


def mail_index(world: World, chance: random.Random) -> bytes:
    """The index in which the registry enters some of the mail that passes."""
    head = chance.choice((("Date", "From", "To", "Subject"), ("Sent", "Sender", "Recipient", "Subject")))
    logged = (mail for mail in world.mails if mail.logged and mail.kept)
    rows = ((m.day.isoformat(), m.sender.name, "; ".join(p.name for p in m.to), m.subject) for m in logged)
    return _table([head, *rows])


def actions(tasks: tuple[Task, ...], chance: random.Random) -> bytes:
    """The register of actions: closed rows bear a state, some of them a day."""
    head = chance.choice(
        (
            ("No", "Action", "Owner", "Raised", "Status", "Date closed"),
            ("Ref", "Agreed action", "Responsible", "Date raised", "Progress", "Completed on"),
            ("Item", "Task", "Assigned to", "Opened", "State", "Closed"),
        )
    )
    shut, still = chance.choice((("Closed", "Open"), ("Complete", "In progress"), ("Done", "Outstanding")))
    rows = (
        (
            str(task.number),
            task.words,
            task.owner.name,
            task.raised.isoformat(),
            shut if task.closed else still,
            task.closed.isoformat() if task.closed else "",
        )
        for task in tasks
    )
    return _table([head, *rows])


def agendas(world: World) -> Files:
    """What was to be on the table at every fifth meeting of the board; it tells of nothing that happened."""
    files = {}
    for meeting in [one for one in world.met(world.board) if one.kept][::5]:
        points = "\n".join(f"{n}. {item.heading}" for n, item in enumerate(meeting.items, 1))
        head = f"{world.body}\n\nAgenda for the meeting of the {meeting.series} on {said(meeting.day)}"
        files[f"agendas/{meeting.day}.txt"] = f"{head}\n\n{points}\n".encode()
    return files


def calendar(world: World) -> bytes:
    """What the secretary's calendar holds of the board's meetings."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//invented//EN"]
    for one in world.meetings:
        if one.series == world.board:
            lines += _entry(one)
    return ("\r\n".join([*lines, "END:VCALENDAR"]) + "\r\n").encode()


def _entry(one: Meeting) -> list[str]:
    day = f"{one.day:%Y%m%d}"
    return [
        "BEGIN:VEVENT",
        f"UID:{day}@invented.example",
        f"DTSTAMP:{day}T080000Z",
        f"DTSTART;VALUE=DATE:{day}",
        f"SUMMARY:{one.series}",
        *(["STATUS:CANCELLED"] if one.cancelled else []),
        "END:VEVENT",
    ]


def terms(world: World) -> str:
    """The case file: the clock, the order of day and month, the rule on leaks."""
    return (
        f'title = "{world.body}"\nas_of = "{world.as_of}"\ntimezone = "Europe/London"\nday_first = true\n\n'
        f'[[rule]]\nname = "Leaks are reported"\ntrigger = "leak"\nduty = "report"\n'
        f'recipient = "{world.regulator}"\nwithin = "P5D"\nstart = "{world.in_force}"\n'
    )
