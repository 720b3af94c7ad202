// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the window, outside the window: the open portfolio and what of it is chosen. The only part of
// the user interface that holds a Portfolio; pages are handed structs.
#pragma once

#include "analysis/figures.h"
#include "analysis/indicators.h"
#include "analysis/money.h"
#include "analysis/over_time.h"
#include "analysis/overview.h"
#include "analysis/region.h"
#include "analysis/region_facts.h"
#include "analysis/remarks.h"
#include "analysis/scope_titles.h"
#include "app/entry_fields.h"
#include "app/export_preview.h"
#include "app/export_report.h"
#include "app/import_documents.h"
#include "app/package_exchange.h"
#include "app/period_workflow.h"
#include "app/summary_form.h"
#include "storage/saved_view.h"
#include "storage/text_search.h"
#include "ui/session/views.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace salkku::ui {

/// One change that this window made and can take back.
struct UndoStep {
    ChangeSetId changeSet = 0;
    QString title;
};

struct SessionState;

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // The portfolio. A file that cannot be written is opened for reading only.
    Result<void> open(const QString& path);
    Result<void> createNew(const QString& path);
    Result<void> openDemo(const QString& path); ///< makes the file where there is none yet
    void close();
    bool isOpen() const;
    QString path() const;

    // The portfolio as it stood at the end of a day: a copy for reading, until one returns to the present.
    Result<void> showAsOf(const QDate& day);
    Result<void> returnToPresent();
    std::optional<QDate> asOf() const;
    QString presentPath() const; ///< path() in the present
    bool isReadOnly() const;
    bool isDemo() const;
    const Programme& programme() const; ///< the built-in one while nothing is open

    // What is chosen.
    const std::vector<Period>& periods() const { return m_periods; } ///< those with reports, ascending
    const std::vector<CallId>& calls() const { return m_calls; }     ///< those with reports
    std::optional<Period> period() const { return m_period; }
    CallId call() const { return m_call; }                           ///< empty: all
    OrganisationCode organisation() const { return m_organisation; } ///< empty: the whole country
    const std::set<OrganisationCode>& organisationFilter() const { return m_filter; } ///< empty: all
    Language language() const { return m_language; }
    void setPeriod(const Period& period);
    void setCall(const CallId& call);
    void setOrganisation(const OrganisationCode& organisation);
    void setOrganisationFilter(std::set<OrganisationCode> organisations);
    void setLanguage(Language language);

    // What pages show. Errors are the portfolio's own.
    Result<Overview> overview(const QDate& today) const; ///< by the portfolio's own date where it has one
    std::vector<InvestmentScope> scopes(int investment) const; ///< what of it is reported on, the whole first
    ScopeTitles scopeTitles(int investment) const;             ///< of the chosen organisations' work packages
    Result<DimensionMatrix> dimensionMatrix(int investment, const InvestmentScope& scope = {}) const;
    Result<InvestmentMatrix> investmentMatrix() const;
    Result<RegionView> regionView() const; ///< of the chosen organisation
    Result<std::vector<RegionFigure>> figures(const FigureQuestion& question) const;
    Result<std::vector<PeriodLights>> lightsOverTime(int investment,
                                                     const InvestmentScope& scope = {}) const; ///< 0: all
    Result<std::vector<RegionTrend>> progressOverTime(int investment,
                                                      const InvestmentScope& scope = {}) const; ///< likewise
    Result<std::vector<RegionRemark>> remarks() const;
    Result<IndicatorOverview> indicators() const;      ///< of the chosen organisations
    Result<MoneyView> money() const;                   ///< likewise
    QString documentName(std::int64_t document) const; ///< file; empty for none
    Result<RegionFacts> regionFacts() const; ///< likewise; for the whole country what belongs to nobody
    Result<CellDetails> cellDetails(const CellPlace& place) const;
    /// The reports' texts of one organisation (the national ones for an empty code) on one investment.
    Result<std::vector<ReportText>> texts(const OrganisationCode& organisation, int investment) const;
    PortfolioCounts counts() const;

    // Search. Texts that are not in the index yet are brought there while the window has nothing else to do.
    Result<TextHits> find(const TextQuery& query) const;
    std::optional<SourceLink> sourceOf(const TextHit& hit) const; ///< where it was read from
    int indexedPercent() const { return m_indexedPercent; }       ///< 100: all texts can be found

    // Views that people have saved in the portfolio.
    std::vector<SavedView> savedViews(const QString& page) const;
    Result<void> saveView(const SavedView& view);
    Result<void> removeView(const QString& page, const QString& name);

    // Changes.
    using ImportTask = std::function<Result<std::vector<ImportResult>>()>;
    /// Work for another thread: it opens the portfolio for itself. The author is put in.
    ImportTask planTask(std::vector<ImportDocument> documents, ImportOptions options) const;
    ImportTask importTask(std::vector<ImportDocument> documents, ImportOptions options) const;
    /// What an import task stored, now to be shown and to be taken back by undo().
    void importStored(const QStringList& files, ChangeSetId changeSet);
    std::optional<UndoStep> undoStep() const;
    std::optional<UndoStep> redoStep() const;
    Result<void> undo();
    Result<void> redo();

    // Status entry. Saving says entrySaved() and not dataChanged(), for that would read the whole period anew
    // at every change; announceEntries() says it when another page is to be shown.
    QString author() const;
    std::vector<Period> entryPeriods(const QDate& today) const; ///< that can be reported on, ascending
    Result<StatusKey> entryKey(const OrganisationCode& organisation, int investment,
                               const Period& period) const;
    Result<EntryForm> entryForm(const StatusKey& key) const;
    /// The author is put in. `form`: the report that the edits are made in, as saveEdits() has it.
    Result<ChangeSetId> saveEntry(EditSet edits, const std::optional<StatusKey>& form = {});
    Result<FieldValue> storedField(const EntityKey& key, const FieldName& field) const;
    Result<ChangeSetId> submitReport(const EntryForm& form);
    Result<ChangeSetId> returnReport(const StatusKey& key, const QString& message);
    Result<ChangeSetId> acceptReport(const StatusKey& key);
    Result<ChangeSetId> correctReport(const StatusKey& key, const QString& reason);
    Result<PeriodStanding> periodStanding(const Period& period) const;
    Result<ChangeSetId> setPeriodLocked(const Period& period, bool locked);
    Result<ChangeSetId> setDeadline(const Period& period, const std::optional<QDate>& deadline);
    Result<ChangeSetId> setOpening(const Period& period, const std::optional<QDate>& day);
    QDate today() const; ///< the portfolio's own date where it has one
    Result<ChangeSetId> addWorkPackage(const StoredWorkPackage& package);
    Result<ChangeSetId> addIndicator(StoredIndicator indicator); ///< its number is found here
    Result<void> continueInCopy(const QString& path);            ///< saves a copy and goes on with it
    void announceEntries();

    // Reports to and from other portfolios.
    Result<ReportPackage> sendPackage(const OrganisationCode& organisation, const Period& period,
                                      const QString& path);
    Result<int> sendForm(const OrganisationCode& organisation, const Period& period, const QString& path);
    Result<PackageReview> reviewReceived(const ReceivedReport& received) const;
    /// `taken`: lines of each review.
    Result<ChangeSetId> mergeReceived(const std::vector<PackageReview>& reviews,
                                      const std::vector<std::vector<std::size_t>>& taken);
    // The national summary. Saved as entries are.
    Result<SummaryForm> summaryForm(int investment, const SectionId& section) const;
    Result<SummaryForm> summaryText(int investment, const SectionId& section) const; ///< without material
    Result<ChangeSetId> saveSummary(const SummaryForm& form, const std::vector<NarrativeItem>& items,
                                    bool typed);
    bool evidenceStands(const TextEvidence& evidence) const; ///< the words are still where they were
    Result<std::vector<RecurringTheme>> themes() const;      ///< of the chosen period, call and organisations

    // History.
    Result<std::vector<RecordedChange>> changes(const HistoryFilter& filter) const;
    Result<std::vector<QString>> authors() const;
    Result<ChangeSetId> restore(const RecordedChange& change); ///< its old value, as a new change

    using ExportTask = std::function<Result<int>(const ExportProgress&)>;
    /// Work for another thread: it opens the portfolio for itself.
    ExportTask exportTask(const ExportOptions& options) const;
    std::function<Result<ExportPreview>()> previewTask(const ReportOptions& options, Paper paper,
                                                       const QString& theme = {}) const;

