"""What a text has told of so far: the dates above an expression, and how far each reaches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from timeline.dates.reckon import FINER
from timeline.model.expression import Expression, Meaning
from timeline.model.when import EVER, NEVER, When

WITHIN = 40  # dates back beyond which nothing is counted from
REACH = 4  # paragraphs over which a dated passage lends its year in a text that is about its own day


@dataclass(frozen=True, slots=True)
class Told:
    """A date told of: its days, how exact it is, and where."""

    first: date
    last: date
    unit: str
    words: str
    paragraph: int
    sentence: int
    own: bool  # by its own words, not read against another day
    future: bool = False
    written: bool = False  # read against the day of writing
    aside: bool = False  # named in passing: in brackets, or as an end still to come
    opens: bool = False
    relation: str = "at"

    def at_least(self, unit: str) -> bool:
        """Whether it is as exact as a unit."""
        return FINER.index(self.unit) <= FINER.index(unit) if unit in FINER and self.unit in FINER else True


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is read against."""

    written: When
    told: Sequence[Told]
    heading: Told | None
    distant: bool  # the text tells of times years before its writing
    latest_past: Told | None = None  # the latest date told of that is not to come

    def above(self, unit: str = "century") -> Told | None:
        """The last date told of that is as exact as a unit."""
        found = (told for told in reversed(self.told[-WITHIN:]) if told.at_least(unit))
        return next(found, None)

    def moved_on(self, told: Told, unit: str) -> Told | None:
        """A rougher date behind this one to which the story has moved: "On 21 July I left. In November ...".

        It opens its sentence or stands in a later paragraph, does not hold the earlier date, and is not
        named in passing; then what counts days from "the same day" has no day to count from but one of these.
        """
        behind = takewhile(lambda one: one is not told, reversed(self.told[-WITHIN:]))
        rough = (f for f in behind if not f.at_least(unit) and not f.aside and not f.future)
        frame = next(rough, None)
        if frame is None or (frame.first <= told.last and told.first <= frame.last):
            return None
        return frame if frame.opens or frame.paragraph > told.paragraph else None

    @property
    def current(self) -> When:
        """The day of writing, where the text tells of its own time; open in a story of long ago."""
        return When() if self.distant else self.written

    def in_force(self, expression: Expression) -> Told | None:
        """The passage whose year an expression takes over, if one is near enough."""
        told = self.above()
        if told is None:
            return None
        if self.distant or not self.knows_writing:
            return told
        if not told.at_least("month"):
            return told if expression.tense == "past" and _lends_year(told, expression) else None
        return told if expression.paragraph - told.paragraph <= REACH else None

    @property
    def knows_writing(self) -> bool:
        """Whether the day of writing is bounded on both sides."""
        return self.written.earliest != EVER and self.written.latest != NEVER


def later_past(latest: Told | None, told: Told) -> Told | None:
    """The later of two dates told of, those to come left out."""
    if told.future or (latest and (told.first, told.last) <= (latest.first, latest.last)):
        return latest
    return told


def _lends_year(told: Told, expression: Expression) -> bool:
    """Whether a bare year is near enough: it opens this sentence or the one before, and is not in passing."""
    return told.opens and expression.sentence - told.sentence <= 1 and expression.paragraph == told.paragraph


def is_distant(expressions: Iterable[Expression], written: When) -> bool:
    """Whether a text tells a story that dates itself, of years before its writing."""
    if written.earliest == EVER:
        return False
    expressions = tuple(expressions)
    years = [year for one in expressions for year in _years(one)]
    own_time = sum(one.meaning.base == "now" or _bare_weekday(one.meaning) for one in expressions)
    before = sum(year < written.earliest.year for year in years)
    far = sum(year < written.earliest.year - 2 for year in years)
    far_off = 2 * far > before and before > own_time and not _opens_now(expressions, written)
    told_by_itself = far_off or before >= max(12, 5 * own_time)
    return 10 * before >= 8 * len(years) and before >= 6 and told_by_itself


def _opens_now(expressions: Sequence[Expression], written: When) -> bool:
    """The first date behind the day of writing is a bare weekday or counted from now, as news begins."""
    day = written.earliest if written.is_day else None
    told = (
        one for one in expressions if day is None or _day_of(one.meaning) != (day.year, day.month, day.day)
    )
    first = next(told, None)
    return first is not None and (first.meaning.base == "now" or _bare_weekday(first.meaning))


def _day_of(meaning: Meaning) -> tuple[int | None, int | None, int | None]:
    return meaning.year, meaning.month, meaning.day


def _bare_weekday(meaning: Meaning) -> bool:
    return bool(meaning.weekday) and not meaning.month


def _years(one: Expression) -> list[int]:
    meanings = one.meaning.pieces or (one.meaning,)
    return [meaning.year for meaning in meanings if meaning.year]
