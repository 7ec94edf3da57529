# ruff: noqa: E501 (lines as their documents have them)
"""Attendance as a hundred more houses write it, whom nobody had in mind when the lists were first read.

Every example is ours; the names are invented. Each is read as its page has it.
"""

from __future__ import annotations

# house, file, document, who is listed as what
HOUSES = (
    (
        "oss handles table",
        "a.md",
        """# Kestrel Maintainers Sync — 2023-04-18

* Recording: https://example.org/rec/41
* Scribe: @lwhitt

## Attendees

| Handle | Name | Affiliation | Present |
|--------|------|-------------|:-------:|
| @lwhitt | Lorna Whitt | Peat Labs | ✅ |
| @okonjo | Ify Okonjo | Northwind GmbH | ✅ |
| @dpk | Devraj P. Kulkarni | Independent | ❌ |
| @senna | Senna Vaughan | Peat Labs | ✅ |

## Agenda

- Release 3.2 blockers (@okonjo)
- CI costs
""",
        {
            "present": ["lwhitt", "Lorna Whitt", "Ify Okonjo", "Senna Vaughan"],
            "absent": ["Devraj P. Kulkarni"],
        },
    ),
    (
        "oss checkboxes",
        "a.md",
        """# TSC Meeting 2022-11-03

**TSC members**

- [x] Margit Halloran (@mhalloran)
- [ ] Bao Nguyen-Hart (@bnh)
- [x] Tiago Freixo (@tfreixo)
- [x] Rune Askeland (@rasks)

**Guests**

- [x] Pilar Otxoa (Foundation staff)

## Topics

- [ ] Pick a date for the offsite
- [x] Approve budget for CI runners
""",
        {
            "present": ["Margit Halloran", "Tiago Freixo", "Rune Askeland"],
            "absent": ["Bao Nguyen-Hart"],
            "in-attendance": ["Pilar Otxoa"],
        },
    ),
    (
        "oss company parens",
        "a.md",
        """## 2021-09-14 Gateway WG

Attendees (company):

- Nadia Brandt (Quillon)
- Leo Marchetti (Quillon)
- Wendell Ash (Tarn Systems)
- Yuki Sorabji (independent)

Regrets: Callum Reith (Tarn Systems)

Scribe: Wendell Ash

### Agenda

1. Timeouts on idle routes
   - Nadia: we should measure first
   - Leo to open an issue
2. AOB
""",
        {
            "present": ["Nadia Brandt", "Leo Marchetti", "Wendell Ash", "Yuki Sorabji"],
            "apologies": ["Callum Reith"],
        },
    ),
    (
        "w3c irc",
        "a.txt",
        """          – Minutes –
        Layout Interop Group Teleconference
        07 March 2019

Attendees

   Present
          astrid, Benoit_Carlier, dmh, Goran Pavic, Tess,
          weilin

   Regrets
          Hanne, Marco_Deluca

   Chair
          Goran Pavic

   Scribe
          dmh

Contents

    1. Intrinsic sizing
    2. Next call

   <dmh> ScribeNick: dmh

   Goran: let's start with sizing
""",
        {
            "present": ["astrid", "Benoit Carlier", "dmh", "Goran Pavic", "Tess", "weilin"],
            "apologies": ["Hanne", "Marco Deluca"],
        },
    ),
    (
        "ietf bluesheet",
        "a.txt",
        """Transport Metrics WG Interim
Thursday, 12 May 2022, 15:00-16:30 UTC

Chairs: Oona Partridge, Felix Amadou
Note taker: Greta Lindqvist
Jabber scribe: Sam Holloway

Participants:
Oona Partridge
Felix Amadou
Greta Lindqvist
Sam Holloway
Ravi Menon
Eliza Thornbury-Cole
Jun Takeda

1. Administrivia (chairs, 5 min)
Note well was shown.

2. draft-menon-metrics-03 (Ravi Menon, 20 min)
Jun: why not reuse the registry?
""",
        {
            "present": [
                "Oona Partridge",
                "Felix Amadou",
                "Greta Lindqvist",
                "Sam Holloway",
                "Ravi Menon",
                "Eliza Thornbury-Cole",
                "Jun Takeda",
            ],
        },
    ),
    (
        "parish england",
        "a.txt",
        """UPPER HALLOW PARISH COUNCIL

MINUTES of the Meeting of the Parish Council held in the Jubilee Room on Monday 11th February 2019 at 7.30 pm

PRESENT:  Councillors Mrs P Loxley (Chairman), T Garside (Vice-Chairman), Miss A Bunting, R J Oldroyd, Mrs S Feather

IN ATTENDANCE:  Mr N Spurr (Clerk), County Councillor G Haigh, District Councillor Mrs J Womersley (from 8.05 pm), 6 members of the public

019/14  APOLOGIES FOR ABSENCE
Apologies were received and accepted from Cllr D Tinker (holiday) and Cllr M Beever (unwell).

019/15  DECLARATIONS OF INTEREST
Cllr Garside declared an interest in item 9.

019/16  POLICE REPORT
PC Dyson had sent a report, which was read by the Clerk.
""",
        {
            "present": ["P Loxley", "T Garside", "A Bunting", "R J Oldroyd", "S Feather"],
            "in-attendance": ["N Spurr", "G Haigh", "J Womersley", "6 members of the public"],
            "apologies": ["D Tinker", "M Beever"],
        },
    ),
    (
        "parish wales",
        "a.txt",
        """CYNGOR CYMUNED LLANFERIN COMMUNITY COUNCIL

Cofnodion / Minutes 8 Hydref / October 2018

Presennol / Present: Cyng/Cllr Eleri Prydderch (Cadeirydd/Chair), Cllr Gwilym Tudor, Cllr Mair Ellis-Rowlands, Cllr Huw Penri
Ymddiheuriadau / Apologies: Cllr Nest Gruffudd, Cllr Dylan Maddocks
Yn bresennol hefyd / Also in attendance: Sian Bevan (Clerc/Clerk)

1. Datgan diddordeb / Declarations of interest: none
""",
        {
            "present": ["Eleri Prydderch", "Gwilym Tudor", "Mair Ellis-Rowlands", "Huw Penri"],
            "apologies": ["Nest Gruffudd", "Dylan Maddocks"],
            "in-attendance": ["Sian Bevan"],
        },
    ),
    (
        "scottish sederunt",
        "a.txt",
        """STRATHORRAN COMMUNITY COUNCIL

Minute of Meeting held in the Village Hall on Wednesday 6 June 2018

Sederunt: Alasdair Geddes (Convener), Morag Thain (Secretary), Ewan Duthie (Treasurer), Kirsty Laing, Bill Petrie
Ex officio: Cllr Fergus Ironside
In attendance: PC Rae; Ms Isla Coutts, Minute Secretary; 3 residents

1. Apologies
Intimated on behalf of Douglas Mearns and Cllr Jean Gauld.

2. Minute of previous meeting
Proposed Kirsty Laing, seconded Bill Petrie.
""",
        {
            "present": [
                "Alasdair Geddes",
                "Morag Thain",
                "Ewan Duthie",
                "Kirsty Laing",
                "Bill Petrie",
                "Fergus Ironside",
            ],
            "in-attendance": ["Rae", "Isla Coutts", "3 residents"],
            "apologies": ["Douglas Mearns", "Jean Gauld"],
        },
    ),
    (
        "scottish ijb",
        "a.txt",
        """NORTH GARVAN INTEGRATION JOINT BOARD

Minute of Meeting held via Microsoft Teams on 24 September 2020 at 10.00 am

Present:
Voting Members: Councillor Lorraine Baikie (Chair); Dr Hamish Farquhar (Vice-Chair); Councillor Tom Rendall; Mrs Agnes Clouston; Mr Iain Linklater
Non-Voting Members: Ms Fiona Groat, Chief Officer; Mr David Sclater, Chief Finance Officer; Dr Ruth Harcus, GP Representative

In attendance: Mrs Elaine Peace, Head of Children's Services; Mr John Flett, Internal Auditor (for Item 7); Miss Amy Leask, Committee Officer

Apologies: Councillor Norman Craigie; Mr Paul Muir, Third Sector Representative

Not present: Councillor Graham Eunson

1. WELCOME
The Chair welcomed everyone.
""",
        {
            "present": [
                "Lorraine Baikie",
                "Hamish Farquhar",
                "Tom Rendall",
                "Agnes Clouston",
                "Iain Linklater",
                "Fiona Groat",
                "David Sclater",
                "Ruth Harcus",
            ],
            "in-attendance": ["Elaine Peace", "John Flett", "Amy Leask"],
            "apologies": ["Norman Craigie", "Paul Muir"],
            "absent": ["Graham Eunson"],
        },
    ),
    (
        "us city rollcall",
        "a.txt",
        """CITY OF MARLOW FALLS
REGULAR CITY COUNCIL MEETING MINUTES
March 9, 2020

1. CALL TO ORDER
Mayor Denise Kowalczyk called the meeting to order at 6:30 p.m.

2. ROLL CALL
Present: Mayor Kowalczyk; Councilmembers Ruben Ortega, Tanya Whitfield, Hal Brandvold, and Cindy Yee
Absent: None
Staff Present: City Manager Doug Prentiss, City Attorney Alice Moy, Public Works Director Carl Stenberg, City Clerk Jo Ellen Frye

3. PLEDGE OF ALLEGIANCE
Councilmember Yee led the pledge.

4. APPROVAL OF AGENDA
Motion by Ortega, seconded by Whitfield. AYES: Kowalczyk, Ortega, Whitfield, Brandvold, Yee. NAYS: None. ABSENT: None. Motion carried.
""",
        {
            "present": [
                "Denise Kowalczyk",
                "Kowalczyk",
                "Ruben Ortega",
                "Tanya Whitfield",
                "Hal Brandvold",
                "Cindy Yee",
            ],
            "in-attendance": ["Doug Prentiss", "Alice Moy", "Carl Stenberg", "Jo Ellen Frye"],
        },
    ),
    (
        "us city rollcall vertical",
        "a.txt",
        """VILLAGE OF EAST PRAIRIE
BOARD OF TRUSTEES
Minutes of the Special Meeting
August 21, 2017

Roll Call:

Trustee Aldridge        Present
Trustee Bohannon        Present
Trustee Czerny          Absent
Trustee Delacroix       Present
Trustee Eubanks         Excused
President Fogarty       Present

Also Present: Village Administrator Lisa Grabowski; Village Attorney Mark Hsu

Motion by Trustee Bohannon to adjourn.
""",
        {
            "present": ["Aldridge", "Bohannon", "Delacroix", "Fogarty"],
            "absent": ["Czerny"],
            "apologies": ["Eubanks"],
            "in-attendance": ["Lisa Grabowski", "Mark Hsu"],
        },
    ),
    (
        "us county narrative",
        "a.txt",
        """Commissioners' Proceedings
January 5, 2016

The Board of County Commissioners of Teller Fork County met in regular session with Chairman Dale Rasmussen presiding. Commissioners Vernon Ott, Shirley Pacheco and Wayne Bixby were present. Commissioner Arlene Toft was absent. Also present were County Attorney Rick Munson and Deputy Auditor Pam Voss.

Ott moved and Bixby seconded to approve the minutes of December 29, 2015.
""",
        {
            "present": ["Dale Rasmussen", "Vernon Ott", "Shirley Pacheco", "Wayne Bixby"],
            "absent": ["Arlene Toft"],
            "in-attendance": ["Rick Munson", "Pam Voss"],
        },
    ),
    (
        "us school board",
        "a.txt",
        """Cedar Hollow Unified School District
Governing Board — Regular Meeting
Minutes, October 14, 2021

Members Present:  Rosa Villanueva, President; Kent Amberson, Clerk; Dr. Lyle Chung; Marisol Peña
Members Absent:   Brent Hadley
Student Trustee:  Jada Simmons
Others Present:   Dr. Phyllis Wren, Superintendent; Omar Haddad, CBO; Tricia Bolt, Executive Assistant; 14 guests

1.0 Opening
""",
        {
            "present": ["Rosa Villanueva", "Kent Amberson", "Lyle Chung", "Marisol Peña", "Jada Simmons"],
            "absent": ["Brent Hadley"],
            "in-attendance": ["Phyllis Wren", "Omar Haddad", "Tricia Bolt", "14 guests"],
        },
    ),
    (
        "us hoa",
        "a.txt",
        """Willow Bend Homeowners Association
Board Meeting Minutes – 4/17/2018

Board members in attendance: Stan Kruger, Bev Lindahl, Priya Raman
Board members not in attendance: Joe DiMarco
Management: Kelly Strand (Evergreen Property Mgmt)
Homeowners: Units 4, 11, 23

Quorum: Yes, 3 of 4.

Old Business
Roof bids - Stan reported two bids.
""",
        {
            "present": ["Stan Kruger", "Bev Lindahl", "Priya Raman"],
            "absent": ["Joe DiMarco"],
            "in-attendance": ["Kelly Strand"],
        },
    ),
    (
        "us planning table",
        "a.txt",
        """Planning Commission
Minutes of May 2, 2022

COMMISSIONERS        PRESENT    ABSENT
Gail Ferris, Chair      X
Luis Batista            X
Howard Nakagawa                    X
Edie Plunkett           X

STAFF: Principal Planner Mona Sterling

PUBLIC COMMENT
None.
""",
        {
            "present": ["Gail Ferris", "Luis Batista", "Edie Plunkett"],
            "absent": ["Howard Nakagawa"],
            "in-attendance": ["Mona Sterling"],
        },
    ),
    (
        "governors england",
        "a.txt",
        """ST BRANNOCK'S CE PRIMARY SCHOOL
Minutes of the Full Governing Body Meeting
Thursday 28 March 2019, 5.30pm

Governors Present
Mrs Helen Ackroyd (HA) – Chair, Co-opted
Mr Simon Tarleton (ST) – Headteacher
Rev Jonathan Pym (JP) – Foundation
Mrs Amina Yusuf (AY) – Parent
Mr Dan Cobley (DC) – Staff

In attendance
Mrs Lynne Fairhurst (LF) – Clerk
Miss Tessa Dring (TD) – Deputy Headteacher (Associate Member)

Apologies
Mr Keith Rowntree (KR) – LA Governor
Mrs Becky Slee (BS) – Parent

Quorate: Yes

1. Welcome and apologies
HA welcomed everyone. Apologies from KR and BS were accepted.
""",
        {
            "present": ["Helen Ackroyd", "Simon Tarleton", "Jonathan Pym", "Amina Yusuf", "Dan Cobley"],
            "in-attendance": ["Lynne Fairhurst", "Tessa Dring"],
            "apologies": ["Keith Rowntree", "Becky Slee"],
        },
    ),
    (
        "governors table",
        "a.md",
        """# Fernleigh Academy LGB – minutes 12 Nov 2020

| Name | Initials | Role | Attendance |
|---|---|---|---|
| Jo Mallinder | JM | Chair | Present |
| Abdul Qadir | AQ | Vice Chair | Present (from 17:50) |
| Sue Hebden | SH | Parent governor | Apologies |
| Peter Stray | PS | Community governor | Absent – no apologies |
| Claire Inman | CI | Head of School | Present |
| Gill Rook | GR | Clerk | In attendance |

**1. Opening**
""",
        {
            "present": ["Jo Mallinder", "Abdul Qadir", "Claire Inman"],
            "apologies": ["Sue Hebden"],
            "absent": ["Peter Stray"],
            "in-attendance": ["Gill Rook"],
        },
    ),
    (
        "nhs board",
        "a.txt",
        """CALDER VALE HOSPITALS NHS FOUNDATION TRUST
Minutes of the Board of Directors (Part 1) held on 31 January 2018

Present:
Sir Roland Pike            Chairman
Ms Yvette Okafor           Chief Executive
Mr Gerald Stott            Non-Executive Director / Deputy Chairman
Dr Anil Deshpande          Medical Director
Mrs Carole Whittam         Chief Nurse
Mr Philip Lamb             Director of Finance

In Attendance:
Miss Harriet Dale          Trust Secretary
Ms Joan Proctor            Director of Human Resources (non-voting)
Mr Alan Brigg              Staff Side Representative (agenda item 6 only)

Apologies:
Prof Miriam Katz           Non-Executive Director

BOD18/01 Chairman's Opening Remarks
""",
        {
            "present": [
                "Roland Pike",
                "Yvette Okafor",
                "Gerald Stott",
                "Anil Deshpande",
                "Carole Whittam",
                "Philip Lamb",
            ],
            "in-attendance": ["Harriet Dale", "Joan Proctor", "Alan Brigg"],
            "apologies": ["Miriam Katz"],
        },
    ),
    (
        "nhs ccg initials",
        "a.txt",
        """Governing Body in Common
Minutes 6 July 2016

Members:
Dr Nick Farrow (NF), GP Chair
Ms Ottilie Banks (OB), Accountable Officer
Mr Rory Keane (RK), Lay Member – Governance
Ms Wendy Sharples (WS), Chief Nurse

Apologies:
Mr Ahmed Latif (AL), Chief Finance Officer

Deputies:
Ms Tina Croft (TC) for AL

Attendees:
Mr Ben Hurley (BH), Head of Communications
Ms Lydia Marsh (LM), minutes
""",
        {
            "present": [
                "Nick Farrow",
                "Ottilie Banks",
                "Rory Keane",
                "Wendy Sharples",
                "Tina Croft",
                "Ben Hurley",
            ],
            "in-attendance": ["Lydia Marsh"],
            "apologies": ["Ahmed Latif"],
        },
    ),
    (
        "union branch",
        "a.txt",
        """Amalgamated Transport & Warehouse Workers
Branch 4/117 — Minutes of Branch Meeting, Sunday 4th October 2015, Labour Club

Bro. Kev Hindle in the Chair. 23 members present.
Officers present: Bro. K Hindle (Chair), Sis. Maureen Tate (Secretary), Bro. Winston Barrow (Treasurer).
Apologies: Bros. A Dobbs, J Pickles, Sis. R Nuttall.

Minutes of last meeting read and accepted.
Correspondence: letter from Region re conference delegates.
""",
        {
            "present": ["Kev Hindle", "K Hindle", "Maureen Tate", "Winston Barrow", "23 members"],
            "apologies": ["A Dobbs", "J Pickles", "R Nuttall"],
        },
    ),
    (
        "standards voting",
        "a.txt",
        """Committee B-114 Fasteners
Minutes of Meeting No. 37, held 2017-06-20/21, Graz

Voting members present:
  A. Holub (CZ)
  D. Frankel (US)
  M. Sorensen (DK), by phone
  P. Laurent (FR)

Voting members absent:
  K. Watanabe (JP)
  R. Oduya (KE) - proxy to D. Frankel

Observers:
  T. Lindgren (SE)

Liaisons:
  C. Obermeier, TC 12

Secretariat: H. Vogl

1 Opening
The Chair, Mr Holub, opened the meeting at 09:00.
""",
        {
            "present": ["A. Holub", "D. Frankel", "M. Sorensen", "P. Laurent"],
            "absent": ["K. Watanabe", "R. Oduya"],
            "in-attendance": ["T. Lindgren", "C. Obermeier", "H. Vogl"],
        },
    ),
    (
        "standards remote",
        "a.md",
        """# Schema Working Group – Minutes of 2020-02-26

**Chair:** Ingrid Solvang
**Scribe:** Mateus Prado

**In person:** Ingrid Solvang, Mateus Prado, Della Ruiz
**Remote:** Owen Pritchett, Keiko Arai (joined 10:20), Lars Hjelm (left at item 4)
**Regrets:** Bettina Zauner

## 1. Minutes of previous meeting
Approved.
""",
        {
            "present": [
                "Ingrid Solvang",
                "Mateus Prado",
                "Della Ruiz",
                "Owen Pritchett",
                "Keiko Arai",
                "Lars Hjelm",
            ],
            "apologies": ["Bettina Zauner"],
        },
    ),
    (
        "wg scribe chair",
        "a.txt",
        """Date: 3 December 2014
Time: 11:00 ET
Chair: Lindsey Oakes
Scribe: Piet van Roon
Present: Lindsey Oakes, Piet van Roon, Akua Mensah, Colm Geraghty (joined late), Bree Tanner (left at 11:30)
Regrets: Shu-Fen Liao, Marcus Ebert

Topic: test suite
Akua: 40 tests have landed.
Topic: charter
Resolved: ask the AC for comments.
""",
        {
            "present": ["Lindsey Oakes", "Piet van Roon", "Akua Mensah", "Colm Geraghty", "Bree Tanner"],
            "apologies": ["Shu-Fen Liao", "Marcus Ebert"],
        },
    ),
    (
        "trustees charity",
        "a.txt",
        """The Saltmarsh Trust (Registered Charity)
Trustees' Meeting, 15 May 2019, The Old Forge

Trustees: Barbara Penhale (Chair), Edmund Joll, Tamsin Rickard, Lt Col Hugh Bolitho
Staff: Nicky Vane (Director), Oliver Trease (Reserves Manager)
Apologies: Canon Michael Treloar
Minutes: Nicky Vane

1. Minutes of the last meeting were signed.
2. Finance. EJ presented accounts.
""",
        {
            "present": ["Barbara Penhale", "Edmund Joll", "Tamsin Rickard", "Hugh Bolitho"],
            "in-attendance": ["Nicky Vane", "Oliver Trease"],
            "apologies": ["Michael Treloar"],
        },
    ),
    (
        "all except",
        "a.txt",
        """Works Council, 14 April 2016

Members: all except H. Drummond (sick) and L. Petrescu (leave)
Guests: S. Ferraro (Safety), M. Kowal (Payroll, item 3 only)
Chair: B. Tolland

1. Shift patterns
""",
        {
            "absent": ["H. Drummond", "L. Petrescu"],
            "in-attendance": ["S. Ferraro", "M. Kowal"],
            "present": ["B. Tolland"],
        },
    ),
    (
        "german",
        "a.txt",
        """Protokoll der Vorstandssitzung des TSV Oberlahn e.V.
Datum: 12.03.2019
Ort: Vereinsheim

Anwesend: Karin Schöttler (1. Vorsitzende), Uwe Bartsch (Kassenwart), Jens Rademacher, Silke Noll
Entschuldigt: Dieter Vollmer
Unentschuldigt: Ralf Kempf
Gäste: Frau Anneliese Brück (Gemeinde)
Protokollführer: Jens Rademacher

TOP 1: Begrüßung
""",
        {
            "present": ["Karin Schöttler", "Uwe Bartsch", "Jens Rademacher", "Silke Noll"],
            "apologies": ["Dieter Vollmer"],
            "absent": ["Ralf Kempf"],
            "in-attendance": ["Anneliese Brück"],
        },
    ),
    (
        "german english",
        "a.md",
        """# Jour fixe Projekt Nordlicht / weekly meeting, 2021-06-08

**Teilnehmer / Participants:**
- Hr. Thomas Wiegand (Projektleiter)
- Fr. Dr. Sabine Ulrich
- Mr. Gareth Poole (Contractor)
- Fr. Ylva Norén

**Abwesend / Absent:** Hr. Matthias Kranz (Urlaub)

**Verteiler / Distribution:** all participants, Fr. Hentschel

## TOP 1 Status
""",
        {
            "present": ["Thomas Wiegand", "Sabine Ulrich", "Gareth Poole", "Ylva Norén"],
            "absent": ["Matthias Kranz"],
        },
    ),
    (
        "french",
        "a.txt",
        """COMMUNE DE SAINT-AUBRAC
Procès-verbal du Conseil municipal du 14 juin 2018

Présents : M. Gérard Tissot, maire, Mme Odile Vasseur, Mme Chantal Rey, M. Lucien Fabre
Absents excusés : M. Bernard Coste (pouvoir à Mme Rey)
Absente : Mme Nathalie Imbert
Secrétaire de séance : Mme Odile Vasseur

1. Approbation du compte rendu
""",
        {
            "present": ["Gérard Tissot", "Odile Vasseur", "Chantal Rey", "Lucien Fabre"],
            "apologies": ["Bernard Coste"],
            "absent": ["Nathalie Imbert"],
        },
    ),
    (
        "club narrative",
        "a.txt",
        """Minutes of the Annual General Meeting of the Brackwater Rowing Club held at the Boathouse on Friday 23 November 2018

The President, Mr Clive Easterby, took the chair. There were 31 members present, together with the Hon. Secretary (Mrs Diane Polwhele) and the Hon. Treasurer (Mr Roy Trembath). Apologies had been received from Mr and Mrs S Angove, Dr J Skewes and Miss L Pascoe.

1. The minutes of the AGM of 24 November 2017 were taken as read.
""",
        {
            "present": ["Clive Easterby", "31 members", "Diane Polwhele", "Roy Trembath"],
            "apologies": ["S Angove", "J Skewes", "L Pascoe"],
        },
    ),
    (
        "church pcc",
        "a.txt",
        """PCC of All Hallows, Netherby
Minutes of meeting held Tuesday 17th Sept 2013 in the vestry

Present: The Vicar (chair), Ann Thwaite and Geoff Birkett (churchwardens), Sheila Moss (treasurer), Revd Tim Askew, Joan Dent, Peter & Mary Holme, Liz Raine.
Apols: Derek Sykes, Bob Nixon.

1. Opening prayer
Led by Tim.
""",
        {
            "present": [
                "Vicar",
                "Ann Thwaite",
                "Geoff Birkett",
                "Sheila Moss",
                "Tim Askew",
                "Joan Dent",
                "Peter Holme",
                "Mary Holme",
                "Liz Raine",
            ],
            "apologies": ["Derek Sykes", "Bob Nixon"],
        },
    ),
    (
        "site meeting",
        "a.txt",
        """SITE PROGRESS MEETING NO. 14
Project: Ferry Lane Flats
Held on site, 09.05.2017

Present                         Representing           Initials
R. Dunmore                      Client                 RD
J. Eckersley                    Eckersley Architects   JE
M. Salt                         Pike Salt QS           MS
P. Grogan                       Grogan Construction    PG

Apologies
L. Adair                        M&E Consultant         LA

Distribution: All present, plus L. Adair, file

14.1 Minutes of previous meeting
""",
        {
            "present": ["R. Dunmore", "J. Eckersley", "M. Salt", "P. Grogan"],
            "apologies": ["L. Adair"],
        },
    ),
    (
        "corporate board",
        "a.txt",
        """TARRANT MARINE PLC
MINUTES of a meeting of the Board of Directors held at 1 Dock Street on 8 February 2012 at 9.00 a.m.

PRESENT:            V. H. Carrow (in the Chair)
                    A. M. de Souza
                    J. P. Whitlock
                    Lady Ferrers

BY TELEPHONE:       Dr K. Osterman

IN ATTENDANCE:      N. Bright (Company Secretary)
                    S. Mbeki of Lowe & Partners LLP (item 5)

APOLOGIES:          T. R. Goff

1. The Chairman noted that a quorum was present.
""",
        {
            "present": ["V. H. Carrow", "A. M. de Souza", "J. P. Whitlock", "Ferrers", "K. Osterman"],
            "in-attendance": ["N. Bright", "S. Mbeki"],
            "apologies": ["T. R. Goff"],
        },
    ),
    (
        "k8s sig",
        "a.md",
        """# SIG Storage Bi-Weekly

## June 9, 2022

Recording: TBD
Attendees:
* Name1
* Marisa Teel (Fjord)
* Hung Vo (Bluecap) [host]
* alexrk
* Jordi Puig (Bluecap)

Agenda:
* [Marisa] CSI migration status
* [alexrk] flaky test in e2e
  * AI: Jordi to bisect
""",
        {
            "present": ["Marisa Teel", "Hung Vo", "alexrk", "Jordi Puig"],
        },
    ),
    (
        "node style",
        "a.md",
        """# Meeting of the Diagnostics Group 2018-05-16

## Links

* **GitHub Issue**: example/diag#191

## Present

* Petra Holm (@petrah)
* Gabe Stein @gstein
* @moritzk
* Yang Li (observer) @yl

## Apologies

None

## Agenda

### example/diag

* async hooks status #29
  - Petra: waiting on review
""",
        {
            "present": ["Petra Holm", "Gabe Stein", "moritzk"],
            "in-attendance": ["Yang Li"],
        },
    ),
    (
        "apache board",
        "a.txt",
        """The Heron Software Foundation

Board of Directors Meeting Minutes
April 20, 2016

1. Call to order

    The meeting was scheduled for 10:30am (Pacific) and began at 10:33
    when a sufficient attendance to constitute a quorum was recognized
    by the chairman. The meeting was held via teleconference.

2. Roll Call

    Directors Present:

      Ruth Abney
      Bertil Dahl
      Sean Corrigan
      Mark Tovey

    Directors Absent:

      Shane Ulmer

    Executive Officers Present:

      Sam Rickett
      Craig L Lund

    Executive Officers Absent:

      none

    Guests:

      Marvin Hume
      Daniel Gruen

3. Minutes from previous meetings
""",
        {
            "present": ["Ruth Abney", "Bertil Dahl", "Sean Corrigan", "Mark Tovey"],
            "absent": ["Shane Ulmer"],
            "in-attendance": ["Sam Rickett", "Craig L Lund", "Marvin Hume", "Daniel Gruen"],
        },
    ),
    (
        "tc39 table",
        "a.md",
        """# 12 July, 2022 Meeting Notes

**In-person attendees:** Aldo Reeve (ARE), Kim Sato (KSO)

**Remote attendees:**

| Name             | Abbreviation | Organization |
| ---------------- | ------------ | ------------ |
| Waldo Prince     | WP           | Invited Expert |
| Brianna Stokes   | BSK          | Mirador      |
| Ross Kirwan      | RKN          | Quay         |

## Opening

Presenter: Aldo Reeve (ARE)
""",
        {
            "present": ["Aldo Reeve", "Kim Sato", "Waldo Prince", "Brianna Stokes", "Ross Kirwan"],
        },
    ),
    (
        "university senate",
        "a.txt",
        """UNIVERSITY OF WEXCOMBE
SENATE
Minutes of the meeting held on Wednesday 20 November 2013

PRESENT
The Vice-Chancellor (in the Chair)
The Deputy Vice-Chancellor (Professor R Mills)
Professors A Chaudhuri, B Lund, C Odell and E Strand
Dr F Galvin
Ms H Irani (Students' Union President)

IN ATTENDANCE
The Registrar and Secretary
The Director of Library Services (Mr P Quist)
Ms J Tull (Secretary)

APOLOGIES
Professors D Novak and S Wray; the Dean of Science

39/2013 MINUTES
""",
        {
            "present": [
                "Vice-Chancellor",
                "R Mills",
                "A Chaudhuri",
                "B Lund",
                "C Odell",
                "E Strand",
                "F Galvin",
                "H Irani",
            ],
            "in-attendance": ["Registrar and Secretary", "P Quist", "J Tull"],
            "apologies": ["D Novak", "S Wray", "Dean of Science"],
        },
    ),
    (
        "irish coco",
        "a.txt",
        """COMHAIRLE CHONTAE / COUNTY COUNCIL
Minutes of the Monthly Meeting of the Municipal District of Ballycarn held in the Civic Offices on 10th April 2017

I Láthair: Cllr. P. Heneghan, Cathaoirleach, presided.
Cllrs. M. Ní Dhomhnaill, S. Tully, J.J. Loftus, T. Ruane.

As Láthair: Cllr. C. Moran.

Officials: Mr. D. Gaughan, Director of Services; Ms. B. Lavelle, Meetings Administrator; Mr. F. Noone, A/Senior Engineer.

1. Confirmation of Minutes
On the proposal of Cllr. Tully, seconded by Cllr. Ruane, the minutes were adopted.
""",
        {
            "present": ["P. Heneghan", "M. Ní Dhomhnaill", "S. Tully", "J.J. Loftus", "T. Ruane"],
            "absent": ["C. Moran"],
            "in-attendance": ["D. Gaughan", "B. Lavelle", "F. Noone"],
        },
    ),
    (
        "london committee",
        "a.txt",
        """Minutes of the Licensing Sub-Committee
Thursday, 12 September 2019 at 6.30 pm

Councillors: Ayesha Rahim (Chair), Stephen Cope and Dilys Hart
Officers: Tom Achebe (Licensing), Kate Rowe (Legal Services), Ron Vickers (Democratic Services)
Also attended: Mr Selim Kaya (Applicant), PC Naomi Judd (Metropolitan Police)
Absent: Councillor Fitzroy Bell

1. DECLARATIONS OF INTEREST
""",
        {
            "present": ["Ayesha Rahim", "Stephen Cope", "Dilys Hart"],
            "in-attendance": ["Tom Achebe", "Kate Rowe", "Ron Vickers", "Selim Kaya", "Naomi Judd"],
            "absent": ["Fitzroy Bell"],
        },
    ),
    (
        "startup notion",
        "a.md",
        """# Product weekly

Date: 2022-03-07
Attendees: @Mina Falk @Joel Trent @Anouk Visser
Optional: @Piotr Gaj
Not here: @Ravi

---
**Roadmap**
- Mina: ship v2
""",
        {
            "present": ["Mina Falk", "Joel Trent", "Anouk Visser"],
            "absent": ["Ravi"],
            "invited": ["Piotr Gaj"],
        },
    ),
    (
        "inquest panel",
        "a.txt",
        """Serious Incident Panel – note of meeting on 3 June 2015

In the room: Dr Sarah Keogh (panel chair), Supt Alan Marr, Ms Jules Fenn (family liaison)
On the line: Prof Ian Dewar, DI Louise Platt
Sent apologies: Mr Ken Oram (Coroner's Officer)
Invited but did not attend: Mr Lee Shadwell

The panel considered the timeline.
""",
        {
            "present": ["Sarah Keogh", "Alan Marr", "Jules Fenn", "Ian Dewar", "Louise Platt"],
            "apologies": ["Ken Oram"],
            "absent": ["Lee Shadwell"],
        },
    ),
    (
        "quaker reference links",
        "a.md",
        """# Minutes of Meeting for Worship for Business
## 14th Day of Second Month, 2016

Present were: [Lena Marchbank][LenaMarchbank], [Orrin Tull-Hayes][OrrinTullHayes],
[Edith Grant–Moore][EdithGrantMoore] and [Phil Carver][PhilCarver], Clerk

1. The Meeting opened with silence.

[LenaMarchbank]: /Friends/LenaMarchbank
[PhilCarver]: /Friends/PhilCarver
""",
        {
            "present": ["Lena Marchbank", "Orrin Tull-Hayes", "Edith Grant–Moore"],
            "in-attendance": ["Phil Carver"],
        },
    ),
    (
        "forum name dash company",
        "a.md",
        """---
title: 2022-03-31 Minutes of the Root Programme Working Group
date: 2022-03-31
---
## Minutes

March 31, 2022 Teleconference

These are the final minutes of the teleconference described in the subject of this message.

## Attendees
Aaron Pell - (Amberline), Adele Muir - (SwissMark), Andras Kocsis - (Netlock Kft.), Ben Wexford - (Foxglove), Bruno Morel - (Entrusted), Chia-Hung Tso - (TWRoot), Dimitri Zachar - (HARICA), Paul van Brouwers - (KPN Trust), Tim Hollis - (DigiMark), Wendy Bram - (CPA Guild)

## Read the note well
Dimitri read the note well.
""",
        {
            "present": [
                "Aaron Pell",
                "Adele Muir",
                "Andras Kocsis",
                "Ben Wexford",
                "Bruno Morel",
                "Chia-Hung Tso",
                "Dimitri Zachar",
                "Paul van Brouwers",
                "Tim Hollis",
                "Wendy Bram",
            ],
        },
    ),
    (
        "wiki link email",
        "a.md",
        """# Identity WG 2019-08-21

## Antitrust notice

Meetings are held under the antitrust policy.

## Attendees

- [Stan Lukic](https://wiki.example.org/people/1)(Euromark) &lt;stan.lukic@euromark.example&gt;
- [hrider](https://wiki.example.org/people/2)(KeyWorks) &lt;h.rider@keyworks.example&gt;
- [Dana Kinosh](https://wiki.example.org/people/3)

## Agenda

- Roadmap
""",
        {
            "present": ["Stan Lukic", "hrider", "Dana Kinosh"],
        },
    ),
    (
        "sublist bullets",
        "a.md",
        """# Committee Meeting - 2022-05-09

# Minutes

### Members Present

-   Present: Beau, Fletcher, Iain, Johannes, Phoebe-Jean
-   Apologies: Vincent
-   Absent: Joshua
-   Observing: Kit
-   Minute taker: Iain
-   Chair: Beau

### Meeting Times

-   Opened: 19:05
-   Closed: 20:40

### Correspondence
""",
        {
            "present": ["Beau", "Fletcher", "Iain", "Johannes", "Phoebe-Jean"],
            "apologies": ["Vincent"],
            "absent": ["Joshua"],
            "in-attendance": ["Kit"],
        },
    ),
    (
        "board directors heading",
        "a.md",
        """Board Vote 2018-02-10 Minutes
-----------------------------

### Directors Present

-   Gretchen Mills, President
-   Roz Denham, Vice President
-   Rick Gower, Secretary
-   Tommy Falk, Floating Board Member

### Directors Absent

-   None

### Location and Time

Took place at the Tool Library on February 10th 2018 at 2 PM.

Business
--------
""",
        {
            "present": ["Gretchen Mills", "Roz Denham", "Rick Gower", "Tommy Falk"],
        },
    ),
    (
        "tech company review board",
        "a.md",
        """# Change Advisory Board

**Organisation:** Huxley Stack, Inc.
**Date:** Wednesday, 20 August 2020
**Time:** 14:00 – 15:12 UTC
**Place:** Barton Conference Room, 210 South First Street
**Members present:** Mei Zhou, Vice President of Engineering (chair); Abdi Yusuf, Principal Site Reliability Engineer; Gwen Petros, Director of Support; Ivo Radek, Staff Security Engineer
**Members absent:** None
**Others attending:** Peter Ostrow, Chief Technology Officer (ex officio); Priya Nath, Executive Business Partner (recording secretary)

### 1. Call to Order

Ms. Zhou called the meeting to order.
""",
        {
            "present": ["Zhou", "Mei Zhou", "Abdi Yusuf", "Gwen Petros", "Ivo Radek"],
            "in-attendance": ["Peter Ostrow", "Priya Nath"],
        },
    ),
    (
        "dechen bullets",
        "a.md",
        """Here are the **minutes** for the Larkspur Foundation board meeting held on **February 28, 2021**, from 1:00 PM to 2:00 PM via Meet.

**Meeting Details**
- **Date**: February 28, 2021
- **Location**: Google Meet (Dial-in: +1 339-555-0100, PIN: 726 915 808#)
- **Attendees**: Paul Hadley, Rosalind Hadley, Fred Tyne, Adrian O’Shea, Andrew Gutt

### 1. Housekeeping

- **Santa Clara Business License**: Renews annually. Last renewed by Fred Tyne.
""",
        {
            "present": ["Paul Hadley", "Rosalind Hadley", "Fred Tyne", "Adrian O’Shea", "Andrew Gutt"],
        },
    ),
    (
        "police conference ranks",
        "a.txt",
        """GOLD GROUP – OPERATION HEATHER
Minutes of meeting No 3, 11 November 2014, Room 2.14, HQ

Present
ACC Ruth Halloway (Chair)
Det Supt Neil Craddock – SIO
DCI Anwar Baig – Deputy SIO
DI Steph Moxon – Family Liaison
PS 2231 Gary Tonks
Ms Clare Wynn – Force Solicitor
Mr Jon Petty – Corporate Communications
Insp Olu Bello – Local Policing (for item 3)

Apologies
Ch Supt Hilary Marsden; Supt Roy Keeble

1. Strategic aims
""",
        {
            "present": [
                "Ruth Halloway",
                "Neil Craddock",
                "Anwar Baig",
                "Steph Moxon",
                "Gary Tonks",
                "Clare Wynn",
                "Jon Petty",
                "Olu Bello",
            ],
            "apologies": ["Hilary Marsden", "Roy Keeble"],
        },
    ),
    (
        "fire authority",
        "a.txt",
        """BRECKSHIRE COMBINED FIRE AUTHORITY

18 July 2018 (10.30 am – 12.05 pm)

Present:-

Breckshire County Council
Councillors Barrow, Denton (Chairman), Gill and Mrs Harker

Uppershaw Borough Council
Councillors Ingle and Rashid

Apologies for absence were received from Councillors Lamb and Neville.

OFFICERS PRESENT
Chief Fire Officer Mr S Toller, Treasurer Ms J Vickery and Clerk Mr D Wroe

12. MINUTES
RESOLVED: That the minutes be signed.
""",
        {
            "present": ["Barrow", "Denton", "Gill", "Harker", "Ingle", "Rashid"],
            "apologies": ["Lamb", "Neville"],
            "in-attendance": ["S Toller", "J Vickery", "D Wroe"],
        },
    ),
    (
        "select committee",
        "a.txt",
        """Formal Minutes
Tuesday 6 March 2012
The Rt Hon Dame Marion Astley MP, in the Chair

Members present:
Steve Backhouse        Chris Hebden
Jackie Doyle-Prentice  Meg Hollier
Stephen Heddle         Fiona MacTavish-Bell
Austin Minchell        Nick Smythe

Draft Report (Excess votes), proposed by the Chair, brought up and read.
Ordered, That the Report be read a second time.
""",
        {
            "present": [
                "Marion Astley",
                "Steve Backhouse",
                "Chris Hebden",
                "Jackie Doyle-Prentice",
                "Meg Hollier",
                "Stephen Heddle",
                "Fiona MacTavish-Bell",
                "Austin Minchell",
                "Nick Smythe",
            ],
        },
    ),
    (
        "us library board",
        "a.txt",
        """Pinckney Township Library Board of Trustees
Regular Meeting Minutes
Monday, June 18, 2018 – 7:00 p.m.

Call to order: President Carol Vance called the meeting to order at 7:02 p.m.

Roll call: Present – Vance, Lindqvist, Osgood, Parr (arrived 7:10). Absent – Teague (excused). Also present – Director Mary Beth Sloan, Recording Secretary Dawn Fry. Guests – 2 members of the public.

Approval of Agenda: Osgood moved, Lindqvist seconded.
""",
        {
            "present": ["Carol Vance", "Vance", "Lindqvist", "Osgood", "Parr"],
            "absent": ["Teague"],
            "in-attendance": ["Mary Beth Sloan", "Dawn Fry", "2 members of the public"],
        },
    ),
    (
        "us township",
        "a.txt",
        """TOWNSHIP OF CORNWALL - BOARD OF SUPERVISORS
OCTOBER 3, 2017

The regular monthly meeting of the Board of Supervisors was called to order by Chairman Thomas Weik at 7:00 p.m. with the following in attendance: Supervisors Gary Trostle and Beth Harnish; Township Manager Lee Ebersole; Solicitor Josele Cleary; Engineer Steve Gergely; and eleven residents.

The Pledge of Allegiance was recited.
""",
        {
            "present": [
                "Thomas Weik",
                "Gary Trostle",
                "Beth Harnish",
                "Lee Ebersole",
                "Josele Cleary",
                "Steve Gergely",
                "eleven residents",
            ],
        },
    ),
    (
        "water board roll",
        "a.txt",
        """SUNDANCE IRRIGATION DISTRICT
Minutes of the Board, 12 January 2021

ROLL CALL
Director Hollis: Here
Director Amundsen: Here
Director Pike: Absent
Director Soto: Here (via Zoom)

Staff: General Manager Ron Weir, Office Manager Linda Cho
Legal counsel: Tim Rudd

PUBLIC COMMENT: none
""",
        {
            "present": ["Hollis", "Amundsen", "Soto"],
            "absent": ["Pike"],
            "in-attendance": ["Ron Weir", "Linda Cho", "Tim Rudd"],
        },
    ),
    (
        "patient group",
        "a.txt",
        """Bramley Court Surgery Patient Participation Group
Notes of meeting Weds 8th May 2019, 6.30pm in the waiting room

There: Pat L, Sheila M, Dr Ahuja, Kim (practice mgr), Ron, Doreen W
Couldn't make it: Len, Barbara S

Car park - still full by 9. Kim to chase the council.
Flu clinics - Pat L offered to marshal.
""",
        {
            "present": ["Pat L", "Sheila M", "Ahuja", "Kim", "Ron", "Doreen W"],
            "apologies": ["Len", "Barbara S"],
        },
    ),
    (
        "allotment narrative",
        "a.txt",
        """Longmeadow Allotment Association
Committee meeting, Tuesday 3rd April 2018, the Plough

Maureen welcomed everyone. Present were Maureen Tipping (chair), Des Oakley (treasurer), Iris Farr, Bob Farr and Winnie Tsang. Geoff Lyle had sent his apologies. Harvey Stone was not present. Janet from Seed Co-op joined us for the first item.

Water: the trough by plot 40 leaks.
""",
        {
            "present": ["Maureen Tipping", "Des Oakley", "Iris Farr", "Bob Farr", "Winnie Tsang"],
            "apologies": ["Geoff Lyle"],
            "absent": ["Harvey Stone"],
        },
    ),
    (
        "housing assoc",
        "a.txt",
        """Minutes of the Audit & Risk Committee of Tamar Homes Ltd
Held: 24 January 2017 at 10:00, Boardroom, Keystone House

Committee Members
Lesley Trewin (LT)   Chair
Paul Oduwole (PO)    Vice Chair
Gemma Stirling (GS)
Neil Hancock (NH)    by telephone

Executive
Mark Tresidder (MT)  Chief Executive
Sue Pengelly (SP)    Director of Resources

Auditors
Rob Lansdowne (RL)   Keel & Partners LLP
Anita Bose (AB)      Mazarin LLP

Apologies
Tom Rowse (TR)

1. Apologies, quorum and declarations
""",
        {
            "present": ["Lesley Trewin", "Paul Oduwole", "Gemma Stirling", "Neil Hancock"],
            "in-attendance": ["Mark Tresidder", "Sue Pengelly", "Rob Lansdowne", "Anita Bose"],
            "apologies": ["Tom Rowse"],
        },
    ),
    (
        "un style delegations",
        "a.txt",
        """Joint Technical Committee on River Navigation
Thirty-first session, Linz, 4–5 June 2013

LIST OF PARTICIPANTS

AUSTRIA
Mr. Franz Kogler, Ministry of Transport
Ms. Ulrike Pichler, via donau

CZECHIA
Mr. Pavel Dvorsky, Ministry of Transport

OBSERVERS
European Barge Union
Ms. Hester van Loon

SECRETARIAT
Mr. Ion Balan, Executive Secretary

1. Adoption of the agenda
""",
        {
            "present": ["Franz Kogler", "Ulrike Pichler", "Pavel Dvorsky"],
            "in-attendance": ["European Barge Union", "Hester van Loon", "Ion Balan"],
        },
    ),
    (
        "nz community board",
        "a.txt",
        """Minutes of a meeting of the Ōtaki-Waihou Community Board held in the Memorial Hall on Tuesday, 5 May 2015 commencing at 7.00pm

PRESENT
Mr J Cootes         Chair
Ms K Spiers
Cr P Gaylor
Mr R Kofoed-Hansen

IN ATTENDANCE
Mr S Mallon         Group Manager Infrastructure
Ms T Ferry          Executive Secretary

APOLOGIES
Moved (Ms Spiers/Cr Gaylor)
That an apology from Ms C Papps be accepted.
CARRIED

DECLARATIONS OF INTEREST
None.
""",
        {
            "present": ["J Cootes", "K Spiers", "P Gaylor", "R Kofoed-Hansen"],
            "in-attendance": ["S Mallon", "T Ferry"],
            "apologies": ["C Papps"],
        },
    ),
    (
        "podcast notes agenda trap",
        "a.md",
        """# Editors' meeting, 12 June 2017

Attending: Ros Pym, Tarek Aziz-Bell, Jo Lund
Absent: none

Agenda: Spring Issue, Printers (Hobbs & Co), Bristol Launch, Photo Desk

Spring Issue: Ros to ring Hobbs & Co.
Bristol Launch: venue is Arnos Hall. Invite Councillor Dyer.
Photo Desk: present options in July.
""",
        {
            "present": ["Ros Pym", "Tarek Aziz-Bell", "Jo Lund"],
        },
    ),
    (
        "tribal council",
        "a.txt",
        """Red Willow Tribal Council
Special Session, September 9, 2019

Council members present were Chairwoman Loretta Big Eagle, Vice-Chairman Dwayne Little Moon, Treasurer Arlo Standing Elk, and Members Crystal Two Hearts and Jim Bordeaux. Secretary Nita Ross was excused. Staff in attendance: Attorney General Beau White, Finance Director Marcy Lund.

A quorum being present, the Chairwoman called for business.
""",
        {
            "present": [
                "Loretta Big Eagle",
                "Dwayne Little Moon",
                "Arlo Standing Elk",
                "Crystal Two Hearts",
                "Jim Bordeaux",
            ],
            "apologies": ["Nita Ross"],
            "in-attendance": ["Beau White", "Marcy Lund"],
        },
    ),
    (
        "oss wg nested",
        "a.md",
        """# Packaging WG

## 2023-02-16

### Attendance

* Chairs
  * Tove Ekman (@tekman)
  * Ravi Shastri (@rshastri)
* Participants
  * Colin Baird
  * @mapleleaf
  * Wanda Ricci (Oxbow Cloud)
* Regrets
  * Hal Nygaard

### Agenda

* Wheel tags (Tove)
* Security audit (Oxbow Cloud)
""",
        {
            "present": ["Tove Ekman", "Ravi Shastri", "Colin Baird", "mapleleaf", "Wanda Ricci"],
            "apologies": ["Hal Nygaard"],
        },
    ),
    (
        "sterling parish council",
        "a.txt",
        """THORNCOTE PARISH COUNCIL
Minutes of the Annual Parish Council Meeting held on Thursday 16th May 2019 at Thorncote Village Hall commencing at 7.00pm

Those Present:    Cllr. A. Minton – Chairman
                  Cllr. Mrs B. Rudge – Vice Chairman
                  Cllr. F. Oakes
                  Cllr. S. Whelan (arrived 7.20pm)
                  Mrs L. Groves – Clerk
                  Ward Cllr. J. Tandy
                  2 Parishioners

1. To receive apologies: Cllr. D. Yapp, Cllr. M. Yapp

2. Declarations of Interest: None received.

3. Highways: Cllr Oakes reported that Severn Trent had filled Mill Lane.
""",
        {
            "present": ["A. Minton", "B. Rudge", "F. Oakes", "S. Whelan", "J. Tandy", "2 Parishioners"],
            "in-attendance": ["L. Groves"],
            "apologies": ["D. Yapp", "M. Yapp"],
        },
    ),
    (
        "hospital committee us",
        "a.txt",
        """ST. ODILIA MEDICAL CENTER
Credentials Committee Minutes
October 12, 2016   12:00 noon   Conference Room B

MEMBERS PRESENT: K. Dalal, MD (Chair); S. Ostrander, MD; L. Quintero, DO; P. Weiss, CRNA
MEMBERS EXCUSED: R. Abbott, MD
MEMBERS ABSENT: T. Fields, MD
STAFF: J. Lomeli, Medical Staff Coordinator; V. Hsieh, RN, Quality

I. CALL TO ORDER
Dr. Dalal called the meeting to order at 12:05 p.m.
""",
        {
            "present": ["K. Dalal", "S. Ostrander", "L. Quintero", "P. Weiss", "Dalal"],
            "apologies": ["R. Abbott"],
            "absent": ["T. Fields"],
            "in-attendance": ["J. Lomeli", "V. Hsieh"],
        },
    ),
    (
        "ecowas style intergov",
        "a.txt",
        """STEERING COMMITTEE OF THE LAKE BASIN PROGRAMME
Fourth Meeting, Entebbe, 22 March 2016

1. Participants

The following members attended:
- Hon. Grace Akello (Uganda), Chairperson
- Eng. Peter Otieno (Kenya)
- Dr Juma Mwinyi (Tanzania)

Also attending were Ms Petra Lund (donor), Mr Abebe Tadesse (Secretariat) and Mr Ian Cole (consultant).

Apologies were received from the representative of Burundi, Mr Nestor Ndayi.

2. Adoption of the agenda
""",
        {
            "present": ["Grace Akello", "Peter Otieno", "Juma Mwinyi"],
            "in-attendance": ["Petra Lund", "Abebe Tadesse", "Ian Cole"],
            "apologies": ["Nestor Ndayi"],
        },
    ),
    (
        "mosque trust",
        "a.txt",
        """Al-Noor Community Trust - Trustees meeting
Sunday 3 Feb 2019 after Zuhr

Present: Br Yunus Malik (Amir), Br Faisal Qureshi, Sr Samina Javed, Dr Tahir Mehmood, Br Idris Osman
Late: Br Hamza Sheikh
Apologies: Sr Ruqayya Bano

Car park works - Br Idris to obtain three quotes.
""",
        {
            "present": [
                "Yunus Malik",
                "Faisal Qureshi",
                "Samina Javed",
                "Tahir Mehmood",
                "Idris Osman",
                "Hamza Sheikh",
            ],
            "apologies": ["Ruqayya Bano"],
        },
    ),
    (
        "uk gov steering table",
        "a.md",
        """# Borders Data Programme Board

Date: 04/11/2021

| Attendees | Role | Dept |
|:--|:--|:--|
| Ann-Marie Skelton (Chair) | SRO | HO |
| Gurpreet Bains | Programme Director | HO |
| Leon Harwood | Finance lead | HMT |

| Apologies | Role | Dept |
|:--|:--|:--|
| Fran Whitby | Policy lead | DfT |

## Item 1. Actions from last meeting
""",
        {
            "present": ["Ann-Marie Skelton", "Gurpreet Bains", "Leon Harwood"],
            "apologies": ["Fran Whitby"],
        },
    ),
    (
        "aus school council",
        "a.txt",
        """Wattle Creek Primary School Council
Minutes 21.08.2017

Attendance: Principal: Deb Hurley. Parents: Shane Coote, Linh Tran, Melissa Dagg. Staff: Rob Petrov, Kylie Noon. Community: Bev Sharman.
Apologies: Tony Azzopardi, Kylie Noon's proxy not appointed.
Meeting opened: 7.03 pm. Meeting closed: 8.45 pm.
""",
        {
            "present": [
                "Deb Hurley",
                "Shane Coote",
                "Linh Tran",
                "Melissa Dagg",
                "Bev Sharman",
                "Rob Petrov",
                "Kylie Noon",
            ],
            "apologies": ["Tony Azzopardi"],
        },
    ),
    (
        "senate faculty roll initials",
        "a.txt",
        """Faculty Senate Executive Committee
Minutes: January 23, 2018, 3:30–5:00, Ames 210

In attendance: B. Fuchs, C. Mbatha, D. Singh, N. Osterhaus (for L. Kay), V. Trask; ex officio: Provost M. Delgado
Not in attendance: L. Kay, P. Zane
Guests: Registrar H. Boone; K. Vo, Student Government

1. Minutes of January 9 approved as corrected.
""",
        {
            "present": ["B. Fuchs", "C. Mbatha", "D. Singh", "N. Osterhaus", "V. Trask", "M. Delgado"],
            "absent": ["L. Kay", "P. Zane"],
            "in-attendance": ["H. Boone", "K. Vo"],
        },
    ),
    (
        "mountain rescue",
        "a.txt",
        """Glen Aray Mountain Rescue Team
Committee Meeting 7th November 2016, 1930hrs at Base

Present:
 Calum M (TL), Fi, Big Rab, Wee Rab, Jo P, Sandy

Apols: Mags, Stu

AOCB
""",
        {
            "present": ["Calum M", "Fi", "Big Rab", "Wee Rab", "Jo P", "Sandy"],
            "apologies": ["Mags", "Stu"],
        },
    ),
    (
        "consulting client mom",
        "a.txt",
        """MINUTES OF MEETING

Project: Harbour Crane Replacement
MoM No.: HCR-MOM-017
Date: 14-Mar-2019
Venue: Site office

Attendees:
Client (Port of Skelby):
 1. Henrik Dahl – Project Manager
 2. Lise Toft – HSE
Contractor (Vorden Cranes BV):
 1. Joost van Dam – Site Manager
 2. Pim Hoekstra – Planner
Absent with apologies: Carla Mendes – Vorden Cranes BV

Item   Discussion   Action by   Due
1      Crane rails delivered   Vorden   21-Mar-2019
""",
        {
            "present": ["Henrik Dahl", "Lise Toft", "Joost van Dam", "Pim Hoekstra"],
            "apologies": ["Carla Mendes"],
        },
    ),
    (
        "swiss french",
        "a.txt",
        """Association des Amis du Vieux-Moulin
PV de la séance du comité du 9 novembre 2017

Présents : Mmes Josiane Perret (présidente) et Corinne Dubuis, MM. Alain Favre, Pierre-Yves Rochat
Excusée : Mme Sandrine Huguenin
Invité : M. Olivier Kaeser (commune)
Procès-verbal : Corinne Dubuis
""",
        {
            "present": ["Josiane Perret", "Corinne Dubuis", "Alain Favre", "Pierre-Yves Rochat"],
            "apologies": ["Sandrine Huguenin"],
            "in-attendance": ["Olivier Kaeser"],
        },
    ),
    (
        "austrian",
        "a.txt",
        """Protokoll der 12. Sitzung des Gemeinderates
am 5. Juli 2018 um 19:00 Uhr

Anwesende: Bgm. Johann Leitner (Vorsitz), Vizebgm. Maria Steiner, GR Franz Huber, GR Mag. Eva Wolf
Entschuldigt abwesend: GR Josef Pichler
Schriftführerin: Sonja Eder

Die Beschlussfähigkeit ist gegeben.
""",
        {
            "present": ["Johann Leitner", "Maria Steiner", "Franz Huber", "Eva Wolf"],
            "apologies": ["Josef Pichler"],
            "in-attendance": ["Sonja Eder"],
        },
    ),
    (
        "court users group",
        "a.txt",
        """NOTE OF THE COURT USERS' GROUP HELD ON 20 FEBRUARY 2013 AT MILDENHAM COMBINED COURT

Attendees: HHJ Pargeter (chair); Ms Elena Frost (CPS); Mr Tom Lyons, solicitor; Ms Aggie Dunne, Witness Service; Insp Mark Lowe, Fenshire Police; Ms Jan Rudd (minutes)
Apologies: Mr Neil Catt (Bar); Probation Service

1. The minutes of the last meeting were agreed.
""",
        {
            "present": ["Pargeter", "Elena Frost", "Tom Lyons", "Aggie Dunne", "Mark Lowe"],
            "in-attendance": ["Jan Rudd"],
            "apologies": ["Neil Catt", "Probation Service"],
        },
    ),
    (
        "us hoa zoom sentence",
        "a.txt",
        """Heron Pond Condominium Trust
Trustees' Meeting
June 3, 2021 via Zoom

The meeting was called to order at 6:01 PM by President Gail Rusk. Trustees in attendance were Gail Rusk, Ned Farrow, and Sunita Rao; absent was Phil Quirk. Also in attendance was Dan Keene from Harborside Management. Six unit owners were present.

Minutes of May 6 were approved.
""",
        {
            "present": ["Gail Rusk", "Ned Farrow", "Sunita Rao", "Six unit owners"],
            "absent": ["Phil Quirk"],
            "in-attendance": ["Dan Keene"],
        },
    ),
    (
        "rust style team",
        "a.md",
        """---
title: Triage Meeting 2020-05-12
tags: triage-meeting
---

# T-lang meeting agenda

* Meeting date: 2020-05-12

## Attendance

* Team members: Nico, Josie, Tamsin, Felix
* Others: Scott, Amanieu B., simulacrum
* Meeting roles: Action item scribe: simulacrum, Note-taker: Amanieu B.

## Scheduled meetings

* 2020-05-13: async foundations
""",
        {
            "present": ["Nico", "Josie", "Tamsin", "Felix", "simulacrum", "Amanieu B", "Scott"],
        },
    ),
    (
        "museum friends",
        "a.txt",
        """FRIENDS OF WESTERLY MUSEUM
Committee: Monday 9 July 2012

In the Chair: Mrs Dorothy Pellow
Committee: Messrs R Tangye, B Oates; Mesdames J Tangye, F Spargo
By invitation: the Curator; Mr H Angwin (Town Council)
Apologies for absence: the President (Lady Carew), Miss E Hosking

57/12 Matters arising
The Chairman thanked Barclays Bank for their donation.
""",
        {
            "present": ["Dorothy Pellow", "R Tangye", "B Oates", "J Tangye", "F Spargo"],
            "in-attendance": ["Curator", "H Angwin"],
            "apologies": ["Carew", "E Hosking"],
        },
    ),
    (
        "devrel sync emoji",
        "a.md",
        """# Docs Guild — 5 Oct 2021

:wave: **Here:** Sanna, Mo, @pkl, Ines (first half)
:no_entry: **Away:** Theo

## Notes
- Sanna: style guide merged
""",
        {
            "present": ["Sanna", "Mo", "pkl", "Ines"],
            "absent": ["Theo"],
        },
    ),
    (
        "gov body markdown table",
        "a.md",
        """# Steering Council meeting, 2020-07-15

Members present:

| Member | Term ends | Present? |
|---|---|---|
| Petr Varga | 2021 | yes |
| Nan Okello | 2020 | yes |
| Wil Strand | 2021 | no (apologies) |

Observers: Lia Rossi (Foundation)

## Elections
""",
        {
            "present": ["Petr Varga", "Nan Okello"],
            "apologies": ["Wil Strand"],
            "in-attendance": ["Lia Rossi"],
        },
    ),
    (
        "parish hall committee",
        "a.txt",
        """Ashwick Village Hall Management Committee
Minutes of meeting held 7.30pm Tues 10 January 2012

1. Present: Margaret Coombs (Chairman), Derek Lusty, Pam Feltham, John & Sue Hiscock, Rev. Alan Pither
2. Apologies: Mike Budge, Rosemary Veal (holiday)
3. Minutes of 8 November 2011 agreed and signed.
4. Hall roof: Derek had met Mr Crees of Mendip Roofing.
""",
        {
            "present": [
                "Margaret Coombs",
                "Derek Lusty",
                "Pam Feltham",
                "John Hiscock",
                "Sue Hiscock",
                "Alan Pither",
            ],
            "apologies": ["Mike Budge", "Rosemary Veal"],
        },
    ),
    (
        "county board us roll",
        "a.txt",
        """PROCEEDINGS OF THE COUNTY BOARD
The Otter Creek County Board met in regular session on Tuesday, June 12, 2018 at 9:00 a.m. in the Courthouse. Members present: Bill Oestreich, Chair; Janet Huus; Leroy Vang; Marcia Dahl. Members absent: Kurt Nybo. Others present: Auditor-Treasurer Sheila Rask; County Attorney Pete Lund; Recorder Amy Thiel.

On motion of Huus, second by Vang, the agenda was approved.
""",
        {
            "present": ["Bill Oestreich", "Janet Huus", "Leroy Vang", "Marcia Dahl"],
            "absent": ["Kurt Nybo"],
            "in-attendance": ["Sheila Rask", "Pete Lund", "Amy Thiel"],
        },
    ),
    (
        "academy trust columns",
        "a.txt",
        """WESSEX LEARNING TRUST – MEMBERS' MEETING
3 December 2020, by video conference

Members
Sir Peter Haddow (Chair)
Ms Beatrice Onslow
Mr Krishnan Iyer

Trustees attending
Mrs Gail Purdey, Chair of Trustees
Dr Emeka Nwosu

Officers attending
Ms Rachel Thorn, CEO
Mr Lee Padgett, CFO
Mrs Ann Cope, Governance Professional (minutes)

Apologies: Lord Selwyn (Member)

1 Welcome
""",
        {
            "present": ["Peter Haddow", "Beatrice Onslow", "Krishnan Iyer", "Gail Purdey", "Emeka Nwosu"],
            "in-attendance": ["Rachel Thorn", "Lee Padgett", "Ann Cope"],
            "apologies": ["Selwyn"],
        },
    ),
    (
        "clinical mdt",
        "a.txt",
        """Sepsis Improvement Group
Notes of meeting 16.05.18, Seminar Room 2

Attendance: Dr H Kaur (HK) Consultant, ED (Chair); Sr L Bentley (LB) Ward 7; Tom Oakes (TO) Pharmacist; Alice Yeo (AY) Audit; Charge Nurse D Philpott (DP) AMU
Apologies: Dr R Venn, Matron S Lacey

Action log reviewed. TO to circulate antibiotics audit.
""",
        {
            "present": ["H Kaur", "L Bentley", "Tom Oakes", "Alice Yeo", "D Philpott"],
            "apologies": ["R Venn", "S Lacey"],
        },
    ),
    (
        "trades council",
        "a.txt",
        """ALDERBY & DISTRICT TRADES COUNCIL
Minutes of Executive held Thurs 3rd Sept 2015

Attendance: Sister J Malone (NEU), President; Brother T Adeyemi (RMT), Secretary; Brothers P Carr (Unite), S Gill (GMB); Sister M Bird (Unison)
Apologies for absence from Sister L Wood (PCS) and Brother C Reay (CWU)

1. Minutes accepted.
""",
        {
            "present": ["J Malone", "T Adeyemi", "P Carr", "S Gill", "M Bird"],
            "apologies": ["L Wood", "C Reay"],
        },
    ),
    (
        "iso plenary",
        "a.txt",
        """ISO/TC 999/SC 2/WG 4 N 187
Minutes of the 22nd meeting, Delft, 2014-10-06/07

1. Opening and roll call of experts
Convenor: Mr R. Teeuwen (NL)
Secretary: Mrs I. Post (NEN)
Experts present: Mr D. Albrecht (DE), Ms C. Fontaine (FR), Dr S. Iwasaki (JP), Mr P. Holm (SE, via Webex)
Experts excused: Mr J. Carver (US)
Liaison: Mr L. Vos (CEN/TC 12)

2. Adoption of the agenda (N 180)
""",
        {
            "present": ["R. Teeuwen", "D. Albrecht", "C. Fontaine", "S. Iwasaki", "P. Holm"],
            "apologies": ["J. Carver"],
            "in-attendance": ["I. Post", "L. Vos"],
        },
    ),
    (
        "italian",
        "a.txt",
        """Verbale del Consiglio di Istituto n. 4
Il giorno 12 maggio 2016 alle ore 17.00

Presenti: prof.ssa Lucia Marchi (Dirigente), sig. Paolo Ferri, sig.ra Anna Bassi, prof. Carlo Neri
Assenti giustificati: sig. Dino Galli
Assenti: sig.ra Elena Riva
""",
        {
            "present": ["Lucia Marchi", "Paolo Ferri", "Anna Bassi", "Carlo Neri"],
            "apologies": ["Dino Galli"],
            "absent": ["Elena Riva"],
        },
    ),
    (
        "dutch",
        "a.txt",
        """Notulen bestuursvergadering Wijkraad Oosterpoort
Datum: 14 maart 2017

Aanwezig: Kees Mulder (voorzitter), Ingrid de Boer (secretaris), dhr. P. Visser, mw. A. Jansen
Afwezig met kennisgeving: Joop Smit
Notulist: Ingrid de Boer

1. Opening
""",
        {
            "present": ["Kees Mulder", "Ingrid de Boer", "P. Visser", "A. Jansen"],
            "apologies": ["Joop Smit"],
        },
    ),
    (
        "startup board",
        "a.txt",
        """Minutes of a Meeting of the Directors of Kite & Anchor Ltd
Held at the offices of Pell Rowe LLP on 1 March 2016 at 10am

Present:
	Tamara Pell (Chair)
	Rohit Bansal
	Greta Sund (by telephone)
In attendance:
	Marcus Rowe (Pell Rowe LLP)

Notice and quorum: The chair reported that notice had been given to all directors and that a quorum was present.
""",
        {
            "present": ["Tamara Pell", "Rohit Bansal", "Greta Sund"],
            "in-attendance": ["Marcus Rowe"],
        },
    ),
    (
        "sports league",
        "a.txt",
        """NORTH MOSS SUNDAY LEAGUE
Management Cttee – 11/02/2014 – The Railway Tavern

In attendance – B. Heaps (Chair), C. Maudsley (Sec), L. Unsworth, F. Tickle, R. Aspinall (Refs Sec)
Apologies – J. Pilling
Absent – N. Rigg

Fines: Red Lion £20; Dog & Partridge £10
""",
        {
            "present": ["B. Heaps", "C. Maudsley", "L. Unsworth", "F. Tickle", "R. Aspinall"],
            "apologies": ["J. Pilling"],
            "absent": ["N. Rigg"],
        },
    ),
    (
        "wiki style",
        "a.md",
        """== WikiProject Harbours meeting 2009-05-17 ==

'''Participants:''' User:Anders_Ek, User:Marisol V., Tobias (IRC: tobs), Kathe
'''Moderator:''' Kathe
'''Minutes:''' Tobias

=== Bot approval ===
""",
        {
            "present": ["Anders Ek", "Marisol V", "Tobias", "Kathe"],
        },
    ),
    (
        "mail late",
        "a.txt",
        """From: Jo Hale
Date: 3 May 2017
Subject: rota

Hi all,

Late: Tom Birch (again). Optional: Friday drinks at the Crown.
Others: see the list on the wall. There: nothing to add.

Jo
""",
        {},
    ),
    (
        "report headings",
        "a.txt",
        """Report on the Harbour Wall

1. Committee
The Harbour Committee was set up in 2014.

2. Parents: Concerns
Parents told us that Mill Lane was unsafe.

3. Present Position
Cedar Works has stopped. Kestrel Dock is closed.

4. Absent Records
The Pump House log for June is missing.
""",
        {},
    ),
    (
        "minutes with trap headings",
        "a.txt",
        """Minutes of the Finance Committee, 9 August 2016

Present: Ada Roe, Tom Birch
Apologies: Jan Hale

Presenter: Lara Webb spoke on Quay Street.

Parents: Mill Lane Primary asked for a crossing.
Community: Elm Park gala on 4 June. Harvest Supper in the Old Barn.
Committee: Terms of Reference agreed.
Management: Cedar House to be re-roofed by Marsh Brothers.
Auditors: Keel & Co re-appointed.

Applicants: Rowan Homes Ltd; Elm Estates.

Staff: New Post Room assistant to start in May.

Members: Code of Conduct to be circulated.
""",
        {
            "present": ["Ada Roe", "Tom Birch"],
            "apologies": ["Jan Hale"],
        },
    ),
    (
        "minutes actions table",
        "a.md",
        """# Board 9 August 2016

Attendees: Ada Roe, Tom Birch

| Name | Action | Due |
|---|---|---|
| Jan Hale | write to Cedar Works | May |
| Ada Roe | ring Marsh Brothers | June |

- [x] Close Mill Lane ticket
- [ ] Order Pump Filter

**Board**
- [x] Elm Park lease
""",
        {
            "present": ["Ada Roe", "Tom Birch"],
        },
    ),
    (
        "agenda only",
        "a.txt",
        """AGENDA
Parish Council, 4 June 2018

1. Apologies for absence
2. Declarations of interest
3. Mill Lane Crossing
4. Invited: Severn Trent
5. Members Present: to be recorded
""",
        {
            "invited": ["Severn Trent"],
        },
    ),
    (
        "letter",
        "a.txt",
        """12 March 2015

Dear Mrs Roe,

Mr Birch was present when Elm House flooded. Absent any reply, Marsh Brothers will begin.

In attendance: the fire service took two hours.

Yours sincerely,
Tom Hale
""",
        {},
    ),
    (
        "minutes votes",
        "a.txt",
        """TOWN OF MILL HAVEN
Council minutes, May 2, 2019

Present: Mayor Roe, Councilmembers Birch, Hale, Osei
Absent: None

Ordinance 44: Roll call vote:
Roe: Aye
Birch: Nay
Hale: Absent
Osei: Aye

Public Hearing
Elm Street: Closure
Present: Use of the land is farming.
""",
        {
            "present": ["Roe", "Birch", "Hale", "Osei"],
        },
    ),
    (
        "minutes people elsewhere",
        "a.txt",
        """Minutes of the Quay Forum, 9 August 2016

Present: Ada Roe (chair), Tom Birch, Jan Hale

1. Noted that Cllr Marsh had attended the Elm Park meeting with Dr Osei and the Harbour Master.
2. The late Mr Pym was remembered.
3. It was reported that those present at the Mill Lane incident were PC Dunn and Ms Webb.
4. The audit was carried out with Keel & Co in attendance.
5. Next meeting will be chaired by Lara Webb.
""",
        {
            "present": ["Ada Roe", "Tom Birch", "Jan Hale"],
        },
    ),
)
