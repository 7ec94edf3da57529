"""What is asked of the papers in `lanternfish`: by an investigator, the other side, a newspaper."""

# words, command or status, how the answer begins
ASKED: tuple[tuple[str, str, str], ...] = (
    (
        "Who attended the TSC meeting on 2019-09-19?",
        "present --on 2019-09-19",
        "Present on 19 September 2019 (Lanternfish Foundation Technical Steering",
    ),
    (
        "How many meetings did @icarv chair?",
        "attended --who person/ines-carvalho --role chair",
        "Ines Carvalho was in the chair at 5 meetings on 5 dates: the first on 5",
    ),
    (
        "How many meetings did @bolind attend?",
        "attended --who person/bo-lindqvist",
        "Bo Lindqvist was present at 6 meetings on 6 dates: the first on 5",
    ),
    (
        "@mpopa: first, last and number of meetings attended?",
        "attended --who person/mirela-popa",
        "Mirela Popa was present at 6 meetings on 6 dates: the first on 5",
    ),
    (
        "Who sent regrets on 2019-10-17?",
        "present --on 2019-10-17 --role apologies",
        "On record as having sent apologies on 17 October 2019 (Lanternfish",
    ),
    (
        "List all meetings attended by Zofia Wrona.",
        "attended --who person/zofia-wrona",
        "Zofia Wrona was present at 2 meetings on 2 dates: the first on 10",
    ),
    (
        "Which weeks have no minutes between 2019-09-05 and 2019-11-07?",
        "cadence --on 2019-09-05/2019-11-07",
        "2 breaks from 5 September to 7 November 2019 in sources/tsc (7 dates",
    ),
    (
        "Which meetings were held without Jonah Reiss?",
        "attended --who person/jonah-reiss --missed",
        "Jonah Reiss is on record as away from 3 meetings: 5 September 2019",
    ),
    (
        "What is the biggest break between two TSC meetings?",
        "cadence --series sources/tsc --longest",
        "The longest interval in sources/tsc: 21 days, 17 October 2019 to 7",
    ),
    (
        "Who chaired the meeting on 2019-09-19?",
        "present --on 2019-09-19 --role chair",
        "On record as in the chair on 19 September 2019 (Lanternfish Foundation",
    ),
    (
        "Who was chair of the TSC on 15 October 2019?",
        "holder --post post/chair --on 2019-10-15",
        "The Chair on 15 October 2019: Ines Carvalho.",
    ),
    (
        "Who succeeded Ines Carvalho as chair?",
        "succession --who person/ines-carvalho --post post/chair",
        "The Chair after Ines Carvalho (from 1 March 2018, to 31 October 2019):",
    ),
    (
        "When did Jonah Reiss receive the parser vulnerability report?",
        "knew --about document/parser-vulnerability-report --who person/jonah-reiss --how recipient",
        "On record as having been sent the parser vulnerability report: Jonah Reiss",
    ),
    (
        "Who forwarded the parser vulnerability report to Bo Lindqvist?",
        "sent --to person/bo-lindqvist --about document/parser-vulnerability-report",
        "On record: 1 message to Bo Lindqvist about the parser vulnerability",
    ),
    (
        "Did Kwame Adusei know about the parser vulnerability report before 3 October 2019?",
        "knew --about document/parser-vulnerability-report --who person/kwame-adusei --before 2019-10-03",
        "No record that Kwame Adusei knew of the parser vulnerability report",
    ),
    (
        "Did Ines Carvalho know about the parser vulnerability report on 5 September 2019?",
        "knew --about document/parser-vulnerability-report --who person/ines-carvalho --before 2019-09-06",
        "On record as knowing of the parser vulnerability report before 6",
    ),
    (
        "Did the committee acknowledge the vulnerability report within 7 days?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "How many emails did Mirela Popa send?",
        "sent --sender person/mirela-popa --kind email",
        "On record: 1 email from Mirela Popa. On 20 September 2019 at 12:00:",
    ),
    (
        "Did Bo ever send the build server logs?",
        "cannot-say",
        "Nothing called “the build server logs” is in this",
    ),
    (
        "Who was present on both 2019-10-10 and 2019-10-17?",
        "both --on 2019-10-10 --also 2019-10-17",
        "Listed as there both on 10 October 2019 and on 17 October 2019: Bo",
    ),
    (
        "When did Ines Carvalho step down?",
        "left --who person/ines-carvalho",
        "Ines Carvalho: Chair until 31 October 2019.",
    ),
    (
        "Who joined the committee in October 2019?",
        "joined --on 2019-10",
        "At some time up to 17 October 2019: Zofia Wrona was elected to the",
    ),
    (
        "What names does @kadusei go by?",
        "names --of person/kwame-adusei",
        "Kwame Adusei occurs under 3 names: Kwame Adusei; @kadusei; Kwame.",
    ),
    (
        "Which meetings fell on a day other than Thursday?",
        "cadence --weekday Thursday",
        "No date not on a Thursday, in sources/tsc (7 dates from 5 September",
    ),
    ("Who is to blame for the delay?", "not-understood", "This question is not understood"),
    ("Did @nbrown attend any meeting?", "cannot-say", "Nothing called “@nbrown” is in this case. It"),
    ("Did Bo Lindqvist lie about the vulnerability?", "not-understood", "This question is not understood"),
    (
        "How many times did Bo Lindqvist chair?",
        "attended --who person/bo-lindqvist --role chair",
        "Bo Lindqvist was in the chair at 1 meeting on 1 date: on 19 September",
    ),
    (
        "Who has chaired TSC meetings?",
        "attendance --words 'Technical Steering Committee' --role chair",
        "Most often in the chair: Ines Carvalho, at 5 of 7 “Technical Steering",
    ),
    (
        "Who attended fewest meetings?",
        "attendance --least",
        "Least often listed as there: Zofia Wrona, at 2 of 7 meetings. Then",
    ),
    ("Who was a guest on 2019-10-10?", "cannot-say", "Nothing called “a guest” is in this case. It"),
    (
        "List the handles of those present on 2019-10-03.",
        "present --on 2019-10-03",
        "Present on 3 October 2019 (Lanternfish Foundation Technical Steering",
    ),
    (
        "Which minutes mention the parser?",
        "mentioned --phrase parser --kind minutes",
        "“parser” is named in 2 sets of minutes, in 2 passages, the earliest of",
    ),
    (
        "Who was present on 2019-09-12 but not on 2019-09-19?",
        "both --on 2019-09-12 --also 2019-09-19 --only",
        "Listed as there on 12 September 2019 and not on 19 September 2019: Ines",
    ),
    (
        "Which meeting dates were not a Thursday?",
        "cadence --weekday Thursday",
        "No date not on a Thursday, in sources/tsc (7 dates from 5 September",
    ),
    (
        "When did @zwrona attend first, last and how often?",
        "attended --who person/zofia-wrona",
        "Zofia Wrona was present at 2 meetings on 2 dates: the first on 10",
    ),
    (
        "How many dates have minutes, first and last?",
        "series",
        "sources/tsc: records of 7 dates, from 5 September 2019 to 7 November",
    ),
    (
        "List every break of more than 10 days between consecutive minutes.",
        "cadence --longer 10",
        "2 breaks of more than 10 days in sources/tsc (7 dates from 5 September",
    ),
    (
        "First date on which each person knew of the parser vulnerability report.",
        "knew --about document/parser-vulnerability-report",
        "On record as knowing of the parser vulnerability report: Lanternfish",
    ),
    (
        "How many people attended on average?",
        "meetings --largest",
        "Most people are listed as there on 10 October 2019: 6. Fewest on 19",
    ),
    (
        "Which meeting had the most attendees?",
        "meetings --largest",
        "Most people are listed as there on 10 October 2019: 6. Fewest on 19",
    ),
    (
        "Was there a TSC meeting on 24 October 2019?",
        "meetings --words 'Technical Steering Committee' --on 2019-10-24",
        "No “Technical Steering Committee” meeting is on record on 24 October",
    ),
    ("Is Jonah Reiss a member of the TSC?", "not-understood", "This question is not understood"),
    ("Who will publish the disclosure policy?", "not-understood", "This question is not understood"),
    (
        "When was the disclosure policy published?",
        "happened --kind publication --about document/disclosure-policy",
        "No record of a publication about the disclosure policy. Looked in 16",
    ),
    ("Did the committee vote to disclose?", "not-understood", "This question is not understood"),
    (
        "What was decided on 3 October 2019?",
        "decided --on 2019-10-03",
        "1 decision on record on 3 October 2019. 3 October 2019: “The committee",
    ),
    (
        "Did Mirela Popa email Bo Lindqvist?",
        "sent --sender person/mirela-popa --to person/bo-lindqvist --kind email",
        "On record: 1 email from Mirela Popa to Bo Lindqvist. On 20 September",
    ),
    (
        "Did Bo Lindqvist answer Mirela Popa?",
        "sent --sender person/bo-lindqvist --to person/mirela-popa",
        "No message from Bo Lindqvist to Mirela Popa is on record. Looked in 16",
    ),
    (
        "How many emails did Ines Carvalho get?",
        "sent --to person/ines-carvalho --kind email",
        "On record: 2 emails to Ines Carvalho, the first on 30 August 2019 at",
    ),
)
