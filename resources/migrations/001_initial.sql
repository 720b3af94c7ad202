-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement ends with a semicolon at the end of a line. Months are 'YYYY-MM', periods 'YYYY-MM/YYYY-MM', times
-- ISO 8601 in UTC, money is in cents. Plain SQL that PostgreSQL runs too, but for the integer primary keys.

CREATE TABLE portfolio (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE organisation (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    area TEXT NOT NULL,
    reports INTEGER NOT NULL CHECK (reports IN (0, 1))
);

-- Names that people have mapped to an organisation while reviewing an import.
CREATE TABLE organisation_alias (
    alias TEXT PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code)
);

CREATE TABLE funding_call (
    id TEXT PRIMARY KEY,
    first_month TEXT NOT NULL,
    last_month TEXT NOT NULL
);

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    call TEXT NOT NULL REFERENCES funding_call (id),
    title TEXT NOT NULL DEFAULT '',
    UNIQUE (organisation, call)
);

CREATE TABLE investment (
    number INTEGER PRIMARY KEY,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL
);

CREATE TABLE investment_part (
    investment INTEGER NOT NULL REFERENCES investment (number),
    part TEXT NOT NULL,
    PRIMARY KEY (investment, part)
);

CREATE TABLE source_document (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    pages INTEGER NOT NULL,
    period TEXT,
    read_at TEXT NOT NULL
);

-- Everything that a document yielded, stored as a value or not, with the reason.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES source_document (id),
    kind TEXT NOT NULL,
    json TEXT NOT NULL,
    page INTEGER NOT NULL,
    box TEXT,
    text TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    outcome TEXT NOT NULL CHECK (outcome IN ('stored', 'skipped')),
    reason TEXT NOT NULL DEFAULT ''
);

CREATE INDEX finding_document ON finding (document);

CREATE TABLE work_package (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    investment INTEGER NOT NULL REFERENCES investment (number),
    part TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    finding INTEGER REFERENCES finding (id),
    UNIQUE (organisation, investment, part, number)
);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    investment INTEGER NOT NULL REFERENCES investment (number),
    part TEXT NOT NULL DEFAULT '',
    section_number TEXT NOT NULL DEFAULT '',
    work_package TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL,
    statement TEXT NOT NULL,
    due TEXT,
    unit TEXT NOT NULL DEFAULT '',
    baseline REAL,
    target REAL,
    finding INTEGER REFERENCES finding (id),
    UNIQUE (organisation, investment, part, section_number, number)
);

CREATE TABLE period (
    id TEXT PRIMARY KEY,
    first_month TEXT NOT NULL,
    last_month TEXT NOT NULL,
    deadline TEXT,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
);

CREATE TABLE indicator_value (
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    period TEXT NOT NULL REFERENCES period (id),
    result TEXT NOT NULL CHECK (result IN ('met', 'partly', 'not_met', 'unknown')),
    value REAL,
    achieved TEXT,
    note TEXT NOT NULL DEFAULT '',
    finding INTEGER REFERENCES finding (id),
    PRIMARY KEY (indicator, period)
);

CREATE TABLE grant_amount (
    id INTEGER PRIMARY KEY,
    organisation TEXT REFERENCES organisation (code),
    label TEXT NOT NULL,
    call TEXT REFERENCES funding_call (id),
    investment INTEGER REFERENCES investment (number),
    column_title TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    finding INTEGER REFERENCES finding (id)
);

-- One organisation's report on one investment in one period. No organisation: the national summary; no investment:
-- all of them. A row without a state is no report: what an undone import leaves behind, so that it can be redone.
CREATE TABLE status_report (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL REFERENCES period (id),
    organisation TEXT REFERENCES organisation (code),
    call TEXT REFERENCES funding_call (id),
    investment INTEGER REFERENCES investment (number),
    part TEXT NOT NULL DEFAULT '',
    work_package INTEGER NOT NULL DEFAULT 0,
    state TEXT CHECK (state IN ('draft', 'submitted', 'returned', 'accepted', 'imported')),
    received_at TEXT,
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    planned_percent INTEGER CHECK (planned_percent BETWEEN 0 AND 100),
    overall_light TEXT CHECK (overall_light IN ('green', 'yellow', 'red', 'grey')),
    overall_comment TEXT NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX status_report_key ON status_report
    (period, COALESCE(organisation, ''), COALESCE(investment, 0), part, COALESCE(call, ''), work_package);

CREATE INDEX status_report_organisation ON status_report (organisation, period);

CREATE TABLE report_light (
    report INTEGER NOT NULL REFERENCES status_report (id),
    dimension TEXT NOT NULL,
    light TEXT NOT NULL CHECK (light IN ('green', 'yellow', 'red', 'grey')),
    comment TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (report, dimension)
) WITHOUT ROWID;

CREATE TABLE narrative_item (
    report INTEGER NOT NULL REFERENCES status_report (id),
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL CHECK (level IN (0, 1)),
    heading INTEGER NOT NULL CHECK (heading IN (0, 1)),
    text TEXT NOT NULL,
    PRIMARY KEY (report, section, position)
) WITHOUT ROWID;

-- Where a report's field was read from; no row where a person typed it.
CREATE TABLE value_source (
    report INTEGER NOT NULL REFERENCES status_report (id),
    field TEXT NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding (id),
    PRIMARY KEY (report, field)
) WITHOUT ROWID;

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
);

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    report INTEGER NOT NULL REFERENCES status_report (id),
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    old_finding INTEGER REFERENCES finding (id),
    new_finding INTEGER REFERENCES finding (id)
);

CREATE INDEX change_change_set ON change (change_set);

CREATE INDEX change_report ON change (report, field);
