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
#include "storage/past.h"
#include "storage/portfolio_check.h"
#include "storage/portfolio_file.h"
#include "storage/programme_tables.h"
#include "storage/saved_view_store.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QDateTime>

namespace salkku {

namespace {

const QString asOfKey = QStringLiteral("as_of"); // ISO 8601, UTC
const QString dateKey = QStringLiteral("date");  // ISO 8601
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

std::optional<QDate> Portfolio::date() const {
    const auto value = guarded([&] { return readSetting(*m_state->connection, dateKey); });
    const QDate date = value ? QDate::fromString(*value, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<void> Portfolio::setDate(const QDate& date) {
    return guarded([&] { writeSetting(*m_state->connection, dateKey, date.toString(Qt::ISODate)); });
}

Result<void> Portfolio::copyAsOf(const QDateTime& at, const QString& path) const {
    return guarded([&] {
        copyFile(*m_state->connection, path);
        Connection copy(path, Connection::Mode::ReadWrite);
        Transaction transaction(copy);
        rewind(copy, m_state->programme, at);
        writeSetting(copy, asOfKey, at.toUTC().toString(Qt::ISODateWithMs));
        // What is late is judged by the day that the copy speaks of.
        const QDate day = at.toLocalTime().date();
        if (const auto own = date(); !own || *own > day)
            writeSetting(copy, dateKey, day.toString(Qt::ISODate));
        transaction.commit();
    });
}

std::optional<QDateTime> Portfolio::asOf() const {
    const auto value = guarded([&] { return readSetting(*m_state->connection, asOfKey); });
    const QDateTime at = value ? QDateTime::fromString(*value, Qt::ISODateWithMs) : QDateTime();
    return at.isValid() ? std::optional(at) : std::nullopt;
}

Result<PeriodStanding> Portfolio::periodStanding(const Period& period) const {
    return guarded([&] { return readPeriodStanding(*m_state->connection, m_state->programme, period); });
}

Result<std::vector<Period>> Portfolio::periods() const {
    return guarded([&] { return m_state->reports.periods(); });
}

Result<std::vector<CallId>> Portfolio::calls() const {
    return guarded([&] { return m_state->reports.calls(); });
}

Result<int> Portfolio::receivedReports(const Period& period, const CallId& call) const {
    return guarded([&] { return m_state->reports.receivedReports(period, call); });
}

Result<std::vector<StatusReport>> Portfolio::reports(const ReportFilter& filter) const {
    return guarded([&] { return m_state->reports.reports(filter); });
}

Result<std::optional<StatusReport>> Portfolio::report(const StatusKey& key) const {
    return guarded([&] { return m_state->reports.report(key); });
}

Result<std::vector<ProgressAt>> Portfolio::progressHistory(const SeriesFilter& filter) const {
    return guarded([&] { return readProgressHistory(*m_state->connection, filter); });
}

Result<std::vector<LightsAt>> Portfolio::lightHistory(const SeriesFilter& filter) const {
    return guarded([&] { return readLightHistory(*m_state->connection, filter); });
}

Result<ChangeSetId> Portfolio::apply(const ChangeSet& changes) {
    return guarded([&] { return m_state->changes.apply(changes, QDateTime::currentDateTimeUtc()); });
}

Result<void> Portfolio::undo(ChangeSetId id, const QString& author) {
    return guarded([&] { m_state->changes.undo(id, {author, QDateTime::currentDateTimeUtc()}); });
}

Result<void> Portfolio::redo(ChangeSetId id, const QString& author) {
    return guarded([&] { m_state->changes.redo(id, {author, QDateTime::currentDateTimeUtc()}); });
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

Result<std::vector<StoredIndicator>> Portfolio::indicators(const std::optional<Period>& until,
                                                           IndicatorValues which) const {
    return guarded([&] { return m_state->indicators.indicators(until, which); });
}

Result<std::vector<StoredWorkPackage>> Portfolio::workPackages() const {
    return guarded([&] { return m_state->indicators.workPackages(); });
}

Result<std::vector<OrganisationAlias>> Portfolio::aliases() const {
    return guarded([&] { return m_state->documents.aliases(); });
}

Result<std::vector<IndicatorValueAt>> Portfolio::indicatorValues(const Period& until) const {
    return guarded([&] { return m_state->indicators.values(until); });
}

Result<std::vector<SavedView>> Portfolio::savedViews(const QString& page) const {
    return guarded([&] { return readSavedViews(*m_state->connection, page); });
}

Result<void> Portfolio::saveView(const SavedView& view) {
    return guarded([&] { writeSavedView(*m_state->connection, view, QDateTime::currentDateTimeUtc()); });
}

Result<void> Portfolio::removeView(const QString& page, const QString& name) {
    return guarded([&] { removeSavedView(*m_state->connection, page, name); });
}

Result<void> Portfolio::load(const std::vector<StatusReport>& reports) {
    return guarded([&] { loadReports(*m_state->connection, reports); });
}

Result<void> Portfolio::loadFacts(const std::vector<StoredIndicator>& indicators,
                                  const std::vector<StoredGrant>& grants,
                                  const std::vector<StoredWorkPackage>& packages) {
    return guarded([&] {
        loadIndicators(*m_state->connection, indicators);
        loadGrants(*m_state->connection, grants);
        loadWorkPackages(*m_state->connection, packages);
    });
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
