# ruff: noqa: E501
"""A software foundation: minutes with handles, a mailing list, a charter, a page of a blog.

All names are invented. What is asked of it stands in the module with `_asked` behind its name.
"""

TERMS = 'title = "Lanternfish: the parser report"\nas_of = "2019-12-01"\ntimezone = "UTC"\nlanguage = "en"\n'

PAPERS: dict[str, str] = {
    "tsc/2019-09-05.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-09-05

### Present

- Ines Carvalho (@icarv) - chair
- Bo Lindqvist (@bolind)
- Kwame Adusei (@kadusei)
- Mirela Popa (@mpopa)

### Regrets

- Jonah Reiss (@jreiss)

### Agenda and notes

* Ines opened the meeting.
* Security: Bo reported a vulnerability in the parser. To be kept private until a fix is out.
* ACTION: @kadusei to draft the disclosure policy
""",
    "tsc/2019-09-12.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-09-12

### Present

- Ines Carvalho (@icarv) - chair
- Bo Lindqvist (@bolind)
- Mirela Popa (@mpopa)
- Jonah Reiss (@jreiss)

### Regrets

- Kwame Adusei (@kadusei)

### Agenda and notes

* Release 4.2: moved to October.
* Kwame will send the disclosure policy next week.
""",
    "tsc/2019-09-19.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-09-19

### Present

- Bo Lindqvist (@bolind) - chair
- Kwame Adusei (@kadusei)
- Mirela Popa (@mpopa)

### Regrets

- Ines Carvalho (@icarv)
- Jonah Reiss (@jreiss)

### Agenda and notes

* Release 4.2 discussed.
* @mpopa asked for the logs of the build server.
""",
    "tsc/2019-10-03.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-10-03

### Present

- Ines Carvalho (@icarv) - chair
- Kwame Adusei (@kadusei)
- Mirela Popa (@mpopa)
- Jonah Reiss (@jreiss)

### Regrets

- Bo Lindqvist (@bolind)

### Agenda and notes

* Jonah Reiss told the committee of the parser vulnerability report from Halden Labs, dated 2019-08-28.
* The committee voted to disclose on 2019-10-21.
""",
    "tsc/2019-10-10.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-10-10

### Present

- Ines Carvalho (@icarv) - chair
- Bo Lindqvist (@bolind)
- Kwame Adusei (@kadusei)
- Mirela Popa (@mpopa)
- Jonah Reiss (@jreiss)

### Guests

- Zofia Wrona (@zwrona)

### Agenda and notes

* Release 4.2.1 with the fix was tagged on 2019-10-09.
""",
    "tsc/2019-10-17.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-10-17

### Present

- Ines Carvalho (@icarv) - chair
- Bo Lindqvist (@bolind)
- Jonah Reiss (@jreiss)

### Regrets

- Kwame Adusei (@kadusei)
- Mirela Popa (@mpopa)

### Agenda and notes

* Zofia Wrona was elected to the committee.
""",
    "tsc/2019-11-07.md": """\
# Lanternfish Foundation Technical Steering Committee

## Meeting 2019-11-07

### Present

- Mirela Popa (@mpopa) - chair
- Bo Lindqvist (@bolind)
- Kwame Adusei (@kadusei)
- Zofia Wrona (@zwrona)

### Regrets

- Jonah Reiss (@jreiss)

### Agenda and notes

* Mirela Popa took over as chair from Ines Carvalho on 2019-11-01.
* Ines Carvalho stepped down from the committee on 2019-10-31.
""",
    "lists/security.mbox": """\
From jreiss Thu Aug 29 08:00:00 2019
From: Halden Labs <reports@haldenlabs.example>
To: Jonah Reiss <jonah@lanternfish.example>
Date: Thu, 29 Aug 2019 08:00:00 +0000
Subject: Parser vulnerability report
Message-ID: <h1@haldenlabs.example>

Dear Jonah,

here is our parser vulnerability report of 28 August 2019. We intend to publish after 90 days.

Halden Labs

From jreiss Fri Aug 30 10:00:00 2019
From: Jonah Reiss <jonah@lanternfish.example>
To: Bo Lindqvist <bo@lanternfish.example>
Cc: Ines Carvalho <ines@lanternfish.example>
Date: Fri, 30 Aug 2019 10:00:00 +0000
Subject: Fwd: Parser vulnerability report
Message-ID: <j1@lanternfish.example>
In-Reply-To: <h1@haldenlabs.example>

Bo, please look at the parser vulnerability report below.

Jonah

From mirela Fri Sep 20 12:00:00 2019
From: Mirela Popa <mirela@lanternfish.example>
To: Bo Lindqvist <bo@lanternfish.example>
Date: Fri, 20 Sep 2019 12:00:00 +0000
Subject: build server logs
Message-ID: <m1@lanternfish.example>

Bo, could you send me the logs of the build server for August, please?

Mirela

From bo Mon Oct 21 09:00:00 2019
From: Bo Lindqvist <bo@lanternfish.example>
To: announce@lanternfish.example
Date: Mon, 21 Oct 2019 09:00:00 +0000
Subject: Security advisory LF-2019-01
Message-ID: <b1@lanternfish.example>

A vulnerability in the parser is fixed in release 4.2.1.

Bo Lindqvist

From kwame Wed Oct 23 09:00:00 2019
From: Kwame Adusei <kwame@lanternfish.example>
To: Ines Carvalho <ines@lanternfish.example>
Date: Wed, 23 Oct 2019 09:00:00 +0000
Subject: Re: disclosure policy
Message-ID: <k1@lanternfish.example>
In-Reply-To: <x9@lanternfish.example>

Ines, I had not heard of the parser vulnerability report before 3 October.

Kwame
""",
    "CHARTER.md": """\
# Charter of the Technical Steering Committee

Adopted 1 March 2018.

1. The committee meets every Thursday.
2. Minutes of every meeting shall be published within 14 days.
3. The committee shall acknowledge a vulnerability report within 7 days.
""",
    "blog/2019-11-20-halden.md": """\
# How we found the Lanternfish parser bug

Halden Labs, 20 November 2019

We sent our parser vulnerability report to the Lanternfish Foundation on 29 August 2019. The foundation did not acknowledge it until 8 October 2019. Ines Carvalho has said that she learned of it on 3 October 2019.
""",
    "MAINTAINERS.csv": """\
name,handle,role,since,until
Ines Carvalho,@icarv,Chair,2018-03-01,2019-10-31
Mirela Popa,@mpopa,Chair,2019-11-01,
Bo Lindqvist,@bolind,Release manager,2018-03-01,
Jonah Reiss,@jreiss,Security officer,2019-01-15,
Kwame Adusei,@kadusei,Secretary,2018-06-01,2019-12-31
""",
}
