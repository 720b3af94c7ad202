// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a report as HTML.
#pragma once

#include "exporting/html/html.h"
#include "exporting/report/report_texts.h"
#include "exporting/report_model.h"

namespace salkku::html {

class BlockWriter {
public:
    /// `headingLevel` is the section's own: headings of the blocks stand one below it.
    BlockWriter(Html& html, const ReportTexts& texts, Language language, int headingLevel,
                const QString& caption);

    void operator()(const BulletBlock& block);
    void operator()(const TableBlock& table);
    void operator()(const ChartBlock& chart);
    void operator()(const LegendBlock& legend);

private:
    void writeItem(const BulletBlock& block, std::size_t index);
    void writeLightMark(Light light, const QString& name);
    void writeCell(const TableCell& cell, bool isRowHeader, bool isLit);
    void writeHead(const TableBlock& table, const std::vector<bool>& lit);

    Html& m_html;
    const ReportTexts& m_texts;
    Language m_language;
    int m_level;
    QString m_caption;
};

/// A horizontal or stacked bar chart as a table with bars, or lines as a drawing with its table.
void writeChart(Html& html, const ChartBlock& chart, Language language, const QString& caption);

} // namespace salkku::html
