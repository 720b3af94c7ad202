// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "app/spelling.h"
#include "ui/pages/page.h"
#include "ui/text/words.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace salkku::ui {

class Card;
class LightTable;
class PercentRow;
class PlaceList;
class RemarkList;
class SaveBar;
class SectionEditor;
class IndicatorCard;

/// Status entry: one organisation's report on one investment or work package. Shows what it is given and says
/// what a person wants; EntryController does the rest.
class EntryPage : public Page {
    Q_OBJECT
public:
    explicit EntryPage(QWidget* parent = nullptr);

    void setProgramme(const Programme& programme, Language language);
    void setPeriods(const std::vector<Period>& periods, const Period& current);
    void showOrganisation(const OrganisationCode& organisation);
    void setForm(const EntryForm& form);
    void setRemarks(const std::vector<Remark>& remarks);
    void setSavedText(const QString& text);
    void setSubmissionText(const QString& deadline);
    void focusField(const QString& field);
    void focusForm();    ///< its first field
    void wantSpelling(); ///< reads the dictionaries in the background, once

    LightTable& lights() const { return *m_lights; }
    PercentRow& percent() const { return *m_percent; }
    SectionEditor* section(const SectionId& section) const;
    RemarkList& remarkList() const { return *m_remarks; }
    PlaceList& places() const { return *m_places; }
    IndicatorCard& indicators() const { return *m_indicators; }
    SaveBar& saveBar() const { return *m_saveBar; }
    QPushButton& submitButton() const { return *m_submit; }
    QString stateText() const;

signals:
    void edited(const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);
    void organisationChosen(const salkku::OrganisationCode& organisation);
    void periodChosen(const salkku::Period& period);
    void placeChosen(const salkku::StatusKey& key);
    void fieldHistoryWanted(const salkku::FieldName& field);
    void copyPreviousWanted();
    void copyFieldWanted(const salkku::FieldName& field); ///< of the previous period
    void submitWanted();
    void returnWanted();
    void acceptWanted();
    void correctionWanted();
    void workPackageWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void buildSections(const Programme& programme, Language language);
    void connectParts();
    static QString toneOf(const EntryForm& form); ///< of the state's ground, for the style sheet
    void showState(const EntryForm& form);
    void showMessage(const EntryForm& form);
    void showKeys();
    void orderTabs();
    void placeRemarks(bool narrow);
    bool headerHolds(const QWidget& more) const;
    void placeDeadline();

    QComboBox* m_organisation;
    QComboBox* m_period;
    QLabel* m_state;
    QLabel* m_deadline;
    QPushButton* m_copy;
    QPushButton* m_correct;
    QPushButton* m_return;
    QPushButton* m_accept;
    QPushButton* m_submit;
    SaveBar* m_saveBar;
    Card* m_placesCard;
    PlaceList* m_places;
    QPushButton* m_addPackage;
    QHBoxLayout* m_row;
    QScrollArea* m_scroll;
    QWidget* m_fields;
    Card* m_message;
    QLabel* m_messageText;
    LightTable* m_lights;
    PercentRow* m_percent;
    std::vector<SectionEditor*> m_sections;
    IndicatorCard* m_indicators;
    Card* m_remarksCard;
    RemarkList* m_remarks;
    QLabel* m_noRemarks;
    QLabel* m_keys;
    std::vector<Period> m_periodChoices;
    std::shared_ptr<const Spelling> m_spelling; ///< null until its dictionaries are read
    bool m_readsSpelling = false;
    bool m_narrow = false;
    bool m_deadlineBelow = false;
    LightWords m_words;
    Language m_language = Language::Finnish;
    QString m_stateName;
    QString m_saved;
};

} // namespace salkku::ui
