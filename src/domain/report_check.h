// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing or odd in a report before it is submitted: pure rules over the report, the one before it
// and what its work packages say. Thresholds and words are the programme's (Programme::reportRules).
#pragma once

#include "domain/programme.h"
#include "domain/report_roll_up.h"
#include "domain/status_report.h"

#include <QString>
#include <optional>
#include <vector>

namespace salkku {

enum class RemarkRule {
    PercentOutOfRange,
    CommentMissing, ///< of a light that needs one
    ReasonMissing,  ///< of a reported light that is not the calculated one
    LightMissing,   ///< a dimension nobody has answered, not even with grey
    PercentMissing,
    SectionEmpty,
    PercentFalling,
    PercentBehindPlan, ///< beside green lights
    ImprovedAgainstRisks,
    GraveWordsBesideGreen,
    TextUnchanged,
    NothingChanged, ///< submitting needs a confirmation
    IndicatorOverdue,
};

enum class Severity { Error, Warning };

struct Remark {
    RemarkRule rule = RemarkRule::LightMissing;
    Severity severity = Severity::Warning;
    QString
        field; ///< as FieldName: "percent", "light:<dimension>"; "indicator:<index>"; empty: the whole report
    QString text; ///< a sentence in the application's language
};

/// An indicator as far as the rules need it.
struct CheckedIndicator {
    QString statement;
    std::optional<Quarter> due;
    bool hasResult = false;
};

struct ReportCheck {
    const StatusReport& report;
    const StatusReport* previous = nullptr;
    std::optional<int> typedPercent; ///< what stands in the form where it is no Percent
    std::optional<RollUp> packages;  ///< where the investment has work packages that report
    std::vector<CheckedIndicator> indicators;
};

/// Errors first, then warnings; each in the order of the form.
std::vector<Remark> remarksOn(const ReportCheck& check, const Programme& programme, Language language);

bool hasErrors(const std::vector<Remark>& remarks);

/// The words of the text that begin with one of the programme's grave stems, as they stand, each once.
QStringList graveWordsIn(const QString& text, const ReportRules& rules);

/// Whether lights, comments, percentage and texts all say what they said in the report before.
bool saysTheSame(const StatusReport& report, const StatusReport& previous);

} // namespace salkku
