// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace salkku {

enum class Language { Finnish, Swedish, English };

std::optional<Language> languageFromCode(const QString& code); ///< "fi", "sv", "en"
QString languageCode(Language language);
QLocale localeOf(Language language); ///< dates and numbers as that language's readers expect them

/// One text in the programme's three languages.
struct Names {
    QString fi;
    QString sv;
    QString en;

    const QString& in(Language language) const;
    bool operator==(const Names&) const = default;
};

} // namespace salkku
