"""The case told in order, in the dress that is asked for."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from timeline.cli.options import (
    AboutOption,
    CaseOption,
    FromOption,
    JsonOption,
    ToOption,
    WhoOption,
    commands,
    id_of,
    in_order,
    opened,
)
from timeline.cli.screen import print_json, print_page, write
from timeline.narrative import narrate as tell
from timeline.narrative.naming import called
from timeline.views.json import sentence_shape
from timeline.views.story import scope_of, story_html, story_markdown, story_page

app = commands()


class StoryFormat(StrEnum):
    """In which dress the story is told."""

    text = "text"
    markdown = "markdown"
    html = "html"


@app.command()
def narrate(
    case: CaseOption = None,
    start: FromOption = None,
    end: ToOption = None,
    about: AboutOption = None,
    who: WhoOption = None,
    form: Annotated[StoryFormat, typer.Option("--format", help="How it is set.")] = StoryFormat.text,
    as_json: JsonOption = False,
) -> None:
    """Tell the story in order, each sentence with numbered quotes.

    Example: timeline narrate --format markdown > story.md
    """
    in_order(start, end)
    held = opened(case)
    subject, party = id_of(held, about), id_of(held, who)
    story = tell(held, start=start, end=end, about=subject, who=party)
    if as_json:
        print_json([sentence_shape(held, sentence) for sentence in story])
        return
    concerned, taking_part = (called(held, id) if id else "" for id in (subject, party))
    scope = scope_of(held, concerned, taking_part, start, end)
    if form is StoryFormat.text:
        print_page(story_page(held, story, scope))
    else:
        write((story_html if form is StoryFormat.html else story_markdown)(held, story, scope))
