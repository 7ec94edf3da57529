"""What a phrase of a sentence names, as a record, and the words that decide between readings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from timeline.extract.phrases import Phrase
from timeline.model.mention import Mention

UNSURE_TITLES = frozenset("judge sister general gen major hon ms prof professor".split())
PLAIN = frozenset("other same first second third last next many several various own whole entire".split())
OPINION = frozenset(
    "damning devastating critical serious latest new full final independent detailed recent lengthy "
    "scathing dear confidential original initial further separate internal major short".split()
)
PRESENT = frozenset(("relevant", "then", "current", "re-elected", "reelected", "re-appointed"))
WIDE = frozenset("record records plan strategy analysis file article warning warnings note".split())
BARE_PAPERS = frozenset("documents papers files records".split())
SPOKEN = frozenset(("briefing", "briefings", "presentation"))  # papers, or what people came together for
OF_MANY = frozenset(("every", "each", "all", "both"))  # "every director" is no one holder of a post
QUANTIFIERS = frozenset("all any each every such no some many several".split())
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty "
    "i ii iii iv v vi vii viii ix x".split()
)
REFERRING = frozenset(("no", "see", "cf", "compare"))  # "See the Crane letter"
AT_LARGE = frozenset("public press staff crew family".split())  # "four members of the public"
COUNTED = frozenset("firm company contractor".split())

INITIALS = re.compile(r"(?:[A-Z]\.)+")  # "J.", "J.R."
STATES = frozenset(("U.S.", "U.K.", "U.N.", "E.U."))


@dataclass(frozen=True, slots=True)
class Named:
    """A mention and the tokens of its sentence that it covers."""

    mention: Mention
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Names:
    """What a text is already known to hold: surnames of its people, a model's labels, its small words."""

    surnames: frozenset[str] = frozenset()
    labels: Mapping[str, str] | None = None
    small: frozenset[str] = frozenset()  # words that it writes without a capital
    papers: frozenset[str] = frozenset()  # nouns that it treats as papers

    def label(self, term: str) -> str:
        """PERSON, ORG or another label that a model gave to these words most often, or nothing."""
        return (self.labels or {}).get(term, "")


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens that may name one thing; `begin` is where its owner begins ("the council's | report")."""

    first: int
    last: int
    begin: int
    phrase: Phrase | None = None
