// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <iterator>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportReport)
};

constexpr const char* endings[] = {"pptx", "pdf", "xlsx", "html", "png", "svg", "csv", "json"};
static_assert(std::size(endings) == std::size(allExportForms));

} // namespace

QString exportEnding(ExportForm form) {
    return QString::fromLatin1(endings[static_cast<std::size_t>(form)]);
}

Result<ExportForm> exportFormOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const ExportForm form : allExportForms) {
        if (exportEnding(form) == ending) return form;
        known << QLatin1Char('.') + exportEnding(form);
    }
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("The file name must end in one of %1.").arg(known.join(QStringLiteral(", "))),
                 path};
}

bool holdsOnePart(ExportForm form) {
    return form == ExportForm::Csv || form == ExportForm::Png || form == ExportForm::Svg;
}

bool needsFonts(ExportForm form) {
    return form == ExportForm::Pdf || form == ExportForm::Png || form == ExportForm::Svg;
}

QString suggestedFileName(const Period& period, Language language, ExportForm form,
                          const std::optional<QDate>& asOf) {
    const QString day = asOf ? QStringLiteral("_as-of-") + asOf->toString(Qt::ISODate) : QString();
    return QStringLiteral("salkku_%1_%2_%3%4.%5")
        .arg(period.first().toString(), period.last().toString(), languageCode(language), day,
             exportEnding(form));
}

} // namespace salkku
