// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/send_portfolio.h"

namespace salkku::cli {

Result<Portfolio> openToSend(const QString& path) {
    auto portfolio = Portfolio::open(path);
    if (portfolio || portfolio.error().code != ErrorCode::ReadOnly) return portfolio;
    return Portfolio::open(path, OpenMode::ReadOnly);
}

QString commandAuthor() {
    for (const char* name : {"SALKKU_AUTHOR", "USER", "USERNAME"})
        if (!qEnvironmentVariableIsEmpty(name)) return qEnvironmentVariable(name);
    return QStringLiteral("salkku-cli");
}

} // namespace salkku::cli
