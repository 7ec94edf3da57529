"""What an entry of a chronology tells was done on the day that heads it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from timeline.extract.clause import Clause
from timeline.extract.draft import Draft
from timeline.extract.passage import Passage
from timeline.extract.speech import Speech
from timeline.extract.stance import is_perfect
from timeline.model.mention import DateLink, Stance

OTHER_TIMES = frozenset(
    "later subsequently afterwards eventually previously earlier formerly originally meanwhile now still "
    "already since ago before then-current following next former".split()
)
PASSED_OVER = frozenset(("RB", "TD", "IN", '"', "DT"))


def under_their_day(
    passage: Passage, drafts: Sequence[Draft], dated: Container[int]
) -> Iterator[tuple[int, DateLink]]:
    """The drafts that the main clauses tell, each with the day of its entry; else the first noun's.

    None where one of them is `dated`: "received it on 9 April and told the board" is no longer of the entry.
    """
    link = _day(passage)
    if link is None:
        return
    verbs = _main_verbs(passage)
    acts = [i for i, d in enumerate(drafts) if d.trigger in verbs and not d.noun and _is_told(d)]
    if not verbs and not acts:
        acts = [i for i, d in enumerate(drafts) if d.noun and _is_told(d)][:1]
    if not any(index in dated for index in acts):
        yield from ((index, link) for index in acts)


def said_under_its_day(passage: Passage, speech: Speech) -> tuple[DateLink, ...]:
    """The day of the entry, where its main clause is that somebody said something."""
    link = _day(passage)
    if link is None or speech.verb is None:
        return ()
    return (link,) if passage.sentence.index_at(speech.verb.start) in _main_verbs(passage) else ()


def _day(passage: Passage) -> DateLink | None:
    """The day above, unless the sentence tells of another time; the first sentence is under it anyway."""
    sentence = passage.sentence
    if sentence.entry is None:
        return None
    date = sentence.entry.date
    opens = sentence.tokens[0].start <= sentence.entry.told + 2  # behind a quotation mark
    if not opens and any(token.low in OTHER_TIMES for token in sentence.tokens):
        return None
    return DateLink("at" if opens else "under", date.start, date.end)


def _is_told(draft: Draft) -> bool:
    return draft.claim.stance in (Stance.SAID, Stance.DENIED) and not draft.claim.lasting


def _main_verbs(passage: Passage) -> frozenset[int]:
    """Where the verbs of main clauses stand, but for what was over by then."""
    found: dict[int, bool] = {}
    for clause in sorted(passage.clauses, key=lambda one: one.verb):
        found[clause.verb] = _is_main(passage, clause, found)
    plain = (c for c in passage.clauses if not is_perfect(c) and "had" not in c.auxiliaries)
    behind = [token.tag for token in passage.sentence.tokens[1:]] + ["."]
    return frozenset(c.verb for c in plain if found[c.verb] and behind[c.verb] != "JJ")  # "was made | aware"


def _is_main(passage: Passage, clause: Clause, known: dict[int, bool]) -> bool:
    """Finite, and behind nothing that makes it part of another clause."""
    tokens = passage.sentence.tokens
    quoted = sum(token.tag == '"' for token in tokens[: clause.verb]) % 2
    if clause.relative or quoted:
        return False
    if not (clause.finite or clause.passive):  # "emailed her, asking for money"
        return (
            tokens[clause.verb - 1].tag == "," and "ing" in tokens[clause.verb].forms and any(known.values())
        )
    index = clause.first - 1
    while index >= 0 and tokens[index].tag in PASSED_OVER:
        index -= 1
    if index < 0 or tokens[index].tag == ".":
        return True
    if tokens[index].tag == "CC":
        before = [verb for verb in known if verb < index]
        return known[before[-1]] if before else True
    return tokens[index].tag == "," and not any(known.values())
