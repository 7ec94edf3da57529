"""Which frame a clause is read by: its verb's own, or one that its other words make of it.

"took the survey to the clerk" hands it over, "looked at the survey" reads it, "undertook the audit" makes it.
"""

from __future__ import annotations

from itertools import pairwise

from timeline.extract.awareness import knowing
from timeline.extract.clause import Clause
from timeline.extract.handled import handled
from timeline.extract.lexicon import EventNoun, Frame, event_nouns, frames
from timeline.extract.passage import Passage
from timeline.extract.phrases import Phrase
from timeline.model.mention import Kind

SENT = Frame("send", "submission", "subject", "subject", {"to": "recipient"})
TAKEN = Frame("hand", "submission", "sender", "subject", {"to": "recipient", "with": "recipient"})
STEPPED_DOWN = Frame("resign", "departure", "holder", "-", {"as": "post", "from": "post"})
RAISED = Frame("raise", "knowledge", "sender", "subject", {"with": "recipient"})
READ = Frame(
    "read", "knowledge", "agent", "subject", {"through": "subject", "at": "subject", "over": "subject"}
)
READ_OUT = Frame("read", "knowledge", "sender", "subject", {"to": "recipient"})
SIGNED_FOR = Frame("receive", "submission", "recipient", "-", {"for": "subject"})
MADE = Frame("produce", "report", "author", "subject", {"for": "recipient"})
LOOKING = frozenset(
    (("go", "through"), ("look", "through"), ("look", "at"), ("leaf", "through"), ("go", "over"))
)
MAKING = frozenset("carry undertake conduct perform write sign".split())
MADE_PAPERS = frozenset(
    "report reports audit review assessment study survey evaluation appraisal analysis".split()
)
LETTERS = frozenset("letter letters email emails e-mail e-mails memo memorandum note".split())


def frame_of(passage: Passage, clause: Clause) -> Frame | None:
    """The frame of a clause, or nothing where no words tell what its verb does."""
    known = knowing(passage, clause)
    if known is not None:
        return known
    if clause.lemma in ("take", "bring") and _lifts_up(passage, clause):
        return RAISED if clause.pp("with") else None
    if clause.lemma in ("step", "stand") and _from_office(passage, clause):
        return STEPPED_DOWN
    if clause.lemma == "read" and is_aloud(passage, clause):
        return READ_OUT
    if clause.lemma == "go" and passage.things(clause.subject) and clause.pp("to"):
        return SENT  # "the review went to three officers"
    if clause.lemma == "call" and not clause.pp("for", "on"):
        return frames()["telephone"] if _rings(passage, clause) else None
    if clause.lemma == "confirm" and _behind(passage, clause, 1) == ["receipt"]:
        return frames()["acknowledge"]
    return _of_papers(passage, clause) or frames().get(clause.lemma)


def _rings(passage: Passage, clause: Clause) -> bool:
    """ "called Lund": not "called a meeting" or "called Lund a liar"."""
    named_so = any(a.last == b.first for a, b in pairwise(clause.objects))
    if not clause.objects or named_so or clause.passive:
        return False
    pronoun = passage.sentence.tokens[clause.objects[0].first].low in ("me", "us", "him", "her", "them")
    return pronoun or bool(passage.people("", clause.objects[:1], clause.verb))


def _of_papers(passage: Passage, clause: Clause) -> Frame | None:
    """What a verb says only where a paper is what it is said of."""
    if clause.lemma == "produce" and clause.pp("to") and handled(passage, _moved(clause)):
        return TAKEN  # "produced it to our manager": showed it
    if clause.lemma in ("take", "leave") and clause.pp("to" if clause.lemma == "take" else "with"):
        return TAKEN if handled(passage, _moved(clause)) else None
    if any((clause.lemma, word) in LOOKING for word in _behind(passage, clause, 1)):
        with_others = clause.pp("with")  # "went through it with them": showed it to them
        somebody = () if with_others else passage.people("", clause.subject, clause.verb)
        return READ if somebody and handled(passage, clause.pp("through", "at", "over")) else None
    if clause.lemma == "sign" and not clause.passive and handled(passage, clause.pp("for")):
        return SIGNED_FOR
    return MADE if clause.lemma in MAKING and _makes(passage, clause) else None


def _moved(clause: Clause) -> tuple[Phrase, ...]:
    return clause.subject if clause.passive else clause.objects


def _makes(passage: Passage, clause: Clause) -> bool:
    """ "carried out an audit", "a survey written by the engineer": a paper comes of it."""
    made = _moved(clause)
    heads = [passage.sentence.tokens[phrase.head].low for phrase in made]
    by_whom = not clause.passive or bool(clause.pp("by"))
    if clause.lemma in ("write", "sign"):
        named = bool(passage.things(made)) and not LETTERS & set(heads)
        return clause.passive and by_whom and named
    return by_whom and bool(MADE_PAPERS & set(heads))


def is_aloud(passage: Passage, clause: Clause) -> bool:
    """ "read it out to them": others heard it."""
    behind = passage.sentence.tokens[clause.verb + 1 : max(clause.last, clause.verb + 1) + 1]
    return any(token.low in ("out", "aloud") and token.tag == "RB" for token in behind)


def _lifts_up(passage: Passage, clause: Clause) -> bool:
    """ "took it up with", "brought the survey up with": spoke of it."""
    behind = _behind(passage, clause, max(3, clause.last - clause.verb))
    return ("up", "with") in pairwise(behind) or "up" in behind[:2]


def _behind(passage: Passage, clause: Clause, count: int) -> list[str]:
    return [t.low for t in passage.sentence.tokens[clause.verb + 1 : clause.verb + 1 + count]]


def _from_office(passage: Passage, clause: Clause) -> bool:
    """ "stepped down as treasurer", "stood down from the post"; not "from the train"."""
    down = _behind(passage, clause, 1) == ["down"]
    return down and all(_is_post(passage, phrase) for phrase in clause.pp("from"))


def _is_post(passage: Passage, phrase: Phrase) -> bool:
    return any(n.mention.kind is Kind.POST for n in passage.named_in(phrase))


def event_noun(passage: Passage, phrase: Phrase) -> EventNoun | None:
    """The event that a phrase's head names, the longer entry first."""
    tokens = passage.sentence.tokens
    run = tuple(t.low for t in tokens[max(phrase.first, phrase.start) : phrase.head + 1])
    return next((event_nouns()[run[-n:]] for n in (3, 2, 1) if run[-n:] in event_nouns()), None)
