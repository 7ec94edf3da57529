"""How people ask about the school trust: typed question and arguments, or how the program refuses."""

LETTER = "document/audit-letter"
SAFE = "document/safeguarding-review"
OVER = "matter/overspend"
NORA = "person/nora-vance"
COLIN = "person/colin-tarr"
IMOGEN = "person/imogen-pell"
TRUSTEES = "organisation/trustees"
HEAD = "post/head-teacher"

# words, question, arguments
READINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "Who knew about the audit letter before the inspection?",
        "knew",
        {"about": LETTER, "before": "2018-05-14"},
    ),
    (
        "who knew of the audit letter by the end of March 2018",
        "knew",
        {"about": LETTER, "before": "2018-04-01"},
    ),
    ("who first knew of the audit letter?", "knew", {"about": LETTER}),
    ("Who was the first to know about the overspend?", "knew", {"about": OVER}),
    ("when did the head teacher first learn of the audit letter?", "knew", {"about": LETTER, "who": HEAD}),
    (
        "was Colin Tarr told about the audit letter before Imogen Pell?",
        "earlier",
        {"about": LETTER, "who": COLIN, "than": IMOGEN},
    ),
    ("who received the audit letter?", "knew", {"about": LETTER, "how": "recipient"}),
    ("who got a copy of the auditor's letter", "knew", {"about": LETTER, "how": "recipient"}),
    (
        "Is there any evidence that Nora Vance knew about the audit letter?",
        "knew",
        {"about": LETTER, "who": NORA},
    ),
    (
        "is there any evidence that ms vance had read the audit letter before 14 May 2018?",
        "knew",
        {"about": LETTER, "who": NORA, "before": "2018-05-14"},
    ),
    ("Does anything show that the trustees knew of the overspend?", "knew", {"about": OVER, "who": TRUSTEES}),
    ("who claims not to have known about the audit letter?", "unaware", {"about": LETTER}),
    ("who denies having seen the audit letter?", "unaware", {"about": LETTER}),
    ("What did Dr Pell know on 20 March 2018?", "known", {"who": IMOGEN, "on": "2018-03-20"}),
    ("what was Colin Tarr aware of by the end of 2017?", "known", {"who": COLIN, "on": "2017"}),
    ("Who was at the trustees' meeting on 5 February 2018?", "present", {"on": "2018-02-05"}),
    ("who did not attend the meeting on 11 June 2018", "present", {"on": "2018-06-11", "role": "absent"}),
    ("who sent their apologies on 5 Feb 2018?", "present", {"on": "2018-02-05", "role": "apologies"}),
    (
        "who chaired the trustees' meeting of 5 February 2018?",
        "present",
        {"on": "2018-02-05", "role": "chair"},
    ),
    ("who was missing from the June 2018 meeting?", "present", {"on": "2018-06", "role": "absent"}),
    (
        "is there any evidence that Imogen Pell attended the meeting of 5 February 2018?",
        "present",
        {"on": "2018-02-05", "who": IMOGEN},
    ),
    (
        "how many times did Colin Tarr attend the trustees' meeting?",
        "attended",
        {"who": COLIN, "words": "trustees'"},
    ),
    (
        "how often was Ms Vance at meetings after February 2018?",
        "attended",
        {"who": NORA, "after": "2018-02"},
    ),
    (
        "Show me every email from Imogen Pell to Nora Vance in May 2017",
        "sent",
        {"sender": IMOGEN, "to": NORA, "kind": "email", "on": "2017-05"},
    ),
    ("what emails did Ms Vance send to Dr Pell?", "sent", {"sender": NORA, "to": IMOGEN, "kind": "email"}),
    (
        "did Nora Vance ever write to Colin Tarr about the overspend?",
        "sent",
        {"sender": NORA, "to": COLIN, "about": OVER},
    ),
    ("list everything about the overspend", "happened", {"about": OVER}),
    ("What happened between 3 and 9 June 2018?", "between", {"after": "2018-06-03", "before": "2018-06-09"}),
    (
        "what happened in the week after the inspection?",
        "between",
        {"after": "2018-05-15", "before": "2018-05-21"},
    ),
    (
        "how many days passed between 12 March 2018 and the inspection",
        "apart",
        {"first": "event/006-inspection", "on": "2018-03-12"},
    ),
    ("When was the school inspected?", "happened", {"words": "the school inspected"}),
    ("who inspected the school?", "happened", {"words": "inspected the school"}),
    ("Who replaced Nora Vance as head teacher?", "succession", {"who": NORA, "post": HEAD}),
    ("who came after Nora Vance", "succession", {"who": NORA}),
    ("who was head teacher at the time of the inspection?", "holder", {"post": HEAD, "on": "2018-05-14"}),
    ("Who is still in post?", "tenures", {"on": "2019-12-31"}),
    ("when did Ms Vance leave?", "left", {"who": NORA}),
    ("what do we not have?", "missing", {}),
    ("which documents are missing about the overspend?", "missing", {"about": OVER}),
    ("whos the head teacher", "tenures", {"post": HEAD}),
    ("What did Nora Vance say about the audit letter?", "said", {"who": NORA, "about": LETTER}),
    ("who contradicts Nora Vance?", "disputed", {"who": NORA}),
    (
        "Which of the governors had sight of the audit letter prior to the inspection?",
        "knew",
        {"about": LETTER, "before": "2018-05-14"},
    ),
    ("At what point did Mr Tarr find out about the overspend?", "knew", {"about": OVER, "who": COLIN}),
    (
        "Had anyone told the head teacher about the overspend before June 2018?",
        "knew",
        {"about": OVER, "who": HEAD, "before": "2018-06"},
    ),
    (
        "Did Dr Pell or Ms Vance know about the audit letter first?",
        "earlier",
        {"about": LETTER, "who": IMOGEN, "than": NORA},
    ),
    ("Who else was copied in on the audit letter?", "knew", {"about": LETTER, "how": "copied"}),
    ("who authored the safeguarding review", "knew", {"about": SAFE, "how": "author"}),
    ("who turned up to the June 2018 trustees meeting", "present", {"on": "2018-06"}),
    (
        "was colin tarr in the chair on 5 february 2018",
        "present",
        {"on": "2018-02-05", "who": COLIN, "role": "chair"},
    ),
    (
        "Give me the emails Imogen Pell sent in May 2017",
        "sent",
        {"sender": IMOGEN, "kind": "email", "on": "2017-05"},
    ),
    ("How many letters did Colin Tarr receive?", "sent", {"to": COLIN, "kind": "letter"}),
    ("What was going on in May 2018?", "happened", {"on": "2018-05"}),
    (
        "What took place in the fortnight before the inspection?",
        "between",
        {"after": "2018-04-30", "before": "2018-05-13"},
    ),
    (
        "How much time elapsed between the inspection and the publication of the safeguarding review?",
        "apart",
        {"first": "event/006-inspection", "then": "event/007-publication"},
    ),
    ("Which posts did Colin Tarr hold in 2016?", "tenures", {"who": COLIN, "on": "2016"}),
    ("Name everyone who is still employed", "tenures", {"on": "2019-12-31"}),
    ("Are we missing any documents?", "missing", {}),
    ("When was the safeguarding review made public?", "happened", {"kind": "publication", "about": SAFE}),
    (
        "in may 2017 what emails did nora vance send",
        "sent",
        {"sender": NORA, "kind": "email", "on": "2017-05"},
    ),
)

# words, status
REFUSALS: tuple[tuple[str, str], ...] = (
    ("who was not told about the audit letter?", "not-understood"),
    ("who didn't know about the overspend?", "not-understood"),
    ("how long between the audit letter and the inspection?", "cannot-say"),
    ("what changed since the last build?", "not-understood"),
    ("why was the head teacher not told?", "not-understood"),
    ("who knw about the audit letter", "not-understood"),
    ("Who knew about the audit leter?", "cannot-say"),
    ("Has Nora Vance ever admitted knowing about the audit letter?", "not-understood"),
    ("How come nobody told the trustees?", "not-understood"),
    ("Who headed the school in 2018?", "cannot-say"),
    ("Was there ever a second inspection?", "not-understood"),
)
