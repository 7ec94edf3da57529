"""Personal names taken apart: title, given names, surname.

`nameparser` knows titles, particles and suffixes; it reads "HARRIS Rosemarie" as first name
Harris, so a leading surname in capitals is put last first (measured on mail indexes).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Protocol

from timeline.resolve.forms import folded, form, vocabulary
from timeline.resolve.slips import slips
from timeline.resolve.spelling import (
    initials_first,
    is_surname_with_particle,
    one_given_name,
    without_generation,
)
from timeline.resolve.titles import title_of, titles_agree, without_titles

ABBREVIATED = vocabulary("alex benj chas chris danl edwd fredk jas robt saml thos mohd")  # with a point
PATRONYMIC = vocabulary("ap ab ferch verch ni nic ui")
ABBREVIATIONS = MappingProxyType(
    {"md": "mohammed", "mohd": "mohammed", "wm": "william", "chas": "charles", "geo": "george"}
    | {"thos": "thomas", "robt": "robert", "saml": "samuel", "benj": "benjamin", "jno": "john"}
    | {"jas": "james", "edwd": "edward"}
)
OF_WOMEN = MappingProxyType(
    {"andrea": "andrew", "alexandria": "alexander", "clementine": "clement", "edwina": "edwin"}
    | {"emily": "emil", "ernestine": "ernest", "evangeline": "evan", "felicia": "felix"}
    | {"frederica": "frederick", "georgine": "george", "laurinda": "lawrence", "louise": "louis"}
    | {"laverne": "vernon", "selma": "anselm"}
)  # no short forms, whatever the table of them says
_HONOURS = re.compile(r"(?:[\s,]+(?:QC|KC|SC|MP|MSP|MEP|JP|FRS|OBE|MBE|CBE|DBE|KBE|KCB|PhD|MD|Esq\.?))+$")
_RUN_ON = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)")  # "A.J. Byrne"
_BORN = re.compile(r"\s*[,(]*\s*\b(?:n[ée]e|born|formerly|a\.?k\.?a\.?|on behalf of)\s.*$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_IDEOGRAMS = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3]{2,4}")  # the surname is the first
_OFFICE = re.compile(r"^[\w/ .&-]{1,24}:\s*(?=[^\W\d_]{2})")  # "HR/Pay: Byrne, Ada"
_ONE_WORD = re.compile(r"[^\W\d_]{2}[^\s,]*")
_PLAIN = re.compile(r"([A-Z][a-z]+|[A-Z]\.)(?: ((?:[A-Z]\.? ){0,2}[A-Z]\.?))? ([A-Z][a-z]+)")
_TURNED = re.compile(r"([A-Z][a-z]+), ([A-Z][a-z]+)(?: ([A-Z]\.?))?")
_POINT = re.compile(r"^([^\W\d_]{4,})\. ?(?=[^\W\d_]{2})")  # a point for the comma: "Byrne. Ada"
_ADDRESS = re.compile(r"<?\b([\w.+-]+@[\w.-]+\w)>?")
_SLIPPED = re.compile(r"[\w.+-]+@[^\s@]+(?: [a-z]{2,3})?")  # "byrne@pier/gov", "byrne@pier gov"


@dataclass(frozen=True, slots=True)
class Name:
    """A personal name in its parts, folded; a given name may be an initial."""

    titles: tuple[str, ...]
    given: str
    middle: tuple[str, ...]
    surname: str
    suffix: str
    address: str = ""

    @property
    def spelled(self) -> tuple[str, ...]:
        """Its parts from the first to the last."""
        return (self.given, *self.middle, self.surname)

    @property
    def is_full(self) -> bool:
        """More than an initial and a surname."""
        return len(self.given) > 1 and bool(self.surname)

    @property
    def has_initial(self) -> bool:
        """A first letter and a surname."""
        return len(self.given) == 1 and bool(self.surname)

    @property
    def is_surname(self) -> bool:
        """A surname, with a title or alone."""
        return bool(self.surname) and not self.given


@cache
def parsed(words: str) -> Name:
    """A name as written, in its parts."""
    if _SLIPPED.fullmatch(words.strip(" <>()")) and not _ADDRESS.fullmatch(words):
        return Name((), "", (), "", "", words.strip(" <>()").casefold())
    address = _ADDRESS.search(words)
    if address and not _ADDRESS.sub("", words).strip(" <>()"):
        return Name((), "", (), "", "", address[1].casefold())
    return _of(_unwrapped(_ADDRESS.sub("", words)), address[1].casefold() if address else "")


def _unwrapped(words: str) -> str:
    """A name without the signs around it; what stands in brackets behind it stays whole."""
    inner = words.strip(" <>\"'")
    return inner if "(" in inner[1:] and inner.endswith(")") else inner.strip(" <>()\"'")


def _of(words: str, address: str) -> Name:
    whole, generation = without_generation(_HONOURS.sub("", _BORN.sub("", words)))
    titles, rest = without_titles(_with_comma(_bare(whole)))
    if _IDEOGRAMS.fullmatch(rest):
        return Name(titles, rest[1:], (), rest[0], generation, address)
    if is_surname_with_particle(rest):
        return Name(titles, "", (), _one(rest), generation, address)
    given, middle, surname = _parts(initials_first(_capitals_last(one_given_name(rest))))
    return Name(titles, given, middle, surname, generation, address)


def _parts(words: str) -> tuple[str, tuple[str, ...], str]:
    """Given name, middle names and surname; a name of one word is a surname."""
    if _ONE_WORD.fullmatch(words):
        return "", (), _one(words)
    whole = _spelled_out(words)
    first, between, last = _plain(whole) or _read(whole)
    given, surname = _initials(first, words), _one(last)
    middle = form(between)
    while middle and middle[-1] in PATRONYMIC:
        surname, middle = f"{middle[-1]} {surname}", middle[:-1]
    if not surname:
        given, surname = (), " ".join(given)
    return "".join(given[:1]), (*given[1:], *middle), surname


def _plain(words: str) -> tuple[str, str, str] | None:
    """The parts of a name that nobody could read otherwise: "Ada Byrne", "Ada J. Byrne"."""
    found = _PLAIN.fullmatch(words)
    turned = _TURNED.fullmatch(words) if found is None else None
    match = found or turned
    if match is None or not _special().isdisjoint(re.findall(r"\w{2,}", words.casefold())):
        return None  # "V" and "I" behind a given name are initials
    first, middle, last = match.groups() if found else (match[2], match[3], match[1])
    return first, middle or "", last


def _spelled_out(words: str) -> str:
    """ "Md. Rafiq Uddin" as "Mohammed Rafiq Uddin"."""
    first, _, rest = words.partition(" ")
    full = ABBREVIATIONS.get(folded(first).rstrip("."))
    return f"{full.title()} {rest}" if full else words


def _read(words: str) -> tuple[str, str, str]:
    from nameparser import HumanName

    human = HumanName(words)
    behind = words.partition(",")[2].strip()
    if not human.first and behind.islower() and not title_of(behind):  # "Byrne, lvo" for "Byrne, Ivo"
        return behind, "", human.last
    return human.first, human.middle, human.last


@cache
def _special() -> frozenset[str]:
    """The words that nameparser takes for more than a name."""
    from nameparser.config import CONSTANTS

    lists = (
        CONSTANTS.titles, CONSTANTS.prefixes, CONSTANTS.conjunctions, CONSTANTS.suffix_acronyms,
        CONSTANTS.suffix_not_acronyms, CONSTANTS.bound_first_names,
    )  # fmt: skip
    return frozenset(str(word) for words in lists for word in words)


def _bare(words: str) -> str:
    """A name without the office before it and what stands in brackets."""
    found = _BRACKETS.sub("", _OFFICE.sub("", words))
    return _RUN_ON.sub(r"\1. ", found if found.strip() else words)


def _initials(first: str, whole: str) -> tuple[str, ...]:
    """A first name; "A.J." and "AJ" are two initials."""
    parts = form(first)
    if len(parts) == 1 and len(first) == 2 and first.isupper() and not whole.isupper():
        return tuple(parts[0])
    return parts if all(len(part) == 1 for part in parts) else (_one(first),)


def _with_comma(words: str) -> str:
    """ "Byrne. Ada" as "Byrne, Ada": only a surname is so long before a point; "Ada.Byrne" is a login."""
    found = _POINT.match(words)
    if found and not found[0].endswith(" ") and " " not in words and not _is_turned(*words.split(".")[:2]):
        return words
    if found is None or title_of(found[1]) or found[1].casefold() in ABBREVIATED or "," in words:
        return words
    return f"{found[1]}, {words[found.end() :]}"


def _is_turned(first: str, last: str) -> bool:
    """ "Byrne.Ada": the second is a given name, and the first is none."""
    return is_customary(last.casefold()) and not is_customary(first.casefold())


def _capitals_last(words: str) -> str:
    """ "HARRIS Rosemarie" as "Rosemarie HARRIS"."""
    first, _, rest = words.partition(" ")
    swap = len(first) > 2 and first.isalpha() and first.isupper() and rest and not rest.isupper()
    return f"{rest} {first}" if swap and not rest.rstrip(".").isupper() else words


def _one(words: str) -> str:
    return " ".join(form(words))


def middles_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Middle names that do not exclude each other; an initial stands for its name, and a slip is no name."""
    pairs = zip(one, other, strict=False)
    return all(a.startswith(b) or b.startswith(a) or slips(a, b) < 2 for a, b in pairs)


