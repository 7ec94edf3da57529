"""How many given events the dates of a text put on the right day, beside the day of writing alone.

    python benchmarks/events_dated.py FOLDER

FOLDER holds corpus_1/corpus_trackB_TimeML/*.tml and corpus_1/TimeLines_Gold_Standard/*.txt of
SemEval-2015 task 4: the events are given, and the gold names the date of each. Events that the gold
leaves without a date or a place in its order are left out. An event told of in several places of a
line of gold is one happening; it takes the date of the place that says most.

The rule, the same for every text. An event takes

1. the date in its sentence that is nearest by clauses: each word between that opens another clause
   counts as so many letters, and a date behind the verb is a little nearer than one before it. A date
   within a participle phrase ("the depot, begun two years ago, was closed") dates that phrase and the
   word it goes with, and what looks back ("a sale begun last year, but talks had stalled");
2. else the date that the same word has in another sentence of the text (a headline says what the
   text below it dates; of several, the one said most often), if that is a day or a month;
3. else the day of writing.
"""

from __future__ import annotations

import html
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from timeline.dates import read, timexes  # noqa: E402
from timeline.model.expression import Reading  # noqa: E402
from timeline.model.when import When  # noqa: E402

CLAUSE = re.compile(r"\b(?:since|which|that|who|when|while|because|although|where)\b|[;“”\"]|``|''")
BREAK = re.compile(r"\b(?:after|before|until|if|as|and|but)\b|[:(]|, ")
# participles that are no past tense, so that they open a phrase wherever no "has" or "was" stands before them
PARTICIPLE = (
    "begun|written|taken|given|known|seen|done|drawn|shown|chosen|broken|driven|stolen|sworn|flown|grown|"
    "thrown|spoken|forgotten|hidden|frozen"
)
HELPED = (
    r"(?<!\bhas )(?<!\bhad )(?<!\bhave )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )(?<!\bis )(?<!\bare )"
)
PHRASE = re.compile(
    rf", (?:\w+ly |first |already )?(?:\w+ed|made|held|built|sent|{PARTICIPLE}) [^,;]*(?:,|$)"
    rf"|\b\w+ {HELPED}\b(?:{PARTICIPLE}) [^,;]*(?:,|$)"
)
SENTENCE = re.compile(r'<s id="(\d+)">(.*?)</s>', re.DOTALL)
WHOLE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$")
PART = re.compile(r"(\d{4})-(?:Q\d|H\d|SP|SU|FA|WI)$")
SUFFIX = re.compile(r"(?:ing|ies|ied|ed|es|er|y|s|e)$")


@dataclass(frozen=True, slots=True)
class Given:
    """A text, its day of writing, its sentences and the places of its events by sentence."""

    written: str
    text: str
    sentences: Mapping[str, tuple[int, int]]
    events: Mapping[str, Sequence[tuple[int, int]]]
    readings: Sequence[Reading]


def given(path: Path) -> tuple[str, Given]:
    """The number and content of a TimeML file."""
    raw = path.read_text(encoding="utf-8")
    number = re.findall(r"<DOCID>(.*?)</DOCID>", raw)[0]
    written = re.findall(r'"CREATION_TIME".*?value="([^"]*)"', raw)[0]
    text, sentences, events = "", {}, {}
    for found in SENTENCE.finditer(raw):
        start = len(text)
        plain, places = without_tags(found[2])
        text += plain + "\n"
        sentences[found[1]] = (start, len(text) - 1)
        events[found[1]] = [(start + a, start + b) for a, b in places]
    readings = timexes(read(text, written=When.day(date.fromisoformat(written))))
    return number, Given(written, text, sentences, events, readings)


