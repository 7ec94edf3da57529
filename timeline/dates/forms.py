"""What English date expressions look like: patterns over classes of words.

A form has a name and its alternatives, one on a line, tried in this order; a line that ends in `&`
goes on in the next. In a pattern `of` is that word, `MONTH` any word with that role, `DAY` a part defined
above, `_` a space; `( ) | ? * + (?= (?! (?<=` are those of regular expressions; blanks mean nothing.

Sources: extents follow the TimeML annotation guidelines 1.2.1, section 2.2; mail dates RFC 5322, section
3.3; numeric dates ISO 8601-1, section 5.2, and the customs of courts and registries (`inst.`, `07/??/97`);
the operators (this, last, next, between, nth of) are those of SCATE (Bethard and Parker, 2016).
"""

from __future__ import annotations

PARTS = r"""
THE:
    (the _)?
GAP:
    (_? ,)? _
AN:
    a | an
DAYWORD:
    (TENS - _?)? ORDINAL
NTH:
    NUM SUFFIX
DAY:
    DAYNUM SUFFIX?
    DAYNUM _ SUFFIX (?= _ (of _)? (MONTH | NAMEMONTH | VERBMONTH | SHORTMONTH))
    DAYWORD
MON:
    MONTH | NAMEMONTH | VERBMONTH | LOWMONTH | SHORTMONTH .?
BARE:
    MONTH | NAMEMONTH | VERBMONTH
WD:
    WEEKDAY | SHORTDAY .?
ERAS:
    b . _? c .? (_? e .?)?
    a . _? d .
AGE:
    _? ERA
    _? ERAS
YR:
    NUM AGE
    YEAR
    ' TWO
FIGURES:
    YEAR | TWO
YEARS:
    _? [-/] _? FIGURES
AWAY:
    [+-] (CLOCK4 | YEAR | TWO : SIXTY)
OFFSET:
    _? (ZONE (_? [+-] DAYNUM)? | AWAY)
ZONED:
    _? (ZONE (_? AWAY | _? [+-] DAYNUM)? | [(] ZONE (_? [+-] DAYNUM)? [)])
    _ [+-] (CLOCK4 | YEAR)
HALVED:
    HALVES
    [ap] . _? m .
HOURS:
    HOUR ([.:] SIXTY (: SIXTY)?)? _? HALVED
    (CLOCK4 | YEAR | HOUR : SIXTY) _? (hrs | hours | h)
    ((?<= at _) | (?<= by _) | (?<= until _)) CLOCK4 (?= _ on _ (WD GAP)? THE &
        (DAYNUM SUFFIX | DAYNUM _ (of _)? MON | MON _ DAY))
    HOUR : SIXTY (?! : SIXTY)
    (half | quarter | TENS (- ONES)? | TEENS | ONES) _ past _ (ONES | TEENS)
    (quarter | TENS (- ONES)? | ten | five) _ to _ (ONES | TEENS)
    (NUM | ONES | TEENS) _? o ' clock
    (TWO _)? NOON
    ((?<= at _) | (?<= at _ about _) | (?<= at _ around _)) HOUR . SIXTY (_? (hrs | hours | h))?
TIME:
    HOURS ZONED? (_ in _ the _ DAYPART)?
    HOUR : SIXTY : SIXTY (. NUM)? OFFSET?
ATTIME:
    GAP ((at | @ | -) _)? TIME (_ local _ time)?
    GAP (in _ the _)? DAYPART
    _ at _ night
BEFORETIME:
    TIME (_ local _ time)? GAP (on _)? THE
    THE DAYPART _ (of | on) _ THE
CARD:
    NUM (, THREE)* (. NUM)?
    TENS ([-_] ONES)?
    TEENS | ONES
COUNT:
    (CARD | AN | half) _ (hundred | thousand) (_ and _ CARD)?
    CARD
MANY:
    (a _)? ((good | great) _)? (few | many | VAGUE | couple (_ of)? | dozen) (_ more)?
FROMTO:
    CARD (_? - _? | _ (to | or) _) CARD
    between _ CARD _ and _ CARD
QUANT:
    FROMTO | another _ CARD
    COUNT (_ and _ a _ half)?
    half _ AN
    AN _ half
    MANY | AN | another
HEDGE:
    about | around | approximately | roughly | approx .? | circa | c . | ca . | some (?= _ CARD)
    almost | nearly | under | over | (just | well | little | slightly) _ (over | under) | just | only
    close _ to | (no _)? (more | less | fewer) _ than | at _ (least | most) | up _ to
ANYUNIT:
    UNIT | sec | min | hr | hrs | mins | secs
UNITS:
    hours | days | weeks | months | years | decades | centuries | generations
LONGUNIT:
    week | month | quarter | year | decade | century | season
KINDOFDAY:
    long | full | whole | calendar | working | business | consecutive | straight
AMOUNT:
    QUANT [-_] (KINDOFDAY _)? ANYUNIT (_ and _ a _ half)?
LENGTH:
    AMOUNT (_ and _ (CARD | AN) _ ANYUNIT)?
TO:
    _? (- | /) _?
    _ (to | and | or | until | till | through | &) _
NOUN:
    WORD | NAME | the | a | an | his | her | its | their
KINDOFYEAR:
    fiscal | financial | academic | school | tax | calendar
SPELLEDYEAR:
    two _ thousand (_ (and _)? (TENS ([-_] ONES)? | TEENS | ONES) | (?! _ (WORD | NAME | and | UNIT)))
    nineteen _ (hundred _ and _)? (TENS ([-_] ONES)? | TEENS)
    nineteen _ hundred _ and _ ONES
    one _ thousand _ (seven | eight | nine) _ hundred (_ and)? (_ (TENS ([-_] ONES)? | TEENS | ONES))?
    twenty _ (TENS ([-_] ONES)? | TEENS)
TURNEDYEAR:
    _ (of _)? (WHICH | the _ (same | following | previous | next)) _ year
NUMBERED:
    first | second | third | fourth | last | latter | final
PARTOF:
    THE (very _)? EDGE _ of _
    THE (first | second | latter) _ half (?! _ of _ (the _ | WHICH _)? (YEAR | year)) _ of _
    THE (early | late | latter | first | second | middle | opening | closing) _ &
        ((few | couple _ of) _)? (part | third | days | weeks | months | years | stages) _ of _
    THE (rest | remainder) _ of _
EARLY:
    THE (very _)? (early | late | mid | later | middle) (_? - _? (to - (late | mid) [-_])? | _) (in _)?
LEAD:
    (HEDGE _)? (PARTOF THE EARLY? | EARLY)
    HEDGE _ (?! the | this | these | those | WHICH)
    (?<= on _ or _) (about | around) _ (?= the _ DAY)
"""

