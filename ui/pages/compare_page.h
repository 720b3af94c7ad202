// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/saved_comparison.h"
#include "analysis/scope_titles.h"
#include "ui/models/matrix_arrangement.h"
#include "ui/pages/compare_views.h"
#include "ui/pages/page.h"
#include "ui/session/views.h"

class QComboBox;
class QMenu;
class QSplitter;
class QToolButton;

namespace salkku::ui {

class CellPanel;
class MatrixView;
class SegmentedChoice;

/// The regions side by side.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(QWidget* parent = nullptr);

    void setInvestments(const Programme& programme, Language language);
    int investment() const; ///< the chosen one; 0 for all of them
    /// What of the investment can be looked at, the whole first; where there is nothing else, nothing is
    /// asked.
    void setScopes(std::vector<InvestmentScope> scopes, ScopeTitles titles = {});
    InvestmentScope scope() const { return m_scope; }
    void setMatrix(MatrixContent content);
    void setFigures(const std::vector<RegionFigure>& figures, const Programme& programme, Language language);
    void setTrends(const std::vector<RegionTrend>& trends, const Programme& programme, Language language);
    void setLights(std::vector<PeriodLights> lights, const Programme& programme, Language language);
    CompareView chosenView() const { return m_views->view(); }
    FigureQuestion figureQuestion() const { return {investment(), dimension(), m_scope}; }
    std::optional<DimensionId> dimension() const; ///< that the filter and the map look at
    void setDetails(const CellDetails& details, const Programme& programme, Language language);
    void setSubtitleText(const QString& text) { setSubtitle(text); }

    /// Shows the matrix in which the place stands and moves there.
    void goTo(const CellPlace& place);
    void showInvestment(int investment);
    void showView(CompareView view);
    void showFilter(MatrixFilter filter);

    /// What is chosen on the page, to be saved under a name; call and regions are the window's.
    SavedComparison comparison() const;
    void show(const SavedComparison& chosen);
    void setSavedViews(const QStringList& names, bool canSave);

    MatrixView& view() { return *m_view; }
    CompareViews& views() { return *m_views; }
    const CellPanel& panel() const { return *m_panel; }
    QSplitter& splitter() { return *m_splitter; }

signals:
    void investmentChosen(int investment);
    void placeChosen(const salkku::ui::CellPlace& place);
    void regionChosen(const salkku::ui::CellPlace& place);
    void sourceChosen(const salkku::ui::SourceLink& source);
    void savedViewWanted(const QString& name); ///< to be shown
    void saveWanted(const QString& name);
    void removeWanted(const QString& name);

protected:
    void retranslate() override;

private:
    void buildHeader();
    void buildBody();
    void arrangementChosen();
    void viewChosen();
    void filterChanged();
    void scopeChosen();
    void nameScopes();
    void buildSavedMenu();
    void askForName();
    SegmentedChoice* m_choice;
    SegmentedChoice* m_viewChoice;
    QToolButton* m_saved;
    QMenu* m_savedMenu;
    QComboBox* m_scopeChoice;
    QComboBox* m_dimension;
    QComboBox* m_grouping;
    QComboBox* m_filter;
    MatrixView* m_view;
    CompareViews* m_views;
    CellPanel* m_panel;
    QSplitter* m_splitter;
    QLabel* m_nothing;
    std::vector<DimensionId> m_dimensions; ///< what the combo box stands for behind its first line
    std::vector<InvestmentScope> m_scopes; ///< likewise
    ScopeTitles m_scopeTitles;
    InvestmentScope m_scope;
    QStringList m_savedNames;
    bool m_canSave = false;
    std::vector<int> m_investments; ///< what the segments stand for; the first is 0 for all
};

} // namespace salkku::ui
