// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "app/built_in_programme.h"
#include "app/demo.h"
#include "ui/session/session_state.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace salkku::ui {

namespace {

// How often other windows' changes are looked for, in milliseconds; looking takes some microseconds.
constexpr int watchInterval = 1000;

// Between two parts of the search index, in milliseconds: what a person does comes first.
constexpr int indexingPause = 15;

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<SessionState>()) {
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Session::lookForForeignChanges);
    m_indexing.setInterval(indexingPause);
    connect(&m_indexing, &QTimer::timeout, this, &Session::indexSome);
}

Session::~Session() = default;

Result<void> Session::open(const QString& path) {
    Result<Portfolio> opened = Portfolio::open(path);
    if (!opened && opened.error().code == ErrorCode::ReadOnly)
        opened = Portfolio::open(path, OpenMode::ReadOnly);
    if (!opened) return opened.error();
    adopt(opened);
    return readChoices();
}

Result<void> Session::createNew(const QString& path) {
    Result<Portfolio> created = Portfolio::create(path, builtInProgrammeJson());
    if (!created) return created.error();
    adopt(created);
    return readChoices();
}

Result<void> Session::openDemo(const QString& path) {
    if (QFileInfo::exists(path)) return open(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<Portfolio> created = createDemo(path);
    if (!created) return created.error();
    adopt(created);
    return readChoices();
}

void Session::close() {
    m_watch.stop();
    m_indexing.stop();
    m_indexedPercent = 100;
    m_unannounced = false;
    m_state->entries.reset();
    m_state->portfolio.reset(); // before the folder that it may lie in
    *m_state = SessionState{};
    m_periods.clear();
    m_calls.clear();
    m_period.reset();
    m_call = {};
    m_organisation = {};
    m_filter.clear();
    m_undo.clear();
    m_redo.clear();
    emit portfolioChanged();
}

// Leaves the announcement to readChoices(), when periods and calls are known.
void Session::adopt(Result<Portfolio>& portfolio) {
    const QSignalBlocker quiet(this);
    close();
    m_state->portfolio.emplace(std::move(*portfolio));
    m_state->entries = std::make_unique<EntryRecord>(*m_state->portfolio);
    m_state->dataVersion = m_state->entries->dataVersion() ? *m_state->entries->dataVersion() : 0;
    m_watch.start();
    readUndo();
    beginIndexing();
}

bool Session::isOpen() const {
    return m_state->portfolio.has_value();
}
QString Session::path() const {
    return isOpen() ? m_state->portfolio->path() : QString();
}
bool Session::isReadOnly() const {
    return isOpen() && m_state->portfolio->isReadOnly();
}
bool Session::isDemo() const {
    return isOpen() && m_state->portfolio->isDemo();
}

const Programme& Session::programme() const {
    return isOpen() ? m_state->portfolio->programme() : builtInProgramme();
}

Result<void> Session::readChoices() {
    const auto periods = m_state->portfolio->periods();
    const auto calls = m_state->portfolio->calls();
    if (periods) m_periods = *periods;
    if (calls) {
        m_calls = *calls;
        std::erase_if(m_calls, [](const CallId& call) { return call.isEmpty(); });
    }
    settlePeriod();
    emit portfolioChanged();
    if (!periods) return periods.error();
    if (!calls) return calls.error();
    return {};
}

// The chosen period stays while it has reports; otherwise the latest one that has.
void Session::settlePeriod() {
    const bool stays =
        m_period && std::find(m_periods.begin(), m_periods.end(), *m_period) != m_periods.end();
    if (stays) return;
    m_period = m_periods.empty() ? std::nullopt : std::optional(m_periods.back());
}

void Session::contentsChanged() {
    m_unannounced = false;
    m_state->reports.forget();
    m_state->snapshot.reset();
    m_state->narrowed.reset();
    if (const auto periods = m_state->portfolio->periods()) m_periods = *periods;
    if (const auto calls = m_state->portfolio->calls()) {
        m_calls = *calls;
        std::erase_if(m_calls, [](const CallId& call) { return call.isEmpty(); });
    }
    settlePeriod();
    emit dataChanged();
}

void Session::setPeriod(const Period& period) {
    if (m_period == period) return;
    m_period = period;
    m_state->snapshot.reset();
    m_state->narrowed.reset();
    emit selectionChanged();
}

void Session::setCall(const CallId& call) {
    if (m_call == call) return;
    m_call = call;
    m_state->snapshot.reset();
    m_state->narrowed.reset();
    emit selectionChanged();
}

void Session::setOrganisation(const OrganisationCode& organisation) {
    if (m_organisation == organisation) return;
    m_organisation = organisation;
    emit organisationChanged();
}

void Session::setOrganisationFilter(std::set<OrganisationCode> organisations) {
    if (m_filter == organisations) return;
    m_filter = std::move(organisations);
    m_state->narrowed.reset();
    emit selectionChanged();
}

void Session::setLanguage(Language language) {
    if (m_language == language) return;
    m_language = language;
    emit languageChanged();
}

} // namespace salkku::ui
