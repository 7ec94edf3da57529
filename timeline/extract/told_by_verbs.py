"""Claims told by verbs: who did what to whom, by the frames of `words/frames.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from timeline.extract.arrivals import arrival
from timeline.extract.awareness import DISOWNED, DRAWN, IN_THE_DARK, elided, knowing, noticing
from timeline.extract.clause import Clause
from timeline.extract.clauses import HOPING
from timeline.extract.draft import Draft, claim, left_out
from timeline.extract.framing import event_noun, frame_of
from timeline.extract.governing import EVIDENCE, FOUND, TRACE_NOUNS
from timeline.extract.handled import handled
from timeline.extract.lexicon import EventNoun, Frame, verbs, words
from timeline.extract.passage import THINGS, Passage, shortened
from timeline.extract.phrases import Phrase
from timeline.extract.relatives import (
    TELLING_RELATIVES,
    enclosed,
    from_relative,
    is_enclosure,
    relatives,
    to_whom,
    which_was,
    whom,
)
from timeline.extract.stance import MENTIONING, is_perfect, stance_of
from timeline.extract.worth import FINISHING, Candidate, tells
from timeline.model.mention import Kind, PartWords, Stance

CARRYING = frozenset(
    "give send receive hand issue write deliver forward dispatch share circulate pay make hold attend chair "
    "convene conduct carry undertake have arrange lead serve".split()
)
HANDLING = frozenset(
    "submission knowledge request refusal email letter statement meeting report publication".split()
)
ENCLOSING = frozenset(("email", "letter", "submission", "warning-letter"))
LEAVING = frozenset(("go", "leave", "depart", "move", "resign", "retire"))
CALLING_OFF = frozenset(("cancel", "postpone", "abandon"))
LIGHT = frozenset(
    "take hold have make be is was were convene conduct carry undertake arrange occur happen place follow go "
    "come arrive call".split()
)
COMING = frozenset(("arrive", "come"))
MERELY_SAID = frozenset("say add insist argue claim comment".split())


def told_by_verbs(passage: Passage) -> Iterator[Draft]:
    """The claims of a sentence's verbs, in their order."""
    for clause in passage.clauses:
        if _is_action(passage, clause):
            yield _plain(passage, clause, "other", Stance.PLANNED, *_doer(passage, clause))
            return
        if _no_longer(passage, clause):
            yield _gone(passage, clause)
            continue
        silent = _told_by_noun(passage, clause) or passage.said_by_the_reader(clause)
        draft = None if silent else arrival(passage, clause) or _draft(passage, clause)
        if draft is not None:
            yield draft


def _is_action(passage: Passage, clause: Clause) -> bool:
    """ "Action: the clerk to write to the owner": something somebody was to do."""
    tokens = passage.sentence.tokens
    labelled = len(tokens) > 2 and tokens[0].low in ("action", "actions", "ap") and tokens[1].tag == "."
    return labelled and clause.verb > 1 and tokens[clause.verb - 1].low == "to"


def _doer(passage: Passage, clause: Clause) -> tuple[tuple[PartWords, ...], tuple[PartWords, ...]]:
    before = [p for p in passage.sentence.phrases if p.last <= clause.verb - 1]
    return passage.people("agent", before[-1:], clause.verb), passage.things(clause.objects)


def _no_longer(passage: Passage, clause: Clause) -> bool:
    """ "she is no longer employed", "no longer works here"."""
    near = [t.low for t in passage.sentence.tokens[max(0, clause.verb - 4) : clause.verb]]
    return clause.lemma in ("work", "employ", "serve") and "longer" in near and "no" in near


def _gone(passage: Passage, clause: Clause) -> Draft:
    title = passage.words(clause.first, max(clause.last, clause.verb + 1))
    host = passage.people("host", clause.pp("by", "for", "at"), clause.verb)
    holder = passage.people("holder", clause.subject, clause.verb)
    made = claim(passage, clause.verb, "departure", clause.lemma, shortened(title), parts=(*host, *holder))
    return Draft(made, clause.verb, clause.last)


