-- SPDX-License-Identifier: GPL-3.0-or-later
-- A reporting period opens on a day. opens: NULL where the programme's own day holds.

ALTER TABLE period_standing ADD COLUMN opens TEXT;
