-- SPDX-License-Identifier: GPL-3.0-or-later
-- The few reports that the ministry does not have yet are found at once, however many others there are.

CREATE INDEX status_report_unfinished ON status_report (organisation, period)
    WHERE state IN ('draft', 'returned');
