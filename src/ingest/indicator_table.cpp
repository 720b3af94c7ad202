// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/indicator_table.h"

#include "ingest/lines.h"
#include "ingest/text_tokens.h"

#include <algorithm>
#include <optional>

namespace salkku {

namespace {

constexpr double widestSpace = 0.9; // inside a cell, in heights of its words
constexpr double widestRowGap = 3;  // heights; what stands farther below is no row of the table

struct Column {
    QString IndicatorTableRow::*field = nullptr;
    double left = 0;
};

struct Header {
    std::vector<Column> columns; ///< from left to right
    Box box;
};

bool onOneLine(const Box& a, const Box& b) {
    return std::abs(a.centreY() - b.centreY()) < 0.5 * std::min(a.height(), b.height());
}

// A heading has a few words: "Mittari", "Tulos 2025", "Tavoiteaika".
bool isHeadedBy(const QString& heading, const QStringList& words, const Morphology& morphology) {
    constexpr std::size_t mostWords = 3;
    constexpr qsizetype shortestPart = 5; // of a compound
    const auto tokens = tokensOf(heading);
    if (tokens.empty() || tokens.size() > mostWords) return false;
    const QString& first = tokens.front().lower;
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        const QString lower = word.toLower();
        return morphology.isFormOf(first, lower) || (lower.size() >= shortestPart && first.startsWith(lower));
    });
}

class TableReader {
public:
    TableReader(const Page& page, const Programme& programme, const LineJoiner& joiner,
                const Morphology& morphology)
        : m_page(page)
        , m_programme(programme)
        , m_joiner(joiner)
        , m_morphology(morphology) {
        std::vector<Word> upright;
        for (const Word& word : page.words)
            if (word.turn == Turn::Upright) upright.push_back(word);
        m_runs = runsOf(std::move(upright), widestSpace);
    }

    std::vector<IndicatorTableRow> read() {
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            if (const auto header = headerFrom(i)) readRows(*header);
        return std::move(m_rows);
    }

private:
    QString IndicatorTableRow::*fieldOf(const Run& run) const {
        return indicatorFieldOf(run.text, m_programme, m_morphology);
    }

    // The line of headings that the run begins.
    std::optional<Header> headerFrom(std::size_t first) const {
        if (fieldOf(m_runs[first]) != &IndicatorTableRow::statement) return std::nullopt;
        Header header{{}, m_runs[first].box};
        for (const Run& run : m_runs) {
            QString IndicatorTableRow::*const field =
                onOneLine(run.box, m_runs[first].box) ? fieldOf(run) : nullptr;
            if (!field) continue;
            header.columns.push_back({field, run.box.x0});
            header.box = header.box.united(run.box);
        }
        std::sort(header.columns.begin(), header.columns.end(),
                  [](const Column& a, const Column& b) { return a.left < b.left; });
        const bool hasResult = std::any_of(header.columns.begin(), header.columns.end(), [](const Column& c) {
            return c.field == &IndicatorTableRow::result;
        });
        return hasResult ? std::optional(header) : std::nullopt;
    }

    const Column* columnOf(const Header& header, const Box& box) const {
        const Column* found = nullptr;
        for (const Column& column : header.columns)
            if (box.x0 >= column.left - box.height()) found = &column;
        return found;
    }

    bool beginsRow(const Header& header, const Run& run) const {
        const auto holds = [&](QString IndicatorTableRow::*field) {
            return std::any_of(m_runs.begin(), m_runs.end(), [&](const Run& other) {
                const Column* column = columnOf(header, other.box);
                return onOneLine(other.box, run.box) && column && column->field == field;
            });
        };
        return holds(&IndicatorTableRow::statement) && holds(&IndicatorTableRow::result);
    }

    void readRows(const Header& header) {
        const std::size_t before = m_rows.size();
        double bottom = header.box.y1;
        double line = header.box.centreY();
        for (const Run& run : m_runs) {
            const Column* column = columnOf(header, run.box);
            if (run.box.y0 < header.box.y1 || !column) continue;
            if (run.box.y0 - bottom > widestRowGap * run.box.height()) return;
            const bool isNewLine = run.box.centreY() - line > 0.5 * run.box.height();
            if (isNewLine && beginsRow(header, run))
                m_rows.push_back({{}, {}, {}, {}, m_page.number, run.box, 0});
            line = run.box.centreY();
            if (m_rows.size() == before) return; // a line under the headings that begins no row
            IndicatorTableRow& row = m_rows.back();
            row.*column->field = m_joiner.join(row.*column->field, run.text);
            row.box = row.box.united(run.box);
            bottom = std::max(bottom, run.box.y1);
        }
    }

    const Page& m_page;
    const Programme& m_programme;
    const LineJoiner& m_joiner;
    const Morphology& m_morphology;
    std::vector<Run> m_runs;
    std::vector<IndicatorTableRow> m_rows;
};

} // namespace

QString IndicatorTableRow::*indicatorFieldOf(const QString& heading, const Programme& programme,
                                             const Morphology& morphology) {
    const auto isHeaded = [&](const QStringList& words) { return isHeadedBy(heading, words, morphology); };
    if (isHeaded(programme.indicatorWords)) return &IndicatorTableRow::statement;
    if (isHeaded(programme.resultWords.targetLabels)) return &IndicatorTableRow::target;
    if (isHeaded(programme.resultWords.labels)) return &IndicatorTableRow::result;
    return isHeaded(programme.resultWords.noteLabels) ? &IndicatorTableRow::note : nullptr;
}

std::vector<IndicatorTableRow> indicatorRowsOn(const Page& page, const Programme& programme,
                                               const LineJoiner& joiner, const Morphology& morphology) {
    return TableReader(page, programme, joiner, morphology).read();
}

} // namespace salkku
