// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/form/form_layout.h"

#include <QStringList>

namespace salkku::form {

namespace {

const QString report = QStringLiteral("report");
const QString indicator = QStringLiteral("indicator");

// Of a number in an id; nothing for anything else.
std::optional<int> numberIn(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QString joined(const QStringList& parts) {
    return parts.join(QLatin1Char('|'));
}

} // namespace

QString reportId(const StatusKey& key) {
    return joined({report, key.call.value, QString::number(key.investment), key.part,
                   QString::number(key.workPackage)});
}

std::optional<StatusKey> reportFromId(const QString& id, const OrganisationCode& organisation,
                                      const Period& period) {
    const QStringList parts = id.split(QLatin1Char('|'));
    if (parts.size() != 5 || parts[0] != report) return std::nullopt;
    const auto investment = numberIn(parts[2]);
    const auto workPackage = numberIn(parts[4]);
    if (!investment || !workPackage) return std::nullopt;
    return StatusKey{organisation, CallId(parts[1]), *investment, parts[3], *workPackage, period};
}

QString indicatorId(const IndicatorKey& key) {
    return joined({indicator, key.call.value, QString::number(key.investment), key.part, key.sectionNumber,
                   QString::number(key.number)});
}

std::optional<IndicatorKey> indicatorFromId(const QString& id, const OrganisationCode& organisation) {
    const QStringList parts = id.split(QLatin1Char('|'));
    if (parts.size() != 6 || parts[0] != indicator) return std::nullopt;
    const auto investment = numberIn(parts[2]);
    const auto number = numberIn(parts[5]);
    if (!investment || !number) return std::nullopt;
    return IndicatorKey{organisation, CallId(parts[1]), *investment, parts[3], parts[4], *number};
}

} // namespace salkku::form
