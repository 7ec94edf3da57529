"""What a test file wants that is not installed everywhere."""

from __future__ import annotations

from types import MappingProxyType

import pytest

READ_WITH = MappingProxyType({"html": "selectolax", "htm": "selectolax", "ics": "icalendar"})


def needs_reader(file: str) -> None:
    """Skip the test where the library that reads a kind of file is not installed."""
    library = READ_WITH.get(file.rpartition(".")[2])
    if library is not None:
        pytest.importorskip(library, reason="the documents extra is not installed")
