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
    /// Periods of more reports are read on another thread; the section itself stands there at once.
    void setMostAtOnce(int reports) { m_mostAtOnce = reports; }
    /// Saves what waits; false where it cannot be saved.
    bool leave();

signals:
    void failed(const salkku::Error& error);
    void materialShown(); ///< what was read on another thread
    void evidenceWanted(const salkku::TextEvidence& evidence);

private:
    void readChoices();
    void read();
    void readMaterial();
    void showMaterial();
    void place();
    void edit(const std::vector<NarrativeItem>& items, bool typed);
    bool save();
    void showEvidence(int row);
    void countThemes();
    void showThemes();
    void showKnownThemes();
    TextScope themeScope() const;
    void openEvidence(int number);

    Session& m_session;
    SummaryPage& m_page;
    std::optional<SummaryForm> m_form; ///< as it was read and saved
    std::optional<std::vector<NarrativeItem>> m_pending;
    bool m_typed = false;
    std::vector<TextEvidence> m_evidence; ///< of the chosen sentence
    QFutureWatcher<Result<SummaryForm>> m_material;
    bool m_materialStale = false; ///< other material is wanted when the present one arrives
    int m_mostAtOnce = 400;
    std::optional<TextScope> m_counting;
    std::optional<TextScope> m_counted; ///< what the themes below are of
    std::vector<RecurringTheme> m_knownThemes;
    QFutureWatcher<Result<std::vector<RecurringTheme>>> m_themes;
    bool m_themesStale = false; ///< others are wanted when the present ones arrive
    QTimer m_timer;
    bool m_shown = false;
};

} // namespace salkku::ui
