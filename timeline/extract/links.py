"""Which date words date which claim, and which claim comes before which, by the words between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.clauses import POSSIBLE
from timeline.extract.draft import Draft
from timeline.extract.passage import Passage
from timeline.extract.relatives import is_enclosure
from timeline.extract.speech import RECORDING
from timeline.extract.tokens import Token
from timeline.extract.told_by_verbs import LIGHT
from timeline.extract.underdays import under_their_day
from timeline.extract.untilthen import DATING_TYPES, learned_late, learned_when, until_then
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Order, Stance
from timeline.model.source import Quote

PLACING = {"after": "after", "following": "after", "since": "after", "before": "before", "until": "before"}
AHEAD = re.compile(r"\b(?:ahead\s+of|prior\s+to)\s+(?:[\w’'-]+\s+){1,4}$", re.IGNORECASE)
MINUTES = frozenset(("minutes", "notes", "note"))
TERMS = frozenset(("by", "before", "until"))
NO_TIME = re.compile(
    r"\bat some (?:point|time|stage|date)\b|\bsome time (?:before|after|ago|during)\b|\bsometime\b|"
    r"\bon one occasion\b",
    re.IGNORECASE,
)
MOVING = frozenset(
    "put postpone defer move adjourn push delay bring reschedule extend shift carry hold".split()
)


def linked(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with the sentence's dates and orders linked to them."""
    dated: dict[int, list[DateLink]] = {}
    for expression in passage.sentence.expressions:
        reference = expression.meaning.kind == "reference"
        elsewhere = reference or _as_another(passage, expression) or _to_be_done(passage, drafts, expression)
        if expression.type in DATING_TYPES and not elsewhere:
            owner = _owner(passage, drafts, expression)
            if owner is not None and not (owner in dated and _the_day_before(expression)):
                relation = _beside_another(passage, drafts[owner], expression) or expression.relation
                link = DateLink(relation, expression.start, expression.end)
                for index in (owner, *_joined_to(passage, drafts, owner, expression)):
                    dated.setdefault(index, []).append(link)
    for index, link in (*learned_when(passage, drafts), *under_their_day(passage, drafts, dated)):
        dated.setdefault(index, [link])
    told = [
        one
        for i, draft in enumerate(drafts)
        for one in _on_each_day(passage, draft, dated.get(i, []), drafts)
    ]
    unsure = NO_TIME.search(passage.quote.exact) is not None  # its source says that it cannot place it
    told = [draft for draft in told if draft.undertaken or unsure or _stands(draft.claim)]
    orders = _orders(passage, told)
    for later, order in _sequels(passage, told):
        orders.setdefault(later, []).append(order)
    return [_ordered(draft, orders.get(i, [])) for i, draft in enumerate(told)]


def _as_another(passage: Passage, expression: Expression) -> bool:
    """ "On the same day as the inspection": the day is that of the inspection, whichever that was."""
    tokens, behind = passage.sentence.tokens, passage.sentence.index_at(expression.end)
    same = "same" in expression.text.lower().split()
    return same and behind < len(tokens) and tokens[behind].low in ("as", "that")


def _beside_another(passage: Passage, draft: Draft, expression: Expression) -> str:
    """ "Telephoned before the sale on 28 May": the day is that of the sale; of the call it is a bound."""
    tokens, first = passage.sentence.tokens, passage.sentence.index_at(expression.start)
    own = draft.noun or expression.relation != "at"
    if own or first < 2 or tokens[first - 1].low not in ("on", "in", "of"):
        return ""
    phrase = passage.sentence.phrase_at(first - 2)
    if phrase is None or phrase.last != first - 1:
        return ""
    lead = passage.text.body[passage.sentence.start : tokens[first - 1].start]
    side = "before" if AHEAD.search(lead) else PLACING.get(phrase.prep, "")
    return {"before": "not after", "after": "not before"}.get(side, "")


def _the_day_before(expression: Expression) -> bool:
    """ "On 11 May she came after a fire the night before": the night is that of the fire."""
    return expression.text.lower().split()[-1] == "before"


def _to_be_done(passage: Passage, drafts: Sequence[Draft], expression: Expression) -> bool:
    """ "asked to wait until April", "put back to November": a day that was still to come then."""
    tokens, first = passage.sentence.tokens, passage.sentence.index_at(expression.start)
    verbs = [clause for clause in passage.clauses if clause.verb < first]
    if expression.relation not in TERMS or not verbs or _parted(tokens, verbs[-1].verb, first):
        return False
    last = verbs[-1]
    if last.lemma in MOVING and expression.relation == "until":
        return True
    told = any(draft.trigger == last.verb for draft in drafts)
    return not told and not last.finite and tokens[last.verb - 1].low == "to"


