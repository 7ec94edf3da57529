"""What becomes of leaks that nobody reported by mail: silence, a complaint of the regulator, a vague letter.

Chance for this is drawn apart, so that all else in an inquiry stays as it was.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from benchmarks.invented import wordings
from benchmarks.invented.world import Leak, World, said

BREACHED, VAGUE = "breached", "vague"
SINCE = 10  # days before the end on which the letters are written

VERDICTS = ("met", "late", "breached", "no-evidence", "not-in-force", "cannot-say")


def with_fates(world: World) -> World:
    """The same inquiry, some of whose unreported leaks the regulator or the body writes of."""
    chance = random.Random(f"duty {world.number}")
    return replace(world, leaks=tuple(_fated(leak, world, chance) for leak in world.leaks))


def _fated(leak: Leak, world: World, chance: random.Random) -> Leak:
    fate = chance.choice(("", BREACHED, VAGUE))
    open_ = leak.day is not None and leak.day >= world.in_force and leak.reported is None
    if not open_ or (fate == VAGUE and _ends_a_month(leak.due)):
        return leak
    return replace(leak, fate=fate)


def _ends_a_month(day: date | None) -> bool:
    return day is None or (day + timedelta(days=1)).day == 1


def verdict(world: World, leak: Leak) -> str:
    """What became of the duty to report a leak."""
    if leak.day is None or leak.due is None:
        return "cannot-say"
    if leak.day < world.in_force:
        return "not-in-force"
    if leak.reported is None:
        return {BREACHED: "breached", VAGUE: "cannot-say"}.get(leak.fate, "no-evidence")
    return "met" if leak.reported <= leak.due else "late"


def sentences(world: World) -> Iterator[tuple[Leak, str]]:
    """What the letters say of each leak of which they speak."""
    chance = random.Random(f"words {world.number}")
    for leak in world.leaks:
        choices = {BREACHED: wordings.NOT_REPORTED, VAGUE: wordings.REPORTED_SOME_DAY}.get(leak.fate, ())
        if choices and leak.day and leak.due:
            month = f"{leak.due:%B %Y}"
            yield (
                leak,
                chance.choice(choices).format(f"L-{leak.number}", world.regulator, said(leak.day), month),
            )


def letters(world: World) -> dict[str, bytes]:
    """A letter of the regulator on what never came, one of the body on what it reported some day."""
    told = list(sentences(world))
    never = [words for leak, words in told if leak.fate == BREACHED]
    some_day = [words for leak, words in told if leak.fate == VAGUE]
    files = {"letters/regulator.txt": (world.regulator, world.body, never)}
    files["letters/answer.txt"] = (world.body, world.regulator, some_day)
    return {
        path: _letter(world, sender, recipient, words).encode()
        for path, (sender, recipient, words) in files.items()
        if words
    }


def _letter(world: World, sender: str, recipient: str, told: list[str]) -> str:
    day = said(world.as_of - timedelta(days=SINCE))
    lines = " ".join(told)
    return f"{sender}\n\n{day}\n\nTo: {recipient}\n\nDear Sir or Madam,\n\n{lines}\n\nYours faithfully\n"
