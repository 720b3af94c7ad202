// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrix_arrangement.h"
#include "ui/pages/page.h"
#include "ui/session/views.h"

class QComboBox;
class QSplitter;

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
    void setMatrix(MatrixContent content);
    void setDetails(const CellDetails& details, const Programme& programme, Language language);
    void setSubtitleText(const QString& text) { setSubtitle(text); }

    /// Shows the matrix in which the place stands and moves there.
    void goTo(const CellPlace& place);
    void showInvestment(int investment);

    MatrixView& view() { return *m_view; }
    const CellPanel& panel() const { return *m_panel; }
    QSplitter& splitter() { return *m_splitter; }

signals:
    void investmentChosen(int investment);
    void placeChosen(const salkku::ui::CellPlace& place);
    void regionChosen(const salkku::ui::CellPlace& place);
    void sourceChosen(const salkku::ui::SourceLink& source);

protected:
    void retranslate() override;

private:
    void buildHeader();
    void buildBody();
    void arrangementChosen();
    SegmentedChoice* m_choice;
    QComboBox* m_grouping;
    QComboBox* m_filter;
    MatrixView* m_view;
    CellPanel* m_panel;
    QSplitter* m_splitter;
    QLabel* m_nothing;
    std::vector<int> m_investments; ///< what the segments stand for; the first is 0 for all
};

} // namespace salkku::ui
