// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/latest_period.h"

#include "storage/portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<Period> periodOrLatest(const Arguments& arguments, const Portfolio& portfolio) {
    const auto given = periodOption(arguments);
    if (!given) return given.error();
    if (*given) return **given;
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    if (periods->empty())
        return Error{ErrorCode::InvalidArgument, Text::tr("The portfolio has no reports yet."),
                     portfolio.path()};
    return periods->back();
}

} // namespace salkku::cli