def _joined_to(
    passage: Passage, drafts: Sequence[Draft], owner: int, expression: Expression
) -> Iterator[int]:
    """ "In May the board closed the yard and wrote to the union": a date at the head dates both acts."""
    tokens, clauses = passage.sentence.tokens, {clause.verb: clause for clause in passage.clauses}
    first, own = passage.sentence.index_at(expression.start), clauses.get(drafts[owner].trigger)
    if own is None or not own.subject or any(t.tag not in ("IN", "DT", "CC", '"') for t in tokens[:first]):
        return
    for index, draft in enumerate(drafts):
        clause = clauses.get(draft.trigger)
        if clause is None or draft.trigger <= own.verb or draft.noun or clause.subject != own.subject:
            continue
        joined = tokens[clause.first - 1].tag == "CC" and not clause.relative and clause.finite
        if joined and not any(t.tag in (".", "TD") for t in tokens[own.verb : clause.last]):
            yield index


def _on_each_day(
    passage: Passage, draft: Draft, dates: list[DateLink], drafts: Sequence[Draft]
) -> list[Draft]:
    """ "wrote on 14 January and again on 4 February": an event for each day; else one with all its dates."""
    between = passage.text.body[dates[0].end : dates[-1].start].lower().split() if dates else []
    again = "again" in between
    days = [link for link in dates if link.relation == "at" and (again or _is_day(passage, link))]
    if len(days) < 2 or draft.claim.lasting or len(days) != len(dates):
        return until_then(passage, draft, dates, drafts)
    if "and" not in between:
        return until_then(passage, draft, dates, drafts)
    return [one for link in days for one in until_then(passage, draft, [link])]


def _is_day(passage: Passage, link: DateLink) -> bool:
    return any(e.start == link.start and e.meaning.day is not None for e in passage.sentence.expressions)


def _ordered(draft: Draft, orders: list[Order]) -> Draft:
    return replace(draft, claim=replace(draft.claim, orders=(*draft.claim.orders, *orders)))


def _stands(claim: Claim) -> bool:
    """What no frame reads is told for its date or as an act denied; else it is left untold."""
    return (
        claim.kind != "other"
        or bool(claim.dates)
        or claim.stance in (Stance.DENIED, Stance.SILENT, Stance.OWED)
    )


def _owner(passage: Passage, drafts: Sequence[Draft], expression: Expression) -> int | None:
    """The claim an expression dates: the noun it stands in or behind, else the nearest verb."""
    tokens = passage.sentence.tokens
    first = passage.sentence.index_at(expression.start)
    last = passage.sentence.index_at(expression.end)
    if last < len(tokens) and tokens[last].tag == "POS":
        return _possessed(passage, drafts, last)
    late = learned_late(passage, drafts, expression)
    if late is not None:
        return late
    minuted = _minuted(passage, drafts, first)
    noun = minuted if minuted is not None else _noun_at(passage, drafts, first)
    if noun is not None:
        return noun
    attended = _attended(passage, drafts, first)
    if attended is not None or _inside_another_phrase(passage, expression, first, last):
        return attended
    if any(_performed_now(tokens[d.trigger]) for d in drafts if d.trigger < first):
        return None
    before = [
        i
        for i, d in enumerate(drafts)
        if d.trigger < first and d.claim.verb != "date" and not _parted(tokens, d.trigger, first)
    ]
    if _untold_verb(passage, drafts, first):
        return None
    if before and not _opens_clause(tokens, first, last, drafts):
        return max(before, key=lambda i: (drafts[i].trigger, not drafts[i].noun))
    after = [i for i, d in enumerate(drafts) if d.trigger >= last and not _parted(tokens, last, d.trigger)]
    return min(after, key=lambda i: (drafts[i].noun, drafts[i].trigger)) if after else None


def _possessed(passage: Passage, drafts: Sequence[Draft], mark: int) -> int | None:
    """ "Sunday's leak was reported": the day of the leak alone, "Monday's meeting agreed" what that did."""
    phrase = passage.sentence.phrase_at(mark)
    if phrase is None:
        return None
    done = {clause.verb for clause in passage.clauses if phrase in clause.subject and not clause.passive}
    inside = [i for i, d in enumerate(drafts) if d.noun and d.trigger in phrase]
    return next(iter([*inside, *(i for i, d in enumerate(drafts) if d.trigger in done)]), None)


