"""Papers that reached somebody before they were written, by what sources say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.questions.clash import Clash
from timeline.questions.telling import source_name
from timeline.questions.wording import capital, the, words_of

MADE = frozenset(("complete", "compile", "draft", "finalise", "finish", "prepare", "produce", "write"))
REACHED = frozenset(
    ("circulate", "forward", "get", "hand", "issue", "publish", "read", "receive", "send", "submit")
)
NOT_THE_SAME = re.compile(
    r"\b(?:drafts?|drafted|drafting|version|revis\w+|copy|copies|updat\w+|edition|interim|extract|outline|"
    r"summary|re-?wr\w+|re-?issued?|amend\w+|final(?:ised)?|part|chapter|annex|appendi\w+)\b",
    re.IGNORECASE,
)


def reached_before_made(case: Case) -> Iterator[Clash]:
    """A clash for each paper that somebody had, by one source, before it was written by another."""
    for paper in case.entities(Kind.DOCUMENT):
        if paper.general or " " not in paper.name:
            continue
        told = [event for event in case.events(about=paper.id) if _is_sure(event)]
        made = [event for event in told if event.verb in MADE or event.kind == "report"]
        reached = [event for event in told if event.verb in REACHED]
        if len({event.when.edtf for event in made}) == 1:  # written twice, it may be two papers
            yield from _clashes(case, the(paper), paper.id, made[0], reached)


def _clashes(case: Case, name: str, paper: str, made: Event, reached: list[Event]) -> Iterator[Clash]:
    early = [
        event for event in reached if event.when.surely_before(made.when) and not event.shares_a_source(made)
    ]
    for event in early[:1]:
        text = (
            f"{capital(name)} was made {in_words(made.when)}, by "
            f"{source_name(case, made.evidence[0])} (“{words_of(made.evidence[0])}”); but "
            f"{source_name(case, event.evidence[0])} has it {in_words(event.when)}: "
            f"“{words_of(event.evidence[0])}”."
        )
        when = event.when.spanned_with(made.when)
        yield Clash(paper, text, when, (made.evidence[0], event.evidence[0]), (made, event))


def _is_sure(event: Event) -> bool:
    return (
        event.status in HAPPENED
        and not event.disputed
        and not event.when.is_open
        and not any(NOT_THE_SAME.search(quote.exact) for quote in event.evidence)
    )
