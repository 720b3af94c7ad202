// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_record.h"

#include "storage/change_store.h"
#include "storage/connection.h"
#include "storage/entity_fields.h"
#include "storage/guarded.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

ChangeSet changeSetOf(const EditSet& edits) {
    ChangeSet changes{edits.author, edits.title, {}};
    for (const FieldEdit& edit : edits.edits) changes.changes.push_back(edit.change);
    return changes;
}

} // namespace

EntryRecord::EntryRecord(Portfolio& portfolio)
    : m_connection(portfolio.connection())
    , m_portfolio(portfolio)
    , m_opened(identityOf(portfolio.path()))
    , m_reports(m_connection)
    , m_entities(m_connection, portfolio.programme())
    , m_log(m_connection, m_entities)
    , m_history(m_connection, m_reports) {}

EntryRecord::~EntryRecord() = default;

void EntryRecord::requireAsSeen(const FieldEdit& edit) const {
    const auto row = m_entities.existingRow(edit.change.entity);
    const FieldValue now = row ? m_entities.field(*row, edit.change.field) : FieldValue();
    if (now == edit.seen || now == edit.change.newValue) return;
    throw SqlFault{{ErrorCode::Conflict, Text::tr("Someone else has changed this field in the meantime."),
                    edit.change.field.value}};
}

Result<ChangeSetId> EntryRecord::apply(const EditSet& edits, const QDateTime& now) {
    if (const auto writable = checkStillWritable(m_portfolio.path(), m_opened); !writable)
        return writable.error();
    return guarded([&]() -> ChangeSetId {
        // Comparing and writing in one transaction that no other writer can come between.
        Transaction transaction(m_connection);
        for (const FieldEdit& edit : edits.edits) requireAsSeen(edit);
        m_log.supersedeUndone(edits.author);
        ChangeSetId id = 0;
        if (edits.typed && edits.edits.size() == 1)
            id = m_log.continueLast(edits.author, edits.edits.front().change, now);
        if (id == 0) id = ChangeStore(m_connection, m_portfolio.programme()).apply(changeSetOf(edits), now);
        transaction.commit();
        return id;
    });
}

Result<FieldValue> EntryRecord::field(const StatusKey& key, const FieldName& name) const {
    return guarded([&]() -> FieldValue {
        const auto row = m_reports.existingRow(key);
        return row ? m_reports.field(*row, name) : FieldValue();
    });
}

Result<UndoRecord> EntryRecord::undoRecord(const QString& author, int limit) const {
    return guarded([&] { return m_log.undoRecord(author, limit); });
}

Result<std::vector<RecordedChange>> EntryRecord::changes(const HistoryFilter& filter) const {
    return guarded([&] { return m_history.changes(filter); });
}

Result<std::vector<QString>> EntryRecord::authors() const {
    return guarded([&] { return m_history.authors(); });
}

Result<std::vector<StatusReport>> EntryRecord::reportsAsOf(const QDateTime& at,
                                                           const ReportFilter& filter) const {
    return guarded([&] { return m_history.reportsAsOf(at, filter); });
}

Result<PeriodStanding> EntryRecord::periodStanding(const Period& period) const {
    return guarded([&] {
        PeriodStanding standing;
        if (const ReportingPeriod* scheduled = m_portfolio.programme().period(period))
            standing.deadline = scheduled->deadline;
        Statement rows(m_connection, QStringLiteral("SELECT deadline, locked FROM period WHERE id = ?"));
        rows.bind(period.toString()).run();
        if (!rows.next()) return standing;
        if (!rows.isNull(0)) standing.deadline = QDate::fromString(rows.text(0), Qt::ISODate);
        standing.locked = rows.integer(1) != 0;
        return standing;
    });
}

Result<void> EntryRecord::setPeriodLocked(const Period& period, bool locked) {
    return guarded([&] {
        Transaction transaction(m_connection);
        Statement insert(
            m_connection,
            QStringLiteral("INSERT INTO period (id, first_month, last_month, locked) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET locked = excluded.locked"));
        insert.bind(period.toString()).bind(period.first().toString()).bind(period.last().toString());
        insert.bind(locked ? 1 : 0).run();
        transaction.commit();
    });
}

Result<std::vector<StoredWorkPackage>> EntryRecord::workPackages(const OrganisationCode& organisation) const {
    auto packages = m_portfolio.workPackages();
    if (!packages) return packages;
    std::erase_if(*packages,
                  [&](const StoredWorkPackage& package) { return package.organisation != organisation; });
    return packages;
}

Result<void> EntryRecord::addWorkPackage(const StoredWorkPackage& package, const QString& author) {
    if (const auto writable = checkStillWritable(m_portfolio.path(), m_opened); !writable)
        return writable.error();
    const auto applied = m_portfolio.apply({author, Text::tr("New work package"), fieldsOf(package)});
    if (!applied) return applied.error();
    return {};
}

Result<int> EntryRecord::dataVersion() const {
    return guarded([&] { return m_connection.integerPragma(QStringLiteral("data_version")); });
}

Result<void> EntryRecord::copyTo(const QString& path) const {
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, Text::tr("The file exists already. Choose another name."), path};
    return guarded([&] {
        Statement statement(m_connection, QStringLiteral("VACUUM INTO ?"));
        statement.bind(path).run();
    });
}

} // namespace salkku
