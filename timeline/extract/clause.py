"""A verb with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.extract.phrases import Phrase

ASIDE = frozenset(("after", "before", "following", "since", "until"))


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb at token `verb` and what belongs to it.

    `pps` are (preposition, phrases) to its right, lists of phrases joined. `subject` is what the
    verb's own subject names, whichever the voice. `finite` is False for bare participles and
    infinitives.
    """

    verb: int
    lemma: str
    subject: tuple[Phrase, ...]
    objects: tuple[Phrase, ...]
    pps: tuple[tuple[str, tuple[Phrase, ...]], ...]
    auxiliaries: tuple[str, ...]
    passive: bool
    finite: bool
    negated: bool
    first: int
    last: int
    relative: bool = False
    predicate: str = ""  # "aware" in "was made aware of"

    def pp(self, *prepositions: str) -> tuple[Phrase, ...]:
        """The phrases that one of these prepositions introduces."""
        aside = next((i for i, (prep, _) in enumerate(self.pps) if prep in ASIDE), len(self.pps))
        own = self.pps if set(prepositions) & ASIDE else self.pps[:aside]
        return tuple(phrase for prep, phrases in own if prep in prepositions for phrase in phrases)


def uncontracted(auxiliary: str) -> str:
    """ "wasn't" as "was", "won't" as "will"; that it negates is read from the word itself."""
    return {"won't": "will", "can't": "can", "shan't": "shall"}.get(auxiliary, auxiliary.removesuffix("n't"))
