// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/carried_part.h"

#include "exporting/data_set/data_set.h"
#include "exporting/pptx/xml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <memory>
#include <zip.h>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DataSet)
};

const char* const dataSetNamespace = "urn:salkku:data-set:1";
const char* const itemNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

struct ArchiveCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using ArchivePointer = std::unique_ptr<zip_t, ArchiveCloser>;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

ArchivePointer open(const QByteArray& deck) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(deck.constData(), static_cast<zip_uint64_t>(deck.size()), 0, &error);
    ArchivePointer archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (source && !archive) zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

// The root says whose the part is; another program may have renumbered it.
QByteArray textOfPart(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.namespaceUri() != QLatin1String(dataSetNamespace)) return {};
    return reader.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
}

bool isCandidate(const char* name) {
    const QByteArray path(name);
    return path.startsWith("customXml/item") && path.endsWith(".xml") &&
           !path.startsWith("customXml/itemProps");
}

QByteArray read(zip_t* archive, zip_uint64_t index, zip_uint64_t size) {
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(archive, index, 0));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), size) != static_cast<zip_int64_t>(size)) return {};
    return bytes;
}

} // namespace

QByteArray carriedPartXml(const QByteArray& dataSet) {
    pptx::Xml xml;
    xml.textElement("dataSet", QString::fromUtf8(dataSet), {{"xmlns", QLatin1String(dataSetNamespace)}});
    return xml.take();
}

QByteArray carriedPropertiesXml() {
    pptx::Xml xml;
    {
        const auto root = xml.element(
            "ds:datastoreItem", {{"ds:itemID", QStringLiteral("{6C3F0A51-52B7-4E0E-9D54-5A1C0B7C2E11}")},
                                 {"xmlns:ds", QLatin1String(itemNamespace)}});
        const auto schemas = xml.element("ds:schemaRefs");
        xml.leaf("ds:schemaRef", {{"ds:uri", QLatin1String(dataSetNamespace)}});
    }
    return xml.take();
}

Result<QByteArray> carriedJson(const QByteArray& deck, const QString& name) {
    const ArchivePointer archive = open(deck);
    if (!archive) return QByteArray();
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(archive.get(), index, 0, &stat) != 0 || !isCandidate(stat.name)) continue;
        if (stat.size > static_cast<zip_uint64_t>(largestDataSet))
            return Error{ErrorCode::LimitExceeded, Text::tr("The data set is too large to be read."), name};
        if (const QByteArray json = textOfPart(read(archive.get(), index, stat.size)); !json.isEmpty())
            return json;
    }
    return QByteArray();
}

} // namespace salkku
