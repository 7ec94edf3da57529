"""Claims told by nouns: a meeting held, an email that was sent, a record that is not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.extract.clause import ASIDE, Clause
from timeline.extract.clauses import POSSIBLE
from timeline.extract.dated_papers import bears_a_date, dated_paper
from timeline.extract.draft import Draft, claim
from timeline.extract.framing import event_noun
from timeline.extract.governing import TRACE_NOUNS
from timeline.extract.having import HAVE
from timeline.extract.lexicon import EventNoun, classes, frames
from timeline.extract.naming import Named
from timeline.extract.passage import Passage, shortened
from timeline.extract.phrases import Phrase, listed
from timeline.extract.relatives import enclosed, from_relative, relatives
from timeline.extract.stance import WILL, stance_of
from timeline.extract.told_by_verbs import LIGHT, is_calling_off
from timeline.model.event import LETTERS
from timeline.model.mention import Kind, PartWords, Stance

OCCURRING = frozenset(("take", "hold", "convene", "conduct", "undertake", "occur", "happen", "arrange"))
RESOLVING = frozenset("agree decide resolve have has had choose determine force oblige regret need".split())
DOING = frozenset(("hold", "have", "make", "convene", "conduct", "carry", "undertake", "arrange", "call"))
FOLLOWING = frozenset("follow-up follow second further return repeat".split())
ENCOUNTERS = frozenset(("see", "meet", "tell", "speak", "discuss", "brief", "present"))
ATTENDING = frozenset(("attend", "chair"))
CARRYING = ATTENDING.union("send receive write give issue make conduct forward hold convene serve".split())
GENERAL = frozenset(("each", "every", "any"))  # "after each inspection" tells of none
PLURALS = frozenset(("meetings", "emails", "e-mails", "letters", "visits", "inspections"))


def told_by_nouns(passage: Passage) -> Iterator[Draft]:
    """The claims of a sentence's event nouns and of its missing traces."""
    for index, phrase in enumerate(passage.sentence.phrases):
        noun = event_noun(passage, phrase)
        if phrase.negative and _is_trace(passage, phrase):
            yield _silence(passage, phrase, index)
        elif noun is not None and (_never_was if phrase.negative else _happens)(passage, phrase):
            yield _happening(passage, phrase, noun)
        elif noun is None and bears_a_date(passage, phrase):
            yield dated_paper(passage, phrase)


def _never_was(passage: Passage, phrase: Phrase) -> bool:
    """ "there was no visit", "no meeting took place": the event itself is denied."""
    light = _light_clause(passage, phrase)
    return light is not None and light.lemma != "follow" and _is_past(passage, light)


def _happens(passage: Passage, phrase: Phrase) -> bool:
    """A noun tells an event if it is dated, comes into being, or another event is placed by it."""
    tokens = passage.sentence.tokens
    if _hanging(passage, phrase) & POSSIBLE:
        return False
    governed = any(phrase in (*_carried_by(c), *c.subject) and c.lemma not in LIGHT for c in passage.clauses)
    if {"next", "previous", "last"} & {t.low for t in tokens[phrase.first : phrase.head]}:
        return False  # a meeting that another text tells
    if _dated(passage, phrase):
        return not (governed and _carried(passage, phrase)) and not _known_of(passage, phrase)
    if GENERAL & {t.low for t in tokens[phrase.first : phrase.head]}:
        return False
    if phrase.prep in ASIDE or _had(passage, phrase) is not None:
        return True
    noun = event_noun(passage, phrase)
    if noun is not None and noun.kind in ("departure", "appointment"):
        return bool(_inside_people(passage, phrase))
    if governed:
        return False
    for clause in passage.clauses:
        if phrase not in (*clause.objects, *clause.subject) or clause.lemma not in LIGHT:
            continue
        new = tokens[phrase.first].low in ("a", "an", "several", "two", "three")
        if new or (phrase in clause.subject and clause.lemma in OCCURRING and _dated_by(passage, clause)):
            to_come = stance_of(clause, tokens) is Stance.PLANNED and _dated_by(passage, clause)
            return to_come or _is_past(passage, clause)
    return False


