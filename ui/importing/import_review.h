// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "ingest/findings.h"
#include "ui/importing/conflict_panel.h"
#include "ui/importing/findings_filter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;

namespace salkku::ui {

class FindingsList;
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
    FindingsList& list() { return *m_list; }
    PageView& pages() { return *m_pages; }
    QSplitter& splitter() { return *m_splitter; }
    ConflictPanel& conflict() { return *m_conflict; }
    void retranslate();

signals:
    void optionsChanged(); ///< period or call
    void currentChanged(); ///< another finding, or another decision on it
    void nameMapped(const QString& name, const salkku::OrganisationCode& organisation);

private:
    QWidget* buildList();
    void connectParts();
    void showPages(const Findings& findings, const QString& path);
    void fillOptions();
    void fillWarnings();
    void findingChosen(int finding);
    void showMarks();
    void showWarning(int row);
    ReviewDocument* m_document = nullptr;
    Programme m_programme;
    Language m_language = Language::Finnish;
    FindingsList* m_list;
    QLabel* m_periodLabel;
    QComboBox* m_period;
    QLabel* m_callLabel;
    QComboBox* m_call;
    ConflictPanel* m_conflict;
    UnknownNames* m_names;
    QLabel* m_warningsTitle;
    QListWidget* m_warnings;
    PageView* m_pages;
    QLabel* m_plainText;
    QSplitter* m_splitter;
    bool m_following = false; ///< while page and selection bring each other along
};

} // namespace salkku::ui
