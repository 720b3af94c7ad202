// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/report/report_texts.h"
#include "storage/portfolio.h"

#include <QStringList>

namespace salkku {

/// Names the documents and pages that values were read from.
class ReportSources {
public:
    ReportSources(const Portfolio& portfolio, const ReportTexts& texts, bool hasDocuments);

    /// "report.pdf, page 3", or who reported where the value was not read from a document.
    QString of(const StatusKey& report, const FieldName& field) const;
    /// The files alone that the reports' values were read from.
    QStringList files(const std::vector<const StatusReport*>& reports) const;

private:
    std::optional<Provenance> find(const StatusKey& report, const FieldName& field) const;

    const Portfolio& m_portfolio;
    const ReportTexts& m_texts;
    bool m_hasDocuments; ///< saves many questions where nothing was imported
};

} // namespace salkku
