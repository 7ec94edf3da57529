"""Who held a post, as prose says it: "was clerk until March 2015", "took up the post of clerk in April".

The words between a person's name and a post say what is told of the holding, the date behind the post
or before the name says of which of its sides. "Was clerk" without a date says nothing of when.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model.entity import Tenure
from timeline.model.mention import Kind, Mention
from timeline.model.when import When
from timeline.resolve.bridges import (
    AS,
    AT_THE_TIME,
    BEGAN,
    BETWEEN_TWO,
    BRIDGES,
    COVERED_BY,
    COVERING,
    ENDED,
    IS_NAMED,
    NONE_BEFORE,
    NONE_BEHIND,
    SUCCEEDED,
    SUCCEEDED_BY,
    THE_POST,
    VACANT,
)
from timeline.resolve.charts import listed
from timeline.resolve.dating import Settled
from timeline.resolve.names import Names
from timeline.resolve.sides import Sides, in_sentence, sentence_around, sides

NEAR = 90  # characters between a name and its post
FAR = 400  # characters between a post and the words "the post"
PRONOUN = re.compile(r"\b(?:[Ss]he|[Hh]e|I)\b(?=[^.;!?]*$)")
JOINED = re.compile(
    r"\s(?:and|but)(?P<tail>\s+(?:then\s+|later\s+)?(?:was|took|became|has|had|served|acted)\s.*)$", re.DOTALL
)
PARTED = re.compile(r"[.;!?]\s")


@dataclass(frozen=True, slots=True)
class People:
    """The people that a source names, by where their names begin and end."""

    starts: Mapping[int, Mention]
    ends: Mapping[int, Mention]
    places: Sequence[int]  # where names begin, in order
    writer: Mention | None = None  # whom "I" means, where it is one person throughout

    def before(self, body: str, at: int, reach: int) -> Mention | None:
        """Whoever is named last before a place in its sentence."""
        for end in range(at - 1, max(0, at - reach), -1):
            if end in self.ends:
                return None if PARTED.search(body, end, at) else self.ends[end]
        return None

    def meant(self, body: str, pronoun: int) -> Mention | None:
        """Whom "she" means at a place: the only one named in its sentence before it, else in the last one."""
        if body.startswith("I", pronoun):
            return self.writer
        start, _ = sentence_around(body, pronoun)
        last, _ = sentence_around(body, max(0, start - 1))
        for first, end in ((start, pronoun), (last, start)):
            named = self._named_within(first, end)
            if named:
                return named[0] if len({mention.reading for mention in named}) == 1 else None
        return None

    def _named_within(self, first: int, end: int) -> list[Mention]:
        inside = self.places[bisect_left(self.places, first) : bisect_left(self.places, end)]
        return [self.starts[at] for at in inside]


@dataclass(frozen=True, slots=True)
class Holding:
    """A person, or nobody, in a post when; `manner` where it was not theirs in full."""

    person: Mention | None
    post: Mention
    sides: Sides
    manner: str = ""
    certainty: str = "stated"


def holdings(source: Settled, names: Names) -> Iterator[Tenure]:
    """The tenures and vacancies that a source tells of in its sentences."""
    mentions = source.extraction.mentions
    named = [mention for mention in mentions if mention.kind is Kind.PERSON]
    starts, ends = ({m.quote.start: m for m in named}, {m.quote.end: m for m in named})
    people = People(starts, ends, sorted(starts), _writer(source, named))
    posts = [mention for mention in mentions if mention.kind is Kind.POST]
    for post in posts:
        for holding in _of_post(source, post, people):
            if not holding.sides.is_empty:
                yield _tenure(holding, names)
    for holding in (*_the_post_vacant(source, posts, people), *_covered_by(source, posts, people)):
        if not holding.sides.is_empty:
            yield _tenure(holding, names)


def _writer(source: Settled, named: Sequence[Mention]) -> Mention | None:
    """Whoever "I" stands for in all that a source claims; nobody where it also stands for somebody quoted."""
    parts = (part for claim in source.extraction.claims for part in claim.parts)
    meant = {part.reading for part in parts if part.quote.exact == "I"}
    return next((mention for mention in named if {mention.reading} == meant), None)


def _tenure(told: Holding, names: Names) -> Tenure:
    post, person, when = told.post, told.person, told.sides
    quotes = (post.quote, person.quote) if person else (post.quote,)
    holder = names.id_at(person.quote, person.kind) if person else None
    where = names.id_at(post.quote, post.kind)
    return Tenure(
        holder, where, when.start, when.end, tuple(sorted(quotes)), told.certainty, when.seen, told.manner
    )


def _of_post(source: Settled, post: Mention, people: People) -> Iterator[Holding]:
    """What the words before a post tell, else those behind it."""
    told = [*_on_its_line(source, post, people)] or [*_before(source, post, people)]
    yield from told or _behind(source, post, people)
    yield from _vacant(source, post)


def _on_its_line(source: Settled, post: Mention, people: People) -> Iterator[Holding]:
    """A chart or a signature: held when it was written."""
    seen = () if source.written.is_open else (source.written,)
    for one in listed(source, post, people.starts, people.ends):
        yield Holding(one.person, post, Sides(seen=seen), one.manner)


# --- a person before the post ------------------------------------------------------------------


def _before(source: Settled, post: Mention, people: People) -> Iterator[Holding]:
    body, behind = source.extraction.text.body, post.quote.end
    person = people.before(body, post.quote.start, NEAR)
    pronoun = next(iter(PRONOUN.finditer(body, max(0, post.quote.start - NEAR), post.quote.start)), None)
    if pronoun is not None and (person is None or person.quote.end < pronoun.start()):
        person, begin, end = people.meant(body, pronoun.start()), pronoun.start(), pronoun.end()
    elif person is not None:
        begin, end = person.quote.start, person.quote.end
    if person is None:
        return
    between = body[end : post.quote.start]
    if AS.fullmatch(between):
        yield from _of_two(source, post, person, people)
        return
    joined = JOINED.search(between)
    for bridge in BRIDGES:
        if bridge.words.fullmatch(between) or (joined and bridge.words.fullmatch(joined["tail"])):
            side, at = _side(bridge.side, body, behind)
            yield Holding(person, post, sides(source, side, at, begin) if side else Sides(), bridge.manner)
            return


def _side(side: str, body: str, behind: int) -> tuple[str, int]:
    """ "Vale's contract as clerk | ended on": what ended or began is told behind the post."""
    if side == "held" and AT_THE_TIME.match(body, behind):
        return "then", behind
    if side != "owned":
        return side, behind
    for words, told in ((ENDED, "end"), (BEGAN, "start")):
        if found := words.match(body, behind):
            return told, found.end()
    return "", behind


def _of_two(source: Settled, post: Mention, second: Mention, people: People) -> Iterator[Holding]:
    """ "Vale succeeded Quill as clerk", "was replaced by", "covered for": both had to do with the post."""
    body = source.extraction.text.body
    lead = body[max(0, second.quote.start - BETWEEN_TWO) : second.quote.start]
    first = people.before(body, second.quote.start, BETWEEN_TWO)
    at = first.quote.start if first else second.quote.start
    parts = next((told for words, told in TWO if words.search(lead)), ())
    for person, (side, manner) in zip((first, second), parts, strict=False):
        if person is None or not side:
            continue
        found = sides(source, side, post.quote.end, at)
        if side == "held" and not manner and not found.start.is_open and not found.end.is_open:
            found = Sides(
                seen=(When.lasting(found.start, found.end),)
            )  # whoever is away holds it all the same
        yield Holding(person, post, found, manner)


TWO = (
    (COVERING, (("held", "covering"), ("held", ""))),
    (SUCCEEDED_BY, (("over", ""), ("start", ""))),
    (SUCCEEDED, (("start", ""), ("over", ""))),
)


# --- a person behind the post ------------------------------------------------------------------


def _behind(source: Settled, post: Mention, people: People) -> Iterator[Holding]:
    """ "The clerk from 2010 to 2014 was Ann Lee", "until June 2014 the clerk was Ann Lee"."""
    body, end = source.extraction.text.body, post.quote.end
    found = IS_NAMED.match(body, end)
    person = people.starts.get(found.end()) if found else None
    if found is None or person is None or body[person.quote.end : person.quote.end + 1] in ("'", "’"):
        return
    side = "then" if AT_THE_TIME.fullmatch(found["when"]) else "held"
    yield Holding(person, post, sides(source, side, end, post.quote.start))


# --- nobody ------------------------------------------------------------------------------------


def _vacant(source: Settled, post: Mention) -> Iterator[Holding]:
    body, start, end = source.extraction.text.body, post.quote.start, post.quote.end
    if free := VACANT.match(body, end):
        yield Holding(None, post, sides(source, _emptiness(free[0]), free.end(), start))
    elif NONE_BEFORE.search(body[max(0, start - 60) : start]):
        behind = NONE_BEHIND.match(body, end)
        found = sides(source, "held", behind.end() if behind else end, start)
        yield Holding(None, post, found)


def _emptiness(words: str) -> str:
    """ "Fell vacant in May" is a beginning, "has been vacant" goes on."""
    if re.search(r"\b(?:fell|became)\b", words):
        return "start"
    return "holds" if re.search(r"\b(?:has been|is|remains|stays|stands|lies)\b", words) else "held"


def _the_post_vacant(source: Settled, posts: list[Mention], people: People) -> Iterator[Holding]:
    """ "The post was vacant between A and B": that of the post named last, if nobody else came between."""
    body = source.extraction.text.body
    for found in THE_POST.finditer(body):
        before = [post for post in posts if found.start() - FAR < post.quote.end <= found.start()]
        free = VACANT.match(body, found.end())
        parted = before and any(before[-1].quote.end < at < found.start() for at in people.starts)
        if before and free and not parted:
            told = sides(source, _emptiness(free[0]), free.end(), found.start())
            yield Holding(None, before[-1], told, certainty="inferred")


def _covered_by(source: Settled, posts: list[Mention], people: People) -> Iterator[Holding]:
    """ "The clerk, Ann Lee, was on leave from May to June, covered by Tom Quill"."""
    body = source.extraction.text.body
    for found in COVERED_BY.finditer(body):
        stand_in = people.starts.get(found.end())
        start, _ = sentence_around(body, found.start())
        meant = [post for post in posts if start <= post.quote.start < found.start()]
        if stand_in is None or len(meant) != 1:
            continue
        told = sides(source, "held", stand_in.quote.end, found.start())
        if told.is_empty:
            last = next((r for r in in_sentence(source, found.start()) if len(r.pieces) == 2), None)
            first_day, last_day = (
                (piece.when or When() for piece in last.pieces) if last else (When(), When())
            )
            told = replace(told, start=first_day, end=last_day)
        yield Holding(stand_in, meant[0], told, "covering")
