"""The quote gate: only words that stand exactly at their place in the text come through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.model.mention import Claim, Mention
from timeline.model.problem import Grade, Problem
from timeline.model.source import Quote, Text


def quotes_of(item: Mention | Claim) -> Iterator[Quote]:
    """Every quote of a mention or claim."""
    yield item.quote
    if isinstance(item, Mention):
        yield from (sign.quote for sign in item.signs)
        return
    yield item.trigger
    yield from (part.quote for part in (*item.parts, *item.about))
    yield from (order.quote for order in item.orders)
    if item.speaker is not None:
        yield item.speaker.quote


def is_exact(quote: Quote, text: Text) -> bool:
    """The quote is of this text and equals what stands there."""
    return quote.source == text.source.path and text.body[quote.start : quote.end] == quote.exact


def verified(
    text: Text, items: Iterable[Mention | Claim], extractor: str
) -> tuple[list[Mention | Claim], list[Problem]]:
    """What passes the gate, and a problem for each invention."""
    kept: list[Mention | Claim] = []
    problems = []
    for item in items:
        if all(is_exact(quote, text) for quote in quotes_of(item)):
            kept.append(item)
        else:
            where = f"{text.source.path}:{text.line_of(min(item.quote.start, len(text.body)))}"
            message = (
                f'the extractor "{extractor}" quotes words that do not stand there: "{item.quote.exact[:60]}"'
            )
            problems.append(Problem(where, message, Grade.FAULT, "inexact-quote"))
    return kept, problems
