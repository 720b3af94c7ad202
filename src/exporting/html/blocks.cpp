// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html/blocks.h"

#include "exporting/light_look.h"
#include "exporting/visible_text.h"

#include <algorithm>

namespace salkku::html {

namespace {

QString direction(const QString& text) {
    return isRightToLeftText(text) ? QStringLiteral("rtl") : QStringLiteral("auto");
}

const char* headingName(int level) {
    constexpr const char* names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
    return names[std::min(level, 6) - 1];
}

// Those that hold lights: what else stands in them stands in the middle as well.
std::vector<bool> litColumns(const TableBlock& table) {
    std::vector<bool> lit(static_cast<std::size_t>(table.columns.size()), false);
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < std::min(row.size(), lit.size()); ++i)
            if (row[i].light) lit[i] = true;
    return lit;
}

QString classOf(bool isLit) {
    return isLit ? QStringLiteral("lit") : QStringLiteral("plain");
}

} // namespace

BlockWriter::BlockWriter(Html& html, const ReportTexts& texts, Language language, int headingLevel,
                         const QString& caption)
    : m_html(html)
    , m_texts(texts)
    , m_language(language)
    , m_level(headingLevel)
    , m_caption(caption) {}

// Sub-headings part the bullets into lists; bullets of the second level stand in a list inside their bullet.
void BlockWriter::operator()(const BulletBlock& block) {
    const bool hasHeading = !block.heading.isEmpty();
    if (hasHeading) m_html.textElement(headingName(m_level + 1), block.heading);
    const auto& bullets = block.bullets;
    for (std::size_t i = 0; i < bullets.size();) {
        if (bullets[i].heading) {
            m_html.textElement(headingName(m_level + (hasHeading ? 2 : 1)), bullets[i].text);
            ++i;
            continue;
        }
        const auto list = m_html.element("ul");
        for (; i < bullets.size() && !bullets[i].heading; ++i) {
            writeItem(block, i);
            while (i + 1 < bullets.size() && !bullets[i + 1].heading && bullets[i + 1].level > 0) ++i;
        }
    }
    m_html.line();
}

void BlockWriter::writeItem(const BulletBlock& block, std::size_t index) {
    const auto& bullets = block.bullets;
    const auto item = m_html.element("li", {{"dir", direction(bullets[index].text)}});
    m_html.text(bullets[index].text);
    const auto isDeeper = [&](std::size_t i) {
        return i < bullets.size() && !bullets[i].heading && bullets[i].level > 0;
    };
    if (!isDeeper(index + 1)) return;
    const auto list = m_html.element("ul");
    for (std::size_t i = index + 1; isDeeper(i); ++i)
        m_html.textElement("li", bullets[i].text, {{"dir", direction(bullets[i].text)}});
}

void BlockWriter::writeHead(const TableBlock& table, const std::vector<bool>& lit) {
    const auto head = m_html.element("thead");
    const auto row = m_html.element("tr");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto cell = m_html.element(
            "th", {{"scope", QStringLiteral("col")}, {"class", classOf(lit[static_cast<std::size_t>(i)])}});
        m_html.text(table.columns[i]);
    }
}

void BlockWriter::writeLightMark(Light light, const QString& name) {
    m_html.textElement("span", lookOf(light).symbol, {{"aria-hidden", QStringLiteral("true")}});
    m_html.text(QStringLiteral(" "));
    m_html.textElement("span", name.isEmpty() ? lightId(light) : name, {{"class", QStringLiteral("name")}});
}

// A light is said in words, too; beside a percentage the words are there for screen readers alone.
void BlockWriter::writeCell(const TableCell& cell, bool isRowHeader, bool isLit) {
    if (isRowHeader) return m_html.textElement("th", cell.text, {{"scope", QStringLiteral("row")}});
    if (!cell.light)
        return m_html.textElement("td", cell.text,
                                  {{"dir", direction(cell.text)}, {"class", classOf(isLit)}});
    const bool saysItself =
        cell.text.isEmpty() || cell.text == cell.description || cell.description.isEmpty();
    const QString name = saysItself && !cell.text.isEmpty() ? cell.text : cell.description;
    const QString kind = QStringLiteral("light %1%2")
                             .arg(lightId(*cell.light), saysItself ? QString() : QStringLiteral(" beside"));
    const auto data = m_html.element("td", {{"class", kind}});
    writeLightMark(*cell.light, name);
    if (!saysItself) m_html.text(QStringLiteral(" ") + cell.text);
}

// Wide tables scroll by themselves; the keyboard reaches what scrolls.
void BlockWriter::operator()(const TableBlock& table) {
    const QString label = table.description.isEmpty() ? m_caption : table.description;
    const auto scroll = m_html.element("div", {{"class", QStringLiteral("scroll")},
                                               {"tabindex", QStringLiteral("0")},
                                               {"role", QStringLiteral("group")},
                                               {"aria-label", label}});
    const auto element = m_html.element("table");
    m_html.textElement("caption", label);
    const std::vector<bool> lit = litColumns(table);
    if (!table.isMap) writeHead(table, lit);
    const auto body = m_html.element("tbody");
    for (const auto& row : table.rows) {
        const auto line = m_html.element("tr");
        for (std::size_t i = 0; i < row.size(); ++i)
            writeCell(row[i], i == 0 && !table.isMap, i < lit.size() && lit[i]);
        m_html.line();
    }
}

void BlockWriter::operator()(const ChartBlock& chart) {
    writeChart(m_html, chart, m_language, m_caption);
}

void BlockWriter::operator()(const LegendBlock& legend) {
    const auto list = m_html.element("ul", {{"class", QStringLiteral("legend")}});
    for (const LegendEntry& entry : legend.entries) {
        const auto item = m_html.element("li");
        m_html.textElement("span", lookOf(entry.light).symbol,
                           {{"class", QStringLiteral("mark light ") + lightId(entry.light)},
                            {"aria-hidden", QStringLiteral("true")}});
        m_html.text(QStringLiteral(" ") + entry.text);
    }
}

} // namespace salkku::html
