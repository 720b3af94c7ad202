// SPDX-License-Identifier: GPL-3.0-or-later
// A neutral report: slides of headings, bullets, tables and charts. Every writer (PPTX now, others later)
// writes this same model, so that all forms show the same. Texts are in the report's language already.
#pragma once

#include "domain/language.h"
#include "domain/light.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace salkku {

struct Bullet {
    QString text;
    int level = 0;
    bool heading = false;
};

struct BulletBlock {
    QString heading; ///< a heading over the bullets; empty where the slide's title says it already
    std::vector<Bullet> bullets;
};

struct TableCell {
    QString text;
    std::optional<Light> light; ///< drawn as fill and symbol; the text stands beside the symbol
    QString description;        ///< the cell in words, for screen readers and notes; may be empty
};

struct TableBlock {
    QStringList columns; ///< the first is the row header's
    std::vector<std::vector<TableCell>> rows;
    QString description; ///< alternative text
};

struct ChartSeries {
    QString name;
    std::vector<std::optional<double>> values; ///< one for each category
};

/// Horizontal bars of per cent, 0–100.
struct BarChartBlock {
    QStringList categories;
    std::vector<ChartSeries> series;
    QString description;
    QString categoryHeading; ///< what the categories are, over them in the chart's data sheet
};

struct LegendEntry {
    Light light = Light::Grey;
    QString text;
};

struct LegendBlock {
    std::vector<LegendEntry> entries;
    QString description; ///< alternative text
};

using Block = std::variant<BulletBlock, TableBlock, BarChartBlock, LegendBlock>;

struct ReportSlide {
    QString title;
    QString subtitle; ///< a title slide's may have several lines
    std::vector<Block> blocks;
    QStringList sources; ///< documents and pages, for the speaker notes
    bool isTitleSlide = false;
    QString run; ///< "Investointi 1": neighbours of one run are numbered "Investointi 1 2/4" when laid out,
                 ///< in the title where the slide has none of its own
};

struct Report {
    QString title;
    Language language = Language::Finnish;
    QString periodText; ///< "loka–joulukuu 2025"
    QDateTime dataAt;   ///< UTC; when the newest value was stored
    QString appVersion;
    bool isDemo = false; ///< every slide says so
    QString demoNote;    ///< "Esittelyaineisto, ei todellisia lukuja" in the report's language
    QString footer;      ///< on every slide: programme, period, date of the data; empty: the period alone
    QString continuedTitle = QStringLiteral("%1"); ///< the title of a slide that goes on: "%1 (jatkuu)"
    QString notesHeading;                          ///< over the sources in the speaker notes
    std::vector<ReportSlide> slides;
};

} // namespace salkku
