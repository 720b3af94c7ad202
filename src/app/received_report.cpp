// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/received_report.h"

#include "app/checked_json.h"
#include "app/form_read.h"
#include "documents/file_bytes.h"
#include "storage/entity_fields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace salkku {

namespace {

using Json = nlohmann::ordered_json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr qsizetype longestHead = 4 * 1024 * 1024; // a form with every cell wrong has 200 kB

Json textList(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts) list.push_back(text.toStdString());
    return list;
}

// A cleared field by the place of its report or indicator in the content.
Json clearedJson(const PackageContent& content, const PackageField& cleared) {
    for (std::size_t i = 0; i < content.reports.size(); ++i)
        if (EntityKey(content.reports[i].report.key) == cleared.first)
            return {{"report", i}, {"field", cleared.second.value.toStdString()}};
    for (std::size_t i = 0; i < content.indicators.size(); ++i)
        if (EntityKey(IndicatorValueKey{keyOf(content.indicators[i]), content.period}) == cleared.first)
            return {{"indicator", i}, {"field", cleared.second.value.toStdString()}};
    return nullptr;
}

Json headJson(const ReceivedReport& received, qsizetype contentBytes) {
    Json json{{"file", received.file.toStdString()},
              {"author", received.author.toStdString()},
              {"based_on", textList(received.basedOn)},
              {"id", received.id.toStdString()},
              {"problems", textList(received.problems)},
              {"partial", received.content.isPartial},
              {"content_bytes", contentBytes}};
    if (received.created.isValid()) json["created"] = received.created.toSecsSinceEpoch();
    json["cleared"] = Json::array();
    for (const PackageField& cleared : received.content.cleared)
        if (Json place = clearedJson(received.content, cleared); !place.is_null())
            json["cleared"].push_back(std::move(place));
    return json;
}

Json errorJson(const Error& error) {
    return {{"error", static_cast<int>(error.code)},
            {"message", error.message.toStdString()},
            {"where", error.where.toStdString()},
            {"content_bytes", 0}};
}

QByteArray lineOf(const Json& json) {
    return QByteArray::fromStdString(json.dump(-1, ' ', true, Json::error_handler_t::replace)) + '\n';
}

// The part that every office file has, named in the archive's own list.
bool isWorkbook(const QByteArray& bytes) {
    return bytes.contains("[Content_Types].xml") && bytes.contains("xl/");
}

QStringList textsAt(const JsonPlace& list) {
    QStringList texts;
    list.eachItem([&](const JsonPlace& item) { texts.append(item.text()); });
    return texts;
}

PackageField clearedAt(const JsonPlace& place, const PackageContent& content) {
    const FieldName field{place.at("field").text()};
    const bool isReport = place.has("report");
    const auto size = isReport ? content.reports.size() : content.indicators.size();
    if (size == 0) place.fail(Text::tr("The value cannot be understood."));
    const auto index = static_cast<std::size_t>(
        place.at(isReport ? "report" : "indicator").number(0, static_cast<int>(size) - 1));
    if (isReport) return {content.reports[index].report.key, field};
    return {IndicatorValueKey{keyOf(content.indicators[index]), content.period}, field};
}

// The child was given the path; where it tells of it there is nothing to be hidden or shown.
Error errorAt(const JsonPlace& head) {
    const int code = head.at("error").number(0, static_cast<int>(ErrorCode::Internal));
    return {static_cast<ErrorCode>(code), head.at("message").text(), head.textOr("where")};
}

ReceivedReport reportAt(const JsonPlace& head, const QByteArray& contentJson) {
    auto content = contentFromJson(contentJson);
    if (!content) throw PackageFault{content.error().code, content.error().message, content.error().where};
    ReceivedReport received{
        head.at("file").text(),       head.at("author").text(), {},
        textsAt(head.at("based_on")), head.at("id").text(),     textsAt(head.at("problems")),
        *std::move(content)};
    if (head.has("created"))
        received.created =
            QDateTime::fromSecsSinceEpoch(static_cast<qint64>(head.at("created").decimal()), Qt::UTC);
    received.content.isPartial = head.at("partial").flag();
    head.at("cleared").eachItem([&](const JsonPlace& place) {
        received.content.cleared.push_back(clearedAt(place, received.content));
    });
    return received;
}

} // namespace

bool isReceivedName(const QString& path) {
    return path.endsWith(QLatin1String(packageSuffix), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<ReceivedReport> readReceived(const QString& path) {
    const auto bytes = readFileBytes(path, archiveLimits({}));
    if (!bytes) return bytes.error();
    if (isWorkbook(*bytes)) return formFromBytes(*bytes, path, QFileInfo(path).lastModified().toUTC());
    auto package = packageFromBytes(*bytes, path);
    if (!package) return package.error();
    return ReceivedReport{QFileInfo(path).fileName(),
                          package->manifest.author,
                          package->manifest.created,
                          package->manifest.basedOn,
                          package->id,
                          {},
                          std::move(package->content)};
}

QByteArray receivedToBytes(const Result<ReceivedReport>& received) {
    if (!received) return lineOf(errorJson(received.error()));
    const QByteArray content = contentToJson(received->content);
    return lineOf(headJson(*received, content.size())) + content;
}

std::optional<Result<ReceivedReport>> takeReceived(QByteArray& bytes) {
    const qsizetype end = bytes.left(longestHead).indexOf('\n');
    if (end < 0 && bytes.size() < longestHead) return std::nullopt;
    const PackageLimits limits;
    try {
        const auto json = parseChecked(bytes.left(std::max<qsizetype>(0, end)), limits);
        const JsonPlace head(json, {}, limits);
        const qsizetype size = head.at("content_bytes").number(0, static_cast<int>(limits.partBytes));
        if (bytes.size() < end + 1 + size) return std::nullopt;
        const QByteArray content = bytes.mid(end + 1, size);
        bytes.remove(0, end + 1 + size);
        if (head.has("error")) return Result<ReceivedReport>(errorAt(head));
        return Result<ReceivedReport>(reportAt(head, content));
    } catch (const PackageFault& fault) {
        bytes.clear();
        return Result<ReceivedReport>(Error{ErrorCode::Internal, fault.message, fault.place});
    }
}

} // namespace salkku
