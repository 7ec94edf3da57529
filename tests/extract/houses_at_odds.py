# ruff: noqa: E501 (lines as their documents have them)
"""Attendance as houses of many kinds write it: labels that are not there, arrivals without brackets, acting ranks.

Every example is ours; the names are invented. Each is read as its page has it.
"""

from __future__ import annotations

# house, file, document, who is listed as what
HOUSES = (
    (
        "parish with a led clerk",
        "a.txt",
        """WETHERFOLD WITH SANBY PARISH COUNCIL

Minutes of the Ordinary Meeting held on Tuesday 14th March 2023 at 7.30pm in the Village Hall

Present: Cllr. P. Ollerenshaw (Chairman), Cllr. Mrs D. Tattersall (Vice Chairman), Cllrs R. Quibell, J. Motte and K. Sanghera (from 7.42pm); County Cllr H. Wrathall (to item 6); the Clerk, Mrs L. Pym; PCSO 7714 D. Ives and 5 members of the public.

01/23 Apologies for absence – Cllr Bea Northcote (work), Cllr T. Ashdown (unwell). District Cllr Vane did not attend and sent no apologies.

02/23 Declarations of interest – None.

03/23 Public session
A resident of Mill Lane asked when the potholes would be repaired. Mrs Agnes Fulbrook thanked the council for the new bench.

04/23 Minutes of the previous meeting
The minutes of 14th February were proposed by Cllr Motte, seconded by Cllr Quibell and signed.

The meeting closed at 8.55pm. Next meeting 11th April 2023.
""",
        {
            "absent": ["Vane"],
            "apologies": ["Bea Northcote", "T. Ashdown"],
            "in-attendance": ["L. Pym"],
            "present": [
                "5 members of the public",
                "D. Ives",
                "D. Tattersall",
                "H. Wrathall",
                "J. Motte",
                "K. Sanghera",
                "P. Ollerenshaw",
                "R. Quibell",
            ],
        },
    ),
    (
        "board register with deputies",
        "a.md",
        """# Calder Vale NHS Foundation Trust

**Board of Directors – Part 1 (Public)**
Wednesday 25 January 2023, 09:30–12:45, Boardroom, Trust Headquarters and via MS Teams

| Name | Role | Attended |
|---|---|---|
| Ruth Adeyinka | Chair | Yes |
| Simon Petherbridge | Chief Executive | Yes |
| Dr Nasreen Baloch | Medical Director | Yes (virtually) |
| Colette Marchbank | Chief Nurse | No – apologies; Fiona Hurdle deputised |
| Gareth Penhallow | Director of Finance | Yes |
| Ifeoma Chukwu | Non-Executive Director | Yes, until 11:15 |
| Prof. Alan Stott | Non-Executive Director | No |
| Wen-Li Zhao | Non-Executive Director | Apologies |

**In attendance**

| Name | Role |
|---|---|
| Fiona Hurdle | Deputy Chief Nurse (for C Marchbank) |
| Martin Szabo | Company Secretary |
| Dawn Ellerby | Freedom to Speak Up Guardian (item 9 only) |

Three members of the public observed the meeting.

## 1. Welcome and apologies
The Chair welcomed everyone. Apologies were noted as above.

## 2. Declarations of interest
Mr Penhallow declared that his wife works for the audit firm.
""",
        {
            "absent": ["Alan Stott"],
            "apologies": ["Colette Marchbank", "Wen-Li Zhao"],
            "in-attendance": ["Dawn Ellerby", "Fiona Hurdle", "Martin Szabo", "Three members of the public"],
            "present": [
                "Gareth Penhallow",
                "Ifeoma Chukwu",
                "Nasreen Baloch",
                "Ruth Adeyinka",
                "Simon Petherbridge",
            ],
        },
    ),
    (
        "plenary in two places",
        "a.txt",
        """ISO-like Working Group on Packaging Codes (WG-PC)
Minutes, 37th plenary, 2021-06-15, hybrid (Geneva + Zoom)

Attending in Geneva:
  Anneke de Wit (NEN, convenor)
  Tomasz Wierzbicki (PKN)
  Jean-Luc Ferrand (AFNOR)
  Keiko Moritani (JISC)

Attending via Zoom:
  Bruno Alves (ABNT)
  Sunita Raghavan (BIS) - joined 14:20
  Carl Öberg (SIS; left after lunch)
  Observers: Hannah Goss (GS1), Pieter Maes (CEN/CENELEC)

Regrets: Mireille Dufour (AFNOR), Ho-jin Park (KATS)
No show: R. Castellano (UNI)

1 Opening
Anneke welcomed the participants and Keiko agreed to take notes.
""",
        {
            "absent": ["R. Castellano"],
            "apologies": ["Ho-jin Park", "Mireille Dufour"],
            "in-attendance": ["Hannah Goss", "Pieter Maes"],
            "present": [
                "Anneke de Wit",
                "Bruno Alves",
                "Carl Öberg",
                "Jean-Luc Ferrand",
                "Keiko Moritani",
                "Sunita Raghavan",
                "Tomasz Wierzbicki",
            ],
        },
    ),
    (
        "governors by initials",
        "a.md",
        """# St Osyth's C of E Primary School
## Full Governing Body – Minutes
**Date:** 6 October 2022  **Time:** 18:00  **Venue:** School library

**Governors:** Hilary Crabtree (HC) – Chair; Revd Neil Fothergill (NF); Amara Diop (AD) – Parent; Kevin Stubbs (KS) – Staff; Louise Pickthall (LP) – Headteacher; Zainab Aziz (ZA) – Co-opted, arrived 18:20

**Associate member:** Graham Teasdale (GT)

**Clerk:** Jackie Snell (JS)

**Apologies:** Tim Hallworth (TH) – LA; Priti Shah (PS) – Parent

**Absent without apology:** Craig Mullen (CM)

| Item | Minute | Action |
|---|---|---|
| 1 | HC welcomed everyone. Apologies from TH and PS were accepted. | |
| 2 | LP presented the headteacher's report. AD asked about attendance in Year 4. | LP |
| 3 | KS left the meeting at 19:10. | |
""",
        {
            "absent": ["Craig Mullen"],
            "apologies": ["Priti Shah", "Tim Hallworth"],
            "in-attendance": ["Jackie Snell"],
            "present": [
                "Amara Diop",
                "Graham Teasdale",
                "Hilary Crabtree",
                "Kevin Stubbs",
                "Louise Pickthall",
                "Neil Fothergill",
                "Zainab Aziz",
            ],
        },
    ),
    (
        "committee without present",
        "a.txt",
        """Dunmarsh Borough Council

PLANNING COMMITTEE

Wednesday, 7th September, 2022

Members:
Councillor Ferris (Chairman)
Councillor Mrs Oakeshott (Vice-Chairman)
Councillors Bright, Dhillon, Eastwick, Gorringe (substitute for Councillor Nye) and Tulley

Officers:
Mr A Renshaw, Head of Development
Ms C Bellwether, Principal Planner
Mr O Strand, Legal Services
Democratic Services Officer: Mrs K Lamb

Also present:
Councillor Vickery (Ward Member, item 5)
12 residents and a reporter from the Dunmarsh Echo

Apologies for absence were submitted on behalf of Councillors Nye and Pargeter.

45. DECLARATIONS OF INTEREST
Councillor Tulley declared a personal interest in application 22/0613 and left the room during its consideration.
""",
        {
            "apologies": ["Nye", "Pargeter"],
            "in-attendance": [
                "12 residents",
                "A Renshaw",
                "C Bellwether",
                "K Lamb",
                "O Strand",
                "Vickery",
                "a reporter from the Dunmarsh Echo",
            ],
            "present": ["Bright", "Dhillon", "Eastwick", "Ferris", "Gorringe", "Oakeshott", "Tulley"],
        },
    ),
    (
        "progress meeting matrix",
        "a.md",
        """# A417 Cressbrook Viaduct – Progress Meeting No. 12
Held: 21 April 2021, site offices

**Key:** P = present, A = apologies, C = copy only

| Attendee | Company | Initials | Status |
|:--|:--|:--|:-:|
| Duncan Strachan | Vale Civil Engineering (Main Contractor) | DS | P |
| Olu Bankole | Vale Civil Engineering | OB | P |
| Marta Jimenez | Rook & Partners (Designer) | MJ | P |
| Keith Appleyard | Rook & Partners | KA | A |
| Liz Thornber | County Highways (Client) | LT | P |
| Ravi Menon | County Highways | RM | C |
| Stuart Gill | Arden Piling | SG | A |
| File | | | C |

1.0 Health and safety
1.1 DS reported one near miss. LT asked for the report by Friday.
""",
        {
            "apologies": ["Keith Appleyard", "Stuart Gill"],
            "present": ["Duncan Strachan", "Liz Thornber", "Marta Jimenez", "Olu Bankole"],
        },
    ),
    (
        "steering call of handles",
        "a.md",
        """# Quillstream steering call 2023-02-09

Scribe: @pelham-j

## Here
- Dana Whitcomb @dwhitcomb (chair)
- Jonas Pelham @pelham-j
- @xiaoyu_l
- Marek (@mkolar)
- Ines Cordeiro @icordeiro — dropped at :30

## Regrets
- @tundeba
- Sofie Lund @slund

## Guests
- Alex Ruiz (Foundation)

## Agenda
- Release 4.2 — Dana
- CI costs (@icordeiro)

### Release 4.2
Dana: we cut the branch next week. @tundeba to update docs.
""",
        {
            "apologies": ["Sofie Lund", "tundeba"],
            "in-attendance": ["Alex Ruiz"],
            "present": ["Dana Whitcomb", "Ines Cordeiro", "Jonas Pelham", "Marek", "pelham-j", "xiaoyu_l"],
        },
    ),
    (
        "site meeting in prose",
        "a.txt",
        """Notes of a meeting about the Hexley weir, 12 August 2019

The meeting was attended by Barbara Stennett and Joe Maddern of the Rivers Agency, Pauline Kerrigan from the angling club, and the landowner, Colonel James Tyrwhitt. Jill Obuya of the county council joined by phone. Neil Strang (Natural Heritage) had been invited but was unable to come, and Derek Platt sent his apologies.

Mr Maddern opened by describing the crack in the left abutment. Ms Kerrigan left at 3.15pm, before the costs were discussed. Col. Tyrwhitt said that he would not contribute.
""",
        {
            "apologies": ["Derek Platt", "Neil Strang"],
            "present": [
                "Barbara Stennett",
                "James Tyrwhitt",
                "Jill Obuya",
                "Joe Maddern",
                "Pauline Kerrigan",
            ],
        },
    ),
    (
        "selectboard with arrivals",
        "a.txt",
        """TOWN OF PELLISTON, VERMONT
SELECTBOARD – REGULAR MEETING
Monday, May 8, 2023 – 6:30 PM – Town Office & Zoom

Board Members Present: Lorraine Cutting, Chair; Bud Delacroix; Ann-Marie Stowe (remote); Tyler Beck arrived 6:48
Board Members Absent: Ken Haskins (excused)
Staff: Philip Marchetti, Town Manager; Rhonda Leduc, Town Clerk/Treasurer; Chief Wade Turcotte, PD
Public: Sally Brooks, Don Ferland, Evan Moskowitz (Pelliston Gazette), approx. 6 others on Zoom
Minutes taken by: Carol Ouellette

1. CALL TO ORDER
Chair Cutting called the meeting to order at 6:32 PM.
""",
        {
            "absent": ["Ken Haskins"],
            "in-attendance": [
                "Carol Ouellette",
                "Chief Wade Turcotte",
                "Don Ferland",
                "Evan Moskowitz",
                "Philip Marchetti",
                "Rhonda Leduc",
                "Sally Brooks",
                "approx. 6 others on Zoom",
            ],
            "present": ["Ann-Marie Stowe", "Bud Delacroix", "Cutting", "Lorraine Cutting", "Tyler Beck"],
        },
    ),
    (
        "club with there and not there",
        "a.txt",
        """FENLEIGH SAILING CLUB
General Committee - Thursday 2nd February 2023 (by Zoom)

In the chair: Commodore Robin Askew
There: Jo Pinnock (Vice Cdre), Stuart Heald (Rear Cdre Sail), Val Trimble (Hon Sec), Geoff Ogden (Treasurer, joined 8.10), Ed & Karen Lister (Social)
Not there: Mo Rahimi (on holiday), Pete Spall
By invitation - Harriet Lowe of the RYA, for the safeguarding item

1) Last meeting's minutes approved. Prop SH sec VT.
2) Moorings: Pete Spall had emailed to say chains need renewing. Harriet Lowe left after this.
""",
        {
            "absent": ["Mo Rahimi", "Pete Spall"],
            "in-attendance": ["Harriet Lowe"],
            "present": [
                "Robin Askew",
                "Ed Lister",
                "Geoff Ogden",
                "Jo Pinnock",
                "Karen Lister",
                "Stuart Heald",
                "Val Trimble",
            ],
        },
    ),
    (
        "columns under heads of their own",
        "a.txt",
        """Primary Care Commissioning Committee (Part A)
DRAFT minutes of the meeting held on 8 December 2020 at 13:00 via MS Teams

Voting Members
Name                    Title                                       Organisation
Dr Anjali Kumaran       Lay Chair                                   Westmarch CCG
Paul Thirlwell          Chief Finance Officer                       Westmarch CCG
Sarah-Jane Coyle        Lay Member, PPI                             Westmarch CCG
Dr Tariq Mahmood        Secondary Care Consultant                   Independent

Non-Voting Attendees
Lesley Armitage         Head of Primary Care                        Westmarch CCG
Nuala Brennan           Healthwatch representative                  Healthwatch Westmarch
Cllr Ian Foxcroft       Health and Wellbeing Board                  Westmarch Council
Debbie Holt (notes)     Corporate Officer                           Westmarch CCG

Apologies
Dr Rupert Lyle          GP Member                                   Bridge St Surgery

Item 1 - Welcome
Dr Kumaran welcomed everyone to the meeting.
""",
        {
            "apologies": ["Rupert Lyle"],
            "in-attendance": ["Debbie Holt", "Ian Foxcroft", "Lesley Armitage", "Nuala Brennan"],
            "present": ["Anjali Kumaran", "Paul Thirlwell", "Sarah-Jane Coyle", "Tariq Mahmood"],
        },
    ),
    (
        "page with a register of letters",
        "a.html",
        """<html><body><h1>Ashgrove Academy Local Governing Body</h1><p>Minutes: Tuesday 21 March 2023 at 5pm</p>
<table><tr><th>Name</th><th>Category</th><th>P/A</th></tr>
<tr><td>Tamsin Yeo</td><td>Trust-appointed (Chair)</td><td>P</td></tr>
<tr><td>Oluwaseun Adebayo</td><td>Parent</td><td>P</td></tr>
<tr><td>Jenny Marlowe</td><td>Headteacher</td><td>P</td></tr>
<tr><td>Rhys Cadwallader</td><td>Staff</td><td>AP</td></tr>
<tr><td>Bill Eddowes</td><td>Community</td><td>A</td></tr>
</table>
<p>P = present, A = absent, AP = apologies given and accepted</p>
<p>Also attending: Kirsty Lamb (Clerk), Matthew Ferriby (SENCo &ndash; item 4 only)</p>
<h2>1 Welcome</h2><p>The Chair opened the meeting at 5.03pm.</p></body></html>
""",
        {
            "absent": ["Bill Eddowes"],
            "apologies": ["Rhys Cadwallader"],
            "in-attendance": ["Kirsty Lamb", "Matthew Ferriby"],
            "present": ["Jenny Marlowe", "Oluwaseun Adebayo", "Tamsin Yeo"],
        },
    ),
    (
        "prose of a board",
        "a.txt",
        """KINGSMOOR CREDIT UNION LIMITED

Minutes of a meeting of the Board held at 44 Chapel Walk on Monday 13 May 2019, commencing at 6.15 pm.

Those present were Hazel Dunning (President), in the chair, Festus Okeke (Treasurer), Maureen Slattery, Andrew Pell and Shabnam Iqbal. The Manager, Mr Colin Frayne, and the Internal Auditor, Miss Eve Nettleton, were also in attendance. An apology for absence had been received from Brian Tranter. There was no apology from Sid Lovelace.

Mr Frayne reported that membership stood at 2,104.
""",
        {
            "apologies": ["Brian Tranter"],
            "in-attendance": ["Colin Frayne", "Eve Nettleton"],
            "present": ["Andrew Pell", "Festus Okeke", "Hazel Dunning", "Maureen Slattery", "Shabnam Iqbal"],
        },
    ),
    (
        "services before their people",
        "a.txt",
        """MULTI-AGENCY TACTICAL COORDINATING GROUP (TCG) - STORM FREYA
MTG NO: 3      DTG: 04 MAR 2019 0900Z     LOCATION: Teleconference

ON CALL:
Police - Supt Alan Kerridge (Chair), Insp Faye Dobbs
Fire - GM Tony Sugden
Ambulance - Lee Ashworth (TOM)
EA - Priya Nambiar, Scott Wearmouth
County Council - Wendy Birtles (EPO), John Hoyle (Highways) (dialled off 0940)
Met Office - Huw Pritchard
Log - PS 4410 Nash

NOT ON CALL: Highways England, National Grid

1. METHANE update from Chair...
""",
        {
            "absent": ["Highways England", "National Grid"],
            "present": [
                "Alan Kerridge",
                "Faye Dobbs",
                "Huw Pritchard",
                "John Hoyle",
                "Lee Ashworth",
                "PS 4410 Nash",
                "Priya Nambiar",
                "Scott Wearmouth",
                "Tony Sugden",
                "Wendy Birtles",
            ],
        },
    ),
    (
        "parish with a vicar in brackets",
        "a.txt",
        """ST MARGARET, LONG BARDWELL - PCC MEETING
Held in the Vestry, Wed. 20th Nov. 2019

PRESENT - The Vicar (Revd Tim Osgood) in the chair, Mary Beale & Don Whittle (Churchwardens), Mesdames Cole, Fairweather and Strutt, Messrs A. Gooch, B. Kindred & P. Rix, Miss Ivy Thurlow (Secretary).
APOLOGIES - Canon Snape, Mr & Mrs R Wells, Dr Ling.

Opening prayer was said by the Vicar.
""",
        {
            "apologies": ["Ling", "R Wells", "Snape"],
            "present": [
                "A. Gooch",
                "B. Kindred",
                "Cole",
                "Don Whittle",
                "Fairweather",
                "Ivy Thurlow",
                "Mary Beale",
                "P. Rix",
                "Strutt",
                "Tim Osgood",
            ],
        },
    ),
    (
        "matrix with a blank head",
        "a.md",
        """## Site Coordination Meeting #27 — Harbour Lock Replacement

**Date/Time:** 2022-11-03 08:30
**Place:** Site cabin 2 + MS Teams (T)

**Attendance:**

| | Org | Present | Apologies | Distribution only |
|---|---|:-:|:-:|:-:|
| Brendan Lacey | Kestrel Marine (Contractor) | X | | |
| Sunniva Dahl | Nordvik Consult (Designer) | X (T) | | |
| Mohammed Farah | Port Authority (Client) | | X | |
| Ted Wilkes | Port Authority | X | | |
| Gillian Moss | Insurer | | | X |
| Pavel Horák | Crane hire | X | | |

**1. H&S**
Brendan reported no incidents.
""",
        {
            "apologies": ["Mohammed Farah"],
            "present": ["Brendan Lacey", "Pavel Horák", "Sunniva Dahl", "Ted Wilkes"],
        },
    ),
    (
        "sub-group in columns",
        "a.txt",
        """Minutes of the Health, Safety & Fire Sub-Group, Tuesday 1 October 2019

Attendees: Kay Thirsk (KT)                 Estates (chair)
           Milan Petrovic (MP)             Fire Safety Adviser
           Jo-Anne Whiteley (JW)           Theatres
           Sanjay Bhatt (SB)               Unison (from item 4)
In attendance: Lorna Finch (LFi)           minutes
Apologies: Derek Oyston, Fran Liddle, Cath Mohan
Did not attend: Radiology rep
cc: Chief Executive, all attendees

1. Minutes of last meeting
Agreed as accurate, save that JW had been present.
""",
        {
            "apologies": ["Cath Mohan", "Derek Oyston", "Fran Liddle"],
            "in-attendance": ["Lorna Finch"],
            "present": ["Jo-Anne Whiteley", "Kay Thirsk", "Milan Petrovic", "Sanjay Bhatt"],
        },
    ),
    (
        "committee with deputies",
        "a.txt",
        """Quality & Safety Committee
14:00, Thursday 16 February 2017
Seminar Room 3

Present:
Mrs J Hollis, Non-Executive Director (Committee Chair)
Mr P Drayton, Non-Executive Director
Ms A Osei, Director of Nursing (JO: until 15.10)
Dr S Venkatesh, Deputy Medical Director (representing Dr L Moran)

In Attendance:
Mrs C Tully, Head of Governance
Ms R Pike, PA (minutes)
Dr H Boyce, Consultant Anaesthetist - for item 17/09 only
Mr K Ferris, Commissioner (observing)

Apologies were received from:
Dr L Moran, Medical Director
Prof E Quist, Non-Executive Director
""",
        {
            "apologies": ["E Quist", "L Moran"],
            "in-attendance": ["C Tully", "H Boyce", "K Ferris", "R Pike"],
            "present": ["A Osei", "J Hollis", "P Drayton", "S Venkatesh"],
        },
    ),
    (
        "circle of a co-op",
        "a.md",
        """# Co-op monthly circle · 4 March 2024

**In the room:** Fatou, Gwil, Nadira B, Oren (he/him)
**On zoom:** Siân H, Marcus
**Missing:** Pilar (childcare), Dex
**Facilitating:** Nadira B  **Notes:** Oren

### Check-ins
Everyone shared how they are doing.

### Money
Gwil went through the accounts. Marcus had to leave at 7.
""",
        {"absent": ["Dex", "Pilar"], "present": ["Fatou", "Gwil", "Marcus", "Nadira B", "Oren", "Siân H"]},
    ),
    (
        "people right under the title",
        "a.txt",
        """COURT USERS' GROUP - WESTBURY COMBINED COURT CENTRE
MINUTES: 27 June 2012 at 4.30pm

HH Judge Ransome QC (Chair)
District Judge Imber
Mr Alec Stride         CPS
Miss Nerys Vaughan     Law Society
Mr D Crouch            Probation
Insp Gail Waterhouse   Police
Mrs Una Kyle           Court Manager
Mr Ray Tims            Witness Service

Apologies: DJ Parr, Mr Lomas (Bar), Ms Whiting (YOT)

1. The minutes of the last meeting were agreed.
""",
        {
            "apologies": ["DJ Parr", "Lomas", "Whiting"],
            "present": [
                "Alec Stride",
                "D Crouch",
                "Gail Waterhouse",
                "Imber",
                "Nerys Vaughan",
                "Ransome",
                "Ray Tims",
                "Una Kyle",
            ],
        },
    ),
    (
        "commission that answers a roll",
        "a.txt",
        """CITY OF MARLOW FALLS
PLANNING COMMISSION MINUTES
October 10, 2017

CALL TO ORDER: Chair Dempsey called the meeting to order at 7:00 p.m.

ROLL CALL
Commissioner Aguilar    Here
Commissioner Brandt     Absent
Commissioner Dempsey    Here
Commissioner Ito        Here
Commissioner Novak      Excused
Commissioner Ruiz       Here (7:12)

STAFF: Kim Ostrander, Planning Director; Leo Fitch, Associate Planner; Joan Bly, City Attorney
AUDIENCE: 22

APPROVAL OF MINUTES
Motion by Ito, second by Aguilar.
""",
        {
            "absent": ["Brandt"],
            "apologies": ["Novak"],
            "in-attendance": ["Joan Bly", "Kim Ostrander", "Leo Fitch"],
            "present": ["Aguilar", "Dempsey", "Ito", "Ruiz"],
        },
    ),
    (
        "lists within a list",
        "a.html",
        """<!doctype html><html><body>
<h2>Northmoor Community Energy Ltd</h2>
<h3>Board meeting, 9 September 2021 (Zoom)</h3>
<ul><li><strong>Directors</strong><ul><li>Lottie Brand (chair)</li><li>Mustafa Kaya</li><li>Ian Peverell</li><li>Sue Dacre (left 8.20)</li></ul></li>
<li><strong>Staff</strong><ul><li>Ned Hollins, Operations Manager</li></ul></li>
<li><strong>Apologies</strong><ul><li>Bronagh Keane</li></ul></li></ul>
<h4>1. Actions from last time</h4><p>Ned to chase the grid connection offer.</p>
</body></html>
""",
        {
            "apologies": ["Bronagh Keane"],
            "in-attendance": ["Ned Hollins"],
            "present": ["Ian Peverell", "Lottie Brand", "Mustafa Kaya", "Sue Dacre"],
        },
    ),
    (
        "letters for labels",
        "a.txt",
        """UCU BRANCH COMMITTEE MEETING
Wednesday 7 Feb 2018, 1-2pm, Room G.14

P: Rachel Elsdon (President), Omar Haddad (Secretary), Vicky Tse, Brendan Foy, Irina Volkova (by phone)
A: Lou Marchant, David Penn
IA: Kelly Strand (Regional Office)

1. Strike dates: 22, 23, 26, 27, 28 Feb.
""",
        {
            "absent": ["David Penn", "Lou Marchant"],
            "in-attendance": ["Kelly Strand"],
            "present": ["Brendan Foy", "Irina Volkova", "Omar Haddad", "Rachel Elsdon", "Vicky Tse"],
        },
    ),
    (
        "participants with a distribution",
        "a.txt",
        """TECHNICAL REVIEW BOARD - MINUTES OF MEETING
Project: ORCA subsea manifold         Doc. no.: ORC-MOM-0031 rev A
Date: 19.05.2014                      Place: Stavanger, Rm 4.12

PARTICIPANTS                COMPANY           DISTRIBUTION
Kjell Aasen (KAA)           Norsk Havteknikk  X
Ingrid Solli (ISO)          Norsk Havteknikk  X
Graeme Mutch (GMU)          Tay Valves Ltd    X
Xavier Prat (XPR), part     Tay Valves Ltd    X
ABSENT
Torleif Bugge (TBU)         Norsk Havteknikk  X

Item  Description                                    Resp.   Due
1     GMU presented the test results.                GMU     26.05
""",
        {
            "absent": ["Torleif Bugge"],
            "present": ["Graeme Mutch", "Ingrid Solli", "Kjell Aasen", "Xavier Prat"],
        },
    ),
    (
        "court with a sederunt",
        "a.txt",
        """The University Court met in the Old Library on Monday, 22 February 2016 at 2 p.m.

Sederunt: The Principal (Professor Elspeth Rennie), in the chair; the Lord Provost; Mr Hamish Duthie, Rector's Assessor; Dr Moira Kinnear and Dr Tam Gillies, Senatus Assessors; Miss Catriona Bain, President of the Students' Representative Council; Mr Ewan Laidlaw, Lady Fiona Ruthven and Mr Rajesh Nair, co-opted members.

In attendance: The University Secretary; Mrs Shona Birse, Clerk to the Court.

Apologies for absence: The Chancellor's Assessor; Mr Duncan Petrie.
""",
        {
            "apologies": ["Chancellor's Assessor", "Duncan Petrie"],
            "in-attendance": ["Shona Birse", "University Secretary"],
            "present": [
                "Catriona Bain",
                "Elspeth Rennie",
                "Ewan Laidlaw",
                "Fiona Ruthven",
                "Hamish Duthie",
                "Moira Kinnear",
                "Provost",
                "Rajesh Nair",
                "Tam Gillies",
            ],
        },
    ),
    (
        "accounts with one late",
        "a.md",
        """## Weekly infra sync (2021-09-14)

Attendees: @rkaur, @tobias-m (Tobias Menge), Jin Ho, Priyanka ; late: @osk
Regrets: @valeria
Optional / not here: Sam D.

* rkaur: upgraded the cluster
* @osk: DNS migration is done
""",
        {
            "absent": ["Sam D"],
            "apologies": ["valeria"],
            "present": ["Jin Ho", "Priyanka", "Tobias Menge", "osk", "rkaur"],
        },
    ),
    (
        "first names alone",
        "a.txt",
        """Minutes of the Friends of Cobbett Road School committee
Monday 25th Sept 2023 - The Plough

Present: Claire, Nush, Steph B, Steph W, Mr Dalby (head), Tania (arrived at pudding).
Apologies: Jen, Rob, Leanne F
Not heard from: Kat.

Chair (Claire) welcomed all to the first meeting of the year.
""",
        {
            "absent": ["Kat"],
            "apologies": ["Jen", "Leanne F", "Rob"],
            "present": ["Claire", "Dalby", "Nush", "Steph B", "Steph W", "Tania"],
        },
    ),
    (
        "agenda with presenters",
        "a.txt",
        """Board meeting no. 7 - AGENDA
Date: 4 May 2021

Presenters
Ada Roe, Treasurer
Tom Birch, Auditor
Jan Hale, Clerk

1. Apologies
2. Minutes of last meeting
""",
        {},
    ),
    (
        "letters of a plan and words that look like lists",
        "a.txt",
        """Minutes of the Works Committee, 4 May 2021

Present: Ada Roe, Tom Birch, Jan Hale

Apologies: none received.

Action owners
Ada Roe, pumps
Tom Birch, fences
Jan Hale, insurance

P: 14 Mill Lane, Quay Street
A: Refused, Granted

Missing: two keys. Part of the fence.

Grants - Tom Birch, Ada Roe to report.
The Quay Trust (Ada Roe, Tom Birch) wrote to us.
Mrs Fry was unable to attend.
""",
        {"present": ["Ada Roe", "Tom Birch", "Jan Hale"], "apologies": ["Fry"]},
    ),
    (
        "trustees attending and not",
        "a.txt",
        """Minutes of the Quarterly Meeting of the Lower Ribb Navigation Trustees
Held at The Maltings on 12th September 2018 commencing 7pm

Trustees in attendance: Capt. Bernard Lowe (Chairman), Mrs. Pauline Astley, Howard Kemp, Zoe Farrant
Trustees not attending: Keith Bibby (apologies), Dr. A. Mistry (abroad)
Others: Simon Yeates (EA), Nicola Gosling (Clerk), two boat owners

1. Minutes of last meeting - agreed.
""",
        {
            "absent": ["A. Mistry"],
            "apologies": ["Keith Bibby"],
            "in-attendance": ["Nicola Gosling"],
            "present": [
                "Bernard Lowe",
                "Howard Kemp",
                "Pauline Astley",
                "Simon Yeates",
                "Zoe Farrant",
                "two boat owners",
            ],
        },
    ),
    (
        "panel with co-opted members",
        "a.md",
        """# Health Overview and Scrutiny Panel

*Minutes of a meeting held on 19 July 2023 at County Hall*

**PRESENT**

Councillor Angela Croft (in the Chair)

Councillors Bashir, Cope, Darlington, Ellis-Jones, Forde (substituting for Councillor Gale), and Hibbert

**CO-OPTED MEMBERS**

Mrs T Ludlow (Healthwatch), Revd J Mowbray

**OFFICERS IN ATTENDANCE**

Petra Nowell, Scrutiny Manager
Dr Sanjiv Lal, Director of Public Health

**APOLOGIES**

Apologies for absence were received from Councillors Gale and Inglis.

### 14. Declarations of Interest
None were declared.
""",
        {
            "apologies": ["Gale", "Inglis"],
            "in-attendance": ["Petra Nowell", "Sanjiv Lal"],
            "present": [
                "Angela Croft",
                "Bashir",
                "Cope",
                "Darlington",
                "Ellis-Jones",
                "Forde",
                "Hibbert",
                "J Mowbray",
                "T Ludlow",
            ],
        },
    ),
    (
        "roll of a design team",
        "a.txt",
        """Interim Meeting: Token Binding Design Team
2016-03-09 17:00 UTC, WebEx

Roll:
  Annika Sørensen
  Bo Xiang
  Derek Paulson (joined 17:20)
  Esi Owusu
  Takumi Hara

Minute taker: Derek Paulson

Absent: Fritz Lindner, G. Marek

Discussion
----------
Bo presented slides on key rollover.
""",
        {
            "absent": ["Fritz Lindner", "G. Marek"],
            "present": ["Annika Sørensen", "Bo Xiang", "Derek Paulson", "Esi Owusu", "Takumi Hara"],
        },
    ),
    (
        "attended over columns",
        "a.txt",
        """INCIDENT MANAGEMENT TEAM - MEETING NOTES
Water quality, Swale Bank        28/08/2020 1100hrs

Attended          Role                              Org
J Carbery         IMT lead                          Health Protection
Nkechi Obi        Consultant in PH                  Health Protection
Rory McAteer      Duty manager                      Water Co
P Sillitoe        EHO                               District Council
Ailish Quinn      Comms                             Health Protection (left 1145)

Sent apologies    Role                              Org
H Dyce            Microbiologist                    Hospital Trust

Situation: 14 confirmed cases.
""",
        {
            "apologies": ["H Dyce"],
            "present": ["Ailish Quinn", "J Carbery", "Nkechi Obi", "P Sillitoe", "Rory McAteer"],
        },
    ),
    (
        "society with offices in columns",
        "a.txt",
        """THE ROYAL SOCIETY OF PATTERN MAKERS

MINUTES OF A MEETING OF COUNCIL

held at the Society's House on Wednesday 13th May 2009 at 2.00 p.m.

PRESENT

The President                 (Professor J. A. Thackray)
The Treasurer                 (Mr H. B. Lyle)
Professor S. Banerjee         Dr C. Waddell
Dr E. M. Fothergill           Mrs L. Zielinski

together with the Executive Secretary (Mr G. Noakes)

APOLOGIES FOR ABSENCE were received from Dr P. Quaye and Professor T. Rusk.
""",
        {
            "apologies": ["P. Quaye", "T. Rusk"],
            "present": [
                "C. Waddell",
                "E. M. Fothergill",
                "G. Noakes",
                "H. B. Lyle",
                "J. A. Thackray",
                "L. Zielinski",
                "S. Banerjee",
            ],
        },
    ),
    (
        "delegations by country",
        "a.txt",
        """SUMMARY RECORD
of the 8th meeting of the Expert Group on Inland Ports
Brussels, 22-23 January 2013

Chair: Ms Marta Kowalczyk (DG MOVE)

Delegations present: AT (Mr Huber), BE (Ms De Smet, Mr Claes), CZ (Mr Novotny), FI (Ms Laine), NL (Mr Bakker)
Delegations absent: BG, MT
Observers: Ms Ruiz (Port Association), Mr Dahl (River Commission)
Secretariat: Ms Petit

1. Adoption of the agenda
""",
        {
            "absent": ["BG", "MT"],
            "in-attendance": ["Dahl", "Petit", "Ruiz"],
            "present": ["Bakker", "Claes", "De Smet", "Huber", "Laine", "Marta Kowalczyk", "Novotny"],
        },
    ),
    (
        "short labels",
        "a.txt",
        """PARKWAY ALLOTMENTS ASSOC. COMMITTEE MTG 8/5/17

Pres: Bill Tansley (ch), Eileen Rudge (sec), Mohan Das (treas), Sheila Pratt, Tony Alder (plot 12)
Apols: Joyce Kemp, Fred Nairn
In att: Dean Wills (Council parks dept)

Mins of last mtg - agreed
""",
        {
            "apologies": ["Fred Nairn", "Joyce Kemp"],
            "in-attendance": ["Dean Wills"],
            "present": ["Bill Tansley", "Eileen Rudge", "Mohan Das", "Sheila Pratt", "Tony Alder"],
        },
    ),
    (
        "register set with blanks",
        "a.txt",
        """SAFER TILNEY PARTNERSHIP
Executive Group
2 p.m. Thurs. 11 Dec 2014

Name                       Organisation                    Present
Sue Marlin (Chair)         Tilney Borough Council          Y
Ch Insp Bob Harker         Police                          Y
Nasima Begum               Probation                       sub: Paul Teal
Graham Oates               Fire Service                    N - apologies
Judith Pym                 Public Health                   Y (until 3pm)
Stan Wyatt                 Housing Association             N

Also: Lorna Bates (minutes)
""",
        {
            "absent": ["Graham Oates", "Stan Wyatt"],
            "in-attendance": ["Lorna Bates"],
            "present": ["Bob Harker", "Judith Pym", "Sue Marlin"],
        },
    ),
)
