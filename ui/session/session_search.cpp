// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, and bringing texts into the search index.
#include "ui/session/session_state.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

// Of one part of the index, in milliseconds: short enough that typing does not stop.
constexpr int indexingTime = 15;

// How long the index waits after a form was read, in milliseconds.
constexpr int pageRest = 1500;

int percentOf(const SearchBacklog& backlog) {
    if (backlog.isWorkedOff()) return 100;
    return static_cast<int>(std::min<qint64>(99, 100 * backlog.done / std::max<qint64>(1, backlog.total)));
}

} // namespace

Result<TextHits> Session::find(const TextQuery& query) const {
    if (!isOpen()) return Error{ErrorCode::NotFound, Text::tr("Open or create a portfolio first."), {}};
    return TextSearch(*m_state->portfolio).find(query);
}

std::optional<SourceLink> Session::sourceOf(const TextHit& hit) const {
    if (hit.source) return linkOf(*hit.source);
    if (!hit.period || !isOpen()) return std::nullopt;
    return sourceOf({hit.organisation, hit.call, hit.investment, hit.part, hit.workPackage, *hit.period},
                    hit.field);
}

void Session::beginIndexing() {
    const auto backlog = TextSearch(*m_state->portfolio).backlog();
    m_indexedPercent = backlog ? percentOf(*backlog) : 100;
    if (!isReadOnly()) m_indexing.start(); // looks for a better dictionary too
}

// Where someone goes from form to form, each step is waited for; the index is not. Where another program
// holds the file, the next turn tries again.
void Session::indexSome() {
    if (m_state->askedAt.isValid() && !m_state->askedAt.hasExpired(pageRest)) return;
    const auto backlog = TextSearch(*m_state->portfolio).workOff(indexingTime);
    if (!backlog) {
        if (backlog.error().code != ErrorCode::Locked) m_indexing.stop();
        return;
    }
    m_indexedPercent = percentOf(*backlog);
    if (m_indexedPercent == 100) m_indexing.stop();
    emit indexingProgressed(m_indexedPercent);
}

} // namespace salkku::ui
