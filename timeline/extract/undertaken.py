"""What somebody takes upon themselves, asks of others or recommends, where no frame tells it.

"He promised to bring it", "and will send it on", "wrote to ask who had seen it", "recommends that cores be
taken". A promise is to come; what was asked or recommended was done when it was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.extract.clause import Clause
from timeline.extract.draft import Draft, claim
from timeline.extract.lexicon import classes, verbs
from timeline.extract.passage import Passage, shortened
from timeline.extract.phrases import Phrase
from timeline.extract.stance import WILL, stance_of
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, PartWords, Stance

UNANSWERED = re.compile(
    r"\b(?:(?:never|not) (?:been )?(?:\w+ )?(?:answered|acknowledged|acted (?:up)?on|granted|complied with)|"
    r"(?:went|gone|remains?|remained|left) unanswered|"
    r"(?:received|had|got|brought) no (?:answer|reply|response))\b"
)
REACH = 8  # words between "promised" and the "to" of what is promised
CAUSING = frozenset(("have", "get"))
BEING = frozenset(("has", "have", "had", "is", "was", "are", "were"))
PERSONAL = frozenset(("i", "we", "he", "she", "they", "who"))
STOPS = frozenset('.;:!?"“”')


def undertaken(passage: Passage, told: Sequence[Draft]) -> tuple[Draft, ...]:
    """A sentence's drafts with its promises, errands and recommendations, which tell some of them better."""
    if passage.text.body[passage.sentence.end - 1 : passage.sentence.end] == "?":
        return tuple(told)
    framed = {draft.trigger for draft in told if draft.claim.kind != "other"}
    meant = [*_promises(passage), *_errands(passage), *_recommended(passage), *_unanswered(passage)]
    said = [draft for draft in _announced(passage) if draft.trigger not in framed]
    own: dict[int, Draft] = {}
    for draft in (*meant, *said):
        own.setdefault(draft.trigger, draft)
    given = {clause.verb for clause in passage.clauses if own and clause.lemma in _words("promising")}
    return (*own.values(), *(draft for draft in told if draft.trigger not in {*own, *given}))


# --- promises ------------------------------------------------------------------------------------


def _promises(passage: Passage) -> Iterator[Draft]:
    """ "offered to look for it", "promised the parents that they would get an account"."""
    for clause in passage.clauses:
        if clause.lemma not in _words("promising") or clause.negated or clause.passive:
            continue
        act = _to_do(passage, clause) or _that_will(passage, clause)
        doers = passage.people("agent", clause.subject, clause.verb)
        if act is not None and not _is_wish(passage, clause):
            yield _to_come(passage, clause, act, doers)


def _to_do(passage: Passage, clause: Clause) -> int | None:
    """The verb of "to bring" behind a verb, nothing finite between them."""
    tokens = passage.sentence.tokens
    for index in range(clause.verb + 1, min(clause.verb + REACH, len(tokens) - 1)):
        if tokens[index].tag in ("VB", "AUX") or tokens[index].text in STOPS:
            return None
        if tokens[index].low == "to" and tokens[index + 1].tag in ("VB", "AUX"):
            return index + 1
    return None


def _that_will(passage: Passage, clause: Clause) -> int | None:
    """The verb of "that they would receive it" behind a verb."""
    behind = (other for other in passage.clauses if other.verb > clause.verb)
    following = next((other for other in behind if other.finite), None)
    if following is None or any(t.tag == "." for t in passage.sentence.tokens[clause.verb : following.verb]):
        return None
    return following.verb if {*WILL, "would"} & set(following.auxiliaries) else None


def _is_wish(passage: Passage, clause: Clause) -> bool:
    """ "would offer to", "if he promised to", "to promise to": nothing was promised."""
    stance = stance_of(clause, passage.sentence.tokens)
    first_person = any(passage.sentence.tokens[p.first].low in ("i", "we") for p in clause.subject)
    return stance is not Stance.SAID and not (first_person and not clause.auxiliaries)


def _announced(passage: Passage) -> Iterator[Draft]:
    """ "I will chase them", "he said that he would have the wedges removed", "who will look at the lease"."""
    for clause in passage.clauses:
        draft = _causing(passage, clause) or _doing(passage, clause)
        if draft is not None:
            yield draft


def _doing(passage: Passage, clause: Clause) -> Draft | None:
    if not _is_an_act(passage, clause) or not _is_word_given(passage, clause.verb, clause.auxiliaries):
        return None
    subject = _having(passage, clause) or clause.subject
    doers = passage.people("agent", subject, clause.verb)
    people = [one for one in doers if one.kind is not Kind.ORGANISATION]
    enclosed = clause.lemma == "follow" and passage.recall.author is not None
    if not (
        people
        or _is_person(passage, subject, _group(passage.sentence.tokens, clause.verb))
        or (enclosed and passage.things(subject))
    ):
        return None
    return _to_come(passage, replace(clause, subject=subject), clause.verb, doers)


