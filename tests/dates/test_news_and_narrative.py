"""Short texts of both kinds, written with their labels first: reports of the week, accounts of long ago."""

from __future__ import annotations

import pytest

from tests.dates.reading import on
from timeline.dates import read, timexes

REPORTED = on("2009-06-18")  # a Thursday
RECALLED = on("2015-01-01")

# a report, and what its expressions are read as
REPORTS = (
    (
        "The club dismissed its manager on Sunday. Founded in 1898, it moved to its ground in 1923; the "
        "stand burned down in 1964 and was rebuilt in 1966. It won the cup in 1971 and was sold in 1988. In "
        "December the manager was fined. A new one will be named on Friday.",
        {"Sunday": "2009-06-14", "1898": "1898", "1923": "1923", "1964": "1964", "1966": "1966",
         "1971": "1971", "1988": "1988", "December": "2008-12", "Friday": "2009-06-19"},
    ),
    (
        "Harlow Foods said on Wednesday it will close two plants by the end of the year. The company, "
        "founded in 1954, reported a loss in April. Analysts had expected a return to profit in 2010.",
        {"Wednesday": "2009-06-17", "the end of the year": "2009", "1954": "1954", "April": "2009-04",
         "2010": "2010"},
    ),
    (
        "The minister is due to visit Oslo next Monday. She last visited the city in November. Talks will "
        "resume on July 3 and are expected to last two weeks.",
        {"next Monday": "2009-06-22", "November": "2008-11", "July 3": "2009-07-03", "two weeks": "P2W"},
    ),
    (
        "The strike, which began on June 1, ended early Tuesday morning.",
        {"June 1": "2009-06-01", "early Tuesday morning": "2009-06-16TMO"},
    ),
    (
        "In a statement released Friday, the firm said deliveries would begin in the fourth quarter of 2010, "
        "almost a year later than planned.",
        {"Friday": "2009-06-12", "the fourth quarter of 2010": "2010-Q4", "almost a year": "P1Y"},
    ),
    (
        "The site has sold three million songs since its launch in 2003, and as of February it had a "
        "third of the market.",
        {"2003": "2003", "February": "2009-02"},
    ),
    (
        "The new model goes on sale on Saturday. Pre-orders began at midnight on 5 June.",
        {"Saturday": "2009-06-20", "midnight on 5 June": "2009-06-05T24:00"},
    ),
    (
        "The council meets again on Tuesday to decide. It put off a decision on Tuesday of last week.",
        {"Tuesday": "2009-06-23", "Tuesday of last week": "2009-06-09"},
    ),
    (
        "He died on Saturday night, aged 81. The funeral takes place on Friday.",
        {"Saturday night": "2009-06-13TNI", "Friday": "2009-06-19"},
    ),
    (
        "The law takes effect January 1. It was passed in 1998 and amended in May 2003.",
        {"January 1": "2010-01-01", "1998": "1998", "May 2003": "2003-05"},
    ),
    (
        "A spokesman said the ship had been due to dock at 9 a.m. on Wednesday.",
        {"9 a.m. on Wednesday": "2009-06-17T09:00"},
    ),
    (
        "The bridge collapsed at 6:05 p.m. local time on Monday. Two years ago, inspectors warned of cracks.",
        {"6:05 p.m. local time on Monday": "2009-06-15T18:05", "Two years ago": "2007"},
    ),
    (
        "The trial is set for October. He was arrested on December 4 and has been held since.",
        {"October": "2009-10", "December 4": "2008-12-04"},
    ),
    (
        "In April 2007 the firm was sold. Its new owners took over in June and closed the plant in December; "
        "last month they sold the land.",
        {"April 2007": "2007-04", "June": "2007-06", "December": "2007-12", "last month": "2009-05"},
    ),
    (
        "Inflation was 2.2% in May, down from 2.3% in April and 5.2% in September.",
        {"May": "2009-05", "April": "2009-04", "September": "2008-09"},
    ),
)  # fmt: skip

# an account, and what its expressions are read as
ACCOUNTS = (
    (
        "The rising began on 14 March 1871. Two days later the garrison surrendered. By the end of the month "
        "rebels held five towns. In May the government sent 6,000 men, who reached the capital on the 22nd. "
        "That winter was hard. The following spring, in April, a truce was signed.",
        {"14 March 1871": "1871-03-14", "Two days later": "1871-03-16", "the end of the month": "1871-03",
         "May": "1871-05", "the 22nd": "1871-05-22", "That winter": "1871-WI",
         "The following spring": "1872-SP", "April": "1872-04"},
    ),
    (
        "Between June and September 1915 fighting was light. On the night of 7 October an attack failed; at "
        "dawn on 8 October a second one succeeded. The battle lasted nine days.",
        {"June": "1915-06", "September 1915": "1915-09", "the night of 7 October": "1915-10-07TNI",
         "dawn on 8 October": "1915-10-08TMO", "nine days": "P9D"},
    ),
    (
        "Campaign of 1914\n\nAt 5:30 a.m. on 2 August, troops crossed the border. The offensive lasted until "
        "19 August. In October the line froze.",
        {"1914": "1914", "5:30 a.m. on 2 August": "1914-08-02T05:30", "19 August": "1914-08-19",
         "October": "1914-10"},
    ),
    (
        "He was born in 1822 and took command on 9 March 1864. By June his army stood before the city; in "
        "the winter of 1864-65 it starved.",
        {"1822": "1822", "9 March 1864": "1864-03-09", "June": "1864-06", "the winter of 1864-65": "1864-WI"},
    ),
    (
        "The war of 431-404 BC ruined both cities. In 415 BC a fleet sailed; two years later it was lost.",
        {"431": "BC0431", "404 BC": "BC0404", "415 BC": "BC0415", "two years later": "BC0413"},
    ),
    (
        "By mid-July 1863 the siege was over. A month earlier the relief column had turned back. On August 1 "
        "the commander was dismissed.",
        {"mid-July 1863": "1863-07", "A month earlier": "1863-06", "August 1": "1863-08-01"},
    ),
    (
        "The siege lasted from November 1899 to the following February. In March the general went home, and "
        "in 1901 he retired.",
        {"November 1899": "1899-11", "the following February": "1900-02", "March": "1900-03", "1901": "1901"},
    ),
    (
        "The Second Republic (1931–1939) fell. In February 1936 the left had won the elections; on 17 July "
        "the army rose.",
        {"1931": "1931", "1939": "1939", "February 1936": "1936-02", "17 July": "1936-07-17"},
    ),
    (
        "The treaty of 1783 ended the war. Earlier that year, in February, the blockade had been lifted. It "
        "had begun in November 1781.",
        {"1783": "1783", "Earlier that year": "1783", "February": "1783-02", "November 1781": "1781-11"},
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "values"), REPORTS)
def test_reports_of_the_week(text: str, values: dict[str, str]) -> None:
    found = timexes(read(text, written=REPORTED))
    assert {reading.text: reading.value for reading in found} == values


@pytest.mark.parametrize(("text", "values"), ACCOUNTS)
def test_accounts_of_long_ago(text: str, values: dict[str, str]) -> None:
    found = timexes(read(text, written=RECALLED))
    assert {reading.text: reading.value for reading in found} == values


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("The records are to be kept, and may last two years.", "P2Y"),
        ("The repairs did not last two weeks.", "P2W"),
        ("The last two weeks were hard.", "P2W"),
    ],
)
def test_to_last_is_a_verb(line: str, value: str) -> None:
    (reading,) = read(line, written=REPORTED)
    assert reading.value == value
    assert reading.text.lower().startswith("the last") == line.startswith("The last")
