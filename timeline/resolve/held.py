"""Documents of which the case has more than the name: a source is the document itself.

Only a sure match counts: a mail carried the source under the document's name; the source goes by one
of the document's names; it calls itself so ("this review", or the heading of minutes); or they are
the minutes of a day, and the case has just one source of minutes of that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.model.entity import Entity
from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.model.source import Quote, Source, Text
from timeline.model.when import When
from timeline.resolve.carried import attachments
from timeline.resolve.dating import Settled
from timeline.resolve.facts import document_facts
from timeline.resolve.forms import form
from timeline.resolve.general import is_general, told_of
from timeline.resolve.names import Names
from timeline.resolve.papers import families, paper

ABOUT_OTHERS = frozenset({"email", "calendar"})  # their titles say what they are about, not what they are
CALLING_ITSELF = frozenset(("agenda", "minutes", "notice"))
HEAD = 200  # characters within which a source names itself


def mark_held(names: Names, settled: Sequence[Settled]) -> tuple[Entity, ...]:
    """The entities, each document with the source that it is, if it is one."""
    texts = {source.path: source.extraction.text for source in settled}
    facts = document_facts(source.extraction for source in settled)
    dated = {quote: fact.dates for quote, fact in facts.items()}
    carried = attachments(texts)
    told = told_of(claim for source in settled for claim in source.extraction.claims)
    titles = grouped(
        (form(text.source.title), path)
        for path, text in texts.items()
        if text.source.kind not in ABOUT_OTHERS
    )
    documents = (entity for entity in names.entities if entity.kind is Kind.DOCUMENT)
    marked = {
        entity.id: replace(
            _marked(entity, texts, titles, dated, carried), general=is_general(entity, texts, told)
        )
        for entity in documents
    }
    return tuple(marked.get(entity.id, entity) for entity in names.entities)


def _marked(
    entity: Entity,
    texts: Mapping[str, Text],
    titles: Mapping[tuple[str, ...], list[str]],
    dated: Mapping[Quote, tuple[When, ...]],
    carried: Mapping[tuple[str, int, int], Source],
) -> Entity:
    sources = [text.source for text in texts.values()]
    quotes = [quote for name in entity.names for quote in name.quotes]
    came = [carried[place].path for q in quotes if (place := (q.source, q.start, q.end)) in carried]
    if came:
        return replace(entity, held=True, source=min(came))
    fits = _goes_by(entity, titles)
    fits = fits or [q.source for q in quotes if _is_itself(q, texts[q.source], dated.get(q, ()))]
    fits = fits or _minutes(entity, sources, [when for quote in quotes for when in dated.get(quote, ())])
    found = sorted(dict.fromkeys(fits))
    return replace(entity, held=True, source=found[0]) if len(found) == 1 else entity


def _goes_by(entity: Entity, titles: Mapping[tuple[str, ...], list[str]]) -> list[str]:
    """The sources whose title is one of the names, if that name tells the document from others."""
    found: list[str] = []
    for name in entity.names:
        known, words = paper(name.words, {}), form(name.words)
        if (known.own | known.specific) and len(words) > 1:
            found += titles.get(words, [])
    return found


def _is_itself(quote: Quote, text: Text, days: Sequence[When]) -> bool:
    """ "This review" in a review, or "Minutes" at the head of minutes."""
    source = text.source
    if _heads(quote, text):
        return True
    before = text.body[max(0, quote.start - 5) : quote.start].casefold()
    pointing = quote.exact.casefold().startswith("this ") or before == "this "
    own_kind = families(source.kind) | families(source.title)
    if not families(quote.exact) & own_kind:
        return False
    return (pointing and bool({*form(quote.exact)} & {*form(f"{source.kind} {source.title}")})) or (
        source.kind == "minutes" and quote.start < HEAD and any(day == source.written for day in days)
    )


def _heads(quote: Quote, text: Text) -> bool:
    """ "Agenda for the meeting of 3 May": what a paper calls itself where a line at its head begins."""
    line = text.body.rfind("\n", 0, quote.start) + 1
    bare = not text.body[line : quote.start].strip(" #*\t")
    behind = text.body[quote.end : quote.end + 5].lstrip(" *")
    own = quote.exact.casefold().split()[-1] in CALLING_ITSELF
    return own and bare and quote.start < HEAD and behind.startswith(("for ", "of ", "\n", ":"))


def _minutes(entity: Entity, sources: Iterable[Source], days: Sequence[When]) -> list[str]:
    """The only minutes of the day that the name gives."""
    known = paper(entity.name, {})
    wanted: list[date] = [when.earliest for when in days if when.is_day]
    if "minutes" not in known.family or len(dict.fromkeys(wanted)) != 1:
        return []
    return [
        s.path
        for s in sources
        if s.kind == "minutes" and s.written.is_day and s.written.earliest == wanted[0]
    ]
