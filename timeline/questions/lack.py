"""One thing that is referred to and not held, as it is told of."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.wording import capital, listing, many


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is not held: its name in a sentence, where it is referred to, and who had it.

    `how` it shows, where another word tells more than "referred to"; `mark` is the id that it bears.
    """

    id: str
    name: str
    subject: str
    when: When
    quotes: tuple[Quote, ...]
    had: tuple[str, ...]
    several: bool = False
    how: str = "referred to"
    mark: str = ""
    unread: str = ""  # a source that bears its name and could not be read

    @property
    def sentence(self) -> str:
        """What is lacking, how often it is referred to, and whom to ask for it."""
        asked = f"; on record as having had it: {listing(self.had)}" if self.had else ""
        verb = "are" if self.several else "is"
        passages = many(len(self.quotes), "passage")
        named = f"{self.name}," if self.name.endswith(f", {in_words(self.when)}") else self.name
        held = f"a file of that name came and could not be read, {self.unread}" if self.unread else ""
        lacking = held or f"{verb} not held"
        return f"{capital(named)} {verb} {self.how} in {passages} but {lacking}{asked}."
