"""Minutes, tables and plain statements: all that each must tell, and what it must not."""

from __future__ import annotations

from tests.extract.whole import Whole

COUNCIL_MINUTES = Whole(
    "council minutes",
    "minutes.txt",
    "minutes",
    """
    Corrie Valley Council

    Works Committee

    Minutes of the meeting held on 14 March 2013

    Present: Cllr Lewis Thane (Chair), Cllr Edda Brandt, Cllr Jory Penrose

    Apologies: Cllr Hana Weiss

    In attendance: Gwen Tarrant (Head of Works)

    1. Minutes of the last meeting

    The minutes of the meeting of 14 February 2013 were approved.

    2. Corrie dam

    Ms Tarrant presented the dam survey. The committee noted the survey.

    RESOLVED to send the survey to the insurers.

    3. Next meeting

    The next meeting will be held on 11 April 2013.
    """,
    told=(
        (
            "meeting said | host Works Committee, chair Lewis Thane, present Edda Brandt, "
            "present Jory Penrose, apologies Hana Weiss, in-attendance Gwen Tarrant | dam survey, "
            "survey, survey | at 14 March 2013"
        ),
        "submission said | sender Tarrant | dam survey | at 14 March 2013",
    ),
    untold=("The minutes of the meeting of 14 February 2013 were approved.",),
)

PROJECT_NOTES = Whole(
    "project notes",
    "notes.md",
    "minutes",
    """
    # Build team, 2021-02-03

    ## Attendees

    - Ann Lee (@annlee)
    - Tom Bright (@tomb)
    - Una Vale

    ## Regrets

    - Rob Stone

    ## Notes

    - Ann: the release slipped.
    - Tom sent the test report to the users.

    ## Actions

    - Una to ask the testers by 2021-02-10
    """,
    told=(
        (
            "meeting said | host Build team, present Ann Lee, present Tom Bright, present Una Vale, "
            "apologies Rob Stone | test report | at 2021-02-03"
        ),
        "submission said |  | test report",
        "other planned | agent Una |  | by 2021-02-10",
    ),
    untold=("the release slipped",),
)

BOARD_MINUTES = Whole(
    "board minutes",
    "board.txt",
    "minutes",
    """
    MARSH HOSPITAL TRUST

    MINUTES OF THE BOARD MEETING HELD ON 9 AUGUST 2016

    PRESENT:
    Dr N Osei
    Ms A Roe
    Mr T Birch

    APOLOGIES:
    Mr O Pryce

    The board received the infection report from Dr Osei.

    Ms Roe said that the regulator visited the ward on 3 August 2016.

    The report was not sent to the ward staff.

    About 15 per cent of the beds were closed in July 2016.
    """,
    told=(
        (
            "meeting said | host BOARD, present N Osei, present A Roe, present T Birch, apologies O "
            "Pryce | infection report, report | at 9 AUGUST 2016"
        ),
        "submission said | recipient board, sender Osei | infection report",
        "visit said | agent regulator |  | at 3 August 2016 | Roe",
        "submission denied | recipient ward staff | report",
    ),
    untold=("About 15 per cent of the beds",),
)

TABLE_OF_EVENTS = Whole(
    "table of events",
    "events.csv",
    "",
    """
    date,event,who,source
    3 May 2012,The board met the union,Ada Roe,log
    May 2012,The crane survey was sent to the board,Tom Birch,mail
    ,The crew was told of the crack,,
    """,
    told=(
        "meeting said | present Ada Roe |  | at 3 May 2012",
        "submission said | mentioned Tom Birch | crane survey | at May 2012",
        "statement said",
    ),
)

CHRONOLOGY = Whole(
    "chronology",
    "chronology.csv",
    "",
    """
    Date,Description
    2009-05-07,Phone call from Petra Lund to the manager
    2009-05-11,The inspectorate visited the quarry
    2009-05-15,Letter from the company to the union
    """,
    told=(
        "telephone said |  |  | at 2009-05-07",
        "visit said | agent inspectorate |  | at 2009-05-11",
        "letter said |  | Letter | at 2009-05-15",
    ),
)

STAFF_LIST = Whole(
    "staff list",
    "staff.csv",
    "",
    """
    Name,Post,From,To
    Ada Roe,Harbour Master,1 May 2012,30 June 2014
    Tom Birch,Treasurer,2012,
    ,Port Engineer,July 2012,
    Una Vale,,,
    """,
    told=(
        "departure said | holder Ada Roe, post Harbour Master |  | at 30 June 2014",
        "appointment said | holder Ada Roe, post Harbour Master |  | from 1 May 2012, until 30 June 2014",
        "appointment said | holder Tom Birch, post Treasurer |  | from 2012",
    ),
)