def _minuted(passage: Passage, drafts: Sequence[Draft], first: int) -> int | None:
    """ "The minutes for 3 May record that it was noted": what they record was done that day."""
    tokens = passage.sentence.tokens
    for clause in passage.clauses:
        named = clause.subject[0] if clause.subject else None
        if named is None or clause.lemma not in RECORDING or not named.first < first < clause.verb:
            continue
        if tokens[named.core - 1].low in MINUTES:
            told = [i for i, draft in enumerate(drafts) if draft.trigger > clause.verb and not draft.noun]
            return min(told, key=lambda i: drafts[i].trigger, default=None)
    return None


def _untold_verb(passage: Passage, drafts: Sequence[Draft], first: int) -> bool:
    """The nearest verb before the date tells nothing: "told me last week that he knew"."""
    tokens = passage.sentence.tokens
    before = [
        c
        for c in passage.clauses
        if c.verb < first
        and (c.finite or c.passive or _opens_aside(tokens, c.verb))
        and not is_enclosure(passage, c)
    ]
    nearest = max(before, key=lambda c: c.verb, default=None)
    if nearest is None or _parted(tokens, nearest.verb, first):
        return False
    if nearest.lemma in LIGHT and not POSSIBLE & set(nearest.auxiliaries):
        return False  # "may take place in March" tells nothing, and dates nothing behind it
    return not any(nearest.verb <= draft.trigger < first for draft in drafts)


def _opens_aside(tokens: Sequence[Token], verb: int) -> bool:
    """ "The work, begun two years ago, was put off": what is only a participle has its own day."""
    return tokens[verb].forms == {"part"} and verb > 0 and tokens[verb - 1].tag == ","


def _opens_clause(tokens: Sequence[Token], first: int, last: int, drafts: Sequence[Draft]) -> bool:
    """ "..., and in January 2018 the office wrote": a date that opens a clause dates what follows."""
    lead = first - 1 if first and tokens[first - 1].tag == "IN" else first
    if lead == 0 or tokens[lead - 1].tag not in ("CC", ".") or last >= len(tokens):
        return False
    follows = any(d.trigger >= last and not _parted(tokens, last, d.trigger) for d in drafts)
    return follows and tokens[last].tag in ("DT", "NN", "PRP", ",")


def _noun_at(passage: Passage, drafts: Sequence[Draft], first: int) -> int | None:
    """ "the meeting of 9 August", "the publication of the report in October"."""
    tokens = passage.sentence.tokens
    for i, draft in enumerate(drafts):
        phrase = passage.sentence.phrase_at(draft.trigger)
        if not draft.noun or phrase is None or draft.trigger >= first:
            continue
        between = tokens[phrase.last : first]
        if draft.claim.verb == "date" and (between[-1:] == () or between[-1].low != "dated"):
            continue
        beside = all(t.tag in ("IN", "TD", ",", "RB", "(") for t in between)
        if first in phrase or beside or (draft.claim.kind == "meeting" and _where(between)):
            return i
    return None


def _where(between: Sequence[Token]) -> bool:
    """ "a meeting | at the mill on | 7 June": where it was, and no more."""
    lows = [token.low for token in between if token.tag in ("IN", "DT", "NN", "POS")]
    whole = len(lows) == len(between) and lows.count("on") == 1
    return whole and lows[0] in ("at", "in") and lows[-1] == "on"


def _performed_now(token: Token) -> bool:
    """ "I enclose the minutes from June to November": done by saying so, whatever days follow."""
    return token.lemma in ("attach", "enclose", "forward") and "base" in token.forms


def _attended(passage: Passage, drafts: Sequence[Draft], first: int) -> int | None:
    """ "attended the meeting of 9 August": that was the day; so in "an email on 3 May was sent"."""
    tokens = passage.sentence.tokens
    lead = tokens[first - 1].low if first >= 2 else ""
    phrase = passage.sentence.phrase_at(first - 2) if lead in ("of", "on") else None
    for i, draft in enumerate(drafts):
        attends = lead == "of" and draft.claim.verb in ("attend", "chair")
        sends = lead == "on" and draft.claim.verb in ("send", "issue") and draft.trigger > first
        if draft.noun or not (attends or sends):
            continue
        if any(c.verb == draft.trigger and phrase in (*c.subject, *c.objects) for c in passage.clauses):
            return i
    return None


