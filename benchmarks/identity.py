"""Score who is taken to be whom in an index of mails: names as they were typed, joined without a key.

    python benchmarks/identity.py FOLDER [--show]

FOLDER holds `emails.csv` (docID, docDate, from, to, originalFrom, originalTo, subject: `from` and `to` as
its makers resolved them by hand) and `aliases.csv` (originalName, commonName). The case is built from the
original names alone; the makers' table and columns are opened when the groups of the case are known. A
name that the key has and we never took for one counts as missed.

Prints precision and recall of the pairs of names, time and memory. First against the key as it is; then
with the order and points of its names set aside ("Roe Ada" is "Ada Roe"); then without the words that its
makers left as they were typed, which say nothing; last with what was judged by hand. Each pair that we
join and the key does not was read, and `identity_judgements.csv` says where the key errs: it spells one
person in two ways, or left a login unresolved. What is not judged counts against us; the pairs that we
miss were not read, so the judged recall is no better known than the raw one. The last line holds the key
with those judgements, which joins nobody wrongly, against the key without them: no one who is right can
pass that precision. `--show` lists what is wrong. Exits with 1 under a judged precision of 0.98 or a raw
recall of 0.50.
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
JUDGEMENTS = Path(__file__).with_name("identity_judgements.csv")
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
    """Whom each name that was typed means: as its row says and, where a cell holds several, as the table."""
    key: dict[str, str] = {}
    pieces: dict[str, None] = {}
    with open(folder / "emails.csv", newline="", encoding="utf-8") as given:
        for row in csv.DictReader(given):
            for typed, meant in (("originalFrom", "from"), ("originalTo", "to")):
                cell = [piece for piece in SEVERAL.split(row[typed].strip()) if piece]
                pieces.update(dict.fromkeys(map(tidy, cell)))
                if len(cell) == 1 and row[meant].strip():
                    key[tidy(cell[0])] = row[meant].strip()
    with open(folder / "aliases.csv", newline="", encoding="utf-8") as given:
        table = {tidy(row["originalName"]): row["commonName"].strip() for row in csv.DictReader(given)}
    return {name: meant.casefold() for name, meant in (table | key).items() if name in pieces}


def judged(key: Mapping[str, str]) -> dict[str, str]:
    """The key with what was judged by hand, where it still says what the judgement was passed on."""
    with open(JUDGEMENTS, newline="", encoding="utf-8") as given:
        rows = [row for row in csv.DictReader(given) if key.get(row["typed"]) == row["key"]]
    return {**key, **{row["typed"]: row["meant"] for row in rows}}


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
        f"  {title:36} precision {precision:.3f}  recall {recall:.3f}"
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
        start, before = time.perf_counter(), time.process_time()
        build(find_case(at), jobs=1)
        taken, busy = time.perf_counter() - start, time.process_time() - before
        entity_of = found(at)
    raw = key_of(folder)
    of = {name: entity_of.get(name, f"none/{name}") for name in raw}
    seen = [name for name in raw if name in entity_of]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(entity_of):,} names of {len(frozenset(entity_of.values())):,} people and bodies;"
        f" {len(seen):,} of the {len(raw):,} in the key"
    )
    print(f"  built in {taken:.0f} s ({busy:.0f} s of one core), {memory:,.0f} MB at most")
    _, recall = compared("against the key as it is", of, raw)
    plain = {name: said(meant) for name, meant in raw.items()}
    compared("order and points of names set aside", of, plain)
    telling = {name: meant for name, meant in plain.items() if raw[name] != name or " " in name}
    compared("and words left as typed", of, telling)
    known = {name: said(meant) for name, meant in judged(raw).items()}
    precision, _ = compared("with what was judged by hand", of, known)
    score("  of which pairs that share no word", far(pairs(of, known)), far(pairs(known, known)))
    compared("the key as judged, against the raw", known, raw)
    if show:
        ours, gold = pairs(of, raw), pairs(raw, raw)
        for title, some in (("joined wrongly", ours - gold), ("missed", gold - ours)):
            print(title)
            for one, other in sorted(some):
                print(f"    {one} | {other}  [{of[one]} | {of[other]}]  {raw[one]} | {raw[other]}")
    return 0 if precision >= PRECISION and recall >= RECALL else 1


def compared(title: str, of: Mapping[str, str], key: Mapping[str, str]) -> tuple[float, float]:
    """Our groups of the names of a key beside its own."""
    return score(title, pairs(of, key), pairs(key, key))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), "--show" in sys.argv[2:]))
