// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_checks.h"

#include "ingest/money_relations.h"

#include <QCoreApplication>
#include <QLocale>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

QString figure(std::int64_t cents) {
    return formatMoney(Money::fromCents(cents), QLocale());
}

Warning mismatch(const QString& message, const Source& source) {
    return {QStringLiteral("sum_mismatch"), message, source};
}

// The amounts of the parts; nothing where none of them has one.
std::optional<std::int64_t> sumOf(const MoneyTable& table, const SumRelation& relation, std::size_t column) {
    std::optional<std::int64_t> sum;
    for (const std::size_t part : relation.parts)
        if (const MoneyCell* cell = table.at(part, column)) sum = sum.value_or(0) + cell->amount.cents();
    return sum;
}

void checkRow(const MoneyTable& table, const SumRelation& relation, std::vector<Warning>& warnings) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const MoneyCell* stated = table.at(relation.total, column);
        const auto sum = sumOf(table, relation, column);
        if (!stated || !sum || *sum == stated->amount.cents()) continue;
        warnings.push_back(mismatch(Text::tr("\"%1\", %2: the document says %3, but its parts make %4.")
                                        .arg(table.rows[relation.total].text, table.columns[column].text,
                                             figure(stated->amount.cents()), figure(*sum)),
                                    stated->source));
    }
}

void checkSettlement(const MoneyTable& table, const Settlement& lines, std::vector<Warning>& warnings) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const MoneyCell* granted = table.at(row, lines.granted);
        const MoneyCell* paid = table.at(row, lines.paid);
        const MoneyCell* remaining = table.at(row, lines.remaining);
        if (!granted || !paid || !remaining) continue;
        const std::int64_t rest = granted->amount.cents() - paid->amount.cents();
        if (rest == remaining->amount.cents()) continue;
        warnings.push_back(
            mismatch(Text::tr("\"%1\": the document says that %2 remains, but granted less paid is %3.")
                         .arg(table.rows[row].text, figure(remaining->amount.cents()), figure(rest)),
                     remaining->source));
    }
}

} // namespace

std::vector<Warning> sumMismatches(const MoneyTable& table) {
    std::vector<Warning> warnings;
    const MoneyTable turned = transposed(table);
    for (const SumRelation& relation : rowSums(table)) checkRow(table, relation, warnings);
    for (const SumRelation& relation : columnSums(table)) checkRow(turned, relation, warnings);
    if (const auto lines = settlementIn(table.columns)) checkSettlement(table, *lines, warnings);
    return warnings;
}

} // namespace salkku
