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
#include "app/export_report.h"
#include "app/import_documents.h"
#include "storage/saved_view.h"
#include "ui/session/views.h"

#include <QObject>
#include <QString>
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
    Result<DimensionMatrix> dimensionMatrix(int investment) const;
    Result<InvestmentMatrix> investmentMatrix() const;
    Result<RegionView> regionView() const; ///< of the chosen organisation
    Result<std::vector<RegionFigure>> figures(const FigureQuestion& question) const;
    Result<std::vector<PeriodLights>> lightsOverTime(int investment) const;  ///< 0: all investments
    Result<std::vector<RegionTrend>> progressOverTime(int investment) const; ///< likewise
    Result<std::vector<RegionRemark>> remarks() const;
    Result<IndicatorOverview> indicators() const;      ///< of the chosen organisations
    Result<MoneyView> money() const;                   ///< likewise
    QString documentName(std::int64_t document) const; ///< file; empty for none
    Result<RegionFacts> regionFacts() const; ///< likewise; for the whole country what belongs to nobody
    Result<CellDetails> cellDetails(const CellPlace& place) const;
    /// The reports' texts of one organisation (the national ones for an empty code) on one investment.
    Result<std::vector<ReportText>> texts(const OrganisationCode& organisation, int investment) const;
    PortfolioCounts counts() const;

    // Views that people have saved in the portfolio.
    std::vector<SavedView> savedViews(const QString& page) const;
    Result<void> saveView(const SavedView& view);
    Result<void> removeView(const QString& page, const QString& name);

    // Changes.
    Result<std::vector<ImportResult>> planImport(const std::vector<ImportDocument>& documents,
                                                 const ImportOptions& options) const;
    Result<std::vector<ImportResult>> importDocuments(const std::vector<ImportDocument>& documents,
                                                      const ImportOptions& options);
    std::optional<UndoStep> undoStep() const;
    std::optional<UndoStep> redoStep() const;
    Result<void> undo();
    Result<void> redo();

    using ExportTask = std::function<Result<int>(const ExportProgress&)>;
    /// Work for another thread: it opens the portfolio for itself.
    ExportTask exportTask(const ExportOptions& options) const;

signals:
    void portfolioChanged();    ///< another file, or none
    void dataChanged();         ///< the file's contents; periods and calls may be others
    void selectionChanged();    ///< period, call or organisation filter
    void organisationChanged(); ///< the region page's organisation
    void languageChanged();

private:
    void adopt(Result<Portfolio>& portfolio);
    Result<void> readChoices();
    void settlePeriod();
    void contentsChanged();
    Result<const Snapshot*> snapshot() const;
    Result<const Snapshot*> narrowedSnapshot() const;
    Programme narrowedProgramme() const;
    OverTimeQuestion overTime(int investment) const;
    std::vector<Period> window(int investment) const; ///< that charts over time show
    void addHistory(CellDetails& details, const CallId& call) const;
    ReportText textOf(const StatusReport& report) const;
    std::optional<SourceLink> sourceOf(const StatusKey& key, const FieldName& field) const;

    std::unique_ptr<SessionState> m_state;
    std::vector<Period> m_periods;
    std::vector<CallId> m_calls;
    std::optional<Period> m_period;
    CallId m_call;
    OrganisationCode m_organisation;
    std::set<OrganisationCode> m_filter;
    Language m_language = Language::Finnish;
    std::vector<UndoStep> m_undo, m_redo;
};

} // namespace salkku::ui
