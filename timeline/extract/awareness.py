"""Ways of telling that somebody knew: "had no knowledge of", "found out about", "came to her attention"."""

from __future__ import annotations

from types import MappingProxyType

from timeline.extract.clause import Clause
from timeline.extract.having import HAVE, KNOWING
from timeline.extract.heads import ASKED
from timeline.extract.lexicon import Frame
from timeline.extract.passage import PEOPLE, Passage
from timeline.extract.phrases import Phrase
from timeline.model.mention import Kind, PartWords

AWARENESS = Frame(
    "aware", "knowledge", "agent", "subject", {"of": "subject", "about": "subject", "on": "subject"}
)
LEARNED = Frame(
    "learn", "knowledge", "agent", "subject", {"of": "subject", "about": "subject", "from": "sender"}
)
NOTICED = Frame("learn", "knowledge", "-", "subject", {})
SIGHTED = Frame("see", "knowledge", "agent", "subject", {})
EYED = Frame("see", "knowledge", "agent", "-", {"on": "subject"})
HAVING = Frame("have", "knowledge", "agent", "subject", {})
KNOWN_TO = Frame("know", "knowledge", "-", "subject", {"to": "agent"})
MADE_AWARE = Frame("inform", "knowledge", "sender", "recipient", {"of": "subject", "about": "subject"})
WAS_MADE_AWARE = Frame(
    "inform", "knowledge", "recipient", "-", {"of": "subject", "about": "subject", "by": "sender"}
)
IN_THE_DARK = Frame("aware", "knowledge", "-", "agent", {"about": "subject", "in": "subject"})
DISOWNED = Frame("know", "knowledge", "agent", "subject", {"of": "subject", "about": "subject"})
DRAWN = Frame("inform", "knowledge", "sender", "-", {"to": "subject"})
BROUGHT = Frame("raise", "knowledge", "sender", "subject", {})
THANKED = Frame("thank", "knowledge", "agent", "-", {"for": "subject"})
TALKED = Frame("consider", "meeting", "present", "subject", {})
DISOWNING = MappingProxyType(
    {verb: frozenset(("knowledge", "awareness", "sight", "receipt")) for verb in ("deny", "disclaim")}
    | {verb: frozenset(("ignorance",)) for verb in ("profess", "plead", "claim", "maintain")}
)
WEIGHING = frozenset(("consider", "review", "examine"))
COMING = frozenset(("come", "bring", "draw"))
INFORMING = frozenset(("inform", "notify", "brief", "alert", "tell"))
OF_WHAT = frozenset("of about to regarding concerning only as".split())
NEAR = 400  # characters back to the paper of which somebody is informed


def knowing(passage: Passage, clause: Clause) -> Frame | None:
    """The frame of a clause that tells of knowledge by more than its verb."""
    made = _made_aware(passage, clause)
    if made is not None:
        return made
    sighted = clause.predicate == "sighted" and clause.pp("on")  # "was not sighted on the review"
    if clause.predicate in ("aware", "unaware", "ignorant") or sighted or _had_knowledge(passage, clause):
        return AWARENESS
    if _disowns(passage, clause):
        return DISOWNED
    if clause.lemma in HAVE and clause.objects and not clause.objects[0].negative:
        return SIGHTED if _sight(passage, clause) else HAVING
    if clause.lemma == "know" and clause.passive and len([p for p, _ in clause.pps if p == "to"]) == 1:
        return KNOWN_TO
    if clause.lemma == "thank" and passage.things(clause.pp("for")):
        return THANKED
    if clause.lemma == "find" and _word_behind(passage, clause) == "out" and not clause.passive:
        return LEARNED
    if clause.lemma in ("lay", "set", "clap") and _eyes_on(passage, clause):
        return EYED
    if clause.lemma in WEIGHING and not _weighed_alone(passage, clause):
        return TALKED
    if clause.lemma in COMING and _attention(passage, clause) is not None:
        return NOTICED if clause.lemma == "come" else BROUGHT
    if clause.lemma in ("draw", "call", "direct") and _attention_drawn(passage, clause) is not None:
        return DRAWN
    return IN_THE_DARK if _in_the_dark(passage, clause) else None


def _made_aware(passage: Passage, clause: Clause) -> Frame | None:
    """ "was made aware of it", "made the board aware of it": somebody told them."""
    tokens = passage.sentence.tokens
    if clause.predicate == "aware":
        group = tokens[clause.first : clause.verb]
        passive = bool({"was", "were", "been"} & set(clause.auxiliaries))
        return WAS_MADE_AWARE if passive and any(t.lemma == "make" for t in group) else None
    inside = tokens[clause.verb + 1 : clause.last]
    return MADE_AWARE if clause.lemma == "make" and any(t.low == "aware" for t in inside) else None


def _sight(passage: Passage, clause: Clause) -> bool:
    return passage.sentence.tokens[clause.objects[0].core - 1].low == "sight"


