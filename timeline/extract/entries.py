"""Entries of a chronology: a day at the head of its lines, and what is told under it.

"4 March 2018: Holm warned Vos", "**4 March 2018** Holm warned Vos", or the day alone on its line and the
words below. One such line may be anything; several are a chronology, whose entries bear the day they
stand under. A programme of what is to come, minutes and letters are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from timeline.model.expression import Expression
from timeline.model.source import Text

FEWEST = 3  # entries that make a chronology
HEAD = 300  # letters in which a text says what it is
LONGEST = 1200  # letters of the words under a day; longer ones are articles, which look back
TYPICAL = 700  # letters of the words under most days of a chronology
WORD = 20  # letters before a line in which the last word of the line above stands
KEPT_OTHERWISE = frozenset(("minutes", "email", "table", "calendar"))

_LEAD = re.compile(
    r"[ \t]*(?:[-*•+]|\d{1,3}[.)]|#{1,6})?[ \t]*(?:\*\*|__|\()?(?:(?:On|In)[ \t]+(?:or about[ \t]+)?)?"
)
_PARTED = re.compile(r"(?:\*\*|__|\))?[ \t]*(?:[:–—-]|\|)(?:\*\*|__|\))?[ \t]+(?=\S)")
_CLOSED = re.compile(r"(?:\*\*|__|\))[ \t]*(?=\S)")
_ALONE = re.compile(r"(?:\*\*|__|\))?:?(?:\*\*|__)?[ \t]*\n\s*(?=\S)")
_APART = re.compile(r"(?:[ \t]*\t[ \t]*|[ ]{2,})(?=[A-Z“\"‘])")
_BESIDE = re.compile(r"[ \t]+(?=[A-Z“\"‘])")
_BROKEN = re.compile(  # a line of wrapped prose: "was told on", "the clerk, who left in"
    r"(?:,|\b(?:on|in|of|from|by|until|till|to|dated|since|before|after|and|or|the|between|at|for|with))"
    r"[ \t]*\n\Z"
)
_BLANK = re.compile(r"\n[ \t]*\n")
_LETTER = re.compile(r"^[ \t]*(?:Dear\b|From:|To:|Present\b|Attendees\b)", re.MULTILINE)
_TO_COME = re.compile(
    r"\b(?:schedule|programme|program|agenda|timetable|deadlines?|due|forthcoming|upcoming|planned|plan|"
    r"rota|roster|dates? for)\b",
    re.IGNORECASE,
)
_LOOKS_BACK = re.compile(
    r"\b(?:chronology|timeline|sequence of events|what happened|who (?:knew|did)|history|diary|logbook)\b",
    re.IGNORECASE,
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")


@dataclass(frozen=True, slots=True)
class _Lead:
    """A day at the head of its line, how it is parted from the words, and where these begin."""

    date: Expression
    form: str
    start: int
    told: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A day, where its line begins, where the words under it begin, and where they end at the latest."""

    date: Expression
    start: int
    told: int
    end: int


def entries_of(text: Text, tagged: Sequence[Expression]) -> tuple[Entry, ...]:
    """The entries of a text that is a chronology, in its order; none of any other text."""
    if not may_be_chronicle(text):
        return ()
    leads = [lead for one in tagged if (lead := _lead(text.body, one)) is not None]  # all end what is above
    forms = Counter(lead.form for lead in leads)
    if not any(count >= FEWEST for count in forms.values()) or _LETTER.search(text.body):
        return ()
    ends = [*(lead.start for lead in leads[1:]), len(text.body)]
    headings = sorted(mark.start for mark in text.marks_of("heading"))
    found = [
        Entry(one.date, one.start, one.told, _end(one.told, following, headings))
        for one, following in zip(leads, ends, strict=True)
        if forms[one.form] >= FEWEST and not is_to_come(text, one.date)
    ]
    found = _closed(text.body, found[1:] if _heads_the_text(found) else found)
    if len(found) < FEWEST or median(entry.end - entry.told for entry in found) > TYPICAL:
        return ()
    return tuple(found)


def _closed(body: str, found: Sequence[Entry]) -> list[Entry]:
    """The entries, the last ended at a blank line where none of the others goes on behind one."""
    if not found or any(_BLANK.search(body[one.told : one.end].rstrip()) for one in found[:-1]):
        return list(found)
    gap = _BLANK.search(body, found[-1].told, found[-1].end)
    return [*found[:-1], replace(found[-1], end=gap.start() if gap else found[-1].end)]


def is_to_come(text: Text, date: Expression) -> bool:
    """A day behind the one on which the text was written, as far as both are known."""
    last, meaning = text.source.written.latest, date.meaning
    day = (meaning.year or 0, meaning.month or 0, meaning.day or 0)
    return day > (last.year, last.month, last.day)


def may_be_chronicle(text: Text) -> bool:
    """Neither kept in a form of its own nor, by what its head says, a programme of what is to come."""
    head = text.body[:HEAD]
    looks_ahead = _TO_COME.search(head) is not None and _LOOKS_BACK.search(head) is None
    return text.source.kind not in KEPT_OTHERWISE and not looks_ahead


def entry_at(entries: Sequence[Entry], offset: int) -> Entry | None:
    """The entry in which a place of the text stands."""
    index = bisect_right(entries, offset, key=lambda one: one.start) - 1
    return entries[index] if index >= 0 and offset < entries[index].end else None


def _lead(body: str, date: Expression) -> _Lead | None:
    """A date at the head of its line that heads what is told."""
    line = body.rfind("\n", 0, date.start) + 1
    meaning = date.meaning
    if date.type not in ("DATE", "TIME") or meaning.kind not in ("calendar", "joined"):
        return None
    if not _LEAD.fullmatch(body, line, date.start) or _BROKEN.search(body, max(0, line - WORD), line):
        return None
    prepared = body[line : date.start].rstrip().lower().endswith(("on", "in", "about"))
    beside = meaning.day is not None and (meaning.year is not None or _ISO.fullmatch(date.text) is not None)
    known = meaning.month is not None or meaning.kind == "joined"
    forms = (("parted", _PARTED, True), ("alone", _ALONE, known and not prepared),
             ("closed", _CLOSED, not prepared), ("apart", _APART, known and not prepared),
             ("beside", _BESIDE, beside and not prepared))  # fmt: skip
    for form, pattern, may_be in forms:
        whole = pattern.match(body, date.end) if may_be else None
        if whole is not None:
            return _Lead(date, form, line, whole.end())
    return None


def _heads_the_text(found: Sequence[Entry]) -> bool:
    """The first day is later than all others, which follow one another: the day of writing."""
    meanings = [one.date.meaning for one in found]
    days = [(meaning.year or 0, meaning.month or 0, meaning.day or 0) for meaning in meanings]
    rising = all(one <= other for one, other in pairwise(days[1:]))
    return len(days) > FEWEST and rising and days[1] < days[-1] < days[0]


def _end(told: int, following: int, headings: Sequence[int]) -> int:
    """Up to the next day or heading, and no further than entries go."""
    behind = bisect_right(headings, told)
    return min(*headings[behind : behind + 1], following, told + LONGEST)
