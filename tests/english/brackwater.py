# ruff: noqa: E501
"""A landlord: a mailbox, a calendar with answers, minutes of a panel, a log, a letter, a newspaper.

All names are invented. What is asked of it stands in the module with `_asked` behind its name.
"""

TERMS = (
    'title = "Brackwater Homes: Mill Court"\nas_of = "2018-07"\ntimezone = "Europe/London"\nlanguage = "en"\n'
)

PAPERS: dict[str, str] = {
    "archive/inbox.mbox": """\
From owen.clay@tenants.example 05 Feb 2018 09:00:00 +0000
From: Owen Clay <owen.clay@tenants.example>
To: Gordon Tay <gordon@brackwater.example>
Date: Mon, 05 Feb 2018 09:00:00 +0000
Subject: Boiler at Mill Court
Message-ID: <b1@brackwater.example>

Dear Mr Tay, the boiler at Mill Court has failed again. When will it be repaired?

From gordon@brackwater.example 06 Feb 2018 10:30:00 +0000
From: Gordon Tay <gordon@brackwater.example>
To: Owen Clay <owen.clay@tenants.example>
Date: Tue, 06 Feb 2018 10:30:00 +0000
Subject: Re: Boiler at Mill Court
Message-ID: <b2@brackwater.example>
In-Reply-To: <b1@brackwater.example>

Dear Mr Clay, an engineer will call on 8 February 2018.

From petra@sundgas.example 09 Feb 2018 14:00:00 +0000
From: Petra Sund <petra@sundgas.example>
To: Gordon Tay <gordon@brackwater.example>
Cc: Asha Venn <asha@brackwater.example>
Date: Fri, 09 Feb 2018 14:00:00 +0000
Subject: Gas inspection certificate
Message-ID: <b3@brackwater.example>

Gordon, the boiler is unsafe and I have shut it down. The gas inspection certificate cannot be renewed.

From gordon@brackwater.example 09 Feb 2018 16:45:00 +0000
From: Gordon Tay <gordon@brackwater.example>
To: Asha Venn <asha@brackwater.example>
Date: Fri, 09 Feb 2018 16:45:00 +0000
Subject: Fwd: Gas inspection certificate
Message-ID: <b4@brackwater.example>
In-Reply-To: <b3@brackwater.example>

Asha, see below. What shall we tell the tenants?

From owen.clay@tenants.example 19 Feb 2018 08:15:00 +0000
From: Owen Clay <owen.clay@tenants.example>
To: Gordon Tay <gordon@brackwater.example>
Date: Mon, 19 Feb 2018 08:15:00 +0000
Subject: Boiler at Mill Court
Message-ID: <b5@brackwater.example>

We have had no heating for ten days. Please tell me when the boiler will work again.

From asha@brackwater.example 01 Mar 2018 12:00:00 +0000
From: Asha Venn <asha@brackwater.example>
To: Lena Hoyt <lena@brackwater.example>
Date: Thu, 01 Mar 2018 12:00:00 +0000
Subject: Mill Court
Message-ID: <b6@brackwater.example>

Lena, could you please find the gas inspection certificate of 2016?

From lena@brackwater.example 02 Mar 2018 09:20:00 +0000
From: Lena Hoyt <lena@brackwater.example>
To: Asha Venn <asha@brackwater.example>
Date: Fri, 02 Mar 2018 09:20:00 +0000
Subject: Re: Mill Court
Message-ID: <b7@brackwater.example>
In-Reply-To: <b6@brackwater.example>

Asha, I cannot find it in the file.

From owen.clay@tenants.example 03 Mar 2018 19:00:00 +0000
From: Owen Clay <owen.clay@tenants.example>
To: Tenants Forum <forum@tenants.example>
Date: Sat, 03 Mar 2018 19:00:00 +0000
Subject: Heating
Message-ID: <b8@brackwater.example>

Friends, the landlord does not answer. Come to the panel on 14 March.

From gordon@brackwater.example 05 Mar 2018 11:11:00 +0000
From: Gordon Tay <gordon@brackwater.example>
To: Petra Sund <petra@sundgas.example>
Cc: Asha Venn <asha@brackwater.example>
Date: Mon, 05 Mar 2018 11:11:00 +0000
Subject: New boiler
Message-ID: <b9@brackwater.example>

Petra, please send a quotation for a new boiler by 16 March 2018.

From petra@sundgas.example 15 Mar 2018 10:00:00 +0000
From: Petra Sund <petra@sundgas.example>
To: Gordon Tay <gordon@brackwater.example>
Date: Thu, 15 Mar 2018 10:00:00 +0000
Subject: Re: New boiler
Message-ID: <b10@brackwater.example>
In-Reply-To: <b9@brackwater.example>

Gordon, our quotation for a new boiler is attached: 14,200 pounds.
""",
    "calendar.ics": """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//bw//EN
BEGIN:VEVENT
UID:c0@bw.example
DTSTAMP:20180101T000000Z
DTSTART:20180214T140000Z
DTEND:20180214T150000Z
SUMMARY:Residents panel
ATTENDEE;CN=Asha Venn;PARTSTAT=ACCEPTED:mailto:asha@brackwater.example
ATTENDEE;CN=Gordon Tay;PARTSTAT=ACCEPTED:mailto:gordon@brackwater.example
ATTENDEE;CN=Lena Hoyt;PARTSTAT=DECLINED:mailto:lena@brackwater.example
END:VEVENT
BEGIN:VEVENT
UID:c1@bw.example
DTSTAMP:20180101T000000Z
DTSTART:20180314T140000Z
DTEND:20180314T150000Z
SUMMARY:Residents panel
ATTENDEE;CN=Asha Venn;PARTSTAT=ACCEPTED:mailto:asha@brackwater.example
ATTENDEE;CN=Gordon Tay;PARTSTAT=ACCEPTED:mailto:gordon@brackwater.example
ATTENDEE;CN=Lena Hoyt;PARTSTAT=ACCEPTED:mailto:lena@brackwater.example
END:VEVENT
BEGIN:VEVENT
UID:c2@bw.example
DTSTAMP:20180101T000000Z
DTSTART:20180320T090000Z
DTEND:20180320T100000Z
SUMMARY:Site visit Mill Court
ATTENDEE;CN=Gordon Tay;PARTSTAT=ACCEPTED:mailto:gordon@brackwater.example
ATTENDEE;CN=Petra Sund;PARTSTAT=TENTATIVE:mailto:petra@brackwater.example
END:VEVENT
BEGIN:VEVENT
UID:c3@bw.example
DTSTAMP:20180101T000000Z
DTSTART:20180411T140000Z
DTEND:20180411T150000Z
SUMMARY:Residents panel
ATTENDEE;CN=Asha Venn;PARTSTAT=ACCEPTED:mailto:asha@brackwater.example
ATTENDEE;CN=Gordon Tay;PARTSTAT=DECLINED:mailto:gordon@brackwater.example
END:VEVENT
END:VCALENDAR
""",
    "panel/2018-01-10.md": """\
# Brackwater Homes residents panel

Minutes of 10 January 2018

**Present:** Asha Venn (chair), Gordon Tay, Owen Clay, Ruby Frost

**Apologies:** Lena Hoyt

1. The panel noted that three boilers are older than 20 years.
2. Agreed: Gordon Tay to bring a list of boilers to the next meeting.
""",
    "panel/2018-02-14.md": """\
# Brackwater Homes residents panel

Minutes of 14 February 2018

**Present:** Asha Venn (chair), Gordon Tay, Ruby Frost

**Apologies:** Owen Clay, Lena Hoyt

1. The minutes of 10 January 2018 were approved.
2. Ruby Frost asked why Mill Court had no heating. Gordon Tay said that a part was awaited.
""",
    "panel/2018-03-14.md": """\
# Brackwater Homes residents panel

Minutes of 14 March 2018

**Present:** Asha Venn (chair), Gordon Tay, Owen Clay, Lena Hoyt

**Apologies:** Ruby Frost

1. The minutes of 14 February 2018 were approved.
2. Owen Clay asked when the panel had been told that the boiler was unsafe. Asha Venn said that she had learned of it on 12 March 2018.
3. The panel resolved to ask the board for a new boiler.
""",
    "staff.csv": """\
Name,Role,From,To
Asha Venn,Director of Housing,2015-04-01,
Gordon Tay,Maintenance Manager,2013-09-01,2018-05-31
Lena Hoyt,Records Officer,2016-01-11,
Marek Dolan,Maintenance Manager,2018-06-01,
""",
    "log.csv": """\
Date,Event,Who
2018-01-22,Boiler at Mill Court repaired,Petra Sund
2018-02-08,Boiler at Mill Court inspected,Petra Sund
2018-03-27,New boiler installed at Mill Court,Sund Gas Ltd
""",
    "news/2018-04-02-gazette.txt": """\
Brackwater Gazette
2 April 2018

Seven weeks without heat

Tenants of Mill Court were without heating from 8 February to 27 March 2018. Owen Clay, of the tenants forum, said that nobody had told them that the boiler was unsafe. Asha Venn, director of housing, denied that she had known of the unsafe boiler in February.
""",
    "letters/2018-03-28-ombudsman.txt": """\
Housing Ombudsman
28 March 2018

To: Asha Venn, Director of Housing

Dear Ms Venn

We have received a complaint from Mr Clay. Please send us the gas inspection certificate and the repair log by 18 April 2018.

Yours sincerely
Thea Marsh
""",
}
