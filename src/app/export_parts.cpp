// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_parts.h"

#include "documents/file_bytes.h"
#include "exporting/data_set/data_set.h"

namespace salkku {

Result<int> saveExport(const Result<QByteArray>& bytes, const QString& path, std::size_t count,
                       const SaveCheck& check) {
    if (!bytes) return bytes.error();
    if (const auto saved = saveFile(*bytes, path, check); !saved) return saved.error();
    return static_cast<int>(count);
}

Result<QByteArray> exportedDataSet(const Portfolio& portfolio, const ReportOptions& options) {
    const auto data = collectDataSet(portfolio, options);
    if (!data) return data.error();
    return dataSetToJson(*data);
}

Result<std::optional<pptx::HouseStyle>> houseStyle(const QString& theme) {
    if (theme.isEmpty()) return std::optional<pptx::HouseStyle>();
    const auto bytes = readFileBytes(theme, {});
    if (!bytes) return bytes.error();
    auto style = pptx::readHouseStyle(*bytes, theme);
    if (!style) return style.error();
    return std::optional(*std::move(style));
}

// A saved view that goes along is what a single table or picture is wanted of.
QString wantedPart(const ExportOptions& options) {
    const bool isView = options.part.isEmpty() && !options.report.views.empty();
    return isView ? slideKindId(SlideKind::Views) : options.part;
}

} // namespace salkku
