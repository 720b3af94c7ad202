// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/carried_part.h"

#include "exporting/data_set/data_set.h"
#include "exporting/pptx/xml.h"

#include <QCoreApplication>
#include <expat.h>
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

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

// The text of the root, which says whose the part is; another program may have renumbered it.
class PartText {
public:
    // Empty where the part is another's or damaged.
    QByteArray of(const QByteArray& xml) {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), opened, closed);
        XML_SetCharacterDataHandler(m_parser.get(), met);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), defined);
        m_text.reserve(xml.size());
        const auto size = static_cast<int>(xml.size());
        if (XML_Parse(m_parser.get(), xml.constData(), size, XML_TRUE) != XML_STATUS_OK) return {};
        return m_text;
    }

private:
    static constexpr char separator = '\n';

    static PartText& self(void* data) { return *static_cast<PartText*>(data); }
    static void XMLCALL opened(void* data, const char* name, const char**) {
        const QByteArray root = QByteArray(dataSetNamespace) + separator;
        if (self(data).m_depth++ == 0 && !QByteArrayView(name).startsWith(root)) self(data).stop();
    }
    static void XMLCALL closed(void* data, const char*) { --self(data).m_depth; }
    static void XMLCALL met(void* data, const char* utf8, int size) {
        if (self(data).m_depth == 1) self(data).m_text.append(utf8, size);
    }
    // Definitions could expand without end.
    static void XMLCALL defined(void* data, const char*, const char*, const char*, int) { self(data).stop(); }

    void stop() { XML_StopParser(m_parser.get(), XML_FALSE); }

    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser{XML_ParserCreateNS(nullptr, separator)};
    QByteArray m_text;
    int m_depth = 0;
};

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
    xml.utf8Element("dataSet", dataSet, {{"xmlns", QLatin1String(dataSetNamespace)}});
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
        if (const QByteArray json = PartText().of(read(archive.get(), index, stat.size)); !json.isEmpty())
            return json;
    }
    return QByteArray();
}

} // namespace salkku
