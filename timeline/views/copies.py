"""The copies of a source and the thread it belongs to: as facts of its card, and in JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.message import Copies, Likeness
from timeline.model.problem import Grade
from timeline.model.source import Quote, Source
from timeline.views.json import Json, evidence_shapes
from timeline.views.json_cards import source_shape
from timeline.views.layout import FAINT, heading, indented
from timeline.views.quotes import footnote
from timeline.views.shown import shown_inline

if TYPE_CHECKING:
    from timeline.case import Case

VERSION = "version"
WORDS = MappingProxyType(
    {
        "same": "the same words",
        "copy": "the same, laid out or read otherwise",
        "reprint": "the same matter under another head",
        "version": "another version",
    }
)


def source_shapes(case: Case) -> list[Json]:
    """All sources, each with the copies that it has, and why it was not read where it was not."""
    groups = {source: group for group in case.copies() for source in group.sources}
    faults = {one.where: one.message for one in case.problems() if one.grade is Grade.FAULT}
    return [
        source_shape(source)
        | {"copies": _others(source.path, groups.get(source.path)), "unread": _unread(case, source, faults)}
        for source in case.sources()
    ]


def _unread(case: Case, source: Source, faults: Mapping[str, str]) -> str | None:
    """The fault that left a source without its words."""
    fault = faults.get(source.path)
    return fault if fault and not case.text(source.path).body else None


def source_card_shape(case: Case, source: Source) -> Json:
    """The card of a source with its copies, what differs in them, and its thread."""
    group, thread = next(iter(case.copies(source.path)), None), case.thread(source.path)
    return source_shape(source) | {
        "copies": _others(source.path, group),
        "differs": [_difference(case, group, like) for like in _told(source.path, group)] if group else [],
        "thread": list(thread.sources) if thread else [],
    }


def copy_facts(case: Case, source: Source) -> list[tuple[str, Text]]:
    """Each copy with how it is one, and the mails of the thread."""
    group, thread = next(iter(case.copies(source.path)), None), case.thread(source.path)
    facts = [("copy", _named(path, how)) for path, how in _pairs(source.path, group)]
    others = [path for path in thread.sources if path != source.path] if thread else []
    return [*facts, *(("thread", shown_inline(path)) for path in others)]


def difference_pages(case: Case, source: Source) -> Iterator[RenderableType]:
    """The words in which a source and the other versions differ."""
    group = next(iter(case.copies(source.path)), None)
    for like in _told(source.path, group) if group else ():
        yield heading(
            f"Differs from {group.first if source.path == like.source else like.source}" if group else ""
        )
        mine, yours = (like.differs, like.lacks) if source.path == like.source else (like.lacks, like.differs)
        yield from _passages(case, "only here", mine)
        yield from _passages(case, "only there", yours)


def _passages(case: Case, label: str, quotes: tuple[Quote, ...]) -> Iterator[RenderableType]:
    if quotes:
        notes = (footnote(case, quote, number) for number, quote in enumerate(quotes, start=1))
        yield Group(Text(label, style=FAINT), indented(Group(*notes), 0))


def _told(path: str, group: Copies | None) -> list[Likeness]:
    """The likenesses with differences that a source has a part in."""
    others = group.others if group else ()
    return [o for o in others if (o.differs or o.lacks) and group and path in (o.source, group.first)]


def _pairs(path: str, group: Copies | None) -> list[tuple[str, str]]:
    """The other sources of a group, each with how it is like this one."""
    if group is None:
        return []
    own = next((other.how for other in group.others if other.source == path), "")
    first = [(group.first, own)] if own else []
    others = (other for other in group.others if other.source != path)
    return [*first, *((other.source, own if own == VERSION else other.how) for other in others)]


def _others(path: str, group: Copies | None) -> list[Json]:
    return [{"source": source, "how": how} for source, how in _pairs(path, group)]


def _difference(case: Case, group: Copies | None, like: Likeness) -> Json:
    return {
        "source": like.source,
        "from": group.first if group else None,
        "only_here": evidence_shapes(case, like.differs),
        "only_there": evidence_shapes(case, like.lacks),
    }


def _named(path: str, how: str) -> Text:
    return Text.assemble(shown_inline(path), "  ", shown_inline(WORDS.get(how, how), FAINT))
