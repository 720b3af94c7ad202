-- SPDX-License-Identifier: GPL-3.0-or-later
-- What comparing many periods needs: one investment over the periods without reading the others, the calls that
-- have reports, and the views that people have saved.

CREATE INDEX status_report_investment ON status_report (investment, period);

CREATE INDEX status_report_call ON status_report (call);

-- What a page shows, as the page itself writes it (JSON).
CREATE TABLE saved_view (
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (page, name)
);
