"""Documents that a message speaks of without enclosing them: whoever gets it is told of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.model.event import LETTERS
from timeline.model.mention import Claim, Kind, Mention, PartWords
from timeline.model.source import Text

POINTING = re.compile(r"(?i)\b(?:the|this|that|my|our|your|his|her|its|their)\s+(?:\w+\s+)?$")
NAMED = 2  # words: "the Weir Survey" is one document, "the report" may be any


def spoken_of(text: Text, formal: Sequence[Claim], mentions: Sequence[Mention]) -> list[Claim]:
    """The claims of the form, the one message among them with the documents that its own words name."""
    messages = [c for c in formal if c.kind in LETTERS and not c.reported and c.derived != "quotation"]
    if len(messages) != 1:
        return list(formal)
    message = messages[0]
    known = {part.reading.casefold() for part in message.about}
    named = [part for part in _papers(text, mentions) if part.reading.casefold() not in known]
    if not named:
        return list(formal)
    about = (*message.about, *(replace(part, role="about") for part in named))
    whole = replace(message, about=about, parts=(*message.parts, *named))
    return [whole if claim is message else claim for claim in formal]


def spoken_of_in_quoted(text: Text, formal: Sequence[Claim], mentions: Sequence[Mention]) -> list[Claim]:
    """The claims of the form, each mail that another repeats with the documents that its own words name."""
    quoted = sorted(
        (c for c in formal if c.kind == "email" and c.derived == "quotation"), key=lambda c: c.quote.start
    )
    if not quoted:
        return list(formal)
    ends = [*(claim.quote.start for claim in quoted[1:]), len(text.body)]
    whole = {}
    for claim, end in zip(quoted, ends, strict=True):
        own = [one for one in mentions if claim.quote.end <= one.quote.start < end]
        known = {part.reading.casefold() for part in claim.about}
        named = tuple(part for part in _papers(text, own) if part.reading.casefold() not in known)
        about = (*claim.about, *(replace(part, role="about") for part in named))
        whole[claim.quote] = replace(claim, about=about, parts=(*claim.parts, *named))
    return [
        whole.get(claim.quote, claim) if claim.kind == "email" and claim.derived == "quotation" else claim
        for claim in formal
    ]


def _papers(text: Text, mentions: Sequence[Mention]) -> Iterator[PartWords]:
    """Each document named by two words or more that point at it, once."""
    seen: set[str] = set()
    for one in mentions:
        words = [word for word in one.reading.split() if word.lower() not in ("the", "a", "an")]
        if one.kind is Kind.DOCUMENT and len(words) >= NAMED and _points(text, one):
            if one.reading.casefold() not in seen:
                yield PartWords("mentioned", one.quote, one.kind, one.reading)
            seen.add(one.reading.casefold())


def _points(text: Text, one: Mention) -> bool:
    """It bears a capital of its own or follows a word that points."""
    before = text.body[max(0, one.quote.start - 24) : one.quote.start]
    titled = all(word[:1].isupper() for word in one.quote.exact.split()[-NAMED:])
    return titled or bool(POINTING.search(before)) or bool(POINTING.match(one.quote.exact + " "))
