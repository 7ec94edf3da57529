"""The words of a slot as someone or something of the case; never a guess where several fit.

A name is taken if it is one of an entity's names, its head or its last words, or half of one.
A bare head ("the report") that several bear is taken only where one of them is far more on record
under that word than any other, and the answer says so; of a last name that several bear see `namesakes`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from timeline.case import Case
from timeline.english.meaning import SHOWN, CannotSay, Meant
from timeline.english.spotting import SHARED, Spotted
from timeline.errors import AmbiguousName, UnknownName
from timeline.model.entity import Entity, Name
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.questions.traces import is_subject
from timeline.questions.wording import listing, the
from timeline.store.forms import folded, tails, telling_words

CLEAR = 3  # times as many passages as the next, and so many more: then "the report" means that one
ARTICLE = re.compile(r"^(?:the|a|an|any|our|his|her|their|its) (?=§e)")
NUMBERED = re.compile(r"[/:]")  # a key of some register, no name: "place/country:xx"
DATED = re.compile(r"(?P<words>\S.*?) (?:of|from|dated) (?P<date>§d\d+)")
MADE = frozenset({"report", "publication", "submission", "email", "letter", "warning-letter", "inspection"})


def entity_meant(case: Case, spotted: Spotted, slot: str, kinds: Sequence[Kind]) -> Meant:
    """The one entity that the words of a slot name; CannotSay with the nearest names where there is none."""
    words = ARTICLE.sub("", slot)
    if words in spotted.names:
        return _of_kind(case, case.entity(spotted.names[words][0]), spotted.names[words][1], kinds)
    spoken = spotted.spoken(slot)
    if ID.fullmatch(spoken.strip()):
        return _of_id(case, spoken.strip(), kinds)
    try:
        return _found(case, spotted, slot, spoken, kinds)
    except UnknownName as unknown:
        alone = _post_alone(case, spoken) if tuple(kinds) == (Kind.POST,) else None
        if alone is not None:
            return alone
        raise CannotSay(_unknown(case, spoken, kinds, unknown)) from unknown


PLURAL = re.compile(r"[a-z]{3}(?<!s)s$")  # "the safety notices", where the case has one
ID = re.compile(r"(?:person|organisation|post|group|document|matter)/[\w-]+")


def _of_id(case: Case, id: str, kinds: Sequence[Kind]) -> Meant:
    """What is given by its id, as a list of names printed it."""
    try:
        return Meant(case.find(id, *kinds))
    except UnknownName as unknown:
        raise CannotSay(_unknown(case, id, kinds, unknown)) from unknown


def _post_alone(case: Case, words: str) -> Meant | None:
    """ "Mayor of Eastmere" in a case that has one mayor and names no body: a register of one place."""
    head, _, body = words.partition(" of ")
    named = [one for one in case.entities(Kind.ORGANISATION) if not NUMBERED.search(one.name)]
    fitting = [post for post in case.entities(Kind.POST) if folded(post.name) == folded(head)]
    if not body or named or len(fitting) != 1:
        return None
    told = f"No source says of which place: “{words}” is taken to be the only {fitting[0].name} on record."
    return Meant(fitting[0], (told,))


def _found(case: Case, spotted: Spotted, slot: str, spoken: str, kinds: Sequence[Kind]) -> Meant:
    dated = DATED.fullmatch(slot)
    if dated and folded(spoken) not in _forms_of(case, kinds):
        return _of_date(case, spotted, dated, kinds)
    sharing = _sharing(case, spoken, kinds)
    if len(sharing) > 1:
        raise CannotSay(f"“{spoken}” may be {' or '.join(who.name for who in sharing)}. Say which.")
    if folded(spoken) in SHARED:
        return _salient(case, spoken, kinds)
    try:
        found = _closely(case, case.find(spoken, *kinds), spoken)
    except AmbiguousName:
        return _salient(case, spoken, kinds)
    except UnknownName:
        if not PLURAL.search(spoken) or Kind.DOCUMENT not in (kinds or (Kind.DOCUMENT,)):
            raise
        one = _found(case, spotted, slot, spoken[:-1], (Kind.DOCUMENT,))
        return Meant(one.value, (f"“{spoken}” is taken to be {the(one.value)}.", *one.caveats))
    return Meant(found, _half_said(found, spoken))


def _half_said(entity: Entity, words: str) -> tuple[str, ...]:
    """That words are but a part of a name, and not its head: "Sandmere" of the Sandmere valuation."""
    if entity.kind is Kind.PERSON or words == entity.id or is_called(entity, words):
        return ()
    return (f"“{words}” is taken to be {the(entity)}: no name of the case is just that.",)


def _forms_of(case: Case, kinds: Sequence[Kind]) -> frozenset[str]:
    return frozenset(folded(name.words) for entity in case.entities(*kinds) for name in entity.names)


def _of_date(case: Case, spotted: Spotted, dated: re.Match[str], kinds: Sequence[Kind]) -> Meant:
    """A document by its words and its date: the one that was made or sent then."""
    words, when = spotted.spoken(dated["words"]), spotted.dates[dated["date"]].when
    fitting = [entity for entity in case.entities(*kinds) if _fits(entity, words)]
    made = [entity for entity in fitting if when is not None and _made_in(case, entity, when)]
    if len(made) == 1:
        return Meant(made[0], (f"“{spotted.spoken(dated[0])}” is taken to be {the(made[0])}.",))
    raise UnknownName(spotted.spoken(dated[0]), [entity.name for entity in made or fitting][:SHOWN])


def _made_in(case: Case, entity: Entity, when: When) -> bool:
    events = case.events(about=entity.id) if is_subject(entity) else ()
    return any(event.kind in MADE and event.when.within(when) for event in events)


def _sharing(case: Case, words: str, kinds: Sequence[Kind]) -> list[Entity]:
    """The people who share a last name that the question gives alone."""
    last = folded(words)
    if " " in last or Kind.PERSON not in (kinds or (Kind.PERSON,)):
        return []
    people = case.entities(Kind.PERSON)
    exact = [who for who in people if any(name.words.lower() == words.lower() for name in who.names)]
    return [] if len(exact) == 1 else [who for who in people if _bears_last(who, last)]


def _bears_last(who: Entity, last: str) -> bool:
    return any(folded(name.words).split()[-1:] == [last] for name in who.names)


def _of_kind(case: Case, entity: Entity, words: str, kinds: Sequence[Kind]) -> Meant:
    """A spotted name, if it can stand in this slot; else whatever of the right kind bears it."""
    if not kinds or entity.kind in kinds:
        return Meant(entity)
    try:
        return Meant(_closely(case, case.find(words, *kinds), words))
    except UnknownName as unknown:
        kind = " or ".join(kind.value for kind in kinds)
        reason = f"{the(entity)} is a {entity.kind.value}, and the question wants a {kind}."
        raise CannotSay(reason) from unknown


def _closely(case: Case, entity: Entity, words: str) -> Entity:
    """The entity, if the words are one of its names, its head or last words, or half of one at least."""
    form = folded(words)
    forms = [folded(name.words) for name in (*entity.names, Name(entity.name, ()))]
    wanted = frozenset(telling_words(form))
    heads = (tail for known in forms for tail in tails(known, entity.kind.value))
    halves = any(_is_half(wanted, known) for known in forms)
    halves = halves and not (entity.kind is Kind.ORGANISATION and words.islower() and " " not in form)
    if words == entity.id or form in forms or form in heads or halves:
        return entity
    raise UnknownName(words, case.near(words))


def _is_half(wanted: frozenset[str], known: str) -> bool:
    return wanted <= frozenset(known.split()) and 2 * len(wanted) >= len(telling_words(known))


def _salient(case: Case, words: str, kinds: Sequence[Kind]) -> Meant:
    """What words that fit several mean, if one of them is far more on record under them than any other."""
    fits = is_headed if folded(words) in SHARED else _fits
    fitting = [entity for entity in case.entities(*kinds) if fits(entity, words)]
    ranked = Counter({entity.id: _passages(entity, words) for entity in fitting}).most_common()
    if not ranked:
        raise UnknownName(words, case.near(words, *kinds))
    if len(ranked) == 1:
        only = case.entity(ranked[0][0])
        return Meant(only, (f"“{words}” is taken to be {the(only)}, the only one on record so.",))
    first, second = ranked[0][1], ranked[1][1]
    if first < CLEAR * max(second, 1) or first - second < CLEAR:
        alike = _are_alike(case, ranked)
        places = (f"{the(case.entity(id))} ({_where(case, id, alike)})" for id, _ in ranked[:SHOWN])
        several = listing(list(places))
        raise CannotSay(f"“{words}” may be any of these: {several}. Say which{BY_ID if alike else ''}.")
    chosen = case.entity(ranked[0][0])
    alike = any(the(case.entity(id)) == the(chosen) for id, _ in ranked[1:])
    named = f"{the(chosen)} ({chosen.id})" if alike else the(chosen)
    others = listing(list(dict.fromkeys(_told_apart(case, id, alike) for id, _ in ranked[1:])))
    taken = f"“{words}” is taken to be {named}, the one most on record so; not {others}."
    return Meant(chosen, (taken,))


def _told_apart(case: Case, id: str, alike: bool) -> str:
    return f"{the(case.entity(id))} ({id})" if alike else the(case.entity(id))


BY_ID = " by its id; if they are one, join them by a line `same` in corrections.txt"


def _are_alike(case: Case, ranked: Sequence[tuple[str, int]]) -> bool:
    """Some of them bear one name, so that no words tell them apart."""
    names = [the(case.entity(id)) for id, _ in ranked[:SHOWN]]
    return len(frozenset(names)) < len(names)


def _where(case: Case, id: str, alike: bool) -> str:
    """An id, of names that are alike with the source that names it first."""
    quotes = sorted(quote.source for name in case.entity(id).names for quote in name.quotes)
    return f"{id}, first in {quotes[0].removeprefix('sources/')}" if quotes and alike else id


def is_headed(entity: Entity, words: str) -> bool:
    """A name of it is such a thing: of the report, not of the Report Officer."""
    head = folded(words)
    forms = (folded(name.words) for name in entity.names)
    return any(form == head or head in tails(form, entity.kind.value) for form in forms)


def is_called(entity: Entity, words: str) -> bool:
    """A name of it is such a thing; a name alone, as "Sandmere", is no such thing but a name in full."""
    alone = words[:1].isupper() and " " not in words
    return any(folded(name.words) == folded(words) for name in entity.names) or (
        not alone and is_headed(entity, words)
    )


def _fits(entity: Entity, words: str) -> bool:
    return any(_holds(name, words) for name in entity.names)


def _holds(name: Name, words: str) -> bool:
    return frozenset(telling_words(folded(words))) <= frozenset(folded(name.words).split())


def _passages(entity: Entity, words: str) -> int:
    """How many passages name the entity by a name that holds the words."""
    return sum(len(name.quotes) for name in entity.names if _holds(name, words))


def _unknown(case: Case, words: str, kinds: Sequence[Kind], error: UnknownName) -> str:
    spoken = frozenset(folded(words).split())
    sharing = [name for name in case.near(words) if spoken & frozenset(folded(name).split())]
    near = error.near or case.near(words, *kinds) or sharing
    nearest = f" The nearest names: {', '.join(near)}." if near else f" {_some(case, kinds)}"
    return f"Nothing called “{words}” is in this case.{nearest}"


def _some(case: Case, kinds: Sequence[Kind]) -> str:
    """A few names of the right kind, where no name is near."""
    names = [entity.name for kind in kinds or (Kind.PERSON,) for entity in case.entities(kind)][:SHOWN]
    return f"It holds, for example: {', '.join(names)}." if names else ""
