"""Names and offices side by side: "the Acting Chief Executive, Mohammed Ali, said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.extract.naming import Named, Namer
from timeline.extract.phrases import Phrase
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, Sign

RENAMING = frozenset(("known", "renamed", "called", "styled"))
LEADING_TO_A_NAME = frozenset("now since later then formerly previously once also was is been , (".split())
LONGEST_RENAMING = 8  # words between the two names, an acronym in brackets included


def appositions(namer: Namer, phrases: Sequence[Phrase]) -> list[list[Named]]:
    """What every phrase names; people bear the posts that stand in apposition to them."""
    named = [list(namer.named(phrase)) for phrase in phrases]
    for left in range(len(phrases) - 1):
        if not _side_by_side(namer.tokens, phrases[left], phrases[left + 1]):
            continue
        _recognise(namer, phrases, named, left)
        _join(namer.tokens, phrases, named, left)
    return [_with_aliases(namer, phrases, named, index) for index in range(len(phrases))]


def _with_aliases(
    namer: Namer, phrases: Sequence[Phrase], named: list[list[Named]], index: int
) -> list[Named]:
    """ "the Board, now known as the Office": the first bears the second's name as another name."""
    own = named[index]
    following = _renamed(namer.tokens, phrases, index)
    if following is None or not own or not named[following] or own[0].mention.kind is not Kind.ORGANISATION:
        return own
    other = named[following][0].mention
    if other.kind is not Kind.ORGANISATION:
        return own
    signs = (*own[0].mention.signs, Sign("alias", other.reading, other.quote))
    return [replace(own[0], mention=replace(own[0].mention, signs=signs)), *own[1:]]


def _renamed(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int) -> int | None:
    """The phrase that gives another name: "now known as", "since renamed", "formerly called"."""
    for following in range(index + 1, min(index + 3, len(phrases))):
        between = [t.low for t in tokens[phrases[index].last : phrases[following].first]]
        if len(between) <= LONGEST_RENAMING and _renames(between):
            return following
    return None


def _renames(between: Sequence[str]) -> bool:
    """Words such as "(formerly known as" or "was renamed"; not "called on" or "known to"."""
    if "known" in between:
        return between[-1] == "as"
    led = bool(between) and (len(between) > 1 and between[-2] in LEADING_TO_A_NAME)
    return led and between[-1] in RENAMING


def _side_by_side(tokens: Sequence[Token], left: Phrase, right: Phrase) -> bool:
    return [t.tag for t in tokens[left.last : right.first]] == [","]


def _recognise(namer: Namer, phrases: Sequence[Phrase], named: list[list[Named]], left: int) -> None:
    """Two capitalised words beside an office are a person, even if nothing else says so."""
    for office, other in ((left, left + 1), (left + 1, left)):
        if named[other] or not named[office] or named[office][0].mention.kind is not Kind.POST:
            continue
        phrase = phrases[other]
        own = namer.tokens[phrase.first : phrase.last]
        if 2 <= len(own) <= 4 and all(t.capital and t.tag == "NN" for t in own):
            named[other].append(namer.person(phrase.first, phrase.last))


def _join(tokens: Sequence[Token], phrases: Sequence[Phrase], named: list[list[Named]], left: int) -> None:
    person, post = _pair(named[left], named[left + 1])
    if (
        person is None
        or post is None
        or _in_list(phrases, tokens, left)
        or _subject_after(phrases, tokens, left)
        or _after_opening(phrases, tokens, left)
    ):
        return
    owner = left if person in named[left] else left + 1
    signs = (*person.mention.signs, Sign("post", post.mention.reading, post.mention.quote))
    signs += tuple(sign for sign in post.mention.signs if sign.name == "of")
    joined = replace(person, mention=replace(person.mention, signs=signs))
    named[owner][named[owner].index(person)] = joined


