"""Questions with a word that may be dropped: one that is read must show it, else nothing is answered."""

# words, question, arguments
READINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "Did the head teacher know about the audit letter when the inspection began?",
        "knew",
        {"about": "document/audit-letter", "who": "post/head-teacher", "before": "2018-05-15"},
    ),
    (
        "how many emails did Imogen Pell send in 2017?",
        "sent",
        {"sender": "person/imogen-pell", "kind": "email", "on": "2017"},
    ),
    ("was anyone else at the meeting on 5 february 2018?", "present", {"on": "2018-02-05"}),
    ("who was head teacher before 2012?", "tenures", {"post": "post/head-teacher", "on": "[..2011]"}),
    (
        "who was head teacher after 31 August 2019?",
        "tenures",
        {"post": "post/head-teacher", "on": "[2019-09..]"},
    ),
    (
        "who was head teacher between 2018 and 2020?",
        "tenures",
        {"post": "post/head-teacher", "on": "2018-01-01/2020-12-31"},
    ),
    ("what happened before 2017?", "happened", {"before": "2017"}),
    (
        "no record of the audit letter before March 2018",
        "silence",
        {"about": "document/audit-letter", "before": "2018-03"},
    ),
    (
        "who has been told about the overspend since January 2018?",
        "knew",
        {"about": "matter/overspend", "on": "[2018..]"},
    ),
    (
        "List all meetings between Colin Tarr and Imogen Pell",
        "present",
        {"met": "person/colin-tarr", "who": "person/imogen-pell"},
    ),
    (
        "Was the audit letter received by the trustees?",
        "knew",
        {"about": "document/audit-letter", "who": "organisation/trustees", "how": "recipient"},
    ),
    ("who sent the audit letter?", "knew", {"about": "document/audit-letter", "how": "sender"}),
    (
        "who sent the audit letter to Colin Tarr?",
        "sent",
        {"to": "person/colin-tarr", "about": "document/audit-letter"},
    ),
    ("what did Nora Vance say in February 2019?", "said", {"who": "person/nora-vance", "on": "2019-02"}),
    ("what did Nora Vance say before 2019?", "said", {"who": "person/nora-vance", "before": "2019"}),
    ("Who knew about the audit letter of 12 March 2018?", "knew", {"about": "document/audit-letter"}),
    ("which staff were at the trustees' meeting on 5 February 2018", "present", {"on": "2018-02-05"}),
    ("which trustees were at the meeting on 5 February 2018", "present", {"on": "2018-02-05"}),
    (
        "Which emails about the overspend were sent to Colin Tarr?",
        "sent",
        {"to": "person/colin-tarr", "kind": "email", "about": "matter/overspend"},
    ),
    (
        "who emailed Nora Vance about the overspend before 19 May 2017?",
        "sent",
        {"to": "person/nora-vance", "kind": "email", "about": "matter/overspend", "before": "2017-05-19"},
    ),
    (
        "did the inspection happen before the audit letter was received?",
        "apart",
        {"first": "event/006-inspection", "then": "event/004-letter"},
    ),
    (
        "did the safeguarding review come after the inspection?",
        "apart",
        {"first": "event/007-publication", "then": "event/006-inspection"},
    ),
    (
        "what happened first, the inspection or the safeguarding review?",
        "apart",
        {"first": "event/006-inspection", "then": "event/007-publication"},
    ),
)

# words, status
REFUSALS: tuple[tuple[str, str], ...] = (
    ("Who knew about the audit letter and the overspend before the inspection?", "cannot-say"),
    ("Which trustees did not know about the audit letter?", "not-understood"),
    ("Did only Colin Tarr know about the audit letter?", "cannot-say"),
    ("Who knew about the first audit letter?", "cannot-say"),
    ("Who knew about the draft audit letter?", "cannot-say"),
    ("who knew about the audit letter in detail", "cannot-say"),
    ("who knew about the audit letter at the time", "cannot-say"),
    ("What happened at the meeting on 5 February 2018?", "not-understood"),
    ("What was discussed on 5 February 2018?", "not-understood"),
    ("who spoke at the meeting on 5 February 2018?", "not-understood"),
    ("Who voted against on 5 February 2018?", "not-understood"),
    ("what emails did Nora Vance send after midnight in May 2017?", "cannot-say"),
    ("show me emails from Imogen Pell to Nora Vance or Colin Tarr", "cannot-say"),
    ("Did Nora Vance delete the email of 18 May 2017?", "not-understood"),
    ("When was Colin Tarr not chair of trustees?", "cannot-say"),
    ("Who left the meeting early on 5 February 2018?", "cannot-say"),
    ("what happened after the second inspection?", "cannot-say"),
    ("who knew about the overspend after May 2017?", "cannot-say"),
    ("Is the audit letter a forgery?", "not-understood"),
    ("how late was the audit letter?", "not-understood"),
    ("how long did the head teacher know about the overspend before telling the trustees?", "not-understood"),
    ("what did Nora Vance say to Colin Tarr about the audit letter?", "not-understood"),
    ("who said that Nora Vance never saw the audit letter?", "not-understood"),
    ("who attended the trustees' meeting on 11 June 2018 as an observer?", "cannot-say"),
    ("when did Ms Vance leave the meeting?", "cannot-say"),
    ("Has the trust ever lied to the inspectorate?", "not-understood"),
    ("did anyone at the trust know about the audit letter?", "not-understood"),
    ("who emailed Nora Vance twice?", "cannot-say"),
)
