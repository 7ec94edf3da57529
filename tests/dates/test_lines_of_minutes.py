"""Minutes of boards and committees: lines with what they are read as, set down before any tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(2017, 3, 20))
LINES = (
    ("The 2016-17 academic year was hard.", {"The 2016-17 academic year": "2016/2017"}),
    ("Week 12 of 2017 was lost to snow.", {"Week 12 of 2017": "2017-W12"}),
    ("The rota for 2017-W09 is agreed.", {"2017-W09": "2017-W09"}),
    ("Absence rose in 2016 Q3.", {"2016 Q3": "2016-Q3"}),
    ("The year ending 31 March 2016 showed a loss.", {"The year ending 31 March 2016": "2016"}),
    ("The hall was let on 3, 10 and 17 June 2016.", {"3, 10 and 17 June 2016": "2016-06-03/2016-06-17"}),
    (
        "The audit panel met on Tuesday 14 March 2017 at 10.30am.",
        {"Tuesday 14 March 2017 at 10.30am": "2017-03-14T10:30"},
    ),
    (
        "Apologies were received for 7 February and 14 March 2017.",
        {"7 February and 14 March 2017": "2017-02-07/2017-03-14"},
    ),
    (
        "The minutes of the meeting held on 17th January 2017 were agreed.",
        {"17th January 2017": "2017-01-17"},
    ),
    (
        "Next meeting: Thursday 4th May 2017, 2pm, Committee Room B.",
        {"Thursday 4th May 2017, 2pm": "2017-05-04T14:00"},
    ),
    ("The clerk will report back by 30 April 2017.", {"30 April 2017": "2017-04-30"}),
    ("Action 12: Ms Okafor to circulate the draft by Friday 24 March.", {"Friday 24 March": "2017-03-24"}),
    ("The meeting closed at 12:45.", {"12:45": "2017-03-20T12:45"}),
    ("The sub-group has met monthly since October 2016.", {"monthly": "P1M", "October 2016": "2016-10"}),
    ("The quarterly return for Q3 2016 was late.", {"quarterly": "P1Q", "Q3 2016": "2016-Q3"}),
    (
        "It was resolved to meet on the first Monday of every month.",
        {"the first Monday of every month": "XXXX-WXX-1"},
    ),
    (
        "The chair noted that no quorum was reached on 9, 16 and 23 January 2017.",
        {"9, 16 and 23 January 2017": "2017-01-09/2017-01-23"},
    ),
    ("Members recalled the visit of 20/21 July 2016.", {"20/21 July 2016": "2016-07-20/2016-07-21"}),
    ("The contract runs from May to September 2017.", {"May to September 2017": "2017-05/2017-09"}),
    ("Cover was arranged for w/c 3 April 2017.", {"w/c 3 April 2017": "2017-W14"}),
    (
        "The inspection took place between 9 and 16 August 2016.",
        {"9 and 16 August 2016": "2016-08-09/2016-08-16"},
    ),
    ("The item was deferred for two months.", {"two months": "P2M"}),
    ("The item was deferred for a fortnight.", {"a fortnight": "P2W"}),
    ("The board would be told within 28 days.", {"28 days": "P28D"}),
    ("The accounts for 2015/16 were laid before the board.", {"2015/16": "2015/2016"}),
    ("The accounts for 2015-16 were laid before the board.", {"2015-16": "2015/2016"}),
    ("Mr Adeyemi left at 3.15pm.", {"3.15pm": "2017-03-20T15:15"}),
    (
        "Public questions closed at noon on Monday 13 March 2017.",
        {"noon on Monday 13 March 2017": "2017-03-13T12:00"},
    ),
    ("The committee adjourned at 0900hrs.", {"0900hrs": "2017-03-20T09:00"}),
    ("The working group has met every second Tuesday.", {"every second Tuesday": "XXXX-WXX-2"}),
    ("The plan was signed off in the first quarter of 2016.", {"the first quarter of 2016": "2016-Q1"}),
    ("The plan was signed off in the second half of 2015.", {"the second half of 2015": "2015-H2"}),
    ("Staff turnover rose in the financial year 2015/16.", {"the financial year 2015/16": "2015/2016"}),
    ("A paper came to the December 2016 meeting.", {"December 2016": "2016-12"}),
    (
        "The caretaker was paid weekly until the summer of 2016.",
        {"weekly": "P1W", "the summer of 2016": "2016-SU"},
    ),
    ("The scheme began in early 2014 and ended in mid-2016.", {"early 2014": "2014", "mid-2016": "2016"}),
    ("The head was absent throughout the autumn term of 2016.", {"the autumn term of 2016": "2016-FA"}),
    ("The survey was carried out in late November 2016.", {"late November 2016": "2016-11"}),
    ("The vote was taken at half past nine.", {"half past nine": "2017-03-20T09:30"}),
    ("The bursar resigned with effect from 1 April 2017.", {"1 April 2017": "2017-04-01"}),
    ("The bursar resigned with effect from 1st of April, 2017.", {"1st of April, 2017": "2017-04-01"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_minutes_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
