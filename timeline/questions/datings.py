"""Happenings with a number of their own that two sources date apart: "Leak L-23 occurred on 3 May"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.questions.acts import stems
from timeline.questions.clash import Clash
from timeline.questions.telling import source_name
from timeline.questions.traces import HAPPENED
from timeline.questions.wording import words_of

REFERENCE = re.compile(r"\b(?P<letters>[A-Z]{1,5})[-/ ]?(?P<number>\d{1,7})\b(?![-/.]\d)")
MONTHS = stems("january february march april may june july august september october november december")


def dated_apart(case: Case) -> Iterator[Clash]:
    """A clash for each numbered happening that two sources put on different days."""
    found: defaultdict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in case.events(kind="other"):
        reference = _reference(event)
        if reference and event.status in HAPPENED and event.when.is_day:
            found[reference, event.verb].append(event)
    for events in found.values():
        pair = next((p for p in combinations(events, 2) if _apart(*p)), None)
        if pair:
            yield _clash(case, *pair)


def _reference(event: Event) -> str:
    """The only reference of a title, however it is written."""
    found = dict.fromkeys(f"{m['letters']}-{int(m['number'])}" for m in REFERENCE.finditer(event.title))
    return next(iter(found)) if len(found) == 1 else ""


def _apart(one: Event, other: Event) -> bool:
    """Told of different days by different sources, in the same words."""
    sources = [{quote.source for quote in event.evidence} for event in (one, other)]
    told = [_telling(event) for event in (one, other)]
    alike = told[0] <= told[1] or told[1] <= told[0]
    return not one.when.may_overlap(other.when) and not sources[0] & sources[1] and alike


def _telling(event: Event) -> frozenset[str]:
    return frozenset(s for s in stems(event.title) - MONTHS if not s.isdigit())


def _clash(case: Case, one: Event, other: Event) -> Clash:
    told = "; ".join(
        f"{in_words(event.when)} by {source_name(case, event.evidence[0])} (“{words_of(event.evidence[0])}”)"
        for event in (one, other)
    )
    about = next((id for event in (one, other) for id in event.about), None)
    quotes = tuple(dict.fromkeys((*one.evidence, *other.evidence)))
    text = f"{_reference(one)} is dated differently: {told}."
    return Clash(about, text, one.when.spanned_with(other.when), quotes, (one, other))