def _told_by_noun(passage: Passage, clause: Clause) -> bool:
    """ "a meeting took place", "an email, which was sent to": the noun tells it, with this verb's words."""
    if _found_no_trace(passage, clause) or is_enclosure(passage, clause):
        return True
    if knowing(passage, clause) is not None:
        return False
    nouns = [p for p in (*clause.subject, *clause.objects) if event_noun(passage, p) is not None]
    if nouns and is_calling_off(passage, clause):
        return True
    if clause.lemma in COMING and any(passage.sentence.tokens[p.first].low == "the" for p in nouns):
        return False  # "the letter arrived on 3 May": that day it came, whenever it was written
    if clause.lemma in LIGHT:
        return bool(nouns) and not (clause.subject and clause.subject[0] not in nouns)
    return clause.relative and clause.lemma in TELLING_RELATIVES and bool(set(nouns) & set(clause.subject))


def is_calling_off(passage: Passage, clause: Clause) -> bool:
    """ "cancelled the meeting", "was called off"."""
    following = [token.low for token in passage.sentence.tokens[clause.verb + 1 : clause.verb + 2]]
    return clause.lemma in CALLING_OFF or (clause.lemma == "call" and following == ["off"])


def _found_no_trace(passage: Passage, clause: Clause) -> bool:
    """ "no notes have been found": there is no record, which is not to deny that one was found."""
    tokens = passage.sentence.tokens
    traces = [p for p in clause.subject if p.negative and tokens[p.core - 1].low in TRACE_NOUNS]
    return bool(traces) and clause.passive and tokens[clause.verb].low in FOUND


def _draft(passage: Passage, clause: Clause) -> Draft | None:
    stance = stance_of(clause, passage.sentence.tokens)
    if stance is None or passage.text.body[passage.sentence.end - 1 : passage.sentence.end] == "?":
        return None
    if clause.lemma in MENTIONING and stance is Stance.DENIED and not _someone(passage, clause):
        return _unmentioned(passage, clause)
    frame = frame_of(passage, clause)
    if frame is None:
        return _other(passage, clause, stance)
    if stance is Stance.SILENT:
        return _unrecorded(passage, clause, frame)
    carried = _carried(passage, clause) if clause.lemma in CARRYING else None
    kind = carried.kind if carried is not None else frame.kind
    if kind == "letter" and _by_email(passage, clause):
        kind = "email"
    if kind == "meeting" and _by_telephone(passage, clause):
        kind = "telephone"
    parts, about = _parts(passage, clause, frame)
    about = about or elided(passage, clause)
    if carried is not None:
        parts, about = _with_relatives(passage, clause, parts, about)
    if kind in ENCLOSING or clause.lemma in ("reply", "respond"):
        parts, about = _with_enclosures(passage, clause, parts, about)
    if carried is None and not tells(Candidate(passage, clause, kind, parts, about)):
        return _other(passage, clause, stance)
    if clause.lemma == "hear" and stance is Stance.DENIED and not about:
        return None  # "has heard nothing": no answer came
    stance, kind = _settled(clause, stance, kind)
    if frame is IN_THE_DARK or frame is DISOWNED:
        stance = Stance.SAID if stance is Stance.DENIED else Stance.DENIED
    parts = parts if kind != "request" or frame.kind == "request" else ()  # nobody has been told yet
    made = claim(
        passage,
        clause.verb,
        kind,
        frame.lemma,
        passage.title(clause),
        stance=stance,
        parts=parts,
        about=about,
    )
    return Draft(made, clause.verb, clause.last)


def _someone(passage: Passage, clause: Clause) -> bool:
    """ "I did not mention it": what a person leaves out is not without record."""
    heads = [passage.sentence.tokens[phrase.first].low for phrase in clause.subject]
    people = [n.mention for phrase in clause.subject for n in passage.named_in(phrase)[:1]]
    pronoun = bool({"i", "he", "she", "we", "they", "you"} & set(heads))
    return not clause.passive and (pronoun or any(one.kind in (Kind.PERSON, Kind.POST) for one in people))


