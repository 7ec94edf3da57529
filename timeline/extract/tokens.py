"""Words with their places and word classes: a shallow reading of English that needs no model.

Classes: DT determiner, PRP pronoun, IN preposition, AUX be/have/do/modal, CC and/or, SC
subordinator, NEG, RB adverb, VB verb, NN anything nominal (nouns, adjectives, names, numbers),
CD number, POS possessive, "," and "." for punctuation, "(" ")" and '"'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.extract.lexicon import VerbForm, classes, verbs

TOKEN = re.compile(
    r"[^\W\d_]+(?:[-‐‑/&.](?=[^\W_])[^\W_]+)*(?:n['’]t\b|['’](?!(?:s|m|re|ve|ll|d)\b)[^\W\d_]+)?"  # co-op, R&D, don't
    r"|['’](?:s|m|re|ve|ll|d)\b"
    r"|@[\w-]+"
    r"|\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?\b"
    r"|[^\w\s]"
    r"|[\w]"
)
PUNCTUATION = {
    ",": ",",
    ";": ".",
    ":": ".",
    ".": ".",
    "!": ".",
    "?": ".",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
}
QUOTES = frozenset('"“”„«»')
BE = classes("closed")["BE"]
PREDICATES = frozenset(("aware", "unaware", "ignorant", "underway"))
EVENT_ING = frozenset(
    ("meeting", "briefing", "hearing", "filing", "building", "funding", "training", "findings", "warning")
)
ORDER_OF_CLASSES = (("BE", "AUX"), ("HAVE", "AUX"), ("DO", "AUX"), ("MD", "AUX"), ("NEG", "NEG"), ("CC", "CC"),
                    ("SC", "SC"), ("DT", "DT"), ("PRP", "PRP"), ("IN", "IN"), ("RB", "RB"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word at its place, its class, and its lemma if it is a verb here."""

    text: str
    start: int
    end: int
    tag: str
    lemma: str = ""
    forms: frozenset[str] = frozenset()

    @property
    def low(self) -> str:
        """The word in lower case, with a plain apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def capital(self) -> bool:
        """Begins with a capital letter."""
        return self.text[:1].isupper()


def tokens_of(body: str, start: int, end: int) -> tuple[Token, ...]:
    """The words of a slice, with their classes settled by their neighbours."""
    raw = [Token(m.group(), m.start(), m.end(), _class(m.group())) for m in TOKEN.finditer(body, start, end)]
    settled: list[Token] = []
    for index, token in enumerate(raw):
        settled.append(_settled(token, settled, raw[index + 1 : index + 3]))
    return tuple(settled)


def _class(word: str) -> str:
    low = word.lower().replace("’", "'")
    if word in PUNCTUATION:
        return PUNCTUATION[word]
    if word in QUOTES:
        return '"'
    if low == "'s":
        return "POS"
    if low in PREDICATES:
        return "JJ"
    if low[:1] == "'" or low.endswith("n't"):
        return "AUX"
    if word[0].isdigit():
        return "CD"
    lists = classes("closed")
    return next(
        (tag for name, tag in ORDER_OF_CLASSES if low in lists[name]),
        "NN" if word[0].isalnum() or word[0] == "@" else ".",
    )


def _settled(token: Token, before: Sequence[Token], after: Sequence[Token]) -> Token:
    """A word that can be a verb is one where its neighbours want one; 's after a noun is possessive."""
    if token.tag == "POS":
        pronoun = bool(before) and before[-1].low in ("it", "that", "there", "he", "she", "what", "who")
        return replace(token, tag="AUX") if pronoun else token
    if token.tag != "NN":
        return _pronoun_or_determiner(token, after)
    form = verbs().get(token.low)
    if form is None:
        return replace(token, tag="RB") if token.low.endswith("ly") and not token.capital else token
    if is_verb(token, form, before, after):
        return replace(token, tag="VB", lemma=form.lemma, forms=form.forms)
    return token


def _pronoun_or_determiner(token: Token, after: Sequence[Token]) -> Token:
    """ "this" before a noun points at it; before a verb it stands for something."""
    if token.low not in ("this", "that", "these", "those", "which", "what", "all", "both", "neither"):
        return token
    follows = after[0].tag if after else "."
    if token.low in ("this", "these", "those", "all", "both"):
        return replace(token, tag="DT" if follows in ("NN", "CD", "RB", "DT", "(", '"') else "PRP")
    return token


def is_verb(token: Token, form: VerbForm, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a word that has verb forms is a verb between these neighbours."""
    previous = next((t for t in reversed(before) if t.tag != "RB"), None)
    following = after[0] if after else None
    if (
        token.capital
        and previous is not None
        and previous.tag not in (".", '"', "CC", ",")
        and not token.text.isupper()
    ):
        return False
    if token.low in EVENT_ING and (previous is None or previous.tag != "AUX" or previous.low not in BE):
        return False
    if previous is None or previous.tag in (".", '"'):
        return _opens(token, form, following)
    if previous.low in ("these", "those") and following is not None and following.tag == "SC":
        return "base" in form.forms
    if previous.tag in ("DT", "POS", "CD"):
        return False
    if previous.low == "to" or previous.tag == "PRP":
        return True
    if previous.tag == "AUX":
        return _after_auxiliary(form, following)
    if previous.tag == "IN":
        return (
            form.forms == {"ing"}
            and following is not None
            and following.tag in ("DT", "NN", "PRP", "IN", "CD")
        )
    if form.forms & {"past", "part"}:
        return not (following is not None and following.tag == "NN" and previous.tag in ("IN", "CC"))
    if "ing" in form.forms:
        return following is None or following.tag in ("DT", "IN", "PRP", ",", ".", "CD", "SC", "NEG")
    if (
        previous.low == "that"
        and "base" in form.forms
        and len(before) > 1
        and before[-2].low.endswith("s")
        and before[-2].tag == "NN"
    ):
        return True
    if previous.tag in ("CC", "SC", "NEG"):
        return following is not None and following.tag in ("DT", "PRP", "IN", "SC")
    if "s" in form.forms and following is not None and following.text == ":":
        return True
    if "s" in form.forms:
        return (
            previous.tag in ("NN", ",")
            and following is not None
            and following.tag in ("DT", "PRP", "SC", "IN", "NEG", '"', ",")
            and not _noun_like(form.lemma, following)
        )
    return (
        previous.tag == "NN"
        and previous.low.endswith("s")
        and following is not None
        and following.tag in ("DT", "PRP", "SC", "NEG")
    )


def _noun_like(lemma: str, following: Token) -> bool:
    """Plural nouns that look like verbs ("reports of", "visits to") stay nouns before a preposition."""
    return (
        following.tag in ("IN", ",")
        and following.low not in ("that",)
        and lemma not in ("say", "go", "come", "add", "know")
    )


def _opens(token: Token, form: VerbForm, following: Token | None) -> bool:
    """The first word of a sentence is a verb only as a participle ("Asked by ...", "Having ...")."""
    if not form.forms & {"ing", "part"} or following is None:
        return False
    return following.tag in ("DT", "PRP", "IN", "NEG") and not token.text.isupper()


def _after_auxiliary(form: VerbForm, following: Token | None) -> bool:
    if form.forms & {"part", "past", "ing"}:
        return (
            following is None or following.tag != "NN" or "ing" in form.forms or bool(form.forms & {"part"})
        )
    return "base" in form.forms
