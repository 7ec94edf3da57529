"""The narrative in three dresses: terminal, Markdown and HTML; in each, source text is only text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.gap import Gap
from timeline.model.phrase import named
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.narrative import Chapter, Sentence, chapters
from timeline.views.layout import FAINT, counted, heading, indented, page, plain_table
from timeline.views.names import numbered, outermost, place_of
from timeline.views.quotes import Numbers, footnotes, marks
from timeline.views.shown import folded, shown_inline

if TYPE_CHECKING:
    from timeline.case import Case

NOTHING = "Nothing is on record for that."

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~&!$])")
_LINE_START = re.compile(r"^(\d+)([.)])|^([-+=])")

STYLE = (
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:17px/1.5 Georgia,serif;color:#222}"
    "h1,h2{line-height:1.2}sup a{text-decoration:none}ol{font-size:.9em;color:#444}"
    "q{quotes:'“' '”'}cite{font-style:normal;color:#595959}"
    "@media print{body{max-width:none;margin:0;font-size:11pt;color:#000}h2{break-after:avoid}"
    "p,li{break-inside:avoid}a{color:inherit}}"
)


def story_page(case: Case, story: Sequence[Sentence], scope: str = "") -> RenderableType:
    """The story for the terminal, month by month, quotes at the end; `scope` says what it is told from."""
    if not story:
        return shown_inline(" ".join(filter(None, (NOTHING, scope))))
    numbers = _numbers(story)
    parts = [_paragraph(chapter, numbers) for chapter in chapters(story)]
    head = [*_titled(case), *([shown_inline(scope, FAINT)] if scope else [])]
    return page([*([Group(*head)] if head else []), *parts, footnotes(case, numbers)])


def story_markdown(case: Case, story: Sequence[Sentence], scope: str = "") -> str:
    """The story as Markdown with footnotes; nothing in a source is taken for markup."""
    numbers = _numbers(story)
    blocks = [f"# {markdown_safe(case.title or 'Chronology')}", *([markdown_safe(scope)] if scope else [])]
    for chapter in chapters(story):
        blocks += [f"## {chapter.heading}", *(_markdown_sentence(one, numbers) for one in chapter.sentences)]
    notes = (_markdown_note(case, quote, number) for quote, number in outermost(numbers).items())
    return "\n\n".join([*blocks, *([] if story else [NOTHING]), *notes]) + "\n"


def gaps_markdown(case: Case, gaps: Sequence[Gap]) -> str:
    """The gaps as a Markdown list, the gravest first, each with its quotes."""
    lines = ["", "## What the record lacks", ""]
    for number, gap in enumerate(gaps, start=1):
        lines.append(f"{number}. **{gap.kind}**: {markdown_safe(gap.explanation)}")
        lines += [
            f"   - {markdown_safe(place_of(case, q))}: “{markdown_safe(q.exact)}”" for q in gap.evidence
        ]
    return "\n".join([*lines, *([] if gaps else ["No gap was found."])]) + "\n"


def story_html(case: Case, story: Sequence[Sentence], scope: str = "") -> str:
    """The story as one page of HTML that loads nothing from elsewhere."""
    numbers, title = _numbers(story), _html(case.title or "Chronology")
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>",
            *([f"<p>{_html(scope)}</p>"] if scope else []),
            *([] if story else [f"<p>{NOTHING}</p>"]),
            *(line for chapter in chapters(story) for line in _html_chapter(chapter, numbers)),
            "<h2>Quotes</h2>\n<ol>",
            *(_html_note(case, quote, number) for quote, number in outermost(numbers).items()),
            "</ol>\n</html>\n",
        ]
    )


def scope_of(case: Case, about: str, who: str, start: When | None, end: When | None) -> str:
    """What a story is told from and what it is limited to; silence in it is silence in these sources."""
    limits = [
        f"about {about}" if about else "",
        f"with {who}" if who else "",
        f"from {named(start)}" if start else "",
        f"up to {named(end)}" if end else "",
    ]
    read = case.searched().sources
    unread = len(case.sources()) - read
    beside = f" ({unread} more could not be read)" if unread else ""
    only = f", only what is on record {' '.join(filter(None, limits))}" if any(limits) else ""
    return f"Told from {counted(read, 'source')}{beside}{only}; what stands in none of them is not told."


def markdown_safe(words: str) -> str:
    """Words on one line in which Markdown finds no markup."""
    escaped = _MARKDOWN.sub(r"\\\1", folded(words))
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", escaped)


def _numbers(story: Iterable[Sentence]) -> Numbers:
    return numbered(quote for sentence in story for quote in sentence.evidence)


def _titled(case: Case) -> Iterator[Text]:
    if case.title:
        yield shown_inline(case.title, "bold underline")


def _paragraph(chapter: Chapter, numbers: Numbers) -> Group:
    """A chapter: its sentences one below the other, each followed by the numbers of its quotes."""
    table = plain_table("")
    for sentence in chapter.sentences:
        table.add_row(Text.assemble(shown_inline(sentence.text), " ", marks(numbers, sentence.evidence)))
    return Group(heading(chapter.heading), indented(table))


def _markdown_sentence(sentence: Sentence, numbers: Numbers) -> str:
    notes = "".join(f"[^{number}]" for number in _sorted(sentence, numbers))
    return f"{markdown_safe(sentence.text)}{notes}"


def _markdown_note(case: Case, quote: Quote, number: int) -> str:
    return f"[^{number}]: {markdown_safe(_place(case, quote))}: “{markdown_safe(quote.exact)}”"


def _html_chapter(chapter: Chapter, numbers: Numbers) -> Iterator[str]:
    yield f"<h2>{_html(chapter.heading)}</h2>"
    for sentence in chapter.sentences:
        links = (f'<sup><a href="#q{n}">[{n}]</a></sup>' for n in _sorted(sentence, numbers))
        yield f"<p>{_html(sentence.text)} {' '.join(links)}</p>"


def _html_note(case: Case, quote: Quote, number: int) -> str:
    place = _html(_place(case, quote))
    return f'<li id="q{number}"><q>{_html(quote.exact)}</q> <cite>{place}</cite></li>'


def _place(case: Case, quote: Quote) -> str:
    """Where a quote stands and when that was written, as far as is known."""
    written = case.written_of(quote)
    return place_of(case, quote) + ("" if written.is_open else f", written {written.edtf}")


def _html(words: str) -> str:
    return escape(folded(words))


def _sorted(sentence: Sentence, numbers: Numbers) -> list[int]:
    return sorted({numbers[quote] for quote in sentence.evidence})
