"""The meetings on record: how many, when, which came first and last, and of which no minutes are held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.cadence import cadence
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.sittings import Sitting, called, sittings
from timeline.questions.telling import certainty_of
from timeline.questions.unheld import Unheld, without_minutes
from timeline.questions.wording import capital, listing, many

DAY = timedelta(days=1)
SHOWN = 12  # days told in the paragraph itself; the findings hold all


def meetings(
    case: Case,
    *,
    words: str | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
    first: bool = False,
    last: bool = False,
    largest: bool = False,
    unheld: bool = False,
) -> Answer:
    """
    The meetings on record, each once, with the first and the last.

    `words`: only those that these words name; `on`: in this time; `first`, `last`: only this one;
    `largest`: by the number of people listed as there, most first; `unheld`: instead, those of which the
    minutes are named, that are told of or were announced, and have no minutes here.
    """
    every = called(case, sittings(case), words)
    found = [one for one in every if in_time(one.when, on, after, before)]
    lacking = _lacking(case, words, on, after, before)
    times = " ".join(part for part in (in_words(on) if on else "", span(after, before)) if part)
    asked = " ".join(part for part in (f"“{words}”" if words else "", "meeting") if part), times
    if unheld:
        return _without(case, lacking, asked, breaks=not (words or times))
    if not found:
        near = _nearest(every, on, after, before)
        return answer(
            case, " ".join((_none(*asked), *near, *(one.told for one in lacking), looked(case))), ()
        )
    if first or last:
        return _at_end(case, found[-1] if last else found[0], asked, "last" if last else "first")
    if largest:
        return _by_size(found, case, asked)
    told = [_told(found, *asked), *(one.told for one in lacking if times)]
    return answer(case, " ".join(told), [_finding(one) for one in found], ())


def _lacking(
    case: Case, words: str | None, on: When | None, after: When | None, before: When | None
) -> tuple[Unheld, ...]:
    """Those without minutes in the time; whether the words name one is told by its own sentence alone."""
    told = words.lower() if words else ""
    return tuple(
        one
        for one in without_minutes(case, sittings(case))
        if in_time(one.when, on, after, before) and told in one.quote.exact.lower()
    )


def _told(found: Sequence[Sitting], what: str, times: str) -> str:
    """The number first, then the days, or the first and the last of many."""
    dated = [one.when for one in found]
    several = many(len(found), what)
    where = f" {times}" if times else ""
    if len(found) == 1:
        return f"{several} on record{where}: {named(dated[0])} ({found[0].title})."
    if len(found) <= SHOWN:
        return f"{several} on record{where}: {listing([named(when) for when in dated])}."
    days = len({when.edtf for when in dated})
    on_days = f" on {many(days, 'date')}" if days < len(found) else ""
    extent = f"the first {in_words(dated[0])}, the last {in_words(dated[-1])}"
    return f"{several} on record{where}{on_days}: {extent}."


def _at_end(case: Case, one: Sitting, asked: tuple[str, str], side: str) -> Answer:
    """The first or the last of them; others may be that are on no record."""
    what, times = asked
    where = f" {times}" if times else ""
    held = "" if one.minutes else ", of which no minutes are here"
    text = f"The {side} {what} on record{where}: {named(one.when)} ({one.title}{held})."
    return answer(case, text, [_finding(one)])


def _none(what: str, times: str) -> str:
    return f"No {what} is on record {times}.".replace(" .", ".")


def _nearest(
    every: Sequence[Sitting], on: When | None, after: When | None, before: When | None
) -> tuple[str, ...]:
    """The meetings on either side of a time in which none is on record."""
    low = on.earliest if on else after.latest + DAY if after else None
    high = on.latest if on else before.earliest - DAY if before else None
    sooner = [one for one in every if low and one.when.latest < low]
    later = [one for one in every if high and one.when.earliest > high]
    sides = [f"the last before: {named(sooner[-1].when)}"] if sooner else []
    sides += [f"the next: {named(later[0].when)}"] if later else []
    return (f"{capital('; '.join(sides))}.",) if sides else ()


def _by_size(found: Sequence[Sitting], case: Case, asked: tuple[str, str]) -> Answer:
    """The meetings by how many people are listed as there; those without a list are left out."""
    sized = [(len(one.people), one) for one in found if one.is_listed]
    sized.sort(key=lambda pair: (-pair[0], pair[1].when.sort_key, pair[1].minutes))
    what, times = asked
    where = f" {times}" if times else ""
    if not sized:
        return answer(case, f"No {what}{where} on record has a list of people. {looked(case)}", ())
    most, least = sized[0][0], sized[-1][0]
    head = [named(one.when) for count, one in sized if count == most]
    tail = [named(one.when) for count, one in sized if count == least]
    mean = sum(count for count, _ in sized) / len(sized)
    text = (
        f"Most people are listed as there on {listing(head[:SHOWN])}: {most}. Fewest on "
        f"{listing(tail[:SHOWN])}: {least}. On average {mean:.1f} at {many(len(sized), what)}{where}."
    )
    return answer(case, text, [_sized(count, one) for count, one in sized])


def _sized(count: int, one: Sitting) -> Finding:
    plain = _finding(one)
    told = f"{named(one.when)}: {many(count, 'person', 'people')} listed as there."
    return replace(plain, text=told, value={**plain.value, "people": count})


def _without(case: Case, lacking: Sequence[Unheld], asked: tuple[str, str], *, breaks: bool) -> Answer:
    """Meetings without minutes, and where nobody narrows the question the breaks in each series."""
    pauses = cadence(case) if breaks else None
    findings = [
        Finding(
            one.told,
            (one.quote,),
            "documented" if one.how == "minutes-named" else "stated",
            {"how": one.how, "date": one.when.edtf},
            when=one.when,
        )
        for one in lacking
    ]
    findings += pauses.findings if pauses else []
    what, times = asked
    days = listing([named(one.when) for one in lacking])
    known = f"{many(len(lacking), what)} without minutes here{f' {times}' if times else ''}: {days}."
    none = f"No {what} without minutes is named{f' {times}' if times else ''} in these sources."
    told = [known if lacking else none, *(one.told for one in lacking)]
    told += [pauses.text] if pauses else []
    told += [] if lacking else [looked(case)]
    return answer(case, " ".join(told), findings, pauses.caveats if pauses else ())


def _finding(one: Sitting) -> Finding:
    held = f"minutes: {one.minutes}" if one.minutes else "no minutes held"
    return Finding(
        f"{capital(in_words(one.when))}: {one.title} ({held}).",
        one.quotes,
        certainty_of(one.event) if one.event else "documented",
        {"date": one.when.edtf, "minutes": one.minutes or None, "series": one.series or None},
        one.event.id if one.event else None,
        one.title,
        one.when,
    )
