"""Stamps, scanners' slips, registries: lines with what they are read as; set down before tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(2003, 2, 11))
LINES = (
    ("Received 20 July\n2002 in the post room.", {"20 July\n2002": "2002-07-20"}),
    ("Received in Sep\u00adtember 2002.", {"Sep\u00adtember 2002": "2002-09"}),
    ("Received in Septem-\nber 2002.", {"Septem-\nber 2002": "2002-09"}),
    ("Received on 5\u00a0October\u00a02002.", {"5\u00a0October\u00a02002": "2002-10-05"}),
    ("Received at 09:00 on 14/01/2003.", {"09:00 on 14/01/2003": "2003-01-14T09:00"}),
    ("Received 2O January 2003 in the post room.", {"2O January 2003": "2003-01-20"}),
    ("Received l5 January 2003 in the post room.", {"l5 January 2003": "2003-01-15"}),
    ("Stamped 15-JAN-2003 by the registry.", {"15-JAN-2003": "2003-01-15"}),
    ("Stamped 15JAN2003 by the registry.", {"15JAN2003": "2003-01-15"}),
    ("STAMPED 15 JANUARY 2003", {"15 JANUARY 2003": "2003-01-15"}),
    ("Stamped 15.01.2003 by the registry.", {"15.01.2003": "2003-01-15"}),
    ("Stamped 2003/01/15 by the registry.", {"2003/01/15": "2003-01-15"}),
    ("Filed Jan. 15, 2003, and sealed.", {"Jan. 15, 2003": "2003-01-15"}),
    ("Filed Jan 2003 and sealed.", {"Jan 2003": "2003-01"}),
    ("Filed Sept. 3, 2002.", {"Sept. 3, 2002": "2002-09-03"}),
    ("Filed the 15th day of January, 2003.", {"the 15th day of January, 2003": "2003-01-15"}),
    ("Filed the fifteenth of January 2003.", {"the fifteenth of January 2003": "2003-01-15"}),
    ("Filed the twenty-first of January 2003.", {"the twenty-first of January 2003": "2003-01-21"}),
    ("Filed in January '03.", {"January '03": "2003-01"}),
    ("Filed 01/2003 in box 7.", {"01/2003": "2003-01"}),
    ("In FY2002 nothing was filed.", {"FY2002": "2002"}),
    ("The wreck of 7th Dec. 2002 is on file.", {"7th Dec. 2002": "2002-12-07"}),
    ("Seen between 9.30 and 11am on 15 January 2003.", {"11am on 15 January 2003": "2003-01-15T11:00"}),
    ("Logged 15/01/03.", {"15/01/03": "2003-01-15"}),
    ("Logged 15/1/2003 14:05.", {"15/1/2003 14:05": "2003-01-15T14:05"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_odd_print_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
