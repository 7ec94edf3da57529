"""Four invented cases to ask about: a school trust, a hospital ward, a police force, a charity."""

from __future__ import annotations

from tests.questions.cases import Telling


def trust() -> Telling:
    """A school trust overspent on a sports hall; who had read what its auditor wrote?"""
    told = Telling(as_of="2019-12-31").knows(
        "document/audit-letter: audit letter, the auditor's letter",
        "document/safeguarding-review: safeguarding review",
        "document/expenses-file: expenses file",
        "matter/overspend: overspend on the sports hall, overspend",
        "person/nora-vance: Nora Vance, Ms Vance",
        "person/colin-tarr: Colin Tarr, Mr Tarr",
        "person/imogen-pell: Imogen Pell, Dr Pell",
        "person/sam-okafor: Sam Okafor",
        "organisation/trust: Larkfield Academy Trust, the trust",
        "organisation/inspectorate: Schools Inspectorate, the inspectorate",
        "organisation/trustees: board of trustees, the trustees",
        "post/head-teacher: head teacher",
        "post/chair-of-trustees: chair of trustees",
        "post/finance-director: finance director",
    )
    told.source("mail/2017-05-18.txt", "2017-05-18", "email")
    told.says(
        "Imogen Pell wrote to Nora Vance about the overspend.",
        "email", "2017-05-18", about="matter/overspend", sender="person/imogen-pell",
        recipient="person/nora-vance", title="email on the overspend",
    )  # fmt: skip
    told.source("mail/2017-05-19.txt", "2017-05-19", "email")
    told.says(
        "Nora Vance answered Imogen Pell and copied Colin Tarr in.",
        "email", "2017-05-19", about="matter/overspend", sender="person/nora-vance",
        recipient="person/imogen-pell", copied="person/colin-tarr", title="reply on the overspend",
    )  # fmt: skip
    told.source("minutes/2018-02-05.txt", "2018-02-05", "minutes")
    told.says(
        "Present: Colin Tarr (chair), Nora Vance. Apologies: Imogen Pell.",
        "meeting", "2018-02-05", title="trustees' meeting", chair="person/colin-tarr",
        present="person/colin-tarr person/nora-vance", apologies="person/imogen-pell",
    )  # fmt: skip
    told.source("minutes/2018-06-11.txt", "2018-06-11", "minutes")
    told.says(
        "Present: Colin Tarr, Imogen Pell. Absent: Nora Vance.",
        "meeting", "2018-06-11", title="trustees' meeting",
        present="person/colin-tarr person/imogen-pell", absent="person/nora-vance",
    )  # fmt: skip
    told.source("letters.txt", "2018-06-30")
    told.says(
        "The audit letter reached Colin Tarr on 12 March 2018.",
        "letter", "2018-03-12", about="document/audit-letter", recipient="person/colin-tarr",
        title="audit letter received",
    )  # fmt: skip
    told.says(
        "Dr Pell was sent the audit letter on 20 March 2018.",
        "letter", "2018-03-20", about="document/audit-letter", recipient="person/imogen-pell",
        title="audit letter sent on",
    )  # fmt: skip
    told.says(
        "The inspectorate inspected the school on 14 May 2018.",
        "inspection", "2018-05-14", agent="organisation/inspectorate", title="inspection of the school",
    )  # fmt: skip
    told.says(
        "The safeguarding review was published on 3 September 2018.",
        "publication", "2018-09-03", about="document/safeguarding-review",
        title="safeguarding review published",
    )  # fmt: skip
    told.source("hearing.txt", "2019-02-01", title="Hearing")
    told.says(
        "“I never saw the audit letter,” said Nora Vance.",
        "knowledge", "[..2019-02-01]", "denied", "document/audit-letter", verb="see",
        agent="person/nora-vance", speaker="person/nora-vance", said="2019-02-01",
        title="never saw the letter",
    )  # fmt: skip
    told.source("staff.csv", "2019-12-01", "table")
    told.tenure("person/nora-vance", "post/head-teacher", "2012-09-01", "2019-08-31")
    told.tenure("person/sam-okafor", "post/head-teacher", "2019-09-01", "")
    return told.tenure("person/colin-tarr", "post/chair-of-trustees", "2015-01-01", "")