def conflict(one: Name, other: Name) -> bool:
    """Names of two people: Mr and Mrs, Jr and Sr, or given names of which neither stands for the other.

    One surname is no sign that they are one, for families share their addresses; one given name is.
    """
    if not titles_agree(frozenset(one.titles), frozenset(other.titles)):
        return True
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return True
    if not (one.given and one.surname and other.given and other.surname):
        return False
    mine, yours = (one.given, *one.middle), (other.given, *other.middle)
    turned = one.given == other.surname or other.given == one.surname
    return not turned and not any(_stands_for(a, b) for a in mine for b in yours)


def _stands_for(one: str, other: str) -> bool:
    """Two given names that may be one: begun alike, a customary short form, or a slip."""
    begins = one.startswith(other) or other.startswith(one)
    return begins or is_short_for(one, other) or slips(one, other) < 3


@cache
def is_customary(word: str) -> bool:
    """A given name, by the table of customary short forms."""
    return bool(_customs().nicknames_of(word) or _customs().canonicals_of(word))


@cache
def full_forms(word: str) -> tuple[str, ...]:
    """The given names of which one is a customary short form."""
    return tuple(sorted(_customs().canonicals_of(word)))


@cache
def is_short_for(one: str, other: str) -> bool:
    """One given name is a customary short form of the other; the table has errors like Wilma, William."""
    pairs = ((one, other), (other, one))
    if OF_WOMEN.get(one) == other or OF_WOMEN.get(other) == one:
        return False
    return any(
        short in _customs().nicknames_of(full) and (len(short) <= len(full) or short.startswith(full))
        for short, full in pairs
    )


class Customs(Protocol):
    """A table of customary short forms."""

    def nicknames_of(self, name: str) -> set[str]:
        """The short forms of a given name."""
        ...

    def canonicals_of(self, name: str) -> set[str]:
        """The given names of which one is a short form."""
        ...


@cache
def _customs() -> Customs:
    from nicknames import NickNamer

    namer: Customs = NickNamer()
    return namer
