// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_json.h"

#include "app/checked_json.h"
#include "storage/entity_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr int most = 1'000'000; // of numbers that count or order

template <class Value>
Value required(const std::optional<Value>& value, const JsonPlace& place) {
    if (!value) place.fail(Text::tr("The value cannot be understood."));
    return *value;
}

QDateTime timeAt(const JsonPlace& place) {
    const QDateTime time = QDateTime::fromString(place.text(), Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        place.fail(Text::tr("A time in UTC like 2026-01-10T12:00:00Z is expected here."));
    return time.toUTC();
}

Period periodAt(const JsonPlace& place) {
    return required(Period::fromString(place.text()), place);
}

std::optional<Percent> percentIn(const JsonPlace& report, const char* key) {
    return report.has(key) ? Percent::fromInt(report.at(key).number(0, 100)) : std::nullopt;
}

std::optional<Quarter> quarterIn(const JsonPlace& json, const char* key) {
    if (!json.has(key)) return std::nullopt;
    return required(Quarter::fromString(json.at(key).text()), json.at(key));
}

std::optional<double> decimalIn(const JsonPlace& json, const char* key) {
    return json.has(key) ? std::optional(json.at(key).decimal()) : std::nullopt;
}

ReportedLight lightAt(const JsonPlace& place) {
    place.allowOnly({"light", "comment"});
    return {required(lightFromId(place.at("light").text()), place.at("light")), place.textOr("comment")};
}

NarrativeItem itemAt(const JsonPlace& place) {
    place.allowOnly({"text", "level", "heading"});
    const NarrativeItem item{place.at("text").text(), place.numberOr("level", 0, 0, 1),
                             place.flagOr("heading", false)};
    if (item.text.trimmed().isEmpty()) place.fail(Text::tr("A bullet without text."));
    return item;
}

Narrative narrativeAt(const JsonPlace& place) {
    Narrative narrative;
    place.eachMember([&](const QString& section, const JsonPlace& list) {
        auto& items = narrative[SectionId(section)];
        list.eachItem([&](const JsonPlace& item) { items.push_back(itemAt(item)); });
    });
    return narrative;
}

DimensionLights lightsAt(const JsonPlace& place) {
    DimensionLights lights;
    place.eachMember([&](const QString& dimension, const JsonPlace& light) {
        lights[DimensionId(dimension)] = lightAt(light);
    });
    return lights;
}

class ContentReader {
public:
    ContentReader(const JsonPlace& root)
        : m_root(root)
        , m_content{root.at("programme").text(),
                    OrganisationCode(root.at("organisation").text()),
                    periodAt(root.at("period")),
                    root.flagOr("demo", false),
                    {},
                    {},
                    {},
                    false,
                    {}} {}

    PackageContent read() {
        m_root.allowOnly({"format", "version", "programme", "organisation", "period", "demo", "reports",
                          "indicators", "work_packages"});
        if (m_content.organisation.isEmpty())
            m_root.at("organisation").fail(Text::tr("The organisation is missing."));
        m_root.at("reports").eachItem(
            [&](const JsonPlace& item) { m_content.reports.push_back(report(item)); });
        m_root.at("indicators").eachItem([&](const JsonPlace& item) {
            m_content.indicators.push_back(indicator(item));
        });
        m_root.at("work_packages").eachItem([&](const JsonPlace& item) {
            m_content.workPackages.push_back(workPackage(item));
        });
        requireUnique();
        return std::move(m_content);
    }

private:
    StatusKey key(const JsonPlace& place) const {
        return {m_content.organisation,
                CallId(place.textOr("call")),
                place.numberOr("investment", 0, 1, most),
                place.textOr("part"),
                place.numberOr("work_package", 0, 1, most),
                m_content.period};
    }

    PackagedReport report(const JsonPlace& place) const {
        place.allowOnly({"call", "investment", "part", "work_package", "state", "received", "version",
                         "version_reason", "message", "overall", "lights", "percent", "planned_percent",
                         "narrative"});
        PackagedReport packaged{
            StatusReport{key(place), ReportState::Draft, {}, {}, {}, {}, {}, {}}, 1, {}, {}};
        StatusReport& report = packaged.report;
        report.state = required(reportStateFromId(place.at("state").text()), place.at("state"));
        if (place.has("received")) report.received = timeAt(place.at("received"));
        const bool needsTime =
            report.state == ReportState::Submitted || report.state == ReportState::Accepted;
        if (needsTime && !report.received.isValid())
            place.fail(Text::tr("A submitted report without the time of submission."));
        packaged.version = place.numberOr("version", 1, 1, most);
        packaged.versionReason = place.textOr("version_reason");
        packaged.message = place.textOr("message");
        if (place.has("overall")) report.overall = lightAt(place.at("overall"));
        if (place.has("lights")) report.lights = lightsAt(place.at("lights"));
        report.percent = percentIn(place, "percent");
        report.plannedPercent = percentIn(place, "planned_percent");
        if (place.has("narrative")) report.narrative = narrativeAt(place.at("narrative"));
        return packaged;
    }

    StoredIndicator indicator(const JsonPlace& place) const {
        place.allowOnly({"call", "investment", "part", "section_number", "number", "statement",
                         "work_package", "due", "unit", "baseline", "target", "result", "value", "achieved",
                         "note"});
        StoredIndicator indicator;
        indicator.organisation = m_content.organisation;
        indicator.call = CallId(place.textOr("call"));
        indicator.investment = place.at("investment").number(1, most);
        indicator.part = place.textOr("part");
        indicator.sectionNumber = place.textOr("section_number");
        indicator.number = place.numberOr("number", 0, 0, most);
        indicator.statement = place.at("statement").text();
        indicator.workPackage = place.textOr("work_package");
        indicator.due = quarterIn(place, "due");
        indicator.unit = place.textOr("unit");
        indicator.baseline = decimalIn(place, "baseline");
        indicator.target = decimalIn(place, "target");
        indicator.value = decimalIn(place, "value");
        indicator.achieved = quarterIn(place, "achieved");
        indicator.note = place.textOr("note");
        readResult(place, indicator);
        return indicator;
    }

    void readResult(const JsonPlace& place, StoredIndicator& indicator) const {
        static const QStringList known{QStringLiteral("met"), QStringLiteral("partly"),
                                       QStringLiteral("not_met"), QStringLiteral("unknown")};
        indicator.result = place.textOr("result");
        if (!indicator.result.isEmpty() && !known.contains(indicator.result))
            place.at("result").fail(Text::tr("The value cannot be understood."));
        const bool says =
            !indicator.result.isEmpty() || indicator.value || indicator.achieved || !indicator.note.isEmpty();
        if (says) indicator.period = m_content.period;
    }

    StoredWorkPackage workPackage(const JsonPlace& place) const {
        place.allowOnly({"call", "investment", "part", "number", "title"});
        return {m_content.organisation,
                CallId(place.textOr("call")),
                place.at("investment").number(1, most),
                place.textOr("part"),
                place.at("number").number(1, most),
                place.at("title").text()};
    }

    void requireUnique() const {
        requireUnique<StatusKey>("reports", m_content.reports,
                                 [](const PackagedReport& packaged) { return packaged.report.key; });
        requireUnique<IndicatorKey>("indicators", m_content.indicators,
                                    [](const StoredIndicator& indicator) { return keyOf(indicator); });
        requireUnique<WorkPackageKey>("work_packages", m_content.workPackages,
                                      [](const StoredWorkPackage& package) { return keyOf(package); });
    }

    template <class Key, class Items, class KeyOf>
    static void requireUnique(const char* list, const Items& items, KeyOf keyOfItem) {
        std::set<Key> keys;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (!keys.insert(keyOfItem(items[i])).second)
                throw PackageFault{ErrorCode::Damaged, Text::tr("The same thing stands there twice."),
                                   QStringLiteral("/%1/%2").arg(QLatin1String(list)).arg(i)};
    }

    const JsonPlace& m_root;
    PackageContent m_content;
};

void requireFormat(const JsonPlace& root, const char* format) {
    if (root.textOr("format") != QLatin1String(format))
        root.fail(Text::tr("This is not a report package of Salkku's."));
    if (root.at("version").number(1, most) > 1)
        root.fail(Text::tr("A newer Salkku wrote this package; update Salkku to read it."),
                  ErrorCode::NewerVersion);
}

PackagePart partAt(const JsonPlace& place) {
    place.allowOnly({"name", "bytes", "sha256"});
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    const PackagePart part{place.at("name").text(), place.at("bytes").number(0, 1 << 30),
                           place.at("sha256").text()};
    if (!hash.match(part.sha256).hasMatch())
        place.at("sha256").fail(Text::tr("The value cannot be understood."));
    return part;
}

PackageManifest manifestAt(const JsonPlace& root, const PackageLimits& limits) {
    root.allowOnly({"format", "version", "generator", "programme", "organisation", "organisation_name",
                    "period", "author", "created", "based_on", "parts"});
    PackageManifest manifest{root.textOr("generator"),
                             root.at("programme").text(),
                             OrganisationCode(root.at("organisation").text()),
                             root.textOr("organisation_name"),
                             periodAt(root.at("period")),
                             root.at("author").text(),
                             timeAt(root.at("created")),
                             {},
                             {}};
    root.at("based_on").eachItem([&](const JsonPlace& id) { manifest.basedOn.append(id.text()); });
    if (manifest.basedOn.size() > limits.basedOn)
        root.at("based_on")
            .fail(Text::tr("The list has %1 items; at most %2 are read.")
                      .arg(manifest.basedOn.size())
                      .arg(limits.basedOn),
                  ErrorCode::LimitExceeded);
    root.at("parts").eachItem([&](const JsonPlace& part) { manifest.parts.push_back(partAt(part)); });
    return manifest;
}

// What the reader throws becomes an error that names the part and the place in it.
template <class Read>
auto readPart(const QByteArray& json, const char* part, const PackageLimits& limits, Read read)
    -> Result<decltype(read(std::declval<JsonPlace>()))> {
    try {
        const auto value = parseChecked(json, limits);
        return read(JsonPlace(value, {}, limits));
    } catch (const PackageFault& fault) {
        const QString place = QLatin1String(part);
        return Error{fault.code, fault.message,
                     fault.place.isEmpty() ? place : QStringLiteral("%1#%2").arg(place, fault.place)};
    }
}

} // namespace

Result<PackageContent> contentFromJson(const QByteArray& json, const PackageLimits& limits) {
    return readPart(json, contentPartName, limits, [](const JsonPlace& root) {
        requireFormat(root, "salkku-report");
        return ContentReader(root).read();
    });
}

Result<PackageManifest> manifestFromJson(const QByteArray& json, const PackageLimits& limits) {
    return readPart(json, manifestPartName, limits, [&](const JsonPlace& root) {
        requireFormat(root, "salkku-report-package");
        return manifestAt(root, limits);
    });
}

} // namespace salkku
