"""What invented inquiries are made of: names of people, places, bodies, papers and small talk."""

from __future__ import annotations

GIVEN = (
    "Alma", "Benedict", "Carys", "Dominic", "Edith", "Fergus", "Gwen", "Hugo", "Imogen", "Jasper", "Keira",
    "Leopold", "Miriam", "Nigel", "Odette", "Percival", "Rhona", "Stefan", "Tabitha", "Ursula", "Vernon",
    "Winifred", "Yusuf", "Zara", "Amit", "Bronwen", "Callum", "Delia", "Ewan", "Farah", "Glenda", "Hamish",
    "Ingrid", "Joanne", "Kenneth", "Lorna", "Martin", "Naomi", "Oliver", "Priya",
)  # fmt: skip
MEN = frozenset(
    "Benedict Dominic Fergus Hugo Jasper Leopold Nigel Percival Stefan Vernon Yusuf Amit Callum Ewan "
    "Hamish Kenneth Martin Oliver".split()
)
FAMILY = (
    "Ackerley", "Bainbridge", "Calloway", "Dunstable", "Eastwick", "Farnaby", "Goddard", "Haverhill",
    "Ibbotson", "Jessop", "Kettering", "Lanyon", "Mossley", "Nethercott", "Oakden", "Penhale", "Quarmby",
    "Rainford",
    "Selwood", "Tresco", "Underhay", "Varley", "Wetherby", "Yelland", "Ashdown", "Birtwell", "Cresswell",
    "Dalgety", "Elphick", "Fothergill", "Garside", "Hebden", "Inskip", "Jarrold", "Kilburn", "Lockyer",
    "Mandeville", "Okafor", "Patel", "Sandhu",
)  # fmt: skip
PLACES = (
    "Tarnside", "Marlow Sound", "Kelderdale", "Ostwick", "Brackenfold", "Hallowmere", "Pentraeth", "Skerrow",
    "Wyndale", "Corriemuir", "Dunholt", "Eskbridge",
)  # fmt: skip
BODIES = (
    "Harbour Trust",
    "Water Company",
    "Hospital Trust",
    "Housing Association",
    "Transit Authority",
    "College",
)
REGULATORS = ("Safety Inspectorate", "Standards Authority", "Licensing Commission", "Audit Office")
FIRMS = ("Partners", "Associates", "Consulting", "Engineers")
POSTS = (
    "Chief Executive", "Director of Operations", "Head of Estates", "Company Secretary", "Finance Director",
    "Head of Maintenance", "Safety Manager", "Works Manager",
)  # fmt: skip
HANDS = ("duty engineer", "night porter", "site supervisor", "control room operator")
SUBJECTS = (
    "Culvert", "Sluice", "Turbine", "Roof", "Boiler", "Embankment", "Jetty", "Ventilation", "Asbestos",
    "Wiring", "Chimney", "Footbridge", "Payroll", "Cladding", "Drainage", "Crane",
)  # fmt: skip
FORMS = ("Survey", "Report", "Review", "Audit", "Assessment", "Appraisal")
SITES = ("Weir Lane", "Mill Quay", "Station Yard", "North Basin", "Chapel Street", "Low Bridge", "East Wing")
JOBS = (
    "sluice motor", "lift cables", "standby generator", "perimeter fence", "oil separator", "alarm panel",
    "mooring rings", "loading ramp", "storm drains", "heating pumps", "fire hydrants", "weighbridge",
)  # fmt: skip
LOGS = (
    "pump log", "visitor book", "overtime sheet", "tide table", "key register", "fuel ledger",
    "training record",
    "mileage return",
)  # fmt: skip
SMALL_TALK = (
    ("Car park", "The new markings were noted."),
    ("Newsletter", "Members liked the spring issue."),
    ("Catering", "Prices in the canteen stay as they are."),
    ("Training", "Two members of staff have passed their first aid course."),
    ("Premises", "The painting of the foyer is done."),
    ("Staff", "A collection was held for the hospice."),
    ("Any other business", "None."),
    ("Finance", "The monthly figures were noted."),
)
CHAT = (
    "The weather held for the open day.",
    "The kettle in the site office has been replaced.",
    "Parking passes are at the front desk.",
    "The canteen closes early on Fridays.",
)
