"""How an inquiry comes about: who works where, what is written month by month, and what goes wrong."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from benchmarks.invented import names, wordings
from benchmarks.invented.duties import with_fates
from benchmarks.invented.quarrels import chatter, quarrels, tracked, with_deeds
from benchmarks.invented.world import (
    MONTHS,
    QUIET,
    Item,
    Leak,
    Mail,
    Maker,
    Meeting,
    Paper,
    Person,
    World,
    months_on,
    said,
    weekday,
)

FORTNIGHTS = 14
DENIAL = "Questions"  # the heading under which someone denies
WITHIN = 5  # days in which a leak is to be reported


def inquiry(number: int) -> World:
    """The inquiry of a number, always the same."""
    chance = random.Random(number)
    first = date(chance.randint(2006, 2020), chance.randint(1, 12), 1)
    made = Maker(chance, first)
    place, kind = chance.choice(names.PLACES), chance.choice(names.BODIES)
    body, regulator = f"{place} {kind}", f"{chance.choice(names.PLACES)} {chance.choice(names.REGULATORS)}"
    families = chance.sample(names.FAMILY, 16)
    firm = f"{families.pop()} {chance.choice(names.FIRMS)}"
    _appoint(made, body, regulator, firm, families)
    papers = _papers(chance)
    silent, *others = papers
    quiet = _course(made, silent, others)
    requests = _requests(made)
    _lost_mail(made)
    board, group = chance.choice((("Board", "Works Group"), ("Operations Board", "Safety Group")))
    days = _calendar(made, board, group)
    actions = _actions(made, board, days)
    denials = _denials(made, board, days, silent)
    leaks, in_force = _leaks(made, regulator)
    told = quarrels(made, days[board], others[0], leaks)
    chatter(made)
    meetings, deeds = with_deeds(made, board, _meetings(made, days))
    absences = _absences(made, board, meetings)
    as_of = months_on(first, MONTHS + 1)
    world = World(
        number, body, regulator, firm, board, group, first, as_of, tuple(made.people), tuple(papers),
        tuple(sorted(made.mails, key=lambda mail: (mail.day, mail.number))), meetings, leaks, in_force,
        denials, absences, requests, actions, silent, quiet, tracked(made), (*told, *deeds),
    )  # fmt: skip
    return with_fates(world)


def _appoint(made: Maker, body: str, regulator: str, firm: str, families: list[str]) -> None:
    """Seven posts of the body, two people outside, one or two of the posts changing hands."""
    chance, first = made.chance, made.first
    given = chance.sample(names.GIVEN, 16)
    if given[1][0] != given[6][0]:
        families[6] = families[1]  # two people of one family name
    fresh = zip(given, families, strict=False)
    posts = chance.sample(names.POSTS, 7)
    leaving = set(chance.sample(posts, chance.choice((1, 2))))
    for post in posts:
        begun = first - timedelta(days=chance.randint(200, 2000))
        ends = months_on(first, chance.randint(8, 14)) - timedelta(days=1) if post in leaving else None
        made.people.append(Person(*next(fresh), post, body, begun, ends))
        if ends:
            made.people.append(Person(*next(fresh), post, body, ends + timedelta(days=1)))
    made.people.append(Person(*next(fresh), "Principal Inspector", regulator, first - timedelta(days=900)))
    made.people.append(Person(*next(fresh), "Senior Consultant", firm, first - timedelta(days=700)))


def _papers(chance: random.Random) -> list[Paper]:
    """One that will fall silent, two that go on, two that nobody kept."""
    subjects = chance.sample(names.SUBJECTS, 5)
    made = [Paper(f"{subject} {chance.choice(names.FORMS)}") for subject in subjects]
    return [*made[:3], *(Paper(paper.name, kept=False) for paper in made[3:])]


def _course(made: Maker, silent: Paper, others: list[Paper]) -> tuple[date, date | None]:
    """The months of each paper: mails and items on it; one is not spoken of for long."""
    stops = made.chance.randint(7, 9)
    back = stops + QUIET if made.chance.random() < 0.6 else None
    spoken = [*range(stops), *(range(back, MONTHS) if back else ())]
    for month in spoken:
        _contact(made, silent, month)
    for paper, step in ((others[0], 1), (others[1], 2)):
        for month in range(0, MONTHS, step):
            _contact(made, paper, month)
    _contact(made, others[1], MONTHS - 1)
    for paper in others[2:]:
        _contact(made, paper, made.chance.randint(1, 5))
    return months_on(made.first, stops), months_on(made.first, back) if back else None


def _contact(made: Maker, paper: Paper, month: int) -> None:
    """One thing on record with a paper: a mail in that month, or an item of the board's next meeting."""
    chance = made.chance
    if chance.random() < 0.4:
        item = Item(paper.name, (chance.choice(wordings.DISCUSSED).format(paper.name),), (paper,))
        made.items.setdefault(("board", months_on(made.first, month)), []).append(item)
        return
    day = weekday(months_on(made.first, month) + timedelta(days=chance.randint(3, 24)))
    subject, line = chance.choice(wordings.SENT)
    sent = made.mail(
        day, subject.format(paper.name), line.format(paper.name), chance.choice(names.CHAT), papers=(paper,)
    )
    made.mails[-1] = sent = _marked(made, sent)
    if chance.random() < 0.3:
        _answer(made, sent, chance.choice(wordings.ACKNOWLEDGED).format(paper.name))


