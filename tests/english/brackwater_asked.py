"""What is asked of the papers in `brackwater`: by an investigator, the other side, a newspaper."""

# words, command or status, how the answer begins
ASKED: tuple[tuple[str, str, str], ...] = (
    (
        "How many emails are in the archive?",
        "sent --kind email",
        "On record: 10 emails, the first on 5 February 2018 at 09:00, the last",
    ),
    (
        "How many mails did Owen Clay send?",
        "sent --sender person/owen-clay --kind email",
        "On record: 3 emails from Owen Clay, the first on 5 February 2018 at",
    ),
    (
        "Who sent the most emails?",
        "correspondents --side sender --kind email",
        "Most on record: Gordon Tay and Owen Clay, 3 emails sent. Then Petra",
    ),
    (
        "What is the date of the first and of the last email?",
        "sent --kind email",
        "On record: 10 emails, the first on 5 February 2018 at 09:00, the last",
    ),
    (
        "Which emails were never answered?",
        "unanswered --kind email",
        "6 of 10 emails without an answer on record: 4 that open a matter, 2",
    ),
    (
        "List all emails between Gordon Tay and Petra Sund.",
        "sent --sender person/gordon-tay --to person/petra-sund --kind email --mutual",
        "On record: 3 emails between Gordon Tay and Petra Sund, the first on 9",
    ),
    (
        "Who was copied into Petra Sund's email of 9 February 2018?",
        "sent --sender person/petra-sund --kind email --on 2018-02-09",
        "On record: 1 email from Petra Sund on 9 February 2018. On 9 February",
    ),
    (
        "Did Asha Venn know of the gas inspection certificate before 12 March 2018?",
        "knew --about document/gas-inspection-certificate --who person/asha-venn --before 2018-03-12",
        "On record as knowing of the gas inspection certificate before 12 March",
    ),
    (
        "When did Asha Venn say that she learned that the boiler was unsafe?",
        "cannot-say",
        "Nothing called “Asha Venn say that she” is in",
    ),
    (
        "Who first told Gordon Tay that the boiler was unsafe?",
        "cannot-say",
        "No event called “told Gordon Tay that the boiler",
    ),
    (
        "How many panel meetings were there in 2018?",
        "meetings --words panel --on 2018",
        "3 “panel” meetings on record in 2018: 10 January 2018, 14 February 2018",
    ),
    (
        "Who attended all three panel meetings?",
        "attendance --words panel --every",
        "Listed at every one of the 3 “panel” meetings with a list of people:",
    ),
    (
        "How many times did Lena Hoyt send apologies?",
        "attended --who person/lena-hoyt --role apologies",
        "Lena Hoyt was on record with apologies at 2 meetings on 2 dates: the",
    ),
    (
        "Which panel meeting did Owen Clay miss?",
        "attended --who person/owen-clay --words panel --missed",
        "Owen Clay is on record as away from 1 meeting: 14 February 2018",
    ),
    (
        "Is there a record of the panel meeting on 11 April 2018?",
        "meetings --words panel --on 2018-04-11",
        "No “panel” meeting is on record on 11 April 2018. The last before: 14",
    ),
    (
        "Which calendar entries have no minutes?",
        "meetings --unheld",
        "2 meetings without minutes here: 20 March 2018 and 11 April 2018.",
    ),
    (
        "Who was invited to the site visit on 20 March 2018?",
        "present --on 2018-03-20 --role invited",
        "On record as invited on 20 March 2018 at 09:00 (Site visit Mill Court):",
    ),
    (
        "Who declined the panel meeting on 14 February 2018?",
        "not-understood",
        "This question is not understood",
    ),
    (
        "Who chaired the panel meetings?",
        "attendance --words panel --role chair",
        "Most often in the chair: Asha Venn, at 3 of 3 “panel” meetings. 1",
    ),
    (
        "What did the panel resolve on 14 March 2018?",
        "decided --on 2018-03-14",
        "1 decision on record on 14 March 2018. 14 March 2018: “The panel",
    ),
    (
        "What was Gordon Tay supposed to bring to the next meeting?",
        "happened --who person/gordon-tay --status planned --doing",
        "No event planned or to be done with Gordon Tay is on record. Otherwise",
    ),
    (
        "What did Ruby Frost ask?",
        "happened --kind request --who person/ruby-frost",
        "1 event on record of a request with Ruby Frost. On 14 February 2018:",
    ),
    (
        "Who was Maintenance Manager on 1 June 2018?",
        "holder --post post/maintenance-manager --on 2018-06-01",
        "The Maintenance Manager on 1 June 2018: Marek Dolan.",
    ),
    (
        "Is Gordon Tay still Maintenance Manager?",
        "tenures --post post/maintenance-manager --who person/gordon-tay --on 2018-07",
        "No tenure of the Maintenance Manager and Gordon Tay is on record in",
    ),
    (
        "Who took over from Gordon Tay?",
        "succession --who person/gordon-tay",
        "The Maintenance Manager after Gordon Tay (from 1 September 2013, to 31",
    ),
    (
        "When did Lena Hoyt leave?",
        "left --who person/lena-hoyt",
        "No record that Lena Hoyt left a post or body. On record: Lena Hoyt:",
    ),
    (
        "How long was it from the inspection of the boiler to the new boiler?",
        "cannot-say",
        "“the new boiler” may be any of these: email: New",
    ),
    (
        "Who is mentioned in the Gazette article?",
        "inside --source sources/news/2018-04-02-gazette.txt --what people",
        "2 people named in sources/news/2018-04-02-gazette.txt: Owen Clay and",
    ),
    ("Why did Asha Venn cover up the unsafe boiler?", "not-understood", "This question is not understood"),
    (
        "When was Petra Sund dismissed?",
        "left --who person/petra-sund",
        "No record that Petra Sund left a post or body. Looked in 19 sources;",
    ),
    ("Did Gorden Tay reply to Owen Clay?", "cannot-say", "Nothing called “Gorden Tay” is in this case. The"),
    ("What is Lena Hoyt's opinion of the landlord?", "not-understood", "This question is not understood"),
    ("Who will replace Marek Dolan?", "not-understood", "This question is not understood"),
    ("What happened on 5/2/2018?", "cannot-say", "“5/2/2018” may be 5 February 2018 or 2 May 2018."),
)
