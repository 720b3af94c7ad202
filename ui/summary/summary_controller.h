// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace salkku::ui {

class SummaryPage;

/// Reads the summary when its page is seen, and saves what is changed there.
class SummaryController : public QObject {
    Q_OBJECT
public:
    SummaryController(Session& session, SummaryPage& page, QObject* parent = nullptr);
    ~SummaryController() override;

    void setShown(bool shown);
    void wordsChanged();
    /// Saves what waits; false where it cannot be saved.
    bool leave();

signals:
    void failed(const salkku::Error& error);
    void evidenceWanted(const salkku::TextEvidence& evidence);

private:
    void readChoices();
    void read();
    void place();
    void edit(const std::vector<NarrativeItem>& items, bool typed);
    bool save();
    void showEvidence(int row);
    void countThemes();
    void showThemes();
    void openEvidence(int number);

    Session& m_session;
    SummaryPage& m_page;
    std::optional<SummaryForm> m_form; ///< as it was read and saved
    std::optional<std::vector<NarrativeItem>> m_pending;
    bool m_typed = false;
    std::vector<TextEvidence> m_evidence; ///< of the chosen sentence
    QFutureWatcher<Result<std::vector<RecurringTheme>>> m_themes;
    bool m_themesStale = false; ///< others are wanted when the present ones arrive
    QTimer m_timer;
    bool m_shown = false;
};

} // namespace salkku::ui
