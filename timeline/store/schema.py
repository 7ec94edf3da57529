"""The tables of a built case: what anyone may open with SQL.

Each record stands whole in a JSON column; the columns beside it are there to be looked up.
`rank` and `place` number rows in the order in which they are shown. A moment's two days are ISO
dates; 0001-01-01 and 9999-12-31 stand for sides that are not known.
"""

SCHEMA = 3
APPLICATION = 0x54494D45  # "TIME"

TABLES = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY, value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sources (
    path TEXT PRIMARY KEY, place INTEGER NOT NULL, readable INTEGER NOT NULL, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE texts (
    path TEXT PRIMARY KEY, body TEXT NOT NULL, shape TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE readings (
    path TEXT PRIMARY KEY, records TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE entities (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entities_in_order ON entities (kind, place);
CREATE TABLE names (
    level TEXT, form TEXT, entity TEXT, kind TEXT NOT NULL, main INTEGER NOT NULL,
    PRIMARY KEY (level, form, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE tenures (
    place INTEGER PRIMARY KEY, post TEXT NOT NULL, person TEXT,
    earliest TEXT NOT NULL, latest TEXT NOT NULL, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tenures_of_post ON tenures (post, place);
CREATE INDEX tenures_of_person ON tenures (person, place);
CREATE TABLE events (
    rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, status TEXT NOT NULL,
    title TEXT NOT NULL, edtf TEXT NOT NULL,
    earliest TEXT NOT NULL, latest TEXT NOT NULL, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX events_of_kind ON events (kind, rank);
CREATE INDEX events_of_status ON events (status, rank);
CREATE TABLE part (
    entity TEXT, side TEXT, reach INTEGER, earliest TEXT, rank INTEGER, latest TEXT NOT NULL,
    PRIMARY KEY (entity, side, reach, earliest, rank)
) STRICT, WITHOUT ROWID;
CREATE TABLE gaps (
    rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, about TEXT,
    status TEXT NOT NULL, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE doubts (
    place INTEGER PRIMARY KEY, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE problems (
    place INTEGER PRIMARY KEY, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE passages (
    number INTEGER PRIMARY KEY, source TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
    body, content = '', tokenize = "unicode61 remove_diacritics 2"
);
"""
