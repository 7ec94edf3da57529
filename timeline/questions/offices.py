"""Who surely held a post at a moment, who may have, and whether someone is still in post."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from timeline.case import Case
from timeline.model.entity import Entity, Tenure
from timeline.model.mention import Kind
from timeline.model.when import NEVER, When

ACTING = frozenset({"acting", "interim", "temporary"})
RANKS = frozenset(
    "pc wpc dc ps ds di dci dcs sgt insp supt constable sergeant inspector superintendent commander "
    "captain lieutenant major colonel brigadier firefighter".split()
)
GRADES = frozenset("chief detective deputy assistant acting temporary police staff".split())
BESIDE = ACTING | frozenset("deputy assistant vice associate junior senior former shadow sub under".split())
OUTRUN = 731  # days after which a list of who is in post is taken to be outrun
YES, NO, NOT_ON_RECORD = "yes", "no", "not-on-record"


def surely_holds(tenure: Tenure, moment: When) -> bool:
    """Its start and end, or sightings on both sides, enclose the moment.

    A documented tenure with a start and no end on record counts as going on until a source ends it.
    """
    if any((seen.is_day and seen == moment) or (moment.within(seen) and seen.lasts) for seen in tenure.seen):
        return True
    return _begun(tenure, moment) and not _ended(tenure, moment)


def _begun(tenure: Tenure, moment: When) -> bool:
    return any(start.latest <= moment.earliest for start in (tenure.start, *tenure.seen) if not start.is_open)


def _ended(tenure: Tenure, moment: When) -> bool:
    """It may have ended by the moment, as far as sources tell."""
    if any(seen.earliest >= moment.latest for seen in tenure.seen):
        return False
    if tenure.end.is_open:
        return tenure.start.is_open or tenure.certainty != "documented" or _is_outrun(tenure, moment)
    return tenure.end.earliest < moment.latest


def _is_outrun(tenure: Tenure, moment: When) -> bool:
    """Every list that has it is so old that it says nothing of the moment any more."""
    last = max((seen.latest.toordinal() for seen in tenure.seen), default=None)
    return last is not None and moment.latest.toordinal() - last > OUTRUN


def may_hold(tenure: Tenure, moment: When) -> bool:
    """Nothing on record excludes it: it does not surely begin after the moment or end before it."""
    return not moment.surely_before(tenure.start) and not tenure.end.surely_before(moment)


def succeeded(tenure: Tenure, others: Iterable[Tenure], moment: When) -> bool:
    """A title that was only seen, and another person surely had the post since then, or has it at the moment.

    Where two people were ever seen in it on one day it is a post of several, and nobody succeeds anybody.
    """
    known = [other for other in others if other.person and other.manner != "covering"]
    shared = _is_shared(known)
    if tenure.certainty == "documented" or shared or not tenure.seen or not tenure.end.is_open:
        return False
    if any(other.person != tenure.person and surely_holds(other, moment) for other in known):
        return tenure.start.is_open
    last = max(tenure.seen, key=lambda seen: (seen.latest, seen.sort_key))
    return any(
        last.surely_before(seen) and not moment.surely_before(seen)
        for other in known
        if other.person != tenure.person
        for seen in (*other.seen, *(() if other.start.is_open else (other.start,)))
        if seen.latest <= moment.latest
    )


def outlived(tenure: Tenure, others: Iterable[Tenure], moment: When) -> bool:
    """A list or title without an end, and one of the others is on record later than it, by the moment.

    What a list of a year says of the years behind it is a guess, and a later word outweighs it.
    """
    own = [day for day in (tenure.start, *tenure.seen) if day.latest != NEVER]
    if not own or not tenure.end.is_open or any(day.within(moment) and moment.is_day for day in own):
        return False
    last = max(own, key=lambda day: (day.latest, day.sort_key))
    return any(
        day.latest > last.latest and day.latest <= moment.latest
        for other in others
        if other.person and other.manner != "covering"
        for day in (other.start, *other.seen)
        if not day.is_open
    )


def is_outlived(case: Case, tenure: Tenure, moment: When) -> bool:
    """By another holder of a post that is nobody else's, or one who acted in it; or by a promotion."""
    post = case.entity(tenure.post)
    if is_rank(post):
        own = (t for t in case.tenures(person=tenure.person) if t.post != tenure.post)
        return outlived(tenure, (t for t in own if is_rank(case.entity(t.post))), moment)
    others = case.tenures(post=tenure.post)
    if _is_shared(others):
        return False
    known = (t for t in (*others, *_acting(case, post)) if t.person != tenure.person)
    return outlived(tenure, known, moment)


