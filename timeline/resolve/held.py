"""Documents of which the case has more than the name: the source itself is the document.

Only a sure match counts: the source goes by one of the document's names, or its author made
such a document and nothing sets the two apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.source import Source
from timeline.resolve.dating import Settled
from timeline.resolve.forms import form
from timeline.resolve.names import Names
from timeline.resolve.papers import paper


def mark_held(names: Names, settled: Sequence[Settled]) -> tuple[Entity, ...]:
    """The entities, each document with the source that it is, if it is one."""
    sources = [source.extraction.text.source for source in settled]
    return tuple(
        _marked(entity, sources) if entity.kind is Kind.DOCUMENT else entity for entity in names.entities
    )


def _marked(entity: Entity, sources: Sequence[Source]) -> Entity:
    told_in = frozenset(quote.source for name in entity.names for quote in name.quotes)
    fits = [source for source in sources if _is(entity, source)]
    elsewhere = [source for source in fits if source.path not in told_in] or fits
    if len(elsewhere) != 1:
        return entity
    return replace(entity, held=True, source=elsewhere[0].path)


def _is(entity: Entity, source: Source) -> bool:
    """The source's title is one of the names, and that name tells the document from others."""
    title = form(source.title)
    if not title:
        return False
    for name in entity.names:
        known = paper(name.words, {})
        telling = bool(known.own | known.specific) and len(form(name.words)) > 1
        if telling and form(name.words) == title:
            return True
    return False
