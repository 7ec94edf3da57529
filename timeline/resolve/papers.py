"""What the name of a document says of it: kind, maker, date, and words of its own.

Two names exclude each other when their makers, dates, kinds or own words do. Words of praise
and blame ("damning", "latest") belong to the writer and tell nothing of the document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.source import Quote, Text
from timeline.model.when import When
from timeline.resolve.editions import NONE, SAID, Edition, edition, edition_of
from timeline.resolve.forms import ARTICLES, MONTHS, form, vocabulary

FAMILIES = MappingProxyType(
    {
        "report": "report audit review inspection inquiry investigation survey study assessment evaluation "
        "analysis findings paper dossier appraisal briefing",
        "letter": "letter reply",
        "email": "email e-mail mail message",
        "minutes": "minutes notes transcript log logbook agenda record records",
        "policy": "policy plan strategy procedure protocol guidance code",
        "contract": "contract agreement invoice order certificate licence permit",
        "notice": "alert bulletin note notice circular memo memorandum",
        "list": "list register roster rota table spreadsheet index",
        "statement": "statement affidavit testimony deposition",
        "request": "application complaint petition referral",
        "part": "summary extract excerpt appendix annex enclosure attachment",
    }
)
FAMILY_OF = MappingProxyType({word: family for family, words in FAMILIES.items() for word in words.split()})
EACH_DAY_ITS_OWN = frozenset(("letter", "email", "minutes"))  # one maker makes many
GENERAL = vocabulary("document report paper work copy draft version file findings text publication material")
PROBES = vocabulary("investigation inquiry enquiry probe review")  # one thing, told by its end or its work
WEAK = vocabulary("review assessment analysis")  # said of an audit or inspection too
COLOUR = vocabulary(
    "damning devastating critical scathing latest recent new full whole entire independent internal external "
    "original detailed lengthy short controversial secret confidential leaked published unpublished relevant "
    "key important major own said same highly public official formal final last first previous earlier"
)
POINTING = vocabulary("the this that these those its their his her our your")
PRONOUNS = vocabulary("it they them this that these those which copies")
DISPUTE = 31  # days by which two accounts of one document's making may differ
PERSON = "p"  # what the id of a maker begins with who is a person
NOT_POINTING = vocabulary("a an another any several some no all every each")
_BEFORE = re.compile(r"(\w+)\W{0,2}(?:(\w+)\s+)?$")


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of a document from one name, or from all that were joined."""

    makers: frozenset[
        str
    ]  # the numbers of units, `PERSON` before those of people; words where no unit is known
    dates: tuple[When, ...]
    family: frozenset[str]
    specific: frozenset[str]
    own: frozenset[str]
    plural: bool = False
    told: tuple[When, ...] = ()  # when it was made, by a claim and not by its name
    edition: Edition = NONE
    givers: frozenset[str] = frozenset()  # whose it may be: bodies that handed it over, posts

    @property
    def is_bare(self) -> bool:
        """ "The report": nothing but the sort of thing it is."""
        return not (self.makers or self.dates or self.specific or self.own or self.edition.is_telling)

    def with_(self, other: Paper) -> Paper:
        """What both names say together."""
        return Paper(
            self.makers | other.makers,
            tuple(dict.fromkeys((*self.dates, *other.dates))),
            self.family | other.family,
            self.specific | other.specific,
            self.own | other.own,
            self.plural,
            tuple(dict.fromkeys((*self.told, *other.told))),
            self.edition.with_(other.edition),
            self.givers | other.givers,
        )

    def excludes(self, other: Paper) -> str:
        """Why the two are not one document; empty if nothing says so."""
        if _other_makers(self.makers, other.makers):
            return "another maker"
        if not _dates_agree(self.dates, other.dates) or not _told_agree(self, other):
            return "another date"
        for mine, yours, why in (
            (self.family, other.family, "another sort of document"),
            (self.specific, other.specific, "another kind of report"),
            (self.own, other.own, "other words in the name"),
        ):
            if mine and yours and not mine & yours:
                return why
        return "one and several" if self.plural != other.plural else self.edition.excludes(other.edition)

    def may_be(self, other: Paper) -> bool:
        """Nothing sets the two apart; letters, mails and minutes must share a date too.

        A draft or a part, which has others beside it, must be called so by both.
        """
        if self.excludes(other) or self.edition.lesser != other.edition.lesser:
            return False
        daily = (self.family | other.family) & EACH_DAY_ITS_OWN
        mine, yours = (*self.dates, *self.told), (*other.dates, *other.told)
        return not daily or any(one.may_overlap(date) for one in mine for date in yours)


