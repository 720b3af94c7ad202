// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary_form.h"
#include "ui/pages/page.h"
#include "ui/summary/candidate_model.h"
#include "ui/summary/sentence_model.h"

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTextBrowser;

namespace salkku::ui {

class Card;
class SegmentedChoice;

/// One piece of evidence as it is shown.
struct ShownEvidence {
    TextEvidence evidence;
    bool stands = true; ///< the words are still where they were picked
};

/// The national summary of a period: sentences of a section at the left, what they can be made of at the
/// right.
class SummaryPage : public Page {
    Q_OBJECT
public:
    explicit SummaryPage(QWidget* parent = nullptr);

    void setChoices(const Programme& programme, Language language);
    void setForm(const SummaryForm& form, const Programme& programme, Language language, bool writable);
    void setEvidence(const std::vector<ShownEvidence>& evidence, const Programme& programme,
                     Language language);
    void setSubtitleText(const QString& text) { setSubtitle(text); }
    void showInvestment(int investment); ///< says nothing

    int investment() const; ///< 0: all investments
    SectionId section() const;
    const SentenceModel& sentences() const { return *m_sentences; }
    const CandidateModel& candidates() const { return *m_candidates; }
    QListView& sentenceList() const { return *m_list; }
    QListView& candidateList() const { return *m_source; }
    QPlainTextEdit& editor() const { return *m_editor; }
    QString evidenceText() const;

    // What the buttons do.
    enum class Sources { Bullets, Proposals, Themes };
    void showSources(Sources sources);
    Sources sources() const;
    /// What recurs over all investments; asked for by themesWanted().
    void setMaterial(const SummaryForm& form); ///< what the section can be made of; the text stays
    void setReading(bool reading) { m_reading = reading; } ///< the material is still to come
    void setThemes(const std::vector<RecurringTheme>& themes, const Programme& programme, Language language);
    void addChosen();
    void addDraft();
    void addOwn();
    void mergeChosen();
    void moveChosen(int by);
    void removeChosen();
    void changeLevel();

signals:
    void placeChosen(); ///< another investment or section
    void themesWanted();
    void edited(const std::vector<salkku::NarrativeItem>& items, bool typed);
    void sentenceChosen(int row);
    void evidenceWanted(int number);

protected:
    void retranslate() override;

private:
    QWidget* buildSentences();
    QWidget* buildSources();
    void buildKeys();
    void connectParts();
    void fillSections();
    void fillSources();
    void change(SummaryDraft draft, int row);
    void show(SummaryDraft draft, int row);
    void typed();
    void chooseSentence();
    void showButtons();
    std::vector<int> chosenRows() const;
    int currentRow() const;

    SegmentedChoice* m_investment;
    SegmentedChoice* m_section;
    std::vector<int> m_investments;
    std::vector<SectionId> m_shownSections;
    Programme m_programme;
    Language m_language = Language::Finnish;
    SummaryForm m_form;
    bool m_writable = true;
    bool m_reading = false;
    SentenceModel* m_sentences;
    CandidateModel* m_candidates;
    QSortFilterProxyModel* m_filtered;
    Card* m_textCard;
    QListView* m_list;
    QLabel* m_nothing;
    QPushButton* m_own;
    QPushButton* m_merge;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_level;
    QPushButton* m_remove;
    QPlainTextEdit* m_editor;
    QTextBrowser* m_evidence;
    Card* m_sourceCard;
    SegmentedChoice* m_sourceChoice;
    QLineEdit* m_filter;
    QListView* m_source;
    QLabel* m_noSource;
    QPushButton* m_add;
    QPushButton* m_draft;
};

} // namespace salkku::ui
