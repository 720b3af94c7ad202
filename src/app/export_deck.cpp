// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_deck.h"

#include "exporting/build_report.h"
#include "exporting/write_pptx.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportDeck)
};

} // namespace

Result<int> exportDeck(const Portfolio& portfolio, const ExportOptions& options,
                       const std::function<bool(int, int)>& progress) {
    if (!options.path.endsWith(QLatin1String(".pptx"), Qt::CaseInsensitive))
        return Error{ErrorCode::InvalidArgument, Text::tr("The file name must end in \".pptx\"."),
                     options.path};
    const auto report = buildReport(portfolio, {options.period, options.call, options.language});
    if (!report) return report.error();
    return writePptx(*report, options.path, progress);
}

QString suggestedFileName(const Period& period, Language language) {
    return QStringLiteral("salkku_%1_%2_%3.pptx")
        .arg(period.first().toString(), period.last().toString(), languageCode(language));
}

} // namespace salkku
