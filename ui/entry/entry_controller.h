// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entry_draft.h"

#include <QObject>

namespace salkku::ui {

class EntryPage;

/// Leads a report through the entry page: opens it, saves what is typed, asks where something stands in the
/// way, submits.
class EntryController : public QObject {
    Q_OBJECT
public:
    EntryController(Session& session, EntryPage& page, QObject* parent = nullptr);

    void show(); ///< the page is seen: opens the report of the session's organisation and period
    void showPlace(const OrganisationCode& organisation, int investment);
    bool leave(); ///< saves; false where something stays unsaved
    void wordsChanged();
    EntryDraft& draft() { return m_draft; }

    void copyPrevious();                    ///< everything
    void copyField(const FieldName& field); ///< a light with its comment, a percentage, a section
    void copyIndicator(std::size_t row);
    void saveElsewhere(const QString& path); ///< what is unsaved, too
    /// `confirmed`: the person knows that nothing has changed.
    void submit(bool confirmed);
    const OrganisationCode& organisation() const { return m_organisation; } ///< whose form is open

signals:
    void fieldHistoryWanted(const salkku::EntityKey& key, const salkku::FieldName& field);
    void failed(const salkku::Error& error);
    void submitted();
    void unsavedChanged(bool unsaved); ///< saving failed, or has succeeded again
    void unchangedQuestion();          ///< answered by submit(true)

private:
    void connectPage();
    void connectIndicators();
    EntryField indicatorField(std::size_t row, const FieldName& field) const;
    void copyAll(const std::vector<EntryEdit>& edits);
    void forget();
    void openPlace(const StatusKey& key);
    void openChosen();
    void showForm();
    void showRemarks();
    void showSaved();
    void tellFailure(const Error& error);
    void tellConflict(const EntryField& field, const FieldValue& mine, const FieldValue& theirs);
    void retry();
    void askSaveElsewhere();
    void report(const Result<ChangeSetId>& result);
    void askReturn();
    void askCorrection();
    void askWorkPackage();
    void askIndicator();
    QString deadlineText() const;
    std::vector<Period> periodChoices() const;

    Session& m_session;
    EntryPage& m_page;
    EntryDraft m_draft;
    OrganisationCode m_organisation;
    std::optional<Period> m_period;
    int m_investment = 0;
    bool m_shown = false;
    bool m_conflict = false; ///< what the bar asks about; otherwise a failure
};

} // namespace salkku::ui
