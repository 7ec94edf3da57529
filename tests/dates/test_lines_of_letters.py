"""Letters, their references and demands: lines with what they are read as, set down before any tuning."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import values
from timeline.model.when import When

WRITTEN = When.day(date(1998, 11, 5))
LINES = (
    ("Your letter of 21st October 1998 reached me on the 3rd.", {"21st October 1998": "1998-10-21"}),
    ("I refer to my letter dated 12 August.", {"12 August": "1998-08-12"}),
    ("The works will start on 4 January 1999.", {"4 January 1999": "1999-01-04"}),
    ("I have lived at this address since 1974.", {"1974": "1974"}),
    ("I have lived at this address since the 1970s.", {"the 1970s": "197"}),
    ("We first complained in the early 1990s.", {"the early 1990s": "199"}),
    ("The lease was granted in the nineteenth century.", {"the nineteenth century": "18"}),
    ("The lease was granted in the 19th century.", {"the 19th century": "18"}),
    ("I shall reply before Christmas.", {"Christmas": "1998-12-25"}),
    ("I shall reply within ten working days.", {"ten working days": "P10D"}),
    ("You promised an answer earlier this year.", {"earlier this year": "1998"}),
    ("You promised an answer later this month.", {"later this month": "1998-11"}),
    ("My husband died some years ago.", {"some years ago": "PAST_REF"}),
    ("We have waited almost two years.", {"almost two years": "P2Y"}),
    ("We have waited more than eighteen months.", {"more than eighteen months": "P18M"}),
    ("We have waited nearly a year and a half.", {"nearly a year and a half": "P1.5Y"}),
    ("The boiler failed in the winter of 1996.", {"the winter of 1996": "1996-WI"}),
    ("The roof leaked last winter.", {"last winter": "1997-WI"}),
    ("The man came on All Fools, 1 April 1998, and left.", {"1 April 1998": "1998-04-01"}),
    ("Payment fell due on 30/09/1998.", {"30/09/1998": "1998-09-30"}),
    ("Payment fell due on 9/30/98.", {"9/30/98": "1998-09-30"}),
    (
        "The hearing is listed for 10 a.m. on 12 January 1999.",
        {"10 a.m. on 12 January 1999": "1999-01-12T10:00"},
    ),
    ("It happened on or about June 4, 1998.", {"about June 4, 1998": "1998-06-04"}),
    ("The report was received <06/15/97>.", {"<06/15/97>": "1997-06-15"}),
    ("The ledger has an entry for 07/??/97.", {"07/??/97": "1997-07"}),
    ("The will was proved in Michaelmas term 1995.", {"Michaelmas term 1995": "1995"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_letters_are_read(line: str, expected: dict[str, str]) -> None:
    found = values(line, WRITTEN)
    assert {words: found.get(words) for words in expected} == expected
