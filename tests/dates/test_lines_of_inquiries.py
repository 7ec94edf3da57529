"""Lines of inquiry papers of many hands, British and American, with what they are read as."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on
from timeline.dates import read

WRITTEN = on("2018-10-03")  # a Wednesday

# a line and, for each expression that has a place in time, its EDTF
LINES: tuple[tuple[str, dict[str, str]], ...] = (
    # --- a chronology -------------------------------------------------------------------
    ("14.02.2016 Referral received.", {"14.02.2016": "2016-02-14"}),
    ("14/02/16 - Duty worker informed.", {"14/02/16": "2016-02-14"}),
    ("2016-02-14: call logged", {"2016-02-14": "2016-02-14"}),
    ("Feb 14 2016 call logged", {"Feb 14 2016": "2016-02-14"}),
    ("14 Feb call not returned [2016]", {"2016": "2016", "14 Feb": "2018-02-14"}),
    ("February 2016 - audit begins", {"February 2016": "2016-02"}),
    ("Spring 2016 - staff survey", {"Spring 2016": "2016-21"}),
    ("Q2 2016 - no returns filed", {"Q2 2016": "2016-34"}),
    ("H2 2016 - contract re-let", {"H2 2016": "2016-41"}),
    ("2014-2016 - three heads of service in turn", {"2014-2016": "2014/2016"}),
    ("Mid-2016 - second complaint", {"Mid-2016": "2016"}),
    ("Late June 2016 - third complaint", {"Late June 2016": "2016-06"}),
    ("c. 2010 - the ramp is built", {"c. 2010": "2010~"}),
    ("Circa June 2010 - the ramp is built", {"Circa June 2010": "2010-06~"}),
    ("Week commencing 6 June 2016 - inspection", {"Week commencing 6 June 2016": "[2016-06-06..2016-06-12]"}),
    ("W/e 10 June 2016 - inspection", {"W/e 10 June 2016": "[2016-06-04..2016-06-10]"}),
    ("06/??/2016 - draft sent", {"06/??/2016": "2016-06"}),
    # --- minutes ------------------------------------------------------------------------
    ("The minutes of 6 June 2016 were agreed.", {"6 June 2016": "2016-06-06"}),
    ("The next meeting will be held on Monday 8 October 2018.", {"Monday 8 October 2018": "2018-10-08"}),
    ("The next meeting will be on Thursday.", {"Thursday": "2018-10-04"}),
    ("Mr Oakes to report by the end of the month.", {"the end of the month": "2018-10"}),
    ("Ms Dale to circulate the draft by Friday.", {"Friday": "2018-10-05"}),
    ("The policy takes effect on 1 November.", {"1 November": "2018-11-01"}),
    ("The group meets again on 12 October.", {"12 October": "2018-10-12"}),
    ("The fees will rise from 1 April.", {"1 April": "2019-04-01"}),
    ("Budget for 2017/18 was noted.", {"2017/18": "2017/2018"}),
    ("The 2017/18 financial year closed in deficit.", {"The 2017/18 financial year": "[2017-04..2018-09]"}),
    ("In the last quarter of 2017 sickness rose.", {"the last quarter of 2017": "2017-36"}),
    ("Absence rose in the first two weeks of September.", {"September": "2018-09"}),
    # --- statements ---------------------------------------------------------------------
    ("I started work there in January 2012.", {"January 2012": "2012-01"}),
    (
        "I worked there from January 2012 until March 2016.",
        {"January 2012 until March 2016": "2012-01/2016-03"},
    ),
    ("I have been in post since 2014.", {"2014": "2014"}),
    ("I first saw the letter last Friday.", {"last Friday": "2018-09-28"}),
    ("I saw the letter on Monday.", {"Monday": "2018-10-01"}),
    ("I saw it yesterday afternoon.", {"yesterday afternoon": "2018-10-02"}),
    ("I saw it the day before yesterday.", {"the day before yesterday": "2018-10-01"}),
    ("I saw it three days ago.", {"three days ago": "2018-09-30"}),
    ("I saw it last week.", {"last week": "[2018-09-24..2018-09]"}),
    ("I saw it last month.", {"last month": "2018-09"}),
    ("I saw it last year.", {"last year": "2017"}),
    ("I saw it two years ago.", {"two years ago": "2016"}),
    ("I saw it almost two years ago.", {"almost two years ago": "[2016-10-03..2017-04-03]"}),
    ("I saw it over a year ago.", {"over a year ago": "[2017-04-03..2017-10-03]"}),
    ("I saw it a year ago today.", {"a year ago today": "2017-10-03"}),
    ("I saw it earlier this year.", {"earlier this year": "[2018..2018-10-03]"}),
    ("I saw it last summer.", {"last summer": "2018-22"}),
    ("I saw it in the summer.", {"the summer": "2018-22"}),
    ("I saw it at Christmas.", {"Christmas": "2017-12-25"}),
    ("I saw it on Boxing Day 2016.", {"Boxing Day 2016": "2016-12-26"}),
    ("I saw it on Good Friday 2016.", {"Good Friday 2016": "2016-03-25"}),
    ("I shall retire next year.", {"next year": "2019"}),
    ("I shall retire in six months.", {"six months": "2019-04"}),
    ("I shall be away for the rest of the week.", {"week": "[2018-10..2018-10-07]"}),
    ("It happened on the night of 5 June 2016.", {"the night of 5 June 2016": "2016-06-05"}),
    ("It happened at about 10.15pm on 5 June 2016.", {"about 10.15pm on 5 June 2016": "2016-06-05"}),
    ("It was on or about 5 June 2016.", {"about 5 June 2016": "2016-06-05~"}),
    ("It was in or around June 2016.", {"around June 2016": "2016-06~"}),
    ("It was some time in 2016.", {"2016": "2016"}),
    ("It was in the early part of 2016.", {"the early part of 2016": "2016"}),
    ("It was at the end of 2016.", {"the end of 2016": "2016"}),
    ("It was in the first half of 2016.", {"the first half of 2016": "2016-40"}),
    ("It was in the third week of June 2016.", {"the third week of June 2016": "[2016-06-15..2016-06-21]"}),
    ("It was on the first Monday of June 2016.", {"the first Monday of June 2016": "2016-06-06"}),
    ("It was on the last Friday in June 2016.", {"the last Friday in June 2016": "2016-06-24"}),
    ("It was between 5 and 9 June 2016.", {"5 and 9 June 2016": "2016-06-05/2016-06-09"}),
    ("It was between June and August 2016.", {"June and August 2016": "2016-06/2016-08"}),
    ("It was on 5, 6 and 9 June 2016.", {"5, 6 and 9 June 2016": "2016-06-05/2016-06-09"}),
    ("It was from 30 May to 3 June 2016.", {"30 May to 3 June 2016": "2016-05-30/2016-06-03"}),
    ("It was from December 2015 to February 2016.", {"December 2015 to February 2016": "2015-12/2016-02"}),
    # --- letters ------------------------------------------------------------------------
    ("Your letter of the 24th ult. has come to hand.", {"the 24th ult.": "2018-09-24"}),
    ("Your letter of the 1st inst. has come to hand.", {"the 1st inst.": "2018-10-01"}),
    ("I write further to mine of 12 September.", {"12 September": "2018-09-12"}),
    ("We met on the 25th of last month.", {"the 25th of last month": "2018-09-25"}),
    ("Please reply by 31st October.", {"31st October": "2018-10-31"}),
    ("Please reply by noon on Friday.", {"noon on Friday": "2018-10-05"}),
    ("The lease will expire on June 30, 2020.", {"June 30, 2020": "2020-06-30"}),
    ("The option lapses after 1 January 2021.", {"1 January 2021": "2021-01-01"}),
    ("Nothing was heard before 2015.", {"2015": "2015"}),
    ("Since the 1990s the site has been empty.", {"the 1990s": "199X"}),
    ("The mill dates from the 18th century.", {"the 18th century": "17XX"}),
    ("The deed is of AD 1320.", {"AD 1320": "1320"}),
    # --- mail ---------------------------------------------------------------------------
    ("On Mon, Oct 1, 2018 at 8:02 AM Joan wrote:", {"Mon, Oct 1, 2018 at 8:02 AM": "2018-10-01"}),
    ("Sent: 01 October 2018 08:02", {"01 October 2018 08:02": "2018-10-01"}),
    ("Date: Mon, 01 Oct 2018 08:02:11 +0100", {"Mon, 01 Oct 2018 08:02:11 +0100": "2018-10-01"}),
    ("Can we do tomorrow at 3pm?", {"tomorrow at 3pm": "2018-10-04"}),
    ("Shall we meet next Tuesday?", {"next Tuesday": "2018-10-09"}),
    ("I'll be back on the 15th.", {"the 15th": "2018-10-15"}),
    ("I will be in on Friday 12th.", {"Friday 12th": "2018-10-12"}),
    ("He resigned this morning.", {"this morning": "2018-10-03"}),
    ("He resigned on Tuesday of last week.", {"Tuesday of last week": "2018-09-25"}),
    ("The audit starts Tuesday week.", {"Tuesday week": "2018-10-16"}),
    ("See the note from the Monday before last.", {"the Monday before last": "2018-09-24"}),
)


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line[:40] for line, _ in LINES])
def test_line(line: str, expected: dict[str, str]) -> None:
    assert moments(line, WRITTEN) == expected


# a case number, a price, a name, a word: nothing that a clock or a calendar shows
SILENT = (
    "Case 2016/0415 was closed.",
    "Ref: HR/2016/044.",
    "Invoice 20161 was paid twice.",
    "See page 2016 of bundle C.",
    "Call 01597 826 000 and ask for Ann.",
    "The fee is £1,950 a head.",
    "It weighs 2016 kg.",
    "About 1900 people came.",
    "Some 2000 homes lost power.",
    "They lost 3-1 away.",
    "The ratio is 3:1.",
    "Flat 4, 12 March Street.",
    "April Jones chaired.",
    "June Birch took the notes.",
    "May Carter was absent.",
    "Mr March declined to comment.",
    "You may leave.",
    "It may well be so.",
    "They will march for peace.",
    "He had a fall on the stairs.",
    "The spring in the lock is broken.",
    "A second copy was made.",
    "The minutes were agreed.",
    "The third party was told.",
    "He was first to speak.",
    "She came fourth of nine.",
    "Section 12(3) applies.",
    "Rule 9.10 applies.",
    "Version 2.0.16 was installed.",
    "The server is 10.12.20.16.",
    "Take the A470 north.",
    "Room 10.30 is free.",
    "A level 3 course.",
    "Six to eight people came.",
    "Two to one against.",
    "It was a ten to one shot.",
    "The Daily Herald asked.",
    "We sat down.",
    "The sun was out.",
    "Wed to a farmer, she moved.",
    "Mon repos is the name of the house.",
    "He is second in command.",
    "Our Mutual Friend was read.",
    "Dec Hughes scored.",
    "Jan Novak signed.",
    "The Four Seasons closed.",
    "Summer Hill was sold.",
    "10 Downing Street.",
)


@pytest.mark.parametrize("line", SILENT)
def test_silent(line: str) -> None:
    assert [reading.text for reading in read(line, written=WRITTEN)] == []
