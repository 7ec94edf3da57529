"""Every page that a view can set, made from one case: what goldens and hostile texts run over."""

from __future__ import annotations

import io
from dataclasses import replace

from rich.console import Console

from tests.views.toy import ToyCase
from timeline.model.answer import Answer, Finding, ReadAs, Searched
from timeline.model.entity import Doubt
from timeline.model.event import Event
from timeline.model.expression import Reading
from timeline.model.mention import Kind
from timeline.model.problem import Grade, Problem
from timeline.narrative import narrate
from timeline.views.answers import answer_page
from timeline.views.cards import card_page, source_text, why_page
from timeline.views.chronology import chronology
from timeline.views.dates import dates_page
from timeline.views.doubts import doubt_page
from timeline.views.gaps import gap_list
from timeline.views.grid import Grid, grid_page
from timeline.views.hits import hit_list
from timeline.views.json_cards import entity_shapes, grounds_of, source_shape
from timeline.views.problems import problem_list
from timeline.views.story import gaps_markdown, story_html, story_markdown, story_page
from timeline.views.tables import document_table, people_table, post_table, source_table


def printed(page, width: int = 80, *, colour: bool = False) -> str:
    """A page as a screen of a width would show it."""
    out = io.StringIO()
    console = Console(
        file=out, width=width, markup=False, highlight=False, emoji=False,
        force_terminal=colour, color_system="standard" if colour else None, legacy_windows=False,
    )  # fmt: skip
    console.print(page, crop=False)
    return out.getvalue()


def rich_pages(case: ToyCase, words: str = ""):
    """All pages for the terminal, by name; `words` stand wherever a case brings text of its own."""
    event, gap, source = case.events()[0], case.gaps()[0], case.sources()[0]
    person = case.entities(Kind.PERSON)[0]
    quote = event.evidence[0]
    answer = Answer(
        "answered", words or "It was sent.",
        (Finding(words or "It was sent in spring.", (quote,), "stated", None, event.id, words, event.when),),
        Searched(1, "2015", "2016", (words,) if words else ()), (words,) if words else (),
        words, ReadAs("silence", {"about": words}, f"timeline query silence --about {words or 'it'}"),
    )  # fmt: skip
    doubt = Doubt(
        "doubt/x", "identity", words or "are they one?", (quote, quote), (f'same "{words}"', "different")
    )
    problem = Problem(f"{source.path}:1", words or "has no year", Grade.DOUBT)
    start = quote.end - min(17, quote.end - quote.start)
    reading = Reading(
        start, quote.end, quote.exact[-17:], "DATE", "2015-02-20", when=event.when, reason=words
    )
    return {
        "chronology": chronology(case, case.events()),
        "answer": answer_page(case, answer),
        "gaps": gap_list(case, case.gaps()),
        "event card": card_page(case, event),
        "gap card": card_page(case, gap),
        "person card": card_page(case, person),
        "document card": card_page(case, case.entities(Kind.DOCUMENT)[0]),
        "source card": card_page(case, source),
        "source text": source_text(case.text(source.path)),
        "why": why_page(case, person, grounds_of(case, person)),
        "people": people_table(entity_shapes(case, Kind.PERSON)),
        "posts": post_table(entity_shapes(case, Kind.POST)),
        "documents": document_table(entity_shapes(case, Kind.DOCUMENT)),
        "sources": source_table([source_shape(source) for source in case.sources()]),
        "grid": grid_page(case, Grid.of([_met(event) for event in case.events()])),
        "hits": hit_list(case, [quote], 50),
        "problems": problem_list([problem]),
        "doubt": doubt_page(case, doubt, 1, 1),
        "dates": dates_page(case.text(source.path), [reading]),
        "story": story_page(case, narrate(case)),
    }


def text_pages(case: ToyCase):
    """The pages that are text for other programs."""
    story = narrate(case)
    return {
        "markdown": story_markdown(case, story) + gaps_markdown(case, case.gaps()),
        "html": story_html(case, story),
    }


def _met(event: Event) -> Event:
    """The event as a meeting at which all its people were present."""
    present = tuple(replace(part, role="present") for part in event.parts)
    return replace(event, kind="meeting", status="recorded", parts=present)
