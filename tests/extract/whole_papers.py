"""Letters, memos, mails and papers of many houses: all that each must tell, and what it must not."""

from __future__ import annotations

from tests.extract.whole import Whole

INSPECTION_LETTER = Whole(
    "inspection letter",
    "letter.txt",
    "letter",
    """
    Inspectorate of Children's Homes

    18 May 2016

    Dear Ms Farrow,

    Thank you for your help. We inspected Beech House on 4 May 2016.

    We asked the provider for the log on 6 May 2016.

    I enclose the inspection report of May 2016.

    The home was graded adequate. About 30 per cent of the staff had no training.

    Better records might have helped.

    Yours sincerely,

    Colm Reddy
    Lead Inspector
    """,
    told=(
        "letter said | sender Colm Reddy, recipient Farrow | inspection report | at 18 May 2016",
        "inspection said | agent Colm Reddy |  | at 4 May 2016 | Colm Reddy",
        "request said | agent Colm Reddy | log | at 6 May 2016 | Colm Reddy",
    ),
    untold=(
        "The home was graded adequate.",
        "About 30 per cent of the staff",
        "Better records might have helped.",
    ),
)

COMPLAINT = Whole(
    "complaint",
    "complaint.txt",
    "letter",
    """
    Flat 9, Mill Court
    2 November 2014

    Dear Housing Officer,

    I wrote to the council about the boiler on 3 October 2014. Nobody answered.

    Dr Amadi visited the flat on 17 October 2014. He did not look at the boiler.

    Could you tell me when it will be mended?

    Yours faithfully,

    Mrs Edda Brandt
    """,
    told=(
        "letter said | sender Edda Brandt, recipient Housing Officer |  | at 2 November 2014",
        "letter said | sender Edda Brandt, recipient council |  | at 3 October 2014 | Edda Brandt",
        "visit said | agent Amadi |  | at 17 October 2014 | Edda Brandt",
        "other denied | agent Amadi |  |  | Edda Brandt",
        "request said | agent Edda Brandt, recipient Housing Officer |  | at 2 November 2014",
    ),
    untold=("Nobody answered.",),
)

WARNING_LETTER = Whole(
    "warning letter",
    "warning.txt",
    "letter",
    """
    9 January 2018

    Formal warning

    Dear Mr Penrose,

    Our officers visited the farm on 2 January 2018.

    If the water is not mended, the licence may be withdrawn.

    Yours sincerely,

    Dr Ruth Amadi
    Chief Veterinary Officer
    """,
    told=(
        "warning-letter said | sender Ruth Amadi, recipient Penrose |  | at 9 January 2018",
        "visit said | agent officers |  | at 2 January 2018 | Ruth Amadi",
    ),
    untold=(
        "If the water is not mended",
        "the licence may be withdrawn",
    ),
)

MEMO = Whole(
    "memo",
    "memo.txt",
    "document",
    """
    MEMORANDUM

    From: Gwen Tarrant, Head of Works
    To: Idris Vaughan; Lena Marsh
    Date: 12 July 2011
    Subject: The culvert survey

    Kestrel Engineers completed the culvert survey on 30 June 2011.

    I met the contractor on 5 July 2011. He said that the wall would last.

    The survey has not been sent to the insurers.
    """,
    told=(
        (
            "letter said | sender Gwen Tarrant, recipient Idris Vaughan, recipient Lena Marsh | culvert "
            "survey | at 12 July 2011"
        ),
        "report said | author Kestrel Engineers | culvert survey | at 30 June 2011 | Gwen Tarrant",
        "meeting said | present Gwen Tarrant |  | at 5 July 2011 | Gwen Tarrant",
        "submission denied | recipient insurers | survey |  | Gwen Tarrant",
    ),
    untold=("He said that the wall would last.",),
)

REPLY = Whole(
    "reply",
    "reply.eml",
    "",
    """
    From: Nadia Osei <nadia@marsh.example>
    To: Tom Birch <tom@marsh.example>
    Cc: Una Vale <una@marsh.example>
    Date: Tue, 10 Mar 2015 09:12:00 +0000
    Subject: Re: pump audit
    Message-ID: <b2@marsh.example>
    Content-Type: text/plain; charset=utf-8

    Tom,

    I received the pump audit on 6 March 2015.

    Did you tell the crew? I could ask the union next week.

    Nadia
    """,
    told=(
        (
            "email said | sender Nadia Osei, recipient Tom Birch, copied Una Vale | pump audit | "
            "at Tue, 10 Mar 2015 09:12:00 +0000"
        ),
        "submission said | recipient Nadia Osei | pump audit | at 6 March 2015 | Nadia Osei",
    ),
    untold=(
        "Did you tell the crew?",
        "I could ask the union",
    ),
)

PRINTED_MAILS = Whole(
    "printed mails",
    "printed.txt",
    "document",
    """
    From: Petra Lund
    To: Lewis Thane
    Sent: 8 May 2009
    Subject: Loose rock

    Please find attached the rock survey.

    I phoned the inspectorate on 7 May 2009. They did not visit the quarry.
    """,
    told=(
        "email said | sender Petra Lund, recipient Lewis Thane | rock survey | at 8 May 2009",
        "telephone said | sender Petra Lund, recipient inspectorate |  | at 7 May 2009 | Petra Lund",
        "visit denied | agent inspectorate |  |  | Petra Lund",
    ),
)

DIARY = Whole(
    "diary",
    "diary.md",
    "document",
    """
    # Diary of the harbour pilot

    The crane survey was sent to the board on 4 May 2012.

    The crew met the harbour master on 6 May 2012. The crane may be safe after all.

    The crane fell on 9 May 2012. Will the board ask for a new one?
    """,
    told=(
        "submission said | recipient board | crane survey | at 4 May 2012",
        "meeting said | present crew, present harbour master |  | at 6 May 2012",
        "other said |  |  | at 9 May 2012",
    ),
    untold=(
        "The crane may be safe",
        "Will the board ask",
    ),
)

BOARD_PAPER = Whole(
    "board paper",
    "paper.txt",
    "report",
    """
    Paper 7 to the Board: the condition of the lock gates

    Prepared by: Gwen Tarrant, Head of Works
    Date: 3 February 2010

    1. Purpose

    This paper asks the board to approve the repair of the lock gates.

    2. Background

    The lock gates were inspected by Kestrel Engineers in October 2009. The gate survey was submitted to
    the works committee on 5 November 2009.

    The works committee rejected the survey on 12 November 2009.

    3. Risk

    The gates could fail in a flood. There is a 20 per cent chance of it in any year.

    4. Next steps

    The works will begin in April 2010. A report will be brought to the board in June 2010.
    """,
    told=(
        "inspection said | agent Kestrel Engineers |  | at October 2009",
        "submission said | recipient works committee | gate survey | at 5 November 2009",
        "refusal said | agent works committee | survey | at 12 November 2009",
        "other planned |  |  | at April 2010",
        "submission planned | recipient board | report | at June 2010",
    ),
    untold=(
        "asks the board to approve",
        "The gates could fail",
        "There is a 20 per cent chance",
    ),
)

DOCUMENTS = (
    INSPECTION_LETTER,
    COMPLAINT,
    WARNING_LETTER,
    MEMO,
    REPLY,
    PRINTED_MAILS,
    DIARY,
    BOARD_PAPER,
)
