"""News stories of many fields: all that each must tell, and what it must not."""

from __future__ import annotations

from tests.extract.whole import Whole

NEWS_STORY = Whole(
    "news story",
    "story.txt",
    "article",
    """
    Dam owners saw warning a year before the breach

    A survey of the Corrie dam was sent to its owners on 14 March 2013, papers seen by the Gazette show.

    The survey was written by Hartnell Associates. It was completed in February 2013.

    Mr Lewis Thane, the estate manager, said that the owners received the survey in April 2013. He denied
    that the council was told of it.

    The spillway failed on 2 June 2014. Some 40 per cent of the valley was flooded.

    The council ordered an inquiry in July 2014. It may recommend a new wall.

    Did the owners read the survey before the flood? Nobody at the estate would say.

    If the owners had acted in 2013, the wall would have been mended.

    The inquiry is due to report by the end of May 2015.
    """,
    told=(
        "submission said |  | survey | at 14 March 2013",
        "report said | author Hartnell Associates | survey",
        "report said |  | survey | at February 2013",
        "submission said |  | survey | at April 2013 | Lewis Thane",
        "statement denied | recipient council | survey |  | Lewis Thane",
        "other said |  |  | at 2 June 2014",
        "decision said | agent council | inquiry | at July 2014",
        "other planned |  | inquiry | by the end of May 2015",
    ),
    untold=(
        "Dam owners saw warning",
        "Some 40 per cent",
        "It may recommend a new wall.",
        "Did the owners read the survey",
        "Nobody at the estate would say.",
        "If the owners had acted in 2013",
    ),
)

COURT_REPORT = Whole(
    "court report",
    "court.txt",
    "article",
    """
    The quarry manager was told of the loose rock in May 2009, the inquest heard.

    Ms Petra Lund, the shift leader, told the inquest that she phoned the manager on 7 May 2009.

    Mr Alan Crowe resigned as quarry manager on 30 June 2009.

    The inspectorate visited the quarry on 11 May 2009 and wrote to the company on 15 May 2009.

    The company's share price fell by 12% in June 2009.

    The jury will meet again in January 2011.
    """,
    told=(
        "statement said | recipient quarry manager |  | at May 2009",
        "telephone said | sender Petra Lund, recipient manager |  | at 7 May 2009 | Petra Lund",
        "departure said | holder Alan Crowe, post quarry manager |  | at 30 June 2009",
        "visit said | agent inspectorate |  | at 11 May 2009",
        "letter said | sender inspectorate, recipient company |  | at 15 May 2009",
        "other planned |  |  | at January 2011",
    ),
    untold=("share price fell by 12%",),
)

RAIL_STORY = Whole(
    "rail story",
    "rail.html",
    "article",
    """
    <html><head><title>Signal fault was known</title></head><body><article>
    <h1>Signal fault was known</h1>
    <p>Northmoor Rail received the signal audit from Kestrel Engineers on 8 October 2007.</p>
    <p>Engineers visited the junction in November 2007. After the visit, the company wrote to the
    rail regulator.</p>
    <p>"We sent the audit to every depot in December 2007," said Mr Owen Pryce, the operations
    director. "The drivers did not receive it."</p>
    <p>The regulator published the audit on 3 March 2008.</p>
    <p>Some 30 per cent of the trains ran late.</p>
    </article></body></html>
    """,
    told=(
        (
            "submission said | recipient Northmoor Rail, sender Kestrel Engineers | signal audit | at 8 "
            "October 2007"
        ),
        "visit said | agent Engineers |  | at November 2007",
        "visit said",
        "letter said | sender company, recipient rail regulator",
        "submission said | sender Owen Pryce | audit | at December 2007 | Owen Pryce",
        "submission denied | recipient drivers | audit |  | Owen Pryce",
        "publication said | author regulator | audit | at 3 March 2008",
    ),
    untold=(
        "Some 30 per cent of the trains",
        "Signal fault was known",
    ),
)

MUSEUM_THEFT = Whole(
    "museum theft",
    "theft.txt",
    "article",
    """
    The museum's curator, Dr Hana Weiss, reported the missing coins to the police on 2 September 2005.

    The police visited the museum the next day. They interviewed the night guard on 5 September 2005.

    The trustees met on 12 September 2005.

    According to the trustees, the inventory was not shown to the insurers.

    Was the vault ever inspected? The trustees could have asked in 2004.

    The coins are worth 3 million crowns, about 15 per cent of the collection.
    """,
    told=(
        "statement said | sender Hana Weiss, recipient police |  | at 2 September 2005",
        "visit said | agent police |  | at the next day",
        "other said | agent police |  | at 5 September 2005",
        "meeting said | present trustees |  | at 12 September 2005",
        "other denied |  |  |  | trustees",
    ),
    untold=(
        "Was the vault ever inspected?",
        "could have asked in 2004",
        "The coins are worth 3 million",
    ),
)

FARM = Whole(
    "farm",
    "farm.txt",
    "article",
    """
    Inspectors visited Lowfield Farm on 21 January 2018. They found sheep without water.

    The agency issued a warning letter to the farmer, Mr Jory Penrose, on 26 January 2018.

    A follow-up visit took place in March 2018.

    Mr Penrose says that he never received the warning letter.

    The agency will inspect the farm again in September 2018.

    The farm was graded poor. Three farms in the valley were graded good.

    There is no record of the visit of March 2018 in the farm's log.
    """,
    told=(
        "visit said | agent Inspectors |  | at 21 January 2018",
        "warning-letter said | sender agency, recipient Jory Penrose | warning letter | at 26 January 2018",
        "visit said |  |  | at March 2018",
        "warning-letter denied | recipient Penrose | warning letter |  | Penrose",
        "inspection planned | agent agency |  | at September 2018",
        "other silent |  |  | at March 2018",
    ),
    untold=(
        "The farm was graded poor.",
        "Three farms in the valley were graded good.",
        "They found sheep without water.",
    ),
)

DOCUMENTS = (
    NEWS_STORY,
    COURT_REPORT,
    RAIL_STORY,
    MUSEUM_THEFT,
    FARM,
)
