// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/money.h"

#include "storage/portfolio.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <tuple>

namespace salkku {

namespace {

constexpr qsizetype longestAbbreviation = 4; // compared word for word
constexpr qsizetype shortestInflected = 6;   // longer words may end otherwise

bool names(const QString& heading, const QStringList& words) {
    const QString lower = heading.toLower();
    const QStringList tokens = lower.split(QRegularExpression(QStringLiteral("[^\\w]+")), Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        if (word.size() <= longestAbbreviation) return tokens.contains(word.toLower());
        return lower.contains(word.toLower().chopped(word.size() >= shortestInflected ? 1 : 0));
    });
}

// What stands in one document's line.
using LineKey = std::tuple<std::int64_t, QString, QString, QString, int>;

LineKey keyOf(const StoredGrant& grant) {
    return {grant.document, grant.organisation.value, grant.label, grant.call.value, grant.investment};
}

void add(std::optional<Money>& sum, Money amount) {
    sum = sum ? *sum + amount : amount;
}

// Amounts under a heading that says neither are grants: a table of calls or years lists what was granted.
// Columns of sums repeat them.
void addTo(MoneyRow& row, MoneyRole role, Money amount) {
    switch (role) {
    case MoneyRole::Paid:
        return add(row.paid, amount);
    case MoneyRole::Remaining:
        return add(row.remaining, amount);
    case MoneyRole::Granted:
    case MoneyRole::Other:
        return add(row.granted, amount);
    case MoneyRole::Total:
        break;
    }
}

std::vector<MoneyRow> rowsOf(const Programme& programme, const std::vector<StoredGrant>& grants) {
    std::map<LineKey, std::size_t> places;
    std::vector<MoneyRow> rows;
    for (const StoredGrant& grant : grants) {
        const auto [place, isNew] = places.insert({keyOf(grant), rows.size()});
        if (isNew) {
            rows.emplace_back();
            MoneyRow& row = rows.back();
            row.organisation = grant.organisation;
            row.label = grant.label;
            row.call = grant.call;
            row.investment = grant.investment;
            row.isTotal = grant.organisation.isEmpty() && names(grant.label, programme.moneyWords.total);
            row.document = grant.document;
            row.page = grant.page;
            row.finding = grant.finding;
        }
        addTo(rows[place->second], moneyRoleOf(grant.column, programme.moneyWords), grant.amount);
    }
    for (MoneyRow& row : rows)
        if (row.granted && row.paid) row.remainder = *row.granted - *row.paid;
    std::stable_partition(rows.begin(), rows.end(), [](const MoneyRow& row) { return !row.isTotal; });
    return rows;
}

void compareSettlements(const std::vector<MoneyRow>& rows, std::vector<MoneyMismatch>& mismatches) {
    for (const MoneyRow& row : rows)
        if (row.remaining && row.remainder && *row.remaining != *row.remainder)
            mismatches.push_back({MismatchKind::Settlement,
                                  row.label,
                                  {},
                                  *row.remaining,
                                  *row.remainder,
                                  row.document,
                                  row.page});
}

// A document's column on one page: the lines' sum beside what its line of sums states.
struct ColumnSum {
    Money lines;
    std::optional<Money> stated;
    QString label;
    int count = 0;
};

void compareColumns(const Programme& programme, const std::vector<StoredGrant>& grants,
                    std::vector<MoneyMismatch>& mismatches) {
    std::map<std::tuple<std::int64_t, int, QString>, ColumnSum> columns;
    for (const StoredGrant& grant : grants) {
        if (grant.document == 0) continue; // only a document states its own sums
        ColumnSum& column = columns[{grant.document, grant.page, grant.column}];
        if (grant.organisation.isEmpty() && names(grant.label, programme.moneyWords.total)) {
            column.stated = grant.amount;
            column.label = grant.label;
        } else {
            column.lines = column.lines + grant.amount;
            ++column.count;
        }
    }
    for (const auto& [key, column] : columns)
        if (column.stated && column.count > 1 && *column.stated != column.lines)
            mismatches.push_back({MismatchKind::ColumnSum, column.label, std::get<2>(key), *column.stated,
                                  column.lines, std::get<0>(key), std::get<1>(key)});
}

} // namespace

MoneyRole moneyRoleOf(const QString& heading, const MoneyWords& words) {
    if (names(heading, words.paid)) return MoneyRole::Paid;
    if (names(heading, words.remaining)) return MoneyRole::Remaining;
    if (names(heading, words.total)) return MoneyRole::Total;
    if (names(heading, words.granted)) return MoneyRole::Granted;
    return MoneyRole::Other;
}

MoneyView moneyView(const Programme& programme, const std::vector<StoredGrant>& grants) {
    MoneyView view;
    view.rows = rowsOf(programme, grants);
    compareSettlements(view.rows, view.mismatches);
    compareColumns(programme, grants, view.mismatches);
    for (const MoneyRow& row : view.rows) {
        if (row.isTotal || row.organisation.isEmpty()) continue;
        if (row.granted) view.granted = view.granted + *row.granted;
        if (row.paid) view.paid = view.paid + *row.paid;
        if (row.remaining)
            view.remaining = view.remaining + *row.remaining;
        else if (row.remainder)
            view.remaining = view.remaining + *row.remainder;
    }
    return view;
}

Result<MoneyView> moneyView(const Portfolio& portfolio) {
    const auto grants = portfolio.grants();
    if (!grants) return grants.error();
    return moneyView(portfolio.programme(), *grants);
}

} // namespace salkku
