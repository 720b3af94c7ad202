// SPDX-License-Identifier: GPL-3.0-or-later
// What the application is asked to do when it is started.
#pragma once

#include "domain/language.h"
#include "domain/period.h"
#include "domain/result.h"
#include "ui/page_id.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace salkku::ui {

struct CommandLine {
    QString portfolio; ///< empty: the last one, or the welcome page
    bool demo = false;
    bool help = false;
    bool version = false;
    bool measureStart = false;
    QString screenshot; ///< picture to write instead of staying open
    PageId page = PageId::Overview;
    CompareView view = CompareView::Matrix; ///< of the comparison page
    std::optional<Period> period;
    QString organisation;
    int investment = 0;
    QString words; ///< to look for on the search page
    QSize size{1280, 800};
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QStringList documents; ///< to import when the window stands
};

/// `arguments` as main() has them, the program's name first.
Result<CommandLine> parseCommandLine(const QStringList& arguments);
QString commandLineHelp();

} // namespace salkku::ui
