"""A question in plain English, put to the case as the typed question that it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.case import Case
from timeline.english.frames import framed
from timeline.english.grammar import Pattern, grammar
from timeline.english.hints import slips
from timeline.english.limits import Reading, crowd_note, is_state, lacking, question_named, with_limit
from timeline.english.meaning import CannotSay, Meant
from timeline.english.namesakes import namesakes
from timeline.english.occasions import WITHIN_BOUNDS, Several, at_a_day
from timeline.english.replies import beside, by_occasion, cannot_say, did_you_mean, not_understood
from timeline.english.slots import argument, document_known_to, period_meant
from timeline.english.special import SPECIAL
from timeline.english.spotting import Spotted, spot
from timeline.english.times import lifted, limit_of
from timeline.english.twofold import completed, halves, is_told, together
from timeline.model.answer import Answer
from timeline.model.when import When
from timeline.questions import Term, pose, terms_of
from timeline.questions.scope import is_within_bounds

LONGEST_MENDED = 400  # characters of a question that is looked through for slips
LONGEST = 1000  # characters: whatever is longer holds more than one question


def ask(case: Case, question: str) -> Answer:
    """The answer of the typed question that the words stand for; never a guess where they settle nothing."""
    shared = namesakes(case, spot(case, question)) if len(question) <= LONGEST else None
    if shared is None:
        return _in_parts(case, question)
    answers = [_in_parts(case, shared.naming(question, who)) for who in shared.people]
    if not any(map(is_told, answers)):
        return _in_parts(case, question)
    if shared.note:
        return replace(answers[0], question=question, caveats=(shared.note, *answers[0].caveats))
    return replace(beside(shared.spoken, [who.name for who in shared.people], answers), question=question)


def _in_parts(case: Case, question: str) -> Answer:
    """The answer to a question as a whole, else to each of the two that it may hold."""
    whole = _alone(case, question)
    parts = None if is_told(whole) or len(question) > LONGEST else halves(question)
    if parts is None:
        return whole
    spotted = spot(case, parts[0]), spot(case, parts[1])
    first = _part(case, parts[0], [parts[0], *completed(spotted[1], spotted[0])])
    second = _part(case, parts[1], completed(*spotted))
    if not (is_told(first[1]) or is_told(second[1])):
        return whole
    return together(question, (first, second))


def _part(case: Case, words: str, tried: Iterable[str]) -> tuple[str, Answer]:
    """One of two questions as the first of its wordings that can be put to the case; else as it stands."""
    asked = ((wording, ask(case, wording)) for wording in tried)
    found = next((one for one in asked if is_told(one[1])), None)
    if found is not None:
        return found
    alone = _alone(case, words)  # "what happened next" leaves open what it is put to
    return words, not_understood(case, words, "") if is_told(alone) else alone


def _alone(case: Case, question: str) -> Answer:
    """The answer to one question, with the reason where it has none."""
    spotted = spot(case, question)
    if len(spotted.words) > LONGEST:
        return not_understood(case, question, "")
    refusals: list[CannotSay] = []
    found = _first(case, question, spotted, refusals)
    if found is not None:
        return found
    if refusals and isinstance(refusals[0], Several):
        return _side_by_side(case, question, spotted, refusals[0])
    meant = _without_slips(case, question, spotted)
    if refusals:
        return cannot_say(case, question, " ".join((str(refusals[0]), *did_you_mean(meant))))
    return not_understood(case, question, spotted.words, meant)


def _without_slips(case: Case, question: str, spotted: Spotted) -> str:
    """The question with its slips of spelling mended, if it is then understood; else empty."""
    near = slips(case, spotted.words[:LONGEST_MENDED])
    mended = re.sub(r"[A-Za-z]+", lambda word: near.get(word[0].lower(), word[0]), question)
    if not near or next(_readings(case, spot(case, mended), []), None) is None:
        return ""
    return mended.rstrip("?")


def _first(case: Case, question: str, spotted: Spotted, refusals: list[CannotSay]) -> Answer | None:
    """The answer of the first reading that settles everything; the reasons of those that do not."""
    for reading in _readings(case, spotted, refusals):
        reading = replace(reading, caveats=(*reading.caveats, *crowd_note(spotted.words, reading)))
        wanting = lacking(reading)
        if not wanting:
            return _answered(case, question, reading)
        refusals.append(CannotSay(wanting))
    return None


def _side_by_side(case: Case, question: str, spotted: Spotted, several: Several) -> Answer:
    """The answer for each occasion that the words may mean: one where they agree, else all of them."""
    answers = []
    for choice in range(len(several.options)):
        chosen = replace(spotted, picked={**spotted.picked, several.slot: choice})
        answer = _first(case, question, chosen, [])
        if answer is None:
            return cannot_say(case, question, str(several))
        answers.append(answer)
    return by_occasion(several, answers)


def _readings(case: Case, spotted: Spotted, refusals: list[CannotSay]) -> Iterator[Reading]:
    """What the words may stand for: as a whole, else without a time that is then put to it as a limit."""
    yield from _limited(case, spotted, refusals)
    yield from _in_any_order(case, spotted, refusals)
    if not refusals:
        yield from _limited(case, spotted, refusals, last=True)
    yield from _besides(case, spotted)


BESIDES = re.compile(
    r",? ?\b(?:besides|apart from|other than|except(?: for)?|aside from|in addition to|not counting) "
    r"(?P<who>§e\d+),?(?= |$)"
)


def _besides(case: Case, spotted: Spotted) -> Iterator[Reading]:
    """A question that leaves somebody out: everyone is told, and that they are among them is said."""
    left_out = BESIDES.search(spotted.words)
    if left_out is None:
        return
    words = f"{spotted.words[: left_out.start()]} {spotted.words[left_out.end() :]}".replace(" else ", " ")
    who = spotted.spoken(left_out["who"])
    note = f"“{who}”, whom the question leaves out, is told too where the record does."
    for reading in _readings(case, replace(spotted, words=" ".join(words.split())), []):
        yield replace(reading, caveats=(note, *reading.caveats))


def _limited(
    case: Case, spotted: Spotted, refusals: list[CannotSay], *, last: bool = False
) -> Iterator[Reading]:
    """The readings of patterns, those that come last or the others."""
    yield from _whole(case, spotted, refusals, last=last)
    for time in lifted(spotted):
        core = next(_whole(case, time.core, [], last=last), None)
        if core is not None:
            try:
                yield with_limit(core, limit_of(case, time), is_state(time.core.words))
            except CannotSay as refusal:
                refusals.insert(0, refusal)
                return


def _in_any_order(case: Case, spotted: Spotted, refusals: list[CannotSay]) -> Iterator[Reading]:
    """The readings of the frames that all of the words fit."""
    for one in framed(spotted):
        try:
            core = reading_of(case, spotted, one.pattern, one.slots)
            limited = (
                core
                if one.time is None
                else with_limit(core, limit_of(case, one.time), is_state(one.time.core.words))
            )
        except CannotSay as refusal:
            refusals.append(refusal)
        else:
            yield limited


def _whole(
    case: Case, spotted: Spotted, refusals: list[CannotSay], *, last: bool = False
) -> Iterator[Reading]:
    """The readings of the patterns that all of the words fit; the reasons of those that settle nothing."""
    for pattern in grammar():
        slots = pattern.match(spotted.words) if pattern.last is last else None
        if slots is not None:
            try:
                yield reading_of(case, spotted, pattern, slots)
            except CannotSay as refusal:
                refusals += [] if pattern.tentative else [refusal]


def _answered(case: Case, question: str, reading: Reading) -> Answer:
    answer = pose(case, reading.question, reading.arguments, words=question)
    return replace(answer, caveats=tuple(dict.fromkeys((*reading.caveats, *answer.caveats))))


def reading_of(case: Case, spotted: Spotted, pattern: Pattern, slots: Mapping[str, str]) -> Reading:
    """The typed question of a pattern, each slot resolved; CannotSay where one of them is not."""
    question = question_named(pattern.query)
    terms = {term.name.rstrip("_"): term for term in terms_of(question)}
    given = {name: _fixed(case, terms[name], words) for name, words in pattern.fixed.items()}
    for name, slot in slots.items():
        if name not in SPECIAL:
            given[name] = argument(case, spotted, terms[name], slot)
    for name in SPECIAL:
        if name in slots:
            given |= SPECIAL[name](case, spotted, slots)
    if pattern.query in KNOWLEDGE and "about" not in given:
        given["about"] = document_known_to(case, given["who"].value if "who" in given else None)
    if pattern.query not in WITHIN_BOUNDS:
        given |= {side: _at_a_day(given[side], side) for side in ("before", "after") if side in given}
    if pattern.query in PERIODS and "after" in given and "before" in given:
        given |= period_meant(given["after"], given["before"])
    values = {terms[name].name: meant.value for name, meant in given.items() if name}
    return Reading(question, values, tuple(caveat for meant in given.values() for caveat in meant.caveats))


def _at_a_day(meant: Meant, side: str) -> Meant:
    """A limit that the typed question can take: a day, where only bounds are known."""
    if not is_within_bounds(meant.value):
        return meant
    day = at_a_day(meant.value, side)
    return Meant(day.value, (*meant.caveats, *day.caveats))


KNOWLEDGE = frozenset({"knew", "earlier", "unaware"})
PERIODS = frozenset({"between"})


def _fixed(case: Case, term: Term, words: str) -> Meant:
    """What a pattern gives by itself: a yes, the case's clock, or plain words."""
    if term.type is When:
        return Meant(_clock(case))
    return Meant(words == "yes" if term.type is bool else words)


def _clock(case: Case) -> When:
    """The day that "still" means: the one from which the case looks back."""
    if case.as_of.is_open:
        raise CannotSay(
            "The case has no day to look back from, and still means on that day: set as_of in case.toml."
        )
    return replace(case.as_of, reason="")
