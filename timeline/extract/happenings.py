"""Words that tell or name something that happened, and what makes two of them the same.

A noun and a verb of one meaning have one head ("the failure of the boiler", "the boiler failed"); what
else the words say tells it from others of its kind. Tokens are taken as they stand: what is not plainly
one subject and one verb, or one noun phrase, is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from timeline.extract.lexicon import classes, entries, inflected, verbs, words
from timeline.extract.tokens import Token
from timeline.model.placing import Happening, Several, singular
from timeline.model.source import Quote, Text

WHOLE = frozenset(("break", "come", "happen", "hit", "occur", "strike"))
PHASES = MappingProxyType(
    {"begin": "begin", "start": "begin", "commence": "begin", "end": "end", "finish": "end",
     "complete": "end", "conclude": "end"}
)  # fmt: skip
CARRIED = frozenset(("hold", "carry", "conduct", "undertake", "perform", "make"))  # "was carried out"
AGAIN = frozenset(
    (
        "again another further second third fourth fifth first last next previous earlier later original "
        "former new annual yearly monthly weekly daily quarterly regular routine each every both two three "
        "four five several many most any some no repeated repeatedly twice all other initial final follow-up "
        "recent latest subsequent whichever also"
    ).split()
)
PAST = frozenset(("past", "part"))
OPAQUE = frozenset((".", '"', "(", ")", "SC", "NEG"))


@dataclass(frozen=True, slots=True)
class Head:
    """What happens, and how sure it is that two tellings of it are one."""

    name: str
    rank: str  # once, mishap, again


@cache
def nouns() -> Mapping[str, Head]:
    """Nouns that name what happens."""
    return MappingProxyType({noun: head for head, names, _ in _lines() for noun in names})


@cache
def deeds() -> Mapping[str, Head]:
    """The past forms of the verbs that tell what happens."""
    known: dict[str, list[str]] = {}
    for form, verb in verbs().items():
        known.setdefault(verb.lemma, []).extend([form] if verb.forms & PAST else [])
    found: dict[str, Head] = {}
    for head, _, lemmas in _lines():
        for lemma in lemmas:
            regular = (form for form, kinds in inflected(lemma, []).items() if kinds & PAST)
            for form in known.get(lemma) or regular:
                found.setdefault(form, head)
    return MappingProxyType(found)


def _lines() -> Iterator[tuple[Head, list[str], list[str]]]:
    for line in entries("happenings"):
        name, names, lemmas, rank = (cell.strip() for cell in line.split("|"))
        yield Head(name, rank), names.split(), [lemma for lemma in lemmas.split() if lemma != "-"]


def telling(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words that say which one is meant, sorted; titles, small words and dates do not."""
    kept = (t.low for t in tokens if t.tag in ("NN", "CD") and t.low not in words("titles"))
    return tuple(sorted({singular(word.removesuffix("'s")) for word in kept if word not in AGAIN}))


def _again(tokens: Sequence[Token]) -> bool:
    """It is told as one of several of its kind; "two days" is none of them."""
    return any(t.low in AGAIN and t.tag != "TD" for t in tokens)


def clause(text: Text, tokens: Sequence[Token], *, known: bool = False) -> Happening | None:
    """What one clause tells: "the audit was carried out", "the boiler failed", "Ann wrote to the clerk".

    `known`: it stands behind "after" or "before", so that it is taken as known already.
    """
    verb = next((i for i, token in enumerate(tokens) if token.tag == "VB"), None)
    if any(t.tag in OPAQUE for t in tokens) or any(t.tag == "AUX" for t in tokens[:1]):
        return None
    if verb is None:
        return _was(text, tokens)
    group = verb
    while group and tokens[group - 1].tag in ("AUX", "RB"):
        group -= 1
    subject, rest = _subject(tokens[:group]), tokens[verb + 1 :]
    if not subject or any(t.tag == "VB" for t in rest) or not _is_past(tokens, group, verb):
        return None
    noun = _by_noun(text, tokens, subject, group, verb)
    if noun is not None:
        return replace(noun, quote=_words(text, subject, tokens))
    passive = any(t.low in ("was", "been") for t in tokens[group:verb])
    quote = _words(text, subject, tokens)
    return _by_verb(tokens[verb], subject, rest, quote, known=known, passive=passive)


def _subject(tokens: Sequence[Token]) -> Sequence[Token]:
    """The subject without the date before it; empty where it is not one noun phrase."""
    while tokens and tokens[0].tag in ("TD", "IN", ",") and any(t.tag == "NN" for t in tokens[1:]):
        tokens = tokens[1:]
    return () if any(t.tag in ("CC", ",") for t in tokens) else tokens


def _words(text: Text, subject: Sequence[Token], tokens: Sequence[Token]) -> Quote:
    return text.quote(subject[0].start, tokens[-1].end)


def _by_noun(
    text: Text, tokens: Sequence[Token], subject: Sequence[Token], group: int, verb: int
) -> Happening | None:
    """ "The audit was carried out", "Ms Lowe carried out the audit": what happened is a noun."""
    rest, phase = tokens[verb + 1 :], _phase(tokens, group, verb)
    if tokens[verb].lemma in CARRIED and phase is None:
        behind = [token for token in rest if token.tag != "RB"]
        return named(text, behind) if behind else None
    noun = named(text, subject)
    if noun is None or phase is None:
        return None
    about = tuple(sorted({*noun.about, *telling(rest)} - {"place"}))
    again = "own" if _again(tokens) else noun.manner
    mishap = again == "new" and about and nouns()[_noun_of(noun)].rank == "mishap"
    return replace(noun, about=about, manner="shared" if mishap else again, phase=phase)


