"""Which claims tell of one event.

Claims are taken in the order of how exactly they are dated, so that a vague one joins the only
event it fits and never bridges two; one that fits several stays by itself. Statements, denials,
silences, plans and duties are never merged with what is said to have happened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from timeline.model.grouped import grouped
from timeline.model.mention import Stance
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.likeness import alike
from timeline.resolve.references import numbers_agree
from timeline.resolve.telling import Told

ONCE = ("report", "publication", "submission", "appointment", "departure")  # a thing has one of each
POSTINGS = ("appointment", "departure")  # once, unless someone comes back
GATHERINGS = ("meeting", "email", "letter", "warning-letter", "telephone", "visit", "inspection")
SPEECH = ("statement", "knowledge", "other", "request", "refusal")
SINGLE_ROLES = ("agent", "sender", "author", "chair", "holder", "post", "host")
ARRIVALS = frozenset(("receive", "received", "get", "got", "reach", "reached", "arrive", "arrived"))
AGAIN = 92  # days after which another appointment of the same person is another appointment
NEAR = 62  # days within which two vague dates may mean one letter or meeting

Group = list[Told]
Key = tuple[str, str, str, str]


def merge_claims(told: Sequence[Told]) -> tuple[tuple[Told, ...], ...]:
    """Claims by event, each event's in the order of place."""
    groups: list[Group] = []
    where: dict[Key, list[int]] = defaultdict(list)
    for one in sorted(told, key=_exactest_first):
        number = _fitting(one, groups, _candidates(one, where))
        if number is None:
            number = len(groups)
            groups.append([])
        groups[number].append(one)
        message = _keys_of_copies(one)
        for key in (*(key for mark in _marks(one) for key in _keys(one, mark)), *message):
            if where[key][-1:] != [number]:
                where[key].append(number)
    done = (tuple(sorted(group, key=lambda one: one.sort_key)) for group in groups)
    return tuple(sorted(done, key=lambda group: group[0].sort_key))


def _exactest_first(one: Told) -> tuple[bool, int, tuple[str, int, int, str, str]]:
    return not one.moment.own, (one.when.latest - one.when.earliest).days, one.sort_key


def _keys(one: Told, mark: str) -> tuple[Key, ...]:
    """What a claim can be found by: its kind and stance with each thing or person, and a mark."""
    ids = (*one.subjects, *(part.id for part in one.parts), *((one.speaker,) if one.speaker else ()))
    return tuple((one.kind, one.stance.value, name, mark) for name in dict.fromkeys(ids))


def _keys_of_copies(one: Told) -> tuple[Key, ...]:
    """What the claims of copies can be found by: the message, or their origin and the day."""
    message = (one.kind, one.stance.value, one.message, "message")
    origin = (one.kind, one.stance.value, one.origin, f"origin {_day(one)}")
    return (*((message,) if one.message else ()), *((origin,) if one.origin else ()))


def _gist(words: str) -> str:
    """The two longest words of a sentence, which sentences that are nearly the same share."""
    return " ".join(sorted(sorted(frozenset(words.casefold().split()), key=lambda w: (-len(w), w))[:2]))


def _day(one: Told) -> str:
    """The very day of a claim, or that it is vaguer than that."""
    return one.when.earliest.isoformat() if one.when.is_day else "vague"


def _marks(one: Told) -> tuple[str, ...]:
    """Under what an event is kept for the claims to come: its day, its words, anything."""
    return _day(one), _gist(one.quote.exact), "any"


def _wanted(one: Told) -> tuple[str, ...]:
    """Where a claim looks for its event: what is told in words, or undated, among like words."""
    if one.kind in ONCE:
        return ("any",)
    if one.kind in SPEECH or one.stance is not Stance.SAID or not _is_bounded(one.when):
        return (_gist(one.quote.exact),)
    return (_day(one), "vague", _gist(one.quote.exact)) if one.when.is_day else ("any",)


def _is_bounded(when: When) -> bool:
    return when.earliest != EVER and when.latest != NEVER


def _candidates(one: Told, where: Mapping[Key, Sequence[int]]) -> tuple[int, ...]:
    keys = [key for mark in _wanted(one) for key in _keys(one, mark)]
    keys += _keys_of_copies(one)
    return tuple(sorted(dict.fromkeys(number for key in keys for number in where.get(key, ()))))


def _fitting(one: Told, groups: Sequence[Group], numbers: Sequence[int]) -> int | None:
    """The only event that a claim fits, or the one with which it shares most."""
    fits = [number for number in numbers if _fits(one, groups[number])]
    copies = [number for number in fits if any(_one_message(one, other) for other in groups[number])]
    fits = copies[:1] or fits
    if len(fits) < 2:
        return fits[0] if fits else None
    shared = [max(_shared(one, other) for other in groups[number]) for number in fits]
    best = max(shared)
    return fits[shared.index(best)] if shared.count(best) == 1 else None


def _fits(one: Told, group: Group) -> bool:
    if one.message and any(other.message for other in group):
        return any(_one_message(one, other) for other in group)
    return any(_one_event(one, other) for other in group) and all(_agree(one, other) for other in group)


def _one_message(one: Told, other: Told) -> bool:
    """Two headers of one mail, in two archives, in a print or in another mail that repeats it."""
    return bool(one.message) and one.message == other.message