signals:
    void portfolioChanged();    ///< another file, or none
    void dataChanged();         ///< the file's contents; periods and calls may be others
    void selectionChanged();    ///< period, call or organisation filter
    void organisationChanged(); ///< the region page's organisation
    void languageChanged();
    void indexingProgressed(int percent);
    void entrySaved(); ///< the last change that can be taken back is another one

private:
    void readUndo();
    void beginIndexing();
    void indexSome();
    void lookForForeignChanges();
    Result<ChangeSetId> addEntity(const std::vector<FieldChange>& fields, const QString& title);
    Result<ChangeSetId> entryChanged(const Result<ChangeSetId>& change, const QString& title);
    void adopt(Result<Portfolio>& portfolio);
    Result<void> adoptAtSamePlace(Result<Portfolio>& portfolio);
    Result<void> readChoices();
    void settlePeriod();
    void contentsChanged();
    Result<const Snapshot*> snapshot() const;
    Result<const Snapshot*> narrowedSnapshot() const;
    Programme narrowedProgramme() const;
    OverTimeQuestion overTime(int investment, const InvestmentScope& scope) const;
    std::vector<Period> window(int investment) const; ///< that charts over time show
    void addHistory(CellDetails& details, const CallId& call) const;
    ReportText textOf(const StatusReport& report) const;
    std::optional<SourceLink> sourceOf(const StatusKey& key, const FieldName& field) const;
    SourceLink linkOf(const Provenance& provenance) const;

    std::unique_ptr<SessionState> m_state;
    std::vector<Period> m_periods;
    std::vector<CallId> m_calls;
    std::optional<Period> m_period;
    CallId m_call;
    OrganisationCode m_organisation;
    std::set<OrganisationCode> m_filter;
    Language m_language = Language::Finnish;
    std::vector<UndoStep> m_undo, m_redo;
    QTimer m_watch;    ///< for changes by other windows and programs
    QTimer m_indexing; ///< runs while texts wait for the search index
    int m_indexedPercent = 100;
    bool m_unannounced = false;
};

} // namespace salkku::ui
