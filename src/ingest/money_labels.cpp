// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_headings.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// Lines of one label stand closer than this, in heights of the type.
constexpr double widestLineGap = 0.6;

class LabelFinder {
public:
    LabelFinder(const MoneyBlock& block, const LineJoiner& joiner, const OrganisationIndex& organisations)
        : m_block(block)
        , m_joiner(joiner)
        , m_organisations(organisations)
        , m_lines(block.rows.size()) {
        for (const Cell& word : block.words)
            if (word.box.centreX() < block.columns.front().x0 && !standsWithHeadings(word))
                m_free.push_back(word);
    }

    std::vector<MoneyHeading> find() {
        takeOnRows();
        while (takeNextLine()) {
        }
        std::vector<MoneyHeading> labels;
        for (auto& lines : m_lines) labels.push_back(joined(lines));
        return labels;
    }

private:
    // On one line with words above the columns: part of the table's head.
    bool standsWithHeadings(const Cell& word) const {
        const double left = m_block.columns.front().x0;
        const double right = m_block.columns.back().x1;
        return word.box.x1 > left ||
               std::any_of(m_block.words.begin(), m_block.words.end(), [&](const Cell& other) {
                   return other.box.centreX() > left && other.box.centreX() < right &&
                          std::abs(other.box.centreY() - word.box.centreY()) < 0.4 * word.box.height() &&
                          other.box.centreY() < m_block.rows.front().box.y0;
               });
    }

    void takeOnRows() {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            std::erase_if(m_free, [&](const Cell& word) {
                const Box& row = m_block.rows[i].box;
                const bool isOn = std::abs(word.box.centreY() - row.centreY()) < 0.5 * row.height();
                if (isOn) m_lines[i].push_back(word);
                return isOn;
            });
    }

    static bool adjoins(const Box& label, const Box& line) {
        const double gap = std::max(line.y0 - label.y1, label.y0 - line.y1);
        return gap < widestLineGap * line.height() && line.x0 < label.x1 && label.x0 < line.x1;
    }

    static Box boxOf(const std::vector<Cell>& lines) {
        Box box = lines.front().box;
        for (const Cell& line : lines) box = box.united(line.box);
        return box;
    }

    // An organisation without amounts is no second line of its neighbour.
    bool mayGoOn(std::size_t row, const Cell& word) const {
        const auto isNamed = [&](const Cell& line) { return m_organisations.named(line.text).has_value(); };
        return !isNamed(word) || std::none_of(m_lines[row].begin(), m_lines[row].end(), isNamed);
    }

    // A label between its row's two lines has none on the row itself.
    Box placeOf(std::size_t row) const {
        if (!m_lines[row].empty()) return boxOf(m_lines[row]);
        Box place = m_block.rows[row].box;
        place.x0 = 0;
        place.x1 = m_block.columns.front().x0;
        return place;
    }

    bool takeNextLine() {
        for (auto word = m_free.begin(); word != m_free.end(); ++word) {
            std::size_t best = m_lines.size();
            for (std::size_t i = 0; i < m_lines.size(); ++i)
                if (mayGoOn(i, *word) && adjoins(placeOf(i), word->box) &&
                    (best == m_lines.size() || distance(i, *word) < distance(best, *word)))
                    best = i;
            if (best == m_lines.size()) continue;
            m_lines[best].push_back(*word);
            m_free.erase(word);
            return true;
        }
        return false;
    }

    double distance(std::size_t row, const Cell& word) const {
        return std::abs(m_block.rows[row].box.centreY() - word.box.centreY());
    }

    MoneyHeading joined(std::vector<Cell>& lines) const {
        std::stable_sort(lines.begin(), lines.end(), [](const Cell& a, const Cell& b) {
            const bool sameLine = std::abs(a.box.centreY() - b.box.centreY()) < 0.4 * a.box.height();
            return sameLine ? a.box.x0 < b.box.x0 : a.box.centreY() < b.box.centreY();
        });
        MoneyHeading label;
        for (const Cell& line : lines) {
            label.text = label.text.isEmpty() ? line.text : m_joiner.join(label.text, line.text);
            label.box = label.box ? label.box->united(line.box) : line.box;
        }
        return label;
    }

    const MoneyBlock& m_block;
    const LineJoiner& m_joiner;
    const OrganisationIndex& m_organisations;
    std::vector<Cell> m_free;
    std::vector<std::vector<Cell>> m_lines;
};

} // namespace

std::vector<MoneyHeading> moneyLabels(const MoneyBlock& block, const LineJoiner& joiner,
                                      const OrganisationIndex& organisations) {
    return LabelFinder(block, joiner, organisations).find();
}

} // namespace salkku
