"""What speaks for and against two names being one person's, in one table.

No sign joins by itself unless its weight reaches `JOIN`; a sum between the two bounds is asked about.
The weights were set for precision before all, on invented names (`benchmarks/names.py`) and while the errors
on one public index of mails with its key were looked at (`benchmarks/identity.py`): expect less elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

JOIN = 1.0  # from here two names are one
ASK = 0.6  # from here the investigator is asked

WEIGHTS: Mapping[str, tuple[float, str]] = MappingProxyType(
    {
        "login-full": (1.0, "the login is the given name and the surname"),
        "login-initials": (1.0, "the login is the surname with two initials"),
        "login-initial": (0.7, "the login is the surname with an initial"),
        "login-more": (0.5, "the login is the surname with an initial and one more letter"),
        "login-surname": (0.3, "the login is the surname"),
        "addressed": (0.3, "it stands in an address"),
        "letters": (0.3, "it is written as logins are, not as names"),
        "same-login": (1.0, "the same login, once without its address"),
        "slip": (0.5, "one letter is not the same"),
        "spelled": (0.5, "one name in two spellings"),
        "two-slips": (0.3, "two letters are not the same"),
        "scanned": (0.8, "only letters differ that a scanner takes for one another"),
        "domain": (0.3, "the same domain"),
        "rest": (0.2, "the rest of the name is the same"),
        "same-words": (1.0, "the same three words or more in another order"),
        "same-letters": (1.0, "the same letters, parted in another way"),
        "turned": (0.6, "given name and surname in the other order"),
        "middle": (0.2, "the same middle name or initial"),
        "given-against": (-0.4, "both given names are people's"),
        "other-middle": (0.3, "only the middle initial is not the same, and no login has it"),
        "bracketed": (0.8, "the other surname stands in brackets behind it"),
        "middle-against": (-0.3, "another middle initial"),
        "surname-alone": (0.6, "it is the surname"),
        "office-alone": (0.6, "it is the title before the name"),
        "given-alone": (0.5, "it is the given name"),
        "nobody-called": (0.3, "nobody else is called so"),
        "login-short": (0.8, "the login is a form of the given name and the surname"),
        "login-middle": (0.8, "the login is the given name, one letter and the surname"),
        "login-formal": (0.5, "the login is the first letter of the full given name and the surname"),
        "login-cut": (0.6, "the login is the surname with an initial, cut at eight letters"),
        "rare": (0.4, "it is rare beside the other name"),
        "nobody-else": (0.3, "nobody else has that surname"),
        "same-circle": (0.2, "both write to or hear from the same person"),
        "owner": (0.7, "it stands where the owner of the mailbox stands"),
        "owner-initial": (0.4, "it begins with the owner's letter"),
        "initials": (0.6, "it is the first letters of the name"),
        "one-row": (-0.6, "both stand in one row as sender and recipient"),
    }
)


def weight(signs: Iterable[str]) -> float:
    """What some signs come to."""
    return round(sum(WEIGHTS[sign][0] for sign in signs), 2)


def told(signs: Iterable[str]) -> str:
    """Signs in words, each with its weight, and what they come to."""
    found = tuple(signs)
    listed = "; ".join(f"{WEIGHTS[sign][1]} ({WEIGHTS[sign][0]:+.1f})" for sign in found)
    return f"{listed}: {weight(found):.1f}, and {JOIN:.1f} is enough"
