// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry_form.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

bool isWhole(const StatusKey& key) {
    return key.part.isEmpty() && key.workPackage == 0;
}

// The latest call among an organisation's reports on the investment as a whole.
std::optional<CallId> reportedCall(const std::vector<StatusReport>& reports, int investment) {
    std::optional<CallId> call;
    for (const StatusReport& report : reports)
        if (report.key.investment == investment && isWhole(report.key)) call = report.key.call;
    return call;
}

CallId coveringCall(const Programme& programme, const Period& period) {
    CallId found;
    for (const Call& call : programme.calls)
        if (call.from <= period.last() && period.first() <= call.until) found = call.id;
    return found.isEmpty() && !programme.calls.empty() ? programme.calls.back().id : found;
}

std::vector<Period> latestFirst(const std::vector<Period>& periods, const Period& upTo) {
    std::vector<Period> earlier(periods.begin(), std::lower_bound(periods.begin(), periods.end(), upTo));
    std::reverse(earlier.begin(), earlier.end());
    return earlier;
}

Result<std::optional<StatusReport>> previousReport(const Portfolio& portfolio, StatusKey key) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    for (const Period& period : latestFirst(*periods, key.period)) {
        key.period = period;
        auto report = portfolio.report(key);
        if (!report || report->has_value()) return report;
    }
    return std::optional<StatusReport>();
}

StatusReport emptyDraft(const StatusKey& key) {
    return {key, ReportState::Draft, {}, {}, {}, {}, {}, {}};
}

// The places of one organisation in one period: those that the programme or a plan has, and others with
// reports.
class PlaceList {
public:
    PlaceList(const StatusKey& key, const std::vector<StatusReport>& reports)
        : m_key(key)
        , m_reports(reports) {}

    std::vector<EntryPlace> build(const Programme& programme,
                                  const std::vector<StoredWorkPackage>& packages) {
        for (const Investment& investment : programme.investments) {
            add(investment.number, {}, 0, {});
            addPackages(packages, investment.number, {});
            for (const InvestmentPart& part : investment.parts) {
                add(investment.number, part.id, 0, {});
                addPackages(packages, investment.number, part.id);
            }
        }
        return std::move(m_places);
    }

private:
    void addPackages(const std::vector<StoredWorkPackage>& packages, int investment, const QString& part) {
        std::set<int> listed;
        for (const StoredWorkPackage& package : packages)
            if (package.investment == investment && package.part == part &&
                listed.insert(package.number).second)
                add(investment, part, package.number, package.title);
        for (const StatusReport& report : m_reports) {
            const StatusKey& key = report.key;
            const bool belongs = key.investment == investment && key.part == part && key.workPackage > 0;
            if (belongs && listed.insert(key.workPackage).second) add(investment, part, key.workPackage, {});
        }
    }

    void add(int investment, const QString& part, int package, const QString& title) {
        StatusKey key{m_key.organisation, m_key.call, investment, part, package, m_key.period};
        std::optional<ReportState> state;
        for (const StatusReport& report : m_reports) {
            const StatusKey& other = report.key;
            if (other.investment != investment || other.part != part || other.workPackage != package)
                continue;
            if (state && other.call != m_key.call) continue;
            key.call = other.call;
            state = report.state;
        }
        m_places.push_back({key, title, state});
    }

    const StatusKey& m_key;
    const std::vector<StatusReport>& m_reports;
    std::vector<EntryPlace> m_places;
};

std::optional<RollUp> packagesOf(const StatusKey& key, const std::vector<StatusReport>& reports) {
    if (key.workPackage != 0) return std::nullopt;
    std::vector<WorkPackageShare> shares;
    for (const StatusReport& report : reports) {
        const StatusKey& other = report.key;
        const bool isPart = key.part.isEmpty() || other.part == key.part;
        if (other.workPackage > 0 && other.investment == key.investment && isPart && other.call == key.call)
            shares.push_back({&report});
    }
    const RollUp sum = rollUp(shares);
    return sum.packages > 0 ? std::optional(sum) : std::nullopt;
}

EntryBar barOf(const EntryForm& form, bool isReadOnly, const QDate& today) {
    if (isReadOnly) return EntryBar::ReadOnlyFile;
    if (!form.standing.hasOpened(today)) return EntryBar::NotOpen;
    if (form.exists && isReceived(form.report.state)) return EntryBar::Received;
    if (form.standing.locked && form.version == 1) return EntryBar::PeriodLocked;
    return EntryBar::None;
}

