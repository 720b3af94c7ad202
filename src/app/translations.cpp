// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace salkku {

namespace {

const char* const languageProperty = "salkkuLanguage";

// Owned by the application, so that they go with it.
void install(const QString& name, const QString& folder, Language language) {
    auto* translator = QCoreApplication::instance()->findChild<QTranslator*>(name);
    if (translator)
        QCoreApplication::removeTranslator(translator);
    else {
        translator = new QTranslator(QCoreApplication::instance());
        translator->setObjectName(name);
    }
    if (translator->load(name + QLatin1Char('_') + languageCode(language), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void setLanguage(Language language) {
    QCoreApplication::instance()->setProperty(languageProperty, languageCode(language));
    QLocale::setDefault(localeOf(language));
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), language);
    install(QStringLiteral("salkku"), QStringLiteral(":/translations"), language);
}

Language currentLanguage() {
    const QVariant code = QCoreApplication::instance()->property(languageProperty);
    return languageFromCode(code.toString()).value_or(defaultLanguage);
}

} // namespace salkku
