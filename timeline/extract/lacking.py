"""Lists that tell who was there by others: "all members except Mr Roe", "as before, and Ada Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.extract.attendees import lists_people
from timeline.extract.brackets import Span

BUT = (
    r"(?:except(?:ing)?(?: for)?|apart from|other than|save(?: for)?|bar|but(?: not)?|"
    r"with the exception of|excluding)"
)
ALL = re.compile(
    rf"\s*(?:all|every|full)\b[^,;:.\n]*?,?\s{BUT}\s+(?P<absent>.+?)[\s.]*", re.IGNORECASE | re.DOTALL
)
BEFORE = re.compile(
    r"\s*(?:the )?(?:same )?as (?:before|above|previously|(?:at|for|on|in) [^,;.\n]{3,40}?),?\s+"
    r"(?:(?:(?:(?:together |and )?with|and|plus) (?:the addition of|also)|plus|together with|joined by|with|"
    rf"and)\s+(?P<present>.+?))?(?:,?\s*(?:but )?(?:less|minus|without|{BUT})\s+(?P<absent>.+?))?[\s.]*",
    re.IGNORECASE | re.DOTALL,
)


def lacking(body: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Whom such words behind a label name, each list with its part; nothing for a plain list."""
    found = ALL.fullmatch(body, start, end) or BEFORE.fullmatch(body, start, end)
    for role, words in (found.groupdict() if found else {}).items():
        span = found.span(role) if found and words else (end, end)
        if words and lists_people(body, *span, several=True):
            yield span, role
