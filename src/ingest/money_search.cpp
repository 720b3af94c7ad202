// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_search.h"

#include "ingest/money_placements.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>

namespace salkku {

namespace {

// Placements that differ in nothing but where a zero stands: sums cannot tell them apart.
struct Option {
    Amounts sums; ///< by column, blanks as 0
    std::vector<Placement> placements;
};

using Options = std::vector<Option>;
using Choice = std::vector<std::size_t>; ///< one option for each row

Options optionsOf(const DigitRow& row, const RowRule& rule) {
    std::map<Amounts, std::vector<Placement>> bySums;
    for (Placement& placement : placementsOf(row, rule)) {
        Amounts sums;
        for (const auto& amount : placement) sums.push_back(amount.value_or(0));
        bySums[sums].push_back(std::move(placement));
    }
    Options options;
    for (auto& [sums, placements] : bySums) options.push_back({sums, std::move(placements)});
    return options;
}

// Chooses options so that chosen columns add up to the total row. Rows with few options come first; a branch
// ends where a column is over its total or cannot reach it any more.
class ColumnSearch {
public:
    ColumnSearch(const std::vector<Options>& rows, std::vector<std::size_t> order, Amounts totals,
                 std::vector<bool> columns)
        : m_rows(rows)
        , m_order(std::move(order))
        , m_need(std::move(totals))
        , m_columns(std::move(columns))
        , m_choice(rows.size(), 0)
        , m_reach(m_order.size() + 1, Amounts(m_need.size(), 0))
        , m_least(m_reach) {
        for (std::size_t i = m_order.size(); i-- > 0;)
            for (std::size_t c = 0; c < m_need.size(); ++c) {
                const auto [least, most] = limits(m_rows[m_order[i]], c);
                m_least[i][c] = m_least[i + 1][c] + least;
                m_reach[i][c] = m_reach[i + 1][c] + most;
            }
    }

    /// At most two: more tell no more.
    std::vector<Choice> solve() {
        search(0);
        return std::move(m_found);
    }

    bool isExhausted() const { return m_steps >= mostSteps; }

private:
    static constexpr int mostSteps = 300'000;

    static std::pair<std::int64_t, std::int64_t> limits(const Options& options, std::size_t column) {
        std::pair<std::int64_t, std::int64_t> range(options.front().sums[column],
                                                    options.front().sums[column]);
        for (const Option& option : options) {
            range.first = std::min(range.first, option.sums[column]);
            range.second = std::max(range.second, option.sums[column]);
        }
        return range;
    }

    bool canSucceed(std::size_t depth) const {
        for (std::size_t c = 0; c < m_need.size(); ++c)
            if (m_columns[c] && (m_need[c] < m_least[depth][c] || m_need[c] > m_reach[depth][c]))
                return false;
        return true;
    }

    void search(std::size_t depth) {
        if (m_found.size() == 2 || ++m_steps >= mostSteps || !canSucceed(depth)) return;
        if (depth == m_order.size()) {
            m_found.push_back(m_choice);
            return;
        }
        const std::size_t row = m_order[depth];
        for (std::size_t i = 0; i < m_rows[row].size(); ++i) {
            m_choice[row] = i;
            spend(m_rows[row][i], 1);
            search(depth + 1);
            spend(m_rows[row][i], -1);
        }
    }

    void spend(const Option& option, int sign) {
        for (std::size_t c = 0; c < m_need.size(); ++c) m_need[c] -= sign * option.sums[c];
    }

    const std::vector<Options>& m_rows;
    std::vector<std::size_t> m_order;
    Amounts m_need;
    std::vector<bool> m_columns;
    Choice m_choice;
    std::vector<Amounts> m_reach; ///< what the rows from each depth on can add at most
    std::vector<Amounts> m_least;
    std::vector<Choice> m_found;
    int m_steps = 0;
};

class TableSearch {
public:
    TableSearch(const std::vector<DigitRow>& rows, const RowRule& rule)
        : m_digits(rows)
        , m_rule(rule) {
        for (const DigitRow& row : rows) m_rows.push_back(optionsOf(row, rule));
        m_isPart.resize(rows.size());
    }

    SolvedTable place() {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_digits[i].isTotal && i != lastTotal()) findParts(i);
        const std::vector<Choice> found = solutions();
        SolvedTable table{m_rule.columns, {}};
        for (std::size_t i = 0; i < m_rows.size(); ++i) table.rows.push_back(placed(i, found));
        return table;
    }

private:
    std::size_t lastTotal() const {
        for (std::size_t i = m_digits.size(); i-- > 0;)
            if (m_digits[i].isTotal) return i;
        return m_digits.size();
    }

