"""The ways in which one thing is said: each inquiry draws its own, so that no rule can lean on a phrase."""

from __future__ import annotations

DISCUSSED = (
    "Members discussed the {}.",
    "Members considered the {}.",
    "Members went through the {}.",
    "The {} was discussed at length.",
    "The Chair took members through the {}.",
    "Members had the {} before them.",
    "The {} was noted.",
    "It was agreed to come back to the {} next month.",
)
SENT = (  # subject and line of a mail about a paper
    ("{}", "Please find the {} for your comments."),
    ("Papers for this week", "I am sending you the {}. Page 4 matters most."),
    ("{}: costs", "The figures in the {} look low to me."),
    ("A question", "What do we do about the {}?"),
    ("Before Thursday", "You will want to read the {} before we meet."),
    ("{}", "Have you had time to look at the {}?"),
    ("Comments", "The second table of the {} needs work, I think."),
)
ACKNOWLEDGED = (
    "Thank you for the {}, which I have read.",
    "Many thanks, the {} reached me this morning.",
    "I confirm receipt of the {}.",
    "I have now gone through the {}.",
)
ASKED = (
    "Could you please send me the {} for last month?",
    "Please let me have the {} for last month.",
    "I would be grateful if you could send me the {}.",
    "Can you forward the {} to me?",
)
GIVEN = ("Here is the {}. Nothing unusual in it.", "The {} you asked for is below.", "As requested, the {}.")
TASKS = (  # what someone is to do with a thing, and how later minutes tell that it was done
    (
        "{} to obtain quotes for the {}",
        (
            "{} reported that the quotes for the {} had been obtained. Action closed.",
            "{} tabled the quotes for the {}, which had been obtained in the spring.",
        ),
    ),
    (
        "{} to measure the {}",
        (
            "{} confirmed that the {} had been measured.",
            "{} has measured the {}.",
        ),
    ),
    (
        "{} to write to the insurers about the {}",
        ("{} has written to the insurers about the {}.", "{} wrote to the insurers about the {} last week."),
    ),
    (
        "{} to find a contractor for the {}",
        ("{} reported that a contractor for the {} had been found.", "{} has found a contractor for the {}."),
    ),
)  # fmt: skip
DENIED = (
    "{who} said that {he} had not known of the {paper} before {month}.",
    "{who} stated that {he} had been unaware of the {paper} until {month}.",
    "{who} told members that {he} knew nothing of the {paper} before {month}.",
    "{who} said that {he} had not seen the {paper} before {month}.",
)
ABSENT = (
    "I was not at the meeting of the {board} on {day}.",
    "I did not attend the {board} meeting of {day}.",
    "I was not present at the meeting of the {board} on {day}.",
    "I did not attend the meeting of the {board} on {day}.",
)
FOUND = ("The {} found {} {}.", "The {} identified {} {}.", "According to the {} there were {} {}.")
LISTS = (
    "As you know, the {} names {} {}.",
    "The {} identified {} {}, I see.",
    "The {} found {} {}, after all.",
)
THINGS = ("defects", "cracks", "faults", "breaches", "shortcomings")
MOVED = (
    "It was moved by {} and seconded by {} that the accounts be accepted.",
    "{} moved that the accounts be accepted; {} seconded.",
)
LOCKED = "The gate at {} was locked on {} before the engineer came."
STOPPED = "The pump at {} was stopped on {} after the alarm rang."
ORDERED = (
    (LOCKED, "The engineer came before the gate at {} was locked."),
    (STOPPED, "The pump at {} was stopped before the alarm rang."),
)
IN_ORDER = (
    (LOCKED, "The engineer came after the gate at {} was locked."),
    (STOPPED, "Before the pump at {} was stopped, the alarm rang."),
)
CALLED_OFF = (
    "The meeting of {} is cancelled.",
    "The meeting on {} has been cancelled.",
    "It was agreed to cancel the meeting of {}.",
)
MOVED_TO = "The meeting of {} has been moved to {}."
MEET = "Shall we meet on {} to talk about parking?"
NO_MEETING = "I have to cancel our meeting of {}, I am afraid."

# of a leak, the regulator, its day, a month: that no report came, and that one was made on some day
NOT_REPORTED = (
    "We received no report of leak {0}.",
    "Leak {0} was never reported to us.",
    "Leak {0} of {2} was not reported to the {1}.",
    "We were not told of leak {0}, which your register dates to {2}.",
    "We did not receive any notification of leak {0}.",
)
REPORTED_SOME_DAY = (
    "Leak {0} was reported to the {1} in {3}.",
    "In {3} leak {0} was reported to the {1}.",
    "We reported leak {0} to the {1} in {3}.",
)
