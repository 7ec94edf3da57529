"""Quotes on the screen: numbered, in their surroundings, the exact words emphasised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from timeline.model.source import Quote
from timeline.questions.entry_lines import entry_lines, is_entry
from timeline.views.layout import FAINT, STRONG, heading, indented
from timeline.views.names import outermost, place_of
from timeline.views.shown import folded, shown, shown_inline

if TYPE_CHECKING:
    from timeline.case import Case

CONTEXT = 72  # characters before and after a quote: about a line

LINES_OF_A_BLOCK = 3

_LABEL = re.compile(r"^[ \t]*[A-Z][\w' -]{1,24}: ", re.MULTILINE)

Numbers = Mapping[Quote, int]


def marks(numbers: Numbers, quotes: Iterable[Quote]) -> Text:
    """The footnote marks of a sentence: "[1] [3]"."""
    unique = sorted({numbers[quote] for quote in quotes})
    return Text(" ".join(f"[{number}]" for number in unique), style=FAINT)


def footnotes(case: Case, quotes: Iterable[Quote], title: str = "Quotes") -> Group | None:
    """All quotes of a page under their numbers, or nothing where there are none."""
    numbers = outermost(quotes)
    if not numbers:
        return None
    return Group(heading(title), *(footnote(case, quote, number) for quote, number in numbers.items()))


def footnote(case: Case, quote: Quote, number: int) -> Group:
    """One quote under its number, with its place, day of writing and surroundings."""
    mark = f"[{number}] "
    head = Text.assemble((mark.rjust(6), FAINT), source_line(case, quote))
    return Group(head, indented(in_surroundings(case, quote), 6))


def source_line(case: Case, quote: Quote) -> Text:
    """Where a quote stands and when it was written."""
    written = case.written_of(quote)
    place = shown(place_of(case, quote))
    return place if written.is_open else place.append(f", written {written.edtf}", style=FAINT)


def in_surroundings(case: Case, quote: Quote) -> Text:
    """The quote between about a line of the words before and after it, within its paragraph."""
    before, exact, after = case.surroundings(quote, before=2 * CONTEXT, after=2 * CONTEXT)
    lead, trail = shortened_lead(folded(before)), shortened_trail(folded(after))
    return Text.assemble(
        (lead, FAINT),
        " " if lead and before[-1:].isspace() else "",
        ("“", FAINT),
        _exact(exact),
        ("”", FAINT),
        " " if trail and after[:1].isspace() else "",
        (trail, FAINT),
    )


def _exact(words: str) -> Text:
    """The quoted words: prose run on, blocks with labelled lines (heads of mails and minutes) as lines.

    Of an entry of a calendar only the lines that tell something.
    """
    if is_entry(words):
        return shown("\n".join([*entry_lines(words), "…"]), STRONG)
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if len(lines) < LINES_OF_A_BLOCK or not _LABEL.search(words):
        return shown_inline(words, STRONG)
    return shown("\n".join(lines), STRONG)


def shortened_lead(words: str, length: int = CONTEXT) -> str:
    """The end of some words, from a whole word on, with a sign that there is more."""
    if len(words) <= length:
        return words
    return "… " + words[-length:].partition(" ")[2]


def shortened_trail(words: str, length: int = CONTEXT) -> str:
    """The beginning of some words, up to a whole word, with a sign that there is more."""
    if len(words) <= length:
        return words
    return words[:length].rpartition(" ")[0] + " …"
