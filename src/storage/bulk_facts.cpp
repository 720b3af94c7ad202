// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators, grants and planned work packages of a new portfolio.
#include "storage/bulk_load.h"

#include "storage/connection.h"
#include "storage/statement.h"

#include <map>
#include <tuple>

namespace salkku {

namespace {

QVariant numberOrNull(const std::optional<double>& number) {
    return number ? QVariant(*number) : QVariant();
}

QVariant quarterOrNull(const std::optional<Quarter>& quarter) {
    return quarter ? QVariant(quarter->toString()) : QVariant();
}

class IndicatorLoader {
public:
    explicit IndicatorLoader(const Connection& connection)
        : m_indicator(connection,
                      QStringLiteral("INSERT INTO indicator (organisation, call, investment, part, "
                                     "section_number, number, statement, work_package, due, unit, baseline, "
                                     "target) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        , m_value(connection, QStringLiteral("INSERT INTO indicator_value (indicator, period, result, value, "
                                             "achieved, note) VALUES (?, ?, ?, ?, ?, ?)")) {}

    void load(const StoredIndicator& indicator) {
        const qint64 row = rowOf(indicator);
        if (!indicator.period) return;
        m_value.bind(row).bind(indicator.period->toString()).bindTextOrNull(indicator.result);
        m_value.bind(numberOrNull(indicator.value)).bind(quarterOrNull(indicator.achieved));
        m_value.bindTextOrNull(indicator.note).run();
    }

private:
    using Key = std::tuple<QString, QString, int, QString, QString, int>;

    qint64 rowOf(const StoredIndicator& indicator) {
        const Key key{indicator.organisation.value, indicator.call.value,
                      indicator.investment,         indicator.part,
                      indicator.sectionNumber,      indicator.number};
        const auto known = m_rows.find(key);
        if (known != m_rows.end()) return known->second;
        m_indicator.bind(indicator.organisation.value).bindTextOrNull(indicator.call.value);
        m_indicator.bind(indicator.investment).bindText(indicator.part).bindText(indicator.sectionNumber);
        m_indicator.bind(indicator.number).bindText(indicator.statement);
        m_indicator.bindTextOrNull(indicator.workPackage).bind(quarterOrNull(indicator.due));
        m_indicator.bindTextOrNull(indicator.unit).bind(numberOrNull(indicator.baseline));
        m_indicator.bind(numberOrNull(indicator.target)).run();
        return m_rows[key] = m_indicator.insertedId();
    }

    Statement m_indicator;
    Statement m_value;
    std::map<Key, qint64> m_rows;
};

} // namespace

void loadIndicators(Connection& connection, const std::vector<StoredIndicator>& indicators) {
    Transaction transaction(connection);
    IndicatorLoader loader(connection);
    for (const StoredIndicator& indicator : indicators) loader.load(indicator);
    transaction.commit();
}

void loadGrants(Connection& connection, const std::vector<StoredGrant>& grants) {
    Transaction transaction(connection);
    Statement insert(connection,
                     QStringLiteral("INSERT INTO grant_amount (document, organisation, label, call, "
                                    "investment, column_title, amount_cents) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    for (const StoredGrant& grant : grants) {
        insert.bindNumberOrNull(grant.document)
            .bindTextOrNull(grant.organisation.value)
            .bindText(grant.label);
        insert.bindTextOrNull(grant.call.value).bindNumberOrNull(grant.investment).bindText(grant.column);
        insert.bind(qint64(grant.amount.cents())).run();
    }
    transaction.commit();
}

void loadWorkPackages(Connection& connection, const std::vector<StoredWorkPackage>& packages) {
    Transaction transaction(connection);
    Statement insert(connection,
                     QStringLiteral("INSERT INTO work_package (organisation, call, investment, part, "
                                    "number, title) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const StoredWorkPackage& package : packages) {
        insert.bind(package.organisation.value).bindTextOrNull(package.call.value).bind(package.investment);
        insert.bindText(package.part).bind(package.number).bindText(package.title).run();
    }
    transaction.commit();
}

} // namespace salkku
