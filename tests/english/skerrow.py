# ruff: noqa: E501
"""A harbour trust: minutes, mails with the survey that they carry, a letter, a newspaper, a list of posts.

All names are invented. What is asked of it stands in the module with `_asked` behind its name.
"""

TERMS = 'title = "Skerrow Harbour Trust: the North Pier"\nas_of = "2016-10"\ntimezone = "Europe/London"\nlanguage = "en"\n'

PAPERS: dict[str, str] = {
    "minutes/2016-01-12.txt": """\
SKERROW HARBOUR TRUST

Minutes of the meeting of the Board of Trustees held at the Custom House, Skerrow, on 12 January 2016

Present: Alison Trewin (Chair), Declan Fahy, Margaret Olowe, Piers Langdon
Apologies: None
In attendance: Captain Hugh Penrose (Harbour Master), Joan Pascoe (Secretary)

1. Minutes of the last meeting
The minutes of the meeting of 8 December 2015 were approved.

2. North Pier
Captain Penrose reported that cracks had been seen in the deck of the North Pier. The Board resolved to commission a survey from Dalgety Marine Ltd.
ACTION: Captain Penrose to obtain a quotation by 31 January 2016.

3. Date of next meeting
9 February 2016.
""",
    "minutes/2016-02-09.txt": """\
SKERROW HARBOUR TRUST

Minutes of the meeting of the Board of Trustees held at the Custom House, Skerrow, on 9 February 2016

Present: Alison Trewin (Chair), Declan Fahy, Margaret Olowe
Apologies: Piers Langdon
In attendance: Captain Hugh Penrose (Harbour Master), Joan Pascoe (Secretary)

1. Minutes of the last meeting
The minutes of 12 January 2016 were approved.

2. North Pier
Captain Penrose reported that Dalgety Marine Ltd had been engaged and that the survey would take place in the week of 22 February 2016.

3. Mooring fees
Mr Fahy presented a paper on mooring fees. The Board approved an increase of 4 per cent from 1 April 2016.

4. Date of next meeting
8 March 2016.
""",
    "minutes/2016-03-08.txt": """\
SKERROW HARBOUR TRUST

Minutes of the meeting of the Board of Trustees held at the Custom House, Skerrow, on 8 March 2016

Present: Alison Trewin (Chair), Declan Fahy, Margaret Olowe, Piers Langdon
Apologies: None
In attendance: Captain Hugh Penrose (Harbour Master), Joan Pascoe (Secretary)

1. Minutes of the last meeting
The minutes of 9 February 2016 were approved.

2. North Pier
Captain Penrose said that the survey had been carried out and that the report was awaited.

3. Dredging
The dredging contract was awarded to Solent Dredgers Ltd.

4. Date of next meeting
12 April 2016.
""",
    "minutes/2016-04-12.txt": """\
SKERROW HARBOUR TRUST

Minutes of the meeting of the Board of Trustees held at the Custom House, Skerrow, on 12 April 2016

Present: Alison Trewin (Chair), Margaret Olowe
Apologies: Declan Fahy, Piers Langdon
In attendance: Joan Pascoe (Secretary)

1. Minutes of the last meeting
The minutes of 8 March 2016 were approved.

2. North Pier
There was no report on the North Pier. Captain Penrose was absent.

3. Date of next meeting
10 May 2016.
""",
    "minutes/2016-06-14.txt": """\
SKERROW HARBOUR TRUST

Minutes of the meeting of the Board of Trustees held at the Custom House, Skerrow, on 14 June 2016

Present: Margaret Olowe (in the Chair), Declan Fahy, Piers Langdon
Apologies: Alison Trewin
In attendance: Captain Hugh Penrose (Harbour Master), Joan Pascoe (Secretary)

1. Minutes of the last meeting
The minutes of 10 May 2016 were approved.

2. North Pier
Mr Fahy asked when the survey report would be laid before the Board. Captain Penrose replied that he had received the survey report in March. Mr Langdon asked why the trustees had not been told. The Board resolved to close the North Pier to vehicles with immediate effect.
ACTION: Joan Pascoe to circulate the survey report to all trustees by 17 June 2016.

3. Resignation
Mr Langdon announced that he would resign as a trustee on 30 June 2016.

4. Date of next meeting
12 July 2016.
""",
    "minutes/2016-07-12.txt": """\
SKERROW HARBOUR TRUST

Minutes of the meeting of the Board of Trustees held at the Custom House, Skerrow, on 12 July 2016

Present: Alison Trewin (Chair), Declan Fahy, Margaret Olowe
Apologies: None
In attendance: Captain Hugh Penrose (Harbour Master), Joan Pascoe (Secretary), Keith Amory (Marine Safety Agency)

1. Minutes of the last meeting
The minutes of 14 June 2016 were approved.

2. North Pier
Mr Amory told the Board that the Agency would inspect the North Pier on 26 July 2016.

3. Harbour Master
The Chair announced that Captain Penrose would retire on 31 August 2016 and that Ruth Kellow had been appointed Harbour Master from 1 September 2016.
""",
    "mail/01.eml": """\
From: Susan Dalgety <susan@dalgetymarine.example>
To: Hugh Penrose <penrose@skerrowharbour.example>
Cc: Joan Pascoe <pascoe@skerrowharbour.example>
Date: Mon, 7 Mar 2016 09:12:00 +0000
Subject: North Pier survey report
Message-ID: <a1@dalgety.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

Dear Captain Penrose,

Please find attached our survey report on the North Pier. The deck is unsafe for vehicles above three tonnes.

Yours sincerely
Susan Dalgety

--b1
Content-Type: text/plain; name="north-pier-survey-report.txt"
Content-Disposition: attachment; filename="north-pier-survey-report.txt"

North Pier survey report. Dalgety Marine Ltd, 4 March 2016.
The deck of the North Pier is unsafe for vehicles above three tonnes.
--b1--
""",
    "mail/02.eml": """\
From: Hugh Penrose <penrose@skerrowharbour.example>
To: Alison Trewin <trewin@skerrowharbour.example>
Date: Mon, 21 Mar 2016 16:40:00 +0000
Subject: North Pier survey report
Message-ID: <a2@skerrow.example>
Content-Type: text/plain; charset=utf-8

Alison,

Dalgety say the deck is unsafe for lorries. I suggest that we keep the survey report between ourselves until the season is over.

Hugh
""",
    "mail/03.eml": """\
From: Declan Fahy <fahy@skerrowharbour.example>
To: Hugh Penrose <penrose@skerrowharbour.example>
Date: Sat, 2 Apr 2016 10:05:00 +0100
Subject: Survey
Message-ID: <a3@skerrow.example>
Content-Type: text/plain; charset=utf-8

Hugh,

Could you please send me a copy of the survey report? The finance committee needs it before the budget.

Declan
""",
    "mail/04.eml": """\
From: Joan Pascoe <pascoe@skerrowharbour.example>
To: Margaret Olowe <olowe@skerrowharbour.example>, Declan Fahy <fahy@skerrowharbour.example>, Piers Langdon <langdon@skerrowharbour.example>
Date: Thu, 16 Jun 2016 11:30:00 +0100
Subject: North Pier survey report
Message-ID: <a4@skerrow.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

Dear trustees,

As agreed on Tuesday, here is the survey report on the North Pier.

Joan Pascoe

--b1
Content-Type: text/plain; name="north-pier-survey-report.txt"
Content-Disposition: attachment; filename="north-pier-survey-report.txt"

North Pier survey report. Dalgety Marine Ltd, 4 March 2016.
The deck of the North Pier is unsafe for vehicles above three tonnes.
--b1--
""",
    "letters/2016-07-01-agency.txt": """\
Marine Safety Agency
Southern Office

1 July 2016

To: The Chair, Skerrow Harbour Trust

Dear Ms Trewin,

North Pier, Skerrow

We refer to our letter of 20 May 2016, to which we have had no reply. Please send us the inspection records of the North Pier for 2014 and 2015 by 15 July 2016.

Yours sincerely,

Keith Amory
Principal Inspector
""",
    "press/2016-10-05-courier.txt": """\
Skerrow Courier
5 October 2016

Trustees "kept in the dark" over pier

Piers Langdon, who left the board of Skerrow Harbour Trust in June, said the trustees were not told of the survey report until 14 June 2016. Alison Trewin, who chairs the trust, said that she first saw the survey report in May 2016. Hugh Penrose, the former Harbour Master, declined to comment.
""",
    "posts.csv": """\
name,post,from,to
Alison Trewin,Chair,2015-01-01,
Hugh Penrose,Harbour Master,2014-05-01,2016-08-31
Ruth Kellow,Harbour Master,2016-09-01,
Declan Fahy,Treasurer,2015-06-01,
Joan Pascoe,Secretary,2012-02-01,
Piers Langdon,Trustee,2013-04-01,2016-06-30
""",
}
