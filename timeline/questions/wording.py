"""Plain English for moments, names and numbers of days; every answer speaks through it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When

NAMED = frozenset({Kind.PERSON, Kind.ORGANISATION})
DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "all", "some", "no"}
)


def day(moment: date) -> str:
    """A day as it is written in a letter: 9 August 2016."""
    return f"{moment.day} {moment:%B %Y}"


def spell(when: When) -> str:
    """A moment in words, never more exact than its bounds."""
    if when.is_open:
        return "an unknown date"
    if when.lasts:
        return " to ".join(_half(half) for half in when.form.split("/", 1))
    if when.earliest == EVER:
        return f"no later than {day(when.latest)}"
    if when.latest == NEVER:
        return f"{day(when.earliest)} or later"
    return _hedged(when) + (_unit(when) or f"between {day(when.earliest)} and {day(when.latest)}")


def on(when: When) -> str:
    """A moment with its preposition: "on 9 August 2016", "in August 2016"."""
    words = spell(when)
    if when.is_open:
        return "at an unknown date"
    if when.lasts:
        return f"from {words}"
    if not words[0].isdigit():
        return words if words.startswith(("between", "no later", "about")) else f"in {words}"
    return f"in {words}" if len(words) == 4 else f"on {words}"


def _hedged(when: When) -> str:
    return "about " if when.form.endswith(("~", "%")) else ""


def _unit(when: When) -> str:
    """The day, month or year that the bounds fill, in words."""
    edtf = when.form.rstrip("~?%") or When(when.earliest, when.latest).edtf
    return _half(edtf) if edtf[:1].isdigit() else ""


def _half(edtf: str) -> str:
    """One EDTF date of year, month or day precision in words; any other form as it stands."""
    parts = edtf.rstrip("~?%").split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return edtf if edtf != ".." else "an unknown date"
    if len(parts) == 1:
        return edtf
    if not 1 <= int(parts[1]) <= 12:
        return edtf
    month = f"{date(2000, int(parts[1]), 1):%B} {parts[0]}"
    return month if len(parts) == 2 else f"{int(parts[2])} {month}"


def days(least: int, most: int) -> str:
    """How long something lasts, with both bounds."""
    if least == most:
        return "1 day" if least == 1 else f"{least} days"
    return f"at least {least} days, at most {most}"


def listing(words: Sequence[str]) -> str:
    """Several things in one sentence: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def the(entity: Entity) -> str:
    """The name as it stands inside a sentence, with the article it wants."""
    name = entity.name
    bare = entity.kind in NAMED and name[:1].isupper()
    if (
        bare
        or name.split(" ", 1)[0].lower() in DETERMINERS
        or name[:1].isdigit()
        or entity.kind is Kind.GROUP
    ):
        return name
    return f"the {name}"


def capital(sentence: str) -> str:
    """The sentence with a capital at its head."""
    return sentence[:1].upper() + sentence[1:]


def words_of(quote: Quote) -> str:
    """The quoted words on one line, for use inside a sentence; the quote itself stays as it is."""
    return " ".join(quote.exact.split())


def many(count: int, one: str, several: str = "") -> str:
    """A number with its noun: 1 source, 2 sources."""
    return f"{count} {one if count == 1 else several or one + 's'}"
