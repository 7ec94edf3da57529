# ruff: noqa: E501 (lines as their documents have them)
"""Attendance as councils, boards, senates, hospitals, foundations and standards bodies write it.

Every example is ours; the names are invented.
"""

from __future__ import annotations

# house, file, document, who is listed as what
HOUSES = (
    (
        "parish council narrative",
        "a.txt",
        """Lower Wendle Parish Council

Minutes of the Ordinary Meeting held on Tuesday 14th March 2017 in the Reading Room at 7.30pm

Present: Cllrs D Hargreave (Chair), P Tolley, S Winstanley and M Quill; the Clerk and four members of the public.

17/031 Apologies
Cllr R Aldous had sent her apologies, which were accepted.

17/032 Declarations of interest
There were none.
""",
        {
            "present": [
                "D Hargreave",
                "P Tolley",
                "S Winstanley",
                "M Quill",
                "Clerk",
                "four members of the public",
            ],
            "apologies": ["R Aldous"],
        },
    ),
    (
        "county council roll with titles and honours",
        "a.txt",
        """EASTMOOR COUNTY COUNCIL

MINUTES of the meeting of the County Council held at County Hall on 18 May 2017 at 10.00 am

PRESENT:
Mr. Peregrine Stoat (in the Chair)

Mrs. Marjorie Eckles        Dr Bhavna Raval OBE
Mr Gwilym ap Huw            Mr. J. R. Tennant

1.  APOLOGIES FOR ABSENCE

Apologies for absence were received from The Hon. Honor Bligh and Mr. Desmond Ockenden.

2.  CHAIRMAN'S ANNOUNCEMENTS
""",
        {
            "present": [
                "Peregrine Stoat",
                "Marjorie Eckles",
                "Bhavna Raval",
                "Gwilym ap Huw",
                "J. R. Tennant",
            ],
            "apologies": ["Honor Bligh", "Desmond Ockenden"],
        },
    ),
    (
        "US selectboard",
        "a.txt",
        """Town of Upper Granby Selectboard
Regular Meeting
Monday, June 5, 2017
6:30 PM, Town Hall

Selectboard members present: Chip Danforth, Chair; Laurel Peabody, Vice Chair; Amos Stearns
Selectboard members absent: Nate Wilcox
Others present: Deb Marchetti, Town Clerk; Cy Pruitt, Road Foreman; Fran Oakes (resident)

1. Call to order
Mr. Danforth called the meeting to order at 6:31 PM.
""",
        {
            "present": ["Chip Danforth", "Laurel Peabody", "Amos Stearns", "Danforth"],
            "absent": ["Nate Wilcox"],
            "in-attendance": ["Deb Marchetti", "Cy Pruitt", "Fran Oakes"],
        },
    ),
    (
        "school board roll call",
        "a.txt",
        """Mill Creek Unified School District
Board of Education - Minutes of Regular Meeting, September 11, 2018

ROLL CALL
Mr. Hollis       Present
Mrs. Nakagawa    Present
Mr. Okafor       Absent
Dr. Brandt       Present (arrived 6:20 p.m.)
Ms. Ferreira     Present

Also in attendance: Superintendent Lyn Dreyer, Business Manager Todd Amsel

PLEDGE OF ALLEGIANCE
""",
        {
            "present": ["Hollis", "Nakagawa", "Brandt", "Ferreira"],
            "absent": ["Okafor"],
            "in-attendance": ["Lyn Dreyer", "Todd Amsel"],
        },
    ),
    (
        "university senate long list",
        "a.txt",
        """UNIVERSITY OF SKELWITH
SENATE
Minutes of the meeting held on Wednesday 21 February 2018

Present: The Vice-Chancellor (Professor Aldgate), Professors Bassi and Cromarty, Drs Dell'Orto and van Rensburg, Ms Xu

Apologies: Professor Nordqvist, Dr O'Hanlon

In attendance: Mr P Whyte (Secretary)

18/01 Minutes of the previous meeting
""",
        {
            "present": ["Aldgate", "Bassi", "Cromarty", "Dell'Orto", "van Rensburg", "Xu"],
            "apologies": ["Nordqvist", "O'Hanlon"],
            "in-attendance": ["P Whyte"],
        },
    ),
    (
        "hospital trust board with roles in right column",
        "a.txt",
        """Minutes of the Board of Directors (Public) held on 26 April 2018
Boardroom, Larkfield Infirmary

Present
Colin Mabbett                   CM      Chairman
Dr Ifeoma Eze                   IE      Medical Director
Stuart Lacey                    SL      Director of Finance
Rosalind Penhaligon             RP      Non-Executive Director

In attendance
Wendy Trott                     WT      Trust Secretary (minutes)
Abdul Karim                     AK      Deloitte (item 7 only)

Apologies
Marcus Deane                    MD      Chief Nurse

Public Agenda
18/55 Welcome
""",
        {
            "present": ["Colin Mabbett", "Ifeoma Eze", "Stuart Lacey", "Rosalind Penhaligon"],
            "apologies": ["Marcus Deane"],
            "in-attendance": ["Wendy Trott", "Abdul Karim"],
        },
    ),
    (
        "open-source foundation",
        "a.md",
        """# Fennel Foundation board call 2019-03-06

**Directors present**
- Yusuf Demir (chair)
- Petra Lindqvist
- Ravi Menon (left 17:40 UTC)

**Directors absent with notice**
- Chiara Bonetti

**Guests**
- Sam Oduya (infra)

## Agenda
- Trademark
""",
        {
            "present": ["Yusuf Demir", "Petra Lindqvist", "Ravi Menon"],
            "apologies": ["Chiara Bonetti"],
            "in-attendance": ["Sam Oduya"],
        },
    ),
    (
        "W3C style",
        "a.txt",
        """Linked Widgets Working Group Teleconference
17 October 2018

Attendees
Present
alice, bob_k, Chaals, dmitri, ericP, fantasai
Regrets
gkellogg, Hiro
Chair
alice
Scribe
dmitri

Contents
1. Issue 214
2. TPAC
""",
        {
            "present": ["alice", "bob_k", "Chaals", "dmitri", "ericP", "fantasai"],
            "apologies": ["gkellogg", "Hiro"],
        },
    ),
    (
        "W3C one line",
        "a.txt",
        """Sandbox CG weekly
2019-11-14

Present: alice, bob, clement, dora
Regrets: egon
Scribe: clement
Chair: alice

<alice> Topic: publishing
<bob> I will publish the draft
""",
        {"present": ["alice", "bob", "clement", "dora"], "apologies": ["egon"]},
    ),
    (
        "IETF",
        "a.txt",
        """FROTZ WG interim meeting
Date: 12 May 2020, 14:00-15:30 UTC
Chairs: Margit Auerbach, Jun Takeda
Minute taker: Kofi Mensah

Participants:
  1. Margit Auerbach
  2. Jun Takeda
  3. Lior Ben-Ami
  4. Sean O'Dowd
  5. Kofi Mensah

* Agenda bashing
""",
        {"present": ["Margit Auerbach", "Jun Takeda", "Lior Ben-Ami", "Sean O'Dowd", "Kofi Mensah"]},
    ),
    (
        "ECMA initials table",
        "a.md",
        """# TG3 meeting of 4 February 2020

**In-person attendees:** None

**Remote attendees:**
| Name           | Abbreviation | Organization |
| -------------- | ------------ | ------------ |
| Astrid Holm    | AHM          | Nordwerk     |
| Benoît Lacaze  | BLZ          | Invité       |
| Carlo Vieri    | CVI          | Bluepine     |

## Opening
""",
        {"present": ["Astrid Holm", "Benoît Lacaze", "Carlo Vieri"]},
    ),
    (
        "ICS",
        "a.ics",
        """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@example
DTSTART:20190611T090000Z
DTEND:20190611T100000Z
SUMMARY:Harbour safety group
ORGANIZER;CN=Mona Selby:mailto:mona@quay.example
ATTENDEE;CN=Mona Selby;PARTSTAT=ACCEPTED:mailto:mona@quay.example
ATTENDEE;CN=Ulrich Brandauer;PARTSTAT=ACCEPTED:mailto:ub@quay.example
ATTENDEE;CN=Lisa Quayle;PARTSTAT=TENTATIVE:mailto:lq@quay.example
ATTENDEE;CN=Peter Nash;PARTSTAT=DECLINED:mailto:pn@quay.example
ATTENDEE;CN=Joe Tamm;PARTSTAT=NEEDS-ACTION:mailto:jt@quay.example
END:VEVENT
END:VCALENDAR
""",
        {
            "apologies": ["Peter Nash"],
            "invited": ["Mona Selby", "Ulrich Brandauer", "Lisa Quayle", "Joe Tamm"],
        },
    ),
    (
        "German",
        "a.txt",
        """Protokoll der Sitzung des Verwaltungsrats
vom 12. September 2018

Anwesend: Dr. Annegret von der Heide (Vorsitz), Jürgen Stöckl, Prof. Dr. Beate Müller-Lüdenscheid, Karl-Heinz zu Löwenfels
Entschuldigt: Ulf Krähenbühl
Gäste: Sabine Petri

TOP 1: Genehmigung des Protokolls
""",
        {
            "present": [
                "Annegret von der Heide",
                "Jürgen Stöckl",
                "Beate Müller-Lüdenscheid",
                "Karl-Heinz zu Löwenfels",
            ],
            "apologies": ["Ulf Krähenbühl"],
            "in-attendance": ["Sabine Petri"],
        },
    ),
    (
        "French",
        "a.txt",
        """Conseil d'administration
Procès-verbal de la réunion du 3 octobre 2018

Présents : Mme Hélène de La Tour (présidente), M. Jean-Marc d'Aubigny, M. Yves Le Goff
Excusée : Mme Aurélie Du Pré

1. Approbation du procès-verbal
""",
        {
            "present": ["Hélène de La Tour", "Jean-Marc d'Aubigny", "Yves Le Goff"],
            "apologies": ["Aurélie Du Pré"],
        },
    ),
    (
        "suffixes",
        "a.txt",
        """Water Commissioners
Minutes of Meeting
October 9, 2018

Present: Clarence Dupree, Jr., Wanda Fisk, PhD, Leonard Osgood III, and Moira Kelso, MBE
Absent: Roy Tibbets Sr.

The meeting was called to order at 7:00.
""",
        {
            "present": ["Clarence Dupree Jr", "Wanda Fisk", "Leonard Osgood III", "Moira Kelso"],
            "absent": ["Roy Tibbets Sr"],
        },
    ),
    (
        "names broken over lines",
        "a.txt",
        """Stonebridge Housing Association
Minutes of the Audit Committee held on 7 November 2018

Present: Mrs Theodora Castlemain (Chair), Mr Rupert Ashby-
Cole, Ms Nkechi Obiora, Mr Graham
Wetherby and Mrs Philippa
Dunsmore

Apologies: Mr Ewan
McTavish

1. Internal audit plan
""",
        {
            "present": [
                "Theodora Castlemain",
                "Rupert Ashby-Cole",
                "Nkechi Obiora",
                "Graham Wetherby",
                "Philippa Dunsmore",
            ],
            "apologies": ["Ewan McTavish"],
        },
    ),
    (
        "all members except",
        "a.txt",
        """Finance Committee
9 January 2019

Present: All members except Mr Dunmore.

1. The accounts were received.
""",
        {"absent": ["Dunmore"]},
    ),
    (
        "as before with the addition of",
        "a.txt",
        """Project board, meeting of 16 January 2019

Present: As before, with the addition of Helga Strand.

1. Budget
""",
        {"present": ["Helga Strand"]},
    ),
    (
        "until item joined substitute",
        "a.txt",
        """Planning Sub-Committee, 23 January 2019

Present: J. Smith (until item 4), Anya Petrov (joined 7.15pm), Lewis Gough (via Zoom), Delia Hart (substituting for Marta Ruiz), Bo Lindgren (items 1-3)
Apologies: Marta Ruiz (Delia Hart substituting)

1. Minutes
""",
        {
            "present": ["J. Smith", "Anya Petrov", "Lewis Gough", "Delia Hart", "Bo Lindgren"],
            "apologies": ["Marta Ruiz"],
        },
    ),
    (
        "count of members and quorum",
        "a.txt",
        """Library Trustees
Minutes, 30 January 2019

Members: 6 of 9 present; quorum met.
Present: Ruth Abara, Ted Lomond, Sylvie Tran, Omar Haddad, Gail Prior, Nick Swales
Not present: Pam Oyelaran, Dov Katz, Jim Crane
Quorum: 5

Call to order 6:02 pm
""",
        {
            "present": [
                "Ruth Abara",
                "Ted Lomond",
                "Sylvie Tran",
                "Omar Haddad",
                "Gail Prior",
                "Nick Swales",
            ],
            "absent": ["Pam Oyelaran", "Dov Katz", "Jim Crane"],
        },
    ),
    (
        "proxy",
        "a.txt",
        """Annual General Meeting of Tarn Cottages Ltd
6 February 2019

Present: Fiona Marsh, Gunnar Eide
Present by proxy: Zoe Pallister (proxy: the Chair), Hamish Rae (proxy: Fiona Marsh)

1. Accounts
""",
        {"present": ["Fiona Marsh", "Gunnar Eide"], "absent": ["Zoe Pallister", "Hamish Rae"]},
    ),
    (
        "absent with without notice",
        "a.txt",
        """Community Board 7
13 February 2019

Present: Lena Brooks, Tariq Aziz Khan
Absent with notice: Maud Ellery
Absent without notice: Rex Colby

New business
""",
        {
            "present": ["Lena Brooks", "Tariq Aziz Khan"],
            "apologies": ["Maud Ellery"],
            "absent": ["Rex Colby"],
        },
    ),
    (
        "plus one and TBC",
        "a.txt",
        """Events group - 20 February 2019

Attendees: Dina Farouk, Hal Jessop +1, TBC
Apologies: TBC

1. Stall plan
""",
        {"present": ["Dina Farouk", "Hal Jessop"]},
    ),
    (
        "strike-out",
        "a.md",
        """# Steering group 27 February 2019

Present: Ivo Marsden, ~~Kit Farrow~~, Noor Jamali
Apologies: Kit Farrow

## 1 Actions
""",
        {"present": ["Ivo Marsden", "Noor Jamali"], "apologies": ["Kit Farrow"]},
    ),
    (
        "pdf columns",
        "a.txt",
        """                        MOORTOWN TOWN COUNCIL

        MINUTES of a meeting of the Town Council held on Monday, 4th March 2019

PRESENT:   Councillor A Barraclough (Mayor)
           Councillors:   W Dyson            K Ellershaw
                          H Firth            M Greenhalgh
                          S Iqbal

APOLOGIES: Councillors:   B Jagger           L Kitching

1    MAYOR'S ANNOUNCEMENTS
""",
        {
            "present": ["A Barraclough", "W Dyson", "K Ellershaw", "H Firth", "M Greenhalgh", "S Iqbal"],
            "apologies": ["B Jagger", "L Kitching"],
        },
    ),
    (
        "police ranks",
        "a.txt",
        """Neighbourhood Policing Panel
Minutes of the meeting held on 11 March 2019

Present: Insp Lorna Keane, PC 412 Smith, PS 1187 Raj Patel, PCSO Dawn Foyle, Ch Supt Vic Ansell
Apologies: Det Sgt Barry Trent

1. Burglaries
""",
        {
            "present": ["Lorna Keane", "PC 412 Smith", "Raj Patel", "Dawn Foyle", "Vic Ansell"],
            "apologies": ["Barry Trent"],
        },
    ),
    (
        "role after dash",
        "a.txt",
        """Credit Union Board
Meeting: 19 March 2019

In attendance:
Nuala Byrne – Chairperson
Cormac Daly – Treasurer
Siobhán Ní Riain – Director
Fergus Mac Aodha – Director
Tess Walsh – Manager

1. Loans
""",
        {
            "in-attendance": [
                "Nuala Byrne",
                "Cormac Daly",
                "Siobhán Ní Riain",
                "Fergus Mac Aodha",
                "Tess Walsh",
            ]
        },
    ),
    (
        "committee with organisations in brackets",
        "a.txt",
        """River Wye Catchment Forum
Notes of meeting 2 April 2019

Attending: Bryony Cole (Natural England), Sandeep Gill (Environment Agency), Ottilie Krantz (NFU) and Wes Hardy (Welsh Water, on phone)
Apologies: Imogen Shaw (RSPB)

Welcome
""",
        {
            "present": ["Bryony Cole", "Sandeep Gill", "Ottilie Krantz", "Wes Hardy"],
            "apologies": ["Imogen Shaw"],
        },
    ),
    (
        "sentence style",
        "a.txt",
        """Minutes of the Ethics Panel of 9 April 2019

The meeting was opened at 14:00 by the chair, Vera Lindholm. Artur Zielinski and Beatriz Campos were also present. Kwame Asante sent his apologies.

1. Applications
""",
        {
            "present": ["Vera Lindholm"],
            "apologies": ["Kwame Asante"],
            "in-attendance": ["Artur Zielinski", "Beatriz Campos"],
        },
    ),
    (
        "table member status",
        "a.md",
        """# Safety Committee

Date: 16 April 2019

| Member | Representing | Attended |
|---|---|---|
| Jo Reyes | Unions | Yes |
| Hiram Stowe | Management | Apologies |
| Ollie Pratt | Contractors | No |
| Mags Dunne | Nursing | Yes (remote) |

## 1 Incidents
""",
        {"present": ["Jo Reyes", "Mags Dunne"], "apologies": ["Hiram Stowe"], "absent": ["Ollie Pratt"]},
    ),
    (
        "initials register txt",
        "a.txt",
        """OPERATIONS GROUP
Minutes of meeting no. 12, 23 April 2019

Present:    Elspeth Crowe (EC)    Chair
            Dai Morgan (DM)
            Tilly Ward (TW)       Minutes
Apologies:  Frank Boyle (FB)

12.1 Matters arising
EC reported that the lift was mended.
""",
        {
            "present": ["Elspeth Crowe", "Dai Morgan"],
            "apologies": ["Frank Boyle"],
            "in-attendance": ["Tilly Ward"],
        },
    ),
    (
        "numbered minutes with headings",
        "a.txt",
        """Minutes of Ashby Drainage Board
Thursday 2 May 2019

1.0 ATTENDANCE

1.1 Present
Sunita Rao (Chairman)
Keith Pym
Alastair Bowes-Lyon

1.2 In attendance
Hattie Marr (Clerk & Engineer)
One member of the press

1.3 Apologies
Dilys Pritchard
Ron Eames

2.0 MINUTES OF LAST MEETING
""",
        {
            "present": ["Sunita Rao", "Keith Pym", "Alastair Bowes-Lyon"],
            "apologies": ["Dilys Pritchard", "Ron Eames"],
            "in-attendance": ["Hattie Marr", "One member of the press"],
        },
    ),
    (
        "commissioners with yes marks",
        "a.txt",
        """PLANNING COMMISSION
May 14, 2019

Commissioners:
[X] Abigail Thorn, Chair
[X] Curtis Vance
[ ] Moe Riddick
[X] Ling Zhao

Public comment
""",
        {"present": ["Abigail Thorn", "Curtis Vance", "Ling Zhao"], "absent": ["Moe Riddick"]},
    ),
    (
        "check marks list",
        "a.md",
        """# TSC meeting 2021-05-20

## Attendance
- [x] Anders Vik (@avik)
- [x] Mei Tanaka (@meit)
- [ ] Paolo Greco (@pgreco)

## Agenda
* Release 4
""",
        {"present": ["Anders Vik", "Mei Tanaka"], "absent": ["Paolo Greco"]},
    ),
    (
        "colon roles list",
        "a.txt",
        """Minutes of a Meeting of the Remuneration Committee of Quillon plc
held at 1 Crown Yard on 21 May 2019 at 9.00 a.m.

Present:            Sir Alec Bream (Chairman)
                    Dame Judith Farr
                    Eoghan Tighe

In Attendance:      Lucinda Voss (Group HR Director)
                    Piers Hallam (Secretary)

1.    Quorum and notice
The Chairman noted that a quorum was present.
""",
        {
            "present": ["Alec Bream", "Judith Farr", "Eoghan Tighe"],
            "in-attendance": ["Lucinda Voss", "Piers Hallam"],
        },
    ),
    (
        "Spanish/Italian etc",
        "a.txt",
        """Joint Programme Committee - minutes, 28 May 2019

Participants: María del Carmen Ortega (ES), Iñaki Etxeberria (ES), João dos Santos (PT), Ludovica De Angelis (IT)
Excused: Søren Ørsted (DK)

Agenda item 1
""",
        {
            "present": [
                "María del Carmen Ortega",
                "Iñaki Etxeberria",
                "João dos Santos",
                "Ludovica De Angelis",
            ],
            "apologies": ["Søren Ørsted"],
        },
    ),
    (
        "slack like with handles and plus",
        "a.md",
        """# SIG Docs 2022-06-08

Attendees: @rosa-m, @tkell, Owen Price (@oprice)
Regrets: @nadine

- Triage
  - @tkell to close 412
""",
        {"present": ["rosa-m", "tkell", "Owen Price"], "apologies": ["nadine"]},
    ),
    (
        "dot leaders roll",
        "a.txt",
        """BOARD OF HEALTH
Regular Meeting of April 8, 2014

Roll call:
Bertram Oakley ............ Present
Hester Vail ............... Present
Ursula Pike ............... Absent
Tomasz Wozniak ............ Present

Approval of minutes
""",
        {"present": ["Bertram Oakley", "Hester Vail", "Tomasz Wozniak"], "absent": ["Ursula Pike"]},
    ),
    (
        "members with letters in brackets",
        "a.txt",
        """Joint Consultative Committee, 10 April 2014

Members (P = present, A = apologies, X = absent):
R. Tindall (P), S. Haig (A), B. Okoro (P), L. Prout (X), M. Lefevre (P)

1. Pay
""",
        {
            "present": ["R. Tindall", "B. Okoro", "M. Lefevre"],
            "apologies": ["S. Haig"],
            "absent": ["L. Prout"],
        },
    ),
    (
        "all caps surnames first",
        "a.txt",
        """Diocesan Synod - Standing Committee
Meeting of 15 April 2014

Present: DUNNING, Margaret; SEXTON, Paul; AKHTAR, Yasmin
Apologies: BLOUNT, Eric

Opening prayer
""",
        {"present": ["Margaret DUNNING", "Paul SEXTON", "Yasmin AKHTAR"], "apologies": ["Eric BLOUNT"]},
    ),
    (
        "following were present",
        "a.txt",
        """Cofnodion / Minutes
Meeting of the Community Centre Committee, 22 April 2014

The following members were present: Alun Breeze (Chair), Catrin Howells and Meinir Puw. Dewi Rowlands (Clerk) was in attendance. An apology was received from Rhodri Bebb.

1. Heating
""",
        {
            "present": ["Alun Breeze", "Catrin Howells", "Meinir Puw"],
            "apologies": ["Rhodri Bebb"],
            "in-attendance": ["Dewi Rowlands"],
        },
    ),
    (
        "dutch",
        "a.txt",
        """Notulen bestuursvergadering
29 april 2014

Aanwezig: Willemijn van der Meer (voorzitter), Joost de Bruin, Sanne 't Hart
Afgemeld: Bram ter Horst

1. Opening
""",
        {
            "present": ["Willemijn van der Meer", "Joost de Bruin", "Sanne 't Hart"],
            "apologies": ["Bram ter Horst"],
        },
    ),
    (
        "nested by organisation",
        "a.md",
        """# Cross-border rail group, 6 May 2014

## Participants
- Irish Rail
  - Una Tierney
  - Pádraig Hearne
- DB
  - Lotte Weiss
- Network Rail
  - Errol Gaines

## Apologies
- Fidel Bosch (SNCF)

## Minutes
""",
        {
            "present": ["Una Tierney", "Pádraig Hearne", "Lotte Weiss", "Errol Gaines"],
            "apologies": ["Fidel Bosch"],
        },
    ),
    (
        "table with initials and columns",
        "a.md",
        """# Programme board 13 May 2014

| Initials | Name | Organisation | Present? |
|---|---|---|---|
| GI | Grace Ilunga (Chair) | Trust | Y |
| NF | Ned Farrant | Council | Y |
| SD | Shona Dalgleish | Council | Apols |
| TC | Toby Crewe | Trust | N |

## Actions
""",
        {
            "present": ["Grace Ilunga", "Ned Farrant"],
            "apologies": ["Shona Dalgleish"],
            "absent": ["Toby Crewe"],
        },
    ),
    (
        "sentences with times",
        "a.txt",
        """Village of Elm Hollow
Board of Trustees
May 20, 2014

Mayor Ogden called the meeting to order at 7:00 p.m. Trustees Farley and Mistry were present. Trustee Lund was absent. Village Clerk Kay Brody was also present.

Approval of the minutes
""",
        {"present": ["Ogden", "Farley", "Mistry"], "absent": ["Lund"], "in-attendance": ["Kay Brody"]},
    ),
    (
        "hybrid lists with org after dash",
        "a.txt",
        """LOCAL ACCESS FORUM
Meeting held 27 May 2014 (hybrid)

In the room:
Isolde Brenner - Ramblers
Mark Tunstall - British Horse Society
On Teams:
Rukhsana Dar - Sustrans
Peter Oyelowo - NFU
Apologies received:
Jean Cattermole - Open Spaces Society

1. Stiles
""",
        {
            "present": ["Isolde Brenner", "Mark Tunstall", "Rukhsana Dar", "Peter Oyelowo"],
            "apologies": ["Jean Cattermole"],
        },
    ),
    (
        "attendees with pronouns & timezones",
        "a.md",
        """# Docs WG sync
**Date:** 2021-06-03

**Attendees**
* Kestrel Ames (they/them)
* Juno Whitfield (she/her, UTC+1)
* Dmitri Volkov – @dvolkov

**Can't make it**
* Aoife Brennan

**Agenda**
* Style guide
""",
        {"present": ["Kestrel Ames", "Juno Whitfield", "Dmitri Volkov"], "apologies": ["Aoife Brennan"]},
    ),
    (
        "multi-role line",
        "a.txt",
        """BOWLING CLUB AGM
3 June 2014

President: Cyril Bantock   Treasurer: Edna Prosser   Secretary: Hugh Petrie

Present: the President, the Treasurer, Wilf Garrity and 14 members
Apologies: Nora Tench

1. Accounts
""",
        {"present": ["President", "Treasurer", "Wilf Garrity", "14 members"], "apologies": ["Nora Tench"]},
    ),
    (
        "prose meeting german names",
        "a.txt",
        """Minutes of the Supervisory Board of Rheinwerk SE, 10 June 2014

Members of the Supervisory Board present:
Dr.-Ing. Friedrich von Ahlen (Chairman)
Prof. Dr. Liesl Trapp-Huber
Dieter Graf zu Pappen

Also participating: Ottokar Senn, Management Board

1. Report of the Management Board
""",
        {
            "present": ["Friedrich von Ahlen", "Liesl Trapp-Huber", "Dieter Graf zu Pappen"],
            "in-attendance": ["Ottokar Senn"],
        },
    ),
    (
        "late list and departed",
        "a.txt",
        """Allotment Society Committee 17 June 2014

Present: Vince Aduba, Carmel Doyle
Arrived late: Pat Rimmer (8.05pm)
Left early: Hilary Stott (8.30pm)
Apologies for absence: George Tull

Water
""",
        {
            "present": ["Vince Aduba", "Carmel Doyle", "Pat Rimmer", "Hilary Stott"],
            "apologies": ["George Tull"],
        },
    ),
    (
        "semi with commas and posts",
        "a.txt",
        """Trustees' meeting, 24 June 2014

Trustees: Selwyn Archer (Chair); Beryl Noakes; Ivor Cobb
In attendance: Lynne Sadler, Chief Executive; Zak Rahman, Finance Manager

1. Minutes
""",
        {
            "present": ["Selwyn Archer", "Beryl Noakes", "Ivor Cobb"],
            "in-attendance": ["Lynne Sadler", "Zak Rahman"],
        },
    ),
    (
        "numbered roster with status in brackets",
        "a.txt",
        """Student Council - Minutes - 1 July 2014

Attendance:
1. Adaeze Nwosu [present]
2. Simon Leach [apologies]
3. Piotr Kaminski [present, late]
4. Quentin Rusk [absent]
5. Helen Birtwistle [present]

Motion 1
""",
        {
            "present": ["Adaeze Nwosu", "Piotr Kaminski", "Helen Birtwistle"],
            "apologies": ["Simon Leach"],
            "absent": ["Quentin Rusk"],
        },
    ),
    (
        "commissioner style Here",
        "a.txt",
        """CALL TO ORDER AND ROLL CALL - July 15, 2014

Commissioner Garza - here
Commissioner Trujillo - absent
Commissioner Whitcomb - here
Chairman Ellison - here

PUBLIC COMMENT
""",
        {"present": ["Garza", "Whitcomb", "Ellison"], "absent": ["Trujillo"]},
    ),
    (
        "invited attending declined",
        "a.txt",
        """Sounding board
22 July 2014

Attended: Sten Borg; Ada Kowalczyk
Invited but did not attend: Nils Frid
Declined: Rosa Pinto

Notes
""",
        {"present": ["Sten Borg", "Ada Kowalczyk"], "apologies": ["Rosa Pinto"], "absent": ["Nils Frid"]},
    ),
    (
        "two columns without labels beside",
        "a.txt",
        """    NORTHFOLD PENSION FUND COMMITTEE
    29 July 2014

    Members in attendance
    Giles Hathersage (Chairman)         Prudence Oddy (Vice-Chairman)
    Kirit Shah                          Angharad Lewis
    Tom Fairweather                     Ruth Nkemelu

    Apologies
    Barnaby Stride

    1   Confidential items
""",
        {
            "present": [
                "Giles Hathersage",
                "Prudence Oddy",
                "Kirit Shah",
                "Angharad Lewis",
                "Tom Fairweather",
                "Ruth Nkemelu",
            ],
            "apologies": ["Barnaby Stride"],
        },
    ),
    (
        "clerk, counts and initials in prose",
        "a.txt",
        """Parish Meeting of Little Orme, held on 5 August 2014

Present: Messrs A B Cole and D E Finch, Lady Hartwell. Also present were the Clerk and seven residents. Apologies were received from Mr J. K. Pell.

1. Footpaths
""",
        {
            "present": ["A B Cole", "D E Finch", "Hartwell"],
            "apologies": ["J. K. Pell"],
            "in-attendance": ["seven residents", "Clerk"],
        },
    ),
    (
        "legislature",
        "a.txt",
        """House Committee on Waterways
Minutes, January 14, 2015

Members present: Representatives Ackley, Bouvier and Corrigan; Senator Duquette
Members excused: Representative Emmons
Staff: Wade Tilley, committee counsel

The committee met in Room 42.
""",
        {
            "present": ["Ackley", "Bouvier", "Corrigan", "Duquette"],
            "apologies": ["Emmons"],
            "in-attendance": ["Wade Tilley"],
        },
    ),
    (
        "present with mode in brackets",
        "a.txt",
        """Zoning Board of Appeals - January 21, 2015

Present (in person): Alison Kerr, Boyd Lasky
Present (Zoom): Meera Joshi, Stan Pulver
Not present: Rita Colon

Docket 15-02
""",
        {"present": ["Alison Kerr", "Boyd Lasky", "Meera Joshi", "Stan Pulver"], "absent": ["Rita Colon"]},
    ),
    (
        "plain text columns with header",
        "a.txt",
        """CLINICAL GOVERNANCE GROUP
28 January 2015

Present:
Name                  Initials   Title
Karen Whitlow         KW         Deputy Director of Nursing (Chair)
Dr Femi Adeyemi       FA         Consultant Anaesthetist
Bronagh Magee         BM         Risk Manager

Apologies:
Luke Sands            LS         Pharmacist

1. Minutes
""",
        {"present": ["Karen Whitlow", "Femi Adeyemi", "Bronagh Magee"], "apologies": ["Luke Sands"]},
    ),
    (
        "vestry",
        "a.txt",
        """St Brannock's Vestry
Minutes of February 4, 2015

Clergy present: The Rev. Alice Thornbury
Vestry present: Ben Castor (Senior Warden), Gwen Mallory, Hank Ives
Vestry absent: Doris Quade
Guests: Phil Larkin

The meeting opened with prayer.
""",
        {
            "present": ["Alice Thornbury", "Ben Castor", "Gwen Mallory", "Hank Ives"],
            "absent": ["Doris Quade"],
            "in-attendance": ["Phil Larkin"],
        },
    ),
    (
        "bare lines with companies",
        "a.md",
        """# Release sync 2022-02-11

Attending:
Anneke Visser (Oakfish)
Rob Kowalski (Tideline)
Li Wei
Samira Haddad (independent)

Topics:
- Freeze date
""",
        {"present": ["Anneke Visser", "Rob Kowalski", "Li Wei", "Samira Haddad"]},
    ),
    (
        "HOA",
        "a.txt",
        """WILLOW BEND HOMEOWNERS ASSOCIATION
Board Meeting - February 18, 2015

Board Members Present: Burt Hanley, President; Joyce Kim, Treasurer; Del Rivera, Member at Large
Board Members Absent: Marge Oberlin, Secretary
Also Present: Trina Vogel, Cedar Property Management

I. Call to Order
""",
        {
            "present": ["Burt Hanley", "Joyce Kim", "Del Rivera"],
            "absent": ["Marge Oberlin"],
            "in-attendance": ["Trina Vogel"],
        },
    ),
    (
        "x in one of two columns",
        "a.md",
        """# Ethics board, 25 February 2015

| Name | Present | Apologies |
|------|---------|-----------|
| Rune Hagen | x | |
| Pavel Horak | | x |
| Edith Sorrel | x | |

## Cases
""",
        {"present": ["Rune Hagen", "Edith Sorrel"], "apologies": ["Pavel Horak"]},
    ),
    (
        "attended by with apologies from",
        "a.txt",
        """Note of a meeting on 4 March 2015

The meeting was attended by Carla Dent, Yannick Moreau and Bea Okafor. Apologies were sent by Sid Lomax.

Carla Dent opened with a report on the culvert.
""",
        {"present": ["Carla Dent", "Yannick Moreau", "Bea Okafor"], "apologies": ["Sid Lomax"]},
    ),
    (
        "swedish",
        "a.txt",
        """Protokoll styrelsemöte 11 mars 2015

Närvarande: Gunilla Åkesson (ordförande), Nils-Erik Sjöberg
Frånvarande: Pär Lindh

§ 1 Mötets öppnande
""",
        {"present": ["Gunilla Åkesson", "Nils-Erik Sjöberg"], "absent": ["Pär Lindh"]},
    ),
    (
        "bracketed list after count",
        "a.txt",
        """Youth Council, 25 March 2015

Present (4): Norah Fell, Gus Pinter, Amal Shah, Cleo Banks
Absent (2): Ty Burrows, Jade Moss

Item 1
""",
        {
            "present": ["Norah Fell", "Gus Pinter", "Amal Shah", "Cleo Banks"],
            "absent": ["Ty Burrows", "Jade Moss"],
        },
    ),
    (
        "were Messrs",
        "a.txt",
        """Minutes of the Cemetery Trustees, April 1, 2015

Present were Messrs. Hall and Dunn, and Ms. Tate. Mr. Crandall was absent. Also present was Vera Lyle, Secretary.

Bills were approved.
""",
        {"present": ["Hall", "Dunn", "Tate"], "absent": ["Crandall"], "in-attendance": ["Vera Lyle"]},
    ),
    (
        "dash labels in one paragraph",
        "a.txt",
        """SHELDWICK PARISH COUNCIL
8 April 2015

PRESENT - Cllrs O Tarrant (Chairman), N Brice, L Maddox
IN ATTENDANCE - Sue Frame (Clerk)
APOLOGIES - Cllr H Coyle

1. Precept
""",
        {
            "present": ["O Tarrant", "N Brice", "L Maddox"],
            "apologies": ["H Coyle"],
            "in-attendance": ["Sue Frame"],
        },
    ),
    (
        "role name attended table",
        "a.md",
        """# Federation council 15 April 2015

| Role | Name | Attended |
|---|---|---|
| President | Wanjiru Kamau | ✔ |
| Treasurer | Flora Neill | ✘ |
| Secretary | Otto Brandt | ✔ |
| Librarian | Vacant | |

## Reports
""",
        {"present": ["Wanjiru Kamau", "Otto Brandt"], "absent": ["Flora Neill"]},
    ),
    (
        "supervisory labels with pupils",
        "a.txt",
        """Governing Body of Ashlea Primary
Full meeting, 22 April 2015

Governors: Jean Harkness (Chair), Amit Bose, Lola Finch (Head)
Clerk: Una Boyle
Apologies: Mick Tranter

1. Quorum
""",
        {
            "present": ["Jean Harkness", "Amit Bose", "Lola Finch"],
            "apologies": ["Mick Tranter"],
            "in-attendance": ["Una Boyle"],
        },
    ),
    (
        "three columns md",
        "a.txt",
        """Harbour users' meeting 29 April 2015

Present
Peggy Orr            Samson Tembo         Ines Prado
Walt Deacon          Rhona Sim            Bo Eklund

1. Moorings
""",
        {"present": ["Peggy Orr", "Samson Tembo", "Ines Prado", "Walt Deacon", "Rhona Sim", "Bo Eklund"]},
    ),
    (
        "item-wise attendance",
        "a.txt",
        """Audit and Risk Committee
6 May 2015

Present: Clement Haws (Chair); Rosa Tindale; Priti Naik
In attendance: Glen Orchard (for item 3); Sadie Lunt (items 1 to 4, by phone)
Apologies: Ann-Marie Cope

1. Risk register
""",
        {
            "present": ["Clement Haws", "Rosa Tindale", "Priti Naik"],
            "apologies": ["Ann-Marie Cope"],
            "in-attendance": ["Glen Orchard", "Sadie Lunt"],
        },
    ),
    (
        "no list of names",
        "a.txt",
        """Harbour users' meeting 13 May 2015

Present: see attached list
Apologies: as per attendance sheet

1. Moorings
2. Dredging
""",
        {},
    ),
    (
        "names with nicknames and quotes",
        "a.txt",
        """Airport Advisory Board
Minutes of May 20, 2015

Present: William "Bill" Startup, Elizabeth (Liz) Ganz, J.B. Ortega
Absent: Theodore Nance II

Runway 9
""",
        {
            "present": ['William "Bill" Startup', "Elizabeth (Liz) Ganz", "J.B. Ortega"],
            "absent": ["Theodore Nance II"],
        },
    ),
    (
        "community council",
        "2011-01-11.txt",
        """STRATHBEG COMMUNITY COUNCIL
Minute of Meeting held in the Village Hall on Tuesday 11th January 2011

Present: Effie Ramage (Chair), Duncan Laird (Treasurer), Shirley Nish, Hamish Tough.
Also in attendance: Cllr Roy Petrie (Moray Council), Moira Gunn (minute secretary) and 11 residents.
Apologies were intimated from Ailsa Weir and PC Grant Mair.

1. Police report
""",
        {
            "present": ["Effie Ramage", "Duncan Laird", "Shirley Nish", "Hamish Tough"],
            "apologies": ["Ailsa Weir", "Grant Mair"],
            "in-attendance": ["Roy Petrie", "Moira Gunn", "11 residents"],
        },
    ),
    (
        "US county two-line labels",
        "2011-02-08.txt",
        """COUNTY OF MARLIN
BOARD OF SUPERVISORS
REGULAR SESSION

FEBRUARY 8, 2011

SUPERVISORS PRESENT:   Wayne Tuttle, District 1
                       Gladys Orth, District 2
                       Lamar Finch, District 4

SUPERVISORS ABSENT:    Dee Hobbs, District 3

STAFF PRESENT:         Carl Rudd, County Administrator
                       Nan Esposito, Clerk of the Board

The Chair called the meeting to order at 9:00 a.m.
""",
        {
            "present": ["Wayne Tuttle", "Gladys Orth", "Lamar Finch"],
            "absent": ["Dee Hobbs"],
            "in-attendance": ["Carl Rudd", "Nan Esposito"],
        },
    ),
    (
        "initials with slashes",
        "2011-03-08.txt",
        """Project Lynx steering group - 8 March 2011

Attendees:
BE  Barry Elphick (Sponsor)
NM  Nasreen Malik (PMO)
TL  Tone Lie (Vendor)
Apologies:
CD  Chuck Dunne

Actions
""",
        {"present": ["Barry Elphick", "Nasreen Malik", "Tone Lie"], "apologies": ["Chuck Dunne"]},
    ),
    (
        "prose convened",
        "2011-04-12.txt",
        """Minutes of the Annual General Meeting of the Fowey Gig Club held on 12 April 2011

Horace Bunting took the chair. Also present were Edie Marlowe and Silas Prowse. Tamsin Rowe sent apologies.

1. Accounts
""",
        {
            "present": ["Horace Bunting"],
            "apologies": ["Tamsin Rowe"],
            "in-attendance": ["Edie Marlowe", "Silas Prowse"],
        },
    ),
    (
        "attendance with affiliation table",
        "2011-05-10.md",
        """# Coalition call, 10 May 2011

| Organisation | Representative | Status |
|:--|:--|:-:|
| Shelter East | Lucy Fenn | Present |
| Roofline | Oren Katz | Apologies |
| City Law | Abdi Warsame | Present (from 10.20) |
| Tenants United | Una Quirke | Absent |

Notes follow.
""",
        {"present": ["Lucy Fenn", "Abdi Warsame"], "apologies": ["Oren Katz"], "absent": ["Una Quirke"]},
    ),
    (
        "ministers with honorific",
        "2011-06-14.txt",
        """Note of the Ministerial Group on Floods, 14 June 2011

Ministers present:
The Rt Hon Michael Attwater MP (Chair)
Baroness Susan Brandreth
Tobias Ellwand MP

Officials:
Jeremy Stackpole CB
Ann Tarrant

1. Defences
""",
        {
            "present": ["Michael Attwater", "Susan Brandreth", "Tobias Ellwand"],
            "in-attendance": ["Jeremy Stackpole", "Ann Tarrant"],
        },
    ),
    (
        "voting members with alternates",
        "2011-07-12.txt",
        """TRANSPORTATION POLICY BOARD
July 12, 2011

Voting Members Present: Rosario Lim (Alternate for Sol Beck), Hank Dolan, Priya Raman
Voting Members Absent: Sol Beck

1. TIP amendment
""",
        {"present": ["Rosario Lim", "Hank Dolan", "Priya Raman"], "absent": ["Sol Beck"]},
    ),
    (
        "IRC style",
        "2011-08-09.txt",
        """Fedora-like docs meeting 2011-08-09

Roll call: jwhite, nora, pkd, Zed_
Regrets: lena

<jwhite> hello all
<nora> hi
<pkd> the guide is late
""",
        {"present": ["jwhite", "nora", "pkd", "Zed"], "apologies": ["lena"]},
    ),
    (
        "italics and slashes",
        "2011-11-08.md",
        """## Committee meeting 8th November 2011

*Present:* Maeve Dolan / Rory Tighe / Fionn Mac Cumhail
*Apologies:* Gráinne Ní Mháille

### Treasurer
""",
        {"present": ["Maeve Dolan", "Rory Tighe", "Fionn Mac Cumhail"], "apologies": ["Gráinne Ní Mháille"]},
    ),
    (
        "wrapped semi list in brackets",
        "2011-12-13.txt",
        """Pensions Board
13 December 2011

Present: Helen Aske (Employer representative, Chair); Ronald Peake (Member
representative); Dipak Sharma (Member representative, by telephone); Orla
Keogh (Employer representative)
Apologies: Louis Fenner (Employer representative)

1. Valuation
""",
        {
            "present": ["Helen Aske", "Ronald Peake", "Dipak Sharma", "Orla Keogh"],
            "apologies": ["Louis Fenner"],
        },
    ),
    (
        "chair in separate and quoted count",
        "2012-01-10.txt",
        """Library Board of Trustees
January 10, 2012

Presiding: Ione Skaggs
Present: Todd Bremer, Hal Wirth, Flo Dinsmore (left at 6:45)
Quorum present: yes

Minutes approved.
""",
        {"present": ["Ione Skaggs", "Todd Bremer", "Hal Wirth", "Flo Dinsmore"]},
    ),
    (
        "numbered names after colon lines",
        "2012-02-14.txt",
        """ISO/TC 999 WG 2 - Meeting report
14 February 2012

Delegates present:
1) Ewa Zajac, PKN
2) Guido Ferrara, UNI
3) Nils Aaker, SN

Apologies received from: Sven Oberg (SIS), Tuva Holm (SN)

Opening
""",
        {"present": ["Ewa Zajac", "Guido Ferrara", "Nils Aaker"], "apologies": ["Sven Oberg", "Tuva Holm"]},
    ),
    (
        "nobody",
        "2012-04-10.txt",
        """Tidy group
10 April 2012

Present: Cass Holloway only
Apologies: nil
Absent: n/a

Not quorate; meeting abandoned.
""",
        {"present": ["Cass Holloway"]},
    ),
    (
        "lists with titles after comma",
        "2012-05-08.txt",
        """Hospital District Board of Commissioners
Minutes - May 8, 2012

Commissioners in attendance: Agnes Bell, MD; Victor Crane; Dolores Ibarra, RN, MPH
Also in attendance: Matt Hinds, CEO

Call to order
""",
        {"present": ["Agnes Bell", "Victor Crane", "Dolores Ibarra"], "in-attendance": ["Matt Hinds"]},
    ),
    (
        "late in list",
        "2012-06-12.txt",
        """Harbour Watch
12 June 2012

Here: Joss Barlow, Minna Kettu, Albie Croft (10 mins late)
Not here: Rex Dane
Sent apologies: Sal Eddy

Rota
""",
        {
            "present": ["Joss Barlow", "Minna Kettu", "Albie Croft"],
            "apologies": ["Sal Eddy"],
            "absent": ["Rex Dane"],
        },
    ),
    (
        "bullet with colon roles",
        "2012-07-10.md",
        """# TSC 2012-07-10

**Chair:** Ferdi Aydin
**Note taker:** Bo-Ram Kim
**Attendees:**
- Ferdi Aydin
- Catalina Rojas
- Bo-Ram Kim

## Topics
""",
        {"present": ["Ferdi Aydin", "Catalina Rojas", "Bo-Ram Kim"]},
    ),
    (
        " present, in a sentence with count",
        "2012-08-14.txt",
        """Minutes, Memorial Hall Trustees, 14 August 2012

Present: Ken Sallow (KS, chair), Pru Wicks (PW), Nat Orme (NO). Apologies: Dee Flint (DF).

KS welcomed everyone.
""",
        {"present": ["Ken Sallow", "Pru Wicks", "Nat Orme"], "apologies": ["Dee Flint"]},
    ),
)
