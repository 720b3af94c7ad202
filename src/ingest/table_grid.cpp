// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_grid.h"

#include "ingest/table_cells.h"
#include "ingest/table_headers.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace salkku {

namespace {

using Cells = std::vector<Cell>;

constexpr std::size_t fewestOrganisations = 2;

bool isValue(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:\\d{1,4}(?:[.,]\\d+)?\\s?%?|[-\u2013\u2014]\\s?%?)\\*?$"));
    return form.match(text).hasMatch();
}

double rowPitch(const std::vector<TableHeader>& headers) {
    double pitch = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < headers.size(); ++i)
        pitch = std::min(pitch, headers[i].box.centreY() - headers[i - 1].box.centreY());
    return pitch;
}

// A table whose organisations are rows; the cells of one with organisations in columns come here transposed.
class RowTable {
public:
    RowTable(const Cells& cells, HeaderColumn column)
        : m_cells(cells)
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
            if (among && aligned && !isHeader(cell) && !isValue(cell.text) && hasValueBeside(cell))
                unknown.push_back({cell.text, cell.box, std::nullopt});
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
            if (isRightOfHeaders(cell) && isValue(cell.text) && rowOf(cell.box)) values.push_back(cell);
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

    // Bands of header cells above the first row, the uppermost first. Titles are larger than what a table
    // holds and do not count.
    std::vector<Cells> headerBands() const {
        const double rowHeight = m_table.values.front().box.height();
        Cells above;
        for (const Cell& cell : m_cells)
            if (cell.box.y1 <= m_column.headers.front().box.y0 + 0.3 * m_pitch &&
                cell.box.centreY() > m_column.top && isRightOfHeaders(cell) &&
                thickness(cell) < 1.5 * rowHeight)
                above.push_back(cell);
        std::sort(above.begin(), above.end(),
                  [](const Cell& a, const Cell& b) { return a.box.y0 < b.box.y0; });
        std::vector<Cells> bands;
        double reach = 0;
        for (const Cell& cell : above) {
            if (bands.empty() || cell.box.y0 >= reach) bands.emplace_back();
            bands.back().push_back(cell);
            reach = std::max(bands.back().size() > 1 ? reach : 0.0, cell.box.y1);
        }
        return bands;
    }

    // The size of the type, however the cell is turned.
    static double thickness(const Cell& cell) { return std::min(cell.box.width(), cell.box.height()); }

    static std::size_t nearest(const Cells& band, const Box& span) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < band.size(); ++i)
            if (std::abs(band[i].box.centreX() - span.centreX()) <
                std::abs(band[best].box.centreX() - span.centreX()))
                best = i;
        return best;
    }

    // Each series takes the header nearest to it; where two of them would share one although there are as
    // many headers, the order decides.
    std::vector<std::size_t> assigned(const Cells& band) const {
        std::vector<std::size_t> result;
        for (const Box& span : m_spans) result.push_back(nearest(band, span));
        const bool shared = std::adjacent_find(result.begin(), result.end()) != result.end();
        if (shared && band.size() == m_spans.size())
            for (std::size_t i = 0; i < result.size(); ++i) result[i] = i;
        return result;
    }

    void nameSeries() {
        for (Cells& band : headerBands()) {
            std::sort(band.begin(), band.end(),
                      [](const Cell& a, const Cell& b) { return a.box.x0 < b.box.x0; });
            const auto headerOf = assigned(band);
            for (std::size_t i = 0; i < m_spans.size(); ++i) {
                QString& heading = m_table.series[i].heading;
                heading += (heading.isEmpty() ? QString() : QStringLiteral(" ")) + band[headerOf[i]].text;
            }
            for (const Cell& cell : band) m_table.box = m_table.box.united(cell.box);
        }
    }

    const Cells& m_cells;
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

QString captionOf(const Cells& cells, const OrganisationTable& table) {
    QStringList caption;
    for (const Cell& cell : cells)
        if (cell.box.y1 <= table.box.y0 + 2) caption.append(cell.text);
    return caption.join(QLatin1Char(' '));
}

std::size_t mostHeaders(const std::vector<HeaderColumn>& columns) {
    std::size_t most = 0;
    for (const HeaderColumn& column : columns) most = std::max(most, column.headers.size());
    return most;
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
        auto table = RowTable(rows ? cells : turned, column).build();
        if (!table) continue;
        if (!rows) transpose(*table);
        table->page = page.number;
        table->caption = captionOf(cells, *table);
        tables.push_back(*std::move(table));
    }
    return tables;
}

} // namespace salkku
