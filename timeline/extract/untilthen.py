"""When somebody came to know: "not until 5 May", "unaware until May", "first saw it when it was read out"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.draft import Draft
from timeline.extract.passage import Passage, shortened
from timeline.model.expression import Expression
from timeline.model.mention import DateLink, Stance

DATING_TYPES = frozenset(("DATE", "TIME"))
KNOWING = frozenset(("aware", "know"))
LEARNING = frozenset("learn discover know hear realise realize find see tell inform aware".split())
COMING_TO = LEARNING | frozenset("read open obtain receive show send give".split())
GOING = frozenset("die leave resign retire depart go end close".split())  # until then, and not then either


def until_then(
    passage: Passage, draft: Draft, dates: list[DateLink], drafts: Sequence[Draft] = ()
) -> list[Draft]:
    """ "Not shared until March": shared in March. "Unaware of it until March": unaware before, aware then."""
    claim = draft.claim
    only = next((link for link in dates if link.relation == "until"), None)
    if only is None or (claim.stance is not Stance.DENIED and not _not_until(passage, only)):
        return [replace(draft, claim=replace(claim, dates=tuple(dates)))]
    state = claim.verb in KNOWING
    sides = [(Stance.DENIED, "before")] if state else []
    denied = claim.stance is Stance.DENIED and claim.kind == "knowledge" and bool(claim.about)
    if not state or (denied and not _told_or_over(passage, draft, only, drafts)):
        sides.append((Stance.SAID, "during"))
    return [_on_side(passage, draft, dates, only, *side) for side in sides]


def _on_side(
    passage: Passage, draft: Draft, dates: Sequence[DateLink], only: DateLink, stance: Stance, relation: str
) -> Draft:
    end, title = passage.sentence.index_at(only.end), draft.claim.title
    if draft.last < end and relation == "before":
        relation = "not after"  # something was done that day, and until it was done it was not known
    links = tuple(replace(link, relation=relation) if link is only else link for link in dates)
    if draft.last < end and stance is Stance.SAID:  # "did not see it" | "until he came home on 7 March"
        title = shortened(f"{title} {passage.words(_joint(passage, only), end)}")
    return replace(draft, claim=replace(draft.claim, stance=stance, dates=links, title=title))


def _told_or_over(passage: Passage, draft: Draft, link: DateLink, drafts: Sequence[Draft]) -> bool:
    """ "Until Mr Lund showed it to her": that tells it; "until she left": she need not have heard then."""
    tokens, joint = passage.sentence.tokens, _joint(passage, link)
    who = {part.reading for part in draft.claim.parts}
    behind = [one.claim for one in drafts if one.trigger > joint and one.claim.about]
    told = any(part.reading in who for one in behind for part in one.parts)
    return told or any(
        t.tag == "VB" and t.lemma in GOING for t in tokens[joint : passage.sentence.index_at(link.start)]
    )


def _joint(passage: Passage, link: DateLink) -> int:
    at, tokens = passage.sentence.index_at(link.start), passage.sentence.tokens
    return next((i for i in range(at, -1, -1) if tokens[i].low == "until"), at)


def _not_until(passage: Passage, link: DateLink) -> bool:
    """ "It was not until 5 May that they learned of it", "only on 5 May"."""
    above = passage.text.body[passage.sentence.start : link.start].lower().split()
    return [word for word in above if word != "until"][-1:] == ["not"]


def learned_late(passage: Passage, drafts: Sequence[Draft], expression: Expression) -> int | None:
    """ "She did not learn that the pump had failed until May": in May she learned it."""
    first = passage.sentence.index_at(expression.start)
    if expression.relation != "until":
        return None
    for index, draft in enumerate(drafts):
        between = passage.sentence.tokens[draft.trigger + 1 : first]
        clause = bool(between) and between[0].low == "that" and not any(t.tag in (".", '"') for t in between)
        if clause and draft.claim.stance is Stance.DENIED and draft.claim.verb in LEARNING:
            return index
    return None


def learned_when(passage: Passage, drafts: Sequence[Draft]) -> Iterator[tuple[int, DateLink]]:
    """ "First saw it when it was read out on 6 May", "did not see it until he came home on 7 March"."""
    tokens = passage.sentence.tokens
    for at, token in enumerate(tokens):
        own = _learning_before(passage, drafts, at) if token.low in ("when", "until") else None
        day = _only_day(passage, at) if own is not None else None
        if own is None or day is None:
            continue
        denied = drafts[own].claim.stance is Stance.DENIED
        state = (
            not denied and drafts[own].claim.verb in KNOWING
        )  # "was aware when ...": since when is not said
        if denied == (token.low == "until") and not state:
            yield own, DateLink("until" if denied else day.relation, day.start, day.end)


def _learning_before(passage: Passage, drafts: Sequence[Draft], joint: int) -> int | None:
    """The claim of learning right before a joint, with nothing else told between."""
    verbs = [clause.verb for clause in passage.clauses if clause.verb < joint]
    own = next((i for i, d in enumerate(drafts) if not d.noun and [d.trigger] == verbs[-1:]), None)
    if own is None or passage.sentence.tokens[joint - 1].tag in (",", "."):
        return None
    claim = drafts[own].claim
    told = claim.verb in COMING_TO and claim.kind in ("knowledge", "submission", "statement")
    return own if told and claim.about and claim.stance in (Stance.SAID, Stance.DENIED) else None


def _only_day(passage: Passage, joint: int) -> Expression | None:
    """The one date of the clause that a joint opens, where a verb stands before it."""
    tokens, found = passage.sentence.tokens, list[Expression]()
    for expression in passage.sentence.expressions:
        first = passage.sentence.index_at(expression.start)
        between = tokens[joint + 1 : first]
        clause = first > joint and any(t.tag == "VB" for t in between)
        earlier = tokens[joint].low == "when" and any(t.low == "had" for t in between)
        parted = earlier or any(t.tag in (".", "SC") or t.low in ("who", "which") for t in between)
        if clause and expression.type in DATING_TYPES and not parted:
            found.append(expression)
    one = found[0] if len(found) == 1 else None
    return one if one is not None and one.relation in ("at", "during") else None
