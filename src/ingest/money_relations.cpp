// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_relations.h"

#include <algorithm>
#include <cstdlib>

namespace salkku {

namespace {

using Lines = std::vector<std::size_t>;

constexpr std::size_t fewestProofs = 3;

struct Fit {
    std::size_t holds = 0;  ///< across how many lines the sum comes true
    std::size_t proves = 0; ///< of them with at least two parts that are not nothing
    std::size_t fails = 0;
    double error = 0; ///< the smallest relative difference where it fails

    bool isProven() const { return proves >= fewestProofs && proves >= 4 * fails; }
};

Lines range(std::size_t first, std::size_t end) {
    Lines lines;
    for (std::size_t i = first; i < end; ++i) lines.push_back(i);
    return lines;
}

// How well a row is the sum of rows, column by column. Where no part has an amount, nothing is said.
Fit fitOfRows(const MoneyTable& table, std::size_t total, const Lines& parts) {
    Fit fit;
    fit.error = 1;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const MoneyCell* stated = table.at(total, column);
        std::int64_t sum = 0;
        int present = 0;
        int real = 0;
        for (const std::size_t part : parts)
            if (const MoneyCell* cell = table.at(part, column)) {
                sum += cell->amount.cents();
                ++present;
                if (cell->amount.cents() != 0) ++real;
            }
        if (!stated || present == 0) continue;
        const std::int64_t difference = std::llabs(sum - stated->amount.cents());
        if (difference == 0) {
            ++fit.holds;
            if (real > 1) ++fit.proves;
            continue;
        }
        ++fit.fails;
        const auto size = static_cast<double>(std::max<std::int64_t>(1, std::llabs(stated->amount.cents())));
        fit.error = std::min(fit.error, static_cast<double>(difference) / size);
    }
    return fit;
}

bool isBetter(const Fit& a, const Fit& b) {
    return a.holds != b.holds ? a.holds > b.holds : a.error < b.error;
}

// Lines directly behind and directly before the total, at least two of them.
std::vector<Lines> neighbours(std::size_t total, std::size_t begin, std::size_t end) {
    constexpr std::size_t mostParts = 40; // a programme has some twenty organisations
    std::vector<Lines> all;
    for (std::size_t last = std::min(end, total + 1 + mostParts); last >= total + 3; --last)
        all.push_back(range(total + 1, last));
    for (std::size_t first = std::max(begin + mostParts, total) - mostParts; first + 2 <= total; ++first)
        all.push_back(range(first, total));
    return all;
}

bool hasSettlement(const MoneyTable& turned, const Lines& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::size_t part) { return turned.rows[part].roles.isSettlement(); });
}

std::optional<std::pair<Lines, Fit>> bestParts(const MoneyTable& table, std::size_t total,
                                               const std::vector<Lines>& candidates) {
    std::optional<std::pair<Lines, Fit>> best;
    for (const Lines& parts : candidates) {
        if (hasSettlement(table, parts)) continue;
        const Fit fit = fitOfRows(table, total, parts);
        if (fit.holds + fit.fails > 0 && (!best || isBetter(fit, best->second))) best = {parts, fit};
    }
    return best;
}

bool containsTotal(const MoneyTable& table, const Lines& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::size_t part) { return table.rows[part].roles.total; });
}

// A sub-total's parts: under which it comes true, or nearly so.
std::optional<Lines> partsOfSubtotal(const MoneyTable& table, std::size_t total) {
    constexpr double slip = 0.01; // more is another sum rather than an error in this one
    std::vector<Lines> candidates = neighbours(total, 0, table.rows.size());
    std::erase_if(candidates, [&](const Lines& parts) { return containsTotal(table, parts); });
    const auto best = bestParts(table, total, candidates);
    if (!best || (best->second.holds == 0 && best->second.error > slip)) return std::nullopt;
    return best->first;
}

std::optional<std::size_t> lastTotal(const MoneyTable& table) {
    for (std::size_t i = table.rows.size(); i-- > 0;)
        if (table.rows[i].roles.total) return i;
    return std::nullopt;
}

void take(const Lines& parts, std::vector<bool>& taken) {
    for (const std::size_t part : parts) taken[part] = true;
}

// Everything that is in no sub-total yet.
Lines untaken(const std::vector<bool>& taken, std::size_t except) {
    Lines rows;
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (!taken[i] && i != except) rows.push_back(i);
    return rows;
}

// A column that says that it is a sum is one of all before it, or else of all behind it.
std::vector<Lines> sidesOf(const MoneyTable& turned, std::size_t total) {
    std::vector<Lines> sides;
    std::size_t first = total;
    while (first > 0 && !turned.rows[first - 1].roles.total) --first;
    if (total - first >= 2) sides.push_back(range(first, total));
    std::size_t end = total + 1;
    while (end < turned.rows.size() && !turned.rows[end].roles.total) ++end;
    if (end - total - 1 >= 2) sides.push_back(range(total + 1, end));
    return sides;
}

} // namespace

std::vector<SumRelation> columnSums(const MoneyTable& table) {
    const MoneyTable turned = transposed(table);
    std::vector<SumRelation> sums;
    for (std::size_t column = 0; column < turned.rows.size(); ++column) {
        if (turned.rows[column].roles.isSettlement()) continue;
        const auto proven = bestParts(turned, column, neighbours(column, 0, turned.rows.size()));
        if (proven && proven->second.isProven()) {
            sums.push_back({column, proven->first});
            continue;
        }
        if (!turned.rows[column].roles.total) continue;
        const auto said = bestParts(turned, column, sidesOf(turned, column));
        if (said) sums.push_back({column, said->first});
    }
    return sums;
}

std::vector<SumRelation> rowSums(const MoneyTable& table) {
    std::vector<SumRelation> sums;
    const auto last = lastTotal(table);
    if (!last) return sums;
    std::vector<bool> taken(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!table.rows[row].roles.total || row == *last) continue;
        if (const auto parts = partsOfSubtotal(table, row)) {
            sums.push_back({row, *parts});
            take(*parts, taken);
        }
    }
    const Lines rest = untaken(taken, *last);
    if (rest.size() >= 2) sums.push_back({*last, rest});
    return sums;
}

std::optional<Settlement> settlementIn(const std::vector<MoneyLine>& lines) {
    std::vector<std::size_t> granted, paid, remaining;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const MoneyRoles& roles = lines[i].roles;
        if (roles.remaining)
            remaining.push_back(i);
        else if (roles.paid)
            paid.push_back(i);
        else if (roles.granted)
            granted.push_back(i);
    }
    if (granted.size() > 1) std::erase_if(granted, [&](std::size_t i) { return !lines[i].roles.total; });
    if (granted.size() != 1 || paid.size() != 1 || remaining.size() != 1) return std::nullopt;
    return Settlement{granted.front(), paid.front(), remaining.front()};
}

} // namespace salkku
