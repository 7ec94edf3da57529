"""An office in the place of a name: "The Governor" in an index of mails that calls one person so.

A post is held for a time, so that the word alone means somebody only within one index, and only where it
calls nobody else by that title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from timeline.resolve.forms import form, vocabulary
from timeline.resolve.persons import parsed
from timeline.resolve.titles import title_of, without_titles

OFFICES = vocabulary("secretary president governor minister chancellor commissioner superintendent senator")
ADDRESSING = vocabulary("madam madame mr mister sir")

Bearers = Mapping[tuple[str, str], frozenset[str]]


def office_alone(words: str) -> str:
    """The office that words are, with nothing but a form of address before it; else nothing."""
    found = [word for word in form(words) if word not in ADDRESSING]
    title = title_of(found[0]) if len(found) == 1 else ""
    return title if title in OFFICES else ""


def offices_before(words: str) -> tuple[str, ...]:
    """The offices that stand before a name: "Governor Byrne", and no "Secretary of State"."""
    titles, name = without_titles(" ".join(words.split()))
    of_a_place = name.casefold().startswith(("of ", "for "))
    return () if of_a_place else tuple(title for title in titles if title in OFFICES)


def bearers(named: Iterable[tuple[str, str]]) -> Bearers:
    """The surnames that each office stands before in each source."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for source, words in dict.fromkeys(named):
        for office in offices_before(words):
            found[source, office].add(parsed(words).surname)
    return {key: frozenset(surnames) for key, surnames in found.items()}