def _hanging(passage: Passage, phrase: Phrase) -> frozenset[str]:
    """The auxiliaries right before a phrase: "there may be | a meeting"."""
    tokens, index = passage.sentence.tokens, phrase.first
    while index and tokens[index - 1].tag in ("AUX", "RB"):
        index -= 1
    return frozenset(t.low for t in tokens[index : phrase.first] if t.tag == "AUX")


def _had(passage: Passage, phrase: Phrase) -> Phrase | None:
    """Who "had a phone call with the union on 3 May"."""
    tokens = passage.sentence.tokens
    before = tokens[max(0, phrase.first - 1) : phrase.first + 1]
    if [t.low for t in before] not in (["had", "a"], ["had", "an"]):
        return None
    end = next((i for i in range(phrase.last, len(tokens)) if tokens[i].tag in (".", "SC")), len(tokens))
    dated = any(t.tag == "TD" for t in tokens[phrase.last : end])
    return passage.sentence.phrase_at(phrase.first - 2) if dated and phrase.first > 1 else None


def _dated_by(passage: Passage, clause: Clause) -> bool:
    """ "the meeting was held in the library on 4 May": a date in the verb's own clause."""
    tokens = passage.sentence.tokens
    end = next((i for i in range(clause.verb, len(tokens)) if tokens[i].tag in (".", "SC")), len(tokens))
    return any(t.tag == "TD" for t in (*tokens[: clause.first], *tokens[clause.verb : end]))


def _known_of(passage: Passage, phrase: Phrase) -> bool:
    """ "was told of the letter on 3 May": the day of the telling, not of the letter."""
    tokens, last = passage.sentence.tokens, phrase.last
    behind = last < len(tokens) and tokens[last].tag == "IN" and tokens[last].low != "of"
    paper = tokens[phrase.head].low in classes("documents")["strong"]
    told_of = phrase.prep in ("of", "about", "regarding", "concerning")
    acts = frames().keys() | HAVE
    handled = any(phrase in c.objects and c.lemma in acts for c in passage.clauses)  # "saw the letter on"
    return behind and paper and (told_of or handled)


def _inside_people(passage: Passage, phrase: Phrase) -> list[Named]:
    """ "the resignation of the treasurer, Ms Roe": whose it is."""
    return [n for n in passage.named_in(phrase) if n.mention.kind in (Kind.PERSON, Kind.POST)]


def _is_past(passage: Passage, clause: Clause) -> bool:
    """ "there was a meeting", "a meeting took place"; not "there will be", "is holding"."""
    words = {*clause.auxiliaries, passage.sentence.tokens[clause.verb].low}
    if words & {"will", "would", "should", "may", "might", "could", "can", "is", "are"}:
        return False
    return bool(words & {"was", "were", "had", "has", "have"}) or bool(
        passage.sentence.tokens[clause.verb].forms & {"past", "part"}
    )


def _carried(passage: Passage, phrase: Phrase) -> bool:
    """The verb tells the same event ("sent an email on 3 May"): one claim is enough."""
    return any(
        c.lemma in CARRYING
        and (
            (phrase in _carried_by(c) and c.finite and c.subject)
            or (phrase in c.subject and c.lemma in ATTENDING)
            or _sent_itself(passage, phrase, c)
        )
        for c in passage.clauses
    )


def _carried_by(clause: Clause) -> Sequence[Phrase]:
    """What the verb acts on: its objects, and in "served them with a notice" what follows "with"."""
    return (*clause.objects, *clause.pp("with")) if clause.lemma == "serve" else clause.objects


def _sent_itself(passage: Passage, phrase: Phrase, clause: Clause) -> bool:
    """ "An email on 3 May was sent to": one message, told by its verb."""
    new = passage.sentence.tokens[phrase.first].low in ("a", "an")
    sent = clause.passive and clause.lemma in ("send", "issue") and not clause.relative
    return new and sent and phrase in clause.subject


