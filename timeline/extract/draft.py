"""Putting one claim together: its words, its parts, what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.extract.clause import Clause
from timeline.extract.passage import Passage
from timeline.model.mention import Claim, PartWords, Stance


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim and the token where its trigger stands, before dates and orders are linked to it."""

    claim: Claim
    trigger: int  # index of the trigger token in its sentence
    last: int  # index behind the last token that belongs to it
    noun: bool = False  # told by a noun ("the visit"), not by a verb
    backward: bool = False  # a follow-up of what the text told before
    undertaken: bool = False  # somebody gave their word for it: it stands without a date too


def claim(
    passage: Passage,
    trigger: int,
    kind: str,
    verb: str,
    title: str,
    *,
    stance: Stance = Stance.SAID,
    parts: Iterable[PartWords] = (),
    about: Iterable[PartWords] = (),
    lasting: bool = False,
) -> Claim:
    """A claim of a passage in the mouth of whoever speaks at its trigger."""
    return Claim(
        quote=passage.quote,
        trigger=passage.token_quote(trigger),
        kind=kind,
        verb=verb,
        title=title,
        stance=stance,
        parts=once(parts),
        about=once(about),
        speaker=passage.speaker_at(trigger),
        lasting=lasting,
    )


def once(parts: Iterable[PartWords]) -> tuple[PartWords, ...]:
    """Parts without repetitions, in their order."""
    return tuple(dict.fromkeys(parts))


def left_out(passage: Passage, clause: Clause, role: str) -> tuple[PartWords, ...]:
    """ "Sent the survey to the clerk": whoever keeps the log, and leaves himself out."""
    me, token = passage.recall.author, passage.sentence.tokens[clause.verb]
    opens = clause.verb == 0 and "past" in token.forms and not (clause.subject or clause.passive)
    if me is None or not opens or role in ("-", "subject", "mentioned"):
        return ()
    return (PartWords(role, passage.token_quote(0), me.kind, me.reading),)
