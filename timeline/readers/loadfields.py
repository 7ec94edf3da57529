"""What the fields of load files are called: ours by the names that review programs give them.

A name is compared by its letters and figures in lower case: "BEGBATES", "Beg Bates" and "beg_bates" are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

_NAMES = """
begbates: begbates begdoc begdocno batesbeg batesbegin batesstart firstbates prodbeg prodbegbates begprod
    begno begcontrol controlnumber docid documentid docnumber documentnumber begdocument batesnumber bates
    begdocid startbates productionbegbates prodbegindoc beginbates beginningbates begbatesnumber
endbates: endbates enddoc enddocno batesend lastbates prodend prodendbates endprod endno endcontrol
    enddocument enddocid productionendbates endingbates endbatesnumber
begattach: begattach attachbeg begattch begatt batesbegattach begattachment prodbegattach groupbegin
    begfamily begfam familybegin beggroup begattachbates attachstart productionbegattach
endattach: endattach attachend endattch endatt batesendattach endattachment prodendattach groupend
    endfamily endfam familyend endgroup attachstop productionendattach
parent: parentid parent parentbates parentdocid parentdocument parentdocumentid parentbegbates parentdoc
children: attachids attachmentids attachdocids childids childbates attachmentbates attachbates
attachment: attachments attachmentnames attachname attachnames attachmentname attachlist attachmentlist
    attachtitle emailattachments attachmentfilenames
custodian: custodian custodians allcustodian allcustodians custodianname dupcustodian duplicatecustodian
    primarycustodian sourcecustodian
from: from emailfrom sender fromaddress emailsender fromname mailfrom
author: author authors docauthor createdby lastauthor
to: to emailto recipient recipients toaddress emailrecipients mailto
cc: cc emailcc copyto ccaddress copied mailcc
bcc: bcc emailbcc blindcopy bccaddress mailbcc
subject: subject emailsubject subjectline mailsubject emailsubjecttitle
date: datesent sentdate emailsentdate datetimesent sentdatetime emaildatesent senton emaildate maildate
    datesentutc
time: timesent senttime emailsenttime emailtimesent mailtime
received: datereceived receiveddate emailreceiveddate datercvd datetimereceived daterec emaildatereceived
received-time: timereceived receivedtime timercvd emailreceivedtime emailtimereceived
created: datecreated createddate creationdate datetimecreated filecreated createdon
modified: datemodified lastmodified datelastmod datelastmodified modifieddate lastmodifieddate datemod
document-date: docdate documentdate maindate sortdate masterdate date familydate
title: title doctitle documenttitle filetitle
filename: filename originalfilename origfilename docname nativefilename attachmentfilename name
type: doctype documenttype recordtype filetype category doccategory fileext docext
message-id: messageid internetmessageid msgid emailmessageid intmsgid
in-reply-to: inreplyto inreplytoid emailinreplyto inreplytomessageid
references: references emailreferences
text: textpath textlink extractedtext fulltext textfile textprecedence ocrpath textfilepath text
native: nativelink nativepath nativefile nativefilepath filepath
"""


def _fields() -> Iterator[tuple[str, str]]:
    """Each name with our field."""
    field = ""
    for word in _NAMES.split():
        if word.endswith(":"):
            field = word[:-1]
        else:
            yield word, field


FIELDS = MappingProxyType(dict(_fields()))
ONLY_HERE = frozenset(("begbates", "endbates", "begattach", "endattach", "parent", "custodian"))
_NO_LETTER = re.compile(r"[\W_]+")


def field_named(header: str) -> str:
    """Our field for a header, empty where none is known."""
    return FIELDS.get(_NO_LETTER.sub("", header.lower()), "")


def is_load_file(headers: list[str]) -> bool:
    """Whether headers are those of a load file: a document's number, and its family or custodian."""
    found = frozenset(field_named(header) for header in headers) - {""}
    return "begbates" in found and len(found & ONLY_HERE) >= 2
