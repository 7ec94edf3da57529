"""How long it takes to find the copies among many short texts, and whether all and only they are found.

    python benchmarks/copies.py [NUMBER]      100000 texts where nothing else is said

Every tenth text comes a second time with misread letters, every twentieth again from the same template
with another name, number and day: those are no copies.
"""

from __future__ import annotations

import random
import resource
import sys
import time

from timeline.model.source import Source, Text
from timeline.resolve.copies import find_copies
from timeline.resolve.messages import find_messages

SYLLABLES = "ba de fi ko lu ma ne pi ro su ta ve wi xo zu bra dre fli kno stu".split()
SLIPS = (("m", "rn"), ("l", "1"), ("e", "c"), ("o", "0"), ("b", "h"))
WORDS, LENGTH, SEED = 8_000, 80, 5


def texts_of(number: int) -> tuple[list[Text], int]:
    """The texts, and how many of them are copies."""
    chance = random.Random(SEED)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(WORDS)]
    found, copies = list[str](), 0
    while len(found) < number:
        body = " ".join(chance.choices(words, k=LENGTH))
        found.append(f"12 May 2016. Dear Mr Ka{body[:5]}, your file {chance.randint(1000, 9999)}. {body}.")
        if len(found) % 10 == 0:
            found.append(_misread(found[-1], chance))
            copies += 1
        elif len(found) % 20 == 5:
            found.append(found[-1].replace("Dear Mr Ka", "Dear Ms Tor").replace("12 May", "14 May"))
    texts = [Text(Source(f"sources/{n:07}.txt", "", "letter"), body) for n, body in enumerate(found)]
    return texts, copies


def _misread(body: str, chance: random.Random) -> str:
    words = body.split()
    for place in chance.sample(range(6, len(words)), len(words) // 12):
        letter, instead = chance.choice(SLIPS)
        words[place] = words[place].replace(letter, instead, 1) if words[place].isalpha() else words[place]
    return " ".join(words)


def main() -> None:
    """One line: texts, seconds, copies made and found, memory."""
    texts, made = texts_of(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    before = time.process_time()
    found = find_copies(texts, find_messages((), ()))
    seconds = time.process_time() - before
    pairs = sum(len(group.others) for group in found)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{len(texts)} texts, {seconds:.1f} s, copies made {made}, found {pairs}, {memory} MB in all")


if __name__ == "__main__":
    main()
