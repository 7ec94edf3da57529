"""What only the investigator can settle, each with the correction lines that would."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from timeline.corrections import print_correction
from timeline.model.correction import Anchor, Correction
from timeline.model.entity import Doubt
from timeline.model.source import Quote, Text
from timeline.resolve.dating import Settled
from timeline.resolve.names import Names, Rival


def find_doubts(settled: Iterable[Settled], names: Names) -> tuple[Doubt, ...]:
    """Dates with several readings, and names that may be one of several entities."""
    sources = tuple(settled)
    texts = {source.path: source.extraction.text for source in sources}
    found = [doubt for source in sources for doubt in _dates(source)]
    found += [_identity(rival, texts, names) for rival in names.rivals]
    return tuple(sorted(dict.fromkeys(found), key=lambda doubt: (doubt.quotes, doubt.id)))


def _dates(source: Settled) -> Iterable[Doubt]:
    for reading in source.readings:
        if len(reading.options) > 1:
            quote = source.extraction.text.quote(reading.start, reading.end)
            anchor = anchor_of(quote, source.extraction.text)
            lines = tuple(_line("date", (anchor,), option.edtf) for option in reading.options)
            choice = " or ".join(option.edtf for option in reading.options)
            yield Doubt(_id("date", quote), "date", f'is "{reading.text}" {choice}?', (quote,), lines)


def _identity(rival: Rival, texts: Mapping[str, Text], names: Names) -> Doubt:
    """Whether two names are one: for each candidate a line that says so, then one that denies it."""
    anchor = anchor_of(rival.quote, texts[rival.quote.source])
    same = tuple(_line("same", (anchor, other)) for other in rival.others)
    different = tuple(_line("different", (anchor, other)) for other in rival.others)
    choice = " or ".join(_told(rival, other, names) for other in rival.others)
    question = f'is "{rival.words}" {choice}? {rival.reason}'
    return Doubt(_id("identity", rival.quote), "identity", question, (rival.quote,), (*same, *different))


def _told(rival: Rival, other: str, names: Names) -> str:
    """A candidate by name; where another bears the same, with the source that first has it."""
    name = names.names[other]
    bearers = [names.names[one] for one in (rival.id, *rival.others)]
    return f"{name} (of {names.first[other].source})" if bearers.count(name) > 1 else name


def _line(verb: str, targets: tuple[Anchor | str, ...], value: str = "") -> str:
    return print_correction(Correction(verb, targets, value)).strip()


def anchor_of(quote: Quote, text: Text) -> Anchor:
    """Words that find this very place again, with their number if they stand there often."""
    words = " ".join(quote.exact.split())
    before = text.body.count(quote.exact, 0, quote.start)
    several = before or quote.exact in text.body[quote.end :]
    return Anchor(words, quote.source, before + 1 if several else None)


def _id(kind: str, quote: Quote) -> str:
    mark = sha256(f"{quote.source}:{quote.start}:{quote.exact}".encode()).hexdigest()[:6]
    return f"doubt/{kind}-{mark}"
