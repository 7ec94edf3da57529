"""Lists of people by their short names, as they are written in a chat: "Present: alice, bob_k, Chaals".

A single word written small is a name only in company: between other short names, or where the same word
speaks in the text ("<alice> ..."), scribes, or stands in another list.
"""

from __future__ import annotations

import re
from functools import cache

from timeline.extract.attendees import ACCOUNT, lists_people
from timeline.extract.brackets import OPENERS, Span, cut
from timeline.extract.lexicon import classes, words
from timeline.extract.statuses import statuses

IN_COMPANY = re.compile(  # another list of small names
    r"^[ \t]*(?i:present|attendees|participants|attending|regrets|apologies|roll[ -]?call)[ \t]*:"
    r"(?:[ \t]*[a-z][\w-]*[ \t]*,){1,3}[ \t]*[a-z][\w-]*[ \t]*(?:,|$)",
    re.MULTILINE,
)
FEWEST = 2
BEYOND = re.compile(rf"\s*(?:[{re.escape(OPENERS)}].*)?[\s.]*", re.DOTALL)


def nicks(body: str, start: int, end: int, *, within: bool = False) -> tuple[Span, ...]:
    """The pieces of a list in which short names stand, full ones among them; none for any other list.

    `within`: the list began above, so that a single one is enough.
    """
    pieces = tuple(
        _trimmed(body, piece) for piece in cut(body, start, end, ",;") if body[slice(*piece)].strip()
    )
    small = [piece for piece in pieces if _is_nick(body, piece)]
    full = (lists_people(body, *piece, several=False) for piece in pieces if piece not in small)
    lower = [piece for piece in small if body[piece[0]].islower()]
    if not lower or not all(full):
        return ()
    company = within or (len(pieces) >= FEWEST and (len(lower) > 1 or small == [*pieces]))
    return pieces if company or _speaks(f"{body[:start]}\n{body[end:]}", body[slice(*lower[0])]) else ()


def _trimmed(body: str, piece: Span) -> Span:
    start, end = piece
    said = body[start:end]
    return start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip(" \t\n."))


def _is_nick(body: str, piece: Span) -> bool:
    """One word, or one with something in brackets behind it, that is no word of lists."""
    found = ACCOUNT.match(body, *piece)
    if found is None or not BEYOND.fullmatch(body, found.end(), piece[1]):
        return False
    return found.group().lower() not in _words_of_lists()


@cache
def _words_of_lists() -> frozenset[str]:
    closed = frozenset(word for line in classes("closed").values() for word in line)
    offices = classes("posts")["heads"] | classes("posts")["listed"]
    return closed | offices | words("no_names") | words("groups") | words("beside") | statuses().keys()


def _speaks(body: str, name: str) -> bool:
    """A line of the text begins with the name as a speaker's, or a list holds it between commas."""
    own = re.escape(name)
    told = rf"(?m)^[ \t]*(?:<{own}>|{own}:[ \t])|[,:][ \t]*{own}[ \t]*,|,[ \t]*{own}[ \t]*$"
    return re.search(told, body) is not None or IN_COMPANY.search(body) is not None
