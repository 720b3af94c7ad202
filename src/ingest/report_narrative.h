// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/report_blocks.h"
#include "ingest/report_place.h"

#include <vector>

namespace salkku {

/// What a numbered report tells in the sections between its indicators: one finding for each section and
/// page.
class ReportNarrative {
public:
    explicit ReportNarrative(const Reading& reading);

    /// A heading that opens a section, with its words.
    void heading(const ReportBlock& block, const QString& text, const ReportPlace& place);
    void text(const ReportBlock& block, const ReportBlock* next, const ReportPlace& place);
    /// Something else stands between.
    void interrupt() { m_isOpen = false; }

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    void add(const ReportBlock& block, NarrativeItem item, const ReportPlace& place);
    void open(const ReportBlock& block, const ReportPlace& place);
    bool continuesSentence(const ReportBlock& block) const;
    double confidenceOf(const ReportPlace& place) const;

    const Reading& m_reading;
    std::vector<Finding> m_findings;
    QString m_number; ///< of the section
    QString m_title;
    SectionId m_section;
    bool m_isOpen = false;
};

/// Running text rather than slides: plain text, or pages most of which are taller than wide.
bool isReport(const Reading& reading);

/// Whether the document is a report of numbered sections.
bool isNumberedReport(const Reading& reading);

} // namespace salkku
