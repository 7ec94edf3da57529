"""Plain English for moments, names and numbers of days; every answer speaks through it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.questions.entry_lines import SHORTEST, entry_lines, is_entry

NAMED = frozenset({Kind.PERSON, Kind.ORGANISATION})
DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "all", "some", "no"}
)


def days(least: int, most: int) -> str:
    """How long something lasts, with both bounds."""
    if least == most:
        return many(least, "day")
    return f"at least {many(least, 'day')}, at most {most}"


def hours(minutes: int) -> str:
    """So many minutes as hours and minutes: "2 hours 5 minutes"."""
    whole, rest = divmod(minutes, 60)
    told = [*([many(whole, "hour")] if whole else []), *([many(rest, "minute")] if rest else [])]
    return " ".join(told) or "less than a minute"


def listing(words: Sequence[str]) -> str:
    """Several things in one sentence: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def the(entity: Entity) -> str:
    """The name as it stands inside a sentence, with the article it wants."""
    name = entity.name
    bare = entity.kind is Kind.PERSON or (entity.kind in NAMED and name[:1].isupper())
    if (
        bare
        or name.split(" ", 1)[0].lower() in DETERMINERS
        or name[:1].isdigit()
        or entity.kind is Kind.GROUP
    ):
        return name
    return f"the {name}"


def bears_last_name(words: str, who: Entity) -> bool:
    """The last word of a name of a person stands in the words, or the name of a body: no mere pronoun."""
    names = (name.words.split()[-1] if who.kind is Kind.PERSON else name.words for name in who.names)
    return any(re.search(rf"\b{re.escape(name)}\b", words) for name in names)


def capital(sentence: str) -> str:
    """The sentence with a capital at its head."""
    return sentence[:1].upper() + sentence[1:]


def words_of(quote: Quote) -> str:
    """The quoted words on one line, for use inside a sentence; the quote itself stays as it is."""
    if is_entry(quote.exact):
        return " … ".join(entry_lines(quote.exact, SHORTEST))
    return " ".join(quote.exact.split())


def many(count: int, one: str, several: str = "") -> str:
    """A number with its noun: 1 source, 2 sources."""
    return f"{count} {one if count == 1 else several or one + 's'}"


def does(subject: Entity, deed: str) -> str:
    """Someone and what they did, with "were" for a group: "duty officers were present"."""
    return f"{the(subject)} {agreeing(is_several(subject), deed)}"


def agreeing(several: bool, deed: str) -> str:
    """A deed in the number of those who did it."""
    verb, _, rest = deed.partition(" ")
    plural = {"was": "were", "is": "are"}.get(verb, verb)
    return f"{plural} {rest}" if several else deed


def is_several(subject: Entity) -> bool:
    """Its name is a plural."""
    last = subject.name.split(" of ")[0].split()[-1].lower()
    return subject.kind not in NAMED and last.endswith("s") and not last.endswith(("ss", "us", "is"))
