"""What is asked of the papers in `skerrow`: by an investigator, the other side, a newspaper."""

# words, command or status, how the answer begins
ASKED: tuple[tuple[str, str, str], ...] = (
    (
        "Who attended the board meeting on 8 March 2016?",
        "present --on 2016-03-08",
        "Present on 8 March 2016 (SKERROW HARBOUR TRUST meeting): Alison Trewin,",
    ),
    (
        "Who sent apologies on 14 June 2016?",
        "present --on 2016-06-14 --role apologies",
        "On record as having sent apologies on 14 June 2016 (SKERROW HARBOUR",
    ),
    (
        "Which meetings did Declan Fahy miss?",
        "attended --who person/declan-fahy --missed",
        "Declan Fahy is on record as away from 1 meeting: 12 April 2016",
    ),
    (
        "When was Piers Langdon last at a meeting of the trustees?",
        "attended --who person/piers-langdon --words trustees",
        "Piers Langdon was present at 3 “trustees” meetings on 3 dates: the",
    ),
    (
        "How many board meetings took place between February and June 2016?",
        "meetings --words board --on 2016-02-01/2016-06-30",
        "4 “board” meetings on record from 1 February to 30 June 2016: 9",
    ),
    (
        "How often did Margaret Olowe attend?",
        "attended --who person/margaret-olowe",
        "Margaret Olowe was present at 6 meetings on 6 dates: the first on 12",
    ),
    (
        "Who took the chair on 14 June 2016?",
        "present --on 2016-06-14 --role chair",
        "On record as in the chair on 14 June 2016 (SKERROW HARBOUR TRUST",
    ),
    (
        "Who was Harbour Master on 1 September 2016?",
        "holder --post post/harbour-master --on 2016-09-01",
        "The Harbour Master on 1 September 2016: Ruth Kellow.",
    ),
    (
        "Who is the Harbour Master now?",
        "holder --post post/harbour-master --on 2016-10",
        "The Harbour Master in October 2016: Ruth Kellow.",
    ),
    (
        "When did Hugh Penrose stop being Harbour Master?",
        "left --who person/hugh-penrose --post post/harbour-master",
        "Hugh Penrose: Harbour Master until 31 August 2016.",
    ),
    (
        "Was Alison Trewin aware of the survey report on 8 April 2016?",
        "knew --about document/north-pier-survey --who person/alison-trewin --before 2016-04-09",
        "On record as knowing of the North Pier survey before 9 April 2016:",
    ),
    (
        "Who was copied in on the email of 7 March 2016?",
        "sent --kind email --on 2016-03-07",
        "On record: 1 email on 7 March 2016. On 7 March 2016 at 09:12: email:",
    ),
    (
        "Did Captain Penrose write to the Chair about the survey report?",
        "sent --sender person/hugh-penrose --to post/chair --about document/north-pier-survey",
        "On record: 1 message from Hugh Penrose to the Chair about the North",
    ),
    (
        "Are there minutes for May 2016?",
        "meetings --on 2016-05",
        "No meeting is on record in May 2016. The last before: 12 April 2016;",
    ),
    (
        "Which minutes are missing?",
        "meetings --unheld",
        "2 meetings without minutes here: 8 December 2015 and 10 May 2016. The",
    ),
    (
        "How long was it between the survey report reaching Captain Penrose and its circulation?",
        "cannot-say",
        "No event called “the survey report reaching",
    ),
    (
        "Who was in attendance from the Marine Safety Agency?",
        "cannot-say",
        "No event called “attendance from the Marine",
    ),
    (
        "Which letters are referred to but not held?",
        "missing --kind letter",
        "1 letter referred to but not held: the letter of 20 May 2016.",
    ),
    (
        "When did Piers Langdon leave the board?",
        "left --who person/piers-langdon",
        "Piers Langdon: Trustee until 30 June 2016; Planned on 30 June 2016:",
    ),
    (
        "Who attended every meeting?",
        "attendance --every",
        "Listed at every one of the 6 meetings with a list of people: Joan",
    ),
    (
        "Who wrote to whom on 2 April 2016?",
        "sent --on 2016-04-02",
        "On record: 1 message on 2 April 2016. On 2 April 2016 at 10:05: email:",
    ),
    ("Who was at the meeting of 3/4/2016?", "cannot-say", "“3/4/2016” may be 3 April 2016 or 4 March 2016."),
    (
        "Why did Penrose keep the survey from the trustees?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "When did Alison Trewin resign?",
        "left --who person/alison-trewin",
        "No record that Alison Trewin left a post or body. On record: Alison",
    ),
    (
        "Did Mr Langdom attend in January 2016?",
        "cannot-say",
        "Nothing called “Mr Langdom” is in this case. The",
    ),
    ("Who will chair the board in 2017?", "not-understood", "This question is not understood"),
    (
        "Who left the meeting early on 14 June 2016?",
        "cannot-say",
        "No event called “left the meeting early on 14",
    ),
    (
        "Who joined the meeting on 12 July 2016 by telephone?",
        "cannot-say",
        "No event called “the meeting on 12 July 2016 by",
    ),
    (
        "How many people attended on 8 March 2016?",
        "present --on 2016-03-08 --count",
        "4 people listed as present and 2 in attendance on 8 March 2016. Present",
    ),
    (
        "How many trustees attended the meeting on 8 March 2016?",
        "present --on 2016-03-08 --count",
        "4 people listed as present and 2 in attendance on 8 March 2016. Present",
    ),
    (
        "Who was absent without apologies on 12 April 2016?",
        "cannot-say",
        "Nothing called “absent without apologies” is in",
    ),
    (
        "Was Captain Penrose at the April meeting?",
        "present --on 2016-04 --who person/hugh-penrose",
        "No record that Hugh Penrose was present on 12 April 2016 (SKERROW",
    ),
    (
        "What was the attendance on 12 April 2016?",
        "present --on 2016-04-12 --count",
        "2 people listed as present and 1 in attendance on 12 April 2016.",
    ),
    (
        "Which meetings did both Declan Fahy and Piers Langdon attend?",
        "attended --who person/declan-fahy --beside person/piers-langdon",
        "Declan Fahy was present with Piers Langdon at 3 meetings on 3 dates:",
    ),
    (
        "When did Declan Fahy last attend?",
        "attended --who person/declan-fahy",
        "Declan Fahy was present at 5 meetings on 5 dates: the first on 12",
    ),
    (
        "When did Piers Langdon first attend a meeting?",
        "attended --who person/piers-langdon",
        "Piers Langdon was present at 3 meetings on 3 dates: the first on 12",
    ),
    (
        "How many meetings were held after 1 April 2016?",
        "meetings --after 2016-04-01",
        "3 meetings on record after 1 April 2016: 12 April 2016, 14 June 2016",
    ),
    (
        "What is the average number of people at meetings?",
        "meetings --largest",
        "Most people are listed as there on 12 January 2016, 8 March 2016 and 12",
    ),
    (
        "Which month had no meeting?",
        "cadence",
        "1 break in sources/minutes (6 dates from 12 January 2016 to 12 July",
    ),
    ("List all persons who attended in June 2016.", "not-understood", "This question is not understood"),
    (
        "Who was treasurer in March 2016?",
        "holder --post post/treasurer --on 2016-03",
        "The Treasurer in March 2016: Declan Fahy.",
    ),
    (
        "How many posts did Hugh Penrose hold?",
        "tenures --who person/hugh-penrose",
        "1 tenure of Hugh Penrose on record: Hugh Penrose: Harbour Master, from",
    ),
    (
        "Name the current office holders.",
        "tenures --on 2016-10",
        "In post in October 2016: Alison Trewin (Chair), Ruth Kellow (Harbour",
    ),
    (
        "When was Ruth Kellow appointed?",
        "joined --who person/ruth-kellow",
        "Ruth Kellow: Harbour Master from 1 September 2016.",
    ),
    (
        "Did Ruth Kellow attend any meeting?",
        "attended --who person/ruth-kellow",
        "No record of Ruth Kellow at a meeting in this case. Looked in 15",
    ),
    (
        "Did Joan Pascoe send the survey report to Margaret Olowe?",
        "sent --sender person/joan-pascoe --to person/margaret-olowe --about document/north-pier-survey",
        "On record: 1 message from Joan Pascoe to Margaret Olowe about the North",
    ),
    (
        "Who told the trustees about the survey report?",
        "cannot-say",
        "No event called “told the trustees about the",
    ),
    (
        "Did Margaret Olowe see the survey report before 16 June 2016?",
        "knew --about document/north-pier-survey --who person/margaret-olowe --before 2016-06-16",
        "On record as knowing of the North Pier survey before 16 June 2016:",
    ),
    (
        "Which emails mention the survey?",
        "mentioned --of document/north-pier-survey --kind email",
        "The North Pier survey is named in 4 emails, in 10 passages, the",
    ),
    (
        "How many emails did Hugh Penrose receive?",
        "sent --to person/hugh-penrose --kind email",
        "On record: 2 emails to Hugh Penrose, the first on 7 March 2016 at",
    ),
    (
        "What was the last email about?",
        "sent --kind email --last",
        "The last email on record: On 16 June 2016 at 11:30: email: North Pier",
    ),
    (
        "Who was the last person to receive the survey report?",
        "cannot-say",
        "Nothing called “last person to receive the survey",
    ),
    (
        "What did Keith Amory say on 12 July 2016?",
        "said --who person/keith-amory --on 2016-07-12",
        "1 statement of Keith Amory on 12 July 2016 on record. Told on 12 July",
    ),
    (
        "What is planned for 26 July 2016?",
        "happened --on 2016-07-26 --status planned",
        "1 event planned or to be done on 26 July 2016. Planned on 26 July 2016:",
    ),
    ("Was the North Pier closed?", "not-understood", "This question is not understood"),
    (
        "When was the North Pier closed to vehicles?",
        "cannot-say",
        "No event called “the North Pier closed to",
    ),
    ("Who closed the North Pier?", "not-understood", "This question is not understood"),
    (
        "What was resolved about the North Pier?",
        "decided --about 'the North Pier'",
        "2 decisions on record about “the North Pier”. 12 January 2016: “The",
    ),
    (
        "Was the action to circulate the survey report carried out?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "Which actions were assigned to Joan Pascoe?",
        "happened --who person/joan-pascoe --status planned --doing",
        "1 event planned or to be done with Joan Pascoe. Planned on 17 June",
    ),
    (
        "Did the Board approve the mooring fees?",
        "decided --about 'the mooring fees'",
        "1 decision on record about “the mooring fees”. 9 February 2016: “The",
    ),
    (
        "Which decisions were made in March 2016?",
        "decided --on 2016-03",
        "1 decision on record in March 2016. 8 March 2016: “The dredging",
    ),
    (
        "Was the survey report discussed at the meeting on 8 March 2016?",
        "mentioned --of document/north-pier-survey --on 2016-03-08 --kind minutes",
        "No set of minutes names",
    ),
    (
        "Has Penrose been dismissed?",
        "left --who person/hugh-penrose",
        "Hugh Penrose: Harbour Master until 31 August 2016; Planned on 31 August",
    ),
    ("Did Alison Trewin lie about the survey report?", "not-understood", "This question is not understood"),
    (
        "How did Alison Trewin learn of the survey report?",
        "knew --about document/north-pier-survey --who person/alison-trewin",
        "On record as knowing of the Nor",
    ),
    (
        "Which statements did Piers Langdon make?",
        "said --who person/piers-langdon",
        "1 statement of Piers Langdon on record. Told on 14 June 2016: Planned",
    ),
    (
        "Who knew about the survey report on 12 April 2016 but was absent?",
        "cannot-say",
        "Nothing called “the survey report on 12 April",
    ),
    ("Show me all documents about the North Pier.", "not-understood", "This question is not understood"),
    ("What are the names of all people in the case?", "not-understood", "This question is not understood"),
    ("How many sources are there?", "not-understood", "This question is not understood"),
)