RULES = r"""
week_of:
    THE (week [-_] (commencing | beginning | ending | starting | of) | w / [ce]) _ (WD GAP)? THE &
        (DAY (_ of)? _ MON | MON _ DAY) (GAP YR)?
iso:
    YEAR (- TWO - TWO | / TWO / TWO | . TWO . TWO) ((t | _ | , _) (HOUR : SIXTY OFFSET | TIME))?
legal:
    < DAYNUM / (DAYNUM | [?] [?]?) / FIGURES >
    DAYNUM / [?] [?]? / FIGURES
    MON _ [?_]+ , _ YEAR
numeric:
    (WD GAP)? DAYNUM (/ DAYNUM / FIGURES | - DAYNUM - FIGURES | . DAYNUM . FIGURES) &
        (?! / NUM | - NUM (?! [/.] NUM)) ATTIME?
week_number:
    YEAR - w TWO (- DAYNUM)?
    (week | wk | kw | cw) _ (number _ | no . _)? NUM ((, | _ of | _ in)? _ | _? [/-] _?) YEAR
roman:
    DAYNUM _? (. _? (ROMAN | NAME | WORD) _? . | - (ROMAN | NAME | WORD) - | / (ROMAN | NAME | WORD) /) _? &
        YEAR
eight:
    EIGHT (t NUM ZONE?)?
days:
    (WD GAP)? THE DAY (, _ THE DAY)* ,? TO (WD GAP)? THE DAY (_ of)? _? - ? MON ([,.]? [-_] YR)?
    MON _ DAY (, _ DAY)* ,? TO DAY (?! _ MON | NUM | [.:/] NUM) (GAP YR)?
date:
    DAYNUM - MON - TWO ATTIME?
    (WD GAP)? (THE DAY (_ day)? (_ of)? (_? | - | / | . _?) MON &
        (_? ,? [_-/.]_? YR | , YR | YEAR | TURNEDYEAR | GAP SPELLEDYEAR)? | &
        MON (_ THE | - (?= DAY - YR))? DAY (?! [.:] NUM | , THREE) &
        (_ HOUR : SIXTY : SIXTY (_ ZONE)? _ YEAR | (GAP | -) (of _)? YR | , YEAR | &
        TURNEDYEAR)? | &
        YEAR [-_] MON [-_] DAYNUM) ATTIME?
month:
    MONTHNUM / YEAR
    (THE month _ of _)? MON ((_? , | _ of | _ in)? [-_/] _? YR | ' _? TWO | _ ((of | in) _)? THE WHICH _ year)
fiscal:
    fy _? FIGURES YEARS? _ q DAYNUM
    q DAYNUM (_ of)? _ (fy _?)? FIGURES YEARS
    q DAYNUM (_ of)? _ fy _? FIGURES
    THE NUMBERED _ (quarter | half) _ of _ THE FIGURES YEARS
    THE YEAR YEARS _ KINDOFYEAR _ year
    THE KINDOFYEAR _ (year _)? YEAR YEARS?
    fy _? FIGURES YEARS?
    THE (KINDOFYEAR _)? year _ (ended | ending | to) _ (DAY _ MON | MON _ DAY) (GAP YR)?
    THE WHICH _ (school | academic) _ year
years:
    YEAR YEARS AGE?
    YEAR - TWO (?! NUM | [-/.] NUM)
    NUM TO NUM AGE
part:
    ((?<= in _) | (?<= during _)) TERM ,? _ YEAR
    THE (SEASON (_ (term | semester | months))? | TERM _ term | [hq] DAYNUM | &
        (NUMBERED | NTH) _ (KINDOFYEAR _)? (quarter | half) | &
        (NUMBERED | NTH) _ (week | weekend | day | month | WEEKDAY)) (, | _ of | _ in)? _ (of _)? THE &
        (KINDOFYEAR _ (year _)?)? (MON (_ YR)? | YR ([-/] TWO)? | (WHICH _)? year | (WHICH | the) _ month)
    [hq] DAYNUM [-/] YEAR
    q DAYNUM
    YEAR [-_/]? [hq] DAYNUM
    YEAR _ SEASON (?! _ (olympics | games))
    THE (first | second | third | fourth) _ (KINDOFYEAR _)? (quarter | half (?! _ (of | a | an)))
season:
    THE ((WHICH | early | late | mid | the | that) [-_])? (SEASON _ (term | semester) | TERM _ term)
    the _ SEASON _ before _ last
    THE (WHICH | early | late | mid | the | that) [-_] SEASON
    ((?<= in _) | (?<= by _) | (?<= during _) | (?<= until _) | (?<= throughout _) | (?<= since _)) SEASON
decade:
    THE (YEAR '? s AGE? | THREE s AGE | ' TWO s | (?<= the _) TWO s | ((TEENS | TENS) _)? DECADE)
century:
    THE (turn _ of _ the _)? (DAYWORD | NTH) [-_] (century | centuries) AGE?
within:
    (within | in | over | during) _ the _ ((last | past | next | coming | previous | following) _ (CARD | &
        MANY) _ ANYUNIT | &
        (last | past | next | coming) _ (year | month | decade | century | fortnight))
naval:
    ((?<= at _) | (?<= by _) | (?<= from _) | (?<= until _) | (?<= around _) | (?<= about _)) &
        (CLOCK4 | YEAR | HOUR . SIXTY) _ (hours | hrs)
past_span:
    ((the | these | those | this) _)? (last | next | past | previous | following | coming | first | final | &
        preceding | ensuing | intervening) _ (HEDGE _)? (CARD | MANY) _ ANYUNIT
over_years:
    (?<= over _) the _ (years | months | decades | centuries)
ago:
    UNITS _ (ago | later | earlier)
    LENGTH ((_ time)? ,? _ (ago (_ (today | yesterday | (on _)? WEEKDAY | this _ (week | month)))? | &
        earlier (?! _ than) | later (?! _ than) | afterwards | afterward | previously | hence | prior | &
        from _ (now | then | today) | before _ last | back | on (?= [.,]) | &
        (before | after) (_ (that | this | then) (?! _ NOUN))? (?! _ NOUN)) | '? s? '? _ time)
event_shift:
    LENGTH _ (before | after | following | prior _ to | from | since) &
        (?= _ (NOUN | that | this))
event_day:
    THE (day | night | week | month | year | morning | evening | weekend) _ &
        (before | after | following) (?= _ NOUN)
beyond:
    THE (day | night | week | month | year | morning | evening | weekend | decade) _ (before | after) &
        (_ (yesterday | tomorrow | last | next))?
    the _ (day | night | week | month | year | morning | evening) _ following &
        (?! _ (the | a | an | his | her | its | their | NAME))
later_in:
    (earlier | later | early | late) (_ on)? _ (in _)? (WHICH | the _ (same | WHICH) | the) _ (ONEUNIT | &
        DAYPART | BARE)
    (earlier | later) _ in _ THE (YEAR | MON (_ YR)?)
set:
    (every | each) _ ((other | second | single | CARD | DAYWORD | NTH | few) _)? &
        (ANYUNIT | DAYPART | WEEKDAY | BARE | SEASON | (working | business) _ day | weekday)
    (alternate | most) _ (WEEKDAYS | days | weeks | weekdays)
    (once | twice | thrice | (CARD | MANY) _ times) (_ (AN | per | each | every) _ | /) ANYUNIT
    WEEKDAYS | SET
    THE (last | DAYWORD) _ WEEKDAY _ of _ (every | each | the) _ month
    CARD _ ANYUNIT _ (a | per) _ ANYUNIT
    (twice | bi | tri | semi | half | three) - (weekly | monthly | yearly | annually)
    (per | AN) _ annum
weekdays:
    (WEEKDAY | SHORTDAY .?) _? (- | to | until | through) _? (WEEKDAY | SHORTDAY .?) (?! _ (THE DAY | MON))
relative:
    (THE (very _)? WHICH (_ (same | very | past | coming | KINDOFYEAR))? | (the | one | a) _ other) _ &
        ((ONEUNIT | DAYPART | DECADE) (?! _ old) | WEEKDAY ATTIME? | BARE (_ DAY (?! NUM))? (?! GAP YR) | &
        hour | minute | moment)
then_day:
    (the | that) _ same _ (ONEUNIT | DAYPART)
bare_unit:
    (?<= of _ the _) (KINDOFYEAR _ year | LONGUNIT)
day:
    (yesterday | today | tomorrow | tonight | overnight) (_ (at _)? (TIME | DAYPART))?
weekday_day:
    WD _ THE DAYNUM SUFFIX
weekday_part:
    WEEKDAY _ (a _)? week _ ago
    (WEEKDAY ATTIME? | SHORTDAY .? _ (TIME | DAYPART)) (_ (last | next | this) &
        (_ week)? | _ (of _ (last | next | this) _)? week)?
    (a _)? week _ ((on | next | last) _)? WEEKDAY
    the _ WEEKDAY _ (before _ last | after _ next)
some_day:
    one _ (day | night | morning | afternoon | evening)
length:
    UNITS - long
    LENGTH (- (long | period))? (?! [-_] (old | olds))
    ((the | AN | his | their) _)? (whole | entire | full) _ (day | night | LONGUNIT)
    all _ (day | night | week | month | year) (_ long)?
    (?<= for _) UNITS
feast:
    (christmas (_ (day | eve))? | boxing _ day | new _ year ' s _ (day | eve) | easter (_ (sunday | &
        monday))? | good _ friday | (shrove _ tuesday | ash _ wednesday | maundy _ thursday | &
        (mothering | palm | trinity | remembrance) _ sunday | holy _ saturday | whit _ (sunday | monday)) | &
        (whitsunday | whitsun | pentecost | corpus _ christi | hogmanay | halloween | juneteenth) | &
        michaelmas | &
        (ascension | lady | midsummer | labor | memorial | veterans | canada | anzac) _ day | &
        presidents ' _ day | martin _ luther _ king (_ jr .?)? _ day | all _ (saints | souls) ' _ day | &
        (st .? _)? (david | patrick | george | andrew | stephen | valentine) ' s _ day | &
        (burns | bonfire | guy _ fawkes) _ night | guy _ fawkes _ day | &
        armistice _ day | independence _ day | bastille _ day) &
        (GAP ((of | in) _)? YEAR | (_ of)? _ (last | this | next) _ year)?
    (?<= and _) new _ year (?! ' | _ (WORD | NAME | YEAR | UNIT))
clock:
    TIME
day_part:
    (in | during | at) _ the _ DAYPART (?! _ of _)
    (?<= at _) (night | dawn | dusk | sunset | sunrise | daybreak)
    (?<= by _) (morning | evening | dawn | dusk | nightfall | night)
    (early | late | mid) - (morning | afternoon | evening)
    THE (early | late) _ (morning | afternoon | evening)
reference:
    (right _)? now | currently | presently | nowadays | ((more | most) _)? recently | lately
    recent _ (years | months | weeks | days | decades | times)
    (in | for | into) _ the _ ((near | foreseeable | distant | recent) _)? (future | past (?! _ (CARD | &
        MANY | ANYUNIT)))
    (at | until | to | for | by) _ (present | the _ present (_ (day | time))? | the _ moment)
    (at | by | from | since | around | about | until | during) _ (the _ (same _ | present _)? | (that | &
        this) _ (same _)?) &
        (time | moment | period)
    (these | those) _ days
    (that | this | the _ same) _ (time | period)
    the _ (time | future | past | present)
of_month:
    THE DAYNUM SUFFIX _ (inst | ult | prox) .?
    THE (DAYNUM SUFFIX | DAYWORD) _ of _ (the | this | that | last | next | each | every) &
        (_ (same | following | previous))? _ month
ordinal_day:
    the _ DAYNUM SUFFIX
    (?<= on _) DAYNUM SUFFIX
bare_month:
    BARE
    (?<= in _) SHORTMONTH .?
    SHORTMONTH .? (?= (_? [-/] _? | _ (to | and) _) SHORTMONTH)
era:
    (ERA | ERAS) _? NUM
    NUM AGE
year:
    YEAR
    ((?<= in _) | (?<= of _) | (?<= summer _)) ' TWO
"""

# what may stand before a rule: the name of its group, and its part
FRONTS = (("lead", "LEAD"), ("time", "BEFORETIME"))
# the time of day may stand before these: "10 am on Monday"
TIMED = frozenset({"numeric", "date", "day", "weekday_part", "of_month", "ordinal_day"})

# a stretch of text is looked at only if one of its words has one of these roles or is one of these words
TRIGGER_ROLES = (
    "MONTH", "NAMEMONTH", "VERBMONTH", "LOWMONTH", "SHORTMONTH", "WEEKDAY", "WEEKDAYS", "YEAR", "UNIT",
    "SHORTUNIT", "NUM", "SEASON", "DAYPART", "NOON", "HALVES", "DECADE", "SET", "TERM", "ERA", "SHORTDAY",
    "ONEUNIT",
)  # fmt: skip
TRIGGER_WORDS = (
    "yesterday today tomorrow tonight overnight now currently presently nowadays recently lately recent "
    "future past present moment time times period days years easter christmas halloween friday clock "
    "whitsunday pentecost christi hogmanay juneteenth "
    "centuries hrs mins secs sec min hr annum month year weekday"
)
