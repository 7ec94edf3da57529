"""A source's text as mentions and claims; rules, vocabulary as data, and the quote gate."""

from __future__ import annotations

from timeline.dates import tag
from timeline.extract.gate import verified
from timeline.extract.model import labels_of
from timeline.extract.prose import read_prose
from timeline.extract.sentences import paragraphs_of
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Mention
from timeline.model.source import Text


def extract(text: Text) -> Extraction:
    """What one text says, in its order; pure, and the same for the same text and installed model."""
    expressions = tag(text.body, marks=text.marks)
    spans = paragraphs_of(text)
    mentions, claims = read_prose(text, expressions, spans, labels_of(text.body))
    kept, problems = verified(text, (*mentions, *claims), "rules")
    return Extraction(
        text,
        expressions,
        tuple(item for item in kept if isinstance(item, Mention)),
        tuple(item for item in kept if isinstance(item, Claim)),
        tuple(problems),
    )
