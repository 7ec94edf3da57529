"""Indexes of mails for tests: rows of who wrote to whom, as an extractor hands them over."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention, PartWords
from timeline.model.resolved import Resolved
from timeline.model.source import Source, Text
from timeline.model.terms import Terms
from timeline.resolve.whole import resolve

Row = tuple[str, str]


def index(rows: Sequence[Row], path: str = "sources/index.csv") -> Extraction:
    """An index with a row for each pair of sender and recipient; single words are of no known kind."""
    body = "from|to\n" + "".join(f"{sender}|{recipient}\n" for sender, recipient in rows)
    text = Text(Source(path, "0" * 64, "table"), body)
    claims, mentions, start = [], [], len("from|to\n")
    for sender, recipient in rows:
        parts = (
            _part(text, "sender", sender, start),
            _part(text, "recipient", recipient, start + len(sender) + 1),
        )
        row = text.quote(start, start + len(sender) + len(recipient) + 1)
        claims.append(Claim(row, parts[0].quote, "email", "email", "email", parts=parts, reported=False))
        mentions += [Mention(part.quote, part.kind, part.reading) for part in parts]
        start += len(sender) + len(recipient) + 2
    return Extraction(text, (), tuple(mentions), tuple(claims))


def _part(text: Text, role: str, words: str, start: int) -> PartWords:
    kind = Kind.PERSON if " " in words else Kind.ORGANISATION
    return PartWords(role, text.quote(start, start + len(words)), kind, words)


def indexed(*rows: Row, times: int = 1) -> Resolved:
    """The case of one index whose first row stands there so often."""
    return resolve([index([rows[0]] * times + list(rows[1:]))], (), Terms())


def names_of(case: Resolved, words: str) -> list[str]:
    """All names of whoever goes by a name."""
    found = [e for e in case.entities if any(name.words == words for name in e.names)]
    assert len(found) == 1, f"{words!r} names {[e.id for e in found]}"
    return sorted(name.words for name in found[0].names)


def why(case: Resolved, words: str) -> list[str]:
    """The rules that joined the names of whoever goes by a name."""
    found = next(e for e in case.entities if any(name.words == words for name in e.names))
    return [ground.rule for ground in found.why]
