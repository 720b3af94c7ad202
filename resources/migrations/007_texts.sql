-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search over all texts by base forms, and what each sentence of a summary rests on.

-- Words alone, without the texts: those are read from their own tables. A row's number tells its place
-- (storage/search_place.h), so that results come newest period first. SQLite's own full-text index; PostgreSQL has
-- another.
CREATE VIRTUAL TABLE search_text USING fts5(words, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 0 tokenchars '_'");

-- Numbers for the fields of reports, as places need them.
CREATE TABLE search_field (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL UNIQUE
);

-- Rows up to and including this one are in the index; the others are still to be read.
CREATE TABLE search_state (
    entity TEXT PRIMARY KEY,
    indexed_until INTEGER NOT NULL
);

INSERT INTO search_state (entity, indexed_until) VALUES ('report', 0), ('finding', 0);

CREATE INDEX value_source_finding ON value_source (finding);

-- JSON, as storage/evidence_json.h writes it; empty for a sentence of one's own.
ALTER TABLE narrative_item ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
