"""Which mails are one message: the same in several archives, printed, or repeated within others.

Two records are one message by its id, or by sender, subject and time where one has no id; records
with two ids are two messages, whatever they say. A mail that another repeats is the record whose
sender and day it names and whose words it has, or that its carrier answers; else the only one whose
words it has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.model.grouped import grouped
from timeline.model.source import Quote
from timeline.resolve.dating import Settled
from timeline.resolve.groups import Groups
from timeline.resolve.heads import Head, heads_of, repeated_runs, shared
from timeline.resolve.listed import join_listed
from timeline.resolve.telling import Told

ALIKE = 0.5  # of the words of a repeated mail, by which its header is believed
WHOLE = 0.8  # by which its words alone are
TELLING = 6  # runs of words: fewer may stand in any mail
COMMON = 20  # mails that share a run of words: more make it a phrase


@dataclass(frozen=True, slots=True)
class Bare:
    """Words that a mail repeats without saying whose they are, and the record that has them, if one has."""

    carrier: int
    quote: Quote
    record: int | None


@dataclass(frozen=True, slots=True)
class Messages:
    """All mails of a case, and which of them are one message."""

    heads: tuple[Head, ...]
    roots: tuple[int, ...]  # by the number of a head, the first head of its message
    held: frozenset[int]  # the roots of messages of which a source is the mail, or a print of it
    bare: tuple[Bare, ...]  # repetitions of which nothing tells whose they are
    absent_ids: dict[str, int]  # ids that nothing bears, by the root of the mail that is repeated, or -1

    def groups(self) -> dict[int, list[int]]:
        """The heads of each message."""
        found = grouped((root, number) for number, root in enumerate(self.roots))
        return dict(found)


def find_messages(settled: Sequence[Settled], told: Sequence[Told]) -> Messages:
    """The messages of a case, as its sources hold and repeat them."""
    heads = heads_of(settled, told)
    joined = Groups(len(heads))
    records = [number for number, head in enumerate(heads) if head.section is None]
    by_id = _join_by_id(heads, records, joined)
    _join_by_time(heads, records, joined)
    join_listed(heads, records, joined)
    sayers = _sayers(heads, records)
    absent = _join_repeated(heads, records, joined, by_id, sayers)
    bare = tuple(_bare(heads, records, sayers))
    roots = tuple(joined.root(number) for number in range(len(heads)))
    held = frozenset(roots[number] for number in records)
    return Messages(
        heads, roots, held, bare, {id: joined.root(at) if at >= 0 else at for id, at in absent.items()}
    )


def with_messages(told: Iterable[Told], messages: Messages) -> tuple[Told, ...]:
    """The claims with the message that each header tells, less what only repeats a mail that is held."""
    of_head = {id(head.told): number for number, head in enumerate(messages.heads)}
    repeated = grouped(
        (head.text.source.path, (head.section.start, head.section.end))
        for number, head in enumerate(messages.heads)
        if head.section is not None and messages.roots[number] in messages.held
    )
    kept = []
    for one in told:
        place = one.trigger.start
        if any(low <= place < high for low, high in repeated.get(one.quote.source, ())):
            continue
        at = of_head.get(id(one))
        kept.append(one if at is None else replace(one, message=_key(messages, at)))
    return tuple(kept)


def _key(messages: Messages, number: int) -> str:
    first = messages.heads[messages.roots[number]]
    return f"{first.text.source.path}:{first.row.start}"


def _join_by_id(heads: Sequence[Head], records: Sequence[int], joined: Groups) -> dict[str, int]:
    """Records with one id are one message, unless their words have nothing in common."""
    first: dict[str, int] = {}
    for number in records:
        own = heads[number].message_id
        known = first.setdefault(own, number) if own else number
        if known != number and _may_be_one(heads[known], heads[number]):
            joined.join(known, number)
    return first


def _may_be_one(one: Head, other: Head) -> bool:
    return (
        not one.runs or not other.runs or max(shared(one.runs, other.runs), shared(other.runs, one.runs)) > 0
    )


def _join_by_time(heads: Sequence[Head], records: Sequence[int], joined: Groups) -> None:
    """Records of which one at least has no id: the same sender, subject, time and words."""
    near: dict[tuple[str | None, str, int], list[int]] = defaultdict(list)
    for number in records:
        head = heads[number]
        if head.day is None or head.sender is None:
            continue
        for other in (n for day in (-1, 0, 1) for n in near[head.sender, head.subject, head.day + day]):
            if _is_copy(heads[other], head):
                joined.join(other, number)
        near[head.sender, head.subject, head.day].append(number)


def _is_copy(one: Head, other: Head) -> bool:
    if one.message_id and other.message_id:
        return False
    if not _times_agree(one, other) or (one.day != other.day and not (one.minute and other.minute)):
        return False
    alike = max(shared(one.runs, other.runs), shared(other.runs, one.runs))
    return alike >= ALIKE or not (one.runs or other.runs) or bool(alike and one.minute and other.minute)


def _times_agree(one: Head, other: Head) -> bool:
    """Nothing in their times of day says that they are two; zones mostly differ by whole hours."""
    return not (one.minute and other.minute) or one.minute == other.minute


def _join_repeated(
    heads: Sequence[Head],
    records: Sequence[int],
    joined: Groups,
    by_id: dict[str, int],
    sayers: dict[str, list[int]],
) -> dict[str, int]:
    """Each repeated mail with its record, else with other repetitions; ids of which there is no record."""
    by_sender: dict[tuple[str | None, int], list[int]] = defaultdict(list)
    for number in records:
        day = heads[number].day
        if day is not None:
            by_sender[heads[number].sender, day].append(number)
    absent = _absent_ids(heads, records, by_id)
    for number, head in enumerate(heads):
        if head.section is None:
            continue
        found = _record_of(heads, head, by_sender, by_id, sayers)
        if found is not None:
            joined.join(found, number)
            continue
        _join_repetitions(heads, number, head, by_sender, joined)
        answered = (
            heads[head.carrier].ids("in-reply-to")[:1] if head.carrier is not None and head.first else ()
        )
        for id_ in (each for each in answered if each in absent):
            if absent[id_] >= 0:
                joined.join(absent[id_], number)
            absent[id_] = joined.root(number)
    return absent


def _absent_ids(heads: Sequence[Head], records: Sequence[int], by_id: dict[str, int]) -> dict[str, int]:
    named = (
        id for number in records for name in ("in-reply-to", "references") for id in heads[number].ids(name)
    )
    return dict.fromkeys((id for id in named if id not in by_id), -1)


def _record_of(
    heads: Sequence[Head],
    head: Head,
    by_sender: dict[tuple[str | None, int], list[int]],
    by_id: dict[str, int],
    sayers: dict[str, list[int]],
) -> int | None:
    """The record of a repeated mail: by its header, by what its carrier answers, by its words."""
    near = [n for day in (-1, 0, 1) if head.day is not None for n in by_sender[head.sender, head.day + day]]
    fits = [n for n in near if heads[n].section is None and _fits(heads[n], head)]
    if fits:
        return max(fits, key=lambda n: (shared(head.runs, heads[n].runs), heads[n].day == head.day, -n))
    carrier = heads[head.carrier] if head.carrier is not None else None
    answered = carrier.ids("in-reply-to") if carrier is not None and head.first else ()
    for number in (by_id[each] for each in answered if each in by_id):
        if heads[number].sender == head.sender or shared(head.runs, heads[number].runs) >= ALIKE:
            return number
    return _by_words(heads, head.runs, head, sayers)


def _fits(record: Head, head: Head) -> bool:
    """The header of a repeated mail is that of a record."""
    if head.subject and record.subject != head.subject:
        return False
    if not _times_agree(record, head):
        return False
    if shared(head.runs, record.runs) >= ALIKE:
        return True
    exact = bool(record.minute and head.minute) or bool(head.subject and record.day == head.day)
    return exact and (len(head.runs) < TELLING or shared(head.runs, record.runs) > 0)


def _sayers(heads: Sequence[Head], records: Sequence[int]) -> dict[str, list[int]]:
    """The records that say the words which repeated mails have."""
    wanted = frozenset(run for head in heads if head.section is not None for run in head.runs)
    wanted |= frozenset(run for head in heads for quote in head.bare for run in repeated_runs(quote))
    found = grouped(
        (run, number) for number in (records if wanted else ()) for run in heads[number].runs & wanted
    )
    return dict(found)


def _by_words(
    heads: Sequence[Head], runs: frozenset[str], head: Head, sayers: dict[str, list[int]]
) -> int | None:
    """The only record that has nearly all of some words, another one than the mail that repeats them."""
    if len(runs) < TELLING:
        return None
    times: dict[int, int] = defaultdict(int)
    for run in sorted(runs):
        for number in sayers.get(run, ())[:COMMON]:
            times[number] += number != head.carrier and heads[number] is not head
    fits = sorted(number for number, count in times.items() if count >= WHOLE * len(runs))
    named = head.section is not None
    known = [number for number in fits if named and heads[number].sender in (None, head.sender)]
    return (known or fits)[0] if len(known or fits) == 1 else None


def _bare(heads: Sequence[Head], records: Sequence[int], sayers: dict[str, list[int]]) -> Iterator[Bare]:
    """Repetitions of some length, with the record that has their words; each once, whoever repeats it."""
    seen: set[str] = set()
    for number in records:
        for quote in heads[number].bare:
            runs = repeated_runs(quote)
            if len(runs) >= TELLING:
                again = len(runs & seen) >= ALIKE * len(runs)
                record = _by_words(heads, runs, heads[number], sayers)
                seen |= runs
                if record is not None or not again:
                    yield Bare(number, quote, record)


def _join_repetitions(
    heads: Sequence[Head],
    number: int,
    head: Head,
    by_sender: dict[tuple[str | None, int], list[int]],
    joined: Groups,
) -> None:
    """One mail that several mails repeat: the same sender, day, and time or words."""
    if head.day is None or head.sender is None:
        return
    for other in _repetitions(heads, head, by_sender):
        joined.join(other, number)
    by_sender[head.sender, head.day].append(number)


def _repetitions(
    heads: Sequence[Head], head: Head, by_sender: dict[tuple[str | None, int], list[int]]
) -> Iterator[int]:
    for other in by_sender[head.sender, head.day or 0]:
        known = heads[other]
        if known.section is None or not _times_agree(known, head):
            continue
        if known.subject and head.subject and known.subject != head.subject:
            continue
        timed = bool(known.minute and head.minute)
        if timed or max(shared(head.runs, known.runs), shared(known.runs, head.runs)) >= ALIKE:
            yield other
