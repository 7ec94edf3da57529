"""What the words right behind a person's name say of it: father or son, and the name at birth."""

from __future__ import annotations

import re

from timeline.model.mention import Sign
from timeline.model.source import Quote, Text
from timeline.resolve.spelling import GENERATIONS

WIDTH = 40  # characters in which it stands
_GENERATION = re.compile(r",?\s+\(?(?:the\s+(elder|younger)|(jnr|jr|snr|sr|junior|senior))\b(?!\s+[A-Z])")
_CAPITAL = re.compile(r",?\s+\(?(Jnr|Jr|Snr|Sr|Junior|Senior)\b(?!\s+[A-Z])")
_BORN = re.compile(r",?\s*\(?(?:née|nee|born|formerly)\s+((?:[A-Z][\w'’-]+\s?){1,3})(?=[),.;]|\s|$)")
_WITHIN = re.compile(r"\b(?:née|nee|born|formerly)\s+((?:[A-Z][\w'’-]+\s?){1,3})")


def signs_behind(text: Text, quote: Quote) -> tuple[Sign, ...]:
    """The signs `generation` and `born` of a name, with their words."""
    after = text.body[quote.end : quote.end + WIDTH].split("\n\n")[0]
    found = []
    generation = _GENERATION.match(after) or _CAPITAL.match(after)
    if generation is not None:
        at = generation.lastindex or 0
        place = text.quote(quote.end + generation.start(at), quote.end + generation.end(at))
        found.append(Sign("generation", GENERATIONS[generation[at].casefold()], place))
    born = _WITHIN.search(quote.exact)
    start = quote.start if born else quote.end
    born = born or _BORN.match(after)
    if born is not None:
        words = born[1].rstrip()
        place = text.quote(start + born.start(1), start + born.start(1) + len(words))
        found.append(Sign("born", words, place))
    return tuple(found)
