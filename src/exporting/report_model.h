// SPDX-License-Identifier: GPL-3.0-or-later
// A neutral report: slides of headings, bullets, tables and charts. Every writer (PPTX now, others later)
// writes this same model, so that all forms show the same. Texts are in the report's language already.
#pragma once

#include "domain/language.h"
#include "domain/light.h"
#include "domain/money.h"
#include "domain/percent.h"

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

/// What a cell's text says as a value, for the forms that keep numbers and dates as such.
using CellValue = std::variant<std::monostate, int, Percent, Money, QDate>;

struct TableCell {
    QString text;
    std::optional<Light> light; ///< drawn as fill and symbol; the text stands beside the symbol
    QString description;        ///< the cell in words, for screen readers and notes; may be empty
    CellValue value = {};
    bool heading = false; ///< of the rows below it
};

struct TableBlock {
    QStringList columns; ///< the first is the row header's
    std::vector<std::vector<TableCell>> rows;
    QString description; ///< alternative text
    bool isMap = false;  ///< tiles: neither a header row nor row headers
    /// A row is one statement over all columns: they stay side by side where there is any room for them.
    bool isOfRecords = false;
};

struct ChartSeries {
    QString name;
    std::vector<std::optional<double>> values; ///< one for each category
    std::optional<Light> light = {};           ///< the series counts this light and wears its colour
};

enum class ChartKind {
    Bars,        ///< horizontal, the first category at the top
    StackedBars, ///< horizontal, the series behind one another
    Lines        ///< the categories are points in time, the first at the left
};
enum class ChartUnit { Percent, Count, Euros };

struct ChartBlock {
    QStringList categories;
    std::vector<ChartSeries> series;
    QString description;
    QString categoryHeading; ///< what the categories are, over them in the chart's data sheet
    ChartKind kind = ChartKind::Bars;
    ChartUnit unit = ChartUnit::Percent; ///< of the values; per cent run from 0 to 100
};

struct LegendEntry {
    Light light = Light::Grey;
    QString text;
};

struct LegendBlock {
    std::vector<LegendEntry> entries;
    QString description; ///< alternative text
};

using Block = std::variant<BulletBlock, TableBlock, ChartBlock, LegendBlock>;

/// What a slide is about; its names in files and on the command line are slideKindId()'s.
enum class SlideKind {
    Title,
    Highlights,
    Figures,
    Matrix,
    Views,
    Changes,
    Investment,
    Lights,
    Progress,
    Trend,
    Indicators,
    Funding,
    Partners,
    Legend,
    Sources
};

inline constexpr SlideKind allSlideKinds[] = {
    SlideKind::Title,    SlideKind::Highlights, SlideKind::Figures,    SlideKind::Matrix,
    SlideKind::Views,    SlideKind::Changes,    SlideKind::Investment, SlideKind::Lights,
    SlideKind::Progress, SlideKind::Trend,      SlideKind::Indicators, SlideKind::Funding,
    SlideKind::Partners, SlideKind::Legend,     SlideKind::Sources};

QString slideKindId(SlideKind kind); ///< "highlights", "matrix", …
std::optional<SlideKind> slideKindFromId(const QString& id);

struct ReportSlide {
    QString title;
    QString subtitle; ///< a title slide's may have several lines
    std::vector<Block> blocks;
    QStringList sources; ///< documents and pages, for the speaker notes
    bool isTitleSlide = false;
    QString run; ///< "Investointi 1": neighbours of one run are numbered "Investointi 1 2/4" when laid out,
                 ///< in the title where the slide has none of its own
    SlideKind kind = SlideKind::Highlights;
    QString id; ///< the kind and, where there are several, which: "lights-2"
};

struct Report {
    QString title;
    Language language = Language::Finnish;
    QString periodText; ///< "loka–joulukuu 2025"
    QDateTime dataAt;   ///< UTC; when the newest value was stored
    QString appVersion;
    bool isDemo = false; ///< every slide says so
    QString demoNote;    ///< "Esittelyaineisto, ei todellisia lukuja" in the report's language
    QString asOfText;    ///< "As it stood on 30 Sep 2025" of an earlier day's portfolio; in title, footer and
                         ///< notes already
    QString footer;      ///< on every slide: programme, period, date of the data; empty: the period alone
    QString continuedTitle = QStringLiteral("%1"); ///< the title of a slide that goes on: "%1 (jatkuu)"
    QString notesHeading;                          ///< over the sources in the speaker notes
    std::vector<ReportSlide> slides;
};

} // namespace salkku
