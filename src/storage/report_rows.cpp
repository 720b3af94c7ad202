// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report_rows.h"

#include "storage/evidence_json.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringTokenizer>
#include <algorithm>
#include <deque>

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

Light readLight(QStringView id) {
    for (const Light light : allLights)
        if (id == lightId(light)) return light;
    failUnreadable(id.toString());
}

std::optional<Percent> readPercent(const Statement& row, int column) {
    const std::optional<int> percent = row.optionalInteger(column);
    return percent ? Percent::fromInt(*percent) : std::nullopt;
}

// Ids repeat from row to row; one text serves all reports of a reading.
class KnownDimensions {
public:
    const DimensionId& of(QStringView text) {
        for (const DimensionId& known : m_known)
            if (known.value == text) return known;
        return m_known.emplace_back(text.toString());
    }

private:
    std::deque<DimensionId> m_known; // a programme has some seven
};

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

// One row a report instead of one a light: reading rows through Qt takes most of the time. Fields and lights
// are parted by characters that are no text. PostgreSQL's names for the two functions are string_agg and chr.
constexpr QChar lightEnd(0x1E);
constexpr QChar fieldEnd(0x1F);
const char* const packedLights =
    "(SELECT group_concat(l.dimension || char(31) || l.light || char(31) || CASE l.comment WHEN '' THEN '' "
    "ELSE replace(l.comment, char(30), ' ') END, char(30)) FROM report_light l WHERE l.report = r.id)";

void unpackLight(QStringView light, KnownDimensions& dimensions, DimensionLights& lights) {
    const qsizetype first = light.indexOf(fieldEnd);
    const qsizetype second = light.indexOf(fieldEnd, first + 1);
    if (first < 0 || second < 0) failUnreadable(light.toString());
    lights.insert_or_assign(
        dimensions.of(light.first(first)),
        {readLight(light.mid(first + 1, second - first - 1)), light.mid(second + 1).toString()});
}

void unpackLights(const QString& packed, KnownDimensions& dimensions, DimensionLights& lights) {
    lights.reserve(static_cast<std::size_t>(packed.count(lightEnd)) + 1);
    for (const QStringView light : qTokenize(QStringView(packed), lightEnd, Qt::SkipEmptyParts))
        unpackLight(light, dimensions, lights);
}

RowIndex readHeads(const Connection& connection, const ReportCondition& condition,
                   std::vector<StatusReport>& reports) {
    Statement rows =
        select(connection,
               QStringLiteral(
                   "SELECT r.id, r.period, COALESCE(r.organisation, ''), COALESCE(r.call, ''), "
                   "COALESCE(r.investment, 0), r.part, r.work_package, r.state, r.received_at, r.percent, "
                   "r.planned_percent, r.overall_light, r.overall_comment, ") +
                   QLatin1String(packedLights) +
                   QStringLiteral(" FROM status_report r WHERE r.state IS NOT NULL AND %1"),
               condition);
    RowIndex index;
    KnownDimensions dimensions;
    while (rows.next()) {
        index.insert(rows.id(0), reports.size());
        reports.push_back(readReport(rows));
        unpackLights(rows.text(13), dimensions, reports.back().lights);
    }
    return index;
}

void readNarrative(const Connection& connection, const ReportCondition& condition, const RowIndex& index,
                   std::vector<StatusReport>& reports) {
    Statement rows = select(
        connection,
        QStringLiteral(
            "SELECT n.report, n.section, n.text, n.level, n.heading, n.evidence FROM "
            "status_report r JOIN narrative_item n ON n.report = r.id WHERE r.state IS NOT NULL AND %1 "
            "ORDER BY n.report, n.section, n.position"),
        condition);
    while (rows.next())
        reports[index.value(rows.id(0))].narrative[SectionId(rows.text(1))].push_back(
            {rows.text(2), rows.integer(3), rows.integer(4) != 0, evidenceFrom(rows.text(5))});
}

// One organisation's reports are found by its own index; the plus keeps SQLite from the investment's.
QString byInvestment(const ReportFilter& filter) {
    return filter.organisation ? QStringLiteral("+r.investment = ?") : QStringLiteral("r.investment = ?");
}

} // namespace

ReportCondition conditionOf(const ReportFilter& filter) {
    ReportCondition condition{QStringLiteral("1 = 1"), {}};
    const auto add = [&](const QString& sql, const QVariant& value) {
        condition.sql += QStringLiteral(" AND ") + sql;
        condition.values.push_back(value);
    };
    if (filter.period) add(QStringLiteral("r.period = ?"), filter.period->toString());
    // A call covers most reports: the plus keeps SQLite from its index.
    if (filter.call) add(QStringLiteral("+r.call = ?"), filter.call->value);
    if (filter.investment && *filter.investment == 0)
        condition.sql += QStringLiteral(" AND r.investment IS NULL");
    else if (filter.investment)
        add(byInvestment(filter), *filter.investment);
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

std::vector<StatusReport> readReports(const Connection& connection, const ReportCondition& condition,
                                      bool withNarrative) {
    std::vector<StatusReport> reports;
    const RowIndex index = readHeads(connection, condition, reports);
    if (withNarrative) readNarrative(connection, condition, index, reports);
    const auto standsBefore = [](const StatusReport& a, const StatusReport& b) { return a.key < b.key; };
    if (!std::is_sorted(reports.begin(), reports.end(), standsBefore))
        std::sort(reports.begin(), reports.end(), standsBefore);
    return reports;
}

} // namespace salkku
