// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/percent.h"

#include <QDate>
#include <QTranslator>

namespace salkku {

/// The report's own words in the report's language, whatever language the program speaks. English where the
/// build holds no translation.
class ReportTexts {
public:
    explicit ReportTexts(Language language);

    /// A text marked with QT_TRANSLATE_NOOP("Report", "…").
    QString of(const char* source) const;
    QString percent(Percent percent) const;
    QString date(const QDate& date) const;
    QString number(int number) const;

private:
    Language m_language;
    QTranslator m_translator;
};

} // namespace salkku
