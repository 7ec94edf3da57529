"""How those who take part, and those who tell, are called inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import UnknownName
from timeline.model.event import Event, Part
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.questions.telling import SOURCE_NOUNS
from timeline.questions.wording import listing, the

if TYPE_CHECKING:
    from timeline.case import Case

VAGUE = frozenset(("document",))  # kinds that alone tell nobody which paper is meant
LONGEST_TITLE = 70


def called(case: Case, id: str) -> str:
    """An entity as it stands inside a sentence, with the article it wants."""
    try:
        return the(case.entity(id))
    except UnknownName:
        return id


def those(case: Case, event: Event, *roles: str) -> str:
    """Those who have one of the roles, as a listing; nobody twice, a holder in brackets behind the post."""
    parts = [part for role in roles for part in event.parts if part.role == role]
    held = {part.id: holders for part in parts if (holders := _holders(part, parts))}
    behind = {id for holders in held.values() for id in holders}
    ids = [id for id in dict.fromkeys(part.id for part in parts) if id not in behind]
    return listing([_with_holders(case, id, held.get(id, ())) for id in ids])


def _holders(post: Part, parts: Sequence[Part]) -> tuple[str, ...]:
    """Who takes part by holding a post: the people whom the very words of the post name."""
    if not post.id.startswith("post/"):
        return ()
    same = (one.id for one in parts if one.quote == post.quote and one.id.startswith("person/"))
    return tuple(dict.fromkeys(same))


def _with_holders(case: Case, id: str, holders: Sequence[str]) -> str:
    bracketed = f" ({listing([called(case, holder) for holder in holders])})" if holders else ""
    return called(case, id) + bracketed


def post_of(event: Event) -> str:
    """The post that an appointment or departure is about, without an article."""
    return next((part.name for part in event.parts if part.role == "post"), "")


def matters(case: Case, event: Event) -> str:
    """What an event is about, as a listing."""
    return listing([called(case, about) for about in event.about])


def teller(case: Case, event: Event) -> str:
    """Whose word an event is: its speaker, else the source that tells it."""
    return called(case, event.speaker) if event.speaker else source_called(case, event.evidence[0])


def source_called(case: Case, quote: Quote) -> str:
    """A source by its kind and day of writing: "the minutes of 26 July 2016"; else by its title or name."""
    source = case.source(quote.source)
    noun = SOURCE_NOUNS.get(source.kind, source.kind)
    day = in_words(source.written).startswith(("on ", "in "))
    titled = f" “{_short(source.title)}”" if source.title and (not day or noun in VAGUE) else ""
    if day:
        return f"the {noun}{titled} of {named(replace(source.written, time=None))}"
    return f"the {noun}{titled}" if titled else f"the {noun} {source.path.rpartition('/')[2]}"


def _short(title: str) -> str:
    """A title cut at a word where it is long."""
    if len(title) <= LONGEST_TITLE:
        return title
    return title[:LONGEST_TITLE].rpartition(" ")[0].rstrip(",;:-–") + " …"


def is_plural(words: str) -> bool:
    """Several things, or one whose name is a plural: "the minutes of 9 March", "opposition groups"."""
    head = words.partition(" of ")[0]
    last = head.rpartition(" ")[2].rstrip("”")
    if "“" in words or "." in last:
        return False  # a title or the name of a file
    common = last.islower() or head.startswith("the ")
    return " and " in words or (common and last.endswith("s") and not last.endswith("ss"))


def is_prose(case: Case, quote: Quote) -> bool:
    """The quote is a sentence, not a row of a table or a header."""
    rows = case.text(quote.source).rows
    return not any(row.start <= quote.start < row.end for row in rows)
