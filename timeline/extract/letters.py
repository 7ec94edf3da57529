"""Letters: who wrote to whom and when, by the salutation, the signature and the date at the head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline.extract.lexicon import classes, words
from timeline.extract.rows import Told, mention_of
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Sign
from timeline.model.source import Quote, Text

DEAR = re.compile(r"^[ \t]*Dear[ \t]+(?P<who>[^\n,:]{2,60}?)[ \t]*[,:]?[ \t]*$", re.MULTILINE)
CLOSING = re.compile(
    r"^[ \t]*(?:yours[ \t]+(?:sincerely|faithfully|truly)|sincerely(?:[ \t]+yours)?"
    r"|yours(?:[ \t]+(?:ever|very[ \t]+truly|in[ \t]+[a-z]+))?"
    r"|(?:with[ \t]+)?(?:(?:all|every)[ \t]+good|kind|best|warm)?[ \t]*(?:regards|wishes))"
    r"[ \t]*,?[ \t]*\n\s*(?P<who>[^\n]{3,60})(?:\n[ \t]*(?P<post>[^\n]{3,80}))?",
    re.IGNORECASE | re.MULTILINE,
)
SIGNED = re.compile(r"\n[ \t]*\n[ \t]*(?P<who>[A-Z][^\n,]{2,50}?)\s*\Z")  # a name at the end, without "Yours"
ANYBODY = frozenset(
    "sir sirs madam madams colleague colleagues all resident parent parents customer member".split()
)
WARNING = re.compile(
    r"\b(?:warning|enforcement|improvement) (?:letter|notice)\b|\bformal warning\b", re.IGNORECASE
)


def from_letter(text: Text, expressions: Sequence[Expression]) -> Told:
    """The letter itself as sent, where salutation or signature show that it is one."""
    if text.source.kind != "letter":
        return Told()
    dear, writer = DEAR.search(text.body), signer(text)
    if dear is None and writer is None:
        return Told()
    recipient = addressee(text)
    head = dear.start() if dear is not None else len(text.body) // 3
    dates = _dates(expressions, head)
    parts = tuple(part for part in (writer, recipient) if part is not None)
    start, end = (dear.start("who"), dear.end("who")) if dear else (parts[0].quote.start, parts[0].quote.end)
    kind = "warning-letter" if WARNING.search(text.body, 0, head + 400) else "letter"
    made = Claim(
        quote=_span(text, [*((d.start, d.end) for d in dates), (start, end)]),
        trigger=text.quote(start, end),
        kind=kind,
        verb="write",
        title=_title(parts),
        parts=parts,
        dates=dates,
        reported=False,
    )
    return Told((made,), tuple(_mentions(text, parts)), ())


def _span(text: Text, places: Sequence[tuple[int, int]]) -> Quote:
    return text.quote(min(a for a, _ in places), max(b for _, b in places))


def _title(parts: Iterable[PartWords]) -> str:
    names = {part.role: part.reading for part in parts}
    told = f"letter from {names['sender']}" if "sender" in names else "letter"
    return f"{told} to {names['recipient']}" if "recipient" in names else told


def signer(text: Text) -> PartWords | None:
    """Whoever signs a letter: the line below its closing or the last of all, if it looks like a name."""
    closings = [*CLOSING.finditer(text.body)] or [*SIGNED.finditer(text.body)]
    if not closings:
        return None
    start, end = closings[-1].span("who")
    return party_at(text, start, start + len(_bare_name(text.body[start:end])), "sender")


def _bare_name(signed: str) -> str:
    """ "Lotte Kern, Inspector" signs with a name; the post behind the comma is no part of it."""
    name, comma, post = signed.partition(",")
    heads = classes("posts")["heads"]
    named = len(name.split()) > 1 and any(word.lower().strip(",.") in heads for word in post.split())
    return name if comma and named else signed


def party_at(text: Text, start: int, end: int, role: str) -> PartWords | None:
    """The person or post that words name without their title; None where they look like no name."""
    quote = text.quote(start, start + len(text.body[start:end].rstrip(" ,.")))
    said = quote.exact.split()
    if not 1 <= len(said) <= 5 or not all(word[:1].isupper() for word in said):
        return None
    while len(said) > 1 and said[0].lower().strip(".") in words("titles"):
        said = said[1:]
    office = said[-1].lower() in classes("posts")["heads"]
    return PartWords(role, quote, Kind.POST if office else Kind.PERSON, " ".join(said))


def addressee(text: Text) -> PartWords | None:
    """Whom a letter calls "you": whoever its salutation names."""
    dear = DEAR.search(text.body) if text.source.kind == "letter" else None
    if dear is not None and ANYBODY & {word.strip(".,").lower() for word in dear["who"].split()}:
        return None
    return party_at(text, *dear.span("who"), "recipient") if dear is not None else None


def _dates(expressions: Sequence[Expression], head: int) -> tuple[DateLink, ...]:
    """The first full date above the salutation."""
    for one in expressions:
        full = one.meaning.day is not None and one.meaning.year is not None
        if one.type == "DATE" and full and one.start < head:
            return (DateLink("at", one.start, one.end),)
    return ()


def _mentions(text: Text, parts: Iterable[PartWords]) -> Iterable[Mention]:
    """The parties; the line below a signature is the writer's post."""
    closing = CLOSING.search(text.body)
    for part in parts:
        signs: tuple[Sign, ...] = ()
        if part.role == "sender" and closing is not None and closing.group("post"):
            place = text.quote(closing.start("post"), closing.end("post"))
            if any(word.lower().strip(",.") in classes("posts")["heads"] for word in place.exact.split()):
                signs = (Sign("post", " ".join(place.exact.split()), place),)
                yield Mention(place, Kind.POST, " ".join(place.exact.split()))
        yield mention_of(part, signs)
