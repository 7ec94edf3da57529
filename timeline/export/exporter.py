"""What an exporter is."""

from __future__ import annotations

from typing import BinaryIO, Protocol

from timeline.case import Case


class Exporter(Protocol):
    """Writes a case in one format, the same bytes each time."""

    name: str
    suffix: str

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """Write the case; give back what the format cannot hold, a sentence each."""
        ...
