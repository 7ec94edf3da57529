"""A second invented case to ask about: a shipyard, two surveys, two people of one last name, a handle."""

from __future__ import annotations

from tests.questions.cases import Telling

KEEL, RIGGING = "document/keel-survey", "document/rigging-survey"
GRETA, BEA, FINN = "person/greta-holm", "person/bea-stroud", "person/finn-oyelaran"
HARE = "person/marsh-hare"
YARD, PILOTS = "organisation/yard", "organisation/pilots"
MASTER = "post/harbour-master"


def yard() -> Telling:
    """The Heron capsized; who knew of the survey of her keel?"""
    told = Telling(as_of="2019-12-31").knows(
        f"{KEEL}: keel survey, the survey of the keel",
        f"{RIGGING}: rigging survey",
        "document/crane-log: crane log",
        "document/stability-report: stability report",
        "matter/capsize: capsize of the Heron",
        f"{GRETA}: Greta Holm, Ms Holm",
        "person/anton-holm: Anton Holm",
        f"{BEA}: Bea Stroud, Captain Stroud",
        f"{FINN}: Finn Oyelaran, Mr Oyelaran",
        f"{HARE}: @marsh_hare",
        f"{YARD}: Brannock Yard, the yard",
        f"{PILOTS}: Pilots' Guild",
        f"{MASTER}: harbour master",
        "post/surveyor: chief surveyor",
        "group/riggers: six riggers",
    )
    _inquiry(told.source("inquiry.txt", "2019-11-04", title="Inquiry into the Heron"))
    _minutes(told, "2017-09-04", f"{GRETA} {BEA}", FINN)
    _minutes(told, "2017-10-02", f"{BEA} {HARE}")
    _minutes(told, "2018-10-01", f"{FINN} {HARE}")
    told.source("mail.txt", "2018-02-20", "email")
    told.says(
        "Finn Oyelaran asked the yard for the crane log on 20 February 2018.",
        "request", "2018-02-20", about="document/crane-log", title="request for the crane log",
        agent=FINN, recipient=YARD,
    )  # fmt: skip
    told.source("crew.csv", "2019-12-01", "table")
    told.tenure(BEA, MASTER, "2016-01-01", "2018-12-31")
    return told.tenure(FINN, MASTER, "2019-01-01", "")


def _inquiry(told: Telling) -> None:
    told.says(
        "Greta Holm wrote the keel survey in June 2017.",
        "report", "2017-06", "stated", KEEL, author=GRETA, title="keel survey written",
    )  # fmt: skip
    told.says(
        "She sent it to the harbour master on 12 July 2017.",
        "submission", "2017-07-12", "stated", KEEL, sender=GRETA, recipient=MASTER, title="keel survey sent",
    )  # fmt: skip
    told.says(
        "The rigging survey went to Bea Stroud in August 2017.",
        "submission", "2017-08", "stated", RIGGING, recipient=BEA, title="rigging survey sent",
    )  # fmt: skip
    told.says(
        "The Heron capsized on 2 March 2019.",
        "other", "2019-03-02", "stated", "matter/capsize", title="capsize of the Heron", verb="capsize",
    )  # fmt: skip
    told.says(
        "Brannock Yard knew nothing of the keel survey, said Anton Holm.",
        "knowledge", "[..2019-03]", "denied", KEEL, verb="know", agent=YARD,
        speaker="person/anton-holm", said="2019-11-04", title="the yard knew nothing",
    )  # fmt: skip
    told.says(
        "The survey of the keel should have been shown to the Pilots' Guild.",
        "submission", "", "owed", KEEL, recipient=PILOTS, title="show survey to pilots",
    )  # fmt: skip


def _minutes(told: Telling, day: str, present: str, apologies: str = "") -> None:
    names = " and ".join(told.entities[id].name for id in present.split())
    told.source(f"minutes/{day}.txt", day, "minutes")
    told.says(f"Present on {day}: {names}.", "meeting", day, title="yard meeting", present=present,
              apologies=apologies)  # fmt: skip
