"""The list of gaps: the gravest first, each with its bounds, its days and its quotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.gap import Gap
from timeline.questions.wording import capital
from timeline.views.layout import FAINT, STRONG, counted, indented, page
from timeline.views.names import name_of, place_of
from timeline.views.quotes import in_surroundings
from timeline.views.shown import shown, shown_inline

if TYPE_CHECKING:
    from timeline.case import Case

QUOTES = 2  # of a gap's quotes, how many the list shows; its card shows all

MOMENTS = frozenset({"duty", "single"})  # kinds that name a moment rather than a time without traces

STANDING = {
    "covered": "the sources cover this time",
    "not-covered": "no source covers this time",
    "not-searched": "not searched",
    "stated": "a source says so itself",
}


def gap_list(case: Case, gaps: Sequence[Gap]) -> RenderableType:
    """Every gap with what makes it grave."""
    if not gaps:
        return Text("No gap of that kind found in this case.")
    return page([*(gap_entry(case, gap, n) for n, gap in enumerate(gaps, start=1)), _count(gaps)])


def gap_entry(case: Case, gap: Gap, number: int) -> Group:
    """One gap of the list."""
    head = Text.assemble(
        (f"{number:>3}  ", FAINT), (gap.kind, STRONG), "  ", shown_inline(_subject(case, gap))
    )
    lines = [
        shown_inline(capital(gap.explanation)),
        Text(
            "  ".join(filter(None, (bounds(gap), days(gap), standing(gap)))),
            style="cyan",
        ),
        *([shown_inline(capital(gap.gravity), FAINT)] if gap.gravity else []),
        *(_quoted(case, gap)),
        shown(gap.id, FAINT),
    ]
    return Group(head, indented(Group(*lines), 5))


def bounds(gap: Gap) -> str:
    """The last trace and the next: "2016-08 → 2017-11-27"; the moment alone where that is all there is."""
    if gap.end is None and (gap.kind in MOMENTS or gap.start.is_open):
        return gap.start.edtf or "undated"
    end = "no later trace" if gap.end is None else gap.end.edtf or "undated"
    return f"{gap.start.edtf or 'undated'} → {end}"


def standing(gap: Gap) -> str:
    """Whether sources cover the time, which is not asked of a moment."""
    if (gap.kind in MOMENTS or gap.start.is_open) and gap.status == "not-covered":
        return ""
    return STANDING.get(gap.status, gap.status)


def days(gap: Gap) -> str:
    """How long it lasts, least and most: "453 to 483 days"."""
    if gap.days is None:
        return ""
    least, most = gap.days
    return counted(least, "day") if least == most else f"{max(least, 0):,} to {most:,} days"


def _subject(case: Case, gap: Gap) -> str:
    return name_of(case, gap.about) if gap.about else ""


def _quoted(case: Case, gap: Gap) -> list[RenderableType]:
    """The first quotes, each below its place."""
    return [
        Group(indented(shown(place_of(case, quote), FAINT)), indented(in_surroundings(case, quote), 4))
        for quote in gap.evidence[:QUOTES]
    ]


def _count(gaps: Sequence[Gap]) -> Text:
    return Text(
        f"{counted(len(gaps), 'gap')}; `timeline show ID` gives all that is known of one", style=FAINT
    )
