// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_image.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PageCommand)
};

} // namespace

// The window's helper: a page's picture on standard output.
int runPage(const QStringList& list) {
    Arguments arguments(QStringLiteral("page"), Text::tr("Draws a page of a PDF for the window."),
                        QStringLiteral("FILE [--number N] [--dpi D]"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("the document: PDF"));
    arguments.addOption(QStringLiteral("number"), QStringLiteral("1"), Text::tr("the page, from 1"));
    arguments.addOption(QStringLiteral("dpi"), QStringLiteral("96"), Text::tr("dots per inch"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto number = numberOption(arguments, QStringLiteral("number"), 1, 1, 100'000);
    if (!number) return fail(number.error());
    const double dpi =
        arguments.has(QStringLiteral("dpi")) ? arguments.value(QStringLiteral("dpi")).toDouble() : 96;
    const auto image = pageImageConfined(arguments.positionals().constFirst(), *number, dpi);
    if (!image) return fail(image.error());
    printRaw(*image);
    return Done;
}

} // namespace salkku::cli
