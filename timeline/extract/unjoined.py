"""Names that nothing but a bracket or a title parts: "Ada Roe (Chair) Tom Birch", "Mr J Roe Mrs A Hale".

Lists in two columns lose their gaps when a page becomes text. Places are those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.extract.brackets import Span, masked
from timeline.extract.lexicon import classes, listed_titles, words
from timeline.extract.listednames import kind_named
from timeline.model.mention import Kind

TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Rev|Revd)\b\.?"
OPENED = re.compile(
    rf"(?<=[\w.’)])(?<!\bAssoc)(?<!\bAssociate)(?<!\bAssistant)(?<!\bEmeritus)[ \t]+(?={TITLE}[ \t]+[A-Z])"
)
CLOSED = re.compile(r"(?<=\))[ \t]+(?=[^\W\d_a-z])")
GAP = re.compile(r"(?<=\w)[ \t]{2,}(?=[^\W\d_a-z])")
POSTED = re.compile(  # "Mr J Roe Clerk and Executive Officer to the Trust"
    rf"\s*(?P<name>(?:{TITLE}[ \t]+(?:[A-Z]\.?[ \t]+)+|(?:{TITLE}[ \t]+)?(?P<given>[A-Z][a-z'’-]+)[ \t]+)"
    r"[A-Z][\w'’-]+)[ \t]+(?P<post>[A-Z][a-z-]+[^,;()\n]*?)(?:,[^;()\n]*)?[\s.]*"
)


def unjoined(body: str, piece: Span) -> Iterator[Span]:
    """A piece of a list, cut where one whole name ends and the next begins."""
    start, end = piece
    first, shown = start, masked(body[start:end])
    for at in sorted({f.start() for sign in (OPENED, CLOSED, GAP) for f in sign.finditer(shown)}):
        if _is_whole(body, first, start + at) and _begins(body, start + at, end):
            yield first, start + at
            first = start + at
    yield first, end


def _is_whole(body: str, start: int, end: int) -> bool:
    """A title with a name, or a full name by a given one, before brackets that tell of it."""
    said, _, beside = masked(body[start:end]).partition("(")
    told = re.sub(r"^(?:and|&)\s+", "", said.strip(" \t\n.,;"))
    return _is_named(told.split()) and not beside.partition(")")[2].strip()


def _begins(body: str, start: int, end: int) -> bool:
    """A title with a name, or a full name, up to the next bracket, title or gap."""
    shown = masked(body[start:end]).lstrip()
    ends = [f.start() for sign in (OPENED, GAP) for f in sign.finditer(shown)]
    stop = min([*ends, *(shown.find(mark) for mark in "(," if mark in shown), len(shown)])
    return _is_named(re.split(r"\s+(?:and|&)\s+", shown[:stop].strip(" \t\n.,;"))[0].split())


def _is_named(tokens: list[str]) -> bool:
    if not 1 < len(tokens) < 7 or kind_named(" ".join(tokens)) is not Kind.PERSON:
        return False
    titled = tokens[0].lower().strip(".") in listed_titles()
    initial = len(tokens[0].strip(".")) == 1 and tokens[0].isupper()
    return titled or initial or tokens[0].lower() in words("given")


def posted(body: str, piece: Span) -> tuple[Span, Span] | None:
    """The name and the office of a piece that sets nothing between them."""
    found = POSTED.fullmatch(body, *piece)
    if found is None or (found["given"] and found["given"].lower() not in words("given")):
        return None
    posts = classes("posts")
    low = found["post"].lower().split()
    heads = posts["heads"] | posts["listed"]
    led = low[0] in heads | posts["modifiers"] and any(word in heads for word in low[:3])
    named = found["name"].lower().split()
    return (found.span("name"), found.span("post")) if led and not heads & set(named[:-1]) else None
