"""How people ask, with the typed question that each stands for; all of the invented case of the weir."""

SURVEY = "document/weir-survey"
ADA, BEN, DEV = "person/ada-quill", "person/ben-stott", "person/dev-rao"
BOARD, CHAIR = "organisation/river-board", "post/chair-of-the-board"

# words, question, arguments
READINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    # silence
    ("no record after May 2014", "silence", {"after": "2014-05"}),
    ("No record of the weir survey after May 2014?", "silence", {"about": SURVEY, "after": "2014-05"}),
    ("is there no mention of the survey after May 2014?", "silence", {"about": SURVEY, "after": "2014-05"}),
    ("When does the record of the weir survey stop?", "silence", {"about": SURVEY}),
    ("where does the record fall silent", "silence", {}),
    ("How long was there no record of the weir survey?", "silence", {"about": SURVEY}),
    ("is there any trace of the survey after June 2014", "silence", {"about": SURVEY, "after": "2014-06"}),
    ("What is the last mention of the weir survey?", "silence", {"about": SURVEY}),
    ("when was the weir survey last mentioned?", "silence", {"about": SURVEY}),
    ("What are the gaps in the record of the survey?", "silence", {"about": SURVEY}),
    ("which documents have no record since May 2014?", "silence", {"after": "2014-05"}),
    ("no trace of Ben Stott since January 2017", "silence", {"about": BEN, "after": "2017-01"}),
    # present
    ("Who was present on 14 September 2015?", "present", {"on": "2015-09-14"}),
    ("Who attended on 14 September 2015?", "present", {"on": "2015-09-14"}),
    ("who was at the meeting of 14 September 2015", "present", {"on": "2015-09-14"}),
    ("Who attended the board meeting on 12 September 2016?", "present", {"on": "2016-09-12"}),
    (
        "who met Hydrotest on 3 February 2017?",
        "present",
        {"met": "organisation/hydrotest", "on": "2017-02-03"},
    ),
    ("Whom did Dev Rao meet on 3 February 2017?", "present", {"met": DEV, "on": "2017-02-03"}),
    (
        "which current staff were present at the meeting of 14 September 2015?",
        "present",
        {"on": "2015-09-14", "current": "yes"},
    ),
    (
        "Which serving officers attended the board meeting of 12 September 2016?",
        "present",
        {"on": "2016-09-12", "current": "yes"},
    ),
    (
        "Who was at the meeting of 14 September 2015 and is still in post?",
        "present",
        {"on": "2015-09-14", "current": "yes"},
    ),
    ("Was Ben Stott at the meeting of 12 September 2016?", "present", {"who": BEN, "on": "2016-09-12"}),
    ("did Ada Quill attend the meeting on 14 September 2015", "present", {"who": ADA, "on": "2015-09-14"}),
    ("who was there on 3 February?", "present", {"on": "2017-02-03"}),
    ("List the attendees of the meeting of 12 September 2016", "present", {"on": "2016-09-12"}),
    ("who attended the site meeting?", "present", {"event": "event/011-meeting"}),
    # knew
    ("Who knew of the weir survey?", "knew", {"about": SURVEY}),
    ("who knew about the survey before December 2016", "knew", {"about": SURVEY, "before": "2016-12"}),
    ("Who was aware of the weir survey by May 2014?", "knew", {"about": SURVEY, "before": "2014-06-01"}),
    ("Who had seen the survey prior to 2016?", "knew", {"about": SURVEY, "before": "2016"}),
    ("who received the weir survey?", "knew", {"about": SURVEY}),
    ("Which officers knew about the survey?", "knew", {"about": SURVEY}),
    ("When did Ada Quill learn of the weir survey?", "knew", {"who": ADA, "about": SURVEY}),
    ("when did Cllr Quill first hear about the survey?", "knew", {"who": ADA, "about": SURVEY}),
    (
        "When was the chief engineer told of the survey?",
        "knew",
        {"who": "post/chief-engineer", "about": SURVEY},
    ),
    ("Did the board know of the weir survey?", "knew", {"who": BOARD, "about": SURVEY}),
    (
        "did the River Board know about the survey before December 2016?",
        "knew",
        {"who": BOARD, "about": SURVEY, "before": "2016-12"},
    ),
    ("Was Ben Stott aware of the survey in fact?", "knew", {"who": BEN, "about": SURVEY}),
    ("what did Dev Rao know about the survey", "knew", {"who": DEV, "about": SURVEY}),
    (
        "who knew of the survey before the flood report was published?",
        "knew",
        {"about": SURVEY, "before": "2016-12"},
    ),
    ("when was Ada Quill told?", "knew", {"who": ADA, "about": SURVEY}),
    # duty
    ("Was the survey escalated to the board?", "duty", {"about": SURVEY, "to": BOARD}),
    ("was the weir survey ever brought before the River Board", "duty", {"about": SURVEY, "to": BOARD}),
    ("Should the survey have been reported to the board?", "duty", {"about": SURVEY, "to": BOARD}),
    ("what should have been done about the survey?", "duty", {"about": SURVEY}),
    # posts
    ("Who was the chair of the board on 1 March 2015?", "holder", {"post": CHAIR, "on": "2015-03-01"}),
    ("who held the post of chair of the board in 2016", "holder", {"post": CHAIR, "on": "2016"}),
    ("Who was the chair on 3 February 2017?", "holder", {"post": CHAIR, "on": "2017-02-03"}),
    ("which posts has Dev Rao held?", "tenures", {"who": DEV}),
    ("who has been chair of the board?", "tenures", {"post": CHAIR}),
    ("Is Ada Quill still in post?", "tenures", {"who": ADA}),
    # times
    ("Which meetings did Ada Quill attend?", "attended", {"who": ADA}),
    ("when did Ada Quill first attend?", "attended", {"who": ADA}),
    ("How often did Ada Quill attend meetings?", "attended", {"who": ADA}),
    ("Ada Quill: first, last, number of dates attended?", "attended", {"who": ADA}),
    # courses
    ("What happened between April 2014 and June 2014?", "between", {"after": "2014-04", "before": "2014-06"}),
    (
        "what happened to the survey from January 2014 to December 2014",
        "between",
        {"after": "2014-01", "before": "2014-12", "about": SURVEY},
    ),
    ("What did Dev Rao do in 2017?", "happened", {"who": DEV, "on": "2017"}),
    ("what happened in December 2016?", "happened", {"on": "2016-12"}),
    ("What happened to the weir survey after June 2014?", "happened", {"about": SURVEY, "after": "2014-06"}),
    ("tell me about the weir survey", "happened", {"about": SURVEY}),
    ("When was the survey handed over?", "happened", {"about": SURVEY, "kind": "submission"}),
    ("when was the site meeting?", "happened", {"words": "the site meeting"}),
    ("Under which names is the weir survey known?", "names", {"of": SURVEY}),
    ("who is Ben Stott?", "names", {"of": BEN}),
    # absences
    ("Which documents are missing?", "missing", {}),
    ("what documents do we not have", "missing", {}),
    ("Which papers are referred to but not held?", "missing", {}),
    ("What should we ask for next?", "missing", {}),
    ("which requests are still unanswered?", "open", {}),
    ("what remains open?", "open", {}),
    ("What is disputed?", "disputed", {}),
    ("Where do the sources disagree?", "disputed", {}),
    ("are there any contradictions about the survey?", "disputed", {"about": SURVEY}),
    ("List every break of more than 28 days between consecutive minutes.", "cadence", {"longer": "28"}),
    ("which minutes are missing?", "cadence", {}),
    ("which numbers are skipped?", "sequence", {}),
    # said at more length
    ("Please tell me who knew of the weir survey", "knew", {"about": SURVEY}),
    ("Can you tell me when Ada Quill was told?", "", {}),
)

