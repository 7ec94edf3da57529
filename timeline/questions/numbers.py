"""Numbers on which two sentences pull apart that tell of one thing in much the same words.

The thing need be no document: "eleven vials were given to patients", and fourteen by the minutes.
What is counted again and again (by minutes of one series, rows, other days) is not compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from timeline.case import Case
from timeline.model.grouped import grouped
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.clash import Clash
from timeline.questions.counts import COUNTED, HOLDING, NUMBERS, Count, counts_in
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.turned import CALENDAR
from timeline.questions.wording import words_of

AGAIN = frozenset(("minutes", "calendar"))  # kinds of source whose numbers are those of their day
ROWS = frozenset(("table", "calendar"))
EMPTY = stems(
    "the and was were had has have been being that this with their they them there from for which who when "
    "said says told about into than then only also very its his her our are not but all any some before "
    "after while where will would out off over under again found show contain make made list report record "
    "note give given number total year month week day morning evening"
)
NUMERALS = frozenset(NUMBERS)
SHARED = 0.5  # of the telling words of the shorter sentence
FEWEST = 2  # telling words in common
SHORT = 9  # words of a sentence that says little but the number: all its telling words are enough
NARROWED = 2  # words of the thing that tell it apart: "broken wires"
COMMON = 40  # sentences that count one thing: beyond, it is counted again and again


def numbers_apart(case: Case) -> Iterator[Clash]:
    """A clash for each two sentences of two sources that count one thing differently."""
    found = grouped(((count.thing, " ".join(sorted(count.sort))), count) for count in _counts(case))
    for counts in found.values():
        pairs = combinations(counts, 2) if len(counts) <= COMMON else ()
        pair = next((pair for pair in pairs if _apart(case, *pair)), None)
        if pair is not None:
            yield _clash(case, *pair)


def _counts(case: Case) -> Iterator[Count]:
    """Every number of things in a sentence of prose, once."""
    for source in case.sources():
        if source.copy_of or source.kind in ROWS:
            continue
        text = case.text(source.path)
        quoted = [(mark.start, mark.end) for mark in text.marks_of("quoted")]
        places = [place for place in _numbers(text.body) if not any(a <= place < b for a, b in quoted)]
        for quote in dict.fromkeys(sentence_at(text, place, place) for place in places):
            yield from counts_in(case, quote, frozenset())


def _numbers(body: str) -> Iterator[int]:
    """Where a number of things ends; that of a heading ("Report 1") takes none from the line below it."""
    match = COUNTED.search(body)
    while match:
        yield match.end("number")
        match = COUNTED.search(body, match.end("number"))


def _apart(case: Case, one: Count, other: Count) -> bool:
    if one.quote.source == other.quote.source or not (one.high < other.low or other.high < one.low):
        return False
    kinds = [case.source(count.quote.source).kind for count in (one, other)]
    mine, theirs = _telling(one), _telling(other)
    common = len(mine & theirs)
    fewer = min(len(mine), len(theirs))
    enough = common >= FEWEST and common >= SHARED * fewer
    enough = enough or (common > 0 and _on_one_day(case, one, other))
    within = common == fewer > 0 and (mine == theirs or min(one.length, other.length) <= SHORT)
    alike = one.parts == other.parts and (enough or within or _of_one_sort(one, other))
    return alike and not (kinds[0] == kinds[1] and kinds[0] in AGAIN) and _of_one_time(case, one, other)


def _of_one_sort(one: Count, other: Count) -> bool:
    """ "Eleven broken wires were found", and six: the thing is narrowed alike and had by the same verb."""
    return one.sort == other.sort and len(one.sort) >= NARROWED and bool(one.frame & other.frame & HOLDING)


def _telling(count: Count) -> frozenset[str]:
    return frozenset(
        stem
        for stem in count.frame - CALENDAR - EMPTY - count.sort - NUMERALS
        if len(stem) > 2 and not stem.isdigit()
    )


def _of_one_time(case: Case, one: Count, other: Count) -> bool:
    """Neither sentence has a day that excludes each day of the other."""
    mine, theirs = _days(case, one.quote), _days(case, other.quote)
    return not mine or not theirs or any(a.may_overlap(b) for a in mine for b in theirs)


def _on_one_day(case: Case, one: Count, other: Count) -> bool:
    """Both sentences name the same day."""
    mine, theirs = _days(case, one.quote), _days(case, other.quote)
    return any(a.is_day and a.same_days(b) for a in mine for b in theirs)


def _days(case: Case, quote: Quote) -> list[When]:
    read = (reading.when for reading in case.readings_in(quote))
    return [when for when in read if when and not when.is_open]


def _clash(case: Case, one: Count, other: Count) -> Clash:
    ranked = sorted((one, other), key=lambda count: (count.low, count.quote))
    told = "; but ".join(
        f"{count.words.lower()} by {source_name(case, count.quote)} (“{words_of(count.quote)}”)"
        for count in ranked
    )
    quotes = tuple(count.quote for count in ranked)
    return Clash(None, f"The numbers differ: {told}.", case.source(quotes[0].source).written, quotes, ())
