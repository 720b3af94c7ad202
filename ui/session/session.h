// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the window, outside the window: the open portfolio and what of it is chosen. The only part of
// the user interface that holds a Portfolio; pages are handed structs.
#pragma once

#include "analysis/overview.h"
#include "analysis/region.h"
#include "app/export_preview.h"
#include "app/export_report.h"
#include "app/import_documents.h"
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
    Result<Overview> overview(const QDate& today) const;
    Result<DimensionMatrix> dimensionMatrix(int investment) const;
    Result<InvestmentMatrix> investmentMatrix() const;
    Result<RegionView> regionView() const; ///< of the chosen organisation
    Result<CellDetails> cellDetails(const CellPlace& place) const;
    /// The reports' texts of one organisation (the national ones for an empty code) on one investment.
    Result<std::vector<ReportText>> texts(const OrganisationCode& organisation, int investment) const;
    PortfolioCounts counts() const;

    // Changes.
    Result<ImportResult> planImport(const Findings& findings, const ImportOptions& options) const;
    Result<ImportResult> importFindings(const Findings& findings, const QString& path,
                                        const ImportOptions& options, const std::vector<std::size_t>& chosen);
    std::optional<UndoStep> undoStep() const;
    std::optional<UndoStep> redoStep() const;
    Result<void> undo();
    Result<void> redo();

    using ExportTask = std::function<Result<int>(const ExportProgress&)>;
    /// Work for another thread: it opens the portfolio for itself.
    ExportTask exportTask(const ExportOptions& options) const;
    std::function<Result<ExportPreview>()> previewTask(const ReportOptions& options, Paper paper) const;

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
    std::vector<PastLight> history(const CellPlace& place) const;
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
