"""Mail headers, and how people write to one another, with what they are read as; set down before tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(2012, 6, 15))
LINES = (
    (
        "From quill at example.org Thu Jun  7 11:19:12 2012",
        {"Thu Jun  7 11:19:12 2012": "2012-06-07T11:19:12"},
    ),
    ("Next call: Friday 29th.", {"Friday 29th": "2012-06-29"}),
    ("I shall be gone from the 20th to the 25th.", {"the 20th": "2012-06-20", "the 25th": "2012-06-25"}),
    ("Mr Quill to report by EOD Tuesday.", {"Tuesday": "2012-06-19"}),
    ("The vote closes on Tuesday.", {"Tuesday": "2012-06-19"}),
    (
        "Talks on May 31st, June 1st 2012 went well.",
        {"May 31st": "2012-05-31", "June 1st 2012": "2012-06-01"},
    ),
    ("I shall be back Tues night.", {"Tues night": "2012-06-19TNI"}),
    (
        "Date: Fri, 15 Jun 2012 08:41:07 +0100",
        {"Fri, 15 Jun 2012 08:41:07 +0100": "2012-06-15T08:41:07+01:00"},
    ),
    ("Sent: Thursday, June 14, 2012 5:09 PM", {"Thursday, June 14, 2012 5:09 PM": "2012-06-14T17:09"}),
    ("Sent: 14 June 2012 17:09", {"14 June 2012 17:09": "2012-06-14T17:09"}),
    ("On 13 June 2012 at 09:12, Priya Nair wrote:", {"13 June 2012 at 09:12": "2012-06-13T09:12"}),
    (
        "On Wed, Jun 13, 2012 at 9:12 AM, Priya Nair wrote:",
        {"Wed, Jun 13, 2012 at 9:12 AM": "2012-06-13T09:12"},
    ),
    ("-----Original Message----- Sent: 11/06/2012 16:20", {"11/06/2012 16:20": "2012-06-11T16:20"}),
    ("I spoke to the supplier yesterday.", {"yesterday": "2012-06-14"}),
    ("I will call the supplier tomorrow morning.", {"tomorrow morning": "2012-06-16TMO"}),
    ("I am out of the office today.", {"today": "2012-06-15"}),
    ("We sent it back last week.", {"last week": "2012-W23"}),
    ("Can we meet next Tuesday at 3pm?", {"next Tuesday at 3pm": "2012-06-19T15:00"}),
    ("I'll be away next month.", {"next month": "2012-07"}),
    ("The invoice was paid three days ago.", {"three days ago": "2012-06-12"}),
    ("The invoice was paid two weeks ago.", {"two weeks ago": "2012-W22"}),
    ("They rang on Wednesday and I told them no.", {"Wednesday": "2012-06-13"}),
    ("The auditors will arrive on Monday.", {"Monday": "2012-06-18"}),
    ("Let's aim for the 22nd.", {"the 22nd": "2012-06-22"}),
    ("He left in May and never wrote.", {"May": "2012-05"}),
    ("She will be back in September.", {"September": "2012-09"}),
    ("He was fine last night.", {"last night": "2012-06-14TNI"}),
    ("I'll look at it tonight.", {"tonight": "2012-06-15TNI"}),
    ("We had the same row last year.", {"last year": "2011"}),
    ("We had the same row in March last year.", {"March last year": "2011-03"}),
    ("The grant ends this year.", {"this year": "2012"}),
    ("It should be ready in two weeks' time.", {"two weeks' time": "2012-W26"}),
    ("It should be ready by 5pm on Monday.", {"5pm on Monday": "2012-06-18T17:00"}),
    ("Re your note of 8th inst., the keys are here.", {"8th inst.": "2012-06-08"}),
    ("The server was down for six hours.", {"six hours": "PT6H"}),
    ("The server was down for half an hour.", {"half an hour": "PT30M"}),
    ("I asked in 2010 and again in 2011.", {"2010": "2010", "2011": "2011"}),
    ("Please see the log of 2012-06-12T22:43:51Z.", {"2012-06-12T22:43:51Z": "2012-06-12T22:43:51Z"}),
    ("Saved as 20120611 in the shared drive.", {"20120611": "2012-06-11"}),
    ("The last two weeks have been hard.", {"The last two weeks": "P2W"}),
    ("I have been here for the past ten years.", {"the past ten years": "P10Y"}),
    ("Rent is due every month.", {"every month": "P1M"}),
    ("He called twice a week.", {"twice a week": "P1W"}),
    ("We spoke a couple of days ago.", {"a couple of days ago": "2012-06-13"}),
    ("I wrote to you a month ago.", {"a month ago": "2012-05"}),
    ("Nothing came the day before yesterday.", {"the day before yesterday": "2012-06-13"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_mail_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
