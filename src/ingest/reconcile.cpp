// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reconcile.h"

#include <QCoreApplication>
#include <map>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

QString keyOf(const Finding& finding) {
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(finding.organisation.value)
        .arg(finding.investment)
        .arg(finding.part, finding.call.value, finding.period ? finding.period->toString() : QString());
}

Warning contradiction(const Finding& finding, int before, int now) {
    return {QStringLiteral("contradiction"),
            Text::tr("The document gives both %1 % and %2 % for \"%3\", investment %4.")
                .arg(before)
                .arg(now)
                .arg(finding.label)
                .arg(finding.investment),
            finding.source};
}

} // namespace

std::vector<Warning> contradictionsIn(const std::vector<Finding>& findings) {
    std::vector<Warning> warnings;
    std::map<QString, int> seen;
    for (const Finding& finding : findings) {
        const auto* progress = std::get_if<ProgressFinding>(&finding.fact);
        if (!progress) continue;
        const int value = progress->percent.value();
        const auto [entry, isNew] = seen.try_emplace(keyOf(finding), value);
        if (!isNew && entry->second != value)
            warnings.push_back(contradiction(finding, entry->second, value));
    }
    return warnings;
}

} // namespace salkku