def _dated(passage: Passage, phrase: Phrase) -> bool:
    """A date inside the phrase or right behind it ("an email on 3 May", "the meeting of 9 August")."""
    tokens = passage.sentence.tokens
    if any(t.tag == "TD" for t in tokens[phrase.first : phrase.last]):
        return True
    places = ("at", "in") if tokens[phrase.head].low.startswith("meeting") else ()
    runs = [run for prep, run in _behind(passage, phrase) if prep in ("between", "with", *places)]
    if runs and [t.tag for t in tokens[runs[0][-1].last :][:2]] == ["IN", "TD"]:
        return True  # "the meeting between A and B on 3 May"
    words = [t.tag for t in tokens[phrase.last : phrase.last + 3]]
    return (
        words[:1] == ["TD"]
        or words[:2] in (["IN", "TD"], [",", "TD"], ["(", "TD"])
        or words == ["RB", "IN", "TD"]
    )


def _happening(passage: Passage, phrase: Phrase, noun: EventNoun) -> Draft:
    tokens = passage.sentence.tokens
    parts: list[PartWords] = [*_owner(passage, phrase, noun)]
    about: list[PartWords] = []
    last = phrase.last
    light = _light_clause(passage, phrase)
    if light is not None and light.lemma in DOING and phrase in light.objects:
        parts += passage.people(noun.prepositions.get("by", "host"), light.subject, light.verb)
    if (having := _had(passage, phrase)) is not None:
        parts += passage.people(noun.prepositions.get("by", "host"), (having,), phrase.head)
    for prep, phrases in _following(passage, phrase, light):
        role = noun.prepositions.get(prep)
        parts += passage.people(role, phrases, phrase.head) if role else ()
        about += (
            passage.things(phrases)
            if prep in ("about", "on", "regarding", "concerning") or role == "subject"
            else ()
        )
        last = max([last, *(p.last for p in phrases)])
    about += _inside(passage, phrase, noun)
    parts += _at_which(passage, phrase)
    for clause in relatives(passage, phrase):
        more, things = from_relative(passage, clause)
        parts, about, last = [*parts, *more], [*about, *things], max(last, clause.last)
    if noun.kind in LETTERS:
        things = list(enclosed(passage, phrase.head))
        parts += [PartWords("attached", t.quote, t.kind, t.reading) for t in things]
        about += [thing for thing in things if thing not in about]
    parts += _those_at(passage, phrase, noun)
    existential = light is not None and light.subject == ()
    first = phrase.first if light is None or existential else min(light.first, phrase.first)
    undone = _undone(passage, phrase)
    title = passage.title(undone) if undone is not None else shortened(passage.words(first, last))
    stance = Stance.DENIED if undone is not None else _stance(passage, phrase, light)
    made = claim(passage, phrase.head, noun.kind, tokens[phrase.head].low, title, stance=stance, parts=parts,
                 about=about, lasting=tokens[phrase.head].low in PLURALS)  # fmt: skip
    modifiers = {t.low for t in tokens[phrase.first : phrase.head]}
    return Draft(made, phrase.head, last, noun=True, backward=bool(modifiers & FOLLOWING))


def _stance(passage: Passage, phrase: Phrase, light: Clause | None) -> Stance:
    """To come after "will be held" and in "to bring a plan to the meeting of 3 May"; else told as done."""
    if phrase.negative:
        return Stance.DENIED
    tokens = passage.sentence.tokens
    if light is not None and stance_of(light, tokens) is Stance.PLANNED:
        return Stance.PLANNED
    asked = any(t.low == "please" for t in tokens[: phrase.first])  # "please attend the meeting"
    if asked or _hanging(passage, phrase) & WILL:
        return Stance.PLANNED
    told = {stance_of(c, tokens) for c in passage.clauses}
    if told & {Stance.SAID, Stance.DENIED, Stance.SILENT}:
        return Stance.SAID
    infinitive = any(t.low == "to" and n.tag == "VB" for t, n in pairwise(tokens[: phrase.first]))
    return Stance.PLANNED if infinitive or told & {Stance.OWED, Stance.PLANNED} else Stance.SAID


