// SPDX-License-Identifier: GPL-3.0-or-later
// What is being written: the report as the file has it, what has been typed since, and saving that.
#pragma once

#include "ui/session/session.h"

#include <QObject>
#include <QTimer>
#include <vector>

namespace salkku::ui {

/// How long typed text waits until it is saved, in milliseconds. Typing does not put it off: what a crash can
/// lose is never more than this and the save itself.
inline constexpr int savingDelay = 400;

class EntryDraft : public QObject {
    Q_OBJECT
public:
    explicit EntryDraft(Session& session, QObject* parent = nullptr);

    /// Reads the report. What is unsaved of another one is given up: flush() first.
    Result<void> open(const StatusKey& key);
    /// Reads the same report again, keeping what is unsaved.
    Result<void> reload();
    void close();
    bool isOpen() const { return m_form.has_value(); }
    const EntryForm& form() const { return *m_form; } ///< with what is unsaved

    void edit(const FieldName& field, const FieldValue& value, bool typed); ///< of the report
    void edit(const EntryField& field, const FieldValue& value, bool typed);
    void editAll(const std::vector<EntryEdit>& edits, const QString& title); ///< as one step
    bool flush(); ///< saves now; false where something stays unsaved
    bool hasUnsaved() const { return !m_waiting.empty(); }
    QDateTime savedAt() const { return m_savedAt; }

    // Answers to conflicted().
    void keepMine();
    void takeTheirs();

signals:
    void changed(); ///< the form's contents
    void saved();
    void failed(const salkku::Error& error); ///< what was typed stays here and is tried again
    void conflicted(const salkku::EntryField& field, const salkku::FieldValue& mine,
                    const salkku::FieldValue& theirs);

private:
    struct Waiting {
        std::vector<EntryEdit> edits;
        QString title;
        bool typed = false;
        bool whole = false; ///< a step of its own, which nothing is added to
    };
    bool saveNext();
    bool continueLast(const std::vector<EntryEdit>& edits);
    void noteSaved(const Waiting& step);
    bool tellFailure(const Error& error);
    std::optional<EntryField> conflictIn(const Waiting& step) const;
    FieldValue waitingValue(const EntryField& field) const;

    Session& m_session;
    std::optional<EntryForm> m_form;
    std::optional<EntryForm> m_stored; ///< what the person has seen stored; set while the form is
    std::vector<Waiting> m_waiting;
    std::optional<EntryField> m_conflict;
    QTimer m_timer;
    QDateTime m_savedAt;
};

} // namespace salkku::ui
