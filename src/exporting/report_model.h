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
    QString heading; ///< the section, for instance "Yleistilanne"; may be empty
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
};

struct LegendEntry {
    Light light = Light::Grey;
    QString text;
};

struct LegendBlock {
    std::vector<LegendEntry> entries;
};

using Block = std::variant<BulletBlock, TableBlock, BarChartBlock, LegendBlock>;

struct ReportSlide {
    QString title;
    QString subtitle;
    std::vector<Block> blocks;
    QStringList sources; ///< documents and pages, for the speaker notes
    bool isTitleSlide = false;
};

struct Report {
    QString title;
    Language language = Language::Finnish;
    QString periodText; ///< "loka–joulukuu 2025"
    QDateTime dataAt;   ///< UTC; when the newest value was stored
    QString appVersion;
    bool isDemo = false; ///< every slide says so
    QString demoNote;    ///< "Esittelyaineisto, ei todellisia lukuja" in the report's language
    std::vector<ReportSlide> slides;
};

} // namespace salkku
