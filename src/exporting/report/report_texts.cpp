// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_texts.h"

#include <QLocale>

namespace salkku {

ReportTexts::ReportTexts(Language language)
    : m_language(language) {
    // Not installed on the application: only the report speaks this language.
    if (!m_translator.load(QStringLiteral("salkku_%1.qm").arg(languageCode(language)),
                           QStringLiteral(":/translations")))
        return;
}

QString ReportTexts::of(const char* source) const {
    const QString translated = m_translator.translate("Report", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString ReportTexts::percent(Percent percent) const {
    const bool isEnglish = m_language == Language::English;
    // Finnish and Swedish write a space; it must not break over lines.
    return isEnglish ? QStringLiteral("%1%").arg(percent.value())
                     : QStringLiteral("%1%2%").arg(QString::number(percent.value()), QString(QChar::Nbsp));
}

QString ReportTexts::date(const QDate& date) const {
    return localeOf(m_language).toString(date, QLocale::ShortFormat);
}

QString ReportTexts::number(int number) const {
    return localeOf(m_language).toString(number);
}

} // namespace salkku
