// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a written deck and reads its parts.
#pragma once

#include "support/qt_strings.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QXmlStreamReader>
#include <functional>
#include <zip.h>

namespace salkku::test {

/// The parts by their paths.
inline QMap<QString, QByteArray> readZip(const QString& path) {
    QMap<QString, QByteArray> parts;
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(file);
        CHECK(zip_fread(file, content.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), content);
    }
    zip_discard(archive);
    return parts;
}

/// Calls `visit` at the start of every element of the name.
inline void forEachElement(const QByteArray& xml, const QString& name,
                           const std::function<void(QXmlStreamReader&)>& visit) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == name)
            visit(reader);
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
}

inline QStringList attributesOf(const QByteArray& xml, const QString& element, const QString& attribute) {
    QStringList values;
    forEachElement(xml, element, [&](QXmlStreamReader& reader) {
        values << reader.attributes().value(attribute).toString();
    });
    return values;
}

inline QStringList textsOf(const QByteArray& xml, const QString& element = QStringLiteral("a:t")) {
    QStringList texts;
    forEachElement(xml, element, [&](QXmlStreamReader& reader) { texts << reader.readElementText(); });
    return texts;
}

inline int countOf(const QByteArray& xml, const QString& element) {
    int count = 0;
    forEachElement(xml, element, [&](QXmlStreamReader&) { ++count; });
    return count;
}

} // namespace salkku::test
