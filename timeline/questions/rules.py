"""The verdict on each duty that `case.toml` declares, for each event on record that set it off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import Event
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
from timeline.questions.astray import is_earlier, went_astray
from timeline.questions.clocks import clocked, zone_of
from timeline.questions.closings import one_breath
from timeline.questions.deadline import Moment, due, in_hours, limit_of, moment_of
from timeline.questions.passages import demand, missed
from timeline.questions.same_thing import (
    Fit,
    linked,
    may_speak_of,
    names_it,
    of_another,
    of_several,
    of_something_else,
    telling_words,
)
from timeline.questions.towards import is_towards
from timeline.questions.traces import subjects

Others = Sequence[Event]  # all that set a rule off

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
    astray: tuple[Event, ...] = ()  # acts about it that reached somebody else, or came before it

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
        beside = [quote for event in self.astray for quote in event.evidence]
        return tuple(dict.fromkeys([*told[:1], *rule, *told[1:], *self.tying, *self.missed, *beside]))


IN_PART = "The passage that tells of the act also says that something was not done: it may be a part only."
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
            triggers = tuple(event for event in events if sets_off(case, rule, event))
            for trigger in triggers:
                if _asked_for(trigger, about, on):
                    yield _assessed(case, bound, trigger, events, triggers)


def _asked_for(trigger: Event, about: Entity | None, on: When | None) -> bool:
    if about is not None and about.id not in subjects(trigger):
        return False
    return on is None or (not trigger.when.is_open and trigger.when.may_overlap(on))


def _assessed(case: Case, bound: Parties, found: Event, events: Sequence[Event], others: Others) -> Assessed:
    hours = in_hours(bound.rule)
    trigger = clocked(case, found) if hours else found

    def own(told: Iterable[Event]) -> tuple[Event, ...]:
        return tuple(event for event in told if not of_another(case, trigger, event, others))

    denied = own(event for event in events if _denies(case, bound, trigger, event))
    owed = own(event for event in events if _owes(case, trigger, event))
    silent = own(event for event in events if event.status == "silent" and names_it(case, trigger, event))
    ruling = _ruling(case, bound, trigger, events, denied, others)
    done = bool(ruling.acts) or ruling.verdict == NOT_IN_FORCE
    astray = own(event for event in events if not done and went_astray(case, bound, trigger, event))
    return Assessed(
        bound,
        trigger,
        ruling.verdict,
        ruling.why,
        limit_of(bound.rule, trigger.when, zone_of(case)),
        ruling.acts,
        denied,
        owed,
        silent,
        demand(case, bound.rule),
        tuple(missed(case, bound.rule, trigger.when)),
        tuple(words for act in ruling.acts if (words := telling_words(case, trigger, act))),
        ruling.late,
        ruling.minutes,
        tuple(clocked(case, one) if hours else one for one in astray),
    )


def _ruling(
    case: Case,
    bound: Parties,
    trigger: Event,
    events: Sequence[Event],
    denied: Sequence[Event],
    others: Others,
) -> Ruling:
    """Whether the rule was in force, then what was done and when, then what follows from nothing."""
    force = in_force(bound.rule, trigger.when)
    if force is Fit.NO:
        return Ruling(NOT_IN_FORCE, _not_in_force(bound.rule, trigger.when))
    if force is Fit.MAYBE:
        return Ruling(
            CANNOT_SAY, "Whether the rule was in force then depends on the day, which is not known."
        )
    sure, possible = _acts(case, bound, trigger, events, others)
    late = [event for event in possible if _too_late(bound, trigger, event)]
    maybe = [event for event in possible if event not in late]
    maybe = [event for event in maybe if not (sure and of_something_else(trigger, event))]
    maybe = [event for event in maybe if may_speak_of(case, bound.rule, trigger, event)]
    if sure or maybe:
        return _contested(_timed(bound, trigger, sure, maybe), denied)
    told = tuple(event for event in late if _is_of_it(case, bound, trigger, event))
    return Ruling(CANNOT_SAY, LATER, told) if told else _nothing_done(case, bound, trigger, denied)


def _acts(
    case: Case, bound: Parties, trigger: Event, events: Sequence[Event], others: Others
) -> tuple[list[Event], list[Event]]:
    """The acts that surely and those that possibly discharge the duty, to the minute where hours count."""
    fits = [(discharges(case, bound, trigger, event), event) for event in events]
    fits = [(fit, event) for fit, event in fits if fit and not of_another(case, trigger, event, others)]
    found = [(fit, clocked(case, event) if in_hours(bound.rule) else event) for fit, event in fits]
    after = [(fit, event) for fit, event in found if not is_earlier(event, trigger)]
    unsure = [event for _, event in after if of_several(case, trigger, event, others)]
    sure = [event for fit, event in after if fit is Fit.SURE and event not in unsure]
    return sure, [event for _, event in after if event not in sure]


def _contested(ruling: Ruling, denied: Sequence[Event]) -> Ruling:
    """In time only by passages beside which it stands that something was not done: in part, perhaps."""
    met = ruling.verdict == MET
    if met and all(any(one_breath(act, event) for event in denied) for act in ruling.acts):
        return Ruling(CANNOT_SAY, IN_PART, ruling.acts)
    return ruling


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
