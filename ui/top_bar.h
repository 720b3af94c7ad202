// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace salkku::ui {

class RegionFilter;

/// The bar above the pages: portfolio, period, call, regions, search, export.
class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(Session& session, QMenu* portfolioMenu, QWidget* parent = nullptr);

    void setRegionFilterUseful(bool useful); ///< whether the page that is seen follows the filter
    void focusSearch();
    QComboBox& period() { return *m_period; }

signals:
    void exportWanted();
    void organisationWanted(const salkku::OrganisationCode& organisation);
    void wordsWanted(const QString& words); ///< texts with these words are looked for
    void wordsTyped(const QString& words);  ///< after a short pause in typing

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildRow();
    void connectParts();
    void retranslate();
    void showPortfolio();
    void fillPeriods();
    void fillCalls();
    void fillSearch();
    void find(const QString& text);
    bool openOrganisation(const QString& name);
    Session& m_session;
    QLabel* m_brand;
    QToolButton* m_portfolio;
    QLabel* m_periodLabel;
    QComboBox* m_period;
    QLabel* m_callLabel;
    QComboBox* m_call;
    RegionFilter* m_regions;
    QLineEdit* m_search;
    QPushButton* m_export;
};

} // namespace salkku::ui
