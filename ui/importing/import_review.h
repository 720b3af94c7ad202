// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "ui/importing/findings_filter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTreeView;

namespace salkku::ui {

class Card;
class FindingsModel;
class PageView;

/// The findings of a document beside its pages.
class ImportReview : public QWidget {
    Q_OBJECT
public:
    explicit ImportReview(QWidget* parent = nullptr);

    void setFindings(const Findings& findings, const ImportResult& plan, const QString& path,
                     const Programme& programme, Language language);
    void setPlan(const ImportResult& plan);
    void setWords(const Programme& programme, Language language);
    std::optional<Period> period() const; ///< nothing: as in the document
    CallId call() const;                  ///< empty: as in the document
    FindingsModel& findings() { return *m_findings; }
    PageView& pages() { return *m_pages; }
    QTreeView& tree() { return *m_tree; }
    QSplitter& splitter() { return *m_splitter; }
    void retranslate();

signals:
    void optionsChanged(); ///< period or call

private:
    QWidget* buildList();
    void buildFilters();
    void fillOptions(const Programme& programme, Language language);
    void fillWarnings();
    void selectionMoved();
    void showMarks();
    void selectFinding(int finding);
    void showWarning(int row);
    int currentFinding() const; ///< -1: none
    FindingsModel* m_findings;
    FindingsFilter* m_filter;
    QTreeView* m_tree;
    QComboBox* m_shown;
    QLineEdit* m_words;
    QLabel* m_periodLabel;
    QComboBox* m_period;
    QLabel* m_callLabel;
    QComboBox* m_call;
    QLabel* m_warningsTitle;
    QListWidget* m_warnings;
    PageView* m_pages;
    QLabel* m_plainText;
    QSplitter* m_splitter;
    bool m_following = false; ///< while page and selection bring each other along
};

} // namespace salkku::ui
