// SPDX-License-Identifier: GPL-3.0-or-later
// What one organisation says of one investment in one period.
#pragma once

#include "domain/flat_map.h"
#include "domain/ids.h"
#include "domain/light.h"
#include "domain/percent.h"
#include "domain/period.h"

#include <QDateTime>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace salkku {

/// Whose report, of what. An empty organisation is the national summary; investment 0 speaks of all
/// investments; an empty call means that the source named none; work package 0 is the investment as a whole.
struct StatusKey {
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    QString part;
    int workPackage = 0;
    Period period;

    bool isNational() const { return organisation.isEmpty(); }
    friend bool operator==(const StatusKey&, const StatusKey&) = default;
    friend bool operator<(const StatusKey& a, const StatusKey& b);
};

enum class ReportState {
    Draft,     ///< being written; not yet the ministry's
    Submitted, ///< received
    Returned,  ///< sent back with a message
    Accepted,
    Imported, ///< read from a published document
};

QString reportStateId(ReportState state);
std::optional<ReportState> reportStateFromId(const QString& id);

/// Whether the ministry has the report.
bool isReceived(ReportState state);

/// What a sentence of a summary rests on: a field of a report, and its words as they were then.
struct TextEvidence {
    StatusKey report;
    QString field; ///< as the record of changes names it: "narrative:deviations", "light:schedule"
    QString words;
    bool operator==(const TextEvidence&) const = default;
};

struct NarrativeItem {
    QString text;
    int level = 0;                           ///< 0 or 1
    bool heading = false;                    ///< a sub-heading inside its section
    std::vector<TextEvidence> evidence = {}; ///< of a summary's sentences; reports have none
    bool operator==(const NarrativeItem&) const = default;
};

struct ReportedLight {
    Light light = Light::Grey;
    QString comment;
    bool operator==(const ReportedLight&) const = default;
};

using DimensionLights = FlatMap<DimensionId, ReportedLight>;

/// An empty section id holds what a document said under no heading.
using Narrative = std::map<SectionId, std::vector<NarrativeItem>>;

struct StatusReport {
    StatusKey key;
    ReportState state = ReportState::Draft;
    QDateTime received; ///< UTC; invalid until received
    DimensionLights lights;
    std::optional<ReportedLight> overall; ///< the one light of the later form
    std::optional<Percent> percent;
    std::optional<Percent> plannedPercent; ///< what the project plan expects at the period's end
    Narrative narrative;

    /// The overall light: as reported, else the worst of the dimensions; grey where nothing is reported.
    Light effectiveOverall() const;
};

} // namespace salkku
