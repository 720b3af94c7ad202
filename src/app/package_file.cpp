// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_file.h"

#include "documents/file_bytes.h"
#include "documents/pptx/office_package.h"
#include "documents/pptx/read_fault.h"
#include "exporting/pptx/zip_bytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Unpacks and checks; throws ooxml::ReadFault.
class PackageReader {
public:
    PackageReader(const QByteArray& bytes, const QString& path, const PackageLimits& limits)
        : m_archive(bytes, path, archiveLimits(limits))
        , m_limits(limits) {}

    ReportPackage read() {
        requireUniqueNames();
        PackageManifest manifest = unwrap(manifestFromJson(part(manifestPartName), m_limits));
        checkParts(manifest);
        const QByteArray json = part(contentPartName);
        ReportPackage package{std::move(manifest), unwrap(contentFromJson(json, m_limits)), sha256Of(json)};
        requireAgreement(package);
        return package;
    }

private:
    [[noreturn]] void fail(const QString& message, const QString& place = {}) const {
        throw ooxml::ReadFault{{ErrorCode::Damaged, message, placeIn(place)}};
    }

    QString placeIn(const QString& place) const {
        return place.isEmpty() ? m_archive.path() : QStringLiteral("%1: %2").arg(m_archive.path(), place);
    }

    template <class T>
    T unwrap(Result<T> result) const {
        if (!result)
            throw ooxml::ReadFault{
                {result.error().code, result.error().message, placeIn(result.error().where)}};
        return *std::move(result);
    }

    QByteArray part(const QString& name) { return m_archive.read(name); }
    QByteArray part(const char* name) {
        const QString partName = QLatin1String(name);
        if (!m_archive.has(partName))
            fail(Text::tr("This is not a report package of Salkku's: it has no \"%1\".").arg(partName));
        return part(partName);
    }

    void requireUniqueNames() const {
        QSet<QString> seen;
        for (const QString& name : m_archive.partNames()) {
            if (seen.contains(name.toLower()))
                fail(Text::tr("The package holds two parts named \"%1\"; get it anew from its sender.")
                         .arg(name));
            seen.insert(name.toLower());
        }
    }

    void checkParts(const PackageManifest& manifest) {
        QSet<QString> listed{QLatin1String(manifestPartName)};
        for (const PackagePart& entry : manifest.parts) {
            const QByteArray bytes = m_archive.has(entry.name) ? part(entry.name) : QByteArray();
            if (bytes.size() != entry.bytes || sha256Of(bytes) != entry.sha256)
                fail(Text::tr("The part was changed or damaged after the package was made; get the package "
                              "anew from its sender."),
                     entry.name);
            listed.insert(entry.name);
        }
        for (const QString& name : m_archive.partNames())
            if (!listed.contains(name))
                fail(Text::tr("The package's own list does not know the part; get the package anew from its "
                              "sender."),
                     name);
        if (!listed.contains(QLatin1String(contentPartName)))
            fail(Text::tr("This is not a report package of Salkku's: it has no \"%1\".")
                     .arg(QLatin1String(contentPartName)));
    }

    void requireAgreement(const ReportPackage& package) const {
        const PackageManifest& manifest = package.manifest;
        const PackageContent& content = package.content;
        if (manifest.organisation != content.organisation || !(manifest.period == content.period) ||
            manifest.programme != content.programme)
            fail(Text::tr("The package's cover and its contents speak of different reports; get it anew from "
                          "its sender."));
    }

    ooxml::OfficePackage m_archive;
    PackageLimits m_limits;
};

} // namespace

Result<QByteArray> packageBytes(ReportPackage& package) {
    package.content = withVisibleTexts(std::move(package.content));
    const QByteArray content = contentToJson(package.content);
    package.id = sha256Of(content);
    package.manifest.parts = {{QLatin1String(contentPartName), content.size(), package.id}};
    const auto bytes = pptx::zipBytes({{QLatin1String(manifestPartName), manifestToJson(package.manifest)},
                                       {QLatin1String(contentPartName), content}},
                                      package.manifest.created);
    if (!bytes) return bytes;
    const auto readBack = packageFromBytes(*bytes, QLatin1String(packageSuffix).mid(1));
    if (!readBack) return readBack.error();
    return bytes;
}

Result<ReportPackage> packageFromBytes(const QByteArray& bytes, const QString& path,
                                       const PackageLimits& limits) {
    if (!bytes.startsWith("PK"))
        return Error{ErrorCode::NotADocument, Text::tr("This is not a report package of Salkku's."), path};
    try {
        return PackageReader(bytes, path, limits).read();
    } catch (const ooxml::ReadFault& fault) {
        return fault.error;
    }
}

Result<ReportPackage> readPackageFile(const QString& path, const PackageLimits& limits) {
    const auto bytes = readFileBytes(path, archiveLimits(limits));
    if (!bytes) return bytes.error();
    return packageFromBytes(*bytes, path, limits);
}

} // namespace salkku