def _marked(made: Maker, sent: Mail) -> Mail:
    """The same mail, now and then in the register of the post room as well, or kept in two copies."""
    roll = made.chance.random()
    return replace(sent, logged=roll < 0.25, twice=roll > 0.9)


def _answer(made: Maker, sent: Mail, *lines: str) -> None:
    made.mail(
        weekday(sent.day + timedelta(days=1)), f"Re: {sent.subject}", *lines,
        sender=sent.to[0], to=(sent.sender,), copied=(), papers=sent.papers, answers=sent,
    )  # fmt: skip


def _requests(made: Maker) -> tuple[tuple[str, bool], ...]:
    """Things asked for by mail, half of them sent; and attachments that are spoken of but not there."""
    found = []
    for log in made.chance.sample(names.LOGS, 4):
        day = weekday(months_on(made.first, made.chance.randint(1, 20)) + timedelta(days=9))
        answered = made.chance.random() < 0.5
        asked = made.mail(day, log.capitalize(), made.chance.choice(wordings.ASKED).format(log), copied=())
        if answered:
            _answer(made, asked, made.chance.choice(wordings.GIVEN).format(log))
        found.append((log, answered))
    day = weekday(months_on(made.first, made.chance.randint(2, 15)) + timedelta(days=6))
    subject = made.chance.choice(("Site plan", "Cost table", "Photographs"))
    made.mail(
        day,
        subject,
        f"The {subject.lower()} is attached.",
        attached=f"{subject.lower().replace(' ', '-')}.pdf",
    )
    return tuple(found)


def _lost_mail(made: Maker) -> None:
    """A mail that is answered and not kept."""
    day = weekday(months_on(made.first, made.chance.randint(3, 18)) + timedelta(days=12))
    lost = made.mail(day, "Opening hours", "When does the gate open?", kept=False, copied=())
    _answer(made, lost, "At seven, as before.")


Days = dict[str, list[Meeting]]


def _calendar(made: Maker, board: str, group: str) -> Days:
    """When the board (monthly) and the group (each fortnight) met; lost minutes, meetings called off."""
    chance = made.chance
    nth = chance.choice((1, 2))
    board_days = [_tuesday(months_on(made.first, month), nth) for month in range(MONTHS)]
    began = board_days[2] + timedelta(days=2)
    group_days = [began + timedelta(days=14 * turn) for turn in range(FORTNIGHTS)]
    return {
        board: _kept(chance, board, board_days, 2, 1),
        group: _kept(chance, group, group_days, 1, 1),
    }


def _tuesday(month: date, nth: int) -> date:
    return month + timedelta(days=(1 - month.weekday()) % 7 + 7 * (nth - 1))


def _kept(chance: random.Random, series: str, days: list[date], lost: int, off: int) -> list[Meeting]:
    """The meetings of a series, some without minutes and some cancelled, never two in a row."""
    places = [place for place in range(2, len(days) - 2) if place % 2]
    drawn = chance.sample(places, lost + off)
    return [
        Meeting(series, day, kept=place not in drawn, cancelled=place in drawn[lost:])
        for place, day in enumerate(days)
    ]


def _actions(made: Maker, board: str, days: Days) -> tuple[tuple[str, bool], ...]:
    """What someone is to do by the minutes, and whether later minutes say that it is done."""
    found, label = [], made.chance.choice(("ACTION", "Action", "Action point"))
    kept = [place for place, one in enumerate(days[board]) if one.kept]
    for job in made.chance.sample(names.JOBS, 5):
        place = made.chance.choice([place for place in kept if place < MONTHS - 6])
        day = days[board][place].day
        who = made.chance.choice([p for p in made.serving(day) if p.end is None])
        task, closings = made.chance.choice(wordings.TASKS)
        text = task.format(who.name, job)
        made.items.setdefault(("at", day), []).append(
            Item(job.capitalize(), (f"The {job} need attention.",), (), text, label)
        )
        closed = made.chance.random() < 0.5
        if closed:
            later = days[board][next(other for other in kept if other > place + 1)].day
            line = made.chance.choice(closings).format(who.name, job)
            made.items.setdefault(("at", later), []).append(Item("Actions", (line,)))
        found.append((job, closed))
    return tuple(found)