def _by_email(passage: Passage, clause: Clause) -> bool:
    """ "wrote by e-mail", "emailed a letter"."""
    tokens = passage.sentence.tokens
    return any(tokens[p.head].low in ("email", "e-mail", "mail") for p in clause.pp("by", "in"))


def _by_telephone(passage: Passage, clause: Clause) -> bool:
    """ "discussed it by telephone", "over the phone": nobody met."""
    tokens = passage.sentence.tokens
    return any(
        tokens[p.head].low in ("telephone", "phone", "call") for p in clause.pp("by", "over", "on", "in")
    )


def _settled(clause: Clause, stance: Stance, kind: str) -> tuple[Stance, str]:
    """Ignorance is denied knowledge; what "should be done" is asked for."""
    if clause.predicate in ("unaware", "ignorant"):
        return (Stance.SAID if stance is Stance.DENIED else Stance.DENIED), kind
    if stance is Stance.PLANNED and kind == "report" and clause.lemma in FINISHING:
        return stance, "other"
    if stance is Stance.OWED and "have" not in clause.auxiliaries:
        return Stance.SAID, "request"  # "should be discussed": a recommendation, not a failing
    return stance, kind


# --- who and what -----------------------------------------------------------------------------


def _parts(
    passage: Passage, clause: Clause, frame: Frame
) -> tuple[tuple[PartWords, ...], tuple[PartWords, ...]]:
    doing, done_to = clause.subject, clause.objects
    if clause.passive:
        doing, done_to = clause.pp("by"), clause.subject
    elif frame.object == "subject":
        done_to = done_to or which_was(passage, clause)
    ends = clause.lemma in FINISHING or (clause.lemma == "go" and frame.kind == "submission")
    if ends and not clause.passive and not passage.things(done_to):
        doing, done_to = (), clause.subject  # "the review finished last month"
    recipients: tuple[Phrase, ...] = ()
    if clause.passive and clause.objects and frame.prepositions.get("to") == "recipient":
        recipients, done_to = clause.subject, clause.objects  # "he was shown a copy"
    two = not clause.passive and frame.prepositions.get("to") == "recipient" and len(clause.objects) >= 2
    if two and _can_receive(passage, clause.objects[0]):
        recipients, done_to = clause.objects[:1], clause.objects[1:]
    if frame.prepositions.get("with") == "subject" and handled(passage, clause.pp("with")):
        recipients, done_to = done_to, ()  # "provided the board with the survey"
    parts = [*_in_role(passage, frame.subject, doing, clause), *left_out(passage, clause, frame.subject)]
    others = tuple(parts)
    if frame.object == "recipient":
        done_to = done_to or whom(passage, clause)
    elif frame.prepositions.get("to") == "recipient":
        recipients += to_whom(passage, clause) or whom(passage, clause)
    parts += _in_role(passage, "recipient", recipients, clause, others)
    parts += _in_role(passage, frame.object, done_to, clause, others)
    themes = partial(handled, passage) if frame.kind in HANDLING else passage.things
    things = [*themes(done_to)] if frame.object in ("subject", "holder", "recipient", "present") else []
    things += passage.things(doing) if frame.kind in ("statement",) else []
    for prep, role in frame.prepositions.items():
        phrases = tuple(p for p in clause.pp(prep) if not (prep == "for" and _is_to_act(passage, p)))
        parts += _in_role(passage, role, phrases, clause, others)
        things += themes(phrases) if role in ("subject", "-", "mentioned") else []
        if role == "mentioned":  # a message that only speaks of a paper does not bring it
            parts += [PartWords(role, t.quote, t.kind, t.reading) for t in themes(phrases)]
    things += _of_negated(passage, clause)
    if (noticed := noticing(passage, clause)) and not clause.passive and frame is not DRAWN:
        things += themes(clause.subject)
    parts += noticed
    if frame.kind == "appointment":
        parts += _posts(passage, (*clause.objects, *clause.pp("as", "to")))
    if frame.kind == "submission":
        things += passage.things(clause.pp("including"))
        between = _in_role(passage, "recipient", clause.pp("via", "through"), clause, others)
        parts += [part for part in between if part.kind in (Kind.PERSON, Kind.POST)]  # it went through them
    return tuple(p for p in parts if p.role != "-"), tuple(things)


