"""Score and time who is taken to be whom among 100,000 invented names, with the truth known.

    python benchmarks/names.py [NAMES]

People are made up with a seed: given names and surnames of syllables, some shared by two people. Each
stands in several sources under variants: in full, with a middle initial, last name first, by an initial,
as a login or address, by a short form, with a letter wrong. Prints the pairs of names that were joined
rightly and wrongly, the doubts, time and memory; exits with 1 over 60 seconds or 1 GB, or under a
precision of 0.98.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention, PartWords
from timeline.model.source import Source, Text
from timeline.resolve.names import link_names

PER_SOURCE = 200
SECONDS, MEGABYTES, PRECISION = 60, 1024, 0.98
STARTS = "b br c ch d dr f fl g gr h j k kr l m n p pr qu r s sh st t th tr v w z".split()
VOWELS = "a e i o u ai ea ou".split()
ENDS = "n r l m rd st nd ck ng ll x th s lt rn".split()
GIVEN = (
    "Ada Agnes Alan Albert Alice Amir Andrew Anita Anna Arthur Barbara Beatrice Benjamin Bernard Carl "
    "Caroline Catherine Charles Clara Claire Colin Daniel David Deborah Diana Donald Edward Elena "
    "Elizabeth Emma Eric Esther Fatima Felix Fiona Frances Frank Gavin George Gerald Grace Hannah "
    "Harold Helen Henry Hugh Ines Ingrid Isaac Ivan Jacob James Jane Jennifer Joan John Jonathan Joseph "
    "Judith Julia Karen Keith Kenneth Laura Lena Leonard Lewis Linda Lucy Malcolm Margaret Maria Mark "
    "Martin Mary Matthew Michael Mira Monica Nadia Nathan Nicholas Nina Oliver Olga Oscar Pamela "
    "Patricia Paul Peter Philip Rachel Ralph Raymond Rebecca Richard Robert Rosa Ruth Samuel Sandra "
    "Sarah Simon Sofia Stephen Susan Teresa Thomas Timothy Vera Victor Walter Wendy William Yusuf Zoe"
).split()
SHORT = {
    "Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Thomas": "Tom", "Michael": "Mike",
    "Richard": "Dick", "Margaret": "Peggy", "James": "Jim", "Patricia": "Pat", "Samuel": "Sam",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Someone made up."""

    number: int
    given: str
    middle: str
    surname: str


def people(count: int, chance: random.Random) -> list[Person]:
    """So many people; a few share given name and surname."""
    made: list[Person] = []
    for number in range(count):
        if made and chance.random() < 0.005:
            given, surname = made[-1].given, made[-1].surname
        else:
            given, surname = chance.choice(GIVEN), word(chance).title()
        made.append(Person(number, given, chance.choice("ABCDEFGHJKLMNPRSTW"), surname))
    return made


def word(chance: random.Random) -> str:
    """A surname of two syllables or three."""
    parts = (chance.choice(STARTS) + chance.choice(VOWELS) for _ in range(chance.choice((1, 2, 2))))
    return "".join(parts) + chance.choice(ENDS)


def variant(person: Person, chance: random.Random) -> str:
    """One way of writing someone."""
    given, middle, surname = person.given, person.middle, person.surname
    ways = (
        f"{given} {surname}", f"{given} {surname}", f"{given} {middle}. {surname}",
        f"{surname}, {given} {middle}", f"{given.lower()}.{surname.lower()}",
        f"{given[0]}. {surname}", f"{given[0]}. {middle}. {surname}", f"{surname}, {given}",
        f"{surname}{given[0]}{middle}@house.example".lower(),
        f"{SHORT.get(given, given)} {surname}", f"{given} {slip(surname, chance)}",
    )  # fmt: skip
    return chance.choice(ways)


def slip(name: str, chance: random.Random) -> str:
    """A name with two letters exchanged."""
    at = chance.randrange(1, max(2, len(name) - 1))
    return name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]


def sources(count: int, chance: random.Random) -> Iterator[tuple[Extraction, list[int]]]:
    """Indexes of mails with so many names in all, and whom each of their names means."""
    everyone = people(count // 8, chance)
    for number in range(-(-count // PER_SOURCE)):
        crowd = chance.sample(everyone, min(PER_SOURCE // 4, len(everyone)))
        chosen = [chance.choice(crowd) for _ in range(min(PER_SOURCE, count))]
        yield source(number, [variant(one, chance) for one in chosen]), [one.number for one in chosen]


def source(number: int, names: list[str]) -> Extraction:
    """A source in which names write to one another, two by two."""
    body, quotes = "\n".join(names), []
    text = Text(Source(f"sources/{number:05}.csv", "0" * 64, "table"), body)
    at = 0
    for name in names:
        quotes.append(text.quote(at, at + len(name)))
        at += len(name) + 1
    roles = ("sender", "recipient")
    parts = [PartWords(roles[n % 2], quote, Kind.PERSON, quote.exact) for n, quote in enumerate(quotes)]
    mentions = tuple(Mention(quote, Kind.PERSON, quote.exact) for quote in quotes)
    claims = tuple(
        Claim(one.quote, one.quote, "email", "email", "email", parts=(one, other), reported=False)
        for one, other in zip(parts[::2], parts[1::2], strict=False)
    )
    return Extraction(text, (), mentions, claims)


def pairs(groups: Iterable[int]) -> int:
    """The pairs within groups of these sizes."""
    return sum(size * (size - 1) // 2 for size in groups)


def main(count: int) -> int:
    """Make, join, score."""
    made = [*sources(count, random.Random(11))]
    start, before = time.perf_counter(), time.process_time()
    names = link_names([extraction for extraction, _ in made], ())
    taken, busy = time.perf_counter() - start, time.process_time() - before
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    placed = [
        (names.at[mention.quote, mention.kind], truth)
        for extraction, truths in made
        for mention, truth in zip(extraction.mentions, truths, strict=True)
    ]
    ours = pairs(Counter(id for id, _ in placed).values())
    gold = pairs(Counter(truth for _, truth in placed).values())
    right = pairs(Counter(placed).values())
    precision, recall = right / max(1, ours), right / max(1, gold)
    print(f"{len(placed):,} names in {len(made):,} sources")
    print(f"  {taken:.1f} s ({busy:.1f} s of one core), {memory:,.0f} MB at most")
    print(f"  precision {precision:.4f}, recall {recall:.3f}; {len(names.rivals):,} names asked about")
    return int(taken > SECONDS or memory > MEGABYTES or precision < PRECISION)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 100_000))
