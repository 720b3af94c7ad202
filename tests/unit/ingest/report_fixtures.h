// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of work packages and indicators, as lines to compare.
#pragma once

#include "fixtures.h"

namespace salkku::test {

inline QStringList utf8Lines(std::initializer_list<const char*> texts) {
    QStringList result;
    for (const char* text : texts) result.append(QString::fromUtf8(text));
    return result;
}

/// "investment+part number title".
inline QStringList workPackagesOf(const Findings& findings) {
    QStringList lines;
    for (const Finding& finding : findings.findings)
        if (const auto* package = std::get_if<WorkPackageFinding>(&finding.fact))
            lines.append(QStringLiteral("%1%2 %3 %4")
                             .arg(finding.investment)
                             .arg(finding.part)
                             .arg(package->number)
                             .arg(package->title));
    return lines;
}

/// "investment+part section number | statement | due | result | achieved | note".
inline QStringList indicatorsOf(const Findings& findings) {
    QStringList lines;
    const auto orDash = [](const std::optional<Quarter>& q) {
        return q ? q->toString() : QStringLiteral("-");
    };
    for (const Finding& finding : findings.findings)
        if (const auto* indicator = std::get_if<IndicatorFinding>(&finding.fact))
            lines.append(QStringList{QStringLiteral("%1%2 %3 %4")
                                         .arg(finding.investment)
                                         .arg(finding.part, indicator->sectionNumber)
                                         .arg(indicator->number),
                                     indicator->statement, orDash(indicator->due),
                                     indicatorResultId(indicator->result), orDash(indicator->achieved),
                                     indicator->note}
                             .join(QStringLiteral(" | ")));
    return lines;
}

inline std::vector<IndicatorFinding> indicatorFactsOf(const Findings& findings) {
    std::vector<IndicatorFinding> facts;
    for (const Finding& finding : findings.findings)
        if (const auto* indicator = std::get_if<IndicatorFinding>(&finding.fact)) facts.push_back(*indicator);
    return facts;
}

} // namespace salkku::test