def ward() -> Telling:
    """An outbreak on a ward; what did the medical director hear of it, and when?"""
    told = Telling(as_of="2021-06-30").knows(
        "document/incident-report: incident report",
        "document/staffing-review: staffing review",
        "document/drug-chart: drug chart",
        "matter/outbreak: outbreak on Fernbank ward, outbreak",
        "person/ruby-akintola: Ruby Akintola, Sister Akintola",
        "person/peter-quayle: Peter Quayle, Dr Quayle",
        "person/lena-frost: Lena Frost, Nurse Frost",
        "organisation/hospital-board: hospital board, the board",
        "organisation/tollgate: Tollgate Hospital, the hospital",
        "post/medical-director: medical director",
        "post/ward-manager: ward manager",
        "post/coroner: coroner",
    )
    told.source("notes/2020-11-03.txt", "2020-11-03", "minutes")
    told.says(
        "Handover: Dr Quayle in the chair, Sister Akintola, Lena Frost.",
        "meeting", "2020-11-03", title="handover meeting", about="matter/outbreak",
        chair="person/peter-quayle",
        present="person/peter-quayle person/ruby-akintola person/lena-frost",
    )  # fmt: skip
    told.source("notes/2020-11-10.txt", "2020-11-10", "minutes")
    told.says(
        "Handover: Sister Akintola. Apologies from Dr Quayle.",
        "meeting", "2020-11-10", title="handover meeting", present="person/ruby-akintola",
        apologies="person/peter-quayle",
    )  # fmt: skip
    told.source("log.txt", "2020-11-30")
    told.says(
        "The outbreak on Fernbank ward began on 2 November 2020.",
        "other", "2020-11-02", about="matter/outbreak", verb="begin",
        title="outbreak on Fernbank ward begins",
    )  # fmt: skip
    told.says(
        "Lena Frost wrote the incident report on 5 November 2020.",
        "report", "2020-11-05", about="document/incident-report", author="person/lena-frost",
        title="incident report written",
    )  # fmt: skip
    told.says(
        "It was handed to the medical director on 9 November 2020.",
        "submission", "2020-11-09", about="document/incident-report", recipient="post/medical-director",
        title="incident report handed over",
    )  # fmt: skip
    told.says(
        "Ruby Akintola asked the hospital for more nurses on 12 November 2020.",
        "request", "2020-11-12", about="document/staffing-review", agent="person/ruby-akintola",
        recipient="organisation/tollgate", title="request for nurses",
    )  # fmt: skip
    told.source("inquest.txt", "2021-03-15", title="Inquest")
    told.says(
        "The inquest opened on 15 March 2021.",
        "meeting", "2021-03-15", title="inquest opened", present="person/lena-frost",
    )  # fmt: skip
    told.says(
        "The incident report should have gone to the coroner.",
        "submission", "", "owed", "document/incident-report", recipient="post/coroner",
        title="show report to coroner",
    )  # fmt: skip
    told.says(
        "Dr Quayle said that the staffing review was never finished.",
        "statement", "2021-03-15", "stated", "document/staffing-review", speaker="person/peter-quayle",
        agent="person/peter-quayle", title="review never finished", said="2021-03-15",
    )  # fmt: skip
    told.source("roll.csv", "2021-06-01", "table")
    told.tenure("person/peter-quayle", "post/medical-director", "2018-01-01", "2020-12-31")
    return told.tenure("person/ruby-akintola", "post/ward-manager", "2019-02-01", "")


