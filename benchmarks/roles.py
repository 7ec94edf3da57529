"""Score who held what on ten days, against the rows of a register of roles counted by themselves.

    python benchmarks/roles.py FOLDER

FOLDER holds `roles.csv` (name, id, role, jurisdiction, district, start_date, end_date, source_file). The case
is built from it as it stands. The count takes a row to hold surely on a day from its start to its end, an
end that is not given being none yet; to hold possibly where its start is not given and its end is not past.
Prints each post and day that is not right, and the rows without start or end; exits with 1 if one is wrong.
"""

from __future__ import annotations

import csv
import re
import sys
import tempfile
from pathlib import Path

from timeline.case import Case, open_case
from timeline.dates.edtf import parse
from timeline.english import ask
from timeline.folder import find_case, init_case
from timeline.model.mention import Kind
from timeline.pipeline import build
from timeline.questions.holder import holder, tenures

DAYS = (
    "1975-03-01", "1990-01-01", "2009-01-01", "2012-12-31", "2013-01-01",
    "2017-01-04", "2020-06-01", "2023-01-03", "2023-01-05", "2026-07-01",
)  # fmt: skip
Row = dict[str, str]
Held = tuple[frozenset[str], frozenset[str]]


def counted(rows: list[Row], post: str, day: str) -> Held:
    """Who surely and who possibly held a post, by the rows: the independent lines."""
    sure, maybe = set(), set()
    for row in rows:
        start, end = row["start_date"], row["end_date"]
        if row["role"] != post or (start and end and end < start):
            continue
        if (not end or day <= end) and (not start or start <= day):
            (sure if start else maybe).add(row["name"])
    return frozenset(sure), frozenset(maybe - sure)


def answered(case: Case, post: str, day: str) -> Held:
    """The ids of those who surely and who possibly held a post, by the question."""
    answer = holder(case, post=case.find(post), on=parse(day))
    sure = frozenset(str(f.id) for f in answer.findings if f.certainty != "possible")
    return sure, frozenset(str(f.id) for f in answer.findings) - sure


def in_post(case: Case, day: str) -> frozenset[str]:
    """Everyone who surely held some post."""
    found = tenures(case, on=parse(day)).findings
    return frozenset(str(f.id) for f in found if f.certainty != "possible")


def compare(case: Case, rows: list[Row]) -> int:
    """Print what is wrong; how many questions were."""
    ids = {bare(name.words): one.id for one in case.entities(Kind.PERSON) for name in one.names}
    posts, wrong = sorted({row["role"] for row in rows}), 0
    for day in DAYS:
        everyone: set[str] = set()
        for post in posts:
            sure, maybe = (frozenset(ids[bare(name)] for name in some) for some in counted(rows, post, day))
            everyone |= sure
            got = answered(case, post, day)
            if (sure, maybe - sure) != got:
                wrong += 1
                print(f"  {post} on {day}: sure {differ(sure, got[0])}; possible {differ(maybe, got[1])}")
        if everyone != in_post(case, day):
            wrong += 1
            print(f"  in post on {day}: {differ(frozenset(everyone), in_post(case, day))}")
    print(f"{len(DAYS) * (len(posts) + 1)} questions, {wrong} wrong")
    return wrong


def bare(name: str) -> str:
    """The words of a name without the signs between them."""
    return " ".join(re.findall(r"\w+", name.casefold()))


def differ(want: frozenset[str], got: frozenset[str]) -> str:
    """What is missing and what is too many."""
    return f"{len(want)}, missing {sorted(want - got)[:4]}, too many {sorted(got - want)[:4]}"


def open_sides(case: Case, rows: list[Row]) -> int:
    """Rows without a start and without an end, counted in the rows and in the tenures on record."""
    posts = case.entities(Kind.POST)
    kept = [finding for post in posts for finding in tenures(case, post=post).findings]
    ours = (
        sum(finding.when is not None and finding.when.is_open for finding in kept),
        sum(finding.until is not None and finding.until.is_open for finding in kept),
    )
    theirs = (sum(not row["start_date"] for row in rows), sum(not row["end_date"] for row in rows))
    print(f"rows without start and end {theirs}; tenures without start and end {ours}")
    return int(ours != theirs)


def main(folder: Path) -> int:
    """Build, ask, compare."""
    with open(folder / "roles.csv", newline="", encoding="utf-8") as given:
        rows = list(csv.DictReader(given))
    with tempfile.TemporaryDirectory() as kept:
        at = Path(kept, "case")
        init_case(at)
        (at / "sources" / "roles.csv").write_bytes((folder / "roles.csv").read_bytes())
        build(find_case(at), jobs=1)
        case = open_case(find_case(at))
        wrong = compare(case, rows) + open_sides(case, rows)
        for question in ("Who was governor on 1 June 2020?", "Who was governor of Vermont on 1 June 2020?"):
            print(f"{question} {ask(case, question).text}")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
