-- SPDX-License-Identifier: GPL-3.0-or-later
-- Report packages and fill-in forms that left this portfolio or were merged into it: what both sides once had in
-- common, so that a later package can be told apart by who changed what. content: what was exchanged (JSON, by
-- resources/schemas/report-package.schema.json); id: its SHA-256. change_set: of the merge, NULL for what was sent or
-- changed nothing; a merge that was taken back counts for nothing.

CREATE TABLE exchanged_package (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    organisation TEXT NOT NULL,
    period TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('sent', 'merged')),
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    change_set INTEGER REFERENCES change_set (id),
    content TEXT NOT NULL
);

CREATE INDEX exchanged_package_of ON exchanged_package (organisation, period);
