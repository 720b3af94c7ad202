// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/language.h"

namespace salkku {

std::optional<Language> languageFromCode(const QString& code) {
    if (code == QLatin1String("fi")) return Language::Finnish;
    if (code == QLatin1String("sv")) return Language::Swedish;
    if (code == QLatin1String("en")) return Language::English;
    return std::nullopt;
}

QString languageCode(Language language) {
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("fi");
    case Language::Swedish:
        return QStringLiteral("sv");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

QLocale localeOf(Language language) {
    switch (language) {
    case Language::Finnish:
        return QLocale(QLocale::Finnish, QLocale::Finland);
    case Language::Swedish:
        return QLocale(QLocale::Swedish, QLocale::Finland);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

const QString& Names::in(Language language) const {
    switch (language) {
    case Language::Finnish:
        return fi;
    case Language::Swedish:
        return sv;
    case Language::English:
        break;
    }
    return en;
}

} // namespace salkku
