// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_placements.h"

#include <algorithm>
#include <functional>
#include <map>

namespace salkku {

namespace {

constexpr std::size_t mostColumns = 10;
constexpr std::size_t mostPlacements = 2000;
constexpr std::size_t fewestProofs = 2;
constexpr int mostVisits = 5'000'000; // hostile text must not hang: a second or two

using Visit = std::function<bool(const Placement&)>; // false stops

// The amounts in their order, with blanks between them in every way.
bool visitFrom(const Amounts& amounts, std::size_t next, std::size_t column, Placement& row,
               const Visit& visit) {
    if (next == amounts.size()) return visit(row);
    for (std::size_t i = column; i + amounts.size() - next <= row.size(); ++i) {
        if (amounts[next] != shownBlank) row[i] = amounts[next];
        const bool more = visitFrom(amounts, next + 1, i + 1, row, visit);
        row[i].reset();
        if (!more) return false;
    }
    return true;
}

// A row that shows its empty cells shows all of them.
void visitPlacements(const DigitRow& row, std::size_t columns, const Visit& visit) {
    const auto isShown = [columns](const Amounts& reading) {
        return reading.size() == columns &&
               std::find(reading.begin(), reading.end(), shownBlank) != reading.end();
    };
    const bool showsBlanks = std::any_of(row.readings.begin(), row.readings.end(), isShown);
    for (const Amounts& reading : row.readings) {
        if (reading.empty() || reading.size() > columns) continue;
        if (showsBlanks && !isShown(reading)) continue;
        Placement placement(columns);
        if (!visitFrom(reading, 0, 0, placement, visit)) return;
    }
}

// One amount that is its own sum proves little.
bool addsUp(const RowRule& rule, const Placement& row) {
    const auto first = row.begin() + static_cast<std::ptrdiff_t>(rule.first);
    const auto end = row.begin() + static_cast<std::ptrdiff_t>(rule.end);
    return std::count_if(first, end, [](const auto& amount) { return amount.value_or(0) != 0; }) > 1;
}

// A row without a sum obeys every rule and speaks for none. The fewer rows, the more each must prove.
bool canObey(const DigitRow& row, const RowRule& rule, bool mustAddUp, int& visitsLeft) {
    bool found = false;
    visitPlacements(row, rule.columns, [&](const Placement& placement) {
        found = placement[rule.total] && rule.holds(placement) && (!mustAddUp || addsUp(rule, placement));
        return !found && --visitsLeft > 0;
    });
    return found;
}

std::vector<RowRule> rulesFor(std::size_t columns) {
    std::vector<RowRule> rules;
    for (std::size_t total = 0; total < columns; ++total) {
        for (std::size_t end = columns; end >= total + 3; --end)
            rules.push_back({columns, total, total + 1, end});
        for (std::size_t first = 0; first + 2 <= total; ++first)
            rules.push_back({columns, total, first, total});
    }
    return rules;
}

// Without sums: how many amounts most rows have in one of their readings, the largest count among equals.
RowRule plainRule(const std::vector<DigitRow>& rows) {
    std::map<std::size_t, int> counts;
    for (const DigitRow& row : rows) {
        if (row.readings.size() == 1) counts[row.readings.front().size()] += 4;
        for (const Amounts& reading : row.readings) ++counts[reading.size()];
    }
    RowRule rule;
    int most = 0;
    for (const auto& [size, count] : counts)
        if (size <= mostColumns && count > most) {
            rule.columns = size;
            most = count;
        }
    return rule;
}

} // namespace

bool RowRule::holds(const Placement& row) const {
    if (!hasSum()) return true;
    std::int64_t sum = 0;
    for (std::size_t i = first; i < end; ++i) sum += row[i].value_or(0);
    return sum == row[total].value_or(0);
}

RowRule ruleOf(const std::vector<DigitRow>& rows) {
    RowRule best = plainRule(rows);
    const bool mustAddUp = rows.size() <= fewestProofs + 1;
    std::size_t most = std::max(mustAddUp ? fewestProofs - 1 : fewestProofs, rows.size() / 2);
    int visitsLeft = mostVisits;
    for (std::size_t columns = 3; columns <= mostColumns && visitsLeft > 0; ++columns)
        for (const RowRule& rule : rulesFor(columns)) {
            const auto obey =
                static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const DigitRow& row) {
                    return canObey(row, rule, mustAddUp, visitsLeft);
                }));
            if (obey <= most) continue;
            most = obey;
            best = rule;
        }
    return best;
}

std::vector<Placement> placementsOf(const DigitRow& row, const RowRule& rule) {
    std::vector<Placement> obeying;
    std::vector<Placement> all;
    visitPlacements(row, rule.columns, [&](const Placement& placement) {
        (rule.holds(placement) ? obeying : all).push_back(placement);
        return all.size() + obeying.size() <= mostPlacements;
    });
    if (all.size() + obeying.size() > mostPlacements) return {};
    return obeying.empty() ? all : obeying;
}

} // namespace salkku
