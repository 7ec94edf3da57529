"""Mails that a list names (a load file, an index of mails) and the sources that hold their words.

A row says which file its text is in, or bears the number after which the file is called; else it is the
mail of its sender, subject and day, where the list and the sources have but one such mail each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.resolve.groups import Groups
from timeline.resolve.heads import Head

LIST = "table"  # the kind of a source that lists mails and has none of their words
_NUMBER, _FILE = "begbates", "text"  # the columns that tell which file is meant

FARTHEST = 14  # hours between the clocks of two zones

Mails = Mapping[tuple[str, str], Sequence[int]]


def join_listed(heads: Sequence[Head], records: Sequence[int], joined: Groups) -> None:
    """Each row of a list with the mail that it lists, where nothing leaves that in doubt."""
    rows = [number for number in records if heads[number].text.source.kind == LIST]
    if not rows:
        return
    mails = _mails(heads, records)
    pairs = defaultdict[tuple[str, int], list[int]](list)
    for number in rows:
        row = heads[number]
        roots = dict.fromkeys(
            joined.root(other) for other in _meant(row, mails) if _may_be_one(row, heads[other])
        )
        if len(roots) == 1:
            pairs[row.text.source.path, next(iter(roots))].append(number)
    for (_, root), found in pairs.items():
        if len(found) == 1:
            joined.join(root, found[0])


def _mails(heads: Sequence[Head], records: Sequence[int]) -> Mails:
    """The mails that have words, under the names of their files and under their senders and subjects."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in records:
        head = heads[number]
        if head.text.source.kind != LIST:
            found["", _file_name(head.text.source.path)].append(number)
            found[head.sender or "nobody", head.subject].append(number)
    return found


def _meant(row: Head, mails: Mails) -> Sequence[int]:
    """The mails that bear the name of the file, or the number, that a row tells; else those of its sender."""
    names = [_file_name(row.row.cells[name].value) for name in (_FILE, _NUMBER) if name in row.row.cells]
    named = [number for name in dict.fromkeys(names) for number in mails.get(("", name), ())]
    return named or (mails.get((row.sender, row.subject), ()) if row.sender and row.subject else ())


def _file_name(path: str) -> str:
    """The last part of a path without its ending, in small letters."""
    name = path.replace("\\", "/").rpartition("/")[2].casefold()
    stem, dot, ending = name.rpartition(".")
    return stem if dot and len(ending) <= 4 else name


def _may_be_one(row: Head, mail: Head) -> bool:
    """Nothing in the two says that they are two: neither ids nor days nor minutes."""
    if row.message_id and mail.message_id:
        return row.message_id == mail.message_id
    if row.day is None or mail.day is None:
        return False
    if not (row.told.when.time and mail.told.when.time):
        return row.day == mail.day
    apart = 24 * (row.day - mail.day) + int(row.told.when.time[:2]) - int(mail.told.when.time[:2])
    return row.minute == mail.minute and abs(apart) <= FARTHEST
