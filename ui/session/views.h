// SPDX-License-Identifier: GPL-3.0-or-later
// What the session answers to pages beside the structs of the analysis layer.
#pragma once

#include "analysis/comparison.h"
#include "analysis/forecast.h"
#include "analysis/roll_up.h"
#include "domain/status_report.h"
#include "ingest/findings.h"
#include "ui/cell_place.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace salkku::ui {

/// Where a value was read from.
struct SourceLink {
    QString file;
    QString path; ///< empty where it is not known any more
    int page = 1;
    int pages = 1; ///< of the document
    std::optional<Box> box;
    QString text;
    double confidence = 0;
    QDateTime readAt; ///< UTC
};

struct SectionText {
    SectionId section;
    std::vector<NarrativeItem> items;
    std::optional<SourceLink> source;
};

/// The narrative of one report, in the order of the programme's sections.
struct ReportText {
    CallId call;
    QString part;
    std::vector<SectionText> sections;
};

struct PastLight {
    Period period;
    std::optional<Light> light;
};

/// All about one cell of a matrix.
struct CellDetails {
    CellPlace place;
    std::optional<LightCell> light;
    std::optional<Light> lightBefore;
    PercentCell progress;
    std::vector<PastLight> history; ///< ascending, up to and including the chosen period
    int unchanged = 0;              ///< periods in which the light has been what it is
    QDateTime receivedAt;           ///< UTC; invalid where it is not known
    std::optional<Forecast> forecast;
    std::optional<PackagesRollUp> packages; ///< what the investment's work packages say together
    std::optional<ReportText> text;
    std::optional<SourceLink> source; ///< of the light
};

struct PortfolioCounts {
    int organisations = 0; ///< that report
    int reports = 0;       ///< in the chosen period, national ones and work packages apart
};

} // namespace salkku::ui
