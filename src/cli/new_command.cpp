// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_programme.h"
#include "cli/command.h"
#include "cli/console.h"
#include "domain/programme_json.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QFile>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

Result<QByteArray> definition(const QString& path) {
    if (path.isEmpty()) return builtInProgrammeJson();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Text::tr("The programme definition cannot be read: %1").arg(file.errorString()), path};
    const QByteArray json = file.read(largestProgrammeDefinition + 1);
    const auto programme = parseProgramme(json, path);
    if (!programme) return programme.error();
    return json;
}

} // namespace

int runNew(const QStringList& list) {
    Arguments arguments(QStringLiteral("new"), Text::tr("Makes an empty portfolio."),
                        QStringLiteral("P.salkku"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the file to make; it must not exist"));
    arguments.addOption(QStringLiteral("programme"), QStringLiteral("FILE"),
                        Text::tr("a programme definition (JSON) instead of the built-in one"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto json = definition(arguments.value(QStringLiteral("programme")));
    if (!json) return fail(json.error());
    const auto portfolio = Portfolio::create(arguments.positionals().constFirst(), *json);
    if (!portfolio) return fail(portfolio.error());
    complain(Text::tr("Made %1.").arg(portfolio->path()));
    return Done;
}

} // namespace salkku::cli
