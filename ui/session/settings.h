// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers from one run to the next.
#pragma once

#include "domain/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

class QSettings;

namespace salkku::ui {

class Settings {
public:
    static Settings ofUser();
    static Settings inFile(const QString& iniPath);
    static Settings forgetting(); ///< remembers nothing: screenshots must not depend on earlier runs

    Settings(Settings&&) noexcept;
    ~Settings();

    QByteArray layout(const QString& name) const; ///< a window's, splitter's or header's own state
    void setLayout(const QString& name, const QByteArray& state);

    Language language() const; ///< Finnish until chosen otherwise
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    QStringList recentPortfolios() const; ///< newest first, only files that exist
    void addRecentPortfolio(const QString& path);
    QStringList recentDocuments() const;
    void addRecentDocument(const QString& path);
    bool reopens() const; ///< whether the last portfolio was open when the window was last closed
    void setReopens(bool reopens);

private:
    explicit Settings(std::unique_ptr<QSettings> store);
    QStringList recent(const QString& key) const;
    void addRecent(const QString& key, const QString& path);
    std::unique_ptr<QSettings> m_store; ///< null remembers nothing
};

} // namespace salkku::ui
