"""Hearings and interviews written turn by turn: whoever a paragraph is headed by is "I" in it.

"MR FENN: When did you see it?" / "Q41 Chair: ..." / "DR ALDER: I saw it in May." A text is one where several
labels come again; what a list or form puts before a colon ("Present:", "Subject:") does not count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extract.lexicon import classes, words
from timeline.model.mention import Kind, PartWords
from timeline.model.source import Text

NUMBER = r"(?:Q(?:uestion)?\.?[ \t]*\d+[.:]?[ \t]+|\d{1,4}[.)]?[ \t]+)?"
LABEL = re.compile(
    rf"^[ \t>*]*{NUMBER}(?P<who>(?:[A-Z][\w'’.-]*[ \t]+){{0,5}}[A-Z][\w'’.-]*)[ \t]*"
    r"(?:\([^)\n]{1,60}\)[ \t]*)?:[ \t*]+(?=\S)",
    re.MULTILINE,
)
ASKED = frozenset(("q", "a", "question", "answer", "interviewer", "witness"))
FEWEST = 2  # turns of one who speaks; and of those who speak
NO_VOICE = frozenset(
    "present apologies attendance subject re to from cc date time venue location note notes action actions "
    "summary purpose background title reference ref tel email agenda item next signed dated chronology "
    "recommendation recommendations".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in one go, without the label; `begin` is where the label begins."""

    begin: int
    start: int
    end: int
    who: PartWords | None


def turns_of(text: Text) -> tuple[Turn, ...]:
    """The turns of a text that is written as an exchange; none where it is not."""
    found = [m for m in LABEL.finditer(text.body) if _may_speak(m["who"])]
    counted = Counter(m["who"].casefold() for m in found)
    again = [who for who, count in counted.items() if count >= FEWEST]
    if len(again) < FEWEST or len(counted) < FEWEST or text.source.kind in ("table", "calendar", "email"):
        return ()
    ends = [m.start() for m in found[1:]] + [len(text.body)]
    return tuple(Turn(m.start(), m.end(), end, _voice(text, m)) for m, end in zip(found, ends, strict=True))


def _may_speak(label: str) -> bool:
    said = [word.strip(".").lower() for word in label.split()]
    return not NO_VOICE & set(said) and (len(said) > 1 or said[0] in ASKED | classes("posts")["heads"])


def _voice(text: Text, found: re.Match[str]) -> PartWords | None:
    """Whoever speaks, by name or office; None for "Q" and "A", who are nobody in particular."""
    start, end = found.span("who")
    said = found["who"].split()
    while len(said) > 1 and said[0].lower().strip(".") in words("titles"):
        said = said[1:]
    office = said[-1].lower() in classes("posts")["heads"]
    if said[-1].lower() in ASKED:
        return None
    reading = " ".join(_cased(word) for word in said)
    return PartWords("speaker", text.quote(start, end), Kind.POST if office else Kind.PERSON, reading)


def _cased(word: str) -> str:
    """ "ALDER" as a name is written elsewhere."""
    return word.title() if len(word) > 2 and word.isupper() else word


def turn_at(turns: Sequence[Turn], offset: int) -> Turn | None:
    """The turn in which an offset stands."""
    return next((turn for turn in turns if turn.start <= offset < turn.end), None)


def unlabelled(spans: Sequence[tuple[int, int]], turns: Sequence[Turn]) -> tuple[tuple[int, int], ...]:
    """Spans of prose without the labels of the turns that begin in them, cut where the word passes on."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        inside = [turn for turn in turns if turn.begin < end and start < turn.end]
        head = inside[0].begin if inside else end
        found += [(start, head)] if start < head else []
        found += [(max(start, turn.start), min(end, turn.end)) for turn in inside]
    return tuple((start, end) for start, end in found if start < end)
