# ruff: noqa: E501
"""A school district of the United States: minutes with a roll, a calendar, memoranda, a list of staff.

All names are invented. What is asked of it stands in the module with `_asked` behind its name.
"""

TERMS = 'title = "Marlow Valley: drinking water"\nas_of = "2015-09-01"\ntimezone = "America/Los_Angeles"\nday_first = false\nlanguage = "en"\n'

PAPERS: dict[str, str] = {
    "board/2015-01-13.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Regular Meeting
January 13, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by President Quist.

ROLL CALL
Members present: Helen Quist, Ramon Ibarra, Tamsin Odell, Greg Purcell, Nora Feldt
Members absent: None
Staff present: Dr. Lorraine Beckett, Superintendent; Curtis Yoder, Chief Business Officer

1. Election of officers. Helen Quist was elected President. Ramon Ibarra was elected Clerk.

2. Facilities. Mr. Yoder reported on the boiler at Alder Street Elementary School.
Motion by Mr. Purcell, seconded by Ms. Feldt, to approve the facilities budget. Motion carried 5-0.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "board/2015-02-10.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Regular Meeting
February 10, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by President Quist.

ROLL CALL
Members present: Helen Quist, Ramon Ibarra, Tamsin Odell, Nora Feldt
Members absent: Greg Purcell
Staff present: Dr. Lorraine Beckett, Superintendent; Curtis Yoder, Chief Business Officer

1. Water testing. Superintendent Beckett reported that Clearbrook Labs had been hired to test the drinking water at five schools.

2. Calendar. The 2015-16 school calendar was adopted. Motion carried 4-0.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "board/2015-03-10.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Regular Meeting
March 10, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by President Quist.

ROLL CALL
Members present: Helen Quist, Ramon Ibarra, Tamsin Odell, Greg Purcell, Nora Feldt
Members absent: None
Staff present: Dr. Lorraine Beckett, Superintendent

1. Water testing. Ms. Odell asked whether the results of the water tests had been received. Superintendent Beckett said that the results were expected in April.

2. Bond. The Board reviewed the draft bond measure.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "board/2015-04-14.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Regular Meeting
April 14, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by Clerk Ibarra.

ROLL CALL
Members present: Ramon Ibarra, Tamsin Odell, Greg Purcell
Members absent: Helen Quist, Nora Feldt
Staff present: Dr. Lorraine Beckett, Superintendent; Curtis Yoder, Chief Business Officer

1. Budget. Mr. Yoder presented the second interim budget report. Motion carried 3-0.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "board/2015-04-28-special.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Special Meeting
April 28, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by President Quist.

ROLL CALL
Members present: Helen Quist, Ramon Ibarra, Tamsin Odell, Nora Feldt
Members absent: Greg Purcell
Staff present: Dr. Lorraine Beckett, Superintendent

1. Closed session. The Board met in closed session to consider the evaluation of the Superintendent.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "board/2015-06-09.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Regular Meeting
June 9, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by President Quist.

ROLL CALL
Members present: Helen Quist, Tamsin Odell, Greg Purcell, Nora Feldt
Members absent: Ramon Ibarra
Staff present: Curtis Yoder, Acting Superintendent

1. Water testing. Mr. Yoder told the Board that the water test report had shown lead above the action level at two schools. Ms. Odell asked when the district had received the report. Mr. Yoder said that it had come in on March 27, 2015.

2. Superintendent. The Board accepted the resignation of Dr. Beckett, effective May 31, 2015, and appointed Curtis Yoder as Acting Superintendent from June 1, 2015.

3. Parents. The Board directed staff to notify parents by June 19, 2015.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "board/2015-08-11.txt": """\
MARLOW VALLEY UNIFIED SCHOOL DISTRICT
BOARD OF EDUCATION

Minutes of the Regular Meeting
August 11, 2015
District Office, 410 Alder Street

CALL TO ORDER
The meeting was called to order at 6:30 p.m. by President Quist.

ROLL CALL
Members present: Helen Quist, Ramon Ibarra, Tamsin Odell, Greg Purcell
Members absent: Nora Feldt
Staff present: Dr. Anselm Price, Superintendent; Curtis Yoder, Chief Business Officer

1. Superintendent. President Quist welcomed Dr. Anselm Price, who took office as Superintendent on August 3, 2015.

2. Water. Dr. Price reported that all fixtures at Alder Street Elementary School had been replaced on July 24, 2015.

ADJOURNMENT
The meeting was adjourned at 8:45 p.m.
""",
    "memos/2015-03-30-beckett.txt": """\
MEMORANDUM

TO: Curtis Yoder, Chief Business Officer
FROM: Dr. Lorraine Beckett, Superintendent
CC: Dana Whitlock, Director of Facilities
DATE: March 30, 2015
RE: Water test report

The water test report from Clearbrook Labs arrived on Friday. Two schools are above the action level for lead. Please do not put this on the April agenda.
""",
    "memos/2015-05-06-odell.txt": """\
MEMORANDUM

TO: Dr. Lorraine Beckett, Superintendent
FROM: Tamsin Odell, Board Member
DATE: May 6, 2015
RE: Water testing

I asked on March 10 for the results of the water tests and have received nothing. Please send me the water test report by May 15, 2015.
""",
    "memos/2015-06-17-yoder.txt": """\
MEMORANDUM

TO: All Parents and Guardians
FROM: Curtis Yoder, Acting Superintendent
DATE: June 17, 2015
RE: Drinking water at Alder Street and Fern Hill schools

Tests in March 2015 found lead above the action level in the drinking water at Alder Street Elementary School and Fern Hill Elementary School. Bottled water has been provided since June 10, 2015.
""",
    "board-calendar.ics": """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//mvusd//EN
BEGIN:VEVENT
UID:b0@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150113T183000
DTEND:20150113T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
BEGIN:VEVENT
UID:b1@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150210T183000
DTEND:20150210T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
BEGIN:VEVENT
UID:b2@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150310T183000
DTEND:20150310T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
BEGIN:VEVENT
UID:b3@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150414T183000
DTEND:20150414T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
BEGIN:VEVENT
UID:b4@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150512T183000
DTEND:20150512T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
BEGIN:VEVENT
UID:b5@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150609T183000
DTEND:20150609T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
BEGIN:VEVENT
UID:b6@mvusd.example
DTSTAMP:20150105T090000Z
DTSTART:20150811T183000
DTEND:20150811T203000
SUMMARY:Board of Education Regular Meeting
LOCATION:District Office
END:VEVENT
END:VCALENDAR
""",
    "staff.csv": """\
Name,Position,Start date,End date
Lorraine Beckett,Superintendent,07/01/2012,05/31/2015
Curtis Yoder,Chief Business Officer,09/15/2010,
Curtis Yoder,Acting Superintendent,06/01/2015,08/02/2015
Anselm Price,Superintendent,08/03/2015,
Dana Whitlock,Director of Facilities,02/17/2009,06/30/2015
""",
}
