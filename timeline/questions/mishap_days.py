"""The day of the one fire, crash or accident of a case, which two sources give differently."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from timeline.case import Case
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.wording import capital, words_of

MISHAPS = (
    "accident", "collision", "crash", "fire", "explosion", "derailment", "grounding", "capsize", "flood",
    "assault", "robbery", "burglary", "break-in", "outage", "spillage", "shooting", "stabbing", "theft",
)  # fmt: skip
LISTS = frozenset(("table", "calendar"))
OTHER = re.compile(
    r"\b(?:another|second|earlier|later|previous|further|similar|last|an?|no|any|each|every)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
TOLD_OF = re.compile(  # "reported the fire on 4 May": the day of the report
    r"\b(?:report|discuss|investigat|inspect|describ|mention|attend|hear|learn|tell|discover|photograph)\w*\s+"
    r"(?:\w+\s+){0,4}$|\b(?:told|heard|learnt|saw|seen)\s+(?:\w+\s+){0,4}$",
    re.IGNORECASE,
)
BETWEEN = re.compile(  # "the fire of", "the accident was on the evening of", "Collision at Tarn Lock,"
    r"(?:\s+(?:was|happened|occurred|took place|broke out|which (?:happened|occurred|took place)))?"
    r"(?:\s+(?:at|in|near)\s+(?P<place>[\w’' ]{2,40}?))?"
    r"\s*(?:,|:|\(|\bof\b|\bon\b|\bon the (?:morning|afternoon|evening|night) of\b)?\s*"
)
NEAR = 60  # characters on either side of the noun
HITS = 100
CLOSE = timedelta(31)  # two of a kind lie mostly further apart
TWO = 2  # days: with more it is no single one


def mishap_days(case: Case) -> Iterator[Clash]:
    """A clash for each mishap that is one by its noun and has two days, each the only one of some source."""
    for noun in MISHAPS:
        days: dict[str, dict[date, Quote]] = {}
        places: dict[date, frozenset[str]] = {}
        for day, place, quote in _told(case, noun):
            days.setdefault(quote.source, {}).setdefault(day, quote)
            places[day] = places.get(day, frozenset()) | stems(place)
        found: dict[date, Quote] = {}
        for path in sorted(days):
            if len(days[path]) == 1:
                for day, quote in days[path].items():
                    found.setdefault(day, quote)
        every = {day for told in days.values() for day in told}
        if len(every) != len(found) or len(every) != TWO or max(every) - min(every) > CLOSE:
            continue
        one, other = (places[day] for day in every)
        if not (one and other) or one & other:  # "the fire at Mill Lane" is not that at Dock Road
            yield _clash(case, noun, found)


def _told(case: Case, noun: str) -> Iterator[tuple[date, str, Quote]]:
    """Each day that stands right behind the noun, with the place between them and its sentence."""
    for path in dict.fromkeys(line.source for line in case.search(f'"{noun}"', HITS)):
        text = case.text(path)
        if text.source.copy_of or text.source.kind in LISTS:
            continue
        read = [one for one in case.readings(path) if one.when is not None and one.when.is_day]
        for match in re.finditer(rf"\b{noun}\b", text.body, re.IGNORECASE):
            behind = [one for one in read if 0 < one.start - match.end() < NEAR]
            if _is_other(text.body, match.start()):
                continue
            for day in behind:
                joint = BETWEEN.fullmatch(text.body[match.end() : day.start])
                if joint is not None and day.when is not None:
                    quote = sentence_at(text, match.start(), day.start)
                    yield day.when.earliest, joint["place"] or "", quote
                    break


def _is_other(body: str, start: int) -> bool:
    """ "A second fire", "an accident": not the one of the case; nor has it the day of its telling."""
    before = body[max(0, start - NEAR) : start]
    return OTHER.search(before) is not None or TOLD_OF.search(before) is not None


def _clash(case: Case, noun: str, found: dict[date, Quote]) -> Clash:
    ranked = sorted(found.items())
    told = "; but ".join(
        f"{in_words(When.day(day))} by {source_name(case, quote)} (“{words_of(quote).rstrip('.')}”)"
        for day, quote in ranked
    )
    when = When.day(ranked[0][0]).spanned_with(When.day(ranked[-1][0]))
    quotes = tuple(quote for _, quote in ranked)
    return Clash(None, f"{capital(f'the {noun}')} is dated differently: {told}.", when, quotes, ())
