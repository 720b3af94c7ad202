// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio as it stood on a date, in place of the present one.
#include "app/past_portfolio.h"
#include "ui/session/session_state.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

Result<void> Session::showAsOf(const QDate& day) {
    if (!isOpen()) return Error{ErrorCode::NotFound, Text::tr("Open or create a portfolio first."), {}};
    const QString present = presentPath();
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) return Error{ErrorCode::CannotWrite, folder->errorString(), folder->path()};
    Result<Portfolio> past = openAsOf(present, day, folder->filePath(QFileInfo(present).fileName()));
    if (!past) return past.error();
    auto shown = adoptAtSamePlace(past);
    m_state->past = std::move(folder);
    m_state->present = present;
    m_state->asOf = day;
    emit portfolioChanged();
    return shown;
}

Result<void> Session::returnToPresent() {
    if (!asOf()) return {};
    Result<Portfolio> present = Portfolio::open(presentPath());
    if (!present && present.error().code == ErrorCode::ReadOnly)
        present = Portfolio::open(presentPath(), OpenMode::ReadOnly);
    if (!present) return present.error();
    const auto shown = adoptAtSamePlace(present);
    emit portfolioChanged();
    return shown;
}

std::optional<QDate> Session::asOf() const {
    return m_state->asOf;
}

QString Session::presentPath() const {
    return asOf() ? m_state->present : path();
}

// With the same period, call and organisations as before; says nothing yet.
Result<void> Session::adoptAtSamePlace(Result<Portfolio>& portfolio) {
    const QSignalBlocker quiet(this);
    const auto period = m_period;
    const CallId call = m_call;
    const OrganisationCode organisation = m_organisation;
    const std::set<OrganisationCode> filter = m_filter;
    adopt(portfolio);
    m_period = period;
    m_organisation = organisation;
    m_filter = filter;
    const auto read = readChoices();
    if (std::find(m_calls.begin(), m_calls.end(), call) != m_calls.end()) m_call = call;
    return read;
}

} // namespace salkku::ui
