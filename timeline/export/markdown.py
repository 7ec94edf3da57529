"""The narrative and the gaps as Markdown, for reports."""

from __future__ import annotations

from typing import BinaryIO

from timeline.case import Case
from timeline.narrative import narrate
from timeline.views.story import gaps_markdown, story_markdown


class Markdown:
    """The story with footnotes, then what the record lacks."""

    name, suffix = "markdown", ".md"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """Sentences and gaps; ids, parts and offsets stay behind."""
        page = story_markdown(case, narrate(case)) + gaps_markdown(case, case.gaps())
        out.write(page.encode("utf-8", "backslashreplace"))
        return (
            "ids, parts, tenures and the offsets of quotes",
            "control characters inside quotes are spelled out",
        )
