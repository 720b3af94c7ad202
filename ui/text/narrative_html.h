// SPDX-License-Identifier: GPL-3.0-or-later
// Narratives as the rich text of Qt's text browser, with a link to the source of each section.
#pragma once

#include "domain/programme.h"
#include "ui/session/views.h"

#include <QString>
#include <vector>

namespace salkku::ui {

struct NarrativeHtml {
    QString html;
    std::vector<SourceLink> sources; ///< what the link "source:N" leads to
};

NarrativeHtml narrativeHtml(const std::vector<ReportText>& texts, const Programme& programme,
                            Language language, const QColor& muted);

/// "report.pdf, page 4"
QString sourceText(const SourceLink& source);
/// "read 12.1.2026, confidence 0.98"
QString sourceNote(const SourceLink& source, Language language);

} // namespace salkku::ui
