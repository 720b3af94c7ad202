// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up reports for the tests of layout and writers.
#pragma once

#include "exporting/report_model.h"

namespace salkku::test {

inline Report emptyReport() {
    Report report;
    report.title = QStringLiteral("Harbour programme");
    report.language = Language::English;
    report.periodText = QStringLiteral("July–December 2030");
    report.footer = QStringLiteral("Harbours · July–December 2030");
    report.dataAt = QDateTime(QDate(2031, 1, 20), QTime(9, 30), Qt::UTC);
    report.appVersion = QStringLiteral("1.2.3");
    report.continuedTitle = QStringLiteral("%1 (continued)");
    report.notesHeading = QStringLiteral("Sources");
    return report;
}

inline ReportSlide slideOf(const QString& title, std::vector<Block> blocks) {
    ReportSlide slide;
    slide.title = title;
    slide.blocks = std::move(blocks);
    return slide;
}

inline Report reportOf(std::vector<ReportSlide> slides) {
    Report report = emptyReport();
    report.slides = std::move(slides);
    return report;
}

inline BulletBlock bullets(const QStringList& texts) {
    BulletBlock block;
    for (const QString& text : texts) block.bullets.push_back({text, 0, false});
    return block;
}

/// "Quay 3 is dredged by sentence 17." and so on.
inline QString sentences(int count) {
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("Quay %1 is dredged to the depth that plan %2 sets.").arg(i % 9 + 1).arg(i);
    return all.join(QLatin1Char(' '));
}

inline TableBlock lightTable(int rows, int dimensions) {
    TableBlock table{{QStringLiteral("Harbour")}, {}, QStringLiteral("Lights of the harbours")};
    for (int i = 0; i < dimensions; ++i) table.columns << QStringLiteral("Aspect %1").arg(i + 1);
    for (int row = 0; row < rows; ++row) {
        auto& cells = table.rows.emplace_back();
        cells.push_back({QStringLiteral("Harbour %1").arg(row + 1), {}, {}});
        for (int i = 0; i < dimensions; ++i)
            cells.push_back({QStringLiteral("%1 %").arg((row * 7 + i) % 101), allLights[(row + i) % 4], {}});
    }
    return table;
}

inline ChartBlock bars(int categories) {
    ChartBlock chart;
    chart.description = QStringLiteral("Progress of the harbours");
    chart.categoryHeading = QStringLiteral("Harbour");
    chart.series.push_back({QStringLiteral("Progress"), {}});
    for (int i = 0; i < categories; ++i) {
        chart.categories << QStringLiteral("Harbour %1").arg(i + 1);
        chart.series.front().values.push_back(i % 11 == 10 ? std::nullopt
                                                           : std::optional<double>(100 - i % 60));
    }
    return chart;
}

inline LegendBlock legend() {
    LegendBlock block;
    for (const Light light : allLights)
        block.entries.push_back({light, QStringLiteral("Means %1").arg(lightId(light))});
    return block;
}

inline ReportSlide titleSlide() {
    ReportSlide slide = slideOf(QStringLiteral("Harbour programme"), {});
    slide.subtitle = QStringLiteral("Pillar 9\nJuly–December 2030");
    slide.isTitleSlide = true;
    return slide;
}

inline Report plainDeck() {
    Report report = reportOf(
        {titleSlide(), slideOf(QStringLiteral("State of things"), {bullets({sentences(1), sentences(2)})}),
         slideOf(QStringLiteral("Lights"), {lightTable(22, 7)}),
         slideOf(QStringLiteral("Progress"), {bars(22)}), slideOf(QStringLiteral("Legend"), {legend()})});
    report.slides[1].run = QStringLiteral("Line 1");
    report.slides[1].subtitle = QStringLiteral("Quays & cranes");
    report.slides[1].sources = {QStringLiteral("harbours.pdf, page 3")};
    return report;
}

/// Everything that has ever broken a deck.
inline Report stressDeck() {
    const QString hard = QStringLiteral("5 < 6 & 7 > 2 \"quoted\" 'single' ]]> &amp; <b>");
    const QString marks = QStringLiteral("Ca\u0301te\u0301 de\u0301ja\u0300 a\u0308ljy");
    const QString emoji = QString::fromUtf8("Crane 🏗️ ready 👩‍🔧 and flag 🇫🇮");
    const QString hebrew = QString::fromUtf8("הנמל נפתח מחדש");
    const QString arabic = QString::fromUtf8("تم افتتاح الميناء");
    const QString control = QStringLiteral("Bell\u0007 tab\there line\nbreak form\u000cfeed");
    const QString unbroken = QString(400, QLatin1Char('W'));
    BulletBlock mixed = bullets({hard, marks, emoji, hebrew, arabic, control, unbroken});
    mixed.heading = QStringLiteral("Odd texts");
    mixed.bullets.push_back({QStringLiteral("A heading among the bullets"), 0, true});
    mixed.bullets.push_back({sentences(3), 1, false});
    TableBlock comments = lightTable(500, 3);
    comments.columns << QStringLiteral("Comment");
    for (std::size_t i = 0; i < comments.rows.size(); ++i)
        comments.rows[i].push_back(
            {i % 50 == 0 ? hard + QLatin1Char(' ') + sentences(3) : QString(), {}, {}});
    TableBlock tall = lightTable(2, 1);
    tall.columns << QStringLiteral("Comment");
    tall.rows[0].push_back({sentences(120), {}, {}});
    Report report = reportOf(
        {titleSlide(), slideOf(sentences(12), {bullets({sentences(80)}), bullets({sentences(2)})}),
         slideOf(QStringLiteral("Odd"), {mixed}), slideOf(QStringLiteral("Comments"), {comments}),
         slideOf(QStringLiteral("Tall"), {tall}), slideOf(QStringLiteral("Wide"), {lightTable(5, 30)}),
         slideOf(QStringLiteral("Bars"), {bars(60)})});
    report.isDemo = true;
    report.demoNote = QStringLiteral("Made up, no real figures");
    for (std::size_t i = 1; i < 3; ++i) report.slides[i].run = QStringLiteral("Line 2");
    return report;
}

} // namespace salkku::test
