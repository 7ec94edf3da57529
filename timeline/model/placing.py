"""Where a sentence puts something that happened: beside a date, or beside something else that happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.model.source import Quote


@dataclass(frozen=True, slots=True)
class Happening:
    """Words that tell or name something that happened: "the boiler failed", "the failure of the boiler".

    `head` says what, the same for noun and verb; `about` the other telling words, sorted. `manner` is
    "shared" where other sources with these words mean the same, "new" where one is introduced ("an audit
    of the mill"), "own" where an act is told that may have been done more than once, "meant" where such an
    act is taken as known ("after Ann wrote to him").
    `phase` is "begin" or "end" where the words tell only of that.
    """

    quote: Quote
    head: str
    about: tuple[str, ...]
    manner: str = "own"
    phase: str = ""
    at: int = -1  # where the word stands that says what happened
    often: bool = False  # what is done to one thing again and again: "checked", "wrote to"


def singular(word: str) -> str:
    """A word without the ending of a plural, as `Happening.about` has it."""
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plural else word


@dataclass(frozen=True, slots=True)
class Placing:
    """One happening and when it was: at the date between `date`, or `least` to `most` days after `beside`.

    With a `weekday` (Monday is 1) it was on the first such day after `beside`, before it if `least` is
    negative. `most` and `least` of None: without an end.
    """

    what: Happening
    quote: Quote  # the sentence
    beside: Happening | None = None
    date: tuple[int, int] | None = None  # where the date expression begins and ends
    least: int | None = None
    most: int | None = None
    weekday: int = 0
    reason: str = ""  # why it follows, where the words do not say it themselves


@dataclass(frozen=True, slots=True)
class Several:
    """Words by which something of a kind happened more than once: "a second inspection of the mill"."""

    head: str
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placings:
    """All that a text says of what was when."""

    placed: tuple[Placing, ...] = ()
    told: tuple[Happening, ...] = ()  # what is told without a date or an order
    several: tuple[Several, ...] = ()
    named: tuple[Several, ...] = ()  # every happening that it names as one of its kind

    @property
    def happenings(self) -> Iterator[Happening]:
        """All that it tells of, as often as it does."""
        for placing in self.placed:
            yield from (one for one in (placing.what, placing.beside) if one is not None)
        yield from self.told
