"""The places of a case where words name something, gathered into units.

A unit is one name in one source (`Cllr Harris` in `a.txt`), the smallest thing that is joined
with others. A place on which the investigator has decided is a unit of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention, PartWords, Sign
from timeline.model.source import Quote
from timeline.resolve.beside import signs_behind
from timeline.resolve.forms import form, person_form
from timeline.resolve.logins import login_of
from timeline.resolve.offices import Bearers, bearers, office_alone
from timeline.resolve.persons import parsed
from timeline.resolve.titles import MEN, WOMEN, titles_of
from timeline.resolve.twice import listed_twice

SIGN_KINDS = (("post", Kind.POST), ("of", Kind.ORGANISATION), ("maker", Kind.ORGANISATION))
ALIASES = ("alias", "acronym")
WRITING = ("sender", "recipient", "copied")

Place = tuple[Quote, Kind]


@dataclass(frozen=True, slots=True)
class Naming:
    """Words that name something, with all signs around them and whoever speaks them."""

    quote: Quote
    kind: Kind
    reading: str
    signs: tuple[Sign, ...] = ()
    speaker: tuple[str, ...] = ()
    implied: bool = False  # a sign, not a mention of its own
    given: Kind | None = None  # as what an extractor saw it, where that is not what it is

    @property
    def place(self) -> Place:
        """Where it stands, and as what it was seen there."""
        return self.quote, self.given or self.kind

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Total: by source, place and kind."""
        return self.quote.source, self.quote.start, self.quote.end, self.kind.value

    def sign(self, name: str) -> tuple[Sign, ...]:
        """The signs of one name."""
        return tuple(sign for sign in self.signs if sign.name == name)


@dataclass(frozen=True, slots=True)
class Unit:
    """One name in one source, at one or more places."""

    kind: Kind
    source: str
    form: tuple[str, ...]
    namings: tuple[Naming, ...]

    @property
    def words(self) -> str:
        """The name as it first stands in the source."""
        return self.namings[0].reading

    @property
    def quote(self) -> Quote:
        """Its first place."""
        return self.namings[0].quote

    @property
    def sort_key(self) -> tuple[str, tuple[str, int, int, str]]:
        """Total: by kind and first place."""
        return self.kind.value, self.namings[0].sort_key

    def signs(self, name: str) -> tuple[Sign, ...]:
        """The signs of one name at any of its places."""
        return tuple(sign for naming in self.namings for sign in naming.sign(name))


def namings(extractions: Sequence[Extraction]) -> tuple[Naming, ...]:
    """Every place that names something: mentions, the words of claims, and what signs name."""
    found: dict[Place, Naming] = {}
    for extraction in extractions:
        speakers = _speakers(extraction.claims)
        for naming in _with_more(_of_source(extraction), extraction):
            spoken = replace(naming, speaker=_speaker_at(speakers, naming.quote))
            found[naming.place] = _together(found.get(naming.place), spoken)
    writing = frozenset(place for extraction in extractions for place in _writing(extraction.claims))
    bodies = _bodies(claim for extraction in extractions for claim in extraction.claims)
    return tuple(sorted(_retyped(found.values(), writing, bodies), key=lambda naming: naming.sort_key))


def _bodies(claims: Iterable[Claim]) -> frozenset[tuple[str, ...]]:
    """What lists of posts have in their column of bodies, and none as a holder: a body by its column."""
    rows = [claim for claim in claims if not claim.reported and claim.kind in ("appointment", "departure")]
    parts = [part for claim in rows for part in claim.parts]
    holders = {form(part.reading) for part in parts if part.role == "holder"}
    listed = (form(part.reading) for part in parts if part.role == "host" and part.kind is Kind.ORGANISATION)
    return frozenset(body for body in listed if body not in holders)


def _writing(claims: Iterable[Claim]) -> Iterable[Place]:
    """The places of those who send and receive mails, as headers and indexes list them."""
    mails = (claim for claim in claims if claim.kind == "email" and not claim.reported)
    parts = (part for claim in mails for part in claim.parts if part.role in WRITING)
    return ((part.quote, part.kind) for part in parts if part.kind is not Kind.PERSON)


