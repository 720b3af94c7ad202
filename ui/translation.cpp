// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include "app/translations.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace salkku::ui {

// Qt posts LanguageChange to windows for later, and not at all where no translation file was found.
void speak(Language language) {
    setLanguage(language);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &change);
    }
}

} // namespace salkku::ui
