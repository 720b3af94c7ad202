// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_controller.h"

#include "app/read_themes.h"
#include "domain/period_text.h"
#include "ui/pages/summary_page.h"

#include <QListView>
#include <QtConcurrentRun>
#include <utility>

namespace salkku::ui {

namespace {

// From the first letter typed until it is saved, in milliseconds, as in status entry.
constexpr int savePause = 400;

} // namespace

SummaryController::SummaryController(Session& session, SummaryPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(savePause);
    connect(&m_timer, &QTimer::timeout, this, &SummaryController::save);
    connect(&page, &SummaryPage::placeChosen, this, &SummaryController::place);
    connect(&page, &SummaryPage::edited, this, &SummaryController::edit);
    connect(&page, &SummaryPage::themesWanted, this, &SummaryController::countThemes);
    connect(&m_themes, &QFutureWatcherBase::finished, this, &SummaryController::showThemes);
    connect(&m_material, &QFutureWatcherBase::finished, this, &SummaryController::showMaterial);
    for (const auto changed : {&Session::portfolioChanged, &Session::dataChanged, &Session::entrySaved})
        connect(&session, changed, this, [this] { m_counted.reset(); });
    connect(&page, &SummaryPage::sentenceChosen, this, &SummaryController::showEvidence);
    connect(&page, &SummaryPage::evidenceWanted, this, &SummaryController::openEvidence);
    connect(&session, &Session::portfolioChanged, this, [this] {
        m_pending.reset(); // of a file that is closed
        m_form.reset();
        wordsChanged();
    });
    connect(&session, &Session::dataChanged, this, &SummaryController::place);
    connect(&session, &Session::selectionChanged, this, &SummaryController::place);
    readChoices();
}

SummaryController::~SummaryController() {
    m_themes.waitForFinished();
    m_material.waitForFinished();
}

void SummaryController::readChoices() {
    m_page.setChoices(m_session.programme(), m_session.language());
}

void SummaryController::wordsChanged() {
    readChoices();
    place();
}

void SummaryController::setShown(bool shown) {
    const bool appears = shown && !m_shown;
    m_shown = shown;
    if (appears) read();
}

void SummaryController::place() {
    if (leave()) read();
}

void SummaryController::read() {
    if (!m_shown || !m_session.isOpen()) return;
    if (!m_session.period()) return m_page.showContents(false);
    const bool isLarge = m_session.counts().reports > m_mostAtOnce;
    auto form = isLarge ? m_session.summaryText(m_page.investment(), m_page.section())
                        : m_session.summaryForm(m_page.investment(), m_page.section());
    if (!form) return emit failed(form.error());
    m_form = *std::move(form);
    m_page.setSubtitleText(periodName(*m_session.period(), m_session.language()));
    m_page.setReading(isLarge);
    m_page.setForm(*m_form, m_session.programme(), m_session.language(), !m_session.isReadOnly());
    if (isLarge) readMaterial();
}

void SummaryController::readMaterial() {
    m_materialStale = m_material.isRunning();
    if (m_materialStale || !m_session.period()) return;
    const TextScope scope{*m_session.period(), m_session.call(), m_page.investment(),
                          m_session.organisationFilter()};
    m_material.setFuture(
        QtConcurrent::run(readSummaryForm, m_session.path(), scope, m_page.section(), m_session.language()));
}

// The text itself may have been edited meanwhile: only what it can be made of is taken.
void SummaryController::showMaterial() {
    if (m_materialStale) return readMaterial();
    const auto read = m_material.result();
    if (!read) return emit failed(read.error());
    if (!m_form || m_form->section != read->section || m_form->key.period != read->key.period ||
        m_form->key.investment != read->key.investment)
        return;
    m_form->material = read->material;
    m_form->proposals = read->proposals;
    m_page.setReading(false);
    m_page.setMaterial(*m_form);
    emit materialShown();
}

// Typing waits for a pause; what is done at once is saved at once.
void SummaryController::edit(const std::vector<NarrativeItem>& items, bool typed) {
    if (m_pending && !typed && m_typed && !save()) {
        if (m_pending) m_pending = items; // the file cannot be written at the moment
        return;
    }
    m_typed = typed;
    m_pending = items;
    if (!typed)
        save();
    else if (!m_timer.isActive())
        m_timer.start();
    showEvidence(m_page.sentenceList().currentIndex().row());
}

bool SummaryController::save() {
    m_timer.stop();
    if (!m_pending || !m_form) return true;
    const auto items = *std::exchange(m_pending, std::nullopt);
    const auto saved = m_session.saveSummary(*m_form, items, m_typed);
    if (saved) {
        keepSaved(*m_form, items);
        return true;
    }
    emit failed(saved.error());
    if (saved.error().code == ErrorCode::Conflict)
        read(); // someone else's text stands now
    else
        m_pending = items;
    return false;
}

bool SummaryController::leave() {
    return save();
}

void SummaryController::showEvidence(int row) {
    const auto& items = m_page.sentences().draft().items();
    m_evidence.clear();
    if (row >= 0 && row < static_cast<int>(items.size()))
        m_evidence = items[static_cast<std::size_t>(row)].evidence;
    std::vector<ShownEvidence> shown;
    for (const TextEvidence& evidence : m_evidence)
        shown.push_back({evidence, m_session.evidenceStands(evidence)});
    m_page.setEvidence(shown, m_session.programme(), m_session.language());
}

void SummaryController::countThemes() {
    if (!m_shown || !m_session.period()) return;
    if (m_counted == themeScope()) return showKnownThemes();
    m_themesStale = m_themes.isRunning();
    if (m_themesStale) return;
    m_counting = themeScope();
    m_themes.setFuture(QtConcurrent::run(readThemes, m_session.path(), *m_counting));
}

TextScope SummaryController::themeScope() const {
    return {*m_session.period(), m_session.call(), std::nullopt, m_session.organisationFilter()};
}

void SummaryController::showKnownThemes() {
    m_page.setThemes(m_knownThemes, m_session.programme(), m_session.language());
}

void SummaryController::showThemes() {
    if (m_themesStale) return countThemes();
    const auto themes = m_themes.result();
    if (!themes) return emit failed(themes.error());
    m_knownThemes = *themes;
    if (m_session.period() && m_counting == themeScope()) m_counted = m_counting;
    showKnownThemes();
}

void SummaryController::openEvidence(int number) {
    if (number < 0 || number >= static_cast<int>(m_evidence.size())) return;
    const TextEvidence evidence = m_evidence[static_cast<std::size_t>(number)];
    if (leave()) emit evidenceWanted(evidence);
}

} // namespace salkku::ui
