// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carried_data_set.h"

#include "documents/pdf_attachment.h"
#include "exporting/data_set/carried_part.h"
#include "exporting/pdf/pdf_bytes.h"

namespace salkku {

namespace {

Result<QByteArray> jsonIn(const QByteArray& bytes, const QString& path) {
    if (bytes.startsWith("%PDF")) return pdfAttachment(bytes, path, QLatin1String(dataSetAttachment));
    if (bytes.startsWith("PK")) return carriedJson(bytes, path);
    if (isDataSetJson(bytes)) return bytes;
    return QByteArray();
}

} // namespace

bool isDataSetJson(const QByteArray& json) {
    return json.left(200).contains("\"salkku-data-set\"");
}

Result<std::optional<DataSet>> carriedDataSet(const QByteArray& bytes, const QString& path) {
    const auto json = jsonIn(bytes, path);
    if (!json) return json.error();
    if (json->isEmpty()) return std::optional<DataSet>();
    auto data = dataSetFromJson(*json, path);
    if (!data) return data.error();
    return std::optional(*std::move(data));
}

} // namespace salkku
