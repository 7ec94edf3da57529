"""How people ask about the ward: typed question and arguments, or how the program refuses."""

REP = "document/incident-report"
STAFFING = "document/staffing-review"
CHART = "document/drug-chart"
OUT = "matter/outbreak"
RUBY = "person/ruby-akintola"
PETER = "person/peter-quayle"
LENA = "person/lena-frost"
HOSP = "organisation/tollgate"
MD = "post/medical-director"
WM = "post/ward-manager"
CORONER = "post/coroner"

# words, question, arguments
READINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("who was in the handover on 3 November 2020", "present", {"on": "2020-11-03"}),
    ("who chaired the handover meeting of 3 Nov 2020?", "present", {"on": "2020-11-03", "role": "chair"}),
    (
        "Which of those at the handover on 3 November 2020 are still employed?",
        "present",
        {"on": "2020-11-03", "current": "yes"},
    ),
    ("Did Dr Quayle attend the 10 November 2020 handover?", "present", {"who": PETER, "on": "2020-11-10"}),
    ("When was the incident report given to the medical director?", "knew", {"about": REP, "who": MD}),
    ("who wrote the incident report?", "knew", {"about": REP, "how": "author"}),
    ("who read the incident report?", "knew", {"about": REP}),
    ("Was the incident report sent to the coroner?", "duty", {"about": REP, "to": CORONER}),
    ("should the coroner have been given the incident report?", "duty", {"about": REP, "to": CORONER}),
    ("was the coroner ever informed of the outbreak?", "knew", {"about": OUT, "who": CORONER}),
    ("did anybody tell the coroner about the incident report?", "knew", {"about": REP, "who": CORONER}),
    ("what rules were broken?", "duty", {}),
    ("were any duties breached?", "duty", {}),
    ("which deadlines were missed?", "duty", {}),
    ("which requests by Ruby Akintola were never answered?", "open", {"who": RUBY}),
    ("has anyone answered the request about the staffing review?", "open", {"about": STAFFING}),
    ("What actions are outstanding?", "open", {}),
    ("where is the drug chart?", "missing", {"about": CHART}),
    ("Do you hold the drug chart?", "missing", {"about": CHART}),
    ("who had the drug chart?", "knew", {"about": CHART}),
    (
        "what happened between 2 November 2020 and the inquest?",
        "between",
        {"after": "2020-11-02", "before": "2021-03-15"},
    ),
    ("What happened after the inquest?", "happened", {"after": "2021-03-15"}),
    ("what happened in November 2020 with Lena Frost", "happened", {"who": LENA, "on": "2020-11"}),
    ("what was Sister Akintola doing in November 2020?", "happened", {"who": RUBY, "on": "2020-11"}),
    (
        "is there nothing about the outbreak after November 2020?",
        "silence",
        {"about": OUT, "after": "2020-11"},
    ),
    ("when was the last time the outbreak was mentioned?", "silence", {"about": OUT}),
    ("did the record of the incident report go quiet?", "silence", {"about": REP}),
    ("how long did nobody mention the staffing review?", "silence", {"about": STAFFING}),
    (
        "how long was it between the incident report being written and it being handed over?",
        "apart",
        {"first": "event/003-report", "then": "event/004-submission"},
    ),
    ("who was medical director when the outbreak began?", "holder", {"post": MD, "on": "2020-11-02"}),
    ("Who took over from Peter Quayle?", "succession", {"who": PETER}),
    ("who has left since the outbreak?", "left", {"after": "2020-11-01"}),
    ("Which witnesses have left their posts?", "gaps", {"kind": "departed"}),
    ("Which findings rest on a single source?", "gaps", {"kind": "single"}),
    ("what cannot be dated?", "gaps", {"kind": "undated"}),
    ("who is only named by their job title?", "gaps", {"kind": "unnamed"}),
    ("What are the biggest gaps?", "gaps", {}),
    ("what is Sister Akintola also called?", "names", {"of": RUBY}),
    ("what did Dr Quayle say?", "said", {"who": PETER}),
    ("Tell me who was there on the 3rd of November 2020", "present", {"on": "2020-11-03"}),
    ("Who wasn't at the handover on 10 November 2020?", "present", {"on": "2020-11-10", "role": "absent"}),
    ("Did anyone miss the handover of 10 November 2020?", "present", {"on": "2020-11-10", "role": "absent"}),
    (
        "how many people knew of the outbreak by 4 November 2020?",
        "knew",
        {"about": OUT, "before": "2020-11-05"},
    ),
    (
        "Did the coroner ever get the incident report?",
        "knew",
        {"about": REP, "who": CORONER, "how": "recipient"},
    ),
    ("What steps were taken after the outbreak?", "happened", {"after": "2020-11-02"}),
    (
        "What did the hospital do in the month following the outbreak?",
        "between",
        {"who": HOSP, "after": "2020-11-03", "before": "2020-12-02"},
    ),
    ("Is Sister Akintola still the ward manager?", "tenures", {"who": RUBY, "post": WM, "on": "2021-06-30"}),
    ("who is the current ward manager?", "holder", {"post": WM, "on": "2021-06-30"}),
    (
        "Who had been medical director before Dr Quayle?",
        "succession",
        {"who": PETER, "post": MD, "earlier": "yes"},
    ),
    ("what evidence did Lena Frost give?", "said", {"who": LENA}),
    ("What does Dr Quayle say about the staffing review?", "said", {"who": PETER, "about": STAFFING}),
    ("What requests did nobody reply to?", "open", {}),
    ("is there a copy of the drug chart?", "missing", {"about": CHART}),
    ("Which conclusions have only one source?", "gaps", {"kind": "single"}),
    ("Who was at the inquest?", "present", {"event": "event/006-meeting"}),
)

# words, status
REFUSALS: tuple[tuple[str, str], ...] = (
    ("who was there?", "cannot-say"),
    ("Who was on shift on the night of 2 November 2020?", "not-understood"),
    ("Why did Dr Quayle not attend the handover on 10 November 2020?", "not-understood"),
    ("Had the medical director seen the incident report within 24 hours?", "cannot-say"),
    ("was the medical director told of the outbreak within a week of it?", "cannot-say"),
    ("Which of the nurses' requests were never answered?", "cannot-say"),
    ("what happened on the ward between 2 and 12 November 2020", "not-understood"),
    ("Who is to blame?", "not-understood"),
    ("Was the hospital board kept in the dark about the outbreak?", "not-understood"),
    ("Did the hospital comply with its duty to report the outbreak to the coroner?", "not-understood"),
    ("how long did it take for the incident report to reach the medical director?", "not-understood"),
    ("What happned after the outbreak?", "not-understood"),
)
