"""Posts and holders on lines of their own: charts ("- Clerk: Ann Lee"), directories, signatures.

Such a line says who holds the post when it is written. In minutes it may be of the meeting alone ("Chair: Ann
Lee"), and in tables the rows have their own reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from timeline.model.mention import Mention
from timeline.resolve.dating import Settled

ELSEWHERE = frozenset(("minutes", "table", "calendar"))
SIGNED = frozenset(("email", "letter"))
LEAD = re.compile(r"[ \t>]*(?:[-*•+]|\d+[.)])?[ \t*_]*(?:(?:The|Our)[ \t]+)?")
PARTING = re.compile(r"[ \t*_]*(?:[:–—]|[ \t]-[ \t])[ \t*_]*")
COMMA = re.compile(r"[ \t*_]*(?:,|[:–—]|[ \t]-[ \t])[ \t*_]*")
NOTE = re.compile(
    r"[ \t*_]*(?:[(,][ \t]*(?P<note>interim|acting|temporary|on secondment|covering)[ \t]*\)?)?[ \t*_.]*"
)
EMPTY = re.compile(
    PARTING.pattern + r"[(\[]?(?:currently[ \t]+)?(?:vacant|vacancy|unfilled)[)\]]?[ \t*_.]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Whoever a line has in a post, nobody where it is vacant, and in what manner."""

    person: Mention | None
    manner: str = ""


def listed(
    source: Settled, post: Mention, starts: Mapping[int, Mention], ends: Mapping[int, Mention]
) -> Iterator[Listed]:
    """What the line of a post says of its holder, if the line says nothing else."""
    text = source.extraction.text
    if text.source.kind in ELSEWHERE:
        return
    body, begin, end = text.body, post.quote.start, post.quote.end
    first, last = body.rfind("\n", 0, begin) + 1, body.find("\n", end)
    last = len(body) if last < 0 else last
    if LEAD.fullmatch(body, first, begin):
        if EMPTY.fullmatch(body, end, last):
            yield Listed(None)
        parting = PARTING.match(body, end, last)
        person = starts.get(parting.end()) if parting else None
        note = NOTE.fullmatch(body, person.quote.end, last) if person else None
        if note:
            yield Listed(person, note["note"] or "")
    yield from _behind(text.source.kind, body, (first, begin, end, last), ends)


def _behind(
    kind: str, body: str, line: tuple[int, int, int, int], ends: Mapping[int, Mention]
) -> Iterator[Listed]:
    """ "Ann Lee – Clerk", and below a letter the name on one line and the post on the next."""
    first, begin, end, last = line
    note = NOTE.fullmatch(body, end, last)
    person = next((ends[at] for at in range(begin - 1, first, -1) if at in ends), None) if note else None
    if note and person and LEAD.fullmatch(body, first, person.quote.start):
        if COMMA.fullmatch(body, person.quote.end, begin):
            yield Listed(person, note["note"] or "")
        return
    above = ends.get(first - 1)
    signed = kind in SIGNED and above is not None and body[first:begin].strip() == ""
    if note and above and signed and body.rfind("\n", 0, above.quote.start) + 1 == above.quote.start:
        yield Listed(above, note["note"] or "")
