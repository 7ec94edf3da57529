"""Whom "he" and "she" mean: the person last named, unless a title forbids it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract.naming import Named
from timeline.extract.phrases import Phrase
from timeline.extract.sentences import Sentence
from timeline.model.mention import Kind, Mention, PartWords

HE, SHE = frozenset(("he", "him", "his")), frozenset(("she", "her", "hers"))
MEN = frozenset("mr sir lord master brother father mister messrs".split())
WOMEN = frozenset("mrs ms miss dame lady madam sister baroness mother".split())


def fits(pronoun: str, mention: Mention) -> bool:
    """Whether a title allows the pronoun; a name without one allows both."""
    titles = {word for s in mention.signs if s.name == "title" for word in s.reading.lower().split()}
    return not titles & (WOMEN if pronoun in HE else MEN if pronoun in SHE else frozenset[str]())


def says(pronoun: str, mention: Mention) -> bool:
    """Whether a title says so: "Mrs Ash wrote to Dr Ott. She ..."."""
    titles = {word for s in mention.signs if s.name == "title" for word in s.reading.lower().split()}
    return bool(titles & (MEN if pronoun in HE else WOMEN))


def meant_next(pronoun: str, sentence: Sentence, named: Sequence[Sequence[Named]]) -> PartWords | None:
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
    wanted = [mention for mention in (*people[::-1], *posts) if fits(pronoun, mention)]
    one = next((mention for mention in wanted if says(pronoun, mention)), next(iter(wanted), None))
    return PartWords("", one.quote, one.kind, one.reading) if one is not None else None


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
