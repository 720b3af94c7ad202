// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio: one .salkku file (SQLite) with a programme, its status reports, the documents they were read
// from and the record of every change. A Portfolio owns one connection and stays on the thread that made it.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "domain/status_report.h"
#include "storage/change.h"
#include "storage/period_standing.h"
#include "storage/report_history.h"
#include "storage/saved_view.h"
#include "storage/stored_document.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace salkku {

/// Empty fields do not narrow the choice.
struct ReportFilter {
    std::optional<Period> period;
    std::optional<CallId> call;
    std::optional<OrganisationCode> organisation; ///< an empty code asks for the national reports
    std::optional<int> investment;
    bool withNarrative = true; ///< false leaves the texts out: they are most of the file
};

/// Where a value was read from.
struct Provenance {
    std::int64_t document = 0;
    QString file;     ///< name without folder
    QString path;     ///< where it lay when it was read
    QDateTime readAt; ///< UTC
    int page = 1;
    std::optional<QString> box; ///< "x0 y0 x1 y1" in points; nothing for plain text
    QString text;
    double confidence = 0;
    QString note; ///< what a person made of it while reviewing; may be empty
};

enum class OpenMode { ReadWrite, ReadOnly };

class Connection;

class Portfolio {
public:
    /// Makes a new file with the programme's definition (its JSON) in it. Conflict where the file exists.
    static Result<Portfolio> create(const QString& path, const QByteArray& programmeJson);

    /// Opens a file, migrating an older one after a backup beside it. Errors: NotFound, NotAPortfolio,
    /// NewerVersion, ReadOnly (only for ReadWrite), Locked, Damaged.
    static Result<Portfolio> open(const QString& path, OpenMode mode = OpenMode::ReadWrite);

    Portfolio(Portfolio&&) noexcept;
    Portfolio& operator=(Portfolio&&) noexcept;
    ~Portfolio();

    const QString& path() const;
    bool isReadOnly() const;
    const Programme& programme() const;
    const QByteArray& programmeJson() const;
    bool isDemo() const; ///< made-up data, to be marked as such wherever it is shown
    Result<void> markAsDemo();
    /// The day that the portfolio speaks of: what is late is judged by it. Nothing: by today.
    std::optional<QDate> date() const;
    Result<void> setDate(const QDate& date);

    /// A read-only copy of the portfolio as it stood at that moment (UTC), in a new file.
    Result<void> copyAsOf(const QDateTime& at, const QString& path) const;
    std::optional<QDateTime> asOf() const; ///< where this file is such a copy

    Result<std::vector<Period>> periods() const; ///< those with any report, ascending
    Result<PeriodStanding> periodStanding(const Period& period) const;
    Result<std::vector<CallId>> calls() const; ///< those with any report
    /// How many the ministry has in the period, national ones and work packages apart; an empty call: of all.
    Result<int> receivedReports(const Period& period, const CallId& call) const;
    Result<std::vector<StatusReport>> reports(const ReportFilter& filter) const; ///< in StatusKey order
    Result<std::optional<StatusReport>> report(const StatusKey& key) const;
    Result<std::vector<ProgressAt>> progressHistory(const SeriesFilter& filter) const; ///< periods ascending
    Result<std::vector<LightsAt>> lightHistory(const SeriesFilter& filter) const;      ///< periods ascending

    /// Applies all changes or none, in one transaction. A change that leaves the value as it is is left out;
    /// where nothing is left the answer is 0 and no change set is recorded.
    Result<ChangeSetId> apply(const ChangeSet& changes);
    /// Takes a change set back (or, for one that was taken back, makes it again). Conflict where a later
    /// change stands on one of its fields.
    Result<void> undo(ChangeSetId id, const QString& author = {}); ///< empty: the change set's own author
    Result<void> redo(ChangeSetId id, const QString& author = {});
    Result<std::vector<RecordedChangeSet>> history(int limit) const; ///< newest first

    /// One field of anything, as the record of changes has it; nothing where it is not set.
    Result<FieldValue> field(const EntityKey& key, const FieldName& field) const;
    Result<std::optional<Provenance>> provenance(const EntityKey& key, const FieldName& field) const;
    /// The change that gave the field its present value; nothing where it was loaded without history.
    Result<std::optional<RecordedChangeSet>> lastChange(const EntityKey& key, const FieldName& field) const;
    Result<std::optional<Provenance>> provenanceOfFinding(std::int64_t finding) const;

    Result<std::optional<StoredDocument>> documentByHash(const QString& sha256) const;
    Result<std::vector<StoredDocument>> documents() const; ///< newest first
    Result<std::int64_t> addDocument(const NewDocument& document);
    Result<std::int64_t> addFinding(const NewFinding& finding);

    Result<std::vector<StoredGrant>> grants() const;
    /// All indicators, each with its latest value up to the period; of all periods where none is given.
    Result<std::vector<StoredIndicator>> indicators(const std::optional<Period>& until,
                                                    IndicatorValues which = IndicatorValues::Reported) const;
    /// Reported ones, periods ascending.
    Result<std::vector<IndicatorValueAt>> indicatorValues(const Period& until) const;
    Result<std::vector<StoredWorkPackage>> workPackages() const;
    Result<std::vector<OrganisationAlias>> aliases() const; ///< names that a person has mapped

    Result<std::vector<SavedView>> savedViews(const QString& page) const; ///< by name
    Result<void> saveView(const SavedView& view);                         ///< in place of one of that name
    Result<void> removeView(const QString& page, const QString& name);

    /// Fills a new portfolio with many reports at once, without history.
    Result<void> load(const std::vector<StatusReport>& reports);
    /// Likewise with indicators, each with the value of its period, grants and planned work packages. The
    /// periods must stand in the file.
    Result<void> loadFacts(const std::vector<StoredIndicator>& indicators,
                           const std::vector<StoredGrant>& grants,
                           const std::vector<StoredWorkPackage>& packages = {});

    /// Runs the work in one transaction: all of it stays, or none.
    Result<void> inTransaction(const std::function<Result<void>()>& work);

    /// SQLite's own integrity check, foreign keys and the rules that the schema cannot hold; one line a
    /// fault.
    Result<QStringList> check() const;

private:
    friend class EntryRecord;   ///< storage/entry_record.h: what people type, on the same connection
    friend class PackageRecord; ///< storage/package_record.h: what was exchanged with others, likewise
    friend class TextSearch;    ///< storage/text_search.h: likewise
    Connection& connection() const;
    struct State;
    explicit Portfolio(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace salkku
