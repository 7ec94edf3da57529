"""Papers of inquiries: a review, evidence at a hearing, an ombudsman's decision; all that each must tell."""

from __future__ import annotations

from tests.extract.whole import Whole

REVIEW = Whole(
    "review of fire doors",
    "2021-03.review.txt",
    "report",
    """
    Independent review into the Marley Street fire doors

    3. Findings

    3.1 The fire risk assessment was carried out by Pell Associates on 12 and 13 February 2019. It identified
    31 defective doors.

    3.2 Pell Associates emailed the assessment to the compliance officer, Joanna Reed, on 1 March 2019. She
    forwarded it the same day to the head of housing, Peter Voss.

    3.3 Mr Voss told us that he did not open the attachment. However, he replied to Ms Reed on 14 March 2019.

    3.4 At the housing management meeting on 26 March 2019, attended by Mr Voss, Ms Reed and the finance
    manager, Anil Kapoor, the assessment was discussed.

    3.5 It should have been shared with the residents within 28 days.

    3.6 Ms Reed resigned in August 2019. We have not seen evidence that the board considered the assessment.
    """,
    told=(
        "report said | author Pell Associates | fire risk assessment | at 12 and 13 February 2019",
        "email said | sender Pell Associates, recipient Joanna Reed | assessment | at 1 March 2019",
        "submission said | sender Joanna Reed, recipient Peter Voss | assessment | at the same day",
        "knowledge denied | agent Voss | attachment |  | Voss",
        "statement said | sender Voss, recipient Reed |  | at 14 March 2019",
        "meeting said | present Voss, present Reed, present Anil Kapoor | assessment | at 26 March 2019",
        "submission owed | recipient residents | assessment",
        "departure said | holder Reed |  | at August 2019",
        "meeting silent | present board | assessment",
    ),
    untold=("It identified",),
)

HEARING = Whole(
    "evidence on a cost estimate",
    "2018-06-13.evidence.txt",
    "document",
    """
    Oral evidence, 13 June 2018

    Q41 Chair: When did you first see the cost estimate?

    Mr Lunn: I saw a draft in November 2016. The final version was sent to my team on 20 January 2017.

    Q42 Chair: And did you tell the Minister?

    Mr Lunn: Not at that point. I told the Permanent Secretary on 25 January 2017.

    Q43 Ms Bright: Dame Alice, is that right?

    Dame Alice Kerr: I have no recollection of that conversation. I received the estimate in a submission
    dated 2 March 2017. I had not seen it before then.

    Q44 Ms Bright: When was the Minister told?

    Dame Alice Kerr: He was informed on 3 March 2017.
    """,
    told=(
        "knowledge said | agent Lunn | cost estimate | at November 2016 | Lunn",
        "submission said | recipient team | cost estimate | at 20 January 2017 | Lunn",
        "statement said | sender Lunn, recipient Permanent Secretary |  | at 25 January 2017 | Lunn",
        "submission said | recipient Alice Kerr | estimate | at 2 March 2017 | Alice Kerr",
        "knowledge denied | agent Alice Kerr | estimate |  | Alice Kerr",
        "knowledge said | recipient Minister |  | at 3 March 2017 | Alice Kerr",
    ),
    untold=("When did you first see", "Not at that point.", "I have no recollection"),
)

OMBUDSMAN = Whole(
    "decision on a noise survey",
    "decision.txt",
    "document",
    """
    What happened

    2. In March 2015 the Council's environmental health officer, Officer K, commissioned a noise survey of the
    depot. The survey was completed on 8 May 2015.

    3. Mr Brand complained to the Council about noise on 3 January 2017. The Council visited on
    20 January 2017.

    4. In September 2018 a neighbour gave Mr Brand a copy of the survey. Mr Brand wrote to the Council's chief
    executive on 1 October 2018.

    5. I have not seen evidence that the planning team considered the survey.
    """,
    told=(
        "decision said | agent K | noise survey | at March 2015",
        "report said |  | survey | at 8 May 2015",
        "statement said | sender Brand, recipient Council |  | at 3 January 2017",
        "visit said | agent Council |  | at 20 January 2017",
        "submission said | recipient Brand | survey | at September 2018",
        "letter said | sender Brand, recipient chief executive |  | at 1 October 2018",
        "meeting silent | present planning team | survey",
    ),
    untold=(),
)

DOCUMENTS = (REVIEW, HEARING, OMBUDSMAN)
