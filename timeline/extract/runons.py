"""Words that a scan ran together ("Cranetold", "wasforcedto"), parted where the text itself parts them.

A word is parted only in a text that has many such, and only into words that the text has often while
it hardly has the whole: the counts of the text are the dictionary (the idea of segmenting by unigram
counts: Norvig, "Natural Language Corpus Data", 2009). Quotes are of the body as it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from types import MappingProxyType

from timeline.extract.lexicon import classes, verbs

WORD = re.compile(r"[A-Za-z]{2,}")
LEAST_WORDS = 5_000  # in a shorter text counts say nothing
LEAST_SHARE = 0.006  # of all words; prose that nobody scanned has less than half of it in compounds
OFTEN, ONE_IN = 10, 10_000  # a part is as frequent as this, at least
SELDOM = 2  # the whole is no more frequent than this, or than
FEW_OF = 20  # one in so many of the rarest of its parts
SHORTEST, LONGEST = 4, 40  # letters of what is parted
MOST_PARTS = 4
Cuts = tuple[int, ...]


@lru_cache(2)
def run_ons(body: str) -> Mapping[str, Cuts]:
    """The words of a body that are several, each with the places where the later ones begin."""
    written = Counter(WORD.findall(body))
    counts: Counter[str] = Counter()
    for word, times in written.items():
        counts[word.lower()] += times
    total = counts.total()
    if total < LEAST_WORDS:
        return MappingProxyType({})
    often = max(OFTEN, total // ONE_IN)
    known = frozenset(word for word, times in counts.items() if times >= often and _is_long(word))
    found = {word: _cuts(word.lower(), known) for word in written if _may_be_several(word)}
    parted = {
        word: cuts
        for word, cuts in found.items()
        if cuts and _is_rare(word, cuts, counts) and (word.islower() or _begins_so(word, cuts, written))
    }
    share = sum(written[word] for word in parted) / total
    return MappingProxyType(parted if share >= LEAST_SHARE else {})


def _may_be_several(word: str) -> bool:
    low = word.lower()
    plain = SHORTEST <= len(word) <= LONGEST and not word.isupper()
    return plain and low not in verbs() and low not in _closed()


def _is_rare(word: str, cuts: Cuts, counts: Mapping[str, int]) -> bool:
    """Hardly there beside its parts."""
    low = word.lower()
    parts = [counts[low[a:z]] for a, z in pairwise((0, *cuts, len(low)))]
    return counts[low] <= max(SELDOM, min(parts) // FEW_OF)


def _is_long(word: str) -> bool:
    """Enough letters for a word of its own; of two letters only what binds others ("of", "he", "is")."""
    return len(word) > 2 or word in _closed()


def _begins_so(word: str, cuts: Cuts, written: Mapping[str, int]) -> bool:
    """A name that the text has by itself, with a verb or what binds words behind it; no other capital."""
    later = [word[a:z].lower() for a, z in pairwise((*cuts, len(word)))]
    return written.get(word[: cuts[0]], 0) >= OFTEN and any(_leads_on(word) for word in later)


def _leads_on(word: str) -> bool:
    """ "wasa", "becamea": what an article may follow."""
    return word in _closed() or word in verbs()


@cache
def _closed() -> frozenset[str]:
    return frozenset(word for group in classes("closed").values() for word in group)


def _cuts(low: str, known: frozenset[str]) -> Cuts:
    """Where words that are known begin in it, in as few parts as can be; nothing if they do not fill it."""
    for parts in range(2, MOST_PARTS + 1):
        found = _cuts_in(low, known, parts)
        if found:
            return found
    return ()


def _cuts_in(low: str, known: frozenset[str], parts: int) -> Cuts:
    for end in range(len(low) - 1, 1, -1):
        if low[:end] not in known:
            continue
        if parts == 2 and (low[end:] in known or (low[end:] == "a" and _leads_on(low[:end]))):
            return (end,)
        rest = _cuts_in(low[end:], known, parts - 1) if parts > 2 else ()
        if rest:
            return (end, *(end + cut for cut in rest))
    return ()
