"""Papers by the day that they bear: "a survey dated 3 May" was made then."""

from __future__ import annotations

from timeline.extract.draft import Draft, claim
from timeline.extract.passage import Passage, shortened
from timeline.extract.phrases import Phrase
from timeline.model.mention import Kind, PartWords

MADE = frozenset(
    "report audit review assessment survey study evaluation note memo memorandum paper briefing analysis "
    "dossier appraisal".split()
)


def bears_a_date(passage: Passage, phrase: Phrase) -> bool:
    """ "their report, dated July 2016": the day of a paper is when it was made."""
    tokens, last = passage.sentence.tokens, phrase.last
    at = last + 1 if last < len(tokens) and tokens[last].tag == "," else last
    said = [(t.low, t.tag) for t in tokens[at : at + 1]] == [("dated", "IN")]
    return (
        said
        and not phrase.negative
        and tokens[phrase.core - 1].low in MADE
        and bool(passage.things((phrase,)))
    )


def dated_paper(passage: Passage, phrase: Phrase) -> Draft:
    """A report made on the day that it bears, by the body or person whose it is called."""
    head = phrase.core - 1
    about = passage.things((phrase,))
    whose = [
        n.mention for n in passage.named_in(phrase) if n.mention.kind in (Kind.ORGANISATION, Kind.PERSON)
    ]
    author = [
        PartWords("author", m.quote, m.kind, m.reading) for m in whose if m.quote.start < about[0].quote.end
    ]
    tokens, last = passage.sentence.tokens, phrase.last
    while last < len(tokens) and tokens[last].tag in (",", "IN", "TD"):
        last += 1
    last -= tokens[last - 1].tag == ","
    title = shortened(passage.words(phrase.first, last))
    made = claim(passage, head, "other", "date", title, parts=author[:1], about=about[:1])
    return Draft(made, head, phrase.last, noun=True)
