-- SPDX-License-Identifier: GPL-3.0-or-later
-- Status entry. message: what the ministry wrote when it returned the report. version: NULL or 1 for the first one,
-- counted up by corrections after acceptance or locking, with their reason.

ALTER TABLE status_report ADD COLUMN message TEXT;

ALTER TABLE status_report ADD COLUMN version INTEGER CHECK (version >= 1);

ALTER TABLE status_report ADD COLUMN version_reason TEXT;

-- A change that was taken back and can no longer be made again, since its author has changed something after that.
ALTER TABLE change_set ADD COLUMN superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1));

CREATE INDEX change_set_at ON change_set (at);