# words, status, what the answer must name
REFUSALS: tuple[tuple[str, str, str], ...] = (
    ("When was the mayor told?", "cannot-say", "the mayor"),
    ("who met Zebedee Crane on 3 February 2017?", "cannot-say", "Zebedee Crane"),
    ("Who knew of the Bridgewater audit?", "cannot-say", "Bridgewater audit"),
    ("was the survey escalated to the Ministry of Works?", "cannot-say", "Ministry of Works"),
    ("who knew of the weir surveys of 1999?", "cannot-say", "weir surveys"),
    ("who knew of the report?", "cannot-say", "dredging report"),
    ("when did Quill learn of the weir survey?", "cannot-say", "Eve Quill"),
    ("Who attended the harbour meeting on 12 September 2016?", "cannot-say", "board meeting"),
    ("who was present on 24 December?", "cannot-say", "24 December"),
    ("who was present in September?", "cannot-say", "2015 and 2016"),
    ("what happened between June 2016 and May 2014?", "cannot-say", "before it begins"),
    ("When was the moon landing?", "cannot-say", "moon landing"),
    ("who knew what when?", "cannot-say", "Knowledge of what?"),
    ("who stole the biscuits?", "not-understood", "Who knew of the weir survey?"),
    ("why did the weir collapse?", "not-understood", "Which documents are missing?"),
    ("survey", "not-understood", "for example"),
    ("", "not-understood", "for example"),
)