def _denials(made: Maker, board: str, days: Days, silent: Paper) -> tuple[tuple[Person, Paper, date], ...]:
    """At a late meeting someone who had the paper says that they had not heard of it by then."""
    held = [one for one in days[board] if one.kept][-2]
    readers = {p.name: p for m in made.mails if silent in m.papers for p in m.to if p.end is None and m.kept}
    if not readers:
        return ()
    who = made.chance.choice([readers[name] for name in sorted(readers)])
    early = min(m.day for m in made.mails if silent in m.papers and who in m.to)
    before = months_on(early.replace(day=1), 3)
    pronoun = "he" if who.given in names.MEN else "she"
    line = made.chance.choice(wordings.DENIED).format(
        who=who.name, he=pronoun, paper=silent.name, month=f"{before:%B %Y}"
    )
    made.items.setdefault(("at", held.day), []).append(Item(DENIAL, (line,), (silent,)))
    return ((who, silent, before),)


def _leaks(made: Maker, regulator: str) -> tuple[tuple[Leak, ...], date]:
    """A numbered register with skipped numbers and one row without a date; leaks reported, late, or not."""
    chance = made.chance
    number, rows = chance.randint(40, 300), []
    in_force = months_on(made.first, 3)
    inspector = next(person for person in made.people if person.body == regulator)
    for month in range(1, MONTHS - 1, 2):
        number += chance.choice((1, 1, 1, 1, 2, 3))
        day = weekday(months_on(made.first, month) + timedelta(days=chance.randint(0, 20)))
        reported = _reported(made, day, number, inspector) if day >= in_force else None
        rows.append(Leak(number, day, chance.choice(names.SITES), reported, day + timedelta(days=WITHIN)))
    rows.append(Leak(number + 1, None, chance.choice(names.SITES)))
    return tuple(rows), in_force


def _reported(made: Maker, day: date, number: int, inspector: Person) -> date | None:
    after = made.chance.choice((1, 2, 3, 9, 14, None))
    if after is None:
        return None
    on = day + timedelta(days=after)
    sender = made.chance.choice(
        [p for p in made.serving(on) if p.body != inspector.body and p.post in names.POSTS]
    )
    made.mail(on, f"Leak L-{number}", f"I report leak L-{number} of {said(day)} to you.",
              sender=sender, to=(inspector,), copied=())  # fmt: skip
    return on


def _meetings(made: Maker, days: Days) -> tuple[Meeting, ...]:
    """The meetings with those who came and what was on the table; the board takes up what waits for it."""
    board = next(iter(days))
    held: list[Meeting] = []
    for series, planned in days.items():
        for place, one in enumerate(planned):
            items = [_talk(made)]
            if series == board:
                items += made.items.pop(("at", one.day), [])
            if one.kept and series == board:
                items += _waiting(made, one.day)
            off = planned[place + 1] if place + 1 < len(planned) and planned[place + 1].cancelled else None
            if off:
                line = made.chance.choice(wordings.CALLED_OFF).format(said(off.day))
                items.append(Item("Next meeting", (line,)))
            held.append(_attended(made, one, items))
    return tuple(sorted(held, key=lambda one: (one.day, one.series)))


def _waiting(made: Maker, day: date) -> list[Item]:
    ready = sorted(key for key in made.items if key[0] == "board" and key[1] <= day)
    return [item for key in ready for item in made.items.pop(key)]


def _talk(made: Maker) -> Item:
    heading, line = made.chance.choice(names.SMALL_TALK)
    return Item(heading, (line,))


def _attended(made: Maker, one: Meeting, items: list[Item]) -> Meeting:
    ours = [person for person in made.serving(one.day) if person.post in names.POSTS]
    came = [person for person in ours if made.chance.random() < 0.75] or ours[:2]
    beside = (made.chance.choice(names.HANDS),) if made.chance.random() < 0.06 else ()
    away = tuple(person for person in ours if person not in came)
    return replace(one, present=tuple(came), apologies=away, beside=beside, items=tuple(items))


def _absences(made: Maker, board: str, meetings: tuple[Meeting, ...]) -> tuple[tuple[Person, Meeting], ...]:
    """Someone writes that they were not at a meeting whose minutes list them."""
    one = made.chance.choice([m for m in meetings if m.series == board and m.kept][:12])
    who = made.chance.choice(one.present)
    asking = made.chance.choice([p for p in made.serving(one.day) if p is not who])
    line = made.chance.choice(wordings.ABSENT).format(board=board, day=said(one.day))
    made.mail(weekday(one.day + timedelta(days=6)), "Your note", line, sender=who, to=(asking,), copied=())
    return ((who, one),)
