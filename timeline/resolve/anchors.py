"""Where the words of a correction stand: in one source, exactly, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model.correction import Anchor, Correction
from timeline.model.problem import Grade, Problem
from timeline.model.source import Quote, Text


class Stranded(ValueError):
    """A correction's words or ids match nothing now, or too much; the text says which."""


def places(anchor: Anchor, texts: Sequence[Text]) -> tuple[Quote, ...]:
    """Every place an anchor names, white space aside; raises Stranded if there is none."""
    text = _source(anchor.source, texts)
    pattern = r"\s+".join(re.escape(word) for word in anchor.words.split())
    found = [text.quote(*match.span()) for match in re.finditer(pattern, text.body)] if pattern else []
    if not found:
        raise Stranded(f'"{anchor.words}" is not in {text.source.path}')
    if anchor.number is None:
        return tuple(found)
    if not 0 < anchor.number <= len(found):
        raise Stranded(
            f'"{anchor.words}" stands {len(found)} times in {text.source.path}, not #{anchor.number}'
        )
    return (found[anchor.number - 1],)


def place(anchor: Anchor, texts: Sequence[Text]) -> Quote:
    """The one place an anchor names; raises Stranded if there are several."""
    found = places(anchor, texts)
    if len(found) > 1:
        raise Stranded(f'"{anchor.words}" stands {len(found)} times there; say which: #1 to #{len(found)}')
    return found[0]


def _source(name: str, texts: Sequence[Text]) -> Text:
    """The source of that path, or the only one whose path ends so."""
    fits = [text for text in texts if text.source.path == name]
    fits = fits or [text for text in texts if text.source.path.endswith(f"/{name}")]
    if len(fits) != 1:
        raise Stranded(f"{len(fits) or 'no'} sources are called {name}")
    return fits[0]


def rule_of(correction: Correction) -> str:
    """How grounds and reasons cite a correction."""
    return f"corrections.txt:{correction.line}"


def stranded(correction: Correction, why: str) -> Problem:
    """A line that was not applied, with its number."""
    message = f'"{correction.verb}" was not applied: {why}'
    return Problem(rule_of(correction), message, Grade.FAULT, "stranded-correction")