    // The rows behind a sub-total that make it up, or nearly: they are chosen and count no more.
    void findParts(std::size_t total) {
        if (m_rows[total].size() != 1) return;
        constexpr std::size_t mostParts = 8;
        for (std::size_t end = total + 3; end <= std::min(m_rows.size(), total + 1 + mostParts); ++end) {
            if (m_digits[end - 1].isTotal) return;
            Choice best;
            double least = 0.01; // a larger difference is no error of the document
            tryParts(total, total + 1, end, Choice(), best, least);
            if (best.empty()) continue;
            for (std::size_t i = 0; i < best.size(); ++i) keepOnly(total + 1 + i, best[i]);
            return;
        }
    }

    void tryParts(std::size_t total, std::size_t row, std::size_t end, Choice choice, Choice& best,
                  double& least) const {
        constexpr std::size_t mostOptions = 12;
        if (row == end) {
            const double error = errorOf(total, choice);
            if (error < least) {
                least = error;
                best = choice;
            }
            return;
        }
        if (m_rows[row].empty() || m_rows[row].size() > mostOptions) return;
        if (end - total > 4 && m_rows[row].size() > 1) return;
        for (std::size_t i = 0; i < m_rows[row].size(); ++i) {
            choice.push_back(i);
            tryParts(total, row + 1, end, choice, best, least);
            choice.pop_back();
        }
    }

    // The largest relative difference over the columns in which the parts have amounts.
    double errorOf(std::size_t total, const Choice& choice) const {
        double error = 0;
        for (std::size_t c = 0; c < m_rule.columns; ++c) {
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < choice.size(); ++i) sum += m_rows[total + 1 + i][choice[i]].sums[c];
            if (sum == 0) continue;
            const std::int64_t stated = m_rows[total].front().sums[c];
            if (stated == 0) return 1;
            error = std::max(error, static_cast<double>(std::llabs(sum - stated)) /
                                        static_cast<double>(std::llabs(stated)));
        }
        return error;
    }

    void keepOnly(std::size_t row, std::size_t option) {
        m_rows[row] = {m_rows[row][option]};
        m_isPart[row] = true;
    }

    std::vector<std::size_t> countedRows() const {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (i != lastTotal() && !m_isPart[i] && !m_rows[i].empty()) order.push_back(i);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return m_rows[a].size() < m_rows[b].size(); });
        return order;
    }

    // All columns must add up; where the document errs in one of them, the others must.
    std::vector<Choice> solutions() const {
        const std::size_t total = lastTotal();
        if (total == m_rows.size() || m_rows[total].size() != 1) return {};
        const Amounts& totals = m_rows[total].front().sums;
        for (std::size_t without = m_rule.columns + 1; without-- > 0;) {
            std::vector<bool> columns(m_rule.columns, true);
            if (without < m_rule.columns) columns[without] = false;
            ColumnSearch search(m_rows, countedRows(), totals, columns);
            auto found = search.solve();
            if (!found.empty() && !search.isExhausted()) return found;
        }
        return {};
    }

    PlacedRow placed(std::size_t row, const std::vector<Choice>& found) const {
        if (m_rows[row].empty()) return {Placement(m_rule.columns), std::vector<bool>(m_rule.columns, true)};
        std::vector<Placement> possible;
        const auto add = [&](const Option& option) {
            possible.insert(possible.end(), option.placements.begin(), option.placements.end());
        };
        if (found.empty() || m_rows[row].size() == 1)
            for (const Option& option : m_rows[row]) add(option);
        else
            for (const Choice& choice : found) add(m_rows[row][choice[row]]);
        PlacedRow result{possible.front(), {}};
        for (std::size_t c = 0; c < m_rule.columns; ++c)
            result.isCertain.push_back(
                std::all_of(possible.begin(), possible.end(),
                            [&](const Placement& other) { return other[c] == possible.front()[c]; }));
        return result;
    }

    const std::vector<DigitRow>& m_digits;
    RowRule m_rule;
    std::vector<Options> m_rows;
    std::vector<bool> m_isPart;
};

} // namespace

bool PlacedRow::isAmbiguous() const {
    return std::find(isCertain.begin(), isCertain.end(), false) != isCertain.end();
}

std::optional<SolvedTable> placeAmounts(const std::vector<DigitRow>& rows) {
    const RowRule rule = ruleOf(rows);
    if (rule.columns == 0) return std::nullopt;
    return TableSearch(rows, rule).place();
}

} // namespace salkku
