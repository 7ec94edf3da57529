"""Lines of minutes as lists need them: sentences behind a list, answers to a roll, bodies over people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.extract.attendees import is_surely_someone, lists_people, people_in
from timeline.extract.lexicon import words as lexicon
from timeline.extract.prefixes import several_at
from timeline.extract.rollblocks import BULLET, Item, Line, lead_of
from timeline.extract.rolllabels import NOUNS, beside_label, role_of, strong_label
from timeline.extract.rollsentences import told_from
from timeline.model.mention import Kind

ANSWER = re.compile(  # "Commissioner Roe - here"
    r"^[ \t>]*(?:[-*•+–][ \t]+|\d{1,3}[.)][ \t]+)?(?P<who>(?-i:[^\W\d_a-z])[^\n:]{2,48}?)"
    r"[ \t]*(?:[-–—:][ \t]*|\.{3,}[ \t]*|…+[ \t]*|[ \t]{3,}|\t[ \t]*)"
    r"(?P<state>present|absent|here|excused|not present)\b(?![ \t]*:)[^\n]{0,40}$",
    re.IGNORECASE,
)
RUN_ON = 250  # characters of a line in the midst of which labels are looked for
EMBEDDED = re.compile(r"(?<=[\w.:;)])[ \t]+(?=(?P<label>[A-Z][^:.,;()\n]{2,40}):(?:[ \t]|$))")
GROUPED = re.compile(
    rf"(?:[A-Z][\w'’&-]*[ \t]+){{1,2}}(?:{NOUNS}):[ \t]", re.IGNORECASE
)  # "Quay Councillors:"
FEWEST_ANSWERS = 2


def lines_of(body: str) -> Iterator[Line]:
    """Every line; one that goes on with sentences behind a list is two."""
    for found in re.finditer(r"(?m)^[^\n]*", body):
        for line in _run_on(Line(found.start(), found.group())):
            words = line.words
            label = strong_label(words) if "." in words else None
            told = told_from(words, label.end()) if label else len(words)
            yield Line(line.start, words[:told])
            if told < len(words):
                yield Line(line.start + told, words[told:])


def _run_on(line: Line) -> Iterator[Line]:
    """A long line cut where labels stand in the midst of it, as when a page lost the ends of its lines."""
    first, behind, given = 0, 0, lexicon("given")
    for found in EMBEDDED.finditer(line.words) if len(line.words) > RUN_ON else ():
        at = found.end()
        named = line.words[first : found.start()].split()[-1:]  # "Ada | Roe Invited Guests:"
        of_name = bool(named) and named[0].lower() in given
        if at >= behind and not of_name and _is_label(line.words[at:], len(found["label"]), near=first > 0):
            yield Line(line.start + first, line.words[first:at].rstrip())
            first, behind = at, found.end("label")
    yield Line(line.start + first, line.words[first:])


def _is_label(words: str, length: int, *, near: bool) -> bool:
    """The words up to a colon are a label; `near` another, one that names people or an office."""
    label = strong_label(words) or (beside_label().match(words) if near else None)
    whole = label is not None and label.start("colon") == length
    return whole or (near and GROUPED.match(words) is not None)


def answers_at(body: str, lines: Sequence[Line], number: int) -> tuple[list[Item], int] | None:
    """People who answer a roll, one to a line, from here on; and the number of the first line behind them."""
    found: list[Item] = []
    after = number
    for place in range(number, len(lines)):
        item = _answer(body, lines[place])
        if item is not None:
            found.append(item)
            after = place + 1
        elif lines[place].words.strip():
            break
    return (found, after) if len(found) >= FEWEST_ANSWERS else None


def _answer(body: str, line: Line) -> Item | None:
    found = ANSWER.match(line.words)
    if found is None:
        return None
    start, end = line.start + found.start("who"), line.start + found.end("who")
    if not lists_people(body, start, end, several=False):
        return None
    people = people_in(body, start, end, several=False)
    sure = all((one.kind is Kind.PERSON and is_surely_someone(body, one)) or one.beside for one in people)
    beside = ((line.start + found.start("state"), line.end),)
    return Item(start, end, role_of(found["state"]), False, beside) if sure else None


def is_over_people(body: str, lines: Sequence[Line], number: int) -> bool:
    """A bullet of a body, with its people as bullets that are set in below it."""
    line, below = lines[number], next(iter(lines[number + 1 : number + 2]), None)
    if below is not None and not BULLET.match(line.words) and several_at(below.words):
        people = people_in(body, line.start, line.end, several=False)
        return [one.kind for one in people] == [Kind.ORGANISATION]
    if below is None or not BULLET.match(line.words) or not BULLET.match(below.words):
        return False
    start = line.start + lead_of(line.words)
    people = people_in(body, start, line.end, several=False)
    return (
        _indent(below.words) > _indent(line.words)
        and lists_people(body, below.start + lead_of(below.words), below.end, several=False)
        and not any(one.kind is not Kind.ORGANISATION and is_surely_someone(body, one) for one in people)
        and not any(one.beside for one in people)
    )


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())
