"""Statements in the first person, and chronologies to the month: all that each must tell."""

from __future__ import annotations

from tests.extract.whole import Whole

STATEMENT = Whole(
    "statement",
    "statement.txt",
    "statement",
    """
    Witness statement of Ines Vidal

    I was appointed quarry manager on 1 July 2009.

    I received the rock survey from Mr Crowe on 3 July 2009. I did not send it to the inspectorate.

    I first saw the warning letter in August 2009.

    I do not remember whether Ms Lund phoned me.

    I would have closed the quarry if I had seen the letter in May 2009.

    On 14 August 2009 I met Ms Lund and Mr Thane at the quarry.

    Signed: Ines Vidal
    Dated: 20 January 2011
    """,
    told=(
        "appointment said | holder Ines Vidal, post quarry manager |  | at 1 July 2009 | Ines Vidal",
        "submission said | recipient Ines Vidal, sender Crowe | rock survey | at 3 July 2009 | Ines Vidal",
        "submission denied | sender Ines Vidal, recipient inspectorate | rock survey |  | Ines Vidal",
        "knowledge said | agent Ines Vidal | warning letter | at August 2009 | Ines Vidal",
        (
            "meeting said | present Ines Vidal, present Lund, present Thane |  | at 14 August 2009 | "
            "Ines Vidal"
        ),
    ),
    untold=(
        "I do not remember whether",
        "I would have closed the quarry",
    ),
)

AFFIDAVIT = Whole(
    "affidavit",
    "affidavit.txt",
    "document",
    """
    AFFIDAVIT

    I, Dr Hana Weiss, make this statement freely.

    1. I reported the missing coins to the police on 2 September 2005.

    2. Mr Tull told me on 4 September 2005 that the vault was open.
    """,
    told=(
        "statement said | sender Hana Weiss, recipient police |  | at 2 September 2005 | Hana Weiss",
        "statement said | sender Tull, recipient Hana Weiss |  | at 4 September 2005 | Hana Weiss",
    ),
)

MONTHS = Whole(
    "months",
    "months.csv",
    "",
    """
    Date,Description
    2009-05-07,Phone call from Petra Lund to the manager
    2009-05,Letter from the company to the union
    2009,The quarry was sold
    """,
    told=(
        "telephone said |  |  | at 2009-05-07",
        "letter said |  | Letter | at 2009-05",
        "other said |  |  | at 2009",
    ),
)

DOCUMENTS = (
    STATEMENT,
    AFFIDAVIT,
    MONTHS,
)
