"""The verdict on each duty that `case.toml` declares, for each event on record that set it off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.phrase import named
from timeline.model.source import Quote
from timeline.model.terms import Rule
from timeline.model.when import When
from timeline.questions.acts import (
    Parties,
    discharges,
    is_kind_of,
    parties,
    sets_off,
    tells_of_it,
    tells_of_none,
)
from timeline.questions.deadline import Moment, due, in_hours, limit_of, moment_of
from timeline.questions.offices import holders
from timeline.questions.passages import demand, missed
from timeline.questions.same_thing import (
    Fit,
    linked,
    may_speak_of,
    names_it,
    of_something_else,
    telling_words,
)
from timeline.questions.towards import is_towards
from timeline.questions.traces import subjects

MET, LATE, BREACHED, NO_EVIDENCE = "met", "late", "breached", "no-evidence"
NOT_IN_FORCE, CANNOT_SAY = "not-in-force", "cannot-say"


@dataclass(frozen=True, slots=True)
class Assessed:
    """One duty after one trigger: the verdict, why, and what speaks for and against it.

    `acts` are the acts that surely or possibly discharge it, `denied` what sources say was not
    done, `silent` of what they hold no record, `owed` what they say should have been; `demanded`
    and `missed` are passages of the rule's own source, `tying` the words of acts that tie them to
    the trigger. `late` are the fewest and most days after the deadline.
    """

    parties: Parties
    trigger: Event
    verdict: str
    why: str
    due: When
    acts: tuple[Event, ...] = ()
    denied: tuple[Event, ...] = ()
    owed: tuple[Event, ...] = ()
    silent: tuple[Event, ...] = ()
    demanded: Quote | None = None
    missed: tuple[Quote, ...] = ()
    tying: tuple[Quote, ...] = ()
    late: tuple[int, int] | None = None
    minutes: int | None = None  # late, where hours count and both times of day are known

    @property
    def rule(self) -> Rule:
        """The rule that was looked into."""
        return self.parties.rule

    @property
    def evidence(self) -> tuple[Quote, ...]:
        """Every quote: of the trigger, the rule, the acts, the denials and the claims."""
        events = (self.trigger, *self.acts, *self.denied, *self.silent, *self.owed)
        told = [quote for event in events for quote in event.evidence]
        rule = [self.demanded] if self.demanded else []
        return tuple(dict.fromkeys([*told[:1], *rule, *told[1:], *self.tying, *self.missed]))


LATER = "No record that it was done in time; what may be the act is on record after that."


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict with its reason, before the evidence is put beside it."""

    verdict: str
    why: str
    acts: tuple[Event, ...] = ()
    late: tuple[int, int] | None = None
    minutes: int | None = None


def assess(
    case: Case, about: Entity | None = None, to: Entity | None = None, on: When | None = None
) -> Iterator[Assessed]:
    """Every declared duty with each of its triggers, in the order of the rules and of time."""
    events = case.events() if case.terms.rules else ()
    for rule in case.terms.rules:
        bound = parties(case, rule)
        if to is None or bound.recipient == to:
            for trigger in events:
                if sets_off(case, rule, trigger) and _asked_for(trigger, about, on):
                    yield _assessed(case, bound, trigger, events)


def _asked_for(trigger: Event, about: Entity | None, on: When | None) -> bool:
    if about is not None and about.id not in subjects(trigger):
        return False
    return on is None or (not trigger.when.is_open and trigger.when.may_overlap(on))


def _assessed(case: Case, bound: Parties, trigger: Event, events: Sequence[Event]) -> Assessed:
    denied = tuple(event for event in events if _denies(case, bound, trigger, event))
    owed = tuple(event for event in events if _owes(case, trigger, event))
    silent = tuple(event for event in events if event.status == "silent" and names_it(case, trigger, event))
    ruling = _ruling(case, bound, trigger, events, denied)
    return Assessed(
        bound,
        trigger,
        ruling.verdict,
        ruling.why,
        limit_of(bound.rule, trigger.when),
        ruling.acts,
        denied,
        owed,
        silent,
        demand(case, bound.rule),
        tuple(missed(case, bound.rule, trigger.when)),
        tuple(words for act in ruling.acts if (words := telling_words(case, trigger, act))),
        ruling.late,
        ruling.minutes,
    )


def _ruling(
    case: Case, bound: Parties, trigger: Event, events: Sequence[Event], denied: Sequence[Event]
) -> Ruling:
    """Whether the rule was in force, then what was done and when, then what follows from nothing."""
    force = in_force(bound.rule, trigger.when)
    if force is Fit.NO:
        return Ruling(NOT_IN_FORCE, _not_in_force(bound.rule, trigger.when))
    if force is Fit.MAYBE:
        return Ruling(
            CANNOT_SAY, "Whether the rule was in force then depends on the day, which is not known."
        )
    found = [(discharges(case, bound, trigger, event), event) for event in events]
    sure = [event for fit, event in found if fit is Fit.SURE]
    possible = [event for fit, event in found if fit is Fit.MAYBE]
    late = [event for event in possible if _too_late(bound, trigger, event)]
    maybe = [event for event in possible if event not in late]
    maybe = [event for event in maybe if not (sure and of_something_else(trigger, event))]
    maybe = [event for event in maybe if may_speak_of(case, bound.rule, trigger, event)]
    if sure or maybe:
        return _timed(bound, trigger, sure, maybe)
    told = tuple(event for event in late if _is_of_it(case, bound, trigger, event))
    return Ruling(CANNOT_SAY, LATER, told) if told else _nothing_done(case, bound, trigger, denied)