def _can_receive(passage: Passage, phrase: Phrase) -> bool:
    """ "gave him a list", "sent the board the list": whoever comes first gets it."""
    if passage.sentence.tokens[phrase.first].low in ("me", "us", "him", "her", "them", "you"):
        return True
    return any(n.mention.kind not in THINGS for n in passage.named_in(phrase)[:1])


def _is_to_act(passage: Passage, phrase: Phrase) -> bool:
    """ "asked for the work to wait": what is asked for is the waiting."""
    behind = passage.sentence.tokens[phrase.last : phrase.last + 2]
    return len(behind) == 2 and behind[0].low == "to" and behind[1].tag == "VB"


def _in_role(
    passage: Passage,
    role: str,
    phrases: tuple[Phrase, ...],
    clause: Clause,
    others: tuple[PartWords, ...] = (),
) -> tuple[PartWords, ...]:
    if role in ("-", "subject", "mentioned"):
        return ()
    return passage.people(role, phrases, clause.verb, others)


def _posts(passage: Passage, phrases: tuple[Phrase, ...]) -> list[PartWords]:
    """ "was named acting manager": the office that somebody was given."""
    posts = [n.mention for p in phrases for n in passage.named_in(p) if n.mention.kind is Kind.POST]
    return [PartWords("post", m.quote, m.kind, m.reading) for m in posts]


def _of_negated(passage: Passage, clause: Clause) -> list[PartWords]:
    """ "knew nothing of the report": what the `of` phrase of a negative object names."""
    return [thing for phrase in clause.objects if phrase.negative for thing in passage.things((phrase,))]


def _carried(passage: Passage, clause: Clause) -> EventNoun | None:
    """ "gave the council a warning letter": the noun tells the kind, the verb who did it."""
    themes = (*clause.subject, *clause.objects) if clause.passive else clause.objects
    themes += clause.pp("with") if clause.lemma == "serve" else ()
    for phrase in themes:
        noun = event_noun(passage, phrase)
        if noun is not None and noun.kind not in ("submission", "publication"):
            return noun
    return None


def _with_relatives(
    passage: Passage, clause: Clause, parts: tuple[PartWords, ...], about: tuple[PartWords, ...]
) -> tuple[tuple[PartWords, ...], tuple[PartWords, ...]]:
    """ "an email was sent to the leader, which attached the audit": what is told of it behind."""
    for phrase in clause.subject if clause.passive else clause.objects:
        for relative in relatives(passage, phrase):
            more, things = from_relative(passage, relative)
            parts, about = (*parts, *more), (*about, *things)
    return parts, about


def _with_enclosures(
    passage: Passage, clause: Clause, parts: tuple[PartWords, ...], about: tuple[PartWords, ...]
) -> tuple[tuple[PartWords, ...], tuple[PartWords, ...]]:
    """ "wrote to the board enclosing the plan", "an email which had the plan attached"."""
    things = tuple(enclosed(passage, clause.verb))
    parts += tuple(PartWords("attached", t.quote, t.kind, t.reading) for t in things)
    return parts, (*(a for a in about if a not in things), *things)


# --- other ways of telling ---------------------------------------------------------------------


