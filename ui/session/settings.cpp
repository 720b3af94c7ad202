// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace salkku::ui {

namespace {

constexpr int recentLimit = 8;

const QString portfoliosKey = QStringLiteral("recent/portfolios");
const QString documentsKey = QStringLiteral("recent/documents");

} // namespace

Settings Settings::ofUser() {
    return Settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                QStringLiteral("Salkku"), QStringLiteral("salkku")));
}

Settings Settings::inFile(const QString& iniPath) {
    return Settings(std::make_unique<QSettings>(iniPath, QSettings::IniFormat));
}

Settings Settings::forgetting() {
    return Settings(nullptr);
}

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store)) {}
Settings::Settings(Settings&&) noexcept = default;
Settings::~Settings() = default;

QByteArray Settings::layout(const QString& name) const {
    return m_store ? m_store->value(QStringLiteral("layout/") + name).toByteArray() : QByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state) {
    if (m_store) m_store->setValue(QStringLiteral("layout/") + name, state);
}

Language Settings::language() const {
    const QString code = m_store ? m_store->value(QStringLiteral("language")).toString() : QString();
    return languageFromCode(code).value_or(Language::Finnish);
}

void Settings::setLanguage(Language language) {
    if (m_store) m_store->setValue(QStringLiteral("language"), languageCode(language));
}

ThemeChoice Settings::theme() const {
    const QString id = m_store ? m_store->value(QStringLiteral("theme")).toString() : QString();
    return themeFromId(id).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice choice) {
    if (m_store) m_store->setValue(QStringLiteral("theme"), themeId(choice));
}

QString Settings::lastFolder() const {
    const QString folder = m_store ? m_store->value(QStringLiteral("lastFolder")).toString() : QString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Settings::setLastFolder(const QString& folder) {
    if (m_store) m_store->setValue(QStringLiteral("lastFolder"), folder);
}

QStringList Settings::recentPortfolios() const {
    return recent(portfoliosKey);
}
void Settings::addRecentPortfolio(const QString& path) {
    addRecent(portfoliosKey, path);
}
QStringList Settings::recentDocuments() const {
    return recent(documentsKey);
}
void Settings::addRecentDocument(const QString& path) {
    addRecent(documentsKey, path);
}

bool Settings::reopens() const {
    return m_store && m_store->value(QStringLiteral("reopens"), true).toBool();
}

void Settings::setReopens(bool reopens) {
    if (m_store) m_store->setValue(QStringLiteral("reopens"), reopens);
}

QStringList Settings::recent(const QString& key) const {
    QStringList existing;
    if (!m_store) return existing;
    for (const QString& path : m_store->value(key).toStringList())
        if (QFileInfo::exists(path)) existing.append(path);
    return existing;
}

void Settings::addRecent(const QString& key, const QString& path) {
    if (!m_store) return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_store->value(key).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_store->setValue(key, QStringList(paths.mid(0, recentLimit)));
}

} // namespace salkku::ui
