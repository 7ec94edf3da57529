"""Lines of a log that begin with their day and tell by a phrase: "4 March 2019: spill of diesel at bay 1".

One such line may be anything; several are a chronology. What a sentence of the line tells already is
not told again, and a programme of what is to come is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.extract.chronicle import kind_by_words
from timeline.extract.entries import FEWEST, is_to_come, may_be_chronicle
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Stance
from timeline.model.source import Text

LONGEST = 160  # characters of an entry's first sentence

_LEAD = re.compile(r"[ \t]*(?:[-*•]|\d{1,3}[.)])?[ \t]*")
_ENTRY = re.compile(r"[ \t]*[:–—-][ \t]+(?P<told>[^\s\d](?:(?![.;]\s)[^\n])*)")
_DEMAND = re.compile(r"(?:\w+ ){0,3}to [a-z]+\b")


def dated_lines(text: Text, tagged: Sequence[Expression], told: Iterable[Claim]) -> Iterator[Claim]:
    """A claim for each line of a log that no other claim tells."""
    if not may_be_chronicle(text):
        return
    entries = [(one, found) for one in tagged if (found := _entry(text, one)) is not None]
    if len(entries) < FEWEST:
        return
    known = [(claim.quote.start, claim.quote.end) for claim in told]
    for date, found in entries:
        start, end = found.span("told")
        if not any(first < end and start < last for first, last in known):
            yield _claim(text, date, start, end)


def _entry(text: Text, date: Expression) -> re.Match[str] | None:
    """What stands behind a day at the head of its line, if it is a phrase and no errand."""
    line = text.body.rfind("\n", 0, date.start) + 1
    if date.type not in ("DATE", "TIME") or date.meaning.kind != "calendar" or date.meaning.month is None:
        return None
    if not _LEAD.fullmatch(text.body, line, date.start):
        return None
    found = _ENTRY.match(text.body, date.end)
    usable = found is not None and len(found["told"]) <= LONGEST and not found["told"].rstrip().endswith("?")
    return found if found is not None and usable and not _DEMAND.match(found["told"]) else None


def _claim(text: Text, date: Expression, start: int, end: int) -> Claim:
    words = text.body[start:end].rstrip(" \t.;")
    kind = kind_by_words(words) or "other"
    first = words.split()[0]
    return Claim(
        text.quote(date.start, start + len(words)),
        text.quote(start, start + len(first)),
        kind,
        kind,
        " ".join(words.split()),
        stance=Stance.PLANNED if is_to_come(text, date) else Stance.SAID,
        dates=(DateLink("at", date.start, date.end),),
    )
