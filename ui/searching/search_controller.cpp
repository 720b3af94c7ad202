// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searching/search_controller.h"

#include "ui/pages/search_page.h"

namespace salkku::ui {

namespace {

const QLatin1String lightPrefix("light:");

} // namespace

SearchController::SearchController(Session& session, SearchPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page) {
    connect(&page, &SearchPage::queryChanged, this, &SearchController::find);
    connect(&page, &SearchPage::moreWanted, this, &SearchController::findMore);
    connect(&page, &SearchPage::hitChosen, this, &SearchController::open);
    connect(&session, &Session::portfolioChanged, this, &SearchController::wordsChanged);
    connect(&session, &Session::dataChanged, this, &SearchController::wordsChanged);
    connect(&session, &Session::indexingProgressed, this, [this](int percent) {
        m_page.setIndexed(percent);
        if (percent == 100) find();
    });
    readChoices();
}

void SearchController::readChoices() {
    m_page.setChoices(m_session.programme(), m_session.periods(), m_session.language());
    m_page.setIndexed(m_session.indexedPercent());
    m_page.showContents(m_session.isOpen());
}

void SearchController::wordsChanged() {
    readChoices();
    find();
}

void SearchController::setShown(bool shown) {
    const bool appears = shown && !m_shown;
    m_shown = shown;
    if (appears) find();
}

void SearchController::find() {
    if (!m_shown || !m_session.isOpen()) return;
    const auto hits = m_session.find(m_page.query());
    if (!hits) return emit failed(hits.error());
    m_last = hits->last;
    m_page.setHits(*hits, m_session.programme(), m_session.language());
}

void SearchController::findMore() {
    TextQuery query = m_page.query();
    query.after = m_last;
    const auto hits = m_session.find(query);
    if (!hits) return emit failed(hits.error());
    m_last = hits->last;
    m_page.addHits(*hits, m_session.programme(), m_session.language());
}

void SearchController::choosePlace(const TextHit& hit) {
    if (hit.period) m_session.setPeriod(*hit.period);
    if (!m_session.call().isEmpty() && m_session.call() != hit.call) m_session.setCall({});
}

// A comment stands beside its light, a narrative on its region's page, the rest in the document.
void SearchController::open(int row) {
    const TextHit* chosen = m_page.model().hitAt(row);
    if (!chosen) return;
    const TextHit hit = *chosen; // choosing a period may look for texts anew
    if (hit.kind == TextKind::DocumentText) {
        if (const auto source = m_session.sourceOf(hit)) emit sourceWanted(*source);
        return;
    }
    choosePlace(hit);
    const bool ofRegion = !hit.organisation.isEmpty() && hit.workPackage == 0;
    if (hit.kind != TextKind::CommentText || !ofRegion)
        return emit textWanted(hit.organisation, hit.investment, hit.text);
    CellPlace place{hit.organisation, hit.investment, std::nullopt};
    if (hit.field.value.startsWith(lightPrefix))
        place.dimension = DimensionId(hit.field.value.mid(lightPrefix.size()));
    emit cellWanted(place);
}

} // namespace salkku::ui
