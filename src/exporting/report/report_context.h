// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the report is built from.
#pragma once

#include "analysis/snapshot.h"
#include "exporting/report/report_sources.h"
#include "exporting/report/report_texts.h"
#include "exporting/report_model.h"

#include <QHash>

namespace salkku {

/// The received reports of each period up to the report's own, oldest first.
struct PeriodReports {
    Period period;
    std::vector<StatusReport> reports;
};
using ReportHistory = std::vector<PeriodReports>;

struct ComparedView;

struct ReportContext {
    const Programme& programme;
    const Snapshot& snapshot;
    Language language;
    const ReportTexts& texts;
    const ReportSources& sources;
    const std::vector<StoredDocument>& documents;
    const ReportHistory& history;
    const std::vector<StoredIndicator>& indicators;
    const std::vector<StoredGrant>& grants;
    const std::vector<ComparedView>& views;
    QHash<QString, QString> organisationNames = namesOf(programme, language); ///< by their codes

    // Slides ask for one name a row.
    static QHash<QString, QString> namesOf(const Programme& programme, Language language) {
        QHash<QString, QString> names;
        for (const Organisation& organisation : programme.organisations)
            names.insert(organisation.code.value, organisation.names.in(language));
        return names;
    }
    QString organisationName(const OrganisationCode& code) const {
        return organisationNames.value(code.value, code.value);
    }
    QString investmentRun(const Investment& investment) const {
        return texts.of(QT_TRANSLATE_NOOP("Report", "Investment %1")).arg(investment.number);
    }
    QString idOf(SlideKind kind, const Investment& investment) const {
        return QStringLiteral("%1-%2").arg(slideKindId(kind)).arg(investment.number);
    }
    /// "Investment 1 · Access to care"
    QString investmentTitle(const Investment& investment) const {
        return QStringLiteral("%1  ·  %2").arg(investmentRun(investment), investment.shortName.in(language));
    }
};

using Slides = std::vector<ReportSlide>;

Slides highlightSlides(const ReportContext& context);
Slides figureSlides(const ReportContext& context);
Slides investmentSlides(const ReportContext& context, const Investment& investment);
Slides changeSlides(const ReportContext& context);
Slides investmentMatrixSlides(const ReportContext& context);
Slides viewSlides(const ReportContext& context);
Slides dimensionMatrixSlides(const ReportContext& context);
Slides progressSlides(const ReportContext& context);
Slides trendSlides(const ReportContext& context);
Slides indicatorSlides(const ReportContext& context);
Slides fundingSlides(const ReportContext& context);
Slides partnerSlides(const ReportContext& context);
Slides legendSlides(const ReportContext& context);
Slides sourceSlides(const ReportContext& context);

} // namespace salkku