def elided(passage: Passage, clause: Clause) -> tuple[PartWords, ...]:
    """ "Mr Holt was informed a week later": of the paper just spoken of; "unaware that it existed"."""
    meant, tokens = passage.recall.document, passage.sentence.tokens
    if [t.low for t in tokens[clause.verb + 1 : clause.verb + 2]] == ["that"]:
        later = (other for other in passage.clauses if other.verb > clause.verb and other.lemma == "exist")
        return next((passage.things(other.subject) for other in later), ())  # "unaware that it existed"
    if not clause.negated and (told := _of_what_was_told(passage, clause)):
        return told
    if clause.lemma not in INFORMING or not clause.passive or clause.objects or meant is None:
        return ()
    end = next((i for i in range(clause.verb + 1, len(tokens)) if tokens[i].tag in (".", ",")), len(tokens))
    of_what = any(t.low in ASKED | OF_WHAT or t.tag in ("VB", '"') for t in tokens[clause.verb + 1 : end])
    one = meant.kind is Kind.DOCUMENT and not meant.reading.endswith("s")
    near = one and 0 <= passage.sentence.start - meant.quote.end <= NEAR
    return (PartWords("about", meant.quote, meant.kind, meant.reading),) if near and not of_what else ()


def _of_what_was_told(passage: Passage, clause: Clause) -> tuple[PartWords, ...]:
    """ "Told her that the survey was flawed": of the survey; not "that the survey would be done in May"."""
    told = clause.lemma in ("tell", "inform", "warn", "advise", "notify")
    tokens = passage.sentence.tokens
    that = next((i for i in range(clause.verb + 1, len(tokens)) if tokens[i].tag in ("SC", ".", "CC")), None)
    if not told or that is None or tokens[that].low != "that":
        return ()
    what = [phrase for phrase in passage.sentence.phrases if phrase.first == that + 1]
    if what and tokens[what[0].first].low in ("a", "an"):
        return ()  # "that a survey was on its way"
    to_come = what and tokens[min(what[0].last, len(tokens) - 1)].low in ("would", "will")
    return () if to_come else passage.things(what)


def noticing(passage: Passage, clause: Clause) -> tuple[PartWords, ...]:
    """Whose attention something came to, or was brought to."""
    phrase = _attention(passage, clause) if clause.lemma in COMING else None
    phrase = phrase or _attention_drawn(passage, clause)
    if phrase is None:
        return ()
    role = "agent" if clause.lemma == "come" else "recipient"
    tokens, first = passage.sentence.tokens, phrase.first
    named = [n.mention for n in passage.named_in(phrase) if n.mention.kind in PEOPLE]
    if named:
        return tuple(PartWords(role, m.quote, m.kind, m.reading) for m in named[:1])
    if tokens[first].low in ("my", "our") and (
        me := passage.speaker_at(clause.verb) or passage.recall.author
    ):
        return (PartWords(role, passage.token_quote(first), me.kind, me.reading),)
    return ()


def _weighed_alone(passage: Passage, clause: Clause) -> bool:
    """ "Ms Roe considered the survey" by herself; a board or the members do it where they meet."""
    doers = passage.people("", clause.pp("by") if clause.passive else clause.subject, clause.verb)
    return len(doers) == 1 and doers[0].kind in (Kind.PERSON, Kind.POST)


def _had_knowledge(passage: Passage, clause: Clause) -> bool:
    """ "had no knowledge of the survey"; not "had knowledge of welding"."""
    tokens = passage.sentence.tokens
    return clause.lemma in HAVE and any(
        phrase.negative and tokens[phrase.core - 1].low in KNOWING for phrase in clause.objects
    )


def _disowns(passage: Passage, clause: Clause) -> bool:
    """ "denied any knowledge of the survey", "professed ignorance of it"."""
    wanted = DISOWNING.get(clause.lemma, frozenset())
    tokens = passage.sentence.tokens
    heads = {tokens[i].low for p in clause.objects for i in (p.head, p.core - 1)}
    lacking = any(token.low == "lack" for p in clause.objects for token in tokens[p.first : p.last])
    return not clause.passive and not clause.negated and not lacking and bool(heads & wanted)


def _eyes_on(passage: Passage, clause: Clause) -> bool:
    """ "never laid eyes on the survey"."""
    tokens = passage.sentence.tokens
    return bool(clause.pp("on")) and any(tokens[phrase.head].low == "eyes" for phrase in clause.objects)


def _word_behind(passage: Passage, clause: Clause) -> str:
    return next((t.low for t in passage.sentence.tokens[clause.verb + 1 : clause.verb + 2]), "")


def _attention_drawn(passage: Passage, clause: Clause) -> Phrase | None:
    """ "drew her attention to the survey": whose attention, where it is drawn to a paper."""
    tokens = passage.sentence.tokens
    drawn = clause.subject if clause.passive else clause.objects
    mine = next((p for p in drawn if tokens[p.core - 1].low == "attention"), None)
    return mine if mine is not None and passage.things(clause.pp("to")) else None


def _in_the_dark(passage: Passage, clause: Clause) -> bool:
    """ "were kept in the dark about the survey"."""
    tokens = passage.sentence.tokens
    kept = clause.lemma in ("keep", "leave")
    return kept and any(tokens[p.core - 1].low in ("dark", "ignorance") for p in clause.pp("in"))


def _attention(passage: Passage, clause: Clause) -> Phrase | None:
    """ "to my attention", "to the attention of the board"."""
    tokens = passage.sentence.tokens
    return next((p for p in clause.pp("to") if tokens[p.core - 1].low in ("attention", "notice")), None)
