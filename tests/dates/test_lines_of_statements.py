"""Statements of witnesses: lines with what they are read as, set down before any tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(2016, 9, 2))
LINES = (
    ("A week after 4 May 2016 I was moved.", {"A week after": "2016-W19", "4 May 2016": "2016-05-04"}),
    ("We sat from 9.30am to 11am on 4 May 2016.", {"9.30am": "2016-05-04T09:30"}),
    ("He rang at 10pm yesterday.", {"10pm yesterday": "2016-09-01T22:00"}),
    ("I was moved two days after the fire.", {"two days": "P2D"}),
    ("I, Dara Quill, first saw the file in July 2016.", {"July 2016": "2016-07"}),
    ("I saw the file again two days later.", {"two days later": "2016-09-04"}),
    (
        "On 18 August 2016 I drove to the depot. The next day I went back.",
        {"18 August 2016": "2016-08-18", "The next day": "2016-08-19"},
    ),
    (
        "On 18 August 2016 I drove to the depot. Two days later I went back.",
        {"18 August 2016": "2016-08-18", "Two days later": "2016-08-20"},
    ),
    (
        "On 18 August 2016 I drove to the depot. I had been there a week earlier.",
        {"18 August 2016": "2016-08-18", "a week earlier": "2016-W32"},
    ),
    (
        "On 18 August 2016 I drove to the depot. The following Tuesday I rang him.",
        {"18 August 2016": "2016-08-18", "The following Tuesday": "2016-08-23"},
    ),
    (
        "On 18 August 2016 I drove to the depot. That evening he rang me.",
        {"18 August 2016": "2016-08-18", "That evening": "2016-08-18TEV"},
    ),
    (
        "In March 2015 I joined the firm. The previous year it had lost a contract.",
        {"March 2015": "2015-03", "The previous year": "2014"},
    ),
    (
        "In March 2015 I joined the firm. In May I moved to accounts.",
        {"March 2015": "2015-03", "May": "2015-05"},
    ),
    (
        "In November 2014 I joined the firm. In January I moved to accounts.",
        {"November 2014": "2014-11", "January": "2015-01"},
    ),
    (
        "In March 2015 I joined the firm. Later that year it was sold.",
        {"March 2015": "2015-03", "Later that year": "2015"},
    ),
    (
        "In March 2015 I joined the firm. The same month it was sold.",
        {"March 2015": "2015-03", "The same month": "2015-03"},
    ),
    (
        "In March 2015 I joined the firm. Three months later it was sold.",
        {"March 2015": "2015-03", "Three months later": "2015-06"},
    ),
    (
        "In 2012 I joined the firm. Three years later it was sold.",
        {"2012": "2012", "Three years later": "2015"},
    ),
    (
        "In 2012 I joined the firm. By the end of the decade it was gone.",
        {"2012": "2012", "the end of the decade": "201"},
    ),
    ("I worked nights for eleven months.", {"eleven months": "P11M"}),
    ("He called at about 9 pm on 3 August 2016.", {"about 9 pm on 3 August 2016": "2016-08-03T21:00"}),
    ("He called around midnight on 3 August 2016.", {"around midnight on 3 August 2016": "2016-08-03T24:00"}),
    ("I left at ten o'clock.", {"ten o'clock": "2016-09-02T10:00"}),
    ("She told me on Saturday 20 August that the till was short.", {"Saturday 20 August": "2016-08-20"}),
    ("It was at the beginning of June 2016.", {"the beginning of June 2016": "2016-06"}),
    ("It was towards the end of 2013.", {"the end of 2013": "2013"}),
    ("It was in the middle of the week.", {"the middle of the week": "2016-W35"}),
    ("I have not seen him since then, over a year ago.", {"over a year ago": "2015"}),
    ("From 1989 to 1993 I lived abroad.", {"1989 to 1993": "1989/1993"}),
    ("Between 2010 and 2012 the records were kept on cards.", {"2010 and 2012": "2010/2012"}),
    ("I signed in on the morning of 4 July 2016.", {"the morning of 4 July 2016": "2016-07-04TMO"}),
    ("At the time I was a trainee.", {"the time": "PAST_REF"}),
    ("I recently found the diary.", {"recently": "PAST_REF"}),
    ("He is currently abroad.", {"currently": "PRESENT_REF"}),
    ("I now know that this was wrong.", {"now": "PRESENT_REF"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_statements_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
