// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include "support/qt_strings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace salkku;
using namespace salkku::ui;

namespace {

QString touch(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("what is chosen is there again in the next run") {
    QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("s.ini"));
    {
        Settings settings = Settings::inFile(ini);
        settings.setLanguage(Language::English);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLayout(QStringLiteral("window"), "state");
    }
    const Settings again = Settings::inFile(ini);
    CHECK(again.language() == Language::English);
    CHECK(again.theme() == ThemeChoice::Dark);
    CHECK(again.layout(QStringLiteral("window")) == QByteArray("state"));
}

TEST_CASE("the newest portfolio stands first, once, and vanished files are left out") {
    QTemporaryDir folder;
    Settings settings = Settings::inFile(folder.filePath(QStringLiteral("s.ini")));
    const QString a = touch(folder, QStringLiteral("a.salkku")),
                  b = touch(folder, QStringLiteral("b.salkku"));
    settings.addRecentPortfolio(a);
    settings.addRecentPortfolio(b);
    settings.addRecentPortfolio(a);
    CHECK(settings.recentPortfolios() == QStringList{a, b});
    QFile::remove(a);
    CHECK(settings.recentPortfolios() == QStringList{b});
}

TEST_CASE("settings that forget remember nothing") {
    Settings settings = Settings::forgetting();
    settings.setLanguage(Language::English);
    CHECK(settings.language() == Language::Finnish);
    CHECK(settings.recentPortfolios().isEmpty());
}
