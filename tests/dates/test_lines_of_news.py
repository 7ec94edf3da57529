"""News: the day of writing settles most: lines with what they are read as, set down before any tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(2014, 10, 8))
LINES = (
    ("The regulator fined the bank on Tuesday.", {"Tuesday": "2014-10-07"}),
    ("The regulator will publish its findings on Thursday.", {"Thursday": "2014-10-09"}),
    ("The trust lost its chief in August.", {"August": "2014-08"}),
    ("Voters go to the polls next May.", {"next May": "2015-05"}),
    ("Profits fell in the third quarter.", {"the third quarter": "2014-Q3"}),
    ("Sales rose in the three months to June.", {"three months": "P3M", "June": "2014-06"}),
    ("The hospital opened in 1987.", {"1987": "1987"}),
    ("The mayor, elected in 2011, resigned Monday.", {"2011": "2011", "Monday": "2014-10-06"}),
    ("The firm was founded 30 years ago.", {"30 years ago": "1984"}),
    ("The inquiry, which began in 2012, will end next spring.", {"2012": "2012", "next spring": "2015-SP"}),
    ("A decade ago the site was a quarry.", {"A decade ago": "200"}),
    ("The trial is set to begin on 12 January.", {"12 January": "2015-01-12"}),
    ("The trial began on 12 January.", {"12 January": "2014-01-12"}),
    ("Police were called at 3.20am on Sunday.", {"3.20am on Sunday": "2014-10-05T03:20"}),
    ("The strike lasted 48 hours.", {"48 hours": "PT48H"}),
    ("It is the second accident within the last year.", {"the last year": "P1Y"}),
    ("Over the past five years the charity has lost 40 staff.", {"the past five years": "P5Y"}),
    ("The body was found early this morning.", {"early this morning": "2014-10-08TMO"}),
    ("Trading stood still yesterday afternoon.", {"yesterday afternoon": "2014-10-07TAF"}),
    ("The post was vacant from July to September.", {"July to September": "2014-07/2014-09"}),
    ("The rule comes into force in January 2015.", {"January 2015": "2015-01"}),
    ("The rule came into force last January.", {"last January": "2014-01"}),
    ("He was jailed for three and a half years.", {"three and a half years": "P3.5Y"}),
    ("The plant will close by the end of the year.", {"the end of the year": "2014"}),
    ("The plant will close by the end of next year.", {"the end of next year": "2015"}),
    ("The report is due within a month.", {"a month": "P1M"}),
    ("The school fails every year.", {"every year": "P1Y"}),
    ("Night buses ran on Fridays.", {"Fridays": "XXXX-WXX-5"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_news_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
