// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiving_process.h"
#include "ui/merging/merge_model.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace salkku::ui {

class MergeFilter;
class Notice;

/// Received packages and forms beside what stands in the portfolio: choose, save, all as one change.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Session& session, const QStringList& paths, QWidget* parent = nullptr);

    MergeModel& model() { return *m_model; }
    QTreeView& tree() { return *m_tree; }
    QPushButton& saveButton() { return *m_save; }
    QPushButton& theirsButton() { return *m_allTheirs; }
    QPushButton& mineButton() { return *m_allMine; }
    bool isReading() const { return m_reading->isRunning(); }
    QString refusals() const { return m_refusals.join(QLatin1Char('\n')); }
    int mergedCount() const { return m_merged; } ///< fields taken, once saved

signals:
    void reviewShown(); ///< all files are read and compared

private:
    QSize room() const;
    void build();
    void shareColumns();
    QWidget* buildChoices();
    QWidget* buildSides();
    void connectParts();
    void take(const ReceivedReport& report);
    void refuse(const Error& error);
    void showReview();
    void showNotices();
    void showLine();
    void showButtons();
    void decideCurrent(MergeDecision decision);
    void save();

    Session& m_session;
    ReceivingProcess* m_reading;
    MergeModel* m_model;
    MergeFilter* m_filter;
    Notice* m_notice;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QComboBox* m_shown;
    QPushButton *m_allTheirs, *m_allMine;
    QTreeView* m_tree;
    QTextBrowser *m_here, *m_there;
    QPushButton *m_keep, *m_takeIt;
    QPushButton *m_save, *m_cancel;
    std::vector<PackageReview> m_reviews;
    QStringList m_refusals;
    int m_files = 0;
    int m_merged = 0;
};

} // namespace salkku::ui
