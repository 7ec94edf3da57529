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
)
