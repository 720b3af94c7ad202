// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "ui/importing/conflict_panel.h"
#include "ui/importing/findings_filter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QTreeView;

namespace salkku::ui {

class FindingsModel;
class PageView;
class UnknownNames;
struct ReviewDocument;

/// The findings of a document beside its pages.
class ImportReview : public QWidget {
    Q_OBJECT
public:
    explicit ImportReview(QWidget* parent = nullptr);

    void show(ReviewDocument& document, const Programme& programme, Language language);
    void clear(); ///< before its document goes
    void setWords(const Programme& programme, Language language);
    void showConflict(const ConflictSide& left, const ConflictSide& right);
    void hideConflict();
    std::optional<Period> period() const; ///< nothing: as in the document
    CallId call() const;                  ///< empty: as in the document
    FindingsModel* findings() const;      ///< null while no document is shown
    int currentFinding() const;           ///< -1: none
    void selectFinding(int finding);
    std::vector<std::size_t> selection() const; ///< a chosen group stands for all of its shown findings
    PageView& pages() { return *m_pages; }
    QTreeView& tree() { return *m_tree; }
    QSplitter& splitter() { return *m_splitter; }
    ConflictPanel& conflict() { return *m_conflict; }
    void restoreColumns(const QByteArray& state);
    QByteArray columns() const;
    void retranslate();

public slots:
    void acceptSelection(); ///< or leaves it open, where all of it was accepted
    void rejectSelection();
    void correctCurrent();

signals:
    void optionsChanged(); ///< period or call
    void currentChanged(); ///< another finding, or another decision on it
    void nameMapped(const QString& name, const salkku::OrganisationCode& organisation);

private:
    QWidget* buildList();
    void buildFilters();
    void buildActions();
    void setUpColumns();
    void connectParts();
    void fillOptions(const Programme& programme, Language language);
    void fillKinds();
    void fillWarnings();
    void selectionMoved();
    void moveOn();
    void showMarks();
    void showWarning(int row);
    void showActions();
    ReviewDocument* m_document = nullptr;
    Programme m_programme;
    Language m_language = Language::Finnish;
    FindingsFilter* m_filter;
    QTreeView* m_tree;
    QComboBox* m_shown;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QLabel* m_periodLabel;
    QComboBox* m_period;
    QLabel* m_callLabel;
    QComboBox* m_call;
    QPushButton *m_accept, *m_reject, *m_correct;
    ConflictPanel* m_conflict;
    UnknownNames* m_names;
    QLabel* m_warningsTitle;
    QListWidget* m_warnings;
    PageView* m_pages;
    QLabel* m_plainText;
    QSplitter* m_splitter;
    QByteArray m_columns;     ///< the header's state while no document is shown
    bool m_following = false; ///< while page and selection bring each other along
};

} // namespace salkku::ui
