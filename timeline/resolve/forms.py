"""Words folded for comparison: a quote is never changed, only a copy of it.

A form is a tuple of folded words: case, accents, curly signs, possessives, hyphens and
leading articles make no difference between two names.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from timeline.model.mention import Kind
from timeline.model.phrase import NAMES_OF_MONTHS


def vocabulary(words: str) -> frozenset[str]:
    """A word list, as it is written in one string."""
    return frozenset(words.split())


ARTICLES = vocabulary("a an the this that these those")
RELATIVE = frozenset(("who", "whose", "which", "that"))  # "those who met" are not "who met"
CURLY = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "\u00ad": "", "\u200b": ""}
)
OTHER_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | dict(zip("абвгдеёзийклмнопрстуфыэѓјќљњћ", "abvgdeezijklmnoprstufyegjklnc", strict=True))
    | {
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ъ": "",
        "ь": "",
        "ю": "yu",
        "я": "ya",
    }
    | {"і": "i", "ї": "i", "є": "ye", "ґ": "g"}
    | dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps", "ς": "s"}
)  # as passports write them, so that a name in two scripts can be one
MONTHS = tuple(month.lower() for month in NAMES_OF_MONTHS)
_INITIAL = re.compile(r"\s*(?:A\b|An\b)")  # "An Binh Tarn" too
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def folded(words: str) -> str:
    """Case-blind words in Latin letters, without accents, curly signs and odd spaces."""
    plain = words.translate(CURLY)
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
        plain = plain.casefold().translate(OTHER_LETTERS)
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=1 << 16)
def person_form(words: str) -> tuple[str, ...]:
    """The form of a person's name, in which "A." is a letter of it: A. Byrne is not everyone called Byrne."""
    if _INITIAL.match(words) is None:
        return form(words)
    return tuple(_bare(word) for word in _WORD.findall(folded(words)))


@lru_cache(maxsize=1 << 16)
def form(words: str) -> tuple[str, ...]:
    """The words of a name, without punctuation, possessives and leading articles."""
    found = [_bare(word) for word in _WORD.findall(folded(words))]
    while len(found) > 1 and found[0] in ARTICLES:
        found = found[1:]
    return tuple(found)


def _bare(word: str) -> str:
    """A word without its possessive ending; other apostrophes go too (O'Neil is oneil)."""
    return word.removesuffix("'s").replace("'", "")


def slug(kind: str, words: str) -> str:
    """An id out of a name: person/rosemarie-harris."""
    parts = person_form(words) if kind == "person" else form(words)
    return f"{kind}/{'-'.join(parts) or 'unnamed'}"


def initials(words: tuple[str, ...]) -> str:
    """The first letters of the words that an acronym takes up."""
    return "".join(word[0] for word in words if word not in ("of", "the", "and", "for", "in", "on", "to"))


def is_acronym(words: str) -> bool:
    """Three or more capitals, as written: a name made of first letters."""
    bare = words.strip().removesuffix("'s").removesuffix("’s").replace(".", "")
    return 2 < len(bare) < 9 and bare.isalpha() and bare.isupper()


def tidy(words: str, kind: Kind) -> str:
    """A name without article and possessive ending; the "A." of a person is no article."""
    found = words.split()
    while len(found) > 1 and found[0].casefold() in ARTICLES and found[1] not in RELATIVE:
        if kind is Kind.PERSON and found[0][0] == "A":
            break
        found = found[1:]
    return " ".join(found).removesuffix("'s").removesuffix("’s")