def _is_an_act(passage: Passage, clause: Clause) -> bool:
    """Something to be done; not "will be", "will see", but "will find out"."""
    tokens = passage.sentence.tokens
    out = [t.low for t in tokens[clause.verb : clause.verb + 2]] == ["find", "out"]
    known = out or clause.lemma in _words("doing")
    return known and not clause.passive and stance_of(clause, tokens) is Stance.PLANNED


def _having(passage: Passage, clause: Clause) -> tuple[Phrase, ...]:
    """Whose act it is in "Mr Dow has the keys and will bring them"."""
    tokens = passage.sentence.tokens
    first = _group(tokens, clause.verb)
    if not first or tokens[first - 1].tag != "CC":
        return ()
    last = next((t for t in passage.clauses[::-1] if t.verb < first and t.finite), None)
    begin = last.verb if last is not None else 0
    at = next(
        (i for i in range(first - 1, begin, -1) if tokens[i].low in BEING and tokens[i].tag == "AUX"), 0
    )
    return tuple(p for p in passage.sentence.phrases if at and p.last == at and not p.prep)


def _is_word_given(passage: Passage, verb: int, auxiliaries: Sequence[str]) -> bool:
    """ "will" gives one's word; "would" does where somebody is said to have said so."""
    if set(auxiliaries) & WILL:
        return True
    saying = any(other.verb < verb and other.lemma in _words("saying") for other in passage.clauses)
    return "would" in auxiliaries and (saying or passage.speaker_at(verb) is not None)


def _causing(passage: Passage, clause: Clause) -> Draft | None:
    """ "would have the wedges removed": somebody sees to it."""
    tokens, index = passage.sentence.tokens, clause.verb - 1
    if clause.auxiliaries or "part" not in tokens[clause.verb].forms:
        return None
    while index > 0 and tokens[index].tag in ("NN", "DT", "CD"):
        index -= 1
    words = [token.low for token in tokens[max(0, index - 1) : index + 1]]
    if index == clause.verb - 1 or words[-1] not in CAUSING or words[0] not in {*WILL, "would"}:
        return None
    subject = tuple(p for p in passage.sentence.phrases if p.last == index - 1)
    doers = passage.people("agent", subject, index)
    given = _is_word_given(passage, index, words[:1]) and (doers or _is_person(passage, subject))
    return _told(passage, Span(subject, index - 1, clause.verb), doers) if given else None


def _is_person(passage: Passage, phrases: Sequence[Phrase], begins: int = 0) -> bool:
    """A personal pronoun, whoever it means; "who" right before the verb."""
    if begins and passage.sentence.tokens[begins - 1].low == "who":
        return True
    return any(passage.sentence.tokens[phrase.first].low in PERSONAL for phrase in phrases)


# --- what was asked ------------------------------------------------------------------------------


def _errands(passage: Passage) -> Iterator[Draft]:
    """ "wrote to the owner to ask who had the key", "rang to ask for it"."""
    tokens = passage.sentence.tokens
    for clause in passage.clauses:
        if clause.lemma not in _words("approaching") or clause.negated:
            continue
        act = next((i for i in range(clause.verb + 1, len(tokens) - 1) if _asks_at(tokens, i)), None)
        behind = [
            other for other in passage.clauses if clause.verb < other.verb < (act or 0) and other.finite
        ]
        doers = passage.people("agent", clause.subject, clause.verb)
        if act is not None and not behind and doers and stance_of(clause, tokens) is Stance.SAID:
            asked = passage.people("recipient", (*clause.pp("to"), *clause.objects), clause.verb, doers)
            yield _request(passage, clause, act, (*doers, *asked))


def _asks_at(tokens: Sequence[Token], index: int) -> bool:
    """ "to ask", "asking" behind a comma or a name."""
    return (tokens[index - 1].low == "to" and tokens[index].low in _words("wondering")) or (
        tokens[index].low in ("asking", "enquiring", "inquiring") and tokens[index - 1].tag != "AUX"
    )


def _unanswered(passage: Passage) -> Iterator[Draft]:
    """ "A request for the log was never answered", "her letters went unanswered"."""
    tokens = passage.sentence.tokens
    for index, phrase in enumerate(passage.sentence.phrases):
        head, last = phrase.core - 1, _end(tokens, phrase.first)
        if phrase.prep or tokens[head].low not in _words("asking"):
            continue
        if UNANSWERED.search(passage.words(head, last)):
            behind = passage.sentence.phrases[index : index + 3]
            about = passage.things(p for p in behind if p == phrase or p.prep in ("for", "about"))
            title = shortened(passage.words(phrase.first, last))
            made = claim(passage, head, "request", "ask", title, about=about)
            yield Draft(made, head, last, noun=True)


# --- what was recommended ------------------------------------------------------------------------


