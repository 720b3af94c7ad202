// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_programme.h"

#include "domain/period.h"
#include "domain/programme_json.h"

#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

Json names(const QString& fi, const QString& sv, const QString& en) {
    return {{"fi", fi.toStdString()}, {"sv", sv.toStdString()}, {"en", en.toStdString()}};
}

void addOrganisations(Json& programme, int wanted) {
    int reporting = 0;
    for (const Json& organisation : programme["organisations"])
        reporting += organisation.value("reports", true);
    const std::size_t areas = programme["areas"].size();
    for (int number = 1; reporting < wanted; ++number, ++reporting) {
        const QString digits = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
        Json organisation{{"code", ("D" + digits).toStdString()}, {"kind", "demo"}};
        organisation["names"] =
            names(QStringLiteral("Esittelyalue ") + digits, QStringLiteral("Demoområde ") + digits,
                  QStringLiteral("Demo area ") + digits);
        if (areas > 0)
            organisation["area"] = programme["areas"][static_cast<std::size_t>(number) % areas]["id"];
        programme["organisations"].push_back(std::move(organisation));
    }
}

void addInvestments(Json& programme, int wanted) {
    int number = 0;
    for (const Json& investment : programme["investments"])
        number = std::max(number, investment["number"].get<int>());
    while (static_cast<int>(programme["investments"].size()) < wanted) {
        const QString digits = QString::number(++number);
        const Json title =
            names(QStringLiteral("Esittelyinvestointi ") + digits,
                  QStringLiteral("Demoinvestering ") + digits, QStringLiteral("Demo investment ") + digits);
        programme["investments"].push_back({{"number", number}, {"short", title}, {"full", title}});
    }
}

void addPeriods(Json& programme, int missing) {
    if (missing <= 0) return;
    const auto first =
        YearMonth::fromString(QString::fromStdString(programme["schedules"][0]["from"].get<std::string>()));
    const Json schedule{{"from", first->plus(-2 * missing).toString().toStdString()},
                        {"until", first->plus(-1).toString().toStdString()},
                        {"months", 2},
                        {"deadline_days", 15}};
    programme["schedules"].insert(programme["schedules"].begin(), schedule);
}

} // namespace

std::vector<Period> periodsWithinCalls(const Programme& programme) {
    std::vector<Period> periods;
    std::optional<YearMonth> end;
    for (const Call& call : programme.calls)
        if (!end || *end < call.until) end = call.until;
    for (const ReportingPeriod& scheduled : programme.periods)
        if (!end || scheduled.period.last() <= *end) periods.push_back(scheduled.period);
    return periods;
}

QByteArray enlargedProgramme(const QByteArray& definition, int organisations, int investments, int periods) {
    const auto programme = parseProgramme(definition, QString());
    if (!programme) return definition;
    Json json = Json::parse(definition.toStdString());
    addOrganisations(json, organisations);
    addInvestments(json, investments);
    addPeriods(json, periods - static_cast<int>(periodsWithinCalls(*programme).size()));
    return QByteArray::fromStdString(json.dump(1));
}

} // namespace salkku
