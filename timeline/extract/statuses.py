"""What a cell beside a name says of somebody's attendance: words, letters and ticks, by part.

A cross is as often a presence as an absence: where the same list has ticks it is an absence. A list that
explains its own letters ("A = apologies") is read by that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from timeline.extract.lexicon import entries

FURTHER = re.compile(r"(?:\s*[(\[]|\s+[-–—]\s|[,;:]\s|\s(?:from|until|till|at|via|by|for|with)\s).*$")
INNER = re.compile(  # "no (apologies)", "no - apologies; Roe deputised"
    r"[(\[](?P<said>[^)\]]+)[)\]]$|^no\s?[-–—,:]\s*(?P<behind>\w+(?: (?:received|given))?)"
)
TICKS = frozenset("✓✔✅√☑")
CROSSES = ("x", "✕", "×")
PLAIN = frozenset(("yes", "no"))  # words that no legend explains: "No - apologies sent" is a cell
LEGEND = re.compile(
    r"(?<!\w)[\"“(]?(?P<sign>[A-Za-z]{1,3}|[^\w\s])[\")”]?[ \t]*[=:–-][ \t]*(?P<words>[A-Za-z][a-z ]{3,24})"
)


@cache
def statuses() -> Mapping[str, str]:
    """The part that each word of an attendance list tells."""
    found: dict[str, str] = {}
    for line in entries("present_signs"):
        role, _, terms = line.partition(":")
        found |= {term.strip(): role for term in terms.split(",")}
    return MappingProxyType(found)


def status_of(words: str, own: Mapping[str, str] = MappingProxyType({})) -> str:
    """The part that a cell tells, by what the list says of its own signs first; else "mentioned"."""
    said = " ".join(words.lower().split()).strip(" *_").rstrip(".")
    first, inner = FURTHER.sub("", said), INNER.search(said)
    aside = [inner["said"] or inner["behind"]] if inner else []
    aside = [one for one in aside if statuses().get(one) == "apologies"]
    return next(
        (role for one in (said, *aside, first) if (role := own.get(one) or statuses().get(one))), "mentioned"
    )


def own_signs(body: str, cells: Iterable[str]) -> Mapping[str, str]:
    """What one list means by its signs: crosses beside ticks, and its legend."""
    used = frozenset(cell.strip().lower() for cell in cells)
    crossed = dict.fromkeys(CROSSES, "absent") if any(sign[:1] in TICKS for sign in used) else {}
    return MappingProxyType(crossed | {sign: role for sign, role in _legend(body) if sign in used})


def _legend(body: str) -> Iterable[tuple[str, str]]:
    for found in LEGEND.finditer(body):
        said = found["words"].lower().split()
        role = next((role for word in said[:2] if (role := statuses().get(word))), None)
        if role and found["sign"].lower() not in PLAIN:
            yield found["sign"].lower(), role
