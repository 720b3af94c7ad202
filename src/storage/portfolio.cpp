// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio.h"

#include "domain/programme_json.h"
#include "storage/bulk_load.h"
#include "storage/change_store.h"
#include "storage/connection.h"
#include "storage/document_store.h"
#include "storage/entity_store.h"
#include "storage/guarded.h"
#include "storage/indicator_store.h"
#include "storage/portfolio_check.h"
#include "storage/portfolio_file.h"
#include "storage/programme_tables.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QDateTime>

namespace salkku {

namespace {

const QString demoKey = QStringLiteral("demo");

} // namespace

struct Portfolio::State {
    State(std::unique_ptr<Connection> opened, Programme definition, QByteArray json, OpenMode openMode)
        : connection(std::move(opened))
        , programme(std::move(definition))
        , programmeJson(std::move(json))
        , mode(openMode)
        , reports(*connection)
        , entities(*connection, programme)
        , changes(*connection, programme)
        , documents(*connection)
        , indicators(*connection) {}

    std::unique_ptr<Connection> connection;
    Programme programme;
    QByteArray programmeJson;
    OpenMode mode;
    ReportStore reports;
    EntityStore entities;
    ChangeStore changes;
    DocumentStore documents;
    IndicatorStore indicators;
};

Portfolio::Portfolio(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
Portfolio::Portfolio(Portfolio&&) noexcept = default;
Portfolio& Portfolio::operator=(Portfolio&&) noexcept = default;
Portfolio::~Portfolio() = default;

Result<Portfolio> Portfolio::create(const QString& path, const QByteArray& programmeJson) {
    auto programme = parseProgramme(programmeJson, path);
    if (!programme) return programme.error();
    auto connection = createPortfolioFile(path, *programme, programmeJson);
    if (!connection) return connection.error();
    return Portfolio(std::make_unique<State>(*std::move(connection), *std::move(programme), programmeJson,
                                             OpenMode::ReadWrite));
}

Result<Portfolio> Portfolio::open(const QString& path, OpenMode mode) {
    auto connection = openPortfolioFile(path, mode);
    if (!connection) return connection.error();
    const auto json = guarded([&] { return readProgrammeJson(**connection); });
    if (!json) return json.error();
    auto programme = parseProgramme(*json, path);
    if (!programme) return programme.error();
    return Portfolio(std::make_unique<State>(*std::move(connection), *std::move(programme), *json, mode));
}

Connection& Portfolio::connection() const {
    return *m_state->connection;
}

const QString& Portfolio::path() const {
    return m_state->connection->path();
}

bool Portfolio::isReadOnly() const {
    return m_state->mode == OpenMode::ReadOnly;
}

const Programme& Portfolio::programme() const {
    return m_state->programme;
}

const QByteArray& Portfolio::programmeJson() const {
    return m_state->programmeJson;
}

bool Portfolio::isDemo() const {
    const auto value = guarded([&] { return readSetting(*m_state->connection, demoKey); });
    return value && !value->isEmpty();
}

Result<void> Portfolio::markAsDemo() {
    return guarded([&] { writeSetting(*m_state->connection, demoKey, QStringLiteral("1")); });
}

Result<std::vector<Period>> Portfolio::periods() const {
    return guarded([&] { return m_state->reports.periods(); });
}

Result<std::vector<CallId>> Portfolio::calls() const {
    return guarded([&] { return m_state->reports.calls(); });
}

Result<std::vector<StatusReport>> Portfolio::reports(const ReportFilter& filter) const {
    return guarded([&] { return m_state->reports.reports(filter); });
}

Result<std::optional<StatusReport>> Portfolio::report(const StatusKey& key) const {
    return guarded([&] { return m_state->reports.report(key); });
}

Result<ChangeSetId> Portfolio::apply(const ChangeSet& changes) {
    return guarded([&] { return m_state->changes.apply(changes, QDateTime::currentDateTimeUtc()); });
}

Result<void> Portfolio::undo(ChangeSetId id) {
    return guarded([&] { m_state->changes.undo(id); });
}

Result<void> Portfolio::redo(ChangeSetId id) {
    return guarded([&] { m_state->changes.redo(id); });
}

Result<std::vector<RecordedChangeSet>> Portfolio::history(int limit) const {
    return guarded([&] { return m_state->changes.history(limit); });
}

Result<FieldValue> Portfolio::field(const EntityKey& key, const FieldName& field) const {
    return guarded([&]() -> FieldValue {
        const auto row = m_state->entities.existingRow(key);
        return row ? m_state->entities.field(*row, field) : std::nullopt;
    });
}

Result<std::optional<Provenance>> Portfolio::provenance(const EntityKey& key, const FieldName& field) const {
    return guarded([&]() -> std::optional<Provenance> {
        const auto row = m_state->entities.existingRow(key);
        const qint64 finding = row ? m_state->entities.findingOf(*row, field) : 0;
        return finding == 0 ? std::nullopt : m_state->documents.provenance(finding);
    });
}

Result<std::optional<RecordedChangeSet>> Portfolio::lastChange(const EntityKey& key,
                                                               const FieldName& field) const {
    return guarded([&] { return m_state->changes.lastChange(key, field); });
}

Result<std::optional<Provenance>> Portfolio::provenanceOfFinding(std::int64_t finding) const {
    return guarded([&] { return m_state->documents.provenance(finding); });
}

Result<std::optional<StoredDocument>> Portfolio::documentByHash(const QString& sha256) const {
    return guarded([&] { return m_state->documents.documentByHash(sha256); });
}

Result<std::vector<StoredDocument>> Portfolio::documents() const {
    return guarded([&] { return m_state->documents.documents(); });
}

Result<std::int64_t> Portfolio::addDocument(const NewDocument& document) {
    return guarded([&]() -> std::int64_t {
        return m_state->documents.addDocument(document, QDateTime::currentDateTimeUtc());
    });
}

Result<std::int64_t> Portfolio::addFinding(const NewFinding& finding) {
    return guarded([&]() -> std::int64_t { return m_state->documents.addFinding(finding); });
}

Result<std::vector<StoredGrant>> Portfolio::grants() const {
    return guarded([&] { return m_state->documents.grants(); });
}

Result<std::vector<StoredIndicator>> Portfolio::indicators(const std::optional<Period>& until) const {
    return guarded([&] { return m_state->indicators.indicators(until); });
}

Result<std::vector<StoredWorkPackage>> Portfolio::workPackages() const {
    return guarded([&] { return m_state->indicators.workPackages(); });
}

Result<std::vector<OrganisationAlias>> Portfolio::aliases() const {
    return guarded([&] { return m_state->documents.aliases(); });
}

Result<void> Portfolio::load(const std::vector<StatusReport>& reports) {
    return guarded([&] { loadReports(*m_state->connection, reports); });
}

Result<void> Portfolio::inTransaction(const std::function<Result<void>()>& work) {
    return guarded([&] {
        Transaction transaction(*m_state->connection);
        if (const auto done = work(); !done) throw SqlFault{done.error()};
        transaction.commit();
    });
}

Result<QStringList> Portfolio::check() const {
    return guarded([&] { return checkPortfolio(*m_state->connection, m_state->programme); });
}

} // namespace salkku
