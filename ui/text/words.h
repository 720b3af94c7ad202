// SPDX-License-Identifier: GPL-3.0-or-later
// Values in words, for cells, tooltips, screen readers and copies. What the programme names, it names.
#pragma once

#include "analysis/comparison.h"
#include "analysis/forecast.h"
#include "analysis/overview.h"
#include "domain/programme.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <array>

namespace salkku::ui {

/// Names and meanings of the four lights in one language, in the order of allLights.
struct LightWords {
    std::array<QString, 4> names;
    std::array<QString, 4> meanings;

    const QString& name(Light light) const { return names[static_cast<std::size_t>(light)]; }
    const QString& meaning(Light light) const { return meanings[static_cast<std::size_t>(light)]; }
};

LightWords lightWords(const Programme& programme, Language language);

QString percentText(const Percent& percent);
QString meanPercentText(double mean); ///< rounded to a whole number
QString changeText(Change change);    ///< "worse", against the previous period; empty for no change
QString receptionText(Reception reception);
QString investmentShort(int number);            ///< "Inv. 1"
QString forecastText(const Forecast& forecast); ///< "At this pace 70–80% by 12/2025"
QString dateText(const QDate& date, Language language);
QString confidenceText(double confidence, Language language); ///< "0,98"

/// The organisation's name, or its code where the programme does not know it; "Whole country" for none.
QString organisationName(const Programme& programme, const OrganisationCode& code, Language language);

/// For lists of thousands of lines: looks each organisation up once.
class OrganisationNames {
public:
    OrganisationNames(const Programme& programme, Language language)
        : m_programme(programme)
        , m_language(language) {}
    const QString& of(const OrganisationCode& code);

private:
    const Programme& m_programme; ///< outlives this
    Language m_language;
    QHash<QString, QString> m_names;
};
QString dimensionName(const Programme& programme, const DimensionId& id, Language language);
QString sectionName(const Programme& programme, const SectionId& id, Language language);
QString investmentName(const Programme& programme, int number, Language language); ///< "Inv. 1 · Hoitotakuu"
QString callName(const Programme& programme, const CallId& id, Language language);

/// A cell as one sentence: "Kainuu, Schedule: red, Needs quick action. Worse than in the previous period."
QString lightDescription(const LightCell& cell, const LightWords& words);
QString progressDescription(const PercentCell& cell);

} // namespace salkku::ui
