// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drawn_export.h"

#include "app/export_report.h"

#include <algorithm>

namespace salkku::cli {

namespace {

bool namesDrawnForm(const QString& argument) {
    const bool isOption = argument.startsWith(QLatin1String("--to="));
    const auto form = exportFormOf(isOption ? argument.mid(5) : argument);
    return form && needsFonts(*form);
}

} // namespace

bool isDrawnExport(const QStringList& arguments) {
    return arguments.contains(QLatin1String("export")) &&
           std::any_of(arguments.begin(), arguments.end(), namesDrawnForm);
}

} // namespace salkku::cli
