"""What is a paper because its text treats it as one: "emailed the calculation", "a copy of the count".

A calculation may be in a head and a count on a wall; where it is copied, sent or read out it is on paper. A
test may be given to somebody and sat; only where it is copied or enclosed is it a paper.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from timeline.extract.lexicon import classes

SENT = "e-?mailed|forwarded|circulated|faxed|photocopied|distributed|enclosed|enclosing|attached|attaching"
GIVEN = (
    "sent|given|gave|shown|handed|passed|supplied|supplied with|posted|read|seen|received|acknowledged|leaked"
)
WORDS = r"(?:[a-z]+(?:-[a-z]+)* ){0,2}"
THE = r"(?:the|this|that|his|her|their|our|my|its|[A-Z][\w-]*['’]s?) "


@lru_cache(maxsize=2)  # an index of mails asks for each of its subjects
def treated(body: str) -> frozenset[str]:
    """The nouns that the words of a text treat as papers, in small letters."""
    found = (group for match in _ways().finditer(body) for group in match.groups() if group)
    return frozenset(noun.lower() for noun in found)


@cache
def _ways() -> re.Pattern[str]:
    nouns = "|".join(sorted(classes("documents")["treated"]))
    noun = rf"({nouns})\b"
    more = rf"({nouns}|{'|'.join(sorted(classes('documents')['copied']))})\b"
    ways = (
        rf"\b(?:{SENT}) {THE}{WORDS}{more}",
        rf"\b(?:{GIVEN}) {THE}{WORDS}{noun}",
        rf"\bcop(?:y|ies) of {THE}{WORDS}{more}",
        rf"\b{noun} (?:was|were|had been|has been) (?:\w+ly )?(?:then )?(?:{SENT}|(?:{GIVEN}) (?:out|to)\b)",
        rf"\b{noun}\b[^.;!?\n]*[.;] [^.;!?\n]{{0,40}}\b(?:{SENT}|sent|copied) (?:it|them)\b",
    )
    return re.compile("|".join(ways))