def in_force(rule: Rule, when: When) -> Fit:
    """Whether the rule held at a moment; one that declares no start or end holds on that side."""
    if when.surely_before(rule.start) or rule.end.surely_before(when):
        return Fit.NO
    begun = rule.start.is_open or rule.start.latest <= when.earliest
    ended = not rule.end.is_open and rule.end.earliest < when.latest
    return Fit.SURE if begun and not ended else Fit.MAYBE


def _not_in_force(rule: Rule, when: When) -> str:
    early = when.surely_before(rule.start)
    side = f"from {named(rule.start)} on" if early else f"until {named(rule.end)}"
    return f"The rule is in force only {side}."


def _too_late(bound: Parties, trigger: Event, act: Event) -> bool:
    return moment_of(act.when).surely_after(due(bound.rule, trigger.when))


def _timed(bound: Parties, trigger: Event, sure: list[Event], maybe: list[Event]) -> Ruling:
    """Met, late, or open, by the bounds of the deadline and of the acts."""
    timely = [event for event in sure if _in_time(bound.rule, trigger, event)]
    if timely:
        return Ruling(MET, "It was done in time, as far as the record goes.", tuple(timely))
    if maybe:
        return Ruling(CANNOT_SAY, "What may be the act is on record, but not surely so.", (*sure, *maybe))
    first = min(sure, key=lambda event: event.when.sort_key)
    ours, limit = _instants(bound.rule, trigger, first)
    if not all(_instants(bound.rule, trigger, event)[0].surely_after(limit) for event in sure):
        why = "It was done, but the dates leave open whether in time."
        return Ruling(CANNOT_SAY, why, tuple(sure))
    return Ruling(LATE, "", tuple(sure), ours.days_after(limit), ours.minutes_after(limit))


def _in_time(rule: Rule, trigger: Event, act: Event) -> bool:
    ours, limit = _instants(rule, trigger, act)
    return not rule.within or ours.surely_by(limit)


def _instants(rule: Rule, trigger: Event, act: Event) -> tuple[Moment, Moment]:
    """When the act was done and when it was due, to the hour only where both times of day are known."""
    clock = in_hours(rule) and all(event.when.is_day and event.when.time for event in (trigger, act))
    return moment_of(act.when, clock=clock), due(rule, trigger.when, clock=clock)


def _nothing_done(case: Case, bound: Parties, trigger: Event, denied: Sequence[Event]) -> Ruling:
    """No act on record: the deadline must surely have passed before that says anything."""
    limit = due(bound.rule, trigger.when)
    if bound.rule.within and not limit.high:
        return Ruling(CANNOT_SAY, "When it fell due cannot be said, since its trigger is not dated.")
    if not moment_of(case.as_of).surely_after(limit) and bound.rule.within:
        return Ruling(CANNOT_SAY, "The deadline has not surely passed on the day the case looks back from.")
    if denied:
        said = "was not done" if is_kind_of(bound.rule, denied[0]) else "did not come"
        return Ruling(BREACHED, f"No record that it was done, and a source says that it {said}.")
    return Ruling(NO_EVIDENCE, "No record that it was done, in time or later.")


def _is_of_it(case: Case, bound: Parties, trigger: Event, act: Event) -> bool:
    """It tells of this very thing, though perhaps not to whom the rule names, or of such a thing to them."""
    return tells_of_it(bound.rule, trigger, act) or linked(case, trigger, act) is Fit.SURE


def _denies(case: Case, bound: Parties, trigger: Event, event: Event) -> bool:
    """A source says of this very thing that the act was not done towards this recipient."""
    if event.status != "denied" or event.kind == "knowledge":
        return False
    if not (is_kind_of(bound.rule, event) or tells_of_none(event)):
        return False
    return is_towards(case, bound, event) and linked(case, trigger, event) is Fit.SURE


def _owes(case: Case, trigger: Event, event: Event) -> bool:
    return event.status == "owed" and linked(case, trigger, event) is Fit.SURE


def in_office(case: Case, found: Assessed) -> tuple[str, ...]:
    """For each post that the rule names, who surely held it when the duty arose and when it fell due."""
    posts = [who for who in (found.parties.actor, found.parties.recipient) if who and who.kind is Kind.POST]
    return tuple(f"{post.name}: {_holders(case, post, found)}" for post in posts)


def _holders(case: Case, post: Entity, found: Assessed) -> str:
    """Whoever held it; both where it changed hands before the duty fell due."""
    begun = _held(case, post, found.trigger.when)
    ended = _held(case, post, found.due) if found.due.is_day else ""
    if not begun:
        return "holder at that time not on record"
    return f"{begun} when it arose, {ended} when it fell due" if ended not in ("", begun) else begun


def _held(case: Case, post: Entity, when: When) -> str:
    sure = [] if when.is_open else holders(case.tenures(post=post.id), when)
    return ", ".join(dict.fromkeys(case.entity(tenure.person).name for tenure in sure if tenure.person))
