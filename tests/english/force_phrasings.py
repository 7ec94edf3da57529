"""How people ask about the police pursuit: typed question and arguments, or how the program refuses."""

REC = "document/custody-record"
LOG = "document/dispatch-log"
PURSUIT = "matter/pursuit"
DALE = "person/dale-hurst"
TOM = "person/tom-hurst"
MINA = "person/mina-shah"
JOAN = "person/joan-keane"
PA = "organisation/police-authority"
CC = "post/chief-constable"
MIN = "post/minister"

# words, question, arguments
READINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("when did the chief constable first learn of the pursuit?", "knew", {"about": PURSUIT, "who": CC}),
    (
        "was the minister told of the pursuit before 25 August 2015",
        "knew",
        {"about": PURSUIT, "who": MIN, "before": "2015-08-25"},
    ),
    ("did Dale Hurst know about the dispatch log", "knew", {"about": LOG, "who": DALE}),
    ("did Dale Hurst not know about the dispatch log?", "knew", {"about": LOG, "who": DALE}),
    (
        "who knew first about the pursuit, Joan Keane or Mina Shah?",
        "earlier",
        {"about": PURSUIT, "who": JOAN, "than": MINA},
    ),
    ("who was chief constable on 25/08/2015?", "holder", {"post": CC, "on": "2015-08-25"}),
    ("Who was the Chief Constable during the pursuit?", "holder", {"post": CC, "on": "2015-08-22"}),
    ("is Dale Hurst still serving?", "tenures", {"who": DALE}),
    ("what posts has Mina Shah held", "tenures", {"who": MINA}),
    ("who succeeded Joan Keane as chief constable?", "succession", {"who": JOAN, "post": CC}),
    ("Who was Mina Shah's predecessor?", "succession", {"who": MINA, "earlier": "yes"}),
    ("who attended the gold group on 23 August 2015", "present", {"on": "2015-08-23"}),
    (
        "who was absent from the gold group meeting on 23 August 2015?",
        "present",
        {"on": "2015-08-23", "role": "absent"},
    ),
    ("Did Mina Shah and Joan Keane ever meet?", "present", {"met": MINA, "who": JOAN}),
    ("how many gold group meetings did Mina Shah attend?", "attended", {"who": MINA, "words": "gold group"}),
    ("did Inspector Shah miss any meetings?", "attended", {"who": MINA, "missed": "yes"}),
    (
        "which emails did Mina Shah send in September 2015?",
        "sent",
        {"sender": MINA, "kind": "email", "on": "2015-09"},
    ),
    ("any emails to Joan Keane?", "sent", {"to": JOAN, "kind": "email"}),
    ("who emailed the dispatch log to Joan Keane?", "sent", {"to": JOAN, "about": LOG, "kind": "email"}),
    ("what happened on the day of the pursuit?", "happened", {"on": "2015-08-22"}),
    ("what happened the day after the pursuit?", "happened", {"on": "2015-08-23"}),
    (
        "what happened in the 48 hours after the pursuit?",
        "between",
        {"after": "2015-08-22", "before": "2015-08-24"},
    ),
    ("Is the custody record disputed?", "disputed", {"about": REC}),
    ("do the officers' accounts of the pursuit differ?", "disputed", {"about": PURSUIT}),
    ("Has Joan Keane been contradicted by anyone?", "disputed", {"who": JOAN}),
    ("which log numbers are missing?", "sequence", {"of": "log"}),
    ("are there any gaps in the numbering?", "sequence", {}),
    ("Tell me what the Police Authority was told", "known", {"who": PA}),
    (
        "what did the Police Authority know at the time of the pursuit?",
        "known",
        {"who": PA, "on": "2015-08-22"},
    ),
    (
        "Did the minister know about the pursuit before Joan Keane did?",
        "earlier",
        {"about": PURSUIT, "who": MIN, "than": JOAN},
    ),
    ("When was the minister first informed of the pursuit?", "knew", {"about": PURSUIT, "who": MIN}),
    (
        "what did inspector Shah send to Joan Keane on 1 September 2015?",
        "sent",
        {"sender": MINA, "to": JOAN, "on": "2015-09-01"},
    ),
    ("What happened on 22/8/2015?", "happened", {"on": "2015-08-22"}),
    (
        "Was Mina Shah already chief constable at the time of the pursuit?",
        "tenures",
        {"who": MINA, "post": CC, "on": "2015-08-22"},
    ),
    ("Does Tom Hurst deny knowing about the dispatch log?", "unaware", {"about": LOG, "who": TOM}),
    ("What do we know about the dispatch log?", "happened", {"about": LOG}),
)

# words, status
REFUSALS: tuple[tuple[str, str], ...] = (
    ("Was the minister informed within 24 hours?", "not-understood"),
    ("Who was in charge on 22 August 2015?", "cannot-say"),
    ("who was chief constable on 3/4/2016?", "cannot-say"),
    ("is Dale Hurst still a police officer?", "cannot-say"),
    ("Did the police cover up the pursuit?", "not-understood"),
    ("Did Joan Keane lie about the pursuit?", "not-understood"),
    ("who informed the minister of the pursuit?", "not-understood"),
    ("Who led Eastmere Police in August 2015?", "cannot-say"),
    ("Where do Dale Hurst and Mina Shah disagree?", "not-understood"),
    ("Who attended both gold group meetings?", "cannot-say"),
)
