"""Questions in plain English, and words to be found."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from timeline.cli.options import CaseOption, JsonOption, commands, opened
from timeline.cli.screen import print_json, print_page
from timeline.english import ask as answer_to
from timeline.errors import WrongTerms
from timeline.views.answers import answer_page
from timeline.views.hits import hit_list
from timeline.views.json import answer_shape, hit_shape

app = commands()


@app.command()
def ask(
    question: Annotated[list[str], typer.Argument(metavar="QUESTION", help="A question in plain English.")],
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Answer a question in plain English, and say how it was read.

    Example: timeline ask "no record after August 2016"
    """
    held = opened(case)
    answer = answer_to(held, " ".join(question))
    if as_json:
        print_json(answer_shape(held, answer))
    else:
        print_page(answer_page(held, answer))


@app.command()
def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS", help='Words; "in quotes" they stand together.')
    ],
    case: CaseOption = None,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="At most so many hits.")] = 50,
    as_json: JsonOption = False,
) -> None:
    """Find words in the sources: each hit with its place and line.

    Example: timeline search "management oversight"
    """
    held = opened(case)
    wanted = " ".join(words)
    if not re.search(r"\w", wanted):
        raise WrongTerms(f"there is no word in {wanted!r}", hint="give words that stand in the sources")
    hits = held.search(wanted, limit)
    if as_json:
        print_json([hit_shape(held, hit) for hit in hits])
    else:
        print_page(hit_list(held, hits, limit))
