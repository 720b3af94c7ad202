// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_record.h"

#include "storage/change_store.h"
#include "storage/connection.h"
#include "storage/guarded.h"
#include "storage/past.h"

#include <QCoreApplication>

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
    , m_entities(m_connection, portfolio.programme())
    , m_indicators(m_connection)
    , m_log(m_connection, m_entities)
    , m_history(m_connection, m_entities) {}

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

Result<FieldValue> EntryRecord::field(const EntityKey& key, const FieldName& name) const {
    return guarded([&]() -> FieldValue {
        const auto row = m_entities.existingRow(key);
        return row ? m_entities.field(*row, name) : FieldValue();
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

Result<std::vector<IndicatorStanding>> EntryRecord::indicators(const OrganisationCode& organisation,
                                                               int investment, const Period& period) const {
    return guarded([&] { return m_indicators.standing(organisation, investment, period); });
}

Result<std::vector<StoredWorkPackage>> EntryRecord::workPackages(const OrganisationCode& organisation) const {
    auto packages = m_portfolio.workPackages();
    if (!packages) return packages;
    std::erase_if(*packages,
                  [&](const StoredWorkPackage& package) { return package.organisation != organisation; });
    return packages;
}

Result<int> EntryRecord::dataVersion() const {
    return guarded([&] { return m_connection.integerPragma(QStringLiteral("data_version")); });
}

Result<void> EntryRecord::copyTo(const QString& path) const {
    return guarded([&] { copyFile(m_connection, path); });
}

} // namespace salkku
