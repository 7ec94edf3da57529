"""What is asked of the papers in `marlow`: by an investigator, the other side, a newspaper."""

# words, command or status, how the answer begins
ASKED: tuple[tuple[str, str, str], ...] = (
    (
        "Who was absent from the April 14, 2015 board meeting?",
        "present --on 2015-04-14 --role absent",
        "On record as away on 14 April 2015 (MARLOW VALLEY UNIFIED SCHOOL",
    ),
    (
        "Which board members were present at the special meeting on April 28, 2015?",
        "present --on 2015-04-28",
        "Present on 28 April 2015 (MARLOW VALLEY UNIFIED SCHOOL DISTRICT",
    ),
    (
        "How many meetings did Greg Purcell miss?",
        "attended --who person/greg-purcell --missed",
        "Greg Purcell is on record as away from 2 meetings: 10 February 2015",
    ),
    (
        "List the meetings Nora Feldt did not attend.",
        "attended --who person/nora-feldt --missed",
        "Nora Feldt is on record as away from 2 meetings: 14 April 2015 (absent)",
    ),
    (
        "What was the first board meeting Curtis Yoder attended as Acting Superintendent?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "Who was the Superintendent on July 4, 2015?",
        "holder --post post/superintendent --on 2015-07-04",
        "No holder of the Superintendent is on record on 4 July 2015. Acting:",
    ),
    (
        "Who served as superintendent in 2015?",
        "holder --post post/superintendent --on 2015",
        "The Superintendent in part of that time: Lorraine Beckett (from 1 July",
    ),
    (
        "Which scheduled board meetings have no minutes?",
        "meetings --words board --unheld",
        "1 “board” meeting without minutes here: 12 May 2015. Announced for 12",
    ),
    (
        "What is the longest gap between board meetings?",
        "cadence --series sources/board --longest",
        "The longest interval in sources/board: 63 days, 9 June 2015 to 11",
    ),
    (
        "How many regular meetings were there?",
        "meetings --words regular",
        "6 “regular” meetings on record: 13 January 2015, 10 February 2015, 10",
    ),
    (
        "Who received the memo of March 30, 2015?",
        "sent --kind letter --on 2015-03-30",
        "On record: 1 letter on 30 March 2015. On 30 March 2015: memo: Water",
    ),
    (
        "Was Dana Whitlock copied on the March 30 memo?",
        "sent --to person/dana-whitlock --kind letter --on 2015-03-30",
        "On record: 1 letter to Dana Whitlock on 30 March 2015. On 30 March",
    ),
    (
        "Did Superintendent Beckett know about the water test report when the board met on April 14, 2015?",
        "knew --about document/water-test-report --who person/lorraine-beckett --before 2015-04-15",
        "On record as knowing of the water test report before 15 April 2015:",
    ),
    (
        "How many days passed between the arrival of the water test report and the June 9 meeting?",
        "cannot-say",
        "No event called “the arrival of the water test",
    ),
    (
        "When did Dr. Beckett resign?",
        "left --who person/lorraine-beckett",
        "Lorraine Beckett: Superintendent until 31 May 2015.",
    ),
    (
        "Who replaced Lorraine Beckett?",
        "succession --who person/lorraine-beckett",
        "The Superintendent after Lorraine Beckett (from 1 July 2012, to 31 May",
    ),
    (
        "Which offices has Curtis Yoder held?",
        "tenures --who person/curtis-yoder",
        "2 tenures of Curtis Yoder on record: Curtis Yoder: Acting",
    ),
    (
        "Who is Dana Whitlock?",
        "card --of person/dana-whitlock",
        "Dana Whitlock is on record under 1 name. On record in 3 events",
    ),
    (
        "Is Dana Whitlock still Director of Facilities?",
        "tenures --post post/director-of-facilities --who person/dana-whitlock --on 2015-09-01",
        "No tenure of the Director of Facilities and Dana Whitlock is on record",
    ),
    (
        "Was there a board meeting in July 2015?",
        "meetings --words board --on 2015-07",
        "No “board” meeting is on record in July 2015. The last before: 9 June",
    ),
    (
        "Give me the attendance record of Ramon Ibarra.",
        "attended --who person/ramon-ibarra",
        "Ramon Ibarra was present at 6 meetings on 6 dates: the first on 13",
    ),
    (
        "What did Curtis Yoder say about the report on June 9, 2015?",
        "said --who person/curtis-yoder --about document/water-test-report --on 2015-06-09",
        "1 statement of Curtis Yoder about the water test report on 9 June 2015",
    ),
    (
        "Which members were present at both the March 10 and April 14 meetings?",
        "both --on 2015-03-10 --also 2015-04-14",
        "Listed as there both on 10 March 2015 and on 14 April 2015: Greg",
    ),
    ("Who seconded the motion on January 13, 2015?", "not-understood", "This question is not understood"),
    (
        "When did the board first discuss the water testing?",
        "mentioned --phrase 'water testing' --kind minutes",
        "“water testing” is named in 3 sets of minutes, in 3 passages, the",
    ),
    (
        "What was decided on June 9, 2015?",
        "decided --on 2015-06-09",
        "2 decisions on record on 9 June 2015. 9 June 2015: “The Board accepted",
    ),
    (
        "Who attended the most board meetings?",
        "attendance --words board",
        "Most often listed as there: Tamsin Odell, at 7 of 7 “board” meetings.",
    ),
    (
        "Why did Beckett hide the water report from the Board?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "When was Tamsin Odell elected President?",
        "joined --who person/tamsin-odell --post post/president",
        "No record that Tamsin Odell became the President. Looked in 12 sources;",
    ),
    (
        "Who was at the 2/10/2015 meeting?",
        "present --on 2015-02-10",
        "Present on 10 February 2015 (MARLOW VALLEY UNIFIED SCHOOL DISTRICT",
    ),
    (
        "What does Helen Quist think of the new superintendent?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "Who left the district in 2015?",
        "left --on 2015",
        "Lorraine Beckett: Superintendent until 31 May 2015; Dana Whitlock:",
    ),
    ("How many superintendents were there in 2015?", "not-understood", "This question is not understood"),
    (
        "Who was President on March 10, 2015?",
        "holder --post post/president --on 2015-03-10",
        "The President on 10 March 2015: Helen Quist.",
    ),
    (
        "When did the board meet in April 2015?",
        "meetings --words board --on 2015-04",
        "2 “board” meetings on record in April 2015: 14 April 2015 and 28 April",
    ),
    (
        "How many special meetings were held?",
        "meetings --words special",
        "1 “special” meeting on record: 28 April 2015 (MARLOW VALLEY UNIFIED",
    ),
    (
        "Which meetings did Lorraine Beckett attend after May 2015?",
        "attended --who person/lorraine-beckett --after 2015-05",
        "No record of Lorraine Beckett at a meeting after May 2015 in this case.",
    ),
    (
        "Who was present at every regular meeting?",
        "attendance --words regular --every",
        "Listed at every one of the 6 “regular” meetings with a list of people:",
    ),
    (
        "List the votes in 2015.",
        "decided --on 2015",
        "8 decisions on record in 2015. 13 January 2015: “Helen Quist was",
    ),
    (
        "What did the board decide about the budget?",
        "decided --about 'the budget'",
        "2 decisions on record about “the budget”. 13 January 2015: “Motion by",
    ),
    (
        "When did Anselm Price become superintendent?",
        "joined --who person/anselm-price --post post/superintendent",
        "Anselm Price: Superintendent from 3 August 2015.",
    ),
    ("Has Curtis Yoder ever been superintendent?", "not-understood", "This question is not understood"),
    ("Who held more than one post?", "cannot-say", "Nothing called “more than one post” is in this"),
    (
        "Did Greg Purcell know about the water test report before June 9, 2015?",
        "knew --about document/water-test-report --who person/greg-purcell --before 2015-06-09",
        "No record that Greg Purcell knew of the water test report before 9 June",
    ),
    (
        "Which memos did Curtis Yoder receive?",
        "sent --to person/curtis-yoder --kind letter",
        "On record: 1 letter to Curtis Yoder. On 30 March 2015: memo: Water test",
    ),
    (
        "Who sent the memo of May 6, 2015?",
        "sent --kind letter --on 2015-05-06",
        "On record: 1 letter on 6 May 2015. On 6 May 2015: memo: Water testing",
    ),
    (
        "What is the last memo?",
        "sent --kind letter --last",
        "The last letter on record: On 17 June 2015: memo: Drinking water at",
    ),
    (
        "How many memos are there?",
        "sent --kind letter",
        "On record: 3 letters, the first on 30 March 2015, the last on 17 June",
    ),
    (
        "Who was copied most often?",
        "correspondents --side copied",
        "Most on record: Dana Whitlock, 1 message copied to them. 1",
    ),
    (
        "Which people are mentioned in the memo of March 30?",
        "cannot-say",
        "No one source called “the memo of March 30” is in",
    ),
    (
        "Was there a meeting between April 28 and June 9, 2015?",
        "meetings --on 2015-04-28/2015-06-09",
        "2 meetings on record from 28 April to 9 June 2015: 28 April 2015 and 9",
    ),
    (
        "When is the next board meeting after August 11, 2015?",
        "meetings --words board --after 2015-08-11 --first",
        "No “board” meeting is on record after 11 August 2015. The last before:",
    ),
    (
        "What is the next meeting after March 10, 2015?",
        "meetings --after 2015-03-10 --first",
        "The first meeting on record after 10 March 2015: 14 April 2015 (MARLOW",
    ),
    (
        "What was the previous meeting before June 9, 2015?",
        "meetings --before 2015-06-09 --last",
        "The last meeting on record before 9 June 2015: 28 April 2015 (MARLOW",
    ),
    (
        "How many days after the March 10 meeting was the next meeting?",
        "not-understood",
        "This question is not understood",
    ),
)
