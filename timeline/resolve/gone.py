"""Departures that name no post: of the posts that someone is on record with, those that ended by them.

"Ms Vale resigned in March" ends the one post that she had by then; whoever retires, dies or leaves the
employer gives up every post; whoever leaves a committee or loses a seat gives up no employment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.model.entity import Tenure
from timeline.model.grouped import grouped
from timeline.model.mention import Kind, Mention, Stance
from timeline.model.source import Quote
from timeline.model.when import NEVER, When
from timeline.resolve.dating import Settled
from timeline.resolve.forms import form, vocabulary
from timeline.resolve.names import Names
from timeline.resolve.sides import sides
from timeline.resolve.telling import Told

NO_EMPLOYERS = vocabulary("board committee panel party group club team union forum working jury cabinet")
ELECTED = vocabulary(
    "councillor member mp mayor leader alderman senator representative assemblyman congressman trustee "
    "governor chair chairman convener president portfolio holder"
)
FOR_GOOD = frozenset(("retire", "leave", "depart", "die", "dismiss", "end"))
EMPLOYER = (
    r"(?:port|authority|trust|council|company|firm|school|college|university|hospital|district|service|agency|"
    r"organi[sz]ation|charity|bank|yard|department|institute|museum|works|practice|society|foundation)"
)
ASIDE = r"(?:,[^,.;:]{1,60},)?(?:,?\s+who)?(?:\s+(?:has|had|have))?(?:\s+since)?"
# behind a name: what was left, and the verb that it counts as
LEFT = (
    (
        re.compile(
            rf"{ASIDE}(?:,?\s+whose|['’]s?)\s+(?:[a-z-]+\s+){{0,2}}(?:contract|employment|secondment|service)"
            r"(?:\s+with\s+the\s+[\w ]{2,40}?)?\s+"
            r"(?:ended|expired|ran\s+out|finished|came\s+to\s+an\s+end|was\s+(?:terminated|not\s+renewed)|lapsed)"
        ),
        "end",
    ),
    (re.compile(rf"{ASIDE}\s+(?:was|been)\s+(?:dismissed|sacked|fired|made\s+redundant|removed\s+from\s+(?:post|office))"),
     "dismiss"),
    (
        re.compile(
            rf"{ASIDE}\s+(?:left|departed)\s+(?:the|our|their|its)\s+(?:employ(?:ment)?\s+of\s+the\s+)?"
            rf"{EMPLOYER}\b"
        ),
        "leave",
    ),
    (re.compile(rf"{ASIDE}\s+(?:died|passed\s+away)"), "die"),
    (
        re.compile(
            rf"{ASIDE}\s+(?:lost\s+(?:his|her|their)\s+seat|was\s+(?:voted\s+out|unseated|not\s+re-?elected)|"
            r"did\s+not\s+(?:stand|seek\s+re-?election))"
        ),
        "seat",
    ),
)  # fmt: skip


TO_LEAVE = r"(?:retire|leave|depart|(?:step|stand)\s+down|resign)"
LEAVES = re.compile(  # "retires on 31 March", "is to step down in May": told before it
    rf"{ASIDE}\s+(?:retires|leaves|departs|(?:steps|stands)\s+down|resigns"
    r"|is\s+(?:retiring|leaving|(?:stepping|standing)\s+down)"
    rf"|(?:is\s+(?:due\s+)?to|will|would|intends\s+to|plans\s+to)\s+{TO_LEAVE})\b"
)


@dataclass(frozen=True, slots=True)
class Gone:
    """Someone who left at some time, by which verb, in which words; `source` says so.

    `planned`: they were to leave then, and no sooner.
    """

    person: str
    when: When
    verb: str
    quote: Quote
    planned: bool = False

    @property
    def source(self) -> str:
        """Where it is told."""
        return self.quote.source


def departures(sources: Sequence[Settled], claims: Iterable[Told], names: Names) -> tuple[Gone, ...]:
    """Every departure of a person that names no post, by place."""
    told = [gone for claim in claims for gone in _claimed(claim)]
    told += [gone for source in sources for gone in _read(source, names)]
    return tuple(sorted(dict.fromkeys(told), key=lambda one: (one.quote, one.person, one.verb)))


def _claimed(claim: Told) -> Iterator[Gone]:
    planned = claim.stance is Stance.PLANNED
    if claim.kind != "departure" or claim.record or not (planned or claim.stance is Stance.SAID):
        return
    if claim.ids("post") and not planned:
        return
    hosts = {word for part in claim.parts if part.role == "host" for word in form(part.name)}
    when = claim.moment.end if not claim.moment.end.is_open else claim.when
    if not hosts & NO_EMPLOYERS and not when.is_open:
        for person in sorted(claim.ids("holder")):
            if person.startswith("person/"):
                yield Gone(person, _plain(when), claim.verb, claim.quote, planned)


def _plain(when: When) -> When:
    return When(when.earliest, when.latest) if when.lasts else when


def _read(source: Settled, names: Names) -> Iterator[Gone]:
    """What the words behind a name say, where no verb of leaving does."""
    text = source.extraction.text
    for mention in source.extraction.mentions:
        if mention.kind is Kind.PERSON:
            for words, verb in LEFT:
                found = words.match(text.body, mention.quote.end)
                told = sides(source, "end", found.end(), mention.quote.start) if found else None
                if found and told and not told.end.is_open:
                    yield _gone(source, mention, names, verb, told.end, found.end())
            found = LEAVES.match(text.body, mention.quote.end)
            told = sides(source, "end", found.end(), mention.quote.start) if found else None
            if found and told and not told.end.is_open and told.end.latest > source.written.earliest:
                gone = _gone(source, mention, names, "leave", told.end, found.end())
                yield replace(gone, planned=True)


def _gone(source: Settled, mention: Mention, names: Names, verb: str, when: When, end: int) -> Gone:
    quote = source.extraction.text.quote(mention.quote.start, end)
    return Gone(names.id_at(mention.quote, Kind.PERSON), when, verb, quote)


def ended(gone: Iterable[Gone], found: Iterable[Tenure]) -> Iterator[Tenure]:
    """The ends of the posts that people had when they left."""
    held = grouped((tenure.person or "", tenure) for tenure in found)
    done = [*gone]
    over = {(g.person, post) for g in done if not g.planned for post in _posts_left(g, held[g.person])}
    for one in done:
        for post in _posts_left(one, held[one.person]):
            end = _end_of(one, post, held[one.person])
            if end is not None and not (one.planned and (one.person, post) in over):
                yield Tenure(one.person, post, When(), end, (one.quote,), "inferred")


def _end_of(gone: Gone, post: str, held: Sequence[Tenure]) -> When | None:
    """When a post ended with a leaving: by then, where somebody was last seen in another post.

    What is planned ends no sooner, and nothing of which another end is told.
    """
    own = [tenure for tenure in held if tenure.post == post]
    last = max((moment.latest for tenure in own for moment in tenure.seen), default=None)
    seen = [moment.latest for tenure in held for moment in tenure.seen]
    listed = any(not tenure.start.is_open for tenure in own)
    is_latest = listed or last is None or last == max(seen)
    if not gone.planned:
        return gone.when if is_latest else When().no_later_than(gone.when)
    open_ended = all(tenure.end.is_open for tenure in own)
    return When(gone.when.earliest, NEVER) if is_latest and open_ended else None


def _posts_left(gone: Gone, held: Sequence[Tenure]) -> tuple[str, ...]:
    """Every post where all are given up or only one was held; else the one that the source itself names."""
    running = [tenure for tenure in held if _runs(tenure, gone)]
    posts = tuple(sorted({tenure.post for tenure in running}))
    if gone.verb == "seat":
        return tuple(post for post in posts if {*post.partition("/")[2].split("-")} & ELECTED)
    if gone.verb in FOR_GOOD or len(posts) == 1:
        return posts
    near = sorted({t.post for t in running if any(q.source == gone.source for q in t.evidence)})
    return tuple(near) if len(near) == 1 else ()


def _runs(tenure: Tenure, gone: Gone) -> bool:
    """It may have gone on until then: not begun later, not ended otherwise, not seen afterwards."""
    seen_after = any(gone.when.surely_before(moment) for moment in tenure.seen)
    begun = tenure.start.is_open or tenure.start.earliest <= gone.when.latest
    return begun and not seen_after and tenure.end.is_open
