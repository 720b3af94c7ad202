-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locking a period and moving its deadline are changes like others, so they have a row that the record can name.
-- deadline: NULL where the programme's own holds.

CREATE TABLE period_standing (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL UNIQUE REFERENCES period (id),
    locked INTEGER CHECK (locked IN (0, 1)),
    deadline TEXT
);

INSERT INTO period_standing (period, locked) SELECT id, 1 FROM period WHERE locked = 1;

-- Who took a change set back or made it again, and when: what stood on a date cannot be told without it.
CREATE TABLE change_step (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
);

CREATE INDEX change_step_at ON change_step (at);

CREATE INDEX change_step_change_set ON change_step (change_set);
