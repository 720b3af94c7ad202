// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to and from other portfolios, as the session hands them to dialogs.
#include "app/form_send.h"
#include "ui/session/session_state.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error nothingOpen() {
    return {ErrorCode::NotFound, Text::tr("Open or create a portfolio first."), {}};
}

} // namespace

Result<ReportPackage> Session::sendPackage(const OrganisationCode& organisation, const Period& period,
                                           const QString& path) {
    if (!isOpen()) return nothingOpen();
    return salkku::sendPackage(*m_state->portfolio,
                               {organisation, period, author(), QDateTime::currentDateTimeUtc()}, path);
}

Result<int> Session::sendForm(const OrganisationCode& organisation, const Period& period,
                              const QString& path) {
    if (!isOpen()) return nothingOpen();
    return salkku::sendForm(*m_state->portfolio,
                            {organisation, period, author(), QDateTime::currentDateTimeUtc()}, m_language,
                            path);
}

Result<PackageReview> Session::reviewReceived(const ReceivedReport& received) const {
    if (!isOpen()) return nothingOpen();
    return salkku::reviewReceived(*m_state->portfolio, received);
}

Result<ChangeSetId> Session::mergeReceived(const std::vector<PackageReview>& reviews,
                                           const std::vector<std::vector<std::size_t>>& taken) {
    if (!isOpen()) return nothingOpen();
    const auto merged = salkku::mergeReceived(*m_state->portfolio, *m_state->entries,
                                              {reviews, taken, author(), QDateTime::currentDateTimeUtc()});
    if (!merged) return merged;
    if (*merged != 0) {
        m_undo.push_back({*merged, mergeTitle(reviews, programme(), m_language)});
        m_redo.clear();
    }
    contentsChanged();
    return merged;
}

} // namespace salkku::ui
