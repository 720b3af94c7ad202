// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

LightWords lightWords(const Programme& programme, Language language) {
    LightWords words;
    for (const Light light : allLights) {
        const LightMeaning& meaning = programme.light(light);
        words.names[static_cast<std::size_t>(light)] = meaning.names.in(language);
        words.meanings[static_cast<std::size_t>(light)] = meaning.meanings.in(language);
    }
    return words;
}

QString percentText(const Percent& percent) {
    return Text::tr("%1%").arg(percent.value());
}

QString meanPercentText(double mean) {
    return Text::tr("%1%").arg(std::lround(mean));
}

QString changeText(Change change) {
    switch (change) {
    case Change::Better:
        return Text::tr("better");
    case Change::Worse:
        return Text::tr("worse");
    case Change::New:
        return Text::tr("new");
    case Change::Gone:
        return Text::tr("no longer reported");
    case Change::None:
    case Change::Unknown:
        break;
    }
    return {};
}

QString receptionText(Reception reception) {
    switch (reception) {
    case Reception::Received:
        return Text::tr("received");
    case Reception::ReceivedLate:
        return Text::tr("received late");
    case Reception::Draft:
        return Text::tr("draft");
    case Reception::Late:
        return Text::tr("late");
    case Reception::Missing:
        return Text::tr("missing");
    case Reception::NotExpected:
        break;
    }
    return QString(QChar(0x2013));
}

QString investmentShort(int number) {
    return Text::tr("Inv. %1").arg(number);
}

QString forecastText(const Forecast& forecast) {
    const QString end = QStringLiteral("%1/%2").arg(forecast.end.month()).arg(forecast.end.year());
    const auto low = std::lround(forecast.low), high = std::lround(forecast.high);
    return low == high ? Text::tr("At this pace %1% by %2").arg(low).arg(end)
                       : Text::tr("At this pace %1–%2% by %3").arg(low).arg(high).arg(end);
}

QString dateText(const QDate& date, Language language) {
    return localeOf(language).toString(date, QLocale::ShortFormat);
}

QString confidenceText(double confidence, Language language) {
    return localeOf(language).toString(confidence, 'f', 2);
}

QString organisationName(const Programme& programme, const OrganisationCode& code, Language language) {
    if (code.isEmpty()) return Text::tr("Whole country");
    const Organisation* organisation = programme.organisation(code);
    return organisation ? organisation->names.in(language) : code.value;
}

const QString& OrganisationNames::of(const OrganisationCode& code) {
    const auto found = m_names.constFind(code.value);
    if (found != m_names.constEnd()) return *found;
    return *m_names.insert(code.value, organisationName(m_programme, code, m_language));
}

QString dimensionName(const Programme& programme, const DimensionId& id, Language language) {
    const Dimension* dimension = programme.dimension(id);
    return dimension ? dimension->names.in(language) : id.value;
}

QString sectionName(const Programme& programme, const SectionId& id, Language language) {
    if (id.isEmpty()) return Text::tr("Without a heading");
    const NarrativeSection* section = programme.section(id);
    return section ? section->names.in(language) : id.value;
}

QString investmentName(const Programme& programme, int number, Language language) {
    const Investment* investment = programme.investment(number);
    if (!investment) return investmentShort(number);
    return Text::tr("Inv. %1 · %2").arg(number).arg(investment->shortName.in(language));
}

QString callName(const Programme& programme, const CallId& id, Language language) {
    const Call* call = programme.call(id);
    return call ? call->names.in(language) : id.value;
}

QString lightDescription(const LightCell& cell, const LightWords& words) {
    if (!cell.light && cell.earlier)
        return Text::tr("no report; in the previous period %1").arg(words.name(*cell.earlier));
    if (!cell.light) return Text::tr("no report");
    const QString value = Text::tr("%1: %2").arg(words.name(*cell.light), words.meaning(*cell.light));
    const QString change = changeText(cell.change);
    return change.isEmpty() ? value : Text::tr("%1 (%2)").arg(value, change);
}

QString progressDescription(const PercentCell& cell) {
    if (!cell.percent) return Text::tr("No percentage reported");
    QStringList parts{Text::tr("Progress %1").arg(percentText(*cell.percent))};
    if (cell.planned) parts.append(Text::tr("plan %1").arg(percentText(*cell.planned)));
    if (cell.before) parts.append(Text::tr("previous period %1").arg(percentText(*cell.before)));
    return parts.join(QStringLiteral(", "));
}

} // namespace salkku::ui