def _unmentioned(passage: Passage, clause: Clause) -> Draft:
    """ "the minutes do not mention the audit"."""
    themes = clause.subject if clause.passive else (*clause.objects, *clause.pp("to", "in", "of"))
    title = passage.title(clause)
    made = claim(
        passage, clause.verb, "other", clause.lemma, title, stance=Stance.SILENT, about=passage.things(themes)
    )
    return Draft(made, clause.verb, clause.last)


def _unrecorded(passage: Passage, clause: Clause, frame: Frame) -> Draft:
    """ "no evidence that it was sent": no record of an act, which is not to say that it was not done."""
    parts, about = _parts(passage, clause, frame)
    first = max(0, clause.first - 4)
    title = shortened(passage.words(first, max(clause.last, clause.verb + 1)))
    made = claim(
        passage, clause.verb, frame.kind, frame.lemma, title, stance=Stance.SILENT, parts=parts, about=about
    )
    return Draft(made, clause.verb, clause.last)


def _other(passage: Passage, clause: Clause, stance: Stance) -> Draft | None:
    """A clause that no frame reads: people who have gone, and whatever may bear a date of its own."""
    subjects = passage.people("holder", clause.subject, clause.verb)
    if clause.lemma in LEAVING and is_perfect(clause) and subjects and not clause.objects:
        return _plain(passage, clause, "departure", stance, subjects, ())
    if not _may_stand(passage, clause, stance):
        return None
    doing = "recipient" if clause.lemma == "receive" else "agent"
    own = tuple(p for p in clause.subject if passage.words(p.first, p.last).lower() != "it")
    parts = passage.people("subject" if clause.passive else doing, own, clause.verb)
    parts += passage.people("agent", clause.pp("by"), clause.verb) if clause.passive else ()
    about = passage.things((*clause.subject, *clause.objects, *clause.pp("about", "of", "on", "to")))
    return _plain(passage, clause, "other", stance, parts, about)


def _may_stand(passage: Passage, clause: Clause, stance: Stance) -> bool:
    """A finite clause with a subject; it is left untold later unless a date is linked to it."""
    tokens = passage.sentence.tokens
    if stance is Stance.DENIED and any(tokens[p.core - 1].low in EVIDENCE for p in clause.objects):
        return False  # "have not seen evidence that": what follows is told as without record
    negative = [p for p in (*clause.subject, *clause.objects) if p.negative]
    if stance is Stance.DENIED and negative:
        trace = any(
            tokens[p.core - 1].low in TRACE_NOUNS | EVIDENCE or event_noun(passage, p) for p in negative
        )
        return (
            tokens[clause.verb].low not in words("speech") and not trace and tokens[clause.verb].tag != "AUX"
        )
    present = {"is", "are", "am"} & set(clause.auxiliaries)
    if clause.lemma not in verbs() and present and stance is not Stance.PLANNED:
        return False  # "is not satisfied": how somebody is, not what was done
    if not clause.subject or tokens[clause.verb].tag == "AUX" or not (clause.finite or clause.passive):
        return False
    behind = tokens[clause.verb + 1 : clause.verb + 2]
    if tokens[clause.verb].low in HOPING and [token.low for token in behind] == ["to"]:
        return False  # "had hoped to have it": what was hoped for is told, if anything is
    if clause.lemma in MERELY_SAID and stance is Stance.SAID:
        return False  # "she said last night": what she said is told
    saying = any(s.verb is not None and s.verb.start == tokens[clause.verb].start for s in passage.speeches)
    return not saying


def _plain(
    passage: Passage,
    clause: Clause,
    kind: str,
    stance: Stance,
    parts: tuple[PartWords, ...],
    about: tuple[PartWords, ...],
) -> Draft:
    """A claim in the clause's own words."""
    title, verb = passage.title(clause), clause.predicate or clause.lemma
    if _is_action(passage, clause):
        title = shortened(passage.words(2, len(passage.sentence.tokens)))
    stance, kind = _settled(clause, stance, kind)
    made = claim(passage, clause.verb, kind, verb, title, stance=stance, parts=parts, about=about)
    return Draft(made, clause.verb, clause.last)
