"""Where a name ends and the words around it begin, where capitals do not tell.

A heading sets every word with a capital ("The Registrar Orders Crane to Leave"), and a sentence or a
reference opens with one ("See Crane's interview").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from timeline.extract.lexicon import classes, given_names, verbs, words
from timeline.extract.named import REFERRING, Names
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, Mention

SMALL = re.compile(r"(?<![\w'’])[a-z]{3,}\b")
PLACES = frozenset(("GPE", "LOC", "NORP"))


@lru_cache(maxsize=2)  # an index of mails asks for each of its subjects
def small_words(body: str) -> frozenset[str]:
    """The words that a text writes without a capital anywhere."""
    return frozenset(match.group() for match in SMALL.finditer(body))


def of_name(tokens: Sequence[Token], first: int, last: int, names: Names) -> tuple[int, int]:
    """The words of a run of capitals that are the name of someone known; the whole run where none is."""
    surnames = [i for i in range(first, last) if tokens[i].text in names.surnames]
    if not surnames:
        return first, last
    begin, end = first, surnames[0] + 1
    while begin < surnames[0] and _is_ordinary(tokens[begin], names):
        begin += 1
    while end < last and not _is_ordinary(tokens[end], names):
        end += 1
    return begin, end


def is_in_name(tokens: Sequence[Token], start: int, index: int, last: int) -> bool:
    """A capitalised word, or the "&" between two of them."""
    joins = tokens[index].text == "&" and start < index < last - 1 and tokens[index + 1].capital
    return joins or (tokens[index].tag == "NN" and tokens[index].capital)


def firm_of(term: str, label: str, names: Names) -> Kind | None:
    """ "Dorn & Sons", "Reeve & Hallam": a firm; no words of the language ("Terms & Conditions")."""
    words_ = term.replace("&", " ").lower().split()
    known = label == "ORG" or words_[-1] in classes("firms")["behind"]
    return Kind.ORGANISATION if known or not any(_is_word(word, names) for word in words_) else None


def _is_ordinary(token: Token, names: Names) -> bool:
    """A verb, or a word that the text writes small elsewhere; no name of anyone."""
    known = token.low in given_names() or token.text in names.surnames
    return not known and _is_word(token.low, names)


def _is_word(low: str, names: Names) -> bool:
    """A word of the language: a verb form, or small elsewhere in the text, as itself or in the past."""
    past = re.sub(r"(ie)?s$", lambda ending: "ied" if ending[1] else "ed", low)
    return low in verbs() or low in names.small or past in names.small


def surnames_of(mentions: Iterable[Mention], names: Names) -> frozenset[str]:
    """The last names of the people whom something introduces; of a heading, the one before its verb."""
    found, doubtful = set[str](), dict[str, set[str]]()
    for mention in mentions:
        words_ = mention.reading.split()
        last = _surname_of(mention, names)
        if len(words_) > 2 and last and _is_word(last.lower(), names):
            doubtful.setdefault(last, set()).add(words_[-2])
        elif last:
            found.add(last)
    found |= {last for last, before in doubtful.items() if not before & found}
    return frozenset(name for name in found if name.lower() not in words("titles"))


def _surname_of(mention: Mention, names: Names) -> str:
    """The last name of a person; nothing where the words may be others."""
    if mention.kind is not Kind.PERSON:
        return ""
    first, word = mention.reading.split()[0], mention.reading.split()[-1]
    if any(sign.name in ("title", "post") for sign in mention.signs) and first == word:
        return word
    if first.lower() in given_names() and first != word:
        return word  # whatever a model takes the surname for
    foreign = "." in word or names.label(word) in PLACES  # "A. Russian", where A. numbers a heading
    return "" if foreign or _is_word(word.lower(), names) else word


def past_small(tokens: Sequence[Token], index: int, end: int) -> int:
    """Past determiners, brackets, and what only refers."""
    skipped = ("DT", "RB", "PRP", "(")
    while index < end and (tokens[index].tag in skipped or tokens[index].low in REFERRING):
        index += 1
    return index