def _undone(passage: Passage, phrase: Phrase) -> Clause | None:
    """ "the meeting of 3 May was cancelled", "did not take place": the verb that says so."""
    for clause in passage.clauses:
        called_off = is_calling_off(passage, clause) and phrase in (*clause.subject, *clause.objects)
        occurs = clause.lemma in OCCURRING and phrase in clause.subject
        if not (called_off or occurs) or clause.negated == called_off:
            continue
        told = stance_of(clause, passage.sentence.tokens) in (Stance.SAID, Stance.DENIED)
        if told or _to_be_off(clause, passage) or _resolved(clause, passage):
            return clause
    return None


def _resolved(clause: Clause, passage: Passage) -> bool:
    """ "agreed to cancel the meeting", "I have to cancel"."""
    above = [token for token in passage.sentence.tokens[: clause.verb] if token.tag != "RB"]
    words_ = [token.low for token in above]
    governed = words_[-1:] == ["to"] and (above[-2].lemma or above[-2].low) in RESOLVING
    return governed and not {"if", "unless", "whether", "not", "never"} & set(words_)


def _to_be_off(clause: Clause, passage: Passage) -> bool:
    """ "is cancelled", "will not take place": off from now on; not under an "if"."""
    before = {token.low for token in passage.sentence.tokens[: clause.verb]}
    return bool({"is", "are", *WILL} & set(clause.auxiliaries)) and not before & {"if", "unless", "whether"}


def _at_which(passage: Passage, phrase: Phrase) -> list[PartWords]:
    """ "a meeting on 8 May, at which the clerk saw the mayor": both were there."""
    tokens = passage.sentence.tokens
    for clause in passage.clauses:
        at = clause.first - 2
        if not phrase.last <= at < clause.verb or clause.lemma not in ENCOUNTERS:
            continue
        led = tokens[at].low in ("at", "in") and tokens[at + 1].low == "which"
        if led and not any(t.tag == "." for t in tokens[phrase.last : at]):
            return list(passage.people("present", (*clause.subject, *clause.objects), clause.verb))
    return []


def _those_at(passage: Passage, phrase: Phrase, noun: EventNoun) -> Sequence[PartWords]:
    """ "Ms Ho was at the meeting of 3 May": she was there; "was not at": she was absent."""
    tokens, index = passage.sentence.tokens, phrase.first - 1
    if noun.kind != "meeting" or phrase.prep not in ("at", "in"):
        return ()
    while index > 0 and tokens[index - 1].tag in ("RB", "NEG"):
        index -= 1
    if tokens[index - 1].low not in ("was", "were", "been", "wasn't", "weren't"):
        return ()
    before = tokens[index - 1 : phrase.first]
    negated = any(t.tag == "NEG" or t.low.endswith("n't") for t in before)
    while index > 0 and tokens[index - 1].tag in ("AUX", "RB"):
        index -= 1
    phrases = passage.sentence.phrases
    runs = (listed(phrases, tokens, i) for i in range(len(phrases)) if not phrases[i].prep)
    there = next((run for run in runs if run[-1].last == index), ())
    return passage.people("absent" if negated else "present", there, index)


