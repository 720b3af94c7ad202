// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_page.h"

#include "exporting/chart_look.h"
#include "exporting/layout/slide_geometry.h"
#include "exporting/layout/table_flow.h"
#include "exporting/light_look.h"
#include "exporting/painting/chart_area.h"

#include <algorithm>

namespace salkku {

namespace {

using Fault = std::optional<ReadBackFault>;

struct Area {
    double x0, y0, x1, y1;
    bool contains(double x, double y) const { return x >= x0 && x <= x1 && y >= y0 && y <= y1; }
};

Area areaOf(const SlideBox& box) {
    return {box.x, box.y, box.x + box.width, box.bottom()};
}

// Letters and digits in one form; signs and emoji, which fonts draw as pictures, tell nothing here.
QString plain(const QString& text) {
    QString letters;
    for (const char32_t c : squeezed(text).normalized(QString::NormalizationForm_KD).toUcs4()) {
        const auto category = QChar::category(c);
        const bool isSeen = category != QChar::Symbol_Other && category != QChar::Symbol_Modifier &&
                            category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing &&
                            category != QChar::Other_Format && category != QChar::Other_NotAssigned;
        if (isSeen) letters += QString::fromUcs4(&c, 1);
    }
    return letters;
}

bool hasRightToLeft(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QString sorted(QString text) {
    std::sort(text.begin(), text.end());
    return text;
}

// Right-to-left words come out of a PDF in an order of their own.
bool saysSame(const QString& meant, const QString& read) {
    const QString wanted = plain(meant);
    const QString found = plain(read);
    return wanted == found || (hasRightToLeft(wanted) && sorted(wanted) == sorted(found));
}

class PageComparison {
public:
    PageComparison(const Page& page, Language language)
        : m_page(page)
        , m_language(language) {}

    Fault faultIn(const PlacedSlide& slide) const {
        if (Fault fault = compare(areaOf(slide.titleBox), slide.title, titlePlace())) return fault;
        const Area kicker = slide.isTitleSlide
                                ? Area{0, slide.titleBox.bottom(), m_page.width, m_page.height - 46}
                                : areaOf(PageShape{m_page.width, m_page.height}.kicker());
        if (Fault fault = compare(kicker, slide.kicker, titlePlace())) return fault;
        for (const PlacedBlock& block : slide.blocks)
            if (Fault fault = std::visit(*this, block)) return fault;
        return {};
    }

    Fault operator()(const PlacedText& text) const {
        const QString read = textIn(areaOf(text.box));
        QString all;
        for (const SlideParagraph& paragraph : text.paragraphs) {
            if (paragraph.kind == ParagraphKind::Bullet) all += QChar(paragraph.level == 0 ? 0x2022 : 0x2013);
            all += paragraph.text;
        }
        if (saysSame(all, read)) return {};
        for (const SlideParagraph& paragraph : text.paragraphs)
            if (!plain(read).contains(plain(paragraph.text)))
                return ReadBackFault{textPlace(), paragraph.text, {}};
        return ReadBackFault{textPlace(), all, read};
    }

    Fault operator()(const PlacedTable& table) const {
        double top = table.box.y;
        if (!table.columns.isEmpty()) {
            std::vector<TableCell> header;
            for (const QString& column : table.columns) header.push_back({column, {}, {}});
            if (Fault fault = compareRow(table, header, top, table.headerHeight)) return fault;
            top += table.headerHeight;
        }
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            if (Fault fault = compareRow(table, table.rows[i], top, table.rowHeights[i])) return fault;
            top += table.rowHeights[i];
        }
        return {};
    }

    // Of lines and stacked bars a table below tells the values.
    Fault operator()(const PlacedChart& placed) const {
        const ChartBlock& chart = placed.chart;
        if (chart.kind == ChartKind::Lines) return {};
        const painting::ChartArea area = painting::chartAreaOf(placed);
        const double band = area.plot.height() / static_cast<double>(chart.categories.size());
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            const double top = area.plot.top() + band * static_cast<double>(i);
            const Area name{area.outer.left(), top, area.plot.left(), top + band};
            if (Fault fault = compare(name, chart.categories[i], chartPlace())) return fault;
            const Area bars{area.plot.left(), top, m_page.width, top + band};
            if (chart.kind != ChartKind::Bars) continue;
            if (Fault fault = compare(bars, valuesOf(chart, i), cellPlace(chart.categories[i], {})))
                return fault;
        }
        return {};
    }

private:
    QString valuesOf(const ChartBlock& chart, qsizetype category) const {
        const auto at = static_cast<std::size_t>(category);
        QString values;
        for (const ChartSeries& series : chart.series)
            if (at < series.values.size() && series.values[at])
                values += chartValueText(*series.values[at], chart.unit, m_language);
        return values;
    }

    Fault compareRow(const PlacedTable& table, const std::vector<TableCell>& cells, double top,
                     double height) const {
        double left = table.box.x;
        for (std::size_t i = 0; i < table.columnWidths.size() && i < cells.size(); ++i) {
            const Area area{left, top, left + table.columnWidths[i], top + height};
            const QString place =
                cellPlace(cells.front().text, table.columns.value(static_cast<qsizetype>(i)));
            if (Fault fault = compare(area, cellText(cells[i]), place)) return fault;
            if (Fault fault = compareLight(area, cells[i], place)) return fault;
            left += table.columnWidths[i];
        }
        return {};
    }

    Fault compareLight(const Area& area, const TableCell& cell, const QString& place) const {
        if (!cell.light) return {};
        const LightLook look = lookOf(*cell.light);
        if (!squeezed(textIn(area)).contains(look.symbol))
            return ReadBackFault{place, look.symbol, textIn(area)};
        const auto rgb = colourAt((area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2);
        if (rgb == look.fill.toUInt(nullptr, 16)) return {};
        return ReadBackFault{place, look.fill, rgb ? QString::number(*rgb, 16) : QString()};
    }

    Fault compare(const Area& area, const QString& meant, const QString& place) const {
        const QString read = textIn(area);
        if (saysSame(meant, read)) return {};
        return ReadBackFault{place, meant, read};
    }

    // The words whose middle lies in the area, line by line.
    QString textIn(const Area& area) const {
        std::vector<const Word*> words;
        for (const Word& word : m_page.words)
            if (area.contains(word.box.centreX(), word.box.centreY())) words.push_back(&word);
        std::stable_sort(words.begin(), words.end(),
                         [](const Word* a, const Word* b) { return a->box.centreY() < b->box.centreY(); });
        QString text;
        for (auto line = words.begin(); line != words.end();) {
            const auto end = std::find_if(line, words.end(), [&](const Word* word) {
                return word->box.centreY() > (*line)->box.centreY() + (*line)->box.height() / 2;
            });
            std::stable_sort(line, end, [](const Word* a, const Word* b) { return a->box.x0 < b->box.x0; });
            for (; line != end; ++line) text += (*line)->text;
        }
        return text;
    }

    std::optional<unsigned> colourAt(double x, double y) const {
        std::optional<unsigned> rgb;
        for (const Fill& fill : m_page.fills)
            if (Area{fill.box.x0, fill.box.y0, fill.box.x1, fill.box.y1}.contains(x, y)) rgb = fill.rgb;
        return rgb;
    }

    const Page& m_page;
    Language m_language;
};

} // namespace

std::optional<ReadBackFault> pageFault(const PlacedSlide& slide, Language language, const Page& page) {
    return PageComparison(page, language).faultIn(slide);
}

} // namespace salkku
