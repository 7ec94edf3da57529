"""Disputes on which the investigator has ruled: open no more, and shown with who decided what and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.conflict import Ruling
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.telling import source_name
from timeline.questions.wording import listing, words_of


def is_ruled(passages: Collection[Quote], rulings: tuple[Ruling, ...]) -> bool:
    """A ruling has one of the passages that pull apart hold against others of them."""
    return any(
        _touches(passages, ruling.holds) and all(_touches(passages, quote) for quote in ruling.against)
        for ruling in rulings
    )


def _touches(passages: Collection[Quote], quote: Quote) -> bool:
    return any(one.overlaps(quote) for one in passages)


def rulings_told(case: Case) -> Iterator[Finding]:
    """Each ruling as a finding, with the passages that it is about."""
    for ruling in case.rulings():
        value = {"ruled": ruling.rule}
        yield Finding(_text(case, ruling), (ruling.holds, *ruling.against), "documented", value)


def _text(case: Case, ruling: Ruling) -> str:
    day = f" {in_words(When.day(ruling.decided))}" if ruling.decided else ""
    by = f" by {ruling.by}" if ruling.by else ""
    against = listing([_cited(case, quote) for quote in ruling.against])
    why = f": {ruling.why.rstrip('.')}" if ruling.why else ""
    return f"Ruled{day}{by}: {_cited(case, ruling.holds)} holds against {against}{why}."


def _cited(case: Case, quote: Quote) -> str:
    return f"“{words_of(quote)}” ({source_name(case, quote)})"
