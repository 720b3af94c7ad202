// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/as_of.h"

#include "app/past_portfolio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace salkku::cli {

namespace {

const QString asOfOption = QStringLiteral("as-of");

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void addAsOfOption(Arguments& arguments) {
    arguments.addOption(asOfOption, QStringLiteral("2026-01-31"),
                        Text::tr("the portfolio as it stood at the end of that day"));
}

Result<Portfolio> openAsWanted(const Arguments& arguments, const QTemporaryDir& folder) {
    const QString path = arguments.positionals().constFirst();
    const auto day = dateOption(arguments, asOfOption);
    if (!day) return day.error();
    // Under its own name, which exports tell.
    return *day ? openAsOf(path, **day, folder.filePath(QFileInfo(path).fileName()))
                : Portfolio::open(path, OpenMode::ReadOnly);
}

} // namespace salkku::cli
