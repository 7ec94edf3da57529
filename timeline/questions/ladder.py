"""
The ladder of knowledge, rung by rung: what each act on record shows of someone, and what it does not.

Written, sent, delivered, read, told and discussed are different moments; `shows` says which one it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.event import HAPPENED
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.exposure import SPEAKING, Exposure, earliest_provable
from timeline.questions.wording import capital, does, words_of

SAID_OF = MappingProxyType(
    {
        "author": "wrote it",
        "sender": "sent it",
        "recipient": "was sent it",
        "copied": "was copied in",
        "present": "was present when it was discussed",
        "saw": "saw it",
        "told": "was told of it",
        "acknowledged": "acknowledged it",
        "quoted": "spoke of it",
        "acted-on": "acted on it",
        "aware": "is said to have known of it",
    }
)
SHOWS = MappingProxyType(
    {
        "author": "written",
        "sender": "sent",
        "recipient": "sent",
        "copied": "sent",
        "present": "discussed",
        "saw": "seen",
        "told": "told",
        "acknowledged": "delivered",
        "quoted": "spoken-of",
        "acted-on": "acted-on",
        "aware": "said-to-know",
    }
)
# Where the verb of an act says more than its kind: which acts, by which verbs, what that shows, in words.
CLOSER = (
    ("recipient", frozenset("give hand deliver receive get reach arrive pass obtain".split()),
     "delivered", "was given it"),
    ("recipient", frozenset({"show"}), "shown", "was shown it"),
    ("sender", frozenset("give hand deliver pass bring return".split()), "delivered", "handed it over"),
    ("sender", frozenset({"present", "show"}), "shown", "presented it"),
    ("saw", frozenset({"find", "discover"}), "found", "found it"),
    ("saw", frozenset({"obtain"}), "delivered", "obtained it"),
    ("saw", frozenset({"read"}), "read", "read it"),
    ("acted-on", frozenset("ask request call demand urge seek".split()), "asked", "made a request on it"),
    ("told", frozenset({"show"}), "shown", "was shown it"),
    ("aware", frozenset({"hear", "learn"}), "heard", "is said to have heard of it"),
)  # fmt: skip
ACTING = frozenset("act implement follow apply adopt suspend stop close halt withdraw replace remove".split())
SPOKEN = frozenset({"knowledge", "statement", "telephone"})
IN_WORDS = MappingProxyType(
    {(how, shows): words for how, _, shows, words in CLOSER}
    | {("acted-on", "handled"): "had to do with it", ("sender", "told"): "told others of it"}
)
LIMITS = MappingProxyType(
    {
        "sent": "Being sent something, or copied in, shows that it was sent, not that it came or was read.",
        "delivered": "Having been given something, or having acknowledged it, shows that it arrived, "
        "not that it was read.",
        "discussed": "Being listed at a meeting that discussed something shows that it was spoken of there, "
        "not that whoever is listed had read it or was in the room for that item.",
    }
)


def shown_by(exposure: Exposure) -> str:
    """Which moment an act proves: written, sent, delivered, shown, read, told, discussed, ..."""
    if exposure.how == "acted-on" and exposure.event.kind == "other" and exposure.event.verb not in ACTING:
        return "handled"
    spoken = exposure.event.kind in SPOKEN or exposure.event.verb in SPEAKING
    if exposure.how == "sender" and spoken and exposure.event.verb != "show":
        return "told"
    closer = (
        shows for how, verbs, shows, _ in CLOSER if how == exposure.how and exposure.event.verb in verbs
    )
    return next(closer, SHOWS[exposure.how])


def said_of(how: str, shows: str) -> str:
    """An act in words: what is handed over is given, and not only sent."""
    return IN_WORDS.get((how, shows), SAID_OF[how])


def deed_of(exposure: Exposure) -> str:
    """What someone did, or what happened to them, by an act on record."""
    return said_of(exposure.how, shown_by(exposure))


def told_in(exposure: Exposure) -> str:
    """The act by its title; what is only denied, planned or owed by the words that say so."""
    event = exposure.event
    return event.title if event.status in HAPPENED else f"“{words_of(event.evidence[0]).rstrip('.')}”"


def deed_told(case: Case, exposure: Exposure) -> str:
    """Who did what when, and in which act: one sentence."""
    deed = does(case.entity(exposure.who), deed_of(exposure))
    return f"{capital(deed)}, {in_words(exposure.when)}: {told_in(exposure)}."


def ladder(case: Case, found: Iterable[Exposure]) -> tuple[Finding, ...]:
    """
    The acts of one person towards one thing: the earliest provable first, then each other kind of
    act once, by its first time on record, in the order of time.
    """
    kinds: dict[tuple[str, str], list[Exposure]] = {}
    every = sorted(found, key=lambda exposure: exposure.order)
    first = earliest_provable(every)
    for exposure in every:
        kinds.setdefault((exposure.how, shown_by(exposure)), []).append(exposure)
    rungs = [[one for one in kind if one is first] + [one for one in kind if one is not first]
             for kind in kinds.values()]  # fmt: skip
    rungs.sort(key=lambda kind: (kind[0] is not first, kind[0].when.sort_key, kind[0].order))
    return tuple(_rung(case, kind) for kind in rungs)


def _rung(case: Case, kind: Sequence[Exposure]) -> Finding:
    """One kind of act, told by its first time, with how often it is on record."""
    first = kind[0]
    events = {one.event.id: one.when for one in kind}
    last = max((when for when in events.values() if not when.is_open), key=_order, default=first.when)
    who = case.entity(first.who)
    again = f" ({len(events)} times on record, last {named(last)})" if len(events) > 1 else ""
    text = f"{capital(does(who, deed_of(first)))}, {in_words(first.when)}: {told_in(first)}{again}."
    value = {"how": first.how, "shows": shown_by(first), "times": len(events), "last": last}
    return Finding(
        text,
        first.evidence,
        first.certainty,
        value,
        first.event.id,
        who.name,
        first.when,
        first.event.until,
    )


def _order(when: When) -> tuple[date, date]:
    return when.latest, when.earliest


def limits(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What the kinds of act that an answer tells do not show, each said once."""
    shown = {rung.value["shows"] for finding in findings for rung in finding.ladder}
    return tuple(words for shows, words in LIMITS.items() if shows in shown)
