"""The same inquiry in prose alone: a report, letters, statements, an article; no headers, lists or tables."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace

from benchmarks.invented.duties import letters
from benchmarks.invented.plot import DENIAL
from benchmarks.invented.structured import Files, slug
from benchmarks.invented.world import Leak, Mail, Meeting, Person, World, said


def prose(world: World) -> Files:
    """Every source by its path below `sources/`."""
    world = told_in_prose(world)
    chance = random.Random(world.number * 7 + 2)
    told = [*_mails(world, chance), *_meetings(world, chance), *_leaks(world)]
    told.sort(key=lambda pair: pair[0])
    half = len(told) // 2
    lines = [line for _, line in told]
    return {
        "report/chronology-1.txt": _paper(f"What happened at {world.body}: part one", lines[:half]),
        "report/chronology-2.txt": _paper(f"What happened at {world.body}: part two", lines[half:]),
        "report/people.txt": _paper("Those who took part", _people(world)),
        **_letters(world),
        **letters(world),
        "press/article.txt": _paper(f"Questions at {world.body}", _article(world)),
    }


def told_in_prose(world: World) -> World:
    """As much of the truth as the prose tells: no denials at meetings, no rows without a day."""
    meetings = tuple(
        replace(one, items=tuple(item for item in one.items if item.heading != DENIAL))
        for one in world.meetings
    )
    return replace(world, meetings=meetings, leaks=tuple(leak for leak in world.leaks if leak.day))


def _paper(title: str, sentences: Iterable[str]) -> bytes:
    """A title and paragraphs of five sentences."""
    known = list(sentences)
    paragraphs = [" ".join(known[at : at + 5]) for at in range(0, len(known), 5)]
    return ("\n\n".join([title, *paragraphs]) + "\n").encode()


Told = tuple[tuple[str, int], str]


def _mails(world: World, chance: random.Random) -> Iterator[Told]:
    for mail in world.mails:
        if mail.kept and mail.papers:
            yield (str(mail.day), mail.number), chance.choice(MAILED)(mail)


def _to(people: Iterable[Person]) -> str:
    names = [person.name for person in people]
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""


def _copy(mail: Mail, words: str = ", with a copy to {}") -> str:
    return words.format(_to(mail.copied)) if mail.copied else ""


def _plain(mail: Mail) -> str:
    sent = f"{mail.sender.name} sent the {mail.papers[0].name} to {_to(mail.to)}"
    return f"On {said(mail.day)} {sent}{_copy(mail)}."


def _emailed(mail: Mail) -> str:
    copied = _copy(mail, "; {} received a copy")
    about = f"about the {mail.papers[0].name} on {said(mail.day)}"
    return f"{mail.sender.name} emailed {_to(mail.to)} {about}{copied}."


def _wrote(mail: Mail) -> str:
    copied = _copy(mail, ", copying in {}")
    asked = f"{mail.sender.name} asked about the {mail.papers[0].name}"
    return f"In an email of {said(mail.day)} to {_to(mail.to)}{copied}, {asked}."


def _received(mail: Mail) -> str:
    also = _copy(mail, ", as did {}")
    received = f"{_to(mail.to)} received the {mail.papers[0].name} from {mail.sender.name}"
    return f"{received} on {said(mail.day)}{also}."


MAILED = (_plain, _emailed, _wrote, _received)


def _meetings(world: World, chance: random.Random) -> Iterator[Told]:
    for meeting in world.meetings:
        papers = [paper for item in meeting.items for paper in item.papers]
        if meeting.kept and not meeting.cancelled and papers:
            words = chance.choice(MET)(meeting)
            about = " and ".join(f"the {paper.name}" for paper in dict.fromkeys(papers))
            yield (str(meeting.day), 0), words.format(about)


def _met(meeting: Meeting) -> str:
    met = f"The {meeting.series} met on {said(meeting.day)} and discussed {{}}"
    return f"{met}; {_to(meeting.present)} were present."


def _present(meeting: Meeting) -> str:
    there = f"{_to(meeting.present)} were present when {{}} was discussed"
    return f"{there} at the {meeting.series} meeting of {said(meeting.day)}."


def _attended(meeting: Meeting) -> str:
    came = f"{_to(meeting.present)} attended the meeting of the {meeting.series} on {said(meeting.day)}"
    return f"{came}, which considered {{}}."


MET = (_met, _present, _attended)


def _leaks(world: World) -> Iterator[Told]:
    for leak in world.leaks:
        if leak.day:
            yield (str(leak.day), 1), f"Leak L-{leak.number} occurred at {leak.site} on {said(leak.day)}."
        if leak.reported:
            yield (str(leak.reported), 2), _report(leak, world.regulator)


def _report(leak: Leak, regulator: str) -> str:
    day = said(leak.reported) if leak.reported else ""
    return f"Leak L-{leak.number} was reported to the {regulator} on {day}."


def _people(world: World) -> Iterator[str]:
    for person in world.people:
        since = f"{person.name} was {person.post} of {person.body} from {said(person.start)}"
        yield f"{since} until {said(person.end)}." if person.end else f"{since} and is still in post."


def _letters(world: World) -> Files:
    """Letters of those who deny, ask and were asked."""
    files: Files = {}
    for who, paper, before in world.denials:
        words = f"I did not know of the {paper.name} before {before:%B %Y}."
        files[f"letters/{slug(who.family)}.txt"] = _letter(world, who, [words])
    for who, meeting in world.absences:
        words = f"I was not at the meeting of the {meeting.series} on {said(meeting.day)}."
        files[f"letters/{slug(who.family)}-2.txt"] = _letter(world, who, [words])
    return files


def _letter(world: World, who: Person, lines: list[str]) -> bytes:
    day = said(world.as_of.replace(day=1))
    body = " ".join(lines)
    return f"{day}\n\nTo the inquiry\n\n{body}\n\nYours sincerely,\n\n{who.name}\n{who.post}\n".encode()


def _article(world: World) -> Iterator[str]:
    yield f"Papers seen by this newspaper raise questions about {world.body}."
    yield from (
        f"{one.capitalize()} have been waiting for repair." for one, closed in world.actions if not closed
    )
    yield from (
        f"A request for the {log} was never answered." for log, answered in world.requests if not answered
    )
