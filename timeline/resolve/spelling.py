"""A personal name as it is written, made ready to be taken apart, and how it may be spelled elsewhere.

Customs of several languages: "Abd al-Rahman" is one given name, "ap Iorwerth" one surname, "Byrne A."
a surname with an initial; "Jr" and "the younger" tell a son from his father.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

from timeline.resolve.forms import form, vocabulary

GENERATIONS = MappingProxyType(
    dict.fromkeys(("jr", "jnr", "junior", "younger"), "jr")
    | dict.fromkeys(("sr", "snr", "senior", "elder"), "sr")
    | {"ii": "ii", "iii": "iii", "iv": "iv"}
)
PARTICLES = vocabulary(
    "al el ul ap ab ferch verch bin bint ben ibn bat van von der den de del della da di do dos das du la le "
    "ter ten zu"
)
_GENERATION = re.compile(
    r"(?P<comma>\s*,)?\s*\(?\b(?P<the>the\s+)?"
    r"(?P<word>jr|jnr|junior|sr|snr|senior|elder|younger|ii|iii|iv)\b\.?\)?$",
    re.IGNORECASE,
)
_SPELLED = ("junior", "senior", "elder", "younger")  # names too: "Ada Senior"
_SERVANT = re.compile(
    r"\b(abd|abdul|abdel|abdal|abu|abou)[\s-]+(?:(al|el|ul|ur)[\s-]+)?(?=[\w'’-]+\s+\w)", re.IGNORECASE
)
_PARTICLE_FIRST = re.compile(
    r"(?:ap|ab|ferch|verch|bin|bint|ibn|van|von|de|del|della|da|di|dos|du|la|le|al|el)\s+(?:\w+\s+)?[^\W\d_]+"
)
_INITIAL_LAST = re.compile(r"([^\W\d_][\w'’-]+),?((?:\s+[^\W\d_]\b\.?){1,3})")
_IN_BRACKETS = re.compile(r"[^()]*[^\W\d_]\s*\((?:n[ée]e\s+)?([^\W\d_]{3,})\)\s*")
_WHOLE_WORD = re.compile(r"[^\W\d_]{2,}")
_SOUNDS = (
    ("tch", "c"), ("sch", "s"), ("sh", "s"), ("zh", "j"), ("dzh", "j"), ("dj", "j"), ("ch", "c"), ("kh", "h"),
    ("ph", "f"), ("gh", "g"), ("th", "t"), ("ck", "k"), ("ks", "x"), ("mac", "mc"), ("ou", "u"), ("oe", "u"),
    ("ee", "i"), ("ie", "i"), ("ei", "i"), ("ey", "i"), ("ay", "i"), ("ai", "i"), ("ii", "i"), ("iy", "i"),
)  # fmt: skip
_FIRST = str.maketrans("yqcwo", "ikkvu")
_LETTERS = str.maketrans("yqcwoe", "ikkvua")
_TWICE = re.compile(r"(.)\1+")


def without_generation(words: str) -> tuple[str, str]:
    """A name without "Jr" or "the elder" behind it, and which it is."""
    found = _GENERATION.search(words)
    before = words[: found.start()].strip(" ,") if found else ""
    if found is None or not before:
        return words, ""
    word = found["word"]
    telling = found["comma"] or found["the"] or word.islower() or len(_WHOLE_WORD.findall(before)) > 1
    named = word.casefold() in _SPELLED and not telling
    return (words, "") if named else (before, GENERATIONS[word.casefold()])


def one_given_name(words: str) -> str:
    """ "Abd al-Rahman Hadid" as "Abd-al-Rahman Hadid": what serves is part of the name."""
    return _SERVANT.sub(lambda found: "-".join(part for part in found.groups() if part) + "-", words)


def in_brackets(words: str) -> str:
    """The one word in brackets at the end of a name, folded; it may be another surname."""
    found = _IN_BRACKETS.fullmatch(words)
    return " ".join(form(found[1])) if found else ""


def is_surname_with_particle(words: str) -> bool:
    """ "ap Iorwerth", "van der Berg": nothing stands before the particle."""
    return _PARTICLE_FIRST.fullmatch(words) is not None


def initials_first(words: str) -> str:
    """ "Byrne A." as "A. Byrne"; nobody's surname is one letter."""
    found = _INITIAL_LAST.fullmatch(words)
    return f"{found[2].strip()} {found[1]}" if found else words


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """What one script's name may become in another: "Sergei" and "Sergey", "Hussein" and "Husain".

    Particles are left out, for who writes "al-Fayadh" at home is "Fayadh" abroad.
    """
    kept = [part for part in word.split() if part not in PARTICLES]
    plain = "".join(kept or word.split())
    for written, heard in _SOUNDS:
        plain = plain.replace(written, heard)
    return _TWICE.sub(r"\1", plain[:1].translate(_FIRST) + plain[1:].translate(_LETTERS))
