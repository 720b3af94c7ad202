// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk_load.h"

#include "storage/connection.h"
#include "storage/evidence_json.h"
#include "storage/search_index.h"
#include "storage/statement.h"

#include <set>

namespace salkku {

namespace {

// Prepared once: preparing takes longer than inserting.
class Loader {
public:
    explicit Loader(const Connection& connection)
        : m_report(
              connection,
              QStringLiteral("INSERT INTO status_report (period, organisation, call, investment, part, "
                             "work_package, state, received_at, percent, planned_percent, overall_light, "
                             "overall_comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        , m_light(connection, QStringLiteral("INSERT INTO report_light (report, dimension, light, comment) "
                                             "VALUES (?, ?, ?, ?)"))
        , m_item(connection,
                 QStringLiteral("INSERT INTO narrative_item (report, section, position, level, heading, "
                                "text, evidence) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        , m_period(connection,
                   QStringLiteral("INSERT INTO period (id, first_month, last_month) VALUES (?, ?, ?) "
                                  "ON CONFLICT (id) DO NOTHING")) {}

    void load(const StatusReport& report) {
        loadPeriod(report.key.period);
        const qint64 row = loadHead(report);
        for (const auto& [dimension, light] : report.lights)
            m_light.bind(row).bind(dimension.value).bind(lightId(light.light)).bindText(light.comment).run();
        for (const auto& [section, items] : report.narrative) loadItems(row, section, items);
    }

private:
    void loadPeriod(const Period& period) {
        if (!m_periods.insert(period).second) return;
        m_period.bind(period.toString()).bind(period.first().toString()).bind(period.last().toString()).run();
    }

    qint64 loadHead(const StatusReport& report) {
        const auto percent = [](const std::optional<Percent>& value) {
            return value ? QVariant(value->value()) : QVariant();
        };
        m_report.bind(report.key.period.toString()).bindTextOrNull(report.key.organisation.value);
        m_report.bindTextOrNull(report.key.call.value).bindNumberOrNull(report.key.investment);
        m_report.bindText(report.key.part).bind(report.key.workPackage).bind(reportStateId(report.state));
        m_report.bind(report.received.isValid() ? QVariant(report.received.toUTC().toString(Qt::ISODate))
                                                : QVariant());
        m_report.bind(percent(report.percent)).bind(percent(report.plannedPercent));
        m_report.bind(report.overall ? QVariant(lightId(report.overall->light)) : QVariant());
        m_report.bindText(report.overall ? report.overall->comment : QString()).run();
        return m_report.insertedId();
    }

    void loadItems(qint64 row, const SectionId& section, const std::vector<NarrativeItem>& items) {
        int position = 0;
        for (const NarrativeItem& item : items) {
            m_item.bind(row).bindText(section.value).bind(position++).bind(item.level);
            m_item.bind(item.heading ? 1 : 0).bindText(item.text).bindText(evidenceText(item.evidence)).run();
        }
    }

    Statement m_report;
    Statement m_light;
    Statement m_item;
    Statement m_period;
    std::set<Period> m_periods;
};

} // namespace

void loadReports(Connection& connection, const std::vector<StatusReport>& reports) {
    Transaction transaction(connection);
    SearchIndex(connection).leaveNewReports();
    Loader loader(connection);
    for (const StatusReport& report : reports) loader.load(report);
    transaction.commit();
}

} // namespace salkku