def _retyped(
    found: Iterable[Naming], writing: frozenset[Place], bodies: frozenset[tuple[str, ...]]
) -> Iterable[Naming]:
    """A body that goes by the very words of a person or post of the case is that person or post.

    A cell of a table or a mail header does not say what sort of thing it names; a column of bodies does.
    """
    known = tuple(found)
    people = {form(n.reading) for n in known if n.kind is Kind.PERSON and len(form(n.reading)) > 1}
    alone = _alone(known)
    posts = {form(n.reading) for n in known if n.kind is Kind.POST}
    called = _called(n.reading for n in known if n.kind is Kind.PERSON) if writing else frozenset()
    people_or_offices = (n for n in known if n.kind is Kind.PERSON or n.place in writing)
    offices = bearers((n.quote.source, n.quote.exact) for n in people_or_offices) if writing else {}
    for naming in known:
        words = form(naming.reading)
        titled = naming.place in writing and _is_titled(naming, called, offices)
        if naming.kind in (Kind.POST, Kind.ORGANISATION) and titled:
            yield replace(naming, kind=Kind.PERSON, given=naming.kind)
        elif naming.kind is Kind.PERSON and words in bodies:
            yield replace(naming, kind=Kind.ORGANISATION, given=naming.kind)
        elif naming.kind is not Kind.ORGANISATION or words in bodies:
            yield naming
        elif (
            words in people
            or (naming.quote.source, words) in alone
            or (naming.place in writing and _is_typed(naming.reading, called))
        ):
            yield replace(naming, kind=Kind.PERSON, given=naming.kind)
        else:
            yield replace(naming, kind=Kind.POST, given=naming.kind) if words in posts else naming


def _alone(known: Iterable[Naming]) -> frozenset[tuple[str, tuple[str, ...]]]:
    """Single words that name a person of their source and no body of it, by what is more than a sign."""
    seen: dict[tuple[str, tuple[str, ...]], set[Kind]] = defaultdict(set)
    for naming in known:
        if not naming.implied:
            seen[naming.quote.source, form(naming.reading)].add(naming.kind)
    return frozenset(
        place
        for place, kinds in seen.items()
        if len(place[1]) == 1 and Kind.PERSON in kinds and Kind.ORGANISATION not in kinds
    )


def _called(names: Iterable[str]) -> frozenset[str]:
    """The single words and letters by which people of these names may be called."""
    found = [parsed(words) for words in dict.fromkeys(names)]
    full = [name for name in found if name.is_full]
    single = (word for name in full for word in (name.given, name.surname))
    letters = ("".join(part[0] for part in (name.given, *name.middle, name.surname)) for name in full)
    return frozenset((*single, *letters))


def _is_titled(naming: Naming, called: frozenset[str], offices: Bearers) -> bool:
    """ "Governor Byrne", where someone is called Byrne, or "The Governor", where one person is called so."""
    name, office = parsed(naming.reading), office_alone(naming.reading)
    alone = len(offices.get((naming.quote.source, office), ())) == 1
    return alone or (bool(name.titles) and name.surname in called)


def _is_typed(words: str, called: frozenset[str]) -> bool:
    """One word that is a login, a single letter, or what someone of the case is called."""
    login, own = login_of(words), "".join(form(words))
    if own in called or (len(own) == 1 and own.isalpha()):
        return True
    return login is not None and not login.is_plain and not login.typed.isupper()


def _of_source(extraction: Extraction) -> Iterable[Naming]:
    for mention in extraction.mentions:
        yield Naming(mention.quote, mention.kind, mention.reading, mention.signs)
        yield from _signed(mention)
    for claim in extraction.claims:
        for words in _words_of(claim):
            yield Naming(words.quote, words.kind, words.reading)


def _with_more(namings: Iterable[Naming], extraction: Extraction) -> Iterable[Naming]:
    """Namings with what the words behind a person's name, and the lists it stands in, say of it."""
    twice = listed_twice(extraction)
    for naming in namings:
        more = signs_behind(extraction.text, naming.quote) if naming.kind is Kind.PERSON else ()
        more = (*more, twice[naming.quote]) if naming.quote in twice else more
        yield replace(naming, signs=(*naming.signs, *more)) if more else naming


