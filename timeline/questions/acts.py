"""Which events set a duty off, and which discharge it: surely, possibly, or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from posixpath import basename

from timeline.case import Case
from timeline.errors import AmbiguousName, UnknownName
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, KINDS, LETTERS, Event, Part
from timeline.model.mention import Kind
from timeline.model.terms import Rule
from timeline.questions.houses import ENDS, bears, boxes_of, hosts_of, is_written_to
from timeline.questions.members import officers, spokesmen
from timeline.questions.offices import acting_for, may_hold, surely_holds
from timeline.questions.same_thing import Fit, linked
from timeline.questions.stems import stems, telling

REACHING = frozenset({"submission", "email", "letter", "warning-letter", "meeting", "telephone", "report"})
SENT = REACHING - {"meeting", "report"}
REACHED = frozenset({"recipient", "copied", "present", "chair", "in-attendance"})
ACTING = frozenset({"agent", "sender", "author", "host"})
TELLING = frozenset(
    {
        "report",
        "notify",
        "inform",
        "tell",
        "submit",
        "send",
        "bring",
        "escalate",
        "refer",
        "disclose",
        "alert",
    }
)
RECEIVING = frozenset({"receive", "get", "have", "hear", "see"})
ASKED = frozenset({"request", "refusal"})  # "should be reported through the portal" reports nothing
ONLY_SAID = frozenset({"statement", "knowledge", "request", "refusal"})
MESSAGES = LETTERS | {"submission", "telephone"}
SENT_IN = frozenset(
    {"complaint", "request", "application", "claim", "objection", "appeal", "notice", "enquiry", "inquiry"}
)
KEPT_AS_ROWS = frozenset({"table", "calendar"})
OF_OTHER_LISTS = frozenset(
    {"holder", "post", "sender", "recipient", "chair", "present", "apologies", "absent"}
)

# "died after the flood", "meetings during an outbreak": told of beside, not what happened
_ASIDE = r"\b(?:after|before|during|since|following|until|about)\s+(?:the|an?|that|this)\s+"
_WORD = re.compile(r"[a-z0-9]+")
_NUMBERED = re.compile(r"\b(?:no\.?|number|ref\.?)?\s*\w*\d[\w/.-]*|\b[A-Z]{1,5}[-/](?=\d)")
_TIDINGS = r"\b(?:report|notice|notification|message|letter|e-?mail|call|word)s?"
_WORD_OF = re.compile(_TIDINGS + r"\s+(?:of|about|on|that)\b", re.IGNORECASE)
_NO_WORD = re.compile(
    rf"\b(?:no|not|never|nothing)\b.{{0,40}}(?:{_TIDINGS}|\btold|\binformed)\b", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Parties:
    """Who a rule binds and towards whom, as the case knows them; None: unknown to it or not named."""

    rule: Rule
    actor: Entity | None
    recipient: Entity | None
    hosts: frozenset[str] = frozenset()  # the houses of the recipient's addresses
    sent_from: frozenset[str] = frozenset()  # the addresses that lists give for the actor's own people
    sent_to: frozenset[str] = frozenset()  # and for the recipient's

    @property
    def strangers(self) -> tuple[str, ...]:
        """The names in the rule that mean nobody in this case, or more than one."""
        pairs = ((self.rule.actor, self.actor), (self.rule.recipient, self.recipient))
        return tuple(name for name, found in pairs if name and found is None)


def parties(case: Case, rule: Rule) -> Parties:
    """The actor and the recipient of a rule."""
    actor, recipient = _party(case, rule.actor), _party(case, rule.recipient)
    own, theirs = boxes_of(case, actor), boxes_of(case, recipient)
    return Parties(rule, actor, recipient, hosts_of(case, recipient), own, theirs)


def _party(case: Case, name: str) -> Entity | None:
    try:
        return case.find(name, Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP) if name else None
    except (UnknownName, AmbiguousName):
        return None


def sets_off(case: Case, rule: Rule, event: Event) -> bool:
    """An event on record of the kind, of the verb or with the words that the rule names as its trigger."""
    trigger = rule.trigger.lower()
    if event.status not in HAPPENED:
        return False
    if trigger in KINDS:
        return event.kind == trigger
    lists = _of_its_list(case, event)
    if lists and _is_label(trigger, event.title):
        return True  # whatever befell: "Breach B-7: forms sent to the wrong house"
    said = event.kind in ONLY_SAID or (event.kind in MESSAGES and not SENT_IN & stems(trigger))
    if said and not stems(trigger) <= lists:
        return False  # a mail about a leak is no leak
    if is_told_on(rule, event):
        return False  # to have reported a leak is no leak
    title = re.sub(_ASIDE + re.escape(trigger), " ", event.title.lower())
    return trigger == event.verb or stems(trigger) <= stems(title) | lists


def _is_label(trigger: str, title: str) -> bool:
    """The title calls it so before a colon, with a number or without: "Breach B-7: forms left out"."""
    label, colon, _ = title.partition(":")
    return bool(colon) and stems(trigger) == stems(_NUMBERED.sub("", label))


def is_told_on(rule: Rule, event: Event) -> bool:
    """The event tells somebody, as the rule demands, and is not itself what the rule is about."""
    duty, verb = stems(rule.duty), stems(event.verb)
    return bool(TELLING & duty) and bool(verb & TELLING) and not verb & stems(rule.trigger)


def _of_its_list(case: Case, event: Event) -> frozenset[str]:
    """The words that name the table an event is a row of: each row of a defect log is a defect."""
    rows = (case.source(quote.source) for quote in event.evidence)
    if any(part.role in OF_OTHER_LISTS for part in event.parts):
        return frozenset()  # a workbook of defects may hold the staff as well
    lists = [source for source in rows if source.kind in KEPT_AS_ROWS]
    return stems(" ".join(f"{source.title} {basename(source.path)}" for source in lists))


def discharges(case: Case, parties: Parties, trigger: Event, act: Event) -> Fit:
    """How sure an event is the act that the rule demanded after this trigger."""
    if act.id == trigger.id or act.status not in HAPPENED or act.when.surely_before(trigger.when):
        return Fit.NO
    if act.kind in ASKED or not is_kind_of(parties.rule, act):
        return Fit.NO
    link, reached = linked(case, trigger, act), _reached(case, parties, act)
    if link is not Fit.SURE and reached is not Fit.SURE and not tells_of_it(parties.rule, trigger, act):
        return Fit.NO
    return min(link, reached, _acted(case, parties, act))


def tells_of_it(rule: Rule, trigger: Event, act: Event) -> bool:
    """A source says that someone was told of such a thing: "notified us of the flood", "got a report"."""
    passages = " ".join(quote.exact for quote in act.evidence)
    if stems(act.verb) & TELLING:
        return stems(rule.trigger) <= stems(passages)
    words = {word for word in telling(f"{rule.trigger} {trigger.title}") if not word.isdigit()}
    return act.verb in RECEIVING and any(words & stems(said) for said in _WORD_OF.split(passages)[1:])


def tells_of_none(act: Event) -> bool:
    """A source says that no word of it came: "we received no report of the flood"."""
    return act.verb in RECEIVING and any(_NO_WORD.search(quote.exact) for quote in act.evidence)


def is_kind_of(rule: Rule, act: Event) -> bool:
    """It is what the rule calls for: of that kind, verb or words; telling has many forms."""
    duty = rule.duty.lower()
    if TELLING & stems(duty):
        return act.kind in REACHING or stems(act.verb) <= TELLING
    return duty in (act.kind, act.verb) or stems(duty) <= stems(act.title)


def _reached(case: Case, parties: Parties, act: Event) -> Fit:
    """It reached whom the rule names; where it tells of no recipient, possibly."""
    if not parties.rule.recipient:
        return Fit.SURE
    told = [part for part in act.parts if part.role in REACHED]
    if told and any(_is_its_end(part.name, parties.rule.recipient) for part in told):
        return Fit.MAYBE if parties.recipient is None else _by_name(case, parties.recipient, told, act)
    if parties.recipient is None:
        return Fit.MAYBE if not told and stems(act.verb) & TELLING else Fit.NO
    if bears(case, parties.sent_to, act, ENDS[1:]):
        return Fit.SURE
    if told:
        near = Fit.MAYBE if is_written_to(case, parties.hosts, act) else Fit.NO
        return max(plays(case, parties.recipient, [part.id for part in told], act), near)
    untold = act.kind in SENT or stems(act.verb) & TELLING or not TELLING & stems(parties.rule.duty)
    return Fit.MAYBE if untold else Fit.NO


def _by_name(case: Case, who: Entity, told: Sequence[Part], act: Event) -> Fit:
    """It surely or possibly reached whom the rule names; "the Authority" may be the one of its name."""
    return max(plays(case, who, [part.id for part in told], act), Fit.MAYBE)


def _is_its_end(name: str, whole: str) -> bool:
    """ "Authority" beside "Health Standards Authority"."""
    short, full = _WORD.findall(name.lower()), _WORD.findall(whole.lower())
    return bool(short) and len(short) < len(full) and full[-len(short) :] == short


def _acted(case: Case, parties: Parties, act: Event) -> Fit:
    """It was done by whom the rule binds; who else did it may have done it for them."""
    told = [part.id for part in act.parts if part.role in ACTING]
    if not parties.rule.actor or not told:
        return Fit.SURE
    if parties.actor is None:
        return Fit.MAYBE
    if bears(case, parties.sent_from, act, ENDS[:1]):
        return Fit.SURE
    return max(plays(case, parties.actor, told, act), Fit.MAYBE)


def plays(case: Case, who: Entity, told: Sequence[str], event: Event) -> Fit:
    """Someone takes part: by name, or through whoever surely or possibly held the post that day."""
    if who.id in told:
        return Fit.SURE
    if who.kind is Kind.POST and not event.when.is_open and _acts_for(case, who, told, event):
        return Fit.SURE
    acting = (*spokesmen(case, who), *officers(case, who))
    tenures = [one.tenure for one in acting if one.person in told]
    if any(surely_holds(tenure, event.when) for tenure in tenures):
        return Fit.SURE
    return Fit.MAYBE if any(may_hold(tenure, event.when) for tenure in tenures) else Fit.NO


def _acts_for(case: Case, post: Entity, told: Sequence[str], event: Event) -> bool:
    """Whoever surely held the acting post that day takes part: what they do is done for the post."""
    sure, _ = acting_for(case, post, event.when)
    return any(tenure.person in told or tenure.post in told for tenure in sure)
