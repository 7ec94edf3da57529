"""Score who is taken to be whom in an index of mails: names as they were typed, joined without a key.

    python benchmarks/identity.py FOLDER [--show]

FOLDER holds `emails.csv` (docID, docDate, from, to, originalFrom, originalTo, subject: `from` and `to` as
its makers resolved them by hand) and `aliases.csv` (originalName, commonName). The case is built from the
original names alone; the makers' table and columns are opened when the groups of the case are known.
Prints precision and recall of the pairs of names, time and memory; `--show` lists what is wrong.
Exits with 1 under a precision of 0.98 or a recall of 0.50.
"""

from __future__ import annotations

import csv
import re
import resource
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from pathlib import Path

from timeline.case import open_case
from timeline.folder import find_case, init_case
from timeline.pipeline import build

PRECISION, RECALL = 0.98, 0.50
SEVERAL = re.compile(r"\s*;\s*")
Pairs = frozenset[tuple[str, str]]


def tidy(words: str) -> str:
    """A name as it is compared with the key: white space and the case of letters make no name."""
    return " ".join(words.split()).casefold()


def case_of(folder: Path, at: Path) -> None:
    """A case that holds the index with the names as they were typed."""
    init_case(at)
    with open(folder / "emails.csv", newline="", encoding="utf-8") as given:
        rows = list(csv.DictReader(given))
    with open(at / "sources" / "index.csv", "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(("id", "date", "from", "to", "subject"))
        writer.writerows(
            (r["docID"], r["docDate"], r["originalFrom"], r["originalTo"], r["subject"]) for r in rows
        )


def found(at: Path) -> dict[str, str]:
    """The entity of each name as it was typed."""
    case = open_case(find_case(at))
    return {
        tidy(quote.exact.strip("\"' ")): entity.id
        for entity in case.entities()
        if entity.id.partition("/")[0] in ("person", "organisation", "post", "group")
        for name in entity.names
        for quote in name.quotes
    }


def key_of(folder: Path) -> dict[str, str]:
    """Whom each name means: as the table says and, where a cell holds one name, as its row does.

    A login or single word that the makers left as it was typed stands for nobody known, and is left out.
    """
    key: dict[str, str] = {}
    with open(folder / "emails.csv", newline="", encoding="utf-8") as given:
        for row in csv.DictReader(given):
            for typed, meant in (("originalFrom", "from"), ("originalTo", "to")):
                if row[typed].strip() and row[meant].strip() and not SEVERAL.search(row[typed].strip()):
                    key[tidy(row[typed])] = row[meant].strip()
    with open(folder / "aliases.csv", newline="", encoding="utf-8") as given:
        for row in csv.DictReader(given):
            key[tidy(row["originalName"])] = row["commonName"].strip()
    return {name: said(meant) for name, meant in key.items() if meant.casefold() != name or " " in name}


def said(meant: str) -> str:
    """A name of the key, whatever the order and points in it: "Roe Ada" is "Ada Roe"."""
    return " ".join(sorted(re.findall(r"\w+", meant.casefold())))


def pairs(group_of: Mapping[str, str], names: Iterable[str]) -> Pairs:
    """The pairs of names that are one."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        groups[group_of[name]].append(name)
    return frozenset(pair for group in groups.values() for pair in combinations(group, 2))


def score(title: str, ours: Pairs, gold: Pairs) -> tuple[float, float]:
    """Print and return precision and recall."""
    right = len(ours & gold)
    precision, recall = right / max(1, len(ours)), right / max(1, len(gold))
    print(
        f"  {title:34} precision {precision:.3f}  recall {recall:.3f}"
        f"  ({right:,} right of {len(ours):,} joined, {len(gold):,} in the key)"
    )
    return precision, recall


def far(gold: Pairs) -> Pairs:
    """The pairs that share no word."""
    return frozenset(
        pair for pair in gold if not {*re.findall(r"\w+", pair[0])} & {*re.findall(r"\w+", pair[1])}
    )


def main(folder: Path, show: bool) -> int:
    """Build, compare, print."""
    with tempfile.TemporaryDirectory() as kept:
        at = Path(kept, "case")
        case_of(folder, at)
        start = time.perf_counter()
        build(find_case(at), jobs=1)
        taken = time.perf_counter() - start
        entity_of = found(at)
    key = key_of(folder)
    both = [name for name in key if name in entity_of]
    ours, gold = pairs(entity_of, both), pairs(key, both)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(entity_of):,} names of {len(frozenset(entity_of.values())):,} people and bodies;"
        f" {len(both):,} in the key"
    )
    print(f"  built in {taken:.0f} s on one core, {memory:,.0f} MB at most")
    precision, recall = score("all pairs", ours, gold)
    score("pairs that share no word", far(ours), far(gold))
    if show:
        for title, some in (("joined wrongly", ours - gold), ("missed", gold - ours)):
            print(title)
            for one, other in sorted(some):
                print(
                    f"    {one} | {other}  [{entity_of[one]} | {entity_of[other]}]  {key[one]} | {key[other]}"
                )
    return 0 if precision >= PRECISION and recall >= RECALL else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), "--show" in sys.argv[2:]))
