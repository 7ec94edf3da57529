"""How people ask about the charity: typed question and arguments, or how the program refuses."""

ACC = "document/annual-accounts"
MGMT = "document/management-letter"
GRANT = "matter/missing-grant"
ABEL = "person/abel-crane"
JUDITH = "person/judith-moss"
IVO = "person/ivo-brandt"
REG = "organisation/regulator"
TR = "organisation/trustees"
TREAS = "post/treasurer"

# words, question, arguments
READINGS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("who signed the loan agreement?", "happened", {"words": "signed the loan agreement"}),
    (
        "When did the treasurer get the management letter?",
        "knew",
        {"about": MGMT, "who": TREAS, "how": "recipient"},
    ),
    (
        "who was the treasurer when the management letter was sent?",
        "holder",
        {"post": TREAS, "on": "2019-10-04"},
    ),
    ("was Abel Crane treasurer in October 2019?", "tenures", {"post": TREAS, "who": ABEL, "on": "2019-10"}),
    ("how long was Ivo Brandt treasurer?", "tenures", {"post": TREAS, "who": IVO}),
    (
        "Did the regulator write to the trustees about the missing grant before 2020?",
        "sent",
        {"sender": REG, "to": TR, "about": GRANT, "before": "2020"},
    ),
    ("show all letters from the regulator", "sent", {"sender": REG, "kind": "letter"}),
    ("Were the annual accounts published on time?", "duty", {"about": ACC}),
    ("when were the accounts published?", "happened", {"kind": "publication", "about": ACC}),
    ("what's missing", "missing", {}),
    ("were any board meetings skipped", "cadence", {"series": "sources/board"}),
    (
        "who knew of the missing grant before the accounts were published?",
        "knew",
        {"about": GRANT, "before": "2020-07-31"},
    ),
    (
        "who was not at the board meeting of 20 January 2020?",
        "present",
        {"on": "2020-01-20", "role": "absent"},
    ),
    ("Were the trustees told of the missing grant, and if so when?", "knew", {"about": GRANT, "who": TR}),
    (
        "Had the treasurer been sent the management letter by the end of October 2019?",
        "knew",
        {"about": MGMT, "who": TREAS, "before": "2019-11-01", "how": "recipient"},
    ),
    ("Who acted as treasurer after Ivo Brandt left?", "succession", {"who": IVO, "post": TREAS}),
    ("what was judith moss's role in 2018?", "tenures", {"who": JUDITH, "on": "2018"}),
)

# words, status
REFUSALS: tuple[tuple[str, str], ...] = (
    ("how much money was lost?", "not-understood"),
    ("what did the treasurer not know?", "cannot-say"),
    ("what happened last year?", "cannot-say"),
    ("When did the trustees get the letter from the regulator?", "cannot-say"),
)