def _noun_of(noun: Happening) -> str:
    """The noun itself, in small letters."""
    start = noun.at - noun.quote.start
    return re.split(r"[^a-z]", noun.quote.exact[start:].lower())[0]


def _by_verb(
    verb: Token, subject: Sequence[Token], rest: Sequence[Token], quote: Quote, *, known: bool, passive: bool
) -> Happening:
    """ "The boiler failed" is one happening for all who tell it, "Ann wrote to him" may be one of many."""
    head, about = deeds().get(verb.low), telling((*subject, *rest))
    name = head.name if head else verb.lemma or verb.low
    again, subjects = _again((*subject, *rest)), telling(subject)
    listed = head is not None and head.rank != "again"
    if (listed or (head is None and passive and _is_done_once(verb, subject))) and subjects and not again:
        return Happening(quote, name, about, "shared", at=verb.start)
    manner = "meant" if known and subjects and not again else "own"
    return Happening(quote, name, about, manner, at=verb.start, often=name in words("repeated"))


def _is_done_once(verb: Token, subject: Sequence[Token]) -> bool:
    """ "The crate was sealed": done to one thing that all know, and hardly twice."""
    noun = next((t for t in reversed(subject) if t.tag == "NN"), None)
    one = noun is not None and singular(noun.low) == noun.low and subject[0].low == "the"
    paper = noun is not None and noun.low in classes("documents")["strong"] and verb.lemma == "write"
    return one and (paper or (verb.lemma or verb.low) not in words("repeated"))


def _was(text: Text, tokens: Sequence[Token]) -> Happening | None:
    """ "The fire in the skip was on 28 March": what is left without its date."""
    words = [token for token in tokens if token.tag != "TD"]
    if len(words) < 2 or words[-1].low not in ("was", "were") or any(t.tag == "AUX" for t in words[:-1]):
        return None
    return named(text, words[:-1])


def _is_past(tokens: Sequence[Token], group: int, verb: int) -> bool:
    """Told as done: no "is published", no "to be published", no "publishing"."""
    if any(t.low in ("is", "are", "be", "being", "am", "'s", "to") for t in tokens[group:verb]):
        return False
    token = tokens[verb]
    return bool(token.forms & {"past", "part"}) or token.low.endswith("ed")


def _phase(tokens: Sequence[Token], group: int, verb: int) -> str | None:
    """How a verb tells that the noun before it happened: as a whole, or its beginning or end."""
    token = tokens[verb]
    behind = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    passive = any(t.low in ("was", "were", "been") for t in tokens[group:verb])
    if token.low in ("took", "taken") and behind == "place":
        return ""
    if token.lemma in WHOLE:
        return ""
    if token.lemma in CARRIED:
        return "" if passive else None
    return PHASES.get(token.lemma)


def named(text: Text, tokens: Sequence[Token]) -> Happening | None:
    """What a noun phrase names: "the inspection of the mill"; None where its head is no happening."""
    core = next((i for i, t in enumerate(tokens) if t.tag == "IN" and i), len(tokens))
    core -= sum(1 for t in tokens[:core] if t.tag == "TD" and t.start > _last_noun(tokens[:core]))
    if not core or tokens[core - 1].tag != "NN":
        return None
    noun, before = tokens[core - 1], tokens[: core - 1]
    head = nouns().get(noun.low) or nouns().get(singular(noun.low))
    if head is None:
        return None
    about = telling((*before, *tokens[core:]))
    years = tuple(singular(t.low) for t in before if t.tag == "TD")  # "the 2018 audit"
    several = noun.low not in nouns() or _again(tokens)
    quote = text.quote(tokens[0].start, tokens[-1].end)
    manner = _manner(head, before, about, several)
    return Happening(quote, head.name, tuple(sorted({*about, *years})), manner, at=noun.start)


def _last_noun(tokens: Sequence[Token]) -> int:
    return max((t.start for t in tokens if t.tag == "NN"), default=-1)


def _manner(head: Head, before: Sequence[Token], about: Sequence[str], several: bool) -> str:
    """ "The audit" is one that others know, "an audit" a new one; a fire at the mill is one, however told."""
    first = before[0].low if before else ""
    if several or not first:
        return "own"
    if first == "the" or any(t.tag == "POS" for t in before):
        return "shared"
    if first not in ("a", "an"):
        return "own"
    return "shared" if head.rank == "mishap" and about else "new"


def kinds_named(tokens: Sequence[Token]) -> Iterator[tuple[bool, Several]]:
    """Every happening that a sentence names by a noun, and whether there were several of its kind."""
    for index, token in enumerate(tokens):
        head = nouns().get(token.low) or nouns().get(singular(token.low))
        if head is None or token.tag != "NN":
            continue
        if index + 1 < len(tokens) and tokens[index + 1].tag == "NN":
            continue  # "the audit committee"
        first = index
        while first and tokens[first - 1].tag in ("NN", "CD", "DT", "TD", "POS"):
            first -= 1
        before = tokens[first:index]
        behind = _complement(tokens, index + 1)
        several = token.low not in nouns() or _again(before)
        yield several, Several(head.name, telling((*before, *behind)))


def _complement(tokens: Sequence[Token], start: int) -> Sequence[Token]:
    """ "of the mill" behind a noun."""
    if start >= len(tokens) or tokens[start].low not in ("of", "at", "in", "into", "on"):
        return ()
    end = start + 1
    while end < len(tokens) and tokens[end].tag in ("NN", "CD", "DT", "POS"):
        end += 1
    return tokens[start + 1 : end]
