"""Each source's dates settled against its day of writing, which may itself be a bound.

A source says of itself when it was written only within bounds; what other sources date tightens
them: words like "almost a year ago" beside a date told elsewhere, a thing told as past, a thing
told as still to come. Bounds only ever become narrower, and each says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline import dates
from timeline.model.expression import Reading
from timeline.model.extraction import Extraction
from timeline.model.when import When
from timeline.resolve.sections import Section, sections_of, settled_in
from timeline.resolve.words import Redated, Worded

OWN_WORDS = "its own words"


@dataclass(frozen=True, slots=True)
class Settled:
    """One source with its dates settled; its text carries the day of writing."""

    extraction: Extraction
    readings: tuple[Reading, ...]
    redated: tuple[Redated, ...] = ()
    sections: tuple[Section, ...] = ()  # the mails that it repeats

    @property
    def path(self) -> str:
        """The source's path."""
        return self.extraction.text.source.path

    @property
    def written(self) -> When:
        """When its words were set down, as far as known."""
        return self.extraction.text.source.written

    def written_of(self, place: int) -> When:
        """When the words at a place were set down: a mail may repeat another of an earlier day."""
        found = next((section for section in self.sections if section.holds(place)), None)
        return found.written if found else self.written

    @property
    def is_inferred(self) -> bool:
        """Its day of writing is our inference, not a fact of the source."""
        return self.written.is_open or self.extraction.text.source.written_from.startswith(OWN_WORDS)


def settle_dates(worded: Worded) -> tuple[Settled, ...]:
    """Settle every source by itself: its known day of writing, or the bounds in its own words."""
    return tuple(_settled(extraction, worded.redated) for extraction in worded.extractions)


def _settled(extraction: Extraction, redated: Sequence[Redated]) -> Settled:
    mine = tuple(one for one in redated if one.quote.source == extraction.text.source.path)
    bare = Settled(extraction, (), mine)
    source = extraction.text.source
    if not source.written.is_open:
        return written_at(bare, source.written, source.written_from)
    bounds = dates.written_bounds(extraction.expressions)
    return written_at(bare, bounds, "" if bounds.is_open else OWN_WORDS)


def written_at(settled: Settled, written: When, written_from: str) -> Settled:
    """The source as its dates read when it was written then."""
    extraction = settled.extraction
    source = replace(extraction.text.source, written=written, written_from=written_from)
    text = replace(extraction.text, source=source)
    sections = sections_of(text)
    readings = settled_in(sections, extraction.expressions, written)
    return Settled(
        replace(extraction, text=text),
        tuple(_decided(reading, settled.redated) for reading in readings),
        settled.redated,
        sections,
    )


def _decided(reading: Reading, redated: Iterable[Redated]) -> Reading:
    """The reading that the investigator gives, where there is one."""
    for one in redated:
        if one.quote.start < reading.end and reading.start < one.quote.end:
            return replace(
                reading,
                when=one.when,
                options=(),
                reason=one.when.reason,
                value=one.when.edtf,
                anchor="correction",
            )
    return reading
