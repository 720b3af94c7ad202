// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_controller.h"

#include "app/field_text.h"
#include "ui/entry/indicator_card.h"
#include "ui/entry/indicator_dialog.h"
#include "ui/entry/light_table.h"
#include "ui/entry/percent_row.h"
#include "ui/entry/place_list.h"
#include "ui/entry/save_bar.h"
#include "ui/pages/entry_page.h"
#include "ui/text/words.h"

#include <QDate>
#include <QFileDialog>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <algorithm>

namespace salkku::ui {

EntryController::EntryController(Session& session, EntryPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_draft(session) {
    connectPage();
    connect(&m_draft, &EntryDraft::changed, this, &EntryController::showForm);
    connect(&m_draft, &EntryDraft::saved, this, &EntryController::showSaved);
    connect(&m_draft, &EntryDraft::failed, this, &EntryController::tellFailure);
    connect(&m_draft, &EntryDraft::conflicted, this, &EntryController::tellConflict);
    connect(&session, &Session::portfolioChanged, this, &EntryController::forget);
    connect(&session, &Session::selectionChanged, this, [this] {
        if (m_session.period()) m_period = m_session.period();
        if (m_shown && leave()) openChosen();
    });
    connect(&session, &Session::dataChanged, this, [this] {
        if (const auto read = m_draft.reload(); !read) emit failed(read.error());
    });
    m_page.setProgramme(m_session.programme(), m_session.language());
}

void EntryController::connectPage() {
    connect(&m_page, &EntryPage::edited, this,
            [this](const FieldName& field, const FieldValue& value, bool typed) {
                m_draft.edit(field, value, typed);
                showRemarks(); // also where what is typed is no value
            });
    connect(&m_page, &EntryPage::organisationChosen, this, [this](const OrganisationCode& organisation) {
        if (!leave()) return m_page.showOrganisation(m_organisation);
        m_organisation = organisation;
        openChosen();
    });
    connect(&m_page, &EntryPage::periodChosen, this, [this](const Period& period) {
        if (!leave()) return;
        m_period = period;
        openChosen();
    });
    connect(&m_page, &EntryPage::placeChosen, this, [this](const StatusKey& key) {
        if (leave()) openPlace(key);
    });
    connect(&m_page, &EntryPage::fieldHistoryWanted, this, [this](const FieldName& field) {
        if (m_draft.isOpen() && leave()) emit fieldHistoryWanted(m_draft.form().report.key, field);
    });
    connect(&m_page, &EntryPage::copyFieldWanted, this, &EntryController::copyField);
    connectIndicators();
    connect(&m_page, &EntryPage::copyPreviousWanted, this, &EntryController::copyPrevious);
    connect(&m_page, &EntryPage::submitWanted, this, [this] { submit(false); });
    connect(&m_page, &EntryPage::acceptWanted, this,
            [this] { report(m_session.acceptReport(m_draft.form().report.key)); });
    connect(&m_page, &EntryPage::returnWanted, this, &EntryController::askReturn);
    connect(&m_page, &EntryPage::correctionWanted, this, &EntryController::askCorrection);
    connect(&m_page, &EntryPage::workPackageWanted, this, &EntryController::askWorkPackage);
    connect(&m_page.saveBar(), &SaveBar::firstChosen, this, [this] {
        m_page.saveBar().hide();
        m_conflict ? m_draft.keepMine() : retry();
    });
    connect(&m_page.saveBar(), &SaveBar::secondChosen, this, [this] {
        if (!m_conflict) return askSaveElsewhere();
        m_page.saveBar().hide();
        m_draft.takeTheirs();
        emit unsavedChanged(m_draft.hasUnsaved());
    });
}

void EntryController::connectIndicators() {
    IndicatorCard& card = m_page.indicators();
    connect(&card, &IndicatorCard::edited, this,
            [this](std::size_t row, const FieldName& field, const FieldValue& value, bool typed) {
                if (m_draft.isOpen()) m_draft.edit(indicatorField(row, field), value, typed);
                showRemarks(); // also where what is typed is no number
            });
    connect(&card, &IndicatorCard::copyWanted, this, &EntryController::copyIndicator);
    connect(&card, &IndicatorCard::historyWanted, this, [this](std::size_t row, const FieldName& field) {
        if (!m_draft.isOpen()) return;
        const EntryField place = indicatorField(row, field);
        if (leave()) emit fieldHistoryWanted(place.entity, field);
    });
    connect(&card, &IndicatorCard::newWanted, this, &EntryController::askIndicator);
}

EntryField EntryController::indicatorField(std::size_t row, const FieldName& field) const {
    const EntryForm& form = m_draft.form();
    return {valueKeyOf(form.indicators.at(row).now, form.report.key.period), field};
}

void EntryController::forget() {
    m_draft.close();
    m_page.saveBar().hide();
    emit unsavedChanged(false);
    m_organisation = {};
    m_period.reset();
    m_page.setProgramme(m_session.programme(), m_session.language());
    if (m_shown && m_session.isOpen()) show();
}

void EntryController::wordsChanged() {
    m_page.setProgramme(m_session.programme(), m_session.language());
    if (!m_draft.isOpen()) return;
    openChosen();
}

void EntryController::show() {
    m_shown = true;
    if (!m_session.isOpen()) return;
    m_page.wantSpelling();
    const auto periods = m_session.entryPeriods(m_session.today());
    if (!m_session.organisation().isEmpty()) m_organisation = m_session.organisation();
    if (m_organisation.isEmpty() && !m_session.programme().organisations.empty())
        m_organisation = m_session.programme().organisations.front().code;
    if (!m_period) m_period = m_session.period();
    if (!m_period && !periods.empty()) m_period = periods.back();
    m_page.showContents(m_period.has_value());
    if (m_period && !m_draft.hasUnsaved()) openChosen();
}

void EntryController::showPlace(const OrganisationCode& organisation, int investment) {
    if (!leave()) return;
    if (!organisation.isEmpty()) m_organisation = organisation;
    m_investment = investment;
    if (m_shown) openChosen();
}

void EntryController::openChosen() {
    const auto& investments = m_session.programme().investments;
    if (!m_period || investments.empty()) return;
    if (!m_session.programme().investment(m_investment)) m_investment = investments.front().number;
    m_page.setPeriods(periodChoices(), *m_period);
    m_page.showOrganisation(m_organisation);
    const auto key = m_session.entryKey(m_organisation, m_investment, *m_period);
    if (!key) return emit failed(key.error());
    openPlace(*key);
}

// The next one too, that its opening day can be seen.
std::vector<Period> EntryController::periodChoices() const {
    std::vector<Period> periods = m_session.entryPeriods(m_session.today());
    const auto coming = comingPeriod(m_session.programme(), m_session.today());
    if (coming && std::find(periods.begin(), periods.end(), *coming) == periods.end())
        periods.insert(std::lower_bound(periods.begin(), periods.end(), *coming), *coming);
    return periods;
}

void EntryController::openPlace(const StatusKey& key) {
    m_investment = key.investment;
    m_page.setSavedText({});
    if (const auto opened = m_draft.open(key); !opened) return emit failed(opened.error());
    m_page.places().setPlaces(m_draft.form().places, key, m_session.programme(), m_session.language());
}

bool EntryController::leave() {
    return m_draft.flush();
}

void EntryController::showForm() {
    m_page.setForm(m_draft.form());
    m_page.setSubmissionText(deadlineText());
    showRemarks();
}

void EntryController::showRemarks() {
    if (!m_draft.isOpen()) return;
    const bool fresh = !m_draft.form().exists && !m_draft.hasUnsaved();
    const auto typed = m_page.percent().typedOutOfRange();
    // An empty form needs no list of all that it lacks.
    m_page.setRemarks(fresh && !typed
                          ? std::vector<Remark>()
                          : remarksOn(m_draft.form(), typed, m_session.programme(), m_session.language()));
}

void EntryController::showSaved() {
    m_page.saveBar().hide();
    emit unsavedChanged(m_draft.hasUnsaved());
    const QString time =
        localeOf(m_session.language()).toString(m_draft.savedAt().time(), QLocale::ShortFormat);
    m_page.setSavedText(tr("saved %1").arg(time));
    showForm();
    m_page.places().setPlaces(m_draft.form().places, m_draft.form().report.key, m_session.programme(),
                              m_session.language());
}

QString EntryController::deadlineText() const {
    const PeriodStanding& standing = m_draft.form().standing;
    if (m_draft.form().bar == EntryBar::NotOpen)
        return tr("opens %1").arg(dateText(*standing.opens, m_session.language()));
    const auto& deadline = standing.deadline;
    if (!deadline || m_draft.form().bar == EntryBar::Received) return {};
    const QString date = dateText(*deadline, m_session.language());
    const auto days = m_session.today().daysTo(*deadline);
    if (days < 0) return tr("deadline %1, late").arg(date);
    return tr("deadline %1, %n day(s) left", nullptr, static_cast<int>(days)).arg(date);
}

void EntryController::tellFailure(const Error& error) {
    m_conflict = false;
    emit unsavedChanged(true);
    m_page.setSavedText(tr("not saved"));
    m_page.saveBar().ask(tr("What you have written stays here but is not saved. %1").arg(error.text()),
                         tr("Try again"), tr("Save elsewhere…"));
}

void EntryController::tellConflict(const EntryField& field, const FieldValue& mine,
                                   const FieldValue& theirs) {
    m_conflict = true;
    emit unsavedChanged(true);
    const Programme& programme = m_session.programme();
    const Language language = m_session.language();
    m_page.setSavedText(tr("not saved"));
    m_page.saveBar().ask(tr("%1 has been changed elsewhere in the meantime.\nYours: %2\nStored: %3")
                             .arg(fieldTitle(field.name, programme, language),
                                  fieldValueText(field.name, mine, programme, language),
                                  fieldValueText(field.name, theirs, programme, language)),
                         tr("Keep mine"), tr("Take the stored one"));
}

void EntryController::retry() {
    m_draft.flush();
}

void EntryController::askSaveElsewhere() {
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Save a copy"), m_session.path(),
                                                      tr("Salkku portfolios (*.salkku)"));
    if (!path.isEmpty()) saveElsewhere(path);
}

// What is unsaved is written into the copy once that is the open portfolio.
void EntryController::saveElsewhere(const QString& path) {
    if (!m_draft.isOpen()) return;
    const EntryForm unsaved = m_draft.form();
    if (const auto copied = m_session.continueInCopy(path); !copied) return tellFailure(copied.error());
    m_organisation = unsaved.report.key.organisation;
    m_period = unsaved.report.key.period;
    openPlace(unsaved.report.key);
    m_draft.editAll(editsOf(unsaved), tr("Saved elsewhere"));
    m_draft.flush();
}

void EntryController::copyAll(const std::vector<EntryEdit>& edits) {
    if (m_draft.form().bar == EntryBar::None) m_draft.editAll(edits, tr("Copied from the previous period"));
}

void EntryController::copyPrevious() {
    if (m_draft.isOpen()) copyAll(copiesOfPrevious(m_draft.form()));
}

void EntryController::copyField(const FieldName& field) {
    if (!m_draft.isOpen()) return;
    if (const auto copy = copyOfPrevious(m_draft.form(), field)) copyAll({*copy});
}

void EntryController::copyIndicator(std::size_t row) {
    if (!m_draft.isOpen() || row >= m_draft.form().indicators.size()) return;
    const auto& before = m_draft.form().indicators[row].before;
    if (before) copyAll(copyOfPrevious(*before, m_draft.form().report.key.period));
}

void EntryController::submit(bool confirmed) {
    if (!m_draft.isOpen() || !leave()) return;
    const auto remarks = remarksOn(m_draft.form(), m_page.percent().typedOutOfRange(), m_session.programme(),
                                   m_session.language());
    const auto first = std::find_if(remarks.begin(), remarks.end(),
                                    [](const Remark& remark) { return remark.severity == Severity::Error; });
    if (first != remarks.end()) return m_page.focusField(first->field);
    const bool unchanged = std::any_of(remarks.begin(), remarks.end(), [](const Remark& remark) {
        return remark.rule == RemarkRule::NothingChanged;
    });
    if (unchanged && !confirmed) return emit unchangedQuestion();
    const auto done = m_session.submitReport(m_draft.form());
    report(done);
    if (done) emit submitted();
}

void EntryController::report(const Result<ChangeSetId>& result) {
    if (!result) return emit failed(result.error());
    if (const auto read = m_draft.reload(); !read) return emit failed(read.error());
    m_page.places().setPlaces(m_draft.form().places, m_draft.form().report.key, m_session.programme(),
                              m_session.language());
}

void EntryController::askReturn() {
    QInputDialog dialog(&m_page);
    dialog.setWindowTitle(tr("Return the report"));
    dialog.setLabelText(tr("What is to be corrected?"));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setOkButtonText(tr("Return the report"));
    for (QPlainTextEdit* text : dialog.findChildren<QPlainTextEdit*>())
        text->setTabChangesFocus(true); // to the buttons, for whom only has a keyboard
    if (dialog.exec() == QDialog::Accepted)
        report(m_session.returnReport(m_draft.form().report.key, dialog.textValue()));
}

void EntryController::askCorrection() {
    bool given = false;
    const QString reason = QInputDialog::getText(
        &m_page, tr("Correct the report"),
        tr("Why is it corrected? The reason is kept with the new version."), QLineEdit::Normal, {}, &given);
    if (given) report(m_session.correctReport(m_draft.form().report.key, reason));
}

void EntryController::askWorkPackage() {
    if (!m_draft.isOpen() || !leave()) return;
    bool given = false;
    const QString title = QInputDialog::getText(&m_page, tr("Add work package"), tr("Its title"),
                                                QLineEdit::Normal, {}, &given);
    if (!given || title.trimmed().isEmpty()) return;
    StatusKey key = m_draft.form().report.key;
    int last = 0;
    for (const EntryPlace& place : m_draft.form().places)
        if (place.key.investment == key.investment && place.key.part == key.part)
            last = std::max(last, place.key.workPackage);
    key.workPackage = last + 1;
    const auto added = m_session.addWorkPackage(
        {key.organisation, key.call, key.investment, key.part, key.workPackage, title.trimmed()});
    if (!added) return emit failed(added.error());
    openPlace(key);
    m_page.focusForm();
}

void EntryController::askIndicator() {
    if (!m_draft.isOpen() || !leave()) return;
    const StatusKey key = m_draft.form().report.key;
    IndicatorDialog dialog(key.period, m_session.language(), &m_page);
    if (dialog.exec() != QDialog::Accepted) return;
    StoredIndicator indicator = dialog.indicator();
    indicator.organisation = key.organisation;
    indicator.call = key.call;
    indicator.investment = key.investment;
    indicator.part = key.part;
    if (key.workPackage > 0) indicator.workPackage = QString::number(key.workPackage);
    const auto added = m_session.addIndicator(indicator);
    report(added);
    if (added) m_page.indicators().focusRow(m_draft.form().indicators.size() - 1); // to be answered next
}

} // namespace salkku::ui