def is_rank(post: Entity) -> bool:
    """Its name is a rank, which many have at once, and nobody beside another: "Detective Sergeant"."""
    words = [*_words(post.name)]
    return any(word in RANKS for word in words) and all(word in RANKS | GRADES for word in words)


def _is_shared(tenures: Iterable[Tenure]) -> bool:
    """Two people were ever on record in it on one day."""
    sightings = [(seen, one.person) for one in tenures if one.person for seen in one.seen]
    return any(a == b and one != two for (a, one), (b, two) in combinations(sightings, 2))


def distinct(tenures: Iterable[Tenure]) -> tuple[Tenure, ...]:
    """The tenures without mere sightings of one that another source gives with its start or end."""
    known = tuple(tenures)
    dated = [tenure for tenure in known if not (tenure.start.is_open and tenure.end.is_open)]
    return tuple(
        tenure for tenure in known if tenure in dated or not any(_holds_all(d, tenure) for d in dated)
    )


def _holds_all(dated: Tenure, sighted: Tenure) -> bool:
    """The same person in the same post, named in full or shorter, all sightings within the tenure."""
    same_post = sighted.post == dated.post or dated.post.startswith(f"{sighted.post}-")
    same_post = same_post or _is_short_for(sighted.post, dated.post)
    return (
        dated.person == sighted.person and same_post and all(may_hold(dated, seen) for seen in sighted.seen)
    )


def _is_short_for(post: str, full: str) -> bool:
    """ "The superintendent" is the marine superintendent, "the director" no deputy director."""
    lead, found, _ = full.removeprefix("post/").partition(f"-{post.removeprefix('post/')}")
    whole = full == f"post/{lead}{found}"
    return bool(found) and whole and not BESIDE & frozenset(lead.split("-"))


def in_post(case: Case, person: str) -> str:
    """Whether someone is still in a post on the day the case looks back from."""
    tenures = distinct(case.tenures(person=person))
    if any(holds_within(t, case.as_of) and not is_outlived(case, t, case.as_of) for t in tenures):
        return YES
    if tenures and all(tenure.end.latest < case.as_of.earliest for tenure in tenures):
        return NO
    return NOT_ON_RECORD


def holds_within(tenure: Tenure, moment: When) -> bool:
    """It surely holds at the moment, or was seen within its very bounds."""
    return surely_holds(tenure, moment) or any(seen.within(moment) for seen in tenure.seen)


def acting_for(case: Case, post: Entity, moment: When) -> tuple[list[Tenure], list[Tenure]]:
    """Who surely and who possibly held the acting or interim post beside a post, a post of its own."""
    held = _acting(case, post)
    sure = [t for t in held if surely_holds(t, moment) and not is_outlived(case, t, moment)]
    return sure, [tenure for tenure in held if tenure not in sure and may_hold(tenure, moment)]


@lru_cache(256)
def _acting(case: Case, post: Entity) -> tuple[Tenure, ...]:
    """Who ever held the acting or interim post beside a post."""
    own = [_words(name.words) for name in post.names]
    beside = [
        other
        for other in case.entities(Kind.POST)
        if any(words & ACTING and words - ACTING in own for words in (_words(n.words) for n in other.names))
    ]
    return tuple(t for other in beside for t in distinct(case.tenures(post=other.id)) if t.person)


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace("-", " ").split()) - {"the", "of"}


def holders(case: Case, post: str, moment: When) -> tuple[Tenure, ...]:
    """The tenures of a post that surely hold at a moment, and that nothing later outweighs."""
    sure = (tenure for tenure in case.tenures(post=post) if surely_holds(tenure, moment))
    return tuple(tenure for tenure in sure if not is_outlived(case, tenure, moment))
