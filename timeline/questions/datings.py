"""Happenings with a number of their own that two sources date apart: "Leak L-23 occurred on 3 May"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import NAMES_OF_MONTHS, in_words
from timeline.questions.clash import Clash
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.wording import words_of

REFERENCE = re.compile(r"\b(?P<letters>[A-Z]{1,5})[-/ ]?(?P<number>\d{1,7})\b(?![-/.]\d)")
OCCURRED = "occur"
OCCURRING = frozenset(("occur", "happen", "arise", "take"))
SMALL = stems("at on in of the a an to by and was were occurred happened arose took place it")
SHARED = 0.6  # of the telling words of the shorter title
MONTHS = stems(" ".join(NAMES_OF_MONTHS))


def dated_apart(case: Case) -> Iterator[Clash]:
    """A clash for each numbered happening that two sources put on different days."""
    found: defaultdict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in case.events(kind="other"):
        reference = _reference(case, event)
        if reference and event.status in HAPPENED and event.when.is_day:
            found[reference, _deed(case, event)].append(event)
    for events in found.values():
        pair = next((p for p in combinations(events, 2) if _apart(*p)), None)
        if pair:
            yield _clash(case, *pair)


def _reference(case: Case, event: Event) -> str:
    """The only reference of what happened, however it is written: in its title, or in its row."""
    row = " ".join(event.evidence[0].exact.split(",")) if _is_row(case, event) else ""
    found = dict.fromkeys(
        f"{m['letters']}-{int(m['number'])}" for m in REFERENCE.finditer(f"{event.title} {row}")
    )
    return next(iter(found)) if len(found) == 1 else ""


def _is_row(case: Case, event: Event) -> bool:
    """A register tells of it by its form."""
    return event.status == "recorded" and case.source(event.evidence[0].source).kind == "table"


def _deed(case: Case, event: Event) -> str:
    """What is dated: a row of a register dates that its thing occurred."""
    return OCCURRED if _is_row(case, event) or event.verb in OCCURRING else event.verb


def _apart(one: Event, other: Event) -> bool:
    """Told of different days by different sources, in the same words or of one place."""
    told = [_telling(event) for event in (one, other)]
    enough = SHARED * min(len(told[0]), len(told[1]))
    alike = len(told[0] & told[1]) >= enough
    return not one.when.may_overlap(other.when) and not one.shares_a_source(other) and alike


def _telling(event: Event) -> frozenset[str]:
    references = stems(" ".join(match[0] for match in REFERENCE.finditer(event.title)))
    found = stems(event.title) - MONTHS - SMALL - references
    return frozenset(stem for stem in found if not stem.isdigit())


def _clash(case: Case, one: Event, other: Event) -> Clash:
    told = "; ".join(
        f"{in_words(event.when)} by {source_name(case, event.evidence[0])} (“{words_of(event.evidence[0])}”)"
        for event in (one, other)
    )
    about = next((id for event in (one, other) for id in event.about), None)
    quotes = tuple(dict.fromkeys((*one.evidence, *other.evidence)))
    text = f"{_reference(case, one)} is dated differently: {told}."
    return Clash(about, text, one.when.spanned_with(other.when), quotes, (one, other))