def _pair(left: Sequence[Named], right: Sequence[Named]) -> tuple[Named | None, Named | None]:
    if not left or not right:
        return None, None
    kinds = left[0].mention.kind, right[0].mention.kind
    if kinds == (Kind.PERSON, Kind.POST):
        return left[0], right[0]
    return (right[0], left[0]) if kinds == (Kind.POST, Kind.PERSON) else (None, None)


def _in_list(phrases: Sequence[Phrase], tokens: Sequence[Token], left: int) -> bool:
    """ "with A, the head of B and C": a name and a post of one list are two people."""
    if left + 2 >= len(phrases) or _in_pairs(phrases, tokens, left):
        return False
    between = tokens[phrases[left + 1].last : phrases[left + 2].first]
    return any(t.tag == "CC" for t in between[:2]) and len(between) <= 2


def _in_pairs(phrases: Sequence[Phrase], tokens: Sequence[Token], left: int) -> bool:
    """ "to the director, Dr Shah, and the nurse, Mrs Pope": offices and names by turns, two and two."""
    if left + 3 >= len(phrases):
        return False
    joints = [[t.tag for t in tokens[phrases[left + i].last : phrases[left + i + 1].first]] for i in (1, 2)]
    offices = [tokens[phrases[left + i].first].tag == "DT" for i in range(4)]
    return joints == [[",", "CC"], [","]] and offices == [True, False, True, False]


def _subject_after(phrases: Sequence[Phrase], tokens: Sequence[Token], left: int) -> bool:
    """ "... seen by the manager, Ms Roe, replied": a governed phrase is no subject's title."""
    if not phrases[left].prep:
        return False
    following = [t for t in tokens[phrases[left + 1].last :][:3] if t.tag not in (",", "RB")]
    acts = bool(following) and following[0].tag == "VB"
    return acts and following[0].forms != {"ing"}  # "to the chair, Ms Roe, enclosing it": no subject of that


def _after_opening(phrases: Sequence[Phrase], tokens: Sequence[Token], left: int) -> bool:
    """ "After speaking with the Leader, Ms Roe wrote": behind an opening's comma stands the subject.

    Behind "In a letter to the Leader, Ms Roe, the board said" it does not: another subject follows.
    """
    opening = next((i for i, token in enumerate(tokens) if token.tag not in ('"', "RB")), 0)
    first_comma = next((i for i, token in enumerate(tokens) if token.tag == ","), 0)
    inside = bool(phrases[left].prep) or tokens[phrases[left].first - 1].tag == "VB"
    if tokens[opening].tag not in ("IN", "SC") or phrases[left].last != first_comma or not inside:
        return False
    if tokens[opening].tag == "IN" and _is_told(phrases, tokens, opening, left):
        return False
    following = (p for p in phrases[left + 2 :] if not p.prep and p.first > phrases[left + 1].last)
    verb = next((i for i in range(phrases[left + 1].last, len(tokens)) if tokens[i].tag in ("VB", "AUX")), 0)
    return bool(verb) and not any(phrase.last <= verb for phrase in following)


def _is_told(phrases: Sequence[Phrase], tokens: Sequence[Token], opening: int, left: int) -> bool:
    """ "On 3 May I emailed it to the Leader, Ms Roe, and": the sentence has its subject and verb already."""
    if tokens[opening + 1].tag != "TD":
        return False
    acts = (
        i for i in range(opening, phrases[left].first) if tokens[i].tag == "VB" and "past" in tokens[i].forms
    )
    return any(phrase.last in (i, i - 1) and not phrase.prep for i in acts for phrase in phrases)


def ends_aside(tokens: Sequence[Token], first: int, last: int, verb: int) -> bool:
    """Whether a comma behind a subject only ends what stands beside: "a porter, Ivo Brandt, | died"."""
    group = all(token.tag in ("AUX", "RB", "NEG") for token in tokens[last + 1 : verb])
    return 0 < first < last < verb and tokens[first - 1].tag == "," == tokens[last].tag and group