MAIL_INDEX = Whole(
    "mail index",
    "index.csv",
    "",
    """
    Date,From,To,Subject
    3 May 2012,Ada Roe,Tom Birch,The crane survey
    4 May 2012,Tom Birch,Una Vale; Rob Stone,Lunch
    """,
    told=(
        "email said | sender Ada Roe, recipient Tom Birch | crane survey | at 3 May 2012",
        "email said | sender Tom Birch, recipient Una Vale, recipient Rob Stone |  | at 4 May 2012",
    ),
)

CALENDAR = Whole(
    "calendar",
    "board.ics",
    "",
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Harbour//EN
    BEGIN:VEVENT
    UID:1@harbour.example
    DTSTART:20120503T100000Z
    DTEND:20120503T110000Z
    SUMMARY:Crane safety meeting
    ORGANIZER;CN=Ada Roe:mailto:ada@harbour.example
    ATTENDEE;CN=Tom Birch;PARTSTAT=ACCEPTED:mailto:tom@harbour.example
    ATTENDEE;CN=Una Vale;PARTSTAT=DECLINED:mailto:una@harbour.example
    END:VEVENT
    BEGIN:VEVENT
    UID:2@harbour.example
    DTSTART;VALUE=DATE:20120510
    SUMMARY:Board away day
    STATUS:CANCELLED
    END:VEVENT
    END:VCALENDAR
    """,
    told=(
        "meeting planned | host Ada Roe, invited Tom Birch, apologies Una Vale |  | at 20120503T100000Z",
        "meeting denied |  |  | at 20120510",
    ),
)

LINES = Whole(
    "lines",
    "log.jsonl",
    "",
    """
    {"date": "2009-05-07", "event": "Petra Lund phoned the manager", "source": "log"}
    {"date": "2009-05-11", "event": "The inspectorate visited the quarry", "source": "log"}
    """,
    told=(
        "telephone said | sender Petra Lund, recipient manager |  | at 2009-05-07",
        "visit said | agent inspectorate |  | at 2009-05-11",
    ),
)

PLANNED = Whole(
    "planned",
    "plan.txt",
    "document",
    """
    The board will meet the union on 3 June 2019.

    The owners must send the accounts to the registrar by 30 April each year.

    The board plans to appoint a treasurer in May 2019.

    The clerk should have told the auditor.

    The auditor could ask for the books.
    """,
    told=(
        "meeting planned | present board, present union |  | at 3 June 2019",
        "appointment planned | holder treasurer, post treasurer |  | at May 2019",
        "statement owed | sender clerk, recipient auditor",
    ),
    untold=(
        "must send the accounts",
        "could ask for the books",
    ),
)

DENIALS = Whole(
    "denials",
    "denials.txt",
    "document",
    """
    The clerk never received the audit.

    Neither the clerk nor the treasurer attended the meeting on 3 May 2012.

    The chairman denied that the board discussed the audit in May 2012.

    The minutes do not mention the audit after May 2012.

    There was no visit to the works in 2012.

    The crew was not told of the audit.
    """,
    told=(
        "submission denied | recipient clerk | audit",
        "meeting denied | present clerk, present treasurer |  | at 3 May 2012",
        "meeting denied | present board | audit | at May 2012 | chairman",
        "other silent |  | audit | after May 2012",
        "visit denied |  |  | at 2012",
        "statement denied | recipient crew | audit",
    ),
)

SUPPOSED = Whole(
    "supposed",
    "supposed.txt",
    "document",
    """
    The clerk might have seen the audit in May 2012.

    Had the board met in May 2012, the loss would have been seen.

    Who told the union? When did the clerk resign?

    Unless the auditor writes to the bank by May, the account will be closed.

    Some 8 per cent of the books are lost.
    """,
    told=(),
    untold=(
        "The clerk might have seen",
        "Had the board met",
        "Who told the union?",
        "When did the clerk resign?",
        "Unless the auditor writes",
        "Some 8 per cent of the books",
    ),
)

DOCUMENTS = (
    COUNCIL_MINUTES,
    PROJECT_NOTES,
    BOARD_MINUTES,
    TABLE_OF_EVENTS,
    CHRONOLOGY,
    STAFF_LIST,
    MAIL_INDEX,
    CALENDAR,
    LINES,
    PLANNED,
    DENIALS,
    SUPPOSED,
)
