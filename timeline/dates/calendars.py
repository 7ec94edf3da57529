"""Which year, month or day a calendar date belongs to where its words leave that out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline.dates.periods import (
    Days,
    days_in,
    first_from,
    latest_until,
    nearest,
    occurrences,
)
from timeline.dates.reckon import ANTE, is_ante, moved
from timeline.dates.rendering import Settled, from_days, open_value, timed
from timeline.dates.told import Context, Told
from timeline.dates.weekdays import counted_weekday
from timeline.dates.years import taken_over
from timeline.model.expression import Expression, Meaning
from timeline.model.when import EVER, NEVER, When

_AHEAD = frozenset({"future", "conditional"})
_OVER_NEW_YEAR = frozenset({"WI", "AY"})
_STEERED = frozenset({"last", "next", "this", "before last"})
_SPOKEN = frozenset({"past", "perfect"})
ITSELF = "its own words"


def settle_calendar(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """A calendar date, whole or in want of its year, month or day."""
    if meaning.weekday and meaning.base:
        beside = [settle_calendar(expression, piece, context) for piece in meaning.pieces]
        return counted_weekday(meaning, beside[0] if beside else None)
    if meaning.year is not None:
        return _whole(expression, meaning, context.written)
    if meaning.clock and not (meaning.month or meaning.day or meaning.weekday):
        return _clock_alone(expression, meaning, context)
    if meaning.turn.endswith(" year"):
        return _of_turned_year(meaning, context)
    if meaning.turn.endswith(" month") and meaning.part:
        return _of_turned_month(meaning, context)
    if meaning.turn.endswith((" week", " ago", " on")) or (meaning.turn in _STEERED and not context.distant):
        return _steered(expression, meaning, context)
    if meaning.turn in _STEERED or meaning.turn in {"following", "previous", "that"}:
        return _beside_told(meaning, context)
    if meaning.day and not meaning.month:
        return _day_alone(expression, meaning, context)
    if meaning.weekday and not meaning.month and not meaning.day:
        return _weekday_alone(expression, meaning, context)
    return _without_year(expression, meaning, context)


def _whole(expression: Expression, meaning: Meaning, written: When) -> Settled:
    """A date that its words name whole; of two orders, one that would be past and still to come falls."""
    assert meaning.year is not None
    ante = meaning.year < 0
    days = days_in(meaning, meaning.year + ANTE if ante else meaning.year)
    if days is None:
        return Settled(open_value(meaning), None, "none", "the calendar has no such day")
    settled = from_days(days, meaning, "itself", "a year before the common era" if ante else ITSELF)
    other = meaning.other and days_in(meaning.other, meaning.other.year or 0)
    if not other:
        return settled
    if expression.tense in _SPOKEN and (days[0] > written.latest) != (other[0] > written.latest):
        right = other if days[0] > written.latest else days
        return from_days(right, meaning, "itself", f"its own words; told as past, it is not after {written}")
    first, second = When.day(days[0]), When.day(other[0])
    low, high = min(days[0], other[0]), max(days[0], other[0])
    when = When(low, high, form=f"[{low.isoformat()},{high.isoformat()}]")
    reason = "its own words, in which day and month may change places"
    return replace(settled, when=timed(when, meaning.clock), options=(first, second), reason=reason)


def _opened(meaning: Meaning, what: str) -> Settled:
    return Settled(open_value(meaning), None, "none", f"open: {what} would settle it")


def _from_pair(meaning: Meaning, low: Days | None, high: Days | None, anchor: str, reason: str) -> Settled:
    """What two ends of the day of writing give: a point where they agree, else bounds."""
    if low is None or high is None:
        return _opened(meaning, "the day of writing")
    if low == high:
        return from_days(low, meaning, anchor, reason)
    first, last = min(low[0], high[0]), max(low[1], high[1])
    return Settled(open_value(meaning), When(first, last), anchor, reason)


def _against_writing(meaning: Meaning, context: Context, way: str) -> Settled:
    """The occurrence before, after or nearest to the day of writing."""
    written = context.written
    if not context.knows_writing or context.distant:
        return _opened(meaning, "the day of writing")
    choose = {"back": latest_until, "ahead": first_from, "near": nearest}[way]
    words = {"back": "the latest before", "ahead": "the first after", "near": "the nearest to"}[way]
    low = choose(meaning, written.earliest)
    high = low if written.is_day else choose(meaning, written.latest)
    return _from_pair(meaning, low, high, "written", f"{words} the day of writing, {written}")


def _steered(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """Last July, next Tuesday, Tuesday of last week: against the day of writing."""
    written = context.written
    if not context.knows_writing:
        return _opened(meaning, "the day of writing")
    coming = expression.tense in _AHEAD
    ends = [_turned(meaning, end, coming) for end in (written.earliest, written.latest)]
    return _from_pair(
        meaning, ends[0], ends[1], "written", f"“{meaning.turn}” against the day of writing, {written}"
    )


def _turned(meaning: Meaning, day: date, coming: bool) -> Days | None:
    turn = meaning.turn.removesuffix(" week")
    if meaning.turn.endswith(" week") and meaning.weekday:
        monday = moved(day, -day.weekday(), "day")
        found = moved(moved(monday, {"last": -1, "next": 1}.get(turn, 0), "week"), meaning.weekday - 1, "day")
        return found, found
    if turn in {"week on", "weeks ago"}:
        return _weeks_on(meaning, day, turn)
    if turn == "last":
        return (
            latest_until(meaning, moved(day, -1, "day"))
            if meaning.weekday or meaning.day
            else _ended(meaning, day)
        )
    if turn == "before last":
        last = _ended(meaning, day)
        return _ended(meaning, last[0]) if last else None
    if turn == "next":
        return first_from(meaning, day, after=True)
    if meaning.weekday:
        return first_from(meaning, day) if coming else nearest(meaning, day)
    return nearest(meaning, day) if meaning.part in _OVER_NEW_YEAR else days_in(meaning, day.year)


def _weeks_on(meaning: Meaning, day: date, turn: str) -> Days | None:
    """A week on Monday: a week after the next one; a week ago Tuesday: a week before the last one."""
    ahead = turn == "week on"
    near = first_from(meaning, day, after=True) if ahead else latest_until(meaning, moved(day, -1, "day"))
    if near is None:
        return None
    found = moved(near[0], 1 if ahead else -round(meaning.amount or 0), "week")
    return found, found


def _ended(meaning: Meaning, day: date) -> Days | None:
    found = [days for days in occurrences(meaning, day) if days[1] < day]
    return found[-1] if found else None


def _beside_told(meaning: Meaning, context: Context) -> Settled:
    """The following Tuesday, that July: against what was told last."""
    unit = "day" if meaning.weekday else "year"
    told = context.above(unit) or context.above()
    if told is None:
        return _against_writing(meaning, context, "ahead" if meaning.turn == "following" else "back")
    if meaning.turn in {"following", "next"}:
        days = first_from(meaning, told.last, after=True)
    elif meaning.turn in {"previous", "last"}:
        days = latest_until(meaning, moved(told.first, -1, "day"))
    elif meaning.turn == "before last":
        days = _turned(meaning, told.first, coming=False)
    else:
        days = _that_one(meaning, told.first)
    reason = f"“{meaning.turn}” against {told.words} in the passage above"
    return from_days(days, meaning, "above", reason) if days else _opened(meaning, "its year")


def _that_one(meaning: Meaning, day: date) -> Days | None:
    """That Tuesday, that winter, that July: the nearest, the one not over, the one of the year."""
    if meaning.weekday:
        return nearest(meaning, day)
    return first_from(meaning, day) if meaning.part in _OVER_NEW_YEAR else days_in(meaning, day.year)


def _of_turned_year(meaning: Meaning, context: Context) -> Settled:
    """July of last year; 4 March of that year."""
    word = meaning.turn.removesuffix(" year")
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}.get(word, 0)
    told = context.above("year") if word in {"that", "same", "previous", "following"} else None
    if told:
        days = days_in(meaning, told.first.year + step)
        return (
            from_days(days, meaning, "above", f"“{meaning.turn}” against {told.words} in the passage above")
            if days
            else _opened(meaning, "its year")
        )
    if not context.knows_writing:
        return _opened(meaning, "the day of writing")
    low, high = (
        days_in(meaning, end.year + step) for end in (context.written.earliest, context.written.latest)
    )
    return _from_pair(
        meaning, low, high, "written", f"“{meaning.turn}” against the day of writing, {context.written}"
    )


def _of_turned_month(meaning: Meaning, context: Context) -> Settled:
    """The last Friday of the month, the first Monday of next month."""
    word = meaning.turn.removesuffix(" month")
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}.get(word, 0)
    told = context.above("month") if word in {"the", "that", "same", "previous", "following"} else None
    base = When(told.first, told.first) if told else context.current
    if base.earliest == EVER or base.latest == NEVER:
        return _opened(meaning, "its month")
    months = [moved(end.replace(day=1), step, "month") for end in (base.earliest, base.latest)]
    low, high = (days_in(replace(meaning, month=month.month), month.year) for month in months)
    where = f"{told.words} in the passage above" if told else f"the day of writing, {base}"
    return _from_pair(meaning, low, high, "above" if told else "written", f"“{meaning.turn}” against {where}")


def _clock_alone(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """A time of day, on the day that was told last or of the heading."""
    told = context.above("day")
    near = told and (expression.paragraph - told.paragraph <= 2 or context.distant)
    elsewhere = told and (told.sentence != expression.sentence or expression.tense in _AHEAD)
    to_come = told and (told.future or told.relation == "by")  # "recount it by 1 April": no day told of
    if told and (told.written or to_come) and context.current.is_day and elsewhere:
        near = None
    base = told if near else context.heading
    if base and base.first == base.last:
        reason = f"the day of {base.words}, above"
        settled = from_days((base.first, base.last), Meaning(day=1, clock=meaning.clock), "above", reason)
        return replace(settled, unit="")
    if context.current.is_day:
        day = context.written.earliest
        settled = from_days((day, day), Meaning(day=1, clock=meaning.clock), "written", "the day of writing")
        return replace(settled, unit="")
    return _opened(meaning, "its day")


def _day_alone(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """The 9th: of the month that a heading, the passage above or the day of writing gives."""
    if meaning.weekday:
        return _weekday_and_day(expression, meaning, context)
    month = meaning.turn.removesuffix(" month")
    told = context.above("month")
    if month in {"last", "this", "next"} or told is None:
        return _day_of_writing(meaning, context, month)
    if not month and expression.tense == "future" and context.current.is_day and told is not context.heading:
        return _next_such_day(meaning, context)
    step = {"following": 1, "previous": -1}.get(month, 0)
    base = moved(told.first, step, "month")
    days = days_in(replace(meaning, month=base.month), base.year)
    if (
        context.heading
        and context.heading is told
        and expression.tense in _AHEAD
        and days
        and days[0] < told.first
    ):
        base = moved(base, 1, "month")
        days = days_in(replace(meaning, month=base.month), base.year)
    anchor = "heading" if told is context.heading else "above"
    reason = f"the month of {told.words}, " + (
        "the heading" if anchor == "heading" else "in the passage above"
    )
    return from_days(days, meaning, anchor, reason) if days else _opened(meaning, "its month")


def _weekday_and_day(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """Friday 30th: of the nearest month whose 30th is a Friday; earlier ones if it is past, else later."""
    told = context.above("month")
    base = context.current.earliest if context.current.is_day else told.first if told else None
    if base is None:
        return _opened(meaning, "its month")
    steps = range(0, -13, -1) if expression.tense in _SPOKEN else range(13)
    months = (moved(base.replace(day=1), step, "month") for step in steps)
    found = (days_in(replace(meaning, month=month.month), month.year) for month in months)
    days = next((days for days in found if days and days[0].isoweekday() == meaning.weekday), None)
    reason = "the nearest month in which day and weekday agree"
    anchor = "written" if context.current.is_day else "above"
    return from_days(days, meaning, anchor, reason) if days else _opened(meaning, "its month")


def _next_such_day(meaning: Meaning, context: Context) -> Settled:
    """The 5th, still to come: of the month of writing or the next."""
    day = context.written.earliest
    months = (moved(day.replace(day=1), step, "month") for step in range(3))
    found = (days_in(replace(meaning, month=month.month), month.year) for month in months)
    days = next((days for days in found if days and days[0] >= day), None)
    reason = f"the first after the day of writing, {context.written}"
    return from_days(days, meaning, "written", reason) if days else _opened(meaning, "its month")


def _day_of_writing(meaning: Meaning, context: Context, month: str) -> Settled:
    if not context.knows_writing:
        return _opened(meaning, "its month")
    step = {"last": -1, "next": 1}.get(month, 0)
    ends = [moved(end, step, "month") for end in (context.written.earliest, context.written.latest)]
    low, high = (days_in(replace(meaning, month=end.month), end.year) for end in ends)
    return _from_pair(meaning, low, high, "written", f"the month of writing, {context.written}")


def _weekday_alone(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """Tuesday: near the day told last in a narrative, else by the tense from the day of writing."""
    told = context.above("day")
    near = told and expression.paragraph - told.paragraph <= 1 and not told.written
    if told and (context.distant or (not context.knows_writing and near)):
        days = (
            first_from(meaning, told.first)
            if expression.tense != "perfect"
            else latest_until(meaning, told.first)
        )
        return (
            from_days(days, meaning, "above", f"the first from {told.words}, in the passage above")
            if days
            else _opened(meaning, "its date")
        )
    if context.heading and not context.knows_writing:
        choose = first_from if expression.tense in _AHEAD else latest_until
        days = choose(meaning, context.heading.first)
        return (
            from_days(days, meaning, "heading", f"nearest to the heading, {context.heading.words}")
            if days
            else _opened(meaning, "its date")
        )
    return _against_writing(meaning, context, "ahead" if expression.tense in _AHEAD else "back")


def _without_year(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """July; July 20; summer: its year from who speaks, what was told, or the day of writing."""
    ahead = expression.tense in _AHEAD
    own_time = expression.quoted and expression.speaker and expression.tense in _SPOKEN and not meaning.day
    if expression.tense == "term" and context.knows_writing and not context.distant:
        return _against_writing(meaning, context, "near")
    told = context.in_force(expression)
    if context.heading and not context.distant:
        told = context.heading if told is None or expression.paragraph - told.paragraph > 1 else told
    if (ahead and not context.distant) or (expression.tense == "future" and not expression.quoted):
        return _to_come(meaning, context)
    if told is not None and expression.anterior and not meaning.day and told is not context.heading:
        return _looking_back(meaning, told)
    if own_time and context.knows_writing and not context.distant:
        settled = _against_writing(meaning, context, "back")
        return replace(settled, reason="the speaker's own time: " + settled.reason)
    if told is not None and not (told.written and context.knows_writing):
        return _by_told(expression, meaning, context, told, onward=own_time)
    begins = expression.relation == "from" and expression.tense != "past"  # "is in post from 1 March"
    back = expression.tense in _SPOKEN and not begins
    return _against_writing(meaning, context, "back" if back else "near" if not ahead else "ahead")


def _looking_back(meaning: Meaning, told: Told) -> Settled:
    """ "We had asked in the spring": the last before what was told above."""
    days = latest_until(meaning, told.first)
    reason = f"the last before {told.words} in the passage above, to which the words look back"
    return from_days(days, meaning, "above", reason) if days else _opened(meaning, "its year")


def _to_come(meaning: Meaning, context: Context) -> Settled:
    """A date still to come: the first from the day of writing, or after the latest thing told as past."""
    if context.knows_writing:
        return _against_writing(meaning, context, "ahead")
    latest = context.latest_past
    if latest is None:
        return _opened(meaning, "the day of writing")
    days = first_from(meaning, latest.last, after=True)
    reason = f"still to come: the first after {latest.words}, the latest past event told above"
    return from_days(days, meaning, "above", reason) if days else _opened(meaning, "its year")


def _by_told(
    expression: Expression, meaning: Meaning, context: Context, told: Told, *, onward: bool
) -> Settled:
    """The year of the passage above; the next one where the story has moved over the turn of the year."""
    taken = taken_over(meaning, [told] if told is context.heading else context.told, expression.sentence)
    if taken is None:
        return _opened(meaning, "its year")
    days, lender = taken
    reason = f"the year of {lender.words} in the passage above"
    later = first_from(meaning, lender.last, after=True) if onward and days[1] < lender.first else None
    if later or days[0].year != lender.first.year:
        days = later or days
        side = "first after" if days > (lender.first,) else "last before"
        reason = f"the {side} {lender.words} in the passage above"
    if days[0] > context.written.latest and not lender.future and not is_ante(days[0]):
        earlier = latest_until(meaning, context.written.latest)
        days, reason = earlier or days, f"the latest before the day of writing, {context.written}"
    return from_days(days, meaning, "heading" if told is context.heading else "above", reason)


def following(piece: Meaning, before: Settled) -> Settled:
    """A joined piece without a year: the first at or after the piece before it."""
    assert before.when is not None
    start = before.when.earliest
    if start in (EVER, NEVER):
        return Settled(open_value(piece), None, "none", before.reason)
    days = first_from(piece, start)
    return (
        from_days(days, piece, before.anchor, before.reason)
        if days
        else Settled(open_value(piece), None, "none", before.reason)
    )