def _agree(one: Told, other: Told) -> bool:
    """Nothing in the two claims says that they tell of two events."""
    if (one.kind, one.stance, one.lasting) != (other.kind, other.stance, other.lasting):
        return False
    if not numbers_agree(one.quote.exact, other.quote.exact):
        return False
    if _same_sentence(one, other) or not _subjects_agree(one, other) or not _parts_agree(one, other):
        return False
    if one.stance is not Stance.SAID or one.kind in SPEECH[:2]:
        days = one.stance is Stance.SAID and one.when.is_day and other.when.is_day
        return one.speaker == other.speaker and (not days or one.when.may_overlap(other.when))
    return _times_agree(one.when, other.when) or _is_dispute(one, other)


def _times_agree(one: When, other: When) -> bool:
    """Some moment is allowed by both, to the time of day where both have one."""
    return one.may_overlap(other) and not (one.time and other.time and one.time != other.time)


def _is_dispute(one: Told, other: Told) -> bool:
    """Two accounts of what happens once, dated apart by their own words, and not two records."""
    dated = one.moment.own and other.moment.own and not (one.record and other.record)
    if not dated or not _is_once(one, other):
        return False
    if (one.verb in ARRIVALS) != (other.verb in ARRIVALS):
        return False  # what is sent on one day may arrive on another
    apart = max(one.when.days_to(other.when)[0], other.when.days_to(one.when)[0])
    if one.kind == "submission" and (one.quote.source == other.quote.source or apart > AGAIN):
        return False  # a paper may go to the same hands twice, and a source that gives two days says so
    return one.kind not in POSTINGS or apart <= AGAIN


def _same_sentence(one: Told, other: Told) -> bool:
    return one.quote.overlaps(other.quote)


def _subjects_agree(one: Told, other: Told) -> bool:
    mine, yours = frozenset(one.subjects), frozenset(other.subjects)
    return not mine or not yours or bool(mine & yours)


def _parts_agree(one: Told, other: Told) -> bool:
    """No part that only one can have is given to two of the same kind."""
    for role in SINGLE_ROLES:
        mine, yours = one.ids(role), other.ids(role)
        kinds = {name.partition("/")[0] for name in mine} & {name.partition("/")[0] for name in yours}
        if kinds and not mine & yours:
            return False
    return True


def _is_once(one: Told, other: Told) -> bool:
    """The two tell of a thing that happens once, so that unlike dates are a dispute."""
    if one.kind in POSTINGS:
        same_holder = one.ids("holder", "subject") & other.ids("holder", "subject")
        return bool(same_holder and one.ids("post", "subject") & other.ids("post", "subject"))
    if one.kind == "submission" and not one.ids("recipient") & other.ids("recipient"):
        return False  # a report is handed to one and circulated to others
    return one.kind in ONCE and bool(frozenset(one.subjects) & frozenset(other.subjects))


def _one_event(one: Told, other: Told) -> bool:
    """Something in the two claims says that they tell of one event."""
    if _are_copies(one, other) and _alike(one, other):
        return True
    if _are_rows(one, other) or not _shared(one, other):
        return False
    if _alike(one, other) and (one.kind in SPEECH or one.quote.source != other.quote.source):
        return True
    if one.kind in SPEECH or one.stance is not Stance.SAID:
        return False
    return _is_once(one, other) or _is_retold(one, other)


def _are_copies(one: Told, other: Told) -> bool:
    """They stand in two sources of one origin."""
    return bool(one.origin) and one.origin == other.origin and one.quote.source != other.quote.source


def _are_rows(one: Told, other: Told) -> bool:
    """Two records of one source, of what may happen more than once: each is its own happening."""
    both = one.record and other.record and one.quote.source == other.quote.source
    return both and one.kind not in SPEECH and not _is_once(one, other)


def _is_retold(one: Told, other: Told) -> bool:
    """One happening told twice: the same day or days close by, and enough in common.

    Two records are two happenings, and so are two decisions in one source.
    """
    gathering = one.kind in GATHERINGS
    if (one.record and other.record) or (one.quote.source == other.quote.source and not gathering):
        return False
    enough = 1 if gathering or one.kind in ONCE else 2
    if one.when.is_day and other.when.is_day:
        return _shared(one, other) >= enough
    subjects = frozenset(one.subjects) & frozenset(other.subjects)
    return _bounded_near(one.when, other.when) and (bool(subjects) or _shared(one, other) > 1)


def _bounded_near(one: When, other: When) -> bool:
    """Both are dated, and all that they allow lies close together."""
    span = one.spanned_with(other)
    return span.earliest != EVER and span.latest != NEVER and (span.latest - span.earliest).days <= NEAR


def _shared(one: Told, other: Told) -> int:
    """How many things and persons the two claims have in common."""
    mine = frozenset((*one.subjects, *(part.id for part in one.parts)))
    yours = frozenset((*other.subjects, *(part.id for part in other.parts)))
    return len(mine & yours)


def _alike(one: Told, other: Told) -> bool:
    """The sentences are nearly the same words."""
    return alike(one.quote.exact, other.quote.exact)


def origins(group: Sequence[Told]) -> int:
    """The sources that tell of an event and do not derive from one another.

    Sources count once that are copies of one another, quote one speaker, or whose sentences are
    nearly the same words.
    """
    by_source = grouped((one.origin or one.quote.source, one) for one in group)
    heads = {source: source for source in by_source}
    for first, second in combinations(sorted(by_source), 2):
        if any(_derived(a, b) for a in by_source[first] for b in by_source[second]):
            heads[second] = heads[first]
    return len(dict.fromkeys(heads.values()))


def _derived(one: Told, other: Told) -> bool:
    same_mouth = one.speaker is not None and one.speaker == other.speaker
    return _one_message(one, other) or same_mouth or _alike(one, other)
