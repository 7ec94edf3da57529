"""Threads: mails that answer one another by their ids; where ids are gone, by subject and people."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.model.grouped import grouped
from timeline.model.message import Thread
from timeline.resolve.groups import Groups
from timeline.resolve.heads import Head, is_answer
from timeline.resolve.messages import Messages

REACH = 366  # days within which an answer by its subject alone is one


def threads_of(messages: Messages) -> tuple[Thread, ...]:
    """The threads of which the case holds two sources or more, the first mail's subject for a name.

    Ids may refer in a circle; a thread is whatever hangs together.
    """
    joined = Groups(len(messages.heads))
    for number, root in enumerate(messages.roots):
        joined.join(number, root)
    _by_id(messages.heads, joined)
    _by_repetition(messages.heads, joined)
    for one in messages.bare:
        joined.join(one.carrier, one.record if one.record is not None else one.carrier)
    _by_subject(messages.heads, joined)
    groups = grouped(
        (joined.root(number), head) for number, head in enumerate(messages.heads) if head.section is None
    )
    found = (_thread(heads) for heads in groups.values())
    return tuple(sorted((one for one in found if len(one.sources) > 1), key=lambda thread: thread.sources))


def _thread(heads: Sequence[Head]) -> Thread:
    in_time = sorted(heads, key=lambda head: (head.told.when.sort_key, head.text.source.path, head.row.start))
    sources = tuple(dict.fromkeys(head.text.source.path for head in in_time))
    subjects = (head.row.cells["subject"].value for head in in_time if "subject" in head.row.cells)
    return Thread(next(subjects, ""), sources)


def _by_id(heads: Sequence[Head], joined: Groups) -> None:
    """Mails that bear or name one id hang together, whether or not that message is held."""
    bearing: dict[str, int] = {}
    for number, head in enumerate(heads):
        for name in ("message-id", "in-reply-to", "references"):
            for id_ in head.ids(name):
                joined.join(bearing.setdefault(id_, number), number)


def _by_repetition(heads: Sequence[Head], joined: Groups) -> None:
    for number, head in enumerate(heads):
        if head.carrier is not None:
            joined.join(head.carrier, number)


def _by_subject(heads: Sequence[Head], joined: Groups) -> None:
    """Answers without an id of what they answer: one subject, within a year, and a person of both."""
    same = grouped(
        ((head.subject, person), (head.day, number))
        for number, head in enumerate(heads)
        if head.subject and head.section is None and head.day is not None
        for person in head.people
    )
    for placed in same.values():
        for (day, number), (later, answer) in pairwise(sorted(placed)):
            if later - day <= REACH and _lost_its_ids(heads[answer]):
                joined.join(number, answer)


def _lost_its_ids(head: Head) -> bool:
    cell = head.row.cells.get("subject")
    return (
        cell is not None and is_answer(cell.value) and not (head.ids("in-reply-to") or head.ids("references"))
    )
