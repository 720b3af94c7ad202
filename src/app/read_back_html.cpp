// SPDX-License-Identifier: GPL-3.0-or-later
// The page is well-formed XML but for its document type.
#include "app/read_back_html.h"

#include "app/read_back_texts.h"
#include "documents/pptx/read_fault.h"
#include "documents/pptx/xml_tree.h"
#include "exporting/chart_look.h"
#include "exporting/light_look.h"
#include "exporting/visible_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>

namespace salkku {

namespace {

using ooxml::XmlNode;
using Fault = std::optional<ReadBackFault>;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

DocumentLimits noLimits() {
    DocumentLimits limits;
    limits.elementsPerPart = limits.depth = std::numeric_limits<int>::max();
    return limits;
}

QString wholeText(const XmlNode& node) {
    QString text = squeezed(node.text);
    for (const XmlNode& child : node.children) text += wholeText(child);
    return text;
}

QString meantText(const QString& text) {
    return squeezed(visibleText(text));
}

struct SeenPage {
    std::map<QString, int> items; ///< bullets and what else stands in lists, with how many times
    std::map<QString, int> headings;
    std::vector<const XmlNode*> tables; ///< in their order
};

void collect(const XmlNode& node, SeenPage& page) {
    if (node.name == QLatin1String("li")) {
        ++page.items[squeezed(node.text)]; // without the lists inside of it
    } else if (node.name.size() == 2 && node.name[0] == QLatin1Char('h') && node.name[1].isDigit()) {
        ++page.headings[wholeText(node)];
    } else if (node.name == QLatin1String("table")) {
        page.tables.push_back(&node);
    }
    for (const XmlNode& child : node.children) collect(child, page);
}

class PageComparison {
public:
    PageComparison(const XmlNode& root, Language language)
        : m_language(language) {
        collect(root, m_seen);
    }

    Fault fault(const Report& report) {
        for (const ReportSlide& slide : report.slides) {
            if (slide.isTitleSlide) continue;
            for (const Block& block : slide.blocks)
                if (Fault found = std::visit(*this, block)) {
                    found->place = placeIn(slide.run.isEmpty() ? slide.title : slide.run, found->place);
                    return found;
                }
        }
        return {};
    }

    Fault operator()(const BulletBlock& block) {
        for (const Bullet& bullet : block.bullets)
            if (!take(bullet.heading ? m_seen.headings : m_seen.items, bullet.text))
                return ReadBackFault{textPlace(), bullet.text, {}};
        return {};
    }

    Fault operator()(const LegendBlock& legend) {
        for (const LegendEntry& entry : legend.entries)
            if (!take(m_seen.items, entry.text)) return ReadBackFault{textPlace(), entry.text, {}};
        return {};
    }

    Fault operator()(const TableBlock& table) {
        const auto rows = nextRows();
        if (rows.size() != table.rows.size()) return ReadBackFault{tablePlace(), table.description, {}};
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t i = 0; i < table.rows[row].size(); ++i)
                if (Fault found = cellFault(*rows[row], i, table.rows[row][i])) {
                    found->place = cellPlace(table.rows[row].front().text,
                                             table.columns.value(static_cast<qsizetype>(i)));
                    return found;
                }
        return {};
    }

    // The values of lines follow as a table.
    Fault operator()(const ChartBlock& chart) {
        if (chart.kind == ChartKind::Lines) return {};
        const auto rows = nextRows();
        if (static_cast<qsizetype>(rows.size()) != chart.categories.size())
            return ReadBackFault{chartPlace(), chart.description, {}};
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t i = 0; i < chart.series.size(); ++i)
                if (Fault found = barFault(*rows[row], chart, row, i)) return found;
        return {};
    }

private:
    static bool take(std::map<QString, int>& seen, const QString& text) {
        const QString meant = meantText(text);
        if (meant.isEmpty()) return true;
        const auto found = seen.find(meant);
        if (found == seen.end() || found->second == 0) return false;
        --found->second;
        return true;
    }

    std::vector<const XmlNode*> nextRows() {
        std::vector<const XmlNode*> rows;
        if (m_tables >= m_seen.tables.size()) return rows;
        for (const XmlNode& row : ooxml::childrenOf(m_seen.tables[m_tables++]->child(u"tbody")))
            rows.push_back(&row);
        return rows;
    }

    static Fault cellFault(const XmlNode& row, std::size_t column, const TableCell& meant) {
        if (column >= row.children.size()) return ReadBackFault{{}, meant.text, {}};
        const XmlNode& cell = row.children[column];
        const QString read = wholeText(cell);
        if (!meant.light) {
            if (read == meantText(meant.text)) return {};
            return ReadBackFault{{}, meant.text, read};
        }
        // The mark, the light's name, and what stands beside them.
        const bool isLight =
            cell.attribute(u"class").split(QLatin1Char(' ')).contains(lightId(*meant.light)) &&
            !cell.children.empty() && cell.children.front().text == lookOf(*meant.light).symbol;
        if (!isLight) return ReadBackFault{{}, lightId(*meant.light), read};
        const QString text = meantText(meant.text);
        if (text.isEmpty() || squeezed(cell.text) == text || wholeText(cell.children.back()) == text)
            return {};
        return ReadBackFault{{}, meant.text, read};
    }

    Fault barFault(const XmlNode& row, const ChartBlock& chart, std::size_t category,
                   std::size_t series) const {
        const auto& values = chart.series[series].values;
        const auto value = category < values.size() ? values[category] : std::nullopt;
        const QString meant = value ? chartValueText(*value, chart.unit, m_language) : QString();
        const QString read =
            series + 1 < row.children.size() ? wholeText(row.children[series + 1]) : QString();
        if (read == meantText(meant)) return {};
        return ReadBackFault{
            cellPlace(chart.categories[static_cast<qsizetype>(category)], chart.series[series].name), meant,
            read};
    }

    SeenPage m_seen;
    Language m_language;
    std::size_t m_tables = 0; ///< compared so far
};

} // namespace

Result<void> readBackHtml(const QByteArray& bytes, const QString& path, const Report& report) {
    try {
        const QByteArray page = bytes.mid(bytes.indexOf("<html"));
        ooxml::KnownTexts texts;
        const XmlNode root = ooxml::parseXml(page, QStringLiteral("html"), path, noLimits(), texts);
        if (const Fault fault = PageComparison(root, report.language).fault(report))
            return readBackError(*fault, path);
        return {};
    } catch (const ooxml::ReadFault& fault) {
        return readBackError(fault.error.message, path);
    }
}

} // namespace salkku
