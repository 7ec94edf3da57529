"""Personal names taken apart: title, given names, surname.

`nameparser` knows titles, particles and suffixes; it reads "HARRIS Rosemarie" as first name
Harris, so a leading surname in capitals is put last first (measured on mail indexes).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from timeline.resolve.forms import folded, form, vocabulary

MEN = vocabulary("mr sir lord baron master")
WOMEN = vocabulary("mrs ms miss dame lady baroness mme")
TITLES = (
    MEN
    | WOMEN
    | vocabulary(
        "cllr councillor dr prof professor rev reverend judge justice sgt sergeant insp inspector capt "
        "captain col colonel maj major gen general lt lieutenant alderman mp mx hon dcs dci ds pc "
        "secretary president governor senator ambassador congressman congresswoman minister chancellor "
        "commissioner superintendent commander admiral brigadier"
    )
)
ABBREVIATED = vocabulary(
    "alex benj chas chris danl edwd fredk jas robt saml thos"
)  # given names with a point
ALIKE = (("councillor", "cllr"), ("professor", "prof"), ("reverend", "rev"), ("sergeant", "sgt"))
_OFFICE = re.compile(r"^[\w/ .&-]{1,24}:\s*(?=[^\W\d_]{2})")  # "HR/Pay: Byrne, Ada"
_POINT = re.compile(r"^([^\W\d_]{4,})\. ?(?=[^\W\d_]{2})")  # a point for the comma: "Byrne. Ada"
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\w")


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
    address = _ADDRESS.search(words)
    if address and not _ADDRESS.sub("", words).strip(" <>()"):
        return Name((), "", (), "", "", address[0].casefold())
    return _of(_ADDRESS.sub("", words).strip(" <>()\"'"), address[0].casefold() if address else "")


def _of(words: str, address: str) -> Name:
    from nameparser import HumanName

    titles, rest = without_titles(_with_comma(_OFFICE.sub("", words)))
    human = HumanName(_capitals_last(rest))
    given, surname = _one(human.first), _one(human.last)
    if not surname:
        given, surname = "", given
    middle = tuple(form(human.middle))
    return Name(titles, given, middle, surname, _one(human.suffix), address)


def _with_comma(words: str) -> str:
    """ "Byrne. Ada" as "Byrne, Ada": only a surname is that long before a point."""
    found = _POINT.match(words)
    if found is None or _title(found[1]) or found[1].casefold() in ABBREVIATED or "," in words:
        return words
    return f"{found[1]}, {words[found.end() :]}"


def without_titles(words: str) -> tuple[tuple[str, ...], str]:
    """Titles off, and with them whatever post stands before the last of them."""
    tokens = words.split()
    places = [index for index, token in enumerate(tokens[:-1]) if _title(token)]
    if not places:
        return (), words
    titles = tuple(_title(tokens[index]) for index in places)
    return titles, " ".join(tokens[places[-1] + 1 :])


def _title(token: str) -> str:
    """The title that a word is, one spelling each; empty if it is none."""
    bare = folded(token).rstrip(".")
    return dict(ALIKE).get(bare, bare) if bare in TITLES else ""


def _capitals_last(words: str) -> str:
    """ "HARRIS Rosemarie" as "Rosemarie HARRIS"."""
    first, _, rest = words.partition(" ")
    swap = len(first) > 2 and first.isalpha() and first.isupper() and rest and not rest.isupper()
    return f"{rest} {first}" if swap and not rest.rstrip(".").isupper() else words


def _one(words: str) -> str:
    return " ".join(form(words))


def titles_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """No Mr on one side with a Mrs on the other."""
    return not (one & MEN and other & WOMEN) and not (one & WOMEN and other & MEN)


def middles_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Middle names that do not exclude each other; an initial stands for its name."""
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(one, other, strict=False))


def conflict(one: Name, other: Name) -> bool:
    """Two full names that share no word, and neither given name stands for the other."""
    if not (one.given and one.surname and other.given and other.surname):
        return False
    if {one.given, *one.middle, one.surname} & {other.given, *other.middle, other.surname}:
        return False
    begins = one.given.startswith(other.given) or other.given.startswith(one.given)
    return not begins and not is_short_for(one.given, other.given)


@cache
def is_short_for(one: str, other: str) -> bool:
    """One given name is a customary short form of the other; the table has errors like Wilma, William."""
    pairs = ((one, other), (other, one))
    return any(
        short in _customs().nicknames_of(full) and (len(short) <= len(full) or short.startswith(full))
        for short, full in pairs
    )


class Customs(Protocol):
    """A table of customary short forms."""

    def nicknames_of(self, name: str) -> set[str]:
        """The short forms of a given name."""
        ...


@cache
def _customs() -> Customs:
    from nicknames import NickNamer

    namer: Customs = NickNamer()
    return namer
