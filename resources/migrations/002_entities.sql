-- SPDX-License-Identifier: GPL-3.0-or-later
-- The record of changes speaks of every kind of entity, so that work packages, indicators, grants and aliases are
-- taken back and made again as reports are. Like a report without a state, an entity whose first value is NULL is
-- none: what an undone change leaves behind. Rows that the record names are never deleted.

CREATE TABLE change_new (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    entity TEXT NOT NULL,
    entity_row INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    old_finding INTEGER REFERENCES finding (id),
    new_finding INTEGER REFERENCES finding (id)
);

INSERT INTO change_new
    SELECT id, change_set, 'report', report, field, old_value, new_value, old_finding, new_finding FROM change;

DROP TABLE change;

ALTER TABLE change_new RENAME TO change;

CREATE INDEX change_change_set ON change (change_set);

CREATE INDEX change_entity ON change (entity, entity_row, field);

-- Where an entity's field was read from; no row where a person typed it.
CREATE TABLE value_source_new (
    entity TEXT NOT NULL,
    entity_row INTEGER NOT NULL,
    field TEXT NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding (id),
    PRIMARY KEY (entity, entity_row, field)
) WITHOUT ROWID;

INSERT INTO value_source_new SELECT 'report', report, field, finding FROM value_source;

DROP TABLE value_source;

ALTER TABLE value_source_new RENAME TO value_source;

CREATE TABLE work_package_new (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    call TEXT REFERENCES funding_call (id),
    investment INTEGER NOT NULL REFERENCES investment (number),
    part TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL,
    title TEXT
);

INSERT INTO work_package_new
    SELECT id, organisation, NULL, investment, part, number, title FROM work_package;

INSERT INTO value_source
    SELECT 'work_package', id, 'title', finding FROM work_package WHERE finding IS NOT NULL;

DROP TABLE work_package;

ALTER TABLE work_package_new RENAME TO work_package;

CREATE UNIQUE INDEX work_package_key ON work_package
    (organisation, COALESCE(call, ''), investment, part, number);

CREATE TABLE indicator_new (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    call TEXT REFERENCES funding_call (id),
    investment INTEGER NOT NULL REFERENCES investment (number),
    part TEXT NOT NULL DEFAULT '',
    section_number TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL,
    statement TEXT,
    work_package TEXT,
    due TEXT,
    unit TEXT,
    baseline REAL,
    target REAL
);

INSERT INTO indicator_new
    SELECT id, organisation, NULL, investment, part, section_number, number, statement, NULLIF(work_package, ''),
        due, NULLIF(unit, ''), baseline, target
    FROM indicator;

CREATE TABLE indicator_value_new (
    id INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES indicator_new (id),
    period TEXT NOT NULL REFERENCES period (id),
    result TEXT CHECK (result IN ('met', 'partly', 'not_met', 'unknown')),
    value REAL,
    achieved TEXT,
    note TEXT,
    UNIQUE (indicator, period)
);

INSERT INTO indicator_value_new (indicator, period, result, value, achieved, note)
    SELECT indicator, period, result, value, achieved, NULLIF(note, '') FROM indicator_value;

INSERT INTO value_source
    SELECT 'indicator', id, 'statement', finding FROM indicator WHERE finding IS NOT NULL;

INSERT INTO value_source
    SELECT 'indicator_value', n.id, 'result', o.finding
    FROM indicator_value o JOIN indicator_value_new n ON n.indicator = o.indicator AND n.period = o.period
    WHERE o.finding IS NOT NULL;

DROP TABLE indicator_value;

DROP TABLE indicator;

ALTER TABLE indicator_new RENAME TO indicator;

ALTER TABLE indicator_value_new RENAME TO indicator_value;

CREATE UNIQUE INDEX indicator_key ON indicator
    (organisation, COALESCE(call, ''), investment, part, section_number, number);

-- Two documents may state the same amount: each keeps its own.
CREATE TABLE grant_amount_new (
    id INTEGER PRIMARY KEY,
    document INTEGER REFERENCES source_document (id),
    organisation TEXT REFERENCES organisation (code),
    label TEXT NOT NULL,
    call TEXT REFERENCES funding_call (id),
    investment INTEGER REFERENCES investment (number),
    column_title TEXT NOT NULL,
    amount_cents INTEGER
);

INSERT INTO grant_amount_new
    SELECT g.id, f.document, g.organisation, g.label, g.call, g.investment, g.column_title, g.amount_cents
    FROM grant_amount g LEFT JOIN finding f ON f.id = g.finding;

INSERT INTO value_source
    SELECT 'grant', id, 'amount', finding FROM grant_amount WHERE finding IS NOT NULL;

DROP TABLE grant_amount;

ALTER TABLE grant_amount_new RENAME TO grant_amount;

CREATE INDEX grant_amount_key ON grant_amount (document, label, column_title);

-- Names that people have mapped while reviewing imports. An empty organisation: no organisation at all.
CREATE TABLE organisation_alias_new (
    id INTEGER PRIMARY KEY,
    alias TEXT NOT NULL UNIQUE,
    organisation TEXT
);

INSERT INTO organisation_alias_new (alias, organisation) SELECT alias, organisation FROM organisation_alias;

DROP TABLE organisation_alias;

ALTER TABLE organisation_alias_new RENAME TO organisation_alias;