def _recommended(passage: Passage) -> Iterator[Draft]:
    """ "recommends that cores be taken and that the deck be renewed": one for each "that"."""
    tokens = passage.sentence.tokens
    for clause in passage.clauses:
        thats = list(_thats(passage, clause))
        for index, following in zip(thats, (*thats[1:], _end(tokens, clause.verb)), strict=False):
            doers = passage.people("agent", clause.subject, clause.verb)
            last = following - 1 if index != thats[-1] and tokens[following - 1].tag == "CC" else following
            begin = clause.subject[0].first if clause.subject else clause.first
            lead = f"{_who(passage, clause.subject, doers) or passage.words(begin, clause.verb)} "
            title = shortened(
                f"{lead}{passage.words(clause.verb, clause.verb + 1)} {passage.words(index, last)}"
            )
            trigger = clause.verb if index == thats[0] else index
            about = passage.things(p for p in passage.sentence.phrases if index < p.first < last)
            made = claim(passage, trigger, "request", "recommend", title, parts=doers, about=about)
            yield Draft(made, trigger, last)


def _thats(passage: Passage, clause: Clause) -> Iterator[int]:
    """The "that" of each thing which a verb recommends, where each is to be, and is not so already."""
    tokens = passage.sentence.tokens
    stance = stance_of(clause, tokens)
    present = clause.lemma in _words("recommending") and bool({"base", "s"} & tokens[clause.verb].forms)
    says_so = present and not clause.auxiliaries and bool(clause.subject)
    if clause.lemma not in _words("recommending") or clause.negated or not (stance is Stance.SAID or says_so):
        return
    for index in range(clause.verb + 1, _end(tokens, clause.verb)):
        first = index == clause.verb + 1 or tokens[index - 1].tag == "CC"
        if first and tokens[index].low == "that" and _is_to_be(tokens, index):
            yield index


def _is_to_be(tokens: Sequence[Token], index: int) -> bool:
    """ "that it be done", "that the trustees report it": no tense, so it is still to be done."""
    for token, behind in pairwise(tokens[index + 1 :]):
        if token.tag == "AUX":
            return token.low in ("be", "should")
        if token.tag == "NN" and behind.tag in ("DT", "PRP") and _is_base(token):
            return True  # "that the clerk inspect it": taken for a noun, since "the clerk inspects"
        if token.tag == "VB":
            return "base" in token.forms
        if token.text in STOPS:
            return False
    return False


def _is_base(token: Token) -> bool:
    form = verbs().get(token.low)
    return form is not None and "base" in form.forms


# --- putting it into words -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """Where a promise stands: whose, from which word on, and the verb that tells what is to be done."""

    subject: tuple[Phrase, ...]
    first: int
    verb: int


def _to_come(passage: Passage, clause: Clause, act: int, doers: tuple[PartWords, ...]) -> Draft:
    first = _group(passage.sentence.tokens, clause.verb)
    return _told(passage, Span(clause.subject, first, act), doers)


def _group(tokens: Sequence[Token], verb: int) -> int:
    """Where a verb begins with its auxiliaries and adverbs."""
    while verb > 0 and tokens[verb - 1].tag in ("AUX", "RB"):
        verb -= 1
    return verb


def _told(passage: Passage, span: Span, doers: tuple[PartWords, ...]) -> Draft:
    """Something to come, in the words from whoever does it to the end of the sentence or of its part."""
    tokens = passage.sentence.tokens
    last = _end(tokens, span.verb)
    who = _who(passage, span.subject, doers)
    apart = bool(span.subject) and span.subject[-1].last < span.first and not who.startswith("[")
    title = shortened(f"{f'[{who}]' if apart else who} {passage.words(span.first, last)}".strip())
    lemma = tokens[span.verb].lemma or tokens[span.verb].low
    about = passage.things(p for p in passage.sentence.phrases if span.verb < p.first < last)
    made = claim(passage, span.verb, "other", lemma, title, stance=Stance.PLANNED, parts=doers, about=about)
    return Draft(made, span.verb, last, undertaken=True)


def _request(passage: Passage, clause: Clause, act: int, parts: tuple[PartWords, ...]) -> Draft:
    last = _end(passage.sentence.tokens, act)
    who = _who(passage, clause.subject, parts)
    title = shortened(f"{who} {passage.words(clause.verb, last)}".strip())
    about = passage.things(p for p in passage.sentence.phrases if act < p.first < last)
    return Draft(claim(passage, act, "request", "ask", title, parts=parts, about=about), act, last)


def _who(passage: Passage, subject: Sequence[Phrase], people: Sequence[PartWords]) -> str:
    """Whoever does it: in brackets where the words have a pronoun or name them further above."""
    if not subject:
        return f"[{people[0].reading}]" if people else ""
    pronoun = passage.sentence.tokens[subject[0].first].tag == "PRP"
    if pronoun and people:
        return f"[{people[0].reading}]"
    return passage.words(subject[0].first, subject[-1].last)


def _end(tokens: Sequence[Token], index: int) -> int:
    """Where the part of a sentence ends in which a word stands: at a stop, semicolon or quotation mark."""
    return next((i for i in range(index, len(tokens)) if tokens[i].text in STOPS), len(tokens))


def _words(name: str) -> frozenset[str]:
    return classes("undertaken")[name]
