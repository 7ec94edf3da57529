"""How one source is like another: the same, read otherwise, printed again, an earlier or later version.

Two letters from one template are two letters: where a name or a number stands in the place of
another, texts are no copies, unless their names call them versions of one thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.model.message import Likeness
from timeline.model.source import Quote, Source, Text
from timeline.resolve.wording import FILLED, MISREAD, MOST, Difference, Wording, differences

SAME, COPY, REPRINT, VERSION = "same", "copy", "reprint", "version"
BLURRED = 0.45  # of the words, that may be misread
CORE = 0.7  # of the shorter text, that a reprint shares in one stretch of its middle
KEPT = 0.6  # of the shorter text, that a version keeps
LARGER = 0.4  # of the longer one
SHOWN = 20  # passages by which a version is told
PRINTED = ("article", "web-page")
_MARKER = re.compile(
    r"(?<![a-z])(?:draft|final|version|revised|revision|amended|redline|tracked|clean|signed|approved|copy|"
    r"(?:v|ver|rev)[ ._-]?\d+(?:\.\d+)*)(?![a-z])",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"[\W\d_]+")


@dataclass(frozen=True)
class Paper:
    """A source with its words."""

    text: Text
    wording: Wording

    @property
    def source(self) -> Source:
        """What is known of it."""
        return self.text.source


def likeness(one: Paper, other: Paper) -> Likeness | None:
    """How the second is like the first; None where they are two."""
    if one.wording.folded == other.wording.folded:
        return Likeness(other.source.path, SAME)
    if max(len(one.wording.folded), len(other.wording.folded)) > MOST:
        return None
    one, other = _anew(one), _anew(other)
    found = differences(one.wording, other.wording)
    how = _how(one, other, found)
    if how != VERSION:
        return Likeness(other.source.path, how) if how else None
    told = [each for each in found if each.kind != MISREAD]
    return Likeness(
        other.source.path,
        how,
        _quotes(other, [each.other for each in told]),
        _quotes(one, [each.one for each in told]),
    )


def _anew(paper: Paper) -> Paper:
    """The same, so that the places of its words are forgotten when it has been compared."""
    return Paper(paper.text, Wording(paper.text.body))


def _how(one: Paper, other: Paper, found: tuple[Difference, ...]) -> str:
    sizes = sorted((len(one.wording.folded), len(other.wording.folded)))
    misread = [each for each in found if each.kind == MISREAD]
    changed = [each for each in found if each.kind != MISREAD]
    only_names = bool(misread) and all(each.is_name for each in misread)
    filled = only_names or any(each.kind == FILLED for each in changed)
    if sum(each.size for each in misread) > BLURRED * sizes[1]:
        return ""
    if not filled and not changed:
        return COPY
    if _is_reprint(one, other, changed):
        return REPRINT
    kept = len(one.wording.folded) - sum(each.one[1] - each.one[0] for each in changed)
    is_near = kept >= KEPT * sizes[0] and kept >= LARGER * sizes[1]
    return VERSION if is_near and (not filled or _called_versions(one.source, other.source)) else ""


def _is_reprint(one: Paper, other: Paper, changed: list[Difference]) -> bool:
    """Printed matter whose heads and ends alone differ."""
    if one.source.kind not in PRINTED or other.source.kind not in PRINTED:
        return False
    longest, at = 0, 0
    for each in (*changed, Difference("", (len(one.wording.folded),) * 2, (0, 0))):
        longest = max(longest, each.one[0] - at)
        at = each.one[1]
    return longest >= CORE * min(len(one.wording.folded), len(other.wording.folded))


def _called_versions(one: Source, other: Source) -> bool:
    """The two bear one name but for "draft", "final", "v2"."""
    names = [source.path.rpartition("/")[2].rpartition(".")[0] or source.path for source in (one, other)]
    marked = any(_MARKER.search(name.replace("_", " ")) for name in names)
    bare = [_bare(name) for name in names]
    return marked and bool(bare[0]) and bare[0] == bare[1]


def _bare(name: str) -> str:
    return _LOOSE.sub(" ", _MARKER.sub(" ", name.replace("_", " "))).strip().casefold()


def _quotes(paper: Paper, spans: list[tuple[int, int]]) -> tuple[Quote, ...]:
    places = (paper.wording.place(*span) for span in spans if span[1] > span[0])
    return tuple(paper.text.quote(*place) for place in places)[:SHOWN]
