"""Accounts of five fields: all that each must tell, and what it must not."""

from __future__ import annotations

from tests.extract.whole import Whole

SHIPYARD = Whole(
    "shipyard",
    "shipyard.txt",
    "article",
    """
    The yard submitted the weld survey to the ministry on 6 May 1998. The ministry rejected the survey on
    20 May 1998.

    Ms Orla Finn was appointed safety director in June 1998. She met the union on 9 June 1998.

    Mr Karl Stead stepped down as works manager in July 1998.

    The yard probably warned the crew. The ship might have been saved.

    The ministry will publish the survey in January 1999.

    About 60 per cent of the welds were sound.
    """,
    told=(
        "submission said | recipient ministry | weld survey | at 6 May 1998",
        "refusal said | agent ministry | survey | at 20 May 1998",
        "appointment said | holder Orla Finn, post safety director |  | at June 1998",
        "meeting said | present Orla Finn, present union |  | at 9 June 1998",
        "departure said | holder Karl Stead, post works manager |  | at July 1998",
        "publication planned | author ministry | survey | at January 1999",
    ),
    untold=(
        "The yard probably warned the crew.",
        "The ship might have been saved.",
        "About 60 per cent",
    ),
)

LIBRARY = Whole(
    "library",
    "library.txt",
    "article",
    """
    The council closed the library on 31 March 2012. The parents demanded an inquiry in April 2012.

    The inquiry found that the council received the roof survey in October 2011.

    The librarian, Mr Emil Sorge, said that he never saw the roof survey.

    Would the roof have lasted? If the council had asked, the builder would have mended it.

    The roof survey was published on 4 May 2012.
    """,
    told=(
        "decision said | agent council |  | at 31 March 2012",
        "request said | agent parents | inquiry | at April 2012",
        "submission said | recipient council | roof survey | at October 2011 | inquiry",
        "knowledge denied | agent Emil Sorge | roof survey |  | Emil Sorge",
        "publication said |  | roof survey | at 4 May 2012",
    ),
    untold=(
        "Would the roof have lasted?",
        "If the council had asked",
    ),
)

WATER_WORKS = Whole(
    "water works",
    "water.txt",
    "article",
    """
    It was not until 12 August 2003 that the water company learned of the spill.

    The inspectors visited the works on 14 August 2003 and wrote to the company on 18 August 2003.

    The company did not tell the residents. Mr Piet Lang was succeeded by Ms Rosa Hale in September 2003.

    The company met the residents on 2 October 2003.

    The residents may sue. The water is graded good.
    """,
    told=(
        "knowledge said | agent water company |  | during 12 August 2003",
        "visit said | agent inspectors |  | at 14 August 2003",
        "letter said | sender inspectors, recipient company |  | at 18 August 2003",
        "statement denied | sender company, recipient residents",
        "appointment said | holder Rosa Hale |  | at September 2003",
        "meeting said | present company, present residents |  | at 2 October 2003",
    ),
    untold=(
        "The residents may sue.",
        "The water is graded good.",
    ),
)

SCHOOL_BOARD = Whole(
    "school board",
    "school.txt",
    "minutes",
    """
    Millbrook School Governors

    Minutes of the meeting of 7 October 2015

    Attendees: Ann Lee; Tom Bright

    Apologies were received from: Una Vale

    The governors discussed the fire report with the head teacher.

    The head teacher will send the fire report to the council by 1 November 2015.
    """,
    told=(
        (
            "meeting said | present Ann Lee, present Tom Bright, apologies Una Vale | fire report, fire "
            "report | at 7 October 2015"
        ),
        "meeting said | present governors, present head teacher | fire report | at 7 October 2015",
        "submission planned | sender head teacher, recipient council | fire report | by 1 November 2015",
    ),
)

POSTS_WITH_GAPS = Whole(
    "posts with gaps",
    "posts.csv",
    "",
    """
    Post,Name,From,To
    Head Teacher,Ann Lee,September 2010,31 August 2014
    Head Teacher,,1 September 2014,31 December 2014
    Head Teacher,Tom Bright,2015-01,
    Bursar,Una Vale,,30 June 2015
    """,
    told=(
        (
            "appointment said | holder Ann Lee, post Head Teacher |  | from September 2010, until 31 "
            "August 2014"
        ),
        "departure said | holder Ann Lee, post Head Teacher |  | at 31 August 2014",
        "appointment said | holder Tom Bright, post Head Teacher |  | from 2015-01",
        "appointment said | holder Una Vale, post Bursar |  | until 30 June 2015",
        "departure said | holder Una Vale, post Bursar |  | at 30 June 2015",
    ),
)

DOCUMENTS = (
    SHIPYARD,
    LIBRARY,
    WATER_WORKS,
    SCHOOL_BOARD,
    POSTS_WITH_GAPS,
)
