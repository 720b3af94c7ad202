// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report_store.h"

#include "storage/connection.h"
#include "storage/report_fields.h"
#include "storage/report_rows.h"
#include "storage/search_index.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

} // namespace

ReportStore::ReportStore(const Connection& connection)
    : m_connection(connection) {}

std::vector<StatusReport> ReportStore::reports(const ReportFilter& filter) const {
    return readReports(m_connection, conditionOf(filter), filter.withNarrative);
}

std::optional<StatusReport> ReportStore::report(const StatusKey& key) const {
    auto found = readReports(m_connection, conditionOf(key));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Period> ReportStore::periods() const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT id FROM period p WHERE EXISTS (SELECT 1 FROM status_report r WHERE "
                       "r.period = p.id AND r.state IS NOT NULL) ORDER BY last_month, first_month"));
    rows.run();
    std::vector<Period> periods;
    while (rows.next())
        if (const auto period = Period::fromString(rows.text(0))) periods.push_back(*period);
    return periods;
}

std::vector<CallId> ReportStore::calls() const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT id FROM funding_call c WHERE EXISTS (SELECT 1 FROM status_report r WHERE "
                       "r.call = c.id AND r.state IS NOT NULL) ORDER BY id"));
    rows.run();
    std::vector<CallId> calls;
    while (rows.next()) calls.emplace_back(rows.text(0));
    return calls;
}

int ReportStore::receivedReports(const Period& period, const CallId& call) const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT COUNT(*) FROM status_report WHERE period = ? AND organisation IS NOT "
                       "NULL AND work_package = 0 AND state IN ('submitted', 'accepted', "
                       "'imported') AND (? = '' OR call = ?)"));
    rows.bind(period.toString()).bindText(call.value).bindText(call.value).run();
    return rows.next() ? rows.integer(0) : 0;
}

std::optional<qint64> ReportStore::existingRow(const StatusKey& key) const {
    const ReportCondition condition = conditionOf(key);
    Statement rows(m_connection, QStringLiteral("SELECT r.id FROM status_report r WHERE ") + condition.sql);
    for (const QVariant& value : condition.values) rows.bind(value);
    rows.run();
    if (!rows.next()) return std::nullopt;
    return rows.id(0);
}

qint64 ReportStore::rowOf(const StatusKey& key, const Programme& programme) const {
    if (const auto row = existingRow(key)) return *row;
    ensurePeriod(key.period, programme);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO status_report (period, organisation, call, investment, "
                                    "part, work_package) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(key.period.toString())
        .bindTextOrNull(key.organisation.value)
        .bindTextOrNull(key.call.value)
        .bindNumberOrNull(key.investment)
        .bindText(key.part)
        .bind(key.workPackage)
        .run();
    return insert.insertedId();
}

StatusKey ReportStore::keyOf(qint64 row) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT period, COALESCE(organisation, ''), COALESCE(call, ''), "
                                  "COALESCE(investment, 0), part, work_package FROM status_report "
                                  "WHERE id = ?"));
    rows.bind(row).run();
    const auto period = rows.next() ? Period::fromString(rows.text(0)) : std::nullopt;
    if (!period) throw SqlFault{{ErrorCode::Damaged, Text::tr("A report is missing from the file."), {}}};
    return {OrganisationCode(rows.text(1)),
            CallId(rows.text(2)),
            rows.integer(3),
            rows.text(4),
            rows.integer(5),
            *period};
}

FieldValue ReportStore::field(qint64 row, const FieldName& name) const {
    return readField(m_connection, row, name);
}

void ReportStore::setField(qint64 row, const FieldName& name, const FieldValue& value) const {
    const SearchIndex index(m_connection);
    index.forget(row, name);
    writeField(m_connection, row, name, value);
    index.learn(row, name);
}

void ReportStore::ensurePeriod(const Period& period, const Programme& programme) const {
    const ReportingPeriod* scheduled = programme.period(period);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO period (id, first_month, last_month, deadline) VALUES "
                                    "(?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"));
    insert.bind(period.toString()).bind(period.first().toString()).bind(period.last().toString());
    insert.bind(scheduled ? QVariant(scheduled->deadline.toString(Qt::ISODate)) : QVariant()).run();
}

} // namespace salkku
