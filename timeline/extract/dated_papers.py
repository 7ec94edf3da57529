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
LETTERS = frozenset("letter email e-mail".split())  # "her letter is dated 3 May"; "the letter dated" is told


def bears_a_date(passage: Passage, phrase: Phrase) -> bool:
    """ "their report, dated July 2016": the day of a paper is when it was made."""
    tokens, last = passage.sentence.tokens, phrase.last
    at = last + 1 if last < len(tokens) and tokens[last].tag == "," else last
    said = [(t.low, t.tag) for t in tokens[at : at + 1]] == [("dated", "IN")]
    is_so = [t.low for t in tokens[last : last + 2]] in (["is", "dated"], ["was", "dated"])
    kinds = MADE | LETTERS if is_so else MADE
    made = (said or is_so) and tokens[phrase.core - 1].low in kinds
    return made and not phrase.negative and bool(passage.things((phrase,)))


IS_DATED = frozenset(("is", "was", "dated"))


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
    while last < len(tokens) and (tokens[last].tag in (",", "IN", "TD") or tokens[last].low in IS_DATED):
        last += 1
    last -= tokens[last - 1].tag == ","
    title = shortened(passage.words(phrase.first, last))
    made = claim(passage, head, "other", "date", title, parts=author[:1], about=about[:1])
    return Draft(made, head, phrase.last, noun=True)
