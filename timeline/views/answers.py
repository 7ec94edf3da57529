"""An answer on the screen: how it was read, what is found, the quotes, what was searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from timeline.model.answer import NOT_UNDERSTOOD, Answer, Finding, Searched
from timeline.views.layout import CERTAINTY_STYLES, FAINT, STRONG, counted, page, plain_table
from timeline.views.names import numbered
from timeline.views.quotes import Numbers, footnotes, marks
from timeline.views.shown import shown, shown_inline

if TYPE_CHECKING:
    from timeline.case import Case


_FIRST = re.compile(r".*?[.?!](?=\s)", re.DOTALL)


def answer_page(case: Case, answer: Answer) -> RenderableType:
    """The whole answer; nothing is said about the world without the number of its quote."""
    told = [one for finding in answer.findings for one in (finding, *finding.ladder)]
    quotes = [quote for finding in told for quote in finding.evidence]
    numbers = numbered(quotes)
    return page(
        [
            _reading(answer),
            _paragraph(answer.text),
            _findings(answer, numbers),
            footnotes(case, quotes),
            _limits(answer),
        ]
    )


def searched_line(searched: Searched) -> str:
    """What was looked through, in one sentence."""
    period = f", telling of {searched.start} to {searched.end}" if searched.start or searched.end else ""
    series = f"; series: {', '.join(searched.series)}" if searched.series else ""
    return f"{counted(searched.sources, 'source')}{period}{series}"


def _reading(answer: Answer) -> Text | None:
    """The command that gives the same answer."""
    if answer.reading is None or not answer.reading.command:
        return None
    command = shown_inline(answer.reading.command)
    return Text.assemble(("Read as  ", FAINT), command, no_wrap=True, overflow="ignore")


def _paragraph(words: str) -> Text:
    """The answer, its first sentence emphasised."""
    first = _FIRST.match(words)
    cut = first.end() if first else len(words)
    return Text.assemble(shown(words[:cut], STRONG), shown(words[cut:]))


def _findings(answer: Answer, numbers: Numbers) -> Table | None:
    told = [finding for finding in answer.findings if finding.text != answer.text or finding.evidence]
    if not told:
        return None
    table = plain_table("", "")
    texts = {finding.text for finding in told}
    for finding in told:
        table.add_row(Group(*_moment(finding), _certainty(finding)), _sentence(finding, numbers))
        for rung in finding.ladder[1:]:  # the first is the finding itself
            if rung.text in texts:  # a claim that stands there as a finding of its own
                continue
            table.add_row(Group(*_moment(rung), _certainty(rung)), _rung(rung, numbers))
    return table


def _rung(rung: Finding, numbers: Numbers) -> Padding:
    """A later act of the same person, set in."""
    return Padding(_sentence(rung, numbers), (0, 0, 0, 2))


def _moment(finding: Finding) -> Iterator[Text]:
    """When a finding is, or from when to when."""
    if finding.when is None or finding.when.is_open:
        return
    yield Text(finding.when.edtf)
    if finding.until is not None and not finding.until.is_open and not finding.when.lasts:
        yield Text(f"to {finding.until.edtf}")


def _certainty(finding: Finding) -> Text:
    return Text(finding.certainty, style=CERTAINTY_STYLES.get(finding.certainty) or FAINT)


def _sentence(finding: Finding, numbers: Numbers) -> Text:
    text = shown_inline(finding.text)
    return Text.assemble(text, " ", marks(numbers, finding.evidence)) if finding.evidence else text


def _limits(answer: Answer) -> Table | None:
    """What was searched and what the answer does not show."""
    lines = [*_searched(answer.searched), *answer.caveats]
    if not lines or answer.status == NOT_UNDERSTOOD:
        return None
    table = plain_table("", "")
    for number, line in enumerate(lines):
        label = "Looked in" if number == 0 and answer.searched.sources else "Note"
        table.add_row(Text(label, style=FAINT), shown_inline(line, FAINT))
    return table


def _searched(searched: Searched) -> Iterable[str]:
    return [searched_line(searched)] if searched.sources else []
