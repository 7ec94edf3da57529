"""What an investigator should find in an inquiry: each gap of each kind, and who knew what from when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from benchmarks.invented.duties import verdict
from benchmarks.invented.world import Expected, World, contacts, knowledge, said

LONG = 200  # days without a word
WRITTEN = re.compile(r"(.+) (?:has written|wrote) to the insurers about ")
SPOKEN_OF = 3  # days on which a paper was on the table, so that its record can stop


def expected(world: World, *, prose: bool) -> tuple[Expected, ...]:
    """All gaps that the sources of an inquiry hold, in one of its two renderings."""
    both = (*_silences(world), *_departed(world), *_duties(world), *_disputed(world), *_unheld(world, prose))
    quarrels = (Expected("disputed", quarrel.words) for quarrel in world.quarrels)
    if prose:
        return (*both, *_unanswered(world), *_single(world, prose=True))
    return (
        *both,
        *quarrels,
        *_breaks(world),
        *_skipped(world),
        *_unnamed(world),
        *_undated(world),
        *_open(world),
        *_single(world, prose=False),
    )


def _silences(world: World) -> Iterator[Expected]:
    """Papers that were spoken of on some days, and then for long not."""
    for paper in world.papers:
        days = contacts(world, paper)
        ends = [*pairwise(days), (days[-1], None)] if len(days) >= SPOKEN_OF else []
        for last, back in ends:
            if ((back or world.as_of) - last).days > LONG:
                yield Expected("silence", (paper.name,), last, back)


def _departed(world: World) -> Iterator[Expected]:
    knew = {person for person, _ in knowledge(world)}
    for person in world.people:
        if person.end and person.name in knew:
            yield Expected("departed", (person.name,))


def _duties(world: World) -> Iterator[Expected]:
    for leak in world.leaks:
        found = verdict(world, leak)
        if found not in ("met", "not-in-force"):
            yield Expected("duty", (leak.site, found.replace("-", " ")), leak.due)


def _disputed(world: World) -> Iterator[Expected]:
    for who, paper, _ in world.denials:
        yield Expected("disputed", (who.name, paper.name))
    for who, meeting in world.absences:
        yield Expected("disputed", (who.name, said(meeting.day)))


def _unheld(world: World, prose: bool) -> Iterator[Expected]:
    spoken = {name for _, name in knowledge(world)}
    for paper in world.papers:
        if (prose or not paper.kept) and paper.name in spoken:
            yield Expected("missing", (paper.name,))
    for mail in world.mails:
        if prose and mail.kept and mail.papers:
            yield Expected("missing", (mail.sender.name, mail.to[0].name), mail.day, mail.day)
        if not prose and mail.attached:
            yield Expected("missing", (mail.subject.lower(),))
        if not prose and not mail.kept:
            yield Expected("missing", (mail.sender.name,), mail.day, mail.day)
    if not prose:
        yield from (Expected("missing", (writer, "insurers")) for writer in _writers(world))
    asked_for = (log for log, answered in world.requests if not (prose and answered))
    yield from (Expected("missing", (log,)) for log in asked_for)


def _writers(world: World) -> Iterator[str]:
    """Who wrote a letter, as minutes tell in closing an action; nobody kept it."""
    held = (one for one in world.meetings if one.kept and not one.cancelled)
    lines = (line for one in held for item in one.items for line in item.lines)
    yield from (found[1] for line in lines if (found := WRITTEN.match(line)))


def _breaks(world: World) -> Iterator[Expected]:
    for series in (world.board, world.group):
        held = [one for one in world.met(series) if one.kept]
        every = [one for one in world.meetings if one.series == series]
        for one, other in pairwise(held):
            between = [m for m in every if one.day < m.day < other.day and not m.cancelled]
            if between:
                yield Expected("cadence", (), one.day, other.day)


def _skipped(world: World) -> Iterator[Expected]:
    have = {leak.number for leak in world.leaks}
    for number in range(min(have), max(have)):
        if number not in have:
            yield Expected("sequence", (f"L-{number}",))


def _unnamed(world: World) -> Iterator[Expected]:
    hands = [hand for one in world.meetings if one.kept and not one.cancelled for hand in one.beside]
    yield from (Expected("unnamed", (hand,)) for hand in dict.fromkeys(hands))


def _undated(world: World) -> Iterator[Expected]:
    yield from (Expected("undated", (leak.site,)) for leak in world.leaks if leak.day is None)


def _open(world: World) -> Iterator[Expected]:
    """Actions that nobody closed, requests without an answer, meetings of the calendar that left no trace."""
    yield from (Expected("open", (job,)) for job, closed in world.actions if not closed)
    yield from (Expected("open", (task.words,)) for task in world.tracked if not task.closed)
    yield from _unanswered(world)
    lost = (one for one in world.met(world.board) if not one.kept)
    yield from (Expected("open", (world.board,), one.day, one.day) for one in lost)


def _unanswered(world: World) -> Iterator[Expected]:
    yield from (Expected("open", (log,)) for log, answered in world.requests if not answered)


def _single(world: World, *, prose: bool) -> Iterator[Expected]:
    """The ends of a silence and the acts that came late, where one source alone tells of them.

    The prose tells each day in one chronology; the letter that denies a paper ends the silence of it.
    """
    ends = [(one.words[0], day) for one in _silences(world) for day in (one.start, one.end) if day]
    alone = (end for end in ends if prose or _alone(world, *end))
    yield from (Expected("single", (name,), day, day) for name, day in alone)
    lasting = {one.words[0] for one in _silences(world) if prose and one.end is None}
    letters = lasting & {paper.name for _, paper, _ in world.denials}
    written = world.as_of.replace(day=1)
    yield from (Expected("single", (name,), written, written) for name in sorted(letters))
    late = (leak for leak in world.leaks if verdict(world, leak) == "late")
    yield from (Expected("single", (f"L-{leak.number}",), leak.reported, leak.reported) for leak in late)
    yield from (Expected("single", (who.name, paper.name)) for who, paper, _ in world.denials)
    yield from (Expected("single", (who.name,)) for who, _ in world.absences)


def _alone(world: World, name: str, day: date) -> bool:
    """One source tells of the paper on that day; the index of mails only repeats their heads."""
    paper = next(one for one in world.papers if one.name == name)
    mails = [m for m in world.mails if m.day == day and paper in m.papers and m.kept]
    items = [m for m in world.meetings if m.day == day and m.kept and any(paper in i.papers for i in m.items)]
    return len(mails) + len(items) == 1
