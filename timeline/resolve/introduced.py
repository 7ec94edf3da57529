"""Posts that stand beside a name: "the clerk, Ann Lee", "Ann Lee (clerk until 2014)", "the then clerk".

Such a title holds at the writing; where the sentence tells of an earlier day, or the source looks back, it
holds at some moment between then and the writing. Whoever has left by the same source held it no longer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from timeline.dates.edtf import parse
from timeline.errors import WrongTerms
from timeline.model.entity import Tenure
from timeline.model.mention import Kind, Mention, Sign
from timeline.model.when import When
from timeline.resolve.dating import Settled
from timeline.resolve.names import Names
from timeline.resolve.posts import is_past, is_to_come
from timeline.resolve.sides import Sides, in_sentence, sides

OPEN = When()
AT_THE_TIME = 60  # days by which a sentence may tell of days before its writing
AT_WRITING = frozenset(("minutes", "email", "letter", "table", "calendar", "article", "web-page"))
LOOKING_BACK = re.compile(
    r"\b(?:inquiry|inquest|investigation|review|report|statement|findings)\b", re.IGNORECASE
)
LED = 14  # characters before a post in which "former" or "then" stands


def titles(source: Settled, names: Names, left: Collection[str]) -> Iterator[Tenure]:
    """The tenures of the posts beside names; `left` are the people who have left by this very source."""
    found = [
        (mention, sign)
        for mention in source.extraction.mentions
        if mention.kind is Kind.PERSON
        for sign in mention.signs
        if sign.name == "post" and not is_to_come(sign.reading)
    ]
    over = {_held(mention, sign, names) for mention, sign in found if is_past(sign.reading)}
    for mention, sign in found:
        if is_past(sign.reading) or _held(mention, sign, names) not in over:
            yield _title(source, mention, sign, names, left)


def _held(mention: Mention, sign: Sign, names: Names) -> tuple[str, str]:
    """Who has which post: whoever a source calls a former clerk is no clerk in it elsewhere."""
    return names.id_at(mention.quote, mention.kind), names.id_at(sign.quote, Kind.POST)


def _title(source: Settled, mention: Mention, sign: Sign, names: Names, left: Collection[str]) -> Tenure:
    person, post = _held(mention, sign, names)
    told = _sides(source, mention, sign, person in left)
    quotes = tuple(sorted(dict.fromkeys((mention.quote, sign.quote))))
    return Tenure(person, post, told.start, told.end, quotes, "stated", told.seen)


def _sides(source: Settled, mention: Mention, sign: Sign, has_left: bool) -> Sides:
    """What the words around the post say of when, else the writing."""
    start, end = _signed(mention, "since"), _signed(mention, "until")
    lead = source.extraction.text.body[max(0, sign.quote.start - LED) : sign.quote.start].split()[-1:]
    if is_past(sign.reading) or any(is_past(word) for word in lead):
        return Sides(start, end.no_later_than(source.written))
    if [word.lower() for word in lead] == ["then"] or sign.reading.lower().startswith("then "):
        return sides(source, "then", sign.quote.end, sign.quote.start)
    dated = sides(source, "beside", sign.quote.end, sign.quote.start)
    if not dated.is_empty:
        goes_on = dated.end.is_open and not has_left
        return Sides(dated.start, dated.end, _at_writing(source) if goes_on else dated.seen)
    return Sides(start, end, () if has_left else _seen(source, sign.quote.end))


def _signed(mention: Mention, name: str) -> When:
    for sign in mention.signs:
        if sign.name == name:
            try:
                return parse(sign.reading)
            except WrongTerms:
                return OPEN
    return OPEN


def _seen(source: Settled, at: int) -> tuple[When, ...]:
    """The writing; or some moment between the day of which the sentence tells and the writing."""
    written = source.written
    days = [reading.when for reading in in_sentence(source, at) if reading.when is not None]
    past = [day for day in days if day.latest.toordinal() + AT_THE_TIME < written.earliest.toordinal()]
    if past and len(past) == len(days) and not written.is_open:
        return (When(min(day.earliest for day in past), written.latest),)
    return _at_writing(source)


def _at_writing(source: Settled) -> tuple[When, ...]:
    """When it was written, or by then: an inquiry's report or a statement looks back."""
    own, written = source.extraction.text.source, source.written
    if written.is_open:
        return ()
    looks_back = own.kind not in AT_WRITING and LOOKING_BACK.search(f"{own.kind} {own.title}")
    return (When().no_later_than(written),) if looks_back else (written,)