Result<void> readStanding(const Portfolio& portfolio, const EntryRecord& record, EntryForm& form) {
    const StatusKey& key = form.report.key;
    const auto standing = portfolio.periodStanding(key.period);
    if (!standing) return standing.error();
    form.standing = *standing;
    const auto message = record.field(key, FieldName::message());
    const auto version = record.field(key, FieldName::version());
    const auto reason = record.field(key, FieldName::reason());
    if (!message) return message.error();
    if (!version) return version.error();
    if (!reason) return reason.error();
    form.message = message->value_or(QString());
    form.version = std::max(1, version->value_or(QString()).toInt());
    form.versionReason = reason->value_or(QString());
    return {};
}

// The number in a work package's name as documents write it: "TP 2", "2. työpaketti".
int numberIn(const QString& workPackage) {
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const auto match = digits.match(workPackage);
    return match.hasMatch() ? match.captured().toInt() : 0;
}

// An investment's form has all of its indicators, a part's or a work package's its own.
bool belongsTo(const StatusKey& key, const StoredIndicator& indicator) {
    if (!indicator.call.isEmpty() && indicator.call != key.call) return false;
    if (!key.part.isEmpty() && indicator.part != key.part) return false;
    return key.workPackage == 0 || numberIn(indicator.workPackage) == key.workPackage;
}

Result<void> readIndicators(const EntryRecord& record, EntryForm& form) {
    const StatusKey& key = form.report.key;
    auto indicators = record.indicators(key.organisation, key.investment, key.period);
    if (!indicators) return indicators.error();
    form.indicators = *std::move(indicators);
    std::erase_if(form.indicators,
                  [&](const IndicatorStanding& indicator) { return !belongsTo(key, indicator.now); });
    return {};
}

bool tellsResult(const StoredIndicator& indicator) {
    const bool isUnknown = indicator.result.isEmpty() || indicator.result == QLatin1String("unknown");
    return !isUnknown || indicator.value.has_value();
}

} // namespace

Result<StatusKey> entryKey(const Portfolio& portfolio, const OrganisationCode& organisation, int investment,
                           const Period& period, const CallId& chosen) {
    StatusKey key{organisation, chosen, investment, QString(), 0, period};
    if (!chosen.isEmpty()) return key;
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    std::vector<Period> places = latestFirst(*periods, period);
    places.insert(places.begin(), period);
    for (const Period& place : places) {
        const auto reports = portfolio.reports({place, {}, organisation, investment, false});
        if (!reports) return reports.error();
        if (const auto call = reportedCall(*reports, investment)) {
            key.call = *call;
            return key;
        }
    }
    key.call = coveringCall(portfolio.programme(), period);
    return key;
}

Result<EntryForm> entryForm(const Portfolio& portfolio, const EntryRecord& record, const StatusKey& key,
                            const QDate& today) {
    const auto reports = portfolio.reports({key.period, {}, key.organisation, {}});
    if (!reports) return reports.error();
    const auto packages = record.workPackages(key.organisation);
    if (!packages) return packages.error();
    auto previous = previousReport(portfolio, key);
    if (!previous) return previous.error();
    EntryForm form{emptyDraft(key), false, {}, {}, {}, {}, {}, EntryBar::None, {}, 1, {}};
    for (const StatusReport& report : *reports) {
        if (!(report.key == key)) continue;
        form.report = report;
        form.exists = true;
    }
    form.previous = *std::move(previous);
    form.packages = packagesOf(key, *reports);
    form.places = PlaceList(key, *reports).build(portfolio.programme(), *packages);
    if (const auto read = readStanding(portfolio, record, form); !read) return read.error();
    if (const auto read = readIndicators(record, form); !read) return read.error();
    form.bar = barOf(form, portfolio.isReadOnly(), portfolio.date().value_or(today));
    return form;
}

std::vector<Remark> remarksOn(const EntryForm& form, std::optional<int> typedPercent,
                              const Programme& programme, Language language) {
    std::vector<CheckedIndicator> indicators;
    for (const IndicatorStanding& indicator : form.indicators)
        indicators.push_back(
            {indicator.now.statement, indicator.now.due,
             tellsResult(indicator.now) || (indicator.before && tellsResult(*indicator.before))});
    const ReportCheck check{form.report, form.previous ? &*form.previous : nullptr, typedPercent,
                            form.packages, std::move(indicators)};
    return remarksOn(check, programme, language);
}

std::vector<Period> entryPeriods(const std::vector<Period>& withReports, const Programme& programme,
                                 const QDate& today) {
    std::set<Period> periods(withReports.begin(), withReports.end());
    for (const ReportingPeriod& scheduled : programme.periods)
        if (scheduled.period.first().firstDay() <= today) periods.insert(scheduled.period);
    return {periods.begin(), periods.end()};
}

std::optional<Period> comingPeriod(const Programme& programme, const QDate& today) {
    for (const ReportingPeriod& scheduled : programme.periods)
        if (scheduled.period.first().firstDay() > today) return scheduled.period;
    return std::nullopt;
}

} // namespace salkku
