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
from timeline.views.json import sentence_shape
from timeline.views.story import story_html, story_markdown, story_page

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
    story = tell(held, start=start, end=end, about=id_of(held, about), who=id_of(held, who))
    if as_json:
        print_json([sentence_shape(held, sentence) for sentence in story])
    elif form is StoryFormat.text:
        print_page(story_page(held, story))
    else:
        write(story_html(held, story) if form is StoryFormat.html else story_markdown(held, story))
