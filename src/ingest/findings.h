// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a document yields (docs/findings.md): facts with their source and how sure they are.
#pragma once

#include "documents/document.h"
#include "domain/ids.h"
#include "domain/light.h"
#include "domain/money.h"
#include "domain/percent.h"
#include "domain/period.h"
#include "domain/status_report.h"

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace salkku {

struct Source {
    int page = 1;           ///< from 1
    std::optional<Box> box; ///< points from the page's top left; nothing for plain text
    int line = 0;           ///< plain text only: line in the file, from 1
    QString text;           ///< the words that were read
};

struct LightFinding {
    std::optional<DimensionId> dimension; ///< nothing for one overall light
    Light light = Light::Grey;
};

/// Bounds between which a document says that a value lies: "70–80 %".
struct PercentRange {
    Percent lowest;
    Percent highest;
    bool operator==(const PercentRange&) const = default;
};

struct ProgressFinding {
    Percent percent;                        ///< the lowest of a range
    std::optional<PercentRange> range = {}; ///< where the document says no single value
};

struct NarrativeFinding {
    SectionId section; ///< empty where the document gives no section
    std::vector<NarrativeItem> items;
    QString sectionNumber = {}; ///< of a numbered report's section: "6.3.1"
    QString title = {};         ///< of that section, in the document's words
};

enum class IndicatorResult { Met, Partly, NotMet, Unknown };

/// What an indicator counts; each as far as the document says it.
struct Measure {
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> value; ///< what was reached
    QString unit;                ///< "%", "vrk"
    bool operator==(const Measure&) const = default;
};

struct IndicatorFinding {
    QString sectionNumber; ///< "6.3.1" as the document numbers it
    QString workPackage;
    int number = 0;
    QString statement;
    std::optional<Quarter> due;
    IndicatorResult result = IndicatorResult::Unknown;
    std::optional<Quarter> achieved;
    QString note;
    Measure measure = {};
};

struct WorkPackageFinding {
    int number = 0;
    QString title;
};

struct GrantFinding {
    QString column;
    Money amount;
};

using Fact = std::variant<LightFinding, ProgressFinding, NarrativeFinding, IndicatorFinding,
                          WorkPackageFinding, GrantFinding>;

struct Finding {
    Fact fact;
    OrganisationCode organisation; ///< empty: national or unknown
    QString label;                 ///< the document's own words for whom it speaks of; may be empty
    int investment = 0;            ///< 0: all
    QString part;
    CallId call; ///< empty where the document names none
    std::optional<Period> period;
    double confidence = 0; ///< 0–1; of findings at 0.9, nine of ten are right
    Source source;
};

struct Warning {
    QString code;    ///< for programs: "unknown_organisation", "sum_mismatch"
    QString message; ///< for people, translated
    Source source;
    QString name{}; ///< the name in the document that nobody is known by; empty for other warnings
};

enum class DocumentKind { Summary, FinalReport, Funding, Lights, Unknown };

struct Findings {
    QString file;
    QString sha256;
    int pages = 0;
    DocumentKind kind = DocumentKind::Unknown;
    std::optional<Period> period;
    OrganisationCode organisation; ///< where the whole document is one organisation's
    std::vector<Finding> findings; ///< in reading order
    std::vector<Warning> warnings;
};

QString documentKindId(DocumentKind kind);
QString findingKindId(const Finding& finding); ///< "light", "progress", "narrative", …
QString indicatorResultId(IndicatorResult result);

} // namespace salkku
