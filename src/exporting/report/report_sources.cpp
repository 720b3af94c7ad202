// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_sources.h"

namespace salkku {

ReportSources::ReportSources(const Portfolio& portfolio, const ReportTexts& texts, bool hasDocuments)
    : m_portfolio(portfolio)
    , m_texts(texts)
    , m_hasDocuments(hasDocuments) {}

// The notes are an aid: a source that cannot be looked up leaves them without it, not the report.
std::optional<Provenance> ReportSources::find(const StatusKey& report, const FieldName& field) const {
    if (!m_hasDocuments) return std::nullopt;
    const auto found = m_portfolio.provenance(report, field);
    return found ? *found : std::nullopt;
}

QString ReportSources::of(const StatusKey& report, const FieldName& field) const {
    const auto found = find(report, field);
    if (!found) return {};
    return m_texts.of(QT_TRANSLATE_NOOP("Report", "%1, page %2"))
        .arg(found->file, m_texts.number(found->page));
}

QStringList ReportSources::files(const std::vector<const StatusReport*>& reports) const {
    QStringList files;
    for (const StatusReport* report : reports)
        if (const auto found = find(report->key, FieldName::percent())) files << found->file;
    files.removeDuplicates();
    return files;
}

} // namespace salkku
