"""Passages that put things in an order, or on days, that cannot all be: as few of them as make it so."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.conflict import Conflict, Saying
from timeline.questions.clash import Clash
from timeline.questions.telling import source_name
from timeline.questions.wording import listing, many, words_of

TOGETHER = 3  # passages: two stand against each other, more only all together


def unordered(case: Case) -> Iterator[Clash]:
    """A clash for each set of passages that cannot be laid in time."""
    for conflict in case.conflicts():
        quotes = tuple(saying.quote for saying in conflict.sayings)
        yield Clash(None, _text(case, conflict), conflict.when, quotes, ())


def _text(case: Case, conflict: Conflict) -> str:
    told = "; ".join(_told(case, saying) for saying in conflict.sayings)
    count = len(conflict.sayings)
    if count < TOGETHER:
        return f"Two passages cannot both be true of when it was: {told}."
    return f"These {many(count, 'passage')} cannot all be true, though any {count - 1} of them can: {told}."


def _told(case: Case, saying: Saying) -> str:
    """A passage with its source, and how many more say the same."""
    more = {quote.source for quote in saying.others} - {saying.quote.source}
    also = f", and {many(len(more), 'more source')}" if more else ""
    return f"“{words_of(saying.quote)}” ({listing([source_name(case, saying.quote)])}{also})"