def without_tags(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The words, and where the events stand in them."""
    text, places, opened = "", [], 0
    for piece in re.split(r"(<[^>]+>)", marked):
        if piece.startswith("<EVENT"):
            opened = len(text)
        elif piece.startswith("</EVENT"):
            places.append((opened, len(text)))
        elif not piece.startswith("<"):
            text += html.unescape(piece)
    return text, places


def as_gold(value: str) -> str | None:
    """A TIMEX3 value as the gold writes it, or None where it is no date."""
    whole = WHOLE.match(value)
    if whole:
        return f"{whole[1]}-{whole[2] or 'XX'}-{whole[3] or 'XX'}"
    part = PART.match(value)
    return f"{part[1]}-XX-XX" if part else None


def distance(text: str, event: tuple[int, int], reading: Reading) -> float:
    """How far a date stands from an event, in letters; another clause counts as many."""
    behind = reading.start >= event[1]
    between = text[event[1] : reading.start] if behind else text[reading.end : event[0]]
    return (
        60 * len(CLAUSE.findall(between))
        + 15 * len(BREAK.findall(between))
        + len(between) / 2
        + (0 if behind else 10)
    )


def own_date(document: Given, sentence: tuple[int, int], event: tuple[int, int]) -> str | None:
    """The nearest date in the sentence of an event, those of phrases that it stands outside left out."""
    looks_back = re.search(r"\bhad\b", document.text[max(sentence[0], event[0] - 5) : event[1] + 5])
    phrases = [] if looks_back else [found.span() for found in PHRASE.finditer(document.text, *sentence)]
    within = [
        (distance(document.text, event, reading), reading.start, value)
        for reading in document.readings
        if sentence[0] <= reading.start < sentence[1] and reading.type in {"DATE", "TIME"}
        if not any(holds(phrase, reading.start) > holds(phrase, event[0]) for phrase in phrases)
        if (value := as_gold(reading.value))
    ]
    return min(within)[2] if within else None


def holds(span: tuple[int, int], place: int) -> bool:
    """Whether a place lies within a span."""
    return span[0] <= place < span[1]


def same_word(document: Given, event: tuple[int, int]) -> str | None:
    """The day or month that most sentences give to the word of an event."""
    stem = stem_of(document.text[slice(*event)])
    dates = Counter(
        value
        for number, places in document.events.items()
        for place in places
        if stem_of(document.text[slice(*place)]) == stem
        if (value := own_date(document, document.sentences[number], place)) and value[5:7] != "XX"
    )
    return dates.most_common(1)[0][0] if dates else None


def stem_of(words: str) -> str:
    """The last word without its ending."""
    word = words.lower().split()[-1] if words.strip() else ""
    return SUFFIX.sub("", word) if len(word) > 4 else word


def happenings(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The date and the places of each event that the gold puts in its order."""
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
        if len(cells) > 2 and cells[0] != "0":
            yield cells[1], cells[2:]


def place_of(document: Given, number: str, word: str) -> tuple[int, int]:
    """Where an event of a sentence stands, by its word."""
    wanted = word.replace("_", " ").lower()
    for place in document.events[number]:
        if document.text[slice(*place)].lower() == wanted:
            return place
    start, end = document.sentences[number]
    at = max(document.text.lower().find(wanted, start, end), start)
    return at, at + len(wanted)


def dated(documents: Mapping[str, Given], name: str) -> tuple[int, str] | None:
    """How an event was dated (0 by its sentence, 1 by its word, 2 by the writing), and its date."""
    number, sentence, word = [*name.split("-", 2), "", ""][:3]
    document = documents.get(number)
    if document is None:
        return None
    if sentence not in document.sentences:
        return 2, document.written
    place = place_of(document, sentence, word)
    own = own_date(document, document.sentences[sentence], place)
    if own:
        return 0, own
    other = same_word(document, place)
    return (1, other) if other else (2, document.written)


def most_exact(known: Sequence[tuple[int, str]]) -> str:
    """The date of a happening told in several places: a day that a text of that month reports, if any."""
    best = min(known, key=lambda one: (one[0], -sum(map(str.isdigit, one[1])), one[1]))[1]
    within = (value for _, value in known if value.startswith(best.removesuffix("-XX")))
    return min(within, key=lambda value: (value.count("X"), value)) if best.count("X") == 2 else best


def main() -> int:
    """Print the shares rightly dated, by mention and by happening."""
    root = Path(sys.argv[1]) / "corpus_1"
    documents = dict(given(path) for path in sorted((root / "corpus_trackB_TimeML").glob("*.tml")))
    mentions, events = Counter[str](), Counter[str]()
    for path in sorted((root / "TimeLines_Gold_Standard").glob("*.txt")):
        for wanted, names in happenings(path):
            known = [one for name in names if (one := dated(documents, name))]
            if not known:
                continue
            mentions["all"] += len(known)
            mentions["ours"] += sum(value == wanted for _, value in known)
            best = most_exact(known)
            writings = [
                documents[name.split("-")[0]].written for name in names if name.split("-")[0] in documents
            ]
            mentions["written"] += writings.count(wanted)
            events.update(all=1, ours=best == wanted, written=min(writings) == wanted)
    print("| counted | events | the day of writing alone | timeline |")
    print("| --- | ---: | ---: | ---: |")
    for name, count in (("mentions", mentions), ("happenings", events)):
        alone, ours = (f"{100 * count[key] / count['all']:.1f} %" for key in ("written", "ours"))
        print(f"| {name} | {count['all']} | {alone} | {ours} |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