def _other_makers(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Makers of one sort, and none in common: a person may have made what is called a body's."""
    if mine & yours or not mine or not yours:
        return False
    return bool({maker[:1] == PERSON for maker in mine} & {maker[:1] == PERSON for maker in yours})


def _dates_agree(mine: Sequence[When], yours: Sequence[When]) -> bool:
    return all(one.may_overlap(other) for one in mine for other in yours)


def _told_agree(one: Paper, other: Paper) -> bool:
    """Dates of making that lie close together may be a dispute over one document."""
    pairs = [(told, date) for told in one.told for date in (*other.told, *other.dates)]
    pairs += [(told, date) for told in other.told for date in one.dates]
    return all(max(a.days_to(b)[0], b.days_to(a)[0]) <= DISPUTE for a, b in pairs)


def paper(
    words: str,
    makers: Mapping[tuple[str, ...], str],
    made_by: Sequence[str] = (),
    dates: Sequence[When] = (),
    told: Sequence[When] = (),
    place: tuple[Text | None, Quote] | None = None,
) -> Paper:
    """What a name says at its place; `makers` are the bodies and persons of the case by their names."""
    found = list(form(words))
    named = sorted(_makers_in(found, makers))
    for name in named:
        found = _without(found, name)
    kinds = [word for word in map(_single, found) if word in FAMILY_OF or word in GENERAL]
    own = tuple(word for word in found if _is_own(word))
    which = edition_of(*place, words, own) if place is not None else edition(words, own=own)
    by_name = frozenset(makers[name] for name in named) | frozenset(made_by)
    family = frozenset(FAMILY_OF[word] for word in kinds if word in FAMILY_OF)
    plural = bool(found) and found[-1] not in FAMILY_OF and _single(found[-1]) != found[-1]
    dated = (*dates, *_dates_in(found))
    return Paper(by_name, dated, family, _specific(kinds), frozenset(own), plural, tuple(told), which)


def families(words: str) -> frozenset[str]:
    """The sorts of document that a name's words belong to; a general word can be a report."""
    found = [_single(word) for word in form(words)]
    return frozenset(FAMILY_OF.get(word, "report") for word in found if word in FAMILY_OF or word in GENERAL)


def _specific(kinds: Sequence[str]) -> frozenset[str]:
    """The words that tell one kind of report from another; a probe goes by many words."""
    found = [word for word in kinds if word not in GENERAL and FAMILY_OF.get(word) == "report"]
    strong = [word for word in found if word not in WEAK and word not in PROBES]
    return frozenset(strong or ["review" if word in PROBES else word for word in found])


def _makers_in(found: Sequence[str], makers: Mapping[tuple[str, ...], str]) -> list[tuple[str, ...]]:
    """The longest names of bodies and persons within a document's name."""
    spans = [
        (start, end)
        for start in range(len(found))
        for end in range(len(found), start, -1)
        if tuple(found[start:end]) in makers
    ]
    widest = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
    return [tuple(found[start:end]) for start, end in widest]


def _without(found: list[str], name: tuple[str, ...]) -> list[str]:
    for start in range(len(found)):
        if tuple(found[start : start + len(name)]) == name:
            return found[:start] + found[start + len(name) :]
    return found


def _single(word: str) -> str:
    """A plural document word as one of them: reports, copies."""
    if word in FAMILY_OF or word in GENERAL:
        return word
    single = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
    return single if single in FAMILY_OF or single in GENERAL else word


def _is_own(word: str) -> bool:
    """A word that belongs to the document's name and not to its kind, date or colour."""
    small = word in ARTICLES or len(word) < 3 or word in ("into", "and", "for", "from", "with", "about")
    dated = word in MONTHS or (word.isdigit() and len(word) in (1, 2, 4))
    kind = _single(word) in FAMILY_OF or _single(word) in GENERAL
    return not (small or dated or kind or word in COLOUR or word in SAID)


def _dates_in(found: Sequence[str]) -> tuple[When, ...]:
    """A month and year, or a year, within a document's name."""
    years = [int(word) for word in found if word.isdigit() and len(word) == 4 and "1600" < word < "2200"]
    months = [MONTHS.index(word) + 1 for word in found if word in MONTHS]
    if len(years) != 1:
        return ()
    return (When.month(years[0], months[0]),) if len(months) == 1 else (When.year(years[0]),)


def points(text: Text | None, quote: Quote) -> bool:
    """The name points at a document already spoken of: "the", "this", a capital, a possessive."""
    words = quote.exact.split()
    if words and (words[0].casefold() in POINTING or words[-1].casefold() in PRONOUNS):
        return True
    if words and words[0].casefold() in NOT_POINTING:
        return False
    if text is None:
        return quote.exact[:1].isupper()
    before = _BEFORE.search(text.body[max(0, quote.start - 40) : quote.start])
    near = [word.casefold() for word in before.groups()[::-1] if word] if before else []
    near = near[:1] if quote.exact[:1].isupper() else near
    decides = next((word for word in near if word in POINTING or word in NOT_POINTING), "")
    titled = quote.exact[:1].isupper() and len(words) > 1
    return decides in POINTING or (titled and not decides)