def _owner(passage: Passage, phrase: Phrase, noun: EventNoun) -> list[PartWords]:
    """ "the inspectorate's visit", "a management team meeting", "the CSSIW inspection"."""
    role = noun.prepositions.get("by", "host")
    if noun.kind in ("departure", "appointment"):
        people = [n.mention for n in _inside_people(passage, phrase)]
        return [
            PartWords("holder" if m.kind is Kind.PERSON else "post", m.quote, m.kind, m.reading)
            for m in people
        ]
    inside = [
        n for n in passage.named_in(phrase) if n.mention.kind in (Kind.ORGANISATION, Kind.PERSON, Kind.POST)
    ]
    inner = noun.prepositions.get("of", role)  # "an inspection of the hospital"
    inner = role if inner == "subject" else inner  # "the publication of the board's report"
    found = [
        PartWords(
            inner if n.first >= phrase.core else role, n.mention.quote, n.mention.kind, n.mention.reading
        )
        for n in inside[:1]
    ]
    return found or passage.owner(role, phrase)


def _light_clause(passage: Passage, phrase: Phrase) -> Clause | None:
    return next((c for c in passage.clauses if c.lemma in LIGHT and phrase in (*c.subject, *c.objects)), None)


def _following(
    passage: Passage, phrase: Phrase, light: Clause | None
) -> Iterator[tuple[str, Sequence[Phrase]]]:
    """The prepositional phrases behind the noun, then those behind its light verb."""
    yield from _behind(passage, phrase)
    held = next(
        (c for c in passage.clauses if phrase in c.subject and c.verb == phrase.last and c.passive), None
    )
    for clause in (held, light):
        if clause is not None and clause.pps:
            yield from clause.pps
            return


def _behind(passage: Passage, phrase: Phrase) -> Iterator[tuple[str, Sequence[Phrase]]]:
    """The prepositional phrases right behind a noun, each with what "and" joins to it."""
    tokens, position = passage.sentence.tokens, phrase.last
    for index, following in enumerate(passage.sentence.phrases):
        if following.first < position:
            continue
        between = tokens[position : following.first]
        if not following.prep or any(t.tag not in ("IN", "TD", "RB", ",") for t in between):
            return
        run = listed(passage.sentence.phrases, tokens, index)
        yield following.prep, run
        position = run[-1].last


def _inside(passage: Passage, phrase: Phrase, noun: EventNoun) -> list[PartWords]:
    """Documents named inside the phrase: "the publication of the regulator's report"; a message itself."""
    head = passage.sentence.tokens[phrase.core - 1]
    message = noun.kind in LETTERS
    return [
        t
        for t in passage.things((phrase,))
        if t.quote.start > head.start or (message and t.quote.end == head.end)
    ]


# --- what is not there --------------------------------------------------------------------------


def _is_trace(passage: Passage, phrase: Phrase) -> bool:
    return passage.sentence.tokens[phrase.core - 1].low in TRACE_NOUNS


def _themes(passage: Passage, index: int) -> Iterator[Phrase]:
    """What a trace would be of, and where it would stand: "no mention in the minutes of the pump"."""
    end = passage.sentence.phrases[index].last
    for phrase in passage.sentence.phrases[index + 1 : index + 3]:
        if phrase.prep not in ("to", "of", "in", "on", "about", "that") or phrase.first - end > 1:
            return
        yield phrase
        end = phrase.last


def _silence(passage: Passage, phrase: Phrase, index: int) -> Draft:
    """ "there was no reference to the work after August": a silence that a source states."""
    tokens = passage.sentence.tokens
    themes = [*_themes(passage, index)]
    about = passage.things((phrase, *(p for p in themes if p.prep not in ("in", "on"))))
    last = max([phrase.last, *(p.last for p in themes)])
    while last < len(tokens) and tokens[last].tag in ("TD", "IN", "RB"):
        last += 1
    first = phrase.first
    while (first > 0 and tokens[first - 1].tag in ("AUX", "RB")) or (
        first > 0 and tokens[first - 1].low == "there"
    ):
        first -= 1
    title = shortened(passage.words(first, last))
    made = claim(
        passage,
        phrase.core - 1,
        "other",
        tokens[phrase.core - 1].low,
        title,
        stance=Stance.SILENT,
        about=about,
    )
    return Draft(made, phrase.core - 1, last, noun=True)
