// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QFont>

namespace salkku::ui {

namespace {

constexpr int textPixels = 13;

QPalette paletteFrom(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.red);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

// The sheet names tokens as @token; longer names come first so that "@accent" leaves "@accentGround" whole.
QString sheetFrom(const Tokens& t) {
    QFile file(QStringLiteral(":/salkku/ui/salkku.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = {{"@accentGround", t.accentGround},
                                                    {"@onAccent", t.onAccent},
                                                    {"@accent", t.accent},
                                                    {"@window", t.window},
                                                    {"@card", t.card},
                                                    {"@line", t.line},
                                                    {"@muted", t.muted},
                                                    {"@text", t.text},
                                                    {"@grid", t.grid},
                                                    {"@red", t.red},
                                                    {"@yellow", t.yellow},
                                                    {"@track", t.track},
                                                    {"@watchGround", t.watch.ground},
                                                    {"@watchText", t.watch.text},
                                                    {"@quietGround", t.quiet.ground},
                                                    {"@quietText", t.quiet.text},
                                                    {"@goodGround", t.good.ground},
                                                    {"@goodText", t.good.text},
                                                    {"@badGround", t.bad.ground},
                                                    {"@badText", t.bad.text}};
    for (const auto& [name, colour] : names) sheet.replace(QLatin1String(name), colour.name());
    return sheet.replace(QLatin1String("@theme"), t.dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace

QString themeId(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<ThemeChoice> themeFromId(const QString& id) {
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        if (themeId(choice) == id) return choice;
    return std::nullopt;
}

bool desktopIsDark(const QPalette& desktopPalette) {
    return tokensOf(desktopPalette).dark;
}

void applyTheme(QApplication& application, ThemeChoice choice, bool systemIsDark) {
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    const Tokens& tokens = dark ? darkTokens() : lightTokens();
    application.setStyle(new Style); // the application owns it
    QFont font = application.font();
    font.setPixelSize(textPixels);
    application.setFont(font);
    application.setPalette(paletteFrom(tokens));
    application.setStyleSheet(sheetFrom(tokens));
}

} // namespace salkku::ui