def _signed(mention: Mention) -> Iterable[Naming]:
    """What the signs around a mention name themselves."""
    for sign in mention.signs:
        for name, kind in SIGN_KINDS:
            if sign.name == name:
                of = tuple(s for s in mention.signs if s.name == "of") if name == "post" else ()
                yield Naming(sign.quote, kind, sign.reading, of, implied=True)
        if sign.name in ALIASES and sign.quote != mention.quote:
            yield Naming(sign.quote, mention.kind, sign.reading, implied=True)


def _words_of(claim: Claim) -> tuple[PartWords, ...]:
    return (*claim.parts, *claim.about, *((claim.speaker,) if claim.speaker else ()))


def _together(known: Naming | None, other: Naming) -> Naming:
    """One naming per place: what a mention says of it goes before what a claim does."""
    if known is None:
        return other
    first, second = (other, known) if known.implied and not other.implied else (known, other)
    signs = first.signs + tuple(sign for sign in second.signs if sign not in first.signs)
    return replace(first, signs=signs)


def _speakers(claims: Iterable[Claim]) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """The stretches that someone speaks, in order."""
    spoken = (
        (claim.quote.start, claim.quote.end, form(claim.speaker.reading)) for claim in claims if claim.speaker
    )
    return tuple(sorted(spoken))


def _speaker_at(speakers: Sequence[tuple[int, int, tuple[str, ...]]], quote: Quote) -> tuple[str, ...]:
    """Whoever speaks at a place; the last stretch to begin before it that covers it."""
    last = bisect_right(speakers, (quote.start, quote.end + 1, ()))
    for start, end, words in reversed(speakers[max(0, last - 8) : last]):
        if start <= quote.start and quote.end <= end:
            return words
    return ()


def units_of(found: Iterable[Naming], pinned: frozenset[Place] = frozenset()) -> tuple[Unit, ...]:
    """The names of each source, pinned places on their own."""
    groups: dict[tuple[Kind, str, tuple[str, ...], int], list[Naming]] = defaultdict(list)
    for naming in found:
        alone = naming.quote.start if naming.place in pinned or _stands_alone(naming) else -1
        words = person_form(naming.reading) if naming.kind is Kind.PERSON else form(naming.reading)
        groups[naming.kind, naming.quote.source, words, alone].append(naming)
    units = (
        Unit(kind, source, words, tuple(some))
        for (kind, source, words, _), group in groups.items()
        for some in (_of_each(group) if kind is Kind.PERSON else (group,))
    )
    return tuple(sorted(units, key=lambda unit: (*unit.sort_key, unit.form)))


def _of_each(group: Sequence[Naming]) -> Iterable[Sequence[Naming]]:
    """One name in one source, told apart by what it is called; "I" and "he" go with the last so called."""
    apart: dict[str, list[Naming]] = defaultdict(list)
    told = {naming.place: _told_apart(naming) for naming in group}
    named = [naming for naming in group if _is_named(naming)]
    last = told[named[0].place] if named else ""
    for naming in group:
        last = told[naming.place] if _is_named(naming) or not named else last
        apart[last].append(naming)
    return apart.values()


def _is_named(naming: Naming) -> bool:
    """The words at the place hold some of the name."""
    return not frozenset(person_form(naming.reading)).isdisjoint(person_form(naming.quote.exact))


def _told_apart(naming: Naming) -> str:
    """What tells two people of one name in one source apart: father and son, Mr and Mrs, there and not.

    A short name is told apart by each of its titles, a full one by those of men and women alone.
    """
    if not naming.signs and "." not in naming.reading and " " not in naming.reading:
        return ""
    name = parsed(naming.reading)
    titles = titles_of(name.titles, naming.signs, naming.quote.exact)
    if name.is_full:
        titles = frozenset("mr" if title in MEN else "ms" for title in titles & (MEN | WOMEN))
    told = (sign.reading for word in ("generation", "listed") for sign in naming.sign(word))
    return " ".join((*sorted(titles), name.suffix, *told)).strip()


def _stands_alone(naming: Naming) -> bool:
    """Documents are named by pointing ("the report"): each place is judged for itself."""
    return naming.kind is Kind.DOCUMENT


def by_place(units: Sequence[Unit]) -> Mapping[Place, int]:
    """The unit of each place."""
    return {naming.place: index for index, unit in enumerate(units) for naming in unit.namings}
