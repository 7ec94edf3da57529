"""An answer on the screen: how it was read, what is found, the quotes, what was searched."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from timeline.model.answer import Answer, Finding, Searched
from timeline.model.source import Quote
from timeline.views.layout import CERTAINTY_STYLES, FAINT, STRONG, counted, indented, page, plain_table
from timeline.views.names import numbered
from timeline.views.quotes import Numbers, footnotes, marks
from timeline.views.shown import shown, shown_inline

if TYPE_CHECKING:
    from timeline.case import Case


def answer_page(case: Case, answer: Answer) -> RenderableType:
    """The whole answer; nothing is said about the world without the number of its quote."""
    quotes = [quote for finding in answer.findings for quote in finding.evidence]
    numbers = numbered(quotes)
    return page(
        [
            _reading(answer),
            shown(answer.text, STRONG),
            _findings(answer, numbers),
            footnotes(case, quotes),
            _limits(answer),
        ]
    )


def searched_line(searched: Searched) -> str:
    """What was looked through, in one sentence."""
    period = f", which tell of {searched.start} to {searched.end}" if searched.start or searched.end else ""
    series = f"; series: {', '.join(searched.series)}" if searched.series else ""
    return f"Looked in {counted(searched.sources, 'source')}{period}{series}."


def _reading(answer: Answer) -> Text | None:
    """The command that gives the same answer."""
    if answer.reading is None or not answer.reading.command:
        return None
    return Text.assemble(("Read as  ", FAINT), shown(answer.reading.command, FAINT))


def _findings(answer: Answer, numbers: Numbers) -> Table | None:
    told = [finding for finding in answer.findings if finding.text != answer.text or finding.evidence]
    if not told:
        return None
    table = plain_table("", "", "")
    for finding in told:
        table.add_row(_moment(finding), _certainty(finding), _sentence(finding, numbers))
    return table


def _moment(finding: Finding) -> Text:
    """When a finding is, or from when to when."""
    if finding.when is None or finding.when.is_open:
        return Text("")
    if finding.until is None or finding.until.is_open or finding.when.lasts:
        return Text(finding.when.edtf)
    return Text(f"{finding.when.edtf} to {finding.until.edtf}")


def _certainty(finding: Finding) -> Text:
    return Text(finding.certainty, style=CERTAINTY_STYLES.get(finding.certainty, ""))


def _sentence(finding: Finding, numbers: Numbers) -> Text:
    text = shown_inline(finding.text)
    return Text.assemble(text, " ", marks(numbers, finding.evidence)) if finding.evidence else text


def _limits(answer: Answer) -> Group | None:
    """What was searched and what the answer does not show."""
    lines = [*_searched(answer.searched), *answer.caveats]
    return Group(*(shown(line, FAINT) for line in lines)) if lines else None


def _searched(searched: Searched) -> Iterable[str]:
    return [searched_line(searched)] if searched.sources else []


def all_quotes(answer: Answer) -> tuple[Quote, ...]:
    """Every quote of an answer once, in the order of its findings."""
    return tuple(numbered(quote for finding in answer.findings for quote in finding.evidence))


def caveat(words: str) -> RenderableType:
    """A note below an answer."""
    return indented(shown(words, FAINT), 0)
