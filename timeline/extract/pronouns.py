"""Whom "he" and "she" mean: the person last named whom title, given name and earlier pronouns allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline.extract.lexicon import classes, words
from timeline.extract.naming import Named
from timeline.extract.phrases import Phrase
from timeline.extract.sentences import Sentence
from timeline.model.mention import Kind, Mention, PartWords

HE, SHE = frozenset(("he", "him", "his")), frozenset(("she", "her", "hers"))
MEN = frozenset("mr sir lord master brother father mister messrs".split())
WOMEN = frozenset("mrs ms miss dame lady madam sister baroness mother".split())


A_MAN, A_WOMAN = frozenset("man gentleman boy lad".split()), frozenset("woman lady girl".split())
SOMEBODY = frozenset(
    "person colleague friend neighbour caller stranger resident passenger worker member".split()
)
INDEFINITE = frozenset(("a", "an", "another", "some", "one"))
WITH_WHOM = frozenset(("to", "with", "from"))
NEITHER = ""
Sexes = Mapping[str, str]  # a name in small letters: "he", "she", or neither where it is borne by both


def of_names(known: Sexes, named: Iterable[Sequence[Named]]) -> Sexes:
    """What titles and given names add to what is known of the names of a text: "Mrs Ash", "Susan Ash"."""
    found = dict(known)
    for mention in (one.mention for group in named for one in group if one.mention.kind is Kind.PERSON):
        told = _titled(mention) or _called(mention.reading)
        for name in {mention.reading.lower(), mention.reading.lower().split()[-1]} if told else ():
            found[name] = told if found.get(name, told) == told else NEITHER
    return found if found != known else known


def of_pronoun(known: Sexes, sentence: Sentence, meant: Mapping[str, PartWords | None]) -> Sexes:
    """ "J. Lund was held. He was let go": whom a sentence opens with "he" is not "she" later."""
    opening = sentence.tokens[0].low
    who = meant.get(opening)
    if who is None or who.kind is not Kind.PERSON or _known(who.reading, known) is not None:
        return known
    return {**known, who.reading.lower(): opening, who.reading.lower().split()[-1]: opening}


def fits(pronoun: str, who: PartWords | Mention, known: Sexes) -> bool:
    """Whether title, given name and earlier pronouns allow this one; if they are silent, yes."""
    told = (_titled(who) if isinstance(who, Mention) else "") or _known(who.reading, known)
    return not told or (told == "he") == (pronoun in HE)


def says(pronoun: str, mention: Mention, known: Sexes) -> bool:
    """Whether they say so: "Mrs Ash wrote to Dr Ott. She ..."."""
    return bool(_titled(mention) or _known(mention.reading, known)) and fits(pronoun, mention, known)


def _titled(mention: Mention) -> str:
    titles = {word for s in mention.signs if s.name == "title" for word in s.reading.lower().split()}
    return "she" if titles & WOMEN else "he" if titles & MEN else NEITHER


def _called(reading: str) -> str:
    """What a given name before a surname tells; "Rose" alone may be Mr Rose."""
    first, *rest = reading.lower().split()
    return (
        NEITHER if not rest else "she" if first in words("women") else "he" if first in words("men") else ""
    )


def _known(reading: str, known: Sexes) -> str | None:
    """The whole name first; a surname speaks for a name without a telling given name ("Dr Ash")."""
    low = reading.lower()
    return known.get(low, known.get(low.split()[-1]) if len(low.split()) == 1 else None)


def meant_next(
    pronoun: str, sentence: Sentence, named: Sequence[Sequence[Named]], known: Sexes
) -> PartWords | None:
    """Whom a pronoun in the next sentence means: the last person named in this one, else its post."""
    if _is_byline(sentence):
        return None
    people = [one.mention for group in named for one in group[:1] if one.mention.kind is Kind.PERSON]
    posts = [
        group[0].mention
        for phrase, group in zip(sentence.phrases, named, strict=True)
        if group and group[0].mention.kind is Kind.POST and _heads(sentence, phrase)
        if not _borne(group[0].mention, people)
    ]
    doers = [one.mention.quote for one in _by_whom(sentence, named)]
    people.sort(key=lambda mention: mention.quote not in doers)  # "Ann Lyle was told by Joan Ash": she is Ann
    wanted = [mention for mention in (*people[::-1], *posts) if fits(pronoun, mention, known)]
    one = next((mention for mention in wanted if says(pronoun, mention, known)), next(iter(wanted), None))
    return PartWords("", one.quote, one.kind, one.reading) if one is not None else None


def unnamed_next(sentence: Sentence, named: Sequence[Sequence[Named]]) -> frozenset[str]:
    """ "I spoke to a man in the office": whom a pronoun in the next sentence means, and nobody names."""
    tokens = sentence.tokens
    last = max((one.last for group in named for one in group if one.mention.kind is Kind.PERSON), default=0)
    found: frozenset[str] = frozenset()
    for phrase in sentence.phrases:
        head = tokens[phrase.core - 1].low
        if phrase.first >= last and tokens[phrase.first].low in INDEFINITE and phrase.prep in WITH_WHOM:
            found |= {"he"} if head in A_MAN else {"she"} if head in A_WOMAN else set[str]()
            found |= {"he", "she"} if head in SOMEBODY | classes("posts")["heads"] else set[str]()
    return found


def _by_whom(sentence: Sentence, named: Sequence[Sequence[Named]]) -> list[Named]:
    """Those who did what was done to whoever a sentence in the passive is about."""
    tokens, doers = sentence.tokens, list[Named]()
    for phrase, group in zip(sentence.phrases, named, strict=True):
        if phrase.prep == "by" and tokens[0].low != "by":
            doers += group[:1]
    return doers


def _is_byline(sentence: Sentence) -> bool:
    """ "By Ann Lee, health correspondent": whoever writes the story is not whom it tells of."""
    tokens = sentence.tokens
    return tokens[0].low == "by" and not any(t.tag in ("VB", "AUX") for t in tokens)


def _borne(post: Mention, people: Sequence[Mention]) -> bool:
    """The post stands beside a name ("Mr Lyle, your director"): it is no one besides them."""
    return any(sign.quote == post.quote for person in people for sign in person.signs)


def _heads(sentence: Sentence, phrase: Phrase) -> bool:
    """No preposition governs it, and its verb or a comma follows."""
    following = sentence.tokens[phrase.last : phrase.last + 1]
    return not phrase.prep and bool(following) and following[0].tag in ("VB", "AUX", "RB", ",")
