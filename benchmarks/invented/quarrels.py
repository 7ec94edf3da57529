"""Passages of an inquiry that cannot all be true, passages that only look so, and small talk between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from benchmarks.invented import names, wordings
from benchmarks.invented.world import (
    MONTHS,
    Item,
    Leak,
    Maker,
    Meeting,
    Paper,
    Quarrel,
    Task,
    months_on,
    said,
    weekday,
)

CHATS = 6
TASKS = 6


def quarrels(
    made: Maker, days: Sequence[Meeting], paper: Paper, leaks: Sequence[Leak]
) -> tuple[Quarrel, ...]:
    """Two numbers, two orders, two dates; of each pair that tells one thing, the half agrees."""
    held = [one.day for one in days if one.kept][3:-2]
    first, second, third = made.chance.sample(held, 3)
    return (
        *_numbers(made, first, paper),
        *_orders(made, second),
        *_dates(made, third, leaks[0]),
    )


def _numbers(made: Maker, day: date, paper: Paper) -> tuple[Quarrel, ...]:
    """Minutes and a mail on how many of something a paper has."""
    chance = made.chance
    count, thing, agree = chance.randint(20, 60), chance.choice(wordings.THINGS), chance.random() < 0.5
    other = count if agree else count + chance.randint(2, 9)
    line = chance.choice(wordings.FOUND).format(paper.name, count, thing)
    made.items.setdefault(("at", day), []).append(Item(paper.name, (line,), (paper,)))
    told = chance.choice(wordings.LISTS).format(paper.name, other, thing)
    made.mail(weekday(day + timedelta(days=chance.randint(3, 9))), "Numbers", told, papers=(paper,))
    return () if agree else (Quarrel((paper.name, f"{count} {thing}", f"{other} {thing}")),)


def _orders(made: Maker, day: date) -> tuple[Quarrel, ...]:
    """Minutes and a mail on what came first."""
    agree, site = made.chance.random() < 0.5, made.chance.choice(names.SITES)
    one, other = made.chance.choice(wordings.IN_ORDER if agree else wordings.ORDERED)
    line = one.format(site, said(day - timedelta(days=4)))
    made.items.setdefault(("at", day), []).append(Item(site, (line,)))
    made.mail(weekday(day + timedelta(days=5)), site, other.format(site))
    return () if agree else (Quarrel(("opposite orders", site)),)


def _dates(made: Maker, day: date, leak: Leak) -> tuple[Quarrel, ...]:
    """Minutes and the register on the day of a leak."""
    if leak.day is None:
        return ()
    agree = made.chance.random() < 0.5
    other = leak.day if agree else leak.day + timedelta(days=made.chance.choice((-1, 1, 2)))
    line = f"Leak L-{leak.number} occurred at {leak.site} on {said(other)}."
    made.items.setdefault(("at", day), []).append(Item("Leaks", (line,)))
    return () if agree else (Quarrel((f"l-{leak.number}", "dated differently")),)


def with_deeds(
    made: Maker, board: str, meetings: tuple[Meeting, ...]
) -> tuple[tuple[Meeting, ...], tuple[Quarrel, ...]]:
    """The meetings with motions in two of them; one is moved by somebody who sent apologies."""
    fit = [one for one in meetings if one.series == board and one.kept and one.apologies][3:]
    one, other = made.chance.sample(fit, 2)
    words = made.chance.choice(wordings.MOVED)
    away, there = one.apologies[0], one.present[0]
    lines = {
        one.day: words.format(away.name, there.name),
        other.day: words.format(other.present[0].name, other.present[-1].name),
    }
    moved = tuple(
        replace(m, items=(*m.items, Item("Accounts", (lines[m.day],)))) if m in (one, other) else m
        for m in meetings
    )
    return moved, (Quarrel((away.name, said(one.day), "apologies")),)


def chatter(made: Maker) -> None:
    """Mails of no weight, and a talk between two people that is arranged and called off."""
    for _ in range(CHATS):
        day = weekday(months_on(made.first, made.chance.randint(0, MONTHS - 1)) + timedelta(days=11))
        made.mail(day, made.chance.choice(("Lunch", "Keys", "Parking")), made.chance.choice(names.CHAT))
    day = weekday(months_on(made.first, made.chance.randint(2, MONTHS - 3)) + timedelta(days=2))
    meant = said(day + timedelta(days=9))
    asked = made.mail(day, "Parking", wordings.MEET.format(meant), copied=())
    made.mail(
        weekday(day + timedelta(days=4)), "Re: Parking", wordings.NO_MEETING.format(meant),
        sender=asked.to[0], to=(asked.sender,), copied=(), answers=asked,
    )  # fmt: skip


def tracked(made: Maker) -> tuple[Task, ...]:
    """The register of actions: things to be done at sites, half of them closed."""
    found = []
    for number, site in enumerate(made.chance.sample(names.SITES, TASKS), 1):
        raised = months_on(made.first, made.chance.randint(1, MONTHS - 8)) + timedelta(days=10)
        owner = made.chance.choice([p for p in made.serving(raised) if p.end is None])
        closed = raised + timedelta(days=made.chance.randint(10, 120)) if made.chance.random() < 0.5 else None
        words = made.chance.choice(
            ("Repaint the railings at {}", "Renew the signs at {}", "Clear the gutters at {}")
        )
        found.append(Task(number, words.format(site), owner, raised, closed))
    return tuple(found)