def force() -> Telling:
    """A pursuit that ended in a death; two officers of one last name."""
    told = Telling(as_of="2016-12-31").knows(
        "document/custody-record: custody record",
        "document/dispatch-log: dispatch log",
        "matter/pursuit: pursuit on Mill Road, pursuit",
        "person/dale-hurst: Dale Hurst, Sergeant Hurst",
        "person/tom-hurst: Tom Hurst",
        "person/mina-shah: Mina Shah, Inspector Shah",
        "person/joan-keane: Joan Keane",
        "organisation/eastmere-police: Eastmere Police",
        "organisation/police-authority: Police Authority",
        "post/chief-constable: chief constable",
        "post/minister: minister",
        "post/custody-officer: custody officer",
    )
    told.source("gold/2015-08-23.txt", "2015-08-23", "minutes")
    told.says(
        "Present: Joan Keane, Mina Shah. Apologies: Dale Hurst.",
        "meeting", "2015-08-23", title="gold group meeting", present="person/joan-keane person/mina-shah",
        apologies="person/dale-hurst", about="matter/pursuit",
    )  # fmt: skip
    told.source("gold/2015-08-30.txt", "2015-08-30", "minutes")
    told.says(
        "Present: Mina Shah, Tom Hurst.",
        "meeting", "2015-08-30", title="gold group meeting", present="person/mina-shah person/tom-hurst",
    )  # fmt: skip
    told.source("statement.txt", "2016-01-20")
    told.says(
        "The pursuit on Mill Road was on 22 August 2015.",
        "other", "2015-08-22", "stated", "matter/pursuit", verb="pursue", title="pursuit on Mill Road",
    )  # fmt: skip
    told.says(
        "Dale Hurst wrote the custody record on 22 August 2015.",
        "report", "2015-08-22", "stated", "document/custody-record", author="person/dale-hurst",
        title="custody record written",
    )  # fmt: skip
    told.says(
        "The minister was told of the pursuit by telephone on 24 August 2015.",
        "telephone", "2015-08-24", "stated", "matter/pursuit", recipient="post/minister",
        title="minister told by telephone",
    )  # fmt: skip
    told.says(
        "Inspector Shah emailed Joan Keane the dispatch log on 1 September 2015.",
        "email", "2015-09-01", "stated", "document/dispatch-log", sender="person/mina-shah",
        recipient="person/joan-keane", title="email with the dispatch log",
    )  # fmt: skip
    told.source("officers.csv", "2016-12-01", "table")
    told.tenure("person/joan-keane", "post/chief-constable", "2013-05-01", "2016-03-31")
    told.tenure("person/mina-shah", "post/chief-constable", "2016-04-01", "")
    return told.tenure("person/dale-hurst", "post/custody-officer", "2014-01-01", "2015-12-31")


def charity() -> Telling:
    """A charity lost a grant; its auditors had warned the treasurer."""
    told = Telling(as_of="2022-12-31").knows(
        "document/annual-accounts: annual accounts, accounts",
        "document/management-letter: management letter",
        "document/loan-agreement: loan agreement",
        "matter/missing-grant: missing grant",
        "person/abel-crane: Abel Crane",
        "person/judith-moss: Judith Moss, Mrs Moss",
        "person/ivo-brandt: Ivo Brandt",
        "organisation/harbour-light: Harbour Light",
        "organisation/regulator: Charity Regulator, the regulator",
        "organisation/trustees: trustees, the trustees",
        "post/treasurer: treasurer",
        "post/chief-executive: chief executive",
    )
    told.source("letters.txt", "2020-03-01")
    told.says(
        "The loan agreement was signed by Judith Moss in April 2018.",
        "decision", "2018-04", "stated", "document/loan-agreement", agent="person/judith-moss",
        title="loan agreement signed",
    )  # fmt: skip
    told.says(
        "The management letter went to the treasurer on 4 October 2019.",
        "submission", "2019-10-04", "stated", "document/management-letter", recipient="post/treasurer",
        title="management letter sent",
    )  # fmt: skip
    told.says(
        "The Charity Regulator wrote to the trustees on 17 February 2020 about the missing grant.",
        "letter", "2020-02-17", "stated", "matter/missing-grant", sender="organisation/regulator",
        recipient="organisation/trustees", title="letter from the regulator",
    )  # fmt: skip
    told.says(
        "The annual accounts were published on 31 July 2020.",
        "publication", "2020-07-31", "stated", "document/annual-accounts", title="annual accounts published",
    )  # fmt: skip
    told.source("board/2019-10-21.txt", "2019-10-21", "minutes")
    told.says(
        "Present: Judith Moss, Ivo Brandt, Abel Crane.",
        "meeting", "2019-10-21", title="board meeting",
        present="person/judith-moss person/ivo-brandt person/abel-crane",
    )  # fmt: skip
    told.source("board/2020-01-20.txt", "2020-01-20", "minutes")
    told.says(
        "Present: Judith Moss. Absent: Ivo Brandt.",
        "meeting", "2020-01-20", title="board meeting", present="person/judith-moss",
        absent="person/ivo-brandt",
    )  # fmt: skip
    told.source("people.csv", "2022-12-01", "table")
    told.tenure("person/ivo-brandt", "post/treasurer", "2017-01-01", "2020-03-31")
    told.tenure("person/abel-crane", "post/treasurer", "2020-04-01", "")
    return told.tenure("person/judith-moss", "post/chief-executive", "2016-01-01", "2021-05-31")
