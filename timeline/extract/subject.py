"""How one subject is called: its name in full and in short, its kind, and what may be said for the kind.

A ship introduced as "the Orrin, a ferry of Sallachy Lines" is later "the ferry", "the vessel", "it" or "she".
A part of a name that may be a place ("Carrow" of "Carrow Bridge") is no name behind a word of place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from timeline.extract.lexicon import classes, entries, words
from timeline.extract.phrases import Phrase
from timeline.extract.sentences import Sentence
from timeline.extract.tokens import Token

OF_PLACE = frozenset("in at off near from to into around outside via towards through for between".split())
SHIPS = frozenset("mv ms ss hms hmas hmcs uss rms rrs mt mfv fv rv".split())
MODEL = re.compile(r"(?=.*\d)(?=.*[^\W\d_])[\w-]+|\d{3,}")  # "A380", "787"
VESSEL = "vessel"
NAMED = frozenset(("NN", "CD"))

Form = tuple[str, ...]  # a name word by word, in small letters


@dataclass(frozen=True, slots=True)
class Subject:
    """What a subject is called.

    `forms` are its names word by word in small letters; `loose` those of them that may be a place or
    another's name; `kinds` the nouns that stand for it behind "the".
    """

    forms: frozenset[Form]
    loose: frozenset[Form] = frozenset()
    kinds: frozenset[str] = frozenset()
    person: bool = False
    body: bool = False

    @property
    def model(self) -> bool:
        """A name with a figure, which tells one product of a maker from another."""
        return any(MODEL.fullmatch(word) for form in self.forms for word in form)

    @property
    def afloat(self) -> bool:
        """A ship may be "she"."""
        return VESSEL in self.kinds


def subject(names: Iterable[str], *, person: bool = False, body: bool = False) -> Subject:
    """A subject by all of its names."""
    forms, loose, kinds = set[Form](), set[Form](), set[str]()
    for name in names:
        parts = tuple(name.lower().replace("’", "'").removesuffix("'s").split())
        parts = parts[1:] if len(parts) > 1 and parts[0] == "the" else parts
        forms.add(parts)
        short = tuple(_short(parts, person=person))
        forms.update(short)
        if not person and len(parts) > 1:
            kinds |= called(parts[-1]) | {parts[-1]}
            loose.update(form for form in short if form[0] == parts[0])
    return Subject(frozenset(forms), frozenset(loose), frozenset(kinds), person, body)


def _short(name: Form, *, person: bool) -> Iterator[Form]:
    """The shorter forms of a name: a surname, a ship without its letters, a model without its maker."""
    if len(name) < 2:
        return
    titled = name[0] in SHIPS | words("titles")
    firm = name[-1] in classes("firms")["sure"]
    models = [place for place, word in enumerate(name) if MODEL.fullmatch(word)]
    if titled or firm:
        inner = name[titled : len(name) - firm]
        yield inner
        yield from _short(inner, person=person)
    elif person:
        yield name[-1:]
    elif models:
        yield from (name[models[0] :], name[models[0] : models[0] + 1])
        yield from ((word,) for word in name[models[-1] + 1 :])
    elif called(name[-1]) or name[-1] not in classes("bodies")["ends"]:
        yield name[:-1]


@cache
def _kinds(sort: str) -> Mapping[str, frozenset[str]]:
    """What a noun may be called instead, itself included, in the lines of a sort."""
    found: dict[str, frozenset[str]] = {}
    for line in entries("kinds"):
        of, _, nouns = line.partition(":")
        any_, _, own = nouns.partition("|")
        for noun in (*any_.split(), *own.split()) if of in (sort, "both") else ():
            found[noun] = found.get(noun, frozenset()) | frozenset(any_.split()) | {noun}
    return MappingProxyType(found)


def called(noun: str) -> frozenset[str]:
    """The nouns that may stand for what has been introduced by this one; none where it names no kind."""
    return _kinds("thing").get(noun, frozenset()) | _kinds("body").get(noun, frozenset())


def may_be(one: Subject, noun: str) -> bool:
    """Whether a subject of which no text says what it is may be this: a body a club, a thing a ship."""
    return not any(called(kind) for kind in one.kinds) and noun in _kinds("body" if one.body else "thing")


def name_at(one: Subject, tokens: Sequence[Token], index: int) -> int:
    """Where a name of the subject that begins at a word ends, or the word itself where none does."""
    first = tokens[index].low
    for form in sorted(one.forms, key=lambda form: (-len(form), form)):
        end = _end_of(" ".join(form), tokens, index) if form[0].startswith(first) else index
        if end > index and _is_whole(one, form, tokens, index, end):
            return end
    return index


def _end_of(name: str, tokens: Sequence[Token], index: int) -> int:
    """Where words end that are written as a name is, "A380-800" among those of the "A380"."""
    written, before = "", tokens[index].start
    for place in range(index, len(tokens)):
        token = tokens[place]
        written += (" " if token.start > before else "") + token.low
        before = token.end
        if written == name or written.startswith(f"{name}-"):
            return place + 1
        if not name.startswith(written):
            break
    return index


def _is_whole(one: Subject, form: Form, tokens: Sequence[Token], first: int, end: int) -> bool:
    """No part of a longer name, no place, and written as a name."""
    if not any(token.capital or token.text[0].isdigit() for token in tokens[first:end]):
        return False
    before = tokens[first - 1] if first else None
    behind = tokens[end] if end < len(tokens) else None
    if form in one.loose and before is not None and before.low in OF_PLACE:
        return False
    if any(MODEL.fullmatch(word) for word in form):
        return True
    if behind is not None and _goes_on(behind):
        return False
    led = before is not None and _leads(before) and first > 1
    return not led or len(form) > 1


def _goes_on(token: Token) -> bool:
    """The name is longer: "Airbus A380", "Hart Bridge Road"."""
    role = token.low in words("titles") | classes("posts")["heads"] or token.text.isupper()
    proper = token.tag == "NN" and token.capital and not (role and len(token.text) > 1)
    return proper or (token.tag in NAMED and bool(MODEL.fullmatch(token.text)))


def _leads(token: Token) -> bool:
    """The name began before: "Cerro Lago", "Marie Gallois"."""
    title = token.low in words("titles") | SHIPS | classes("posts")["heads"]
    return token.tag == "NN" and token.capital and not title and "-" not in token.text


def introduced(one: Subject, sentences: Iterable[Sentence]) -> Subject:
    """The subject with the kinds as which sentences introduce it."""
    nouns = {noun for sentence in sentences for noun in _introducing(one, sentence)}
    kinds = one.kinds.union(*(called(noun) or {noun} for noun in sorted(nouns)))
    return replace(one, kinds=kinds, person=one.person and not any(called(noun) for noun in nouns))


def _introducing(one: Subject, sentence: Sentence) -> Iterator[str]:
    """ "the ferry Orrin", "the Orrin ferry", "the Orrin, a ferry", "the contractor, Brannock Civil"."""
    tokens = sentence.tokens
    for place, phrase in enumerate(sentence.phrases):
        start, end = named_in(one, tokens, phrase)
        if start == end:
            continue
        beside = (*tokens[max(phrase.first, start - 1) : start], *tokens[end : end + 1])
        yield from (token.low for token in beside if called(token.low) and token.tag == "NN")
        for other in sentence.phrases[place + 1 : place + 2]:
            between = [token.low for token in tokens[phrase.last : other.first]]
            if end == phrase.last and between in ([","], ["is"], ["was"]):
                yield from _kind_of(tokens, other, between == [","])
        for other in sentence.phrases[max(0, place - 1) : place]:
            apposed = [token.low for token in tokens[other.last : phrase.first]] == [","]
            if apposed and start == phrase.first and tokens[other.first].low == "the":
                yield from _kind_of(tokens, other, True)


def _kind_of(tokens: Sequence[Token], phrase: Phrase, apposed: bool) -> Iterator[str]:
    """The head of "a steel swing bridge over the river"; of a predicate only a known kind."""
    head = tokens[phrase.core - 1]
    opened = tokens[phrase.first].low in ("a", "an", "the", "one")
    if opened and head.tag == "NN" and not head.capital and (called(head.low) or apposed):
        yield head.low


def named_in(one: Subject, tokens: Sequence[Token], phrase: Phrase) -> tuple[int, int]:
    """Where a phrase names the subject; an empty place at its beginning where it does not."""
    for index in range(phrase.first, phrase.last):
        end = name_at(one, tokens, index)
        if end > index:
            return index, end
    return phrase.first, phrase.first
