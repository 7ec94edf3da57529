"""Mail across sources: messages that are not held, threads, and sources that are copies of one another."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.source import Quote
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class AbsentMail:
    """A message, or what came with one, that sources show to have been and that none of them holds.

    `how` it is known: "answered" (a mail is an answer to its id), "referred" (its id stands among the
    references of a thread), "quoted" (its words are repeated), "attachment" (a mail says that something
    goes with it). `had` are the ids of those who had it, as far as that shows.
    """

    id: str
    how: str
    when: When
    quotes: tuple[Quote, ...]
    had: tuple[str, ...] = ()
    message_id: str = ""
    sender: str | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """Mails that answer one another, by their ids or else by subject and people, in order of time."""

    subject: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How one source is like the first of its group, and the words in which they differ.

    `how`: "same" (the same words), "copy" (misread or laid out otherwise), "version" (reworded).
    """

    source: str
    how: str
    differs: tuple[Quote, ...] = ()  # words of this source that the first does not have
    lacks: tuple[Quote, ...] = ()  # words of the first that this source does not have


@dataclass(frozen=True, slots=True)
class Copies:
    """Sources that go back to one origin; every one is kept, and together they count once."""

    first: str
    others: tuple[Likeness, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """All of them, the first one first."""
        return (self.first, *(other.source for other in self.others))
