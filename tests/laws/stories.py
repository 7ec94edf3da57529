"""Five small stories of invented people, in the papers that tell them."""

from types import MappingProxyType

HOSPITAL = MappingProxyType(
    {
        "2019-03-12.board-minutes.txt": (
            "Minutes of the Theatre Safety Board, 12 March 2019\n\n"
            "Present: Dr Lena Marsh (chair), Owen Brandt.\n"
            "Apologies: Sister Ruth Adeyemi.\n\n"
            "The board received the ventilation survey on 5 March 2019.\n"
        ),
        "2019-03-20.note.eml": (
            "From: Owen Brandt <o.brandt@elmfield.example>\n"
            "To: Ruth Adeyemi <r.adeyemi@elmfield.example>\n"
            "Date: Wed, 20 Mar 2019 09:15:00 +0000\n"
            "Subject: Ventilation survey\n"
            "Message-ID: <v1@elmfield.example>\n\n"
            "Please find the ventilation survey. We meet again on 16 April 2019.\n"
        ),
        "2020-02.inquiry.txt": (
            "Dr Lena Marsh met Owen Brandt in June 2019.\n\n"
            "There is no record of the ventilation survey after March 2019.\n\n"
            "Dr Marsh denied that she had received the letter of 2 May 2019.\n"
        ),
        "staff.csv": (
            "name,post,from,to\n"
            "Lena Marsh,Medical Director,2018-01-08,2019-09-30\n"
            "Ruth Adeyemi,Theatre Manager,2017-05-01,\n"
        ),
    }
)

SCHOOL = MappingProxyType(
    {
        "2021-09-14.governors.txt": (
            "Minutes of the Governors, 14 September 2021\n\n"
            "Present: Hugh Talbot (chair), Priya Nair.\n\n"
            "Priya Nair presented the roof report on 14 September 2021.\n"
        ),
        "2022-01-20.letter.txt": (
            "20 January 2022\n\nDear parents,\n\n"
            "The contractor visited the school on 11 January 2022. "
            "The school will publish the roof report in March 2022.\n\n"
            "Hugh Talbot\n"
        ),
        "log.csv": (
            "date,event,who\n2021-10-05,Inspection of the roof,Priya Nair\n2021-12-01,Meeting,Hugh Talbot\n"
        ),
    }
)

HARBOUR = MappingProxyType(
    {
        "statement.txt": (
            "The pilot boarded the Gannet on 8 November 2014. Captain Isla Roe telephoned the harbour office "
            "on 9 November 2014.\n\nThe tug was ordered the following day.\n"
        ),
        "2014-11-30.register.csv": (
            "date,event,who\n2014-11-08,Meeting,Isla Roe\n2014-11-21,Inspection,Tom Vance\n"
        ),
        "2015-02-03.report.txt": (
            "Tom Vance submitted the berth report on 3 February 2015. "
            "The office did not reply to the letter of 12 January 2015.\n"
        ),
    }
)

NEWSPAPER = MappingProxyType(
    {
        "2018-06-02.column.txt": (
            "Mayor Dora Klein met the traders on 22 May 2018. "
            "The council said the market survey was published last month.\n"
        ),
        "undated.txt": "The traders met last week. Nils Aho resigned in the spring.\n",
        "2018-08-10.reply.txt": (
            'Dora Klein said: "We never received the market survey." '
            "She must answer the traders by 1 September 2018.\n"
        ),
    }
)

CLUB = MappingProxyType(
    {
        "2017-04-03.committee.txt": (
            "Minutes of the Club Committee, 3 April 2017\n\n"
            "Present: Jonas Smith (chair), Judith Smith.\n\n"
            "The treasurer, Judith Smith, sent the audit report to the league on 30 March 2017.\n"
        ),
        "2017-05-09.committee.txt": (
            "Minutes of the Club Committee, 9 May 2017\n\n"
            "Present: Jonas Smith (chair).\nAbsent: Judith Smith.\n\n"
            "The audit report was discussed.\n"
        ),
        "2017-07.bulletin.txt": "The cup final was held on 10 June 2017. J. Smith resigned on 1 July 2017.\n",
    }
)

STORIES = MappingProxyType(
    {
        "hospital": HOSPITAL,
        "school": SCHOOL,
        "harbour": HARBOUR,
        "newspaper": NEWSPAPER,
        "club": CLUB,
    }
)
