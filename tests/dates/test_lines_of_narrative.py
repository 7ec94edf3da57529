"""Narrative of years long gone: lines with what they are read as, set down before any tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(2009, 4, 1))
LINES = (
    (
        "In June 1916 the column left the coast. On 3 July it reached the river.",
        {"June 1916": "1916-06", "3 July": "1916-07-03"},
    ),
    (
        "In June 1916 the column left the coast. It was relieved in August.",
        {"June 1916": "1916-06", "August": "1916-08"},
    ),
    (
        "In December 1916 the column halted. It marched again in February.",
        {"December 1916": "1916-12", "February": "1917-02"},
    ),
    ("The fort was built in 1702 and burnt in 1745.", {"1702": "1702", "1745": "1745"}),
    ("The town was sacked in 390 BC.", {"390 BC": "BC0390"}),
    ("The king reigned from AD 410 onward.", {"AD 410": "0410"}),
    (
        "On 5 May 1860 the ships sailed. Six days later they landed.",
        {"5 May 1860": "1860-05-05", "Six days later": "1860-05-11"},
    ),
    (
        "On 5 May 1860 the ships sailed. By the autumn the war was over.",
        {"5 May 1860": "1860-05-05", "the autumn": "1860-FA"},
    ),
    ("The siege of 1571 lasted eleven months.", {"1571": "1571", "eleven months": "P11M"}),
    ("On the night of 2 March 1921 the bridge fell.", {"the night of 2 March 1921": "1921-03-02TNI"}),
    ("During the 1920s the port silted up.", {"the 1920s": "192"}),
    ("It was rebuilt in the late 18th century.", {"the late 18th century": "17"}),
    ("From 1914 to 1918 no ferry ran.", {"1914 to 1918": "1914/1918"}),
    (
        "The truce of 14 January 1639 held for two years.",
        {"14 January 1639": "1639-01-14", "two years": "P2Y"},
    ),
    (
        "In 1808 he was a captain. The following year he was a major.",
        {"1808": "1808", "The following year": "1809"},
    ),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_narrative_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
