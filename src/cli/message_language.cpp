// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/message_language.h"

#include "app/translations.h"
#include "cli/console.h"

#include <QCoreApplication>
#include <optional>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Takes "--lang xx" out of the arguments.
std::optional<Language> takeLanguage(const QStringList& arguments) {
    QString code = qEnvironmentVariable("SALKKU_LANG", languageCode(defaultLanguage));
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i].startsWith(QLatin1String("--lang="))) code = arguments[i].mid(7);
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size()) code = arguments[i + 1];
    }
    return languageFromCode(code);
}

} // namespace

QStringList withoutLanguage(const QStringList& arguments) {
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--")) return rest + arguments.mid(i);
        if (arguments[i].startsWith(QLatin1String("--lang="))) continue;
        if (arguments[i] == QLatin1String("--lang"))
            ++i;
        else
            rest.append(arguments[i]);
    }
    return rest;
}

int runInLanguage(int (*run)(const QStringList&)) {
    QCoreApplication::setApplicationName(QStringLiteral("salkku-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALKKU_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto language = takeLanguage(arguments);
    setLanguage(language.value_or(defaultLanguage));
    if (language) return run(withoutLanguage(arguments));
    complain(Text::tr("--lang must be fi, sv or en."));
    return UnusableArguments;
}

} // namespace salkku::cli
