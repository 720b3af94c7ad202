// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiving_process.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReceivedCommand)
};

} // namespace

// A helper of `merge` and the window: what packages and forms hold, on standard output.
int runReceived(const QStringList& list) {
    Arguments arguments(QStringLiteral("received"), Text::tr("Reads report packages and forms for `merge`."),
                        QStringLiteral("FILE…"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("the packages and forms"), true);
    if (const auto status = arguments.parse(list)) return *status;
    receiveConfined(arguments.positionals(), printRaw);
    return Done;
}

} // namespace salkku::cli
