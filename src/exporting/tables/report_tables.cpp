// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tables/named_table.h"

#include "exporting/chart_look.h"
#include "exporting/report/report_texts.h"

namespace salkku {

namespace {

CellValue cellValue(double value, ChartUnit unit) {
    const int whole = static_cast<int>(value);
    if (value != whole) return {};
    if (unit == ChartUnit::Percent)
        if (const auto percent = Percent::fromInt(whole)) return *percent;
    if (unit == ChartUnit::Euros) return Money::fromEuros(whole);
    return whole;
}

TableBlock tableOf(const ChartBlock& chart, Language language) {
    TableBlock table{{chart.categoryHeading}, {}, chart.description};
    for (const ChartSeries& series : chart.series) table.columns << series.name;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        auto& row = table.rows.emplace_back();
        row.push_back({chart.categories[i], {}, {}});
        for (const ChartSeries& series : chart.series) {
            const auto at = static_cast<std::size_t>(i);
            const auto value = at < series.values.size() ? series.values[at] : std::nullopt;
            row.push_back(value ? TableCell{chartValueText(*value, chart.unit, language),
                                            {},
                                            {},
                                            cellValue(*value, chart.unit)}
                                : TableCell{});
        }
    }
    return table;
}

TableBlock tableOf(const LegendBlock& legend, const ReportTexts& texts) {
    TableBlock table{
        {texts.of(QT_TRANSLATE_NOOP("Report", "Light")), texts.of(QT_TRANSLATE_NOOP("Report", "Meaning"))},
        {},
        legend.description};
    for (const LegendEntry& entry : legend.entries)
        table.rows.push_back({{QString(), entry.light, lightId(entry.light)}, {entry.text, {}, {}}});
    return table;
}

QString nameOf(const ReportSlide& slide) {
    const QString title = slide.title.isEmpty() ? slide.run : slide.title;
    return slide.subtitle.isEmpty() || slide.isTitleSlide
               ? title
               : QStringLiteral("%1, %2").arg(title, slide.subtitle);
}

class TableCollector {
public:
    explicit TableCollector(const Report& report)
        : m_report(report)
        , m_texts(report.language)
        , m_bullets{{m_texts.of(QT_TRANSLATE_NOOP("Report", "Slide")),
                     m_texts.of(QT_TRANSLATE_NOOP("Report", "Section")),
                     m_texts.of(QT_TRANSLATE_NOOP("Report", "Level")),
                     m_texts.of(QT_TRANSLATE_NOOP("Report", "Text"))},
                    {},
                    m_texts.of(QT_TRANSLATE_NOOP("Report", "All texts of the report."))} {}

    std::vector<NamedTable> collect() {
        for (const ReportSlide& slide : m_report.slides) {
            m_slide = &slide;
            for (const Block& block : slide.blocks) std::visit(*this, block);
        }
        if (!m_bullets.rows.empty())
            m_tables.push_back({QStringLiteral("texts"), m_texts.of(QT_TRANSLATE_NOOP("Report", "Texts")),
                                std::move(m_bullets)});
        return std::move(m_tables);
    }

    void operator()(const BulletBlock& block) {
        for (const Bullet& bullet : block.bullets) {
            const QString heading = block.heading.isEmpty() ? m_slide->title : block.heading;
            // A heading among the bullets has the level 0, they have 1 and 2.
            const int level = bullet.heading ? 0 : bullet.level + 1;
            m_bullets.rows.push_back({{m_slide->run.isEmpty() ? m_slide->subtitle : m_slide->run, {}, {}},
                                      {heading, {}, {}},
                                      {QString::number(level), {}, {}, level},
                                      {bullet.text, {}, {}}});
        }
    }
    void operator()(const TableBlock& table) {
        if (!m_tables.empty() && m_tables.back().id == m_slide->id) return; // the chart's values again
        m_tables.push_back({m_slide->id, nameOf(*m_slide), table});
    }
    void operator()(const ChartBlock& chart) {
        m_tables.push_back({m_slide->id, nameOf(*m_slide), tableOf(chart, m_report.language), chart});
    }
    void operator()(const LegendBlock& legend) {
        m_tables.push_back({m_slide->id, nameOf(*m_slide), tableOf(legend, m_texts)});
    }

private:
    const Report& m_report;
    ReportTexts m_texts;
    const ReportSlide* m_slide = nullptr;
    TableBlock m_bullets;
    std::vector<NamedTable> m_tables;
};

struct PlainValue {
    std::optional<QString> operator()(std::monostate) const { return std::nullopt; }
    std::optional<QString> operator()(int number) const { return QString::number(number); }
    std::optional<QString> operator()(Percent percent) const { return QString::number(percent.value()); }
    std::optional<QString> operator()(Money money) const {
        return QString::number(static_cast<double>(money.cents()) / 100, 'f', 2);
    }
    std::optional<QString> operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
};

} // namespace

std::vector<NamedTable> reportTables(const Report& report) {
    return TableCollector(report).collect();
}

std::optional<QString> plainValue(const CellValue& value) {
    return std::visit(PlainValue{}, value);
}

} // namespace salkku
