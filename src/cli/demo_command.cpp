// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

Result<DemoOptions> demoOptions(const Arguments& arguments) {
    const auto organisations = numberOption(arguments, QStringLiteral("organisations"), 0, 1, 5000);
    if (!organisations) return organisations.error();
    const auto investments = numberOption(arguments, QStringLiteral("investments"), 0, 1, 99);
    if (!investments) return investments.error();
    const auto periods = numberOption(arguments, QStringLiteral("periods"), 10, 1, 240);
    if (!periods) return periods.error();
    const auto seed = numberOption(arguments, QStringLiteral("seed"), 1, 0, 1'000'000);
    if (!seed) return seed.error();
    return DemoOptions{*organisations, *investments, *periods, static_cast<quint32>(*seed)};
}

} // namespace

int runDemo(const QStringList& list) {
    Arguments arguments(QStringLiteral("demo"),
                        Text::tr("Makes a portfolio of made-up data, marked as such, to try Salkku with."),
                        QStringLiteral("P.salkku"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the file to make; it must not exist"));
    arguments.addOption(QStringLiteral("organisations"), QStringLiteral("N"),
                        Text::tr("at least this many organisations; made-up ones are added"));
    arguments.addOption(QStringLiteral("investments"), QStringLiteral("N"),
                        Text::tr("at least this many investments"));
    arguments.addOption(QStringLiteral("periods"), QStringLiteral("N"), Text::tr("this many periods (10)"));
    arguments.addOption(QStringLiteral("seed"), QStringLiteral("N"),
                        Text::tr("another number makes other data; the same number the same (1)"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto options = demoOptions(arguments);
    if (!options) return fail(options.error());
    const auto portfolio = createDemo(arguments.positionals().constFirst(), *options);
    if (!portfolio) return fail(portfolio.error());
    complain(Text::tr("Made %1 with made-up data.").arg(portfolio->path()));
    return Done;
}

} // namespace salkku::cli
