// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ui/importing/findings_filter.h"
#include "ui/importing/findings_groups.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace salkku::ui {

class FindingsModel;
class HintedTree;

/// The findings of a document: narrowed, grouped, and decided on one by one or many at once.
class FindingsList : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(FindingsModel& findings, const Programme& programme, Language language);
    void clear(); ///< before the findings go
    void setWords(const Programme& programme, Language language);
    int currentFinding() const; ///< -1: none
    void selectFinding(int finding);
    std::vector<std::size_t> selection() const; ///< a chosen group stands for all of its shown findings
    QTreeView& tree();
    QComboBox& groupingChoice() { return *m_grouping; }
    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    void restoreColumns(const QByteArray& state);
    QByteArray columns() const;
    void retranslate();

public slots:
    void acceptSelection(); ///< or leaves it open, where all of it was accepted
    void rejectSelection();
    void correctCurrent();

signals:
    void currentChanged(int finding); ///< -1: a group, or none
    void groupingChanged();

private:
    void buildTree();
    void buildFilters();
    void buildActions();
    void arrange();
    void showMenu(const QPoint& place);
    void group();
    void expand();
    void setUpColumns();
    void fillKinds();
    void moveOn();
    void showActions();
    FindingsModel* m_findings = nullptr;
    Programme m_programme;
    Language m_language = Language::Finnish;
    FindingsFilter* m_filter;
    HintedTree* m_tree;
    QComboBox* m_shown;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QComboBox* m_grouping;
    QPushButton *m_accept, *m_reject, *m_correct;
    QByteArray m_columns; ///< the header's state while no findings are shown
};

} // namespace salkku::ui
