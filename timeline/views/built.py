"""What a build holds and what it changed; what was taken in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.views.json import Json
from timeline.views.layout import FAINT, counted, heading, indented, page
from timeline.views.names import short_path, tail_of
from timeline.views.quotes import shortened_trail
from timeline.views.shown import folded, shown_inline

if TYPE_CHECKING:
    from timeline.folder import Added
    from timeline.model.built import Built, Change

TITLE = 90  # characters of a finding that the line of its change tells
CHANGES = 12  # how many changed findings a build tells one by one


def built_shape(built: Built) -> Json:
    """The same for every build of the same case, cached or not."""
    return {
        "sources": built.sources,
        "read": built.read,
        "skipped": [{"source": one.source, "reason": one.reason} for one in built.skipped],
        "events": built.events,
        "people": built.people,
        "documents": built.documents,
        "gaps": built.gaps,
        "problems": built.problems,
    }


def built_page(built: Built) -> RenderableType:
    """A short summary: read, skipped and why, found, wrong."""
    read = f"{counted(built.sources, 'source')}, {built.read} read"
    found = ", ".join(
        (
            counted(built.events, "event"),
            counted(built.people, "person", "people"),
            counted(built.documents, "document"),
            counted(built.gaps, "gap"),
        )
    )
    return page([Group(Text(read), Text(found), *map(Text, _next(built))), _skipped(built)])


def _next(built: Built) -> Iterator[str]:
    """What is to be looked at after a build, if anything."""
    if not built.sources:
        yield "nothing lies in sources/: timeline add FILE... copies files in, then build again"
    if built.problems:
        met = f"{counted(built.problems, 'problem')} met in reading"
        yield f"{met}: timeline check tells them, and what does not fit together"


def _skipped(built: Built) -> Group | None:
    if not built.skipped:
        return None
    entries = (
        indented(Text.assemble(shown_inline(short_path(one.source)), "  ", shown_inline(one.reason, FAINT)))
        for one in built.skipped
    )
    return Group(heading("Not read"), *entries)


def work_line(built: Built) -> str:
    """What this build had to do."""
    if built.unchanged:
        return "nothing changed since the last build"
    return f"{counted(built.extracted, 'source')} extracted, {built.cached} from the cache"


def change_lines(built: Built) -> Iterator[str]:
    """Which findings appeared, changed or vanished since the last build, and through what."""
    yield from (_change_line(change) for change in built.changes[:CHANGES])
    if len(built.changes) > CHANGES:
        yield f"and {len(built.changes) - CHANGES} more findings that appeared, changed or vanished"


def _change_line(change: Change) -> str:
    through = ", ".join(short_path(name) for name in change.through[:3])
    more = f" and {len(change.through) - 3} more" if len(change.through) > 3 else ""
    title = shortened_trail(folded(change.title), TITLE)
    named = f"{change.finding} {tail_of(change.id)} “{title}”"
    return folded(f"{change.what}: {named}, through {through}{more}")


def added_page(added: Sequence[Added]) -> RenderableType:
    """Every file taken in, and those that were there already."""
    lines = [
        Text.assemble(shown_inline(one.path), "" if one.is_new else ("  (was there already)", FAINT))
        for one in added
    ]
    new = sum(one.is_new for one in added)
    return page([Group(*lines), Text(f"{counted(new, 'source')} added", style=FAINT)])
