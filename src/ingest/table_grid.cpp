// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_grid.h"

#include "ingest/series_headings.h"
#include "ingest/table_cells.h"
#include "ingest/table_headers.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

using Cells = std::vector<Cell>;

bool isValue(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:\\d{1,4}(?:[.,]\\d+)?\\s?%?|[-\u2013\u2014]\\s?%?)\\*?$"));
    return form.match(text).hasMatch();
}

// A light's symbol may stand before its percentage: "! 90 %".
QString withoutSymbol(const QString& text) {
    static const QRegularExpression symbol(QStringLiteral("^[^\\p{L}\\p{N}(]{1,2}\\s+(?=\\d)"));
    return QString(text).remove(symbol);
}

// A table whose organisations are rows; the cells of one with organisations in columns come here transposed.
class RowTable {
public:
    RowTable(const Cells& cells, const OrganisationIndex& organisations, HeaderColumn column)
        : m_cells(cells)
        , m_organisations(organisations)
        , m_column(std::move(column))
        , m_pitch(rowPitch(m_column.headers)) {}

    std::optional<OrganisationTable> build() {
        addUnknownHeaders();
        const Cells values = valueCells();
        if (values.empty()) return std::nullopt;
        m_table.headers = m_column.headers;
        findSeries(values);
        placeValues(values);
        if (rowsWithValues() < fewestOrganisations) return std::nullopt;
        nameSeries();
        return m_table;
    }

private:
    bool isHeader(const Cell& cell) const {
        return std::any_of(m_column.headers.begin(), m_column.headers.end(),
                           [&](const TableHeader& header) { return header.box == cell.box; });
    }

    bool alignsWithHeaders(const Box& box) const {
        const auto aligned =
            std::count_if(m_column.headers.begin(), m_column.headers.end(),
                          [&](const TableHeader& header) { return areAligned(header.box, box); });
        return 2 * aligned > std::ssize(m_column.headers);
    }

    bool isRightOfHeaders(const Cell& cell) const {
        return cell.box.centreX() > m_column.box.x1 && cell.box.centreX() < m_column.right;
    }

    std::optional<std::size_t> rowOf(const Box& box) const {
        std::optional<std::size_t> best;
        double least = 0.5 * m_pitch;
        for (std::size_t i = 0; i < m_column.headers.size(); ++i) {
            const double distance = std::abs(m_column.headers[i].box.centreY() - box.centreY());
            if (distance <= least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    bool hasValueBeside(const Cell& header) const {
        return std::any_of(m_cells.begin(), m_cells.end(), [&](const Cell& cell) {
            return isRightOfHeaders(cell) && isValue(cell.text) &&
                   std::abs(cell.box.centreY() - header.box.centreY()) < 0.4 * m_pitch;
        });
    }

    // Names that the programme does not know, sums and means: rows like the others, to be warned of.
    void addUnknownHeaders() {
        const double top = m_column.box.y0 - 1.5 * m_pitch;
        const double bottom = m_column.box.y1 + 1.5 * m_pitch;
        std::vector<TableHeader> unknown;
        for (const Cell& cell : m_cells) {
            const bool among = cell.box.centreY() > top && cell.box.centreY() < bottom;
            const bool aligned = alignsWithHeaders(cell.box);
            if (among && aligned && !isHeader(cell) && !isValue(cell.text) && hasValueBeside(cell) &&
                !cell.isFurniture && !m_organisations.named(cell.text))
                unknown.push_back({cell.text, cell.box, std::nullopt, cell.certainty, cell.typeSize});
        }
        m_column.headers.insert(m_column.headers.end(), unknown.begin(), unknown.end());
        std::sort(
            m_column.headers.begin(), m_column.headers.end(),
            [](const TableHeader& a, const TableHeader& b) { return a.box.centreY() < b.box.centreY(); });
        m_pitch = std::min(m_pitch, rowPitch(m_column.headers));
    }

    Cells valueCells() const {
        Cells values;
        for (const Cell& cell : m_cells)
            if (isRightOfHeaders(cell) && isValue(withoutSymbol(cell.text)) && rowOf(cell.box))
                values.push_back(
                    {withoutSymbol(cell.text), cell.box, cell.typeSize, false, cell.certainty, {}});
        return values;
    }

    // Values over each other are one series.
    void findSeries(Cells values) {
        std::sort(values.begin(), values.end(),
                  [](const Cell& a, const Cell& b) { return a.box.x0 < b.box.x0; });
        for (const Cell& cell : values) {
            if (m_spans.empty() || cell.box.x0 > m_spans.back().x1) m_spans.push_back(cell.box);
            m_spans.back() = m_spans.back().united(cell.box);
        }
        m_table.series.resize(m_spans.size());
    }

    std::size_t seriesOf(const Box& box) const {
        const auto span =
            std::find_if(m_spans.begin(), m_spans.end(), [&](const Box& s) { return box.centreX() <= s.x1; });
        return static_cast<std::size_t>(span - m_spans.begin());
    }

    void placeValues(const Cells& values) {
        m_table.box = m_column.box;
        for (const Cell& cell : values) {
            m_table.values.push_back({*rowOf(cell.box), seriesOf(cell.box), cell.text, cell.box});
            m_table.box = m_table.box.united(cell.box);
        }
    }

    std::size_t rowsWithValues() const {
        std::vector<bool> seen(m_table.headers.size());
        for (const TableValue& value : m_table.values) seen[value.header] = true;
        return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
    }

    void nameSeries() {
        const SeriesHeadings headings =
            seriesHeadings(m_cells, m_column, m_pitch, m_table.values.front().box.height(), m_spans);
        for (std::size_t i = 0; i < m_spans.size(); ++i) m_table.series[i].heading = headings.texts[i];
        for (std::size_t i = 0; i < m_spans.size(); ++i) m_table.series[i].own = headings.own[i];
        if (headings.box) m_table.box = m_table.box.united(*headings.box);
    }

    const Cells& m_cells;
    const OrganisationIndex& m_organisations;
    HeaderColumn m_column;
    double m_pitch;
    std::vector<Box> m_spans;
    OrganisationTable m_table;
};

Box transposedBox(const Box& box) {
    return {box.y0, box.x0, box.y1, box.x1};
}

void transpose(OrganisationTable& table) {
    for (TableHeader& header : table.headers) header.box = transposedBox(header.box);
    for (TableValue& value : table.values) value.box = transposedBox(value.box);
    table.box = transposedBox(table.box);
}

} // namespace

std::vector<OrganisationTable> organisationTablesOf(const Page& page,
                                                    const OrganisationIndex& organisations) {
    const Cells cells = cellsOf(page, organisations);
    Cells turned;
    for (const Cell& cell : cells) turned.push_back(transposed(cell));
    const auto inRows = headerColumnsOf(cells, organisations);
    const auto inColumns = headerColumnsOf(turned, organisations);
    const bool rows = mostHeaders(inRows) >= mostHeaders(inColumns);
    std::vector<OrganisationTable> tables;
    for (const HeaderColumn& column : rows ? inRows : inColumns) {
        auto table = RowTable(rows ? cells : turned, organisations, column).build();
        if (!table) continue;
        if (!rows) transpose(*table);
        table->page = page.number;
        table->caption = captionAbove(cells, table->box);
        table->above = captionAbove(cells, rows ? column.box : transposedBox(column.box));
        tables.push_back(*std::move(table));
    }
    return tables;
}

} // namespace salkku