def _inside_another_phrase(passage: Passage, expression: Expression, first: int, last: int) -> bool:
    """A date inside a noun phrase ("the July 2016 audit", "the report of May 2017") dates that alone."""
    phrase = passage.sentence.phrase_at(first)
    if passage.sentence.opens_before_name(expression):
        return False
    if phrase is not None and last < phrase.last:
        return True
    tokens = passage.sentence.tokens
    if first >= 2 and tokens[first - 1].low == "of" and tokens[first - 2].tag == "NN":
        return True
    if first >= 2 and tokens[first - 1].low == "dated":
        return True
    follows = last < len(tokens) and tokens[last].tag == "NN"
    return follows and not (first and tokens[first - 1].tag == "IN")  # "this July 2016 audit"


def _parted(tokens: Sequence[Token], start: int, end: int) -> bool:
    """A full stop, a subordinator or another finite verb stands between."""
    between = tokens[start + 1 : end]
    if any(t.tag in (".", "SC") for t in between):
        return True
    return any(t.tag == "PRP" and t.low in ("which", "who") for t in between)


# --- order ---------------------------------------------------------------------------------------


def _orders(passage: Passage, drafts: Sequence[Draft]) -> dict[int, list[Order]]:
    """ "gave a letter after a visit": the letter is after the visit."""
    found: dict[int, list[Order]] = {}
    tokens = passage.sentence.tokens
    for index, token in enumerate(tokens):
        relation = PLACING.get(token.low)
        if relation is None or token.tag not in ("IN", "SC"):
            continue
        placed = _last_before(drafts, tokens, index)
        placing = _first_after(drafts, tokens, index)
        if placed is None:
            placed = _main(drafts, placing)
        if placed is not None and placing is not None and placed != placing:
            trigger = drafts[placing].claim.trigger.start
            quote = passage.text.quote(token.start, drafts[placing].claim.trigger.end)
            found.setdefault(placed, []).append(Order(relation, trigger, quote))
    for earlier, later, quote in _when(passage, drafts):
        found.setdefault(later, []).append(Order("after", drafts[earlier].claim.trigger.start, quote))
    return found


def _sequels(passage: Passage, drafts: Sequence[Draft]) -> list[tuple[int, Order]]:
    """ "saw the report in July and took it up": the second act is not before the first."""
    tokens, clauses = passage.sentence.tokens, {c.verb: c for c in passage.clauses}
    found = []
    for index in range(1, len(drafts)):
        earlier, later = drafts[index - 1], drafts[index]
        clause = clauses.get(later.trigger)
        if clause is None or later.claim.dates or not earlier.claim.dates or earlier.noun or clause.relative:
            continue
        shared = clause.first > 0 and tokens[clause.first - 1].tag == "CC" and clause.subject
        if shared and {earlier.claim.stance, later.claim.stance} == {Stance.SAID}:
            quote = passage.text.quote(earlier.claim.trigger.start, later.claim.trigger.end)
            found.append((index, Order("after", earlier.claim.trigger.start, quote)))
    return found


def _when(passage: Passage, drafts: Sequence[Draft]) -> list[tuple[int, int, Quote]]:
    """ "When the groups asked for an inquiry, the request was refused": the refusal is not the earlier."""
    tokens = passage.sentence.tokens
    if not tokens or tokens[0].low != "when" or len(drafts) < 2:
        return []
    verbs = [i for i, d in enumerate(drafts) if not d.noun]
    if len(verbs) < 2:
        return []
    first, last = drafts[verbs[0]].claim.trigger, drafts[verbs[-1]].claim.trigger
    return [(verbs[0], verbs[-1], passage.text.quote(tokens[0].start, max(first.end, last.end)))]


def _last_before(drafts: Sequence[Draft], tokens: Sequence[Token], index: int) -> int | None:
    before = [i for i, d in enumerate(drafts) if d.trigger < index and not _stopped(tokens, d.trigger, index)]
    return max(before, key=lambda i: drafts[i].trigger) if before else None


def _first_after(drafts: Sequence[Draft], tokens: Sequence[Token], index: int) -> int | None:
    after = [i for i, d in enumerate(drafts) if d.trigger > index and not _stopped(tokens, index, d.trigger)]
    return min(after, key=lambda i: drafts[i].trigger) if after else None


def _main(drafts: Sequence[Draft], placing: int | None) -> int | None:
    """ "After the visit, the inspector wrote": the placing phrase opens the sentence."""
    if placing is None:
        return None
    later = [i for i, d in enumerate(drafts) if d.trigger > drafts[placing].trigger and not d.noun]
    return min(later, key=lambda i: drafts[i].trigger) if later else None


def _stopped(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.tag == "." for t in tokens[start:end])
