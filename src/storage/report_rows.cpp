// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report_rows.h"

#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

using RowIndex = QHash<qint64, std::size_t>; // row id → place in the list of reports

// A value that the schema's own checks would not have let in.
[[noreturn]] void failUnreadable(const QString& value) {
    throw SqlFault{
        {ErrorCode::Damaged, Text::tr("The file holds a value that cannot be read: \"%1\".").arg(value), {}}};
}

Period readPeriod(const QString& text) {
    const auto period = Period::fromString(text);
    if (!period) failUnreadable(text);
    return *period;
}

Light readLight(const QString& id) {
    const auto light = lightFromId(id);
    if (!light) failUnreadable(id);
    return *light;
}

std::optional<Percent> readPercent(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : Percent::fromInt(row.integer(column));
}

StatusReport readReport(const Statement& row) {
    StatusReport report{{OrganisationCode(row.text(2)), CallId(row.text(3)), row.integer(4), row.text(5),
                         row.integer(6), readPeriod(row.text(1))},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    const auto state = reportStateFromId(row.text(7));
    if (!state) failUnreadable(row.text(7));
    report.state = *state;
    if (!row.isNull(8)) report.received = QDateTime::fromString(row.text(8), Qt::ISODate);
    report.percent = readPercent(row, 9);
    report.plannedPercent = readPercent(row, 10);
    if (!row.isNull(11)) report.overall = ReportedLight{readLight(row.text(11)), row.text(12)};
    return report;
}

// A null QString would be compared as NULL, which equals nothing.
QString notNull(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

Statement select(const Connection& connection, const QString& sql, const ReportCondition& condition) {
    Statement statement(connection, sql.arg(condition.sql));
    for (const QVariant& value : condition.values) statement.bind(value);
    statement.run();
    return statement;
}

RowIndex readHeads(const Connection& connection, const ReportCondition& condition,
                   std::vector<StatusReport>& reports) {
    Statement rows =
        select(connection,
               QStringLiteral(
                   "SELECT r.id, r.period, COALESCE(r.organisation, ''), COALESCE(r.call, ''), "
                   "COALESCE(r.investment, 0), r.part, r.work_package, r.state, r.received_at, r.percent, "
                   "r.planned_percent, r.overall_light, r.overall_comment FROM status_report r "
                   "WHERE r.state IS NOT NULL AND %1"),
               condition);
    RowIndex index;
    while (rows.next()) {
        index.insert(rows.id(0), reports.size());
        reports.push_back(readReport(rows));
    }
    return index;
}

void readLights(const Connection& connection, const ReportCondition& condition, const RowIndex& index,
                std::vector<StatusReport>& reports) {
    Statement rows =
        select(connection,
               QStringLiteral("SELECT l.report, l.dimension, l.light, l.comment FROM status_report r "
                              "JOIN report_light l ON l.report = r.id WHERE r.state IS NOT NULL AND %1"),
               condition);
    while (rows.next())
        reports[index.value(rows.id(0))].lights[DimensionId(rows.text(1))] = {readLight(rows.text(2)),
                                                                              rows.text(3)};
}

void readNarrative(const Connection& connection, const ReportCondition& condition, const RowIndex& index,
                   std::vector<StatusReport>& reports) {
    Statement rows =
        select(connection,
               QStringLiteral("SELECT n.report, n.section, n.text, n.level, n.heading FROM status_report r "
                              "JOIN narrative_item n ON n.report = r.id WHERE r.state IS NOT NULL AND %1 "
                              "ORDER BY n.report, n.section, n.position"),
               condition);
    while (rows.next())
        reports[index.value(rows.id(0))].narrative[SectionId(rows.text(1))].push_back(
            {rows.text(2), rows.integer(3), rows.integer(4) != 0});
}

} // namespace

ReportCondition conditionOf(const ReportFilter& filter) {
    ReportCondition condition{QStringLiteral("1 = 1"), {}};
    const auto add = [&](const QString& sql, const QVariant& value) {
        condition.sql += QStringLiteral(" AND ") + sql;
        condition.values.push_back(value);
    };
    if (filter.period) add(QStringLiteral("r.period = ?"), filter.period->toString());
    if (filter.call) add(QStringLiteral("r.call = ?"), filter.call->value);
    if (filter.investment) add(QStringLiteral("COALESCE(r.investment, 0) = ?"), *filter.investment);
    if (!filter.organisation) return condition;
    if (filter.organisation->isEmpty())
        condition.sql += QStringLiteral(" AND r.organisation IS NULL");
    else
        add(QStringLiteral("r.organisation = ?"), filter.organisation->value);
    return condition;
}

ReportCondition conditionOf(const StatusKey& key) {
    // The expressions are those of the unique index, so that it is used.
    return {QStringLiteral(
                "r.period = ? AND COALESCE(r.organisation, '') = ? AND COALESCE(r.investment, 0) = ? AND "
                "r.part = ? AND COALESCE(r.call, '') = ? AND r.work_package = ?"),
            {key.period.toString(), notNull(key.organisation.value), key.investment, notNull(key.part),
             notNull(key.call.value), key.workPackage}};
}

ReportCondition conditionOfRow(qint64 row) {
    return {QStringLiteral("r.id = ?"), {row}};
}

std::vector<StatusReport> readReports(const Connection& connection, const ReportCondition& condition) {
    std::vector<StatusReport> reports;
    const RowIndex index = readHeads(connection, condition, reports);
    readLights(connection, condition, index, reports);
    readNarrative(connection, condition, index, reports);
    std::sort(reports.begin(), reports.end(),
              [](const StatusReport& a, const StatusReport& b) { return a.key < b.key; });
    return reports;
}

} // namespace salkku
