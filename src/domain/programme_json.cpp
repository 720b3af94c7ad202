// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme_json.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

constexpr int largestTilePlace = 99;

using Json = nlohmann::json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

struct DefinitionFault {
    QString pointer;
    QString message;
};

// A JSON value together with where it stands, so that every complaint can name its place.
class Node {
public:
    Node(const Json& json, QString pointer)
        : m_json(json)
        , m_pointer(std::move(pointer)) {}

    [[noreturn]] void fail(const QString& message) const { throw DefinitionFault{m_pointer, message}; }

    bool has(const char* key) const { return m_json.is_object() && m_json.contains(key); }

    Node at(const char* key) const {
        if (!m_json.is_object()) fail(Text::tr("an object is expected"));
        const auto found = m_json.find(key);
        if (found == m_json.end()) fail(Text::tr("the field \"%1\" is missing").arg(QLatin1String(key)));
        return Node(*found, m_pointer + QLatin1Char('/') + QLatin1String(key));
    }

    QString text() const {
        if (!m_json.is_string()) fail(Text::tr("a text is expected"));
        return QString::fromStdString(m_json.get_ref<const std::string&>());
    }

    QString nonEmptyText() const {
        const QString value = text();
        if (value.trimmed().isEmpty()) fail(Text::tr("the text must not be empty"));
        return value;
    }

    int integer(int least, int most) const {
        if (!m_json.is_number_integer()) fail(Text::tr("a whole number is expected"));
        const auto value = m_json.get<std::int64_t>();
        if (value < least || value > most)
            fail(Text::tr("the number must be from %1 to %2").arg(least).arg(most));
        return static_cast<int>(value);
    }

    bool boolean() const {
        if (!m_json.is_boolean()) fail(Text::tr("true or false is expected"));
        return m_json.get<bool>();
    }

    YearMonth month() const {
        const auto value = YearMonth::fromString(text());
        if (!value) fail(Text::tr("a month like \"2025-10\" is expected"));
        return *value;
    }

    Names names() const {
        return {at("fi").nonEmptyText(), at("sv").nonEmptyText(), at("en").nonEmptyText()};
    }

    template <class Read>
    void each(Read read) const {
        if (!m_json.is_array()) fail(Text::tr("a list is expected"));
        for (std::size_t i = 0; i < m_json.size(); ++i)
            read(Node(m_json[i], m_pointer + QLatin1Char('/') + QString::number(i)));
    }

    QStringList texts() const {
        QStringList values;
        each([&](const Node& item) { values.append(item.nonEmptyText()); });
        return values;
    }

    QString optionalText(const char* key) const { return has(key) ? at(key).text() : QString(); }
    QStringList optionalTexts(const char* key) const { return has(key) ? at(key).texts() : QStringList(); }

private:
    const Json& m_json;
    QString m_pointer;
};

// Refuses the second use of an id, at its place.
class UniqueIds {
public:
    QString take(const Node& node) {
        const QString id = node.nonEmptyText();
        if (m_seen.contains(id)) node.fail(Text::tr("\"%1\" is defined twice").arg(id));
        m_seen.insert(id);
        return id;
    }

private:
    QSet<QString> m_seen;
};

void readAreas(const Node& node, Programme& programme) {
    UniqueIds ids;
    node.each([&](const Node& area) {
        programme.areas.push_back({ids.take(area.at("id")), area.at("names").names()});
    });
}

MapTile readTile(const Node& node, const Programme& programme) {
    const MapTile tile{node.at("column").integer(0, largestTilePlace),
                       node.at("row").integer(0, largestTilePlace)};
    for (const Organisation& other : programme.organisations)
        if (other.tile == tile)
            node.fail(Text::tr("the tile is that of \"%1\" already").arg(other.code.value));
    return tile;
}

Organisation readOrganisation(const Node& node, UniqueIds& codes, const Programme& programme) {
    Organisation organisation;
    organisation.code = OrganisationCode(codes.take(node.at("code")));
    organisation.kind = node.at("kind").nonEmptyText();
    organisation.names = node.at("names").names();
    organisation.brand = node.optionalText("brand");
    organisation.aliases = node.optionalTexts("aliases");
    organisation.area = node.optionalText("area");
    if (node.has("tile")) organisation.tile = readTile(node.at("tile"), programme);
    if (node.has("reports")) organisation.reports = node.at("reports").boolean();
    if (!organisation.area.isEmpty() && !programme.area(organisation.area))
        node.at("area").fail(Text::tr("the area \"%1\" is not defined").arg(organisation.area));
    return organisation;
}

void readOrganisations(const Node& node, Programme& programme) {
    UniqueIds codes;
    node.each([&](const Node& item) {
        programme.organisations.push_back(readOrganisation(item, codes, programme));
    });
    if (programme.organisations.empty()) node.fail(Text::tr("at least one is needed"));
}

void readCalls(const Node& node, Programme& programme) {
    UniqueIds ids;
    node.each([&](const Node& item) {
        Call call{CallId(ids.take(item.at("id"))), item.at("names").names(), item.at("from").month(),
                  item.at("until").month()};
        if (call.until < call.from) item.at("until").fail(Text::tr("the end stands before the beginning"));
        programme.calls.push_back(call);
    });
}

Investment readInvestment(const Node& node) {
    Investment investment;
    investment.number = node.at("number").integer(1, 99);
    investment.shortName = node.at("short").names();
    investment.fullName = node.at("full").names();
    if (!node.has("parts")) return investment;
    UniqueIds ids;
    node.at("parts").each([&](const Node& part) {
        investment.parts.push_back({ids.take(part.at("id")), part.at("names").names()});
    });
    return investment;
}

void readInvestments(const Node& node, Programme& programme) {
    node.each([&](const Node& item) {
        const Investment investment = readInvestment(item);
        if (programme.investment(investment.number))
            item.at("number").fail(Text::tr("\"%1\" is defined twice").arg(investment.number));
        programme.investments.push_back(investment);
    });
    if (programme.investments.empty()) node.fail(Text::tr("at least one is needed"));
}

void readDimensions(const Node& node, Programme& programme) {
    UniqueIds ids;
    node.each([&](const Node& item) {
        programme.dimensions.push_back(
            {DimensionId(ids.take(item.at("id"))), item.at("names").names(), item.optionalTexts("aliases")});
    });
}

void readLights(const Node& node, Programme& programme) {
    for (const Light light : allLights) {
        const Node item = node.at(lightId(light).toLatin1().constData());
        programme.lights.push_back({light, item.at("names").names(), item.at("meanings").names()});
    }
}

void readSections(const Node& node, Programme& programme) {
    UniqueIds ids;
    node.each([&](const Node& item) {
        NarrativeSection section;
        section.id = SectionId(ids.take(item.at("id")));
        section.names = item.at("names").names();
        for (const QString& heading : item.at("headings").texts()) section.headings.append(heading.toLower());
        if (item.has("per_investment")) section.perInvestment = item.at("per_investment").boolean();
        programme.sections.push_back(section);
    });
}

ResultWords readResultWords(const Node& node) {
    return {node.optionalTexts("labels"),     node.optionalTexts("met"),
            node.optionalTexts("partly"),     node.optionalTexts("not_met"),
            node.optionalTexts("unknown"),    node.optionalTexts("target_labels"),
            node.optionalTexts("note_labels")};
}

// The words of final reports: a programme without such reports has none.
void readFinalReportWords(const Node& root, Programme& programme) {
    programme.workPackageWords = root.optionalTexts("work_package_words");
    programme.indicatorWords = root.optionalTexts("indicator_words");
    if (root.has("result_words")) programme.resultWords = readResultWords(root.at("result_words"));
}

// A schedule names its first and last month, how many months a period has, the days until its deadline and,
// where periods open on a day, the days until then.
void readSchedule(const Node& node, Programme& programme) {
    const YearMonth until = node.at("until").month();
    const int months = node.at("months").integer(1, 12);
    const int days = node.at("deadline_days").integer(0, 366);
    const int opening = node.has("opening_days") ? node.at("opening_days").integer(0, 366) : 0;
    for (YearMonth first = node.at("from").month(); first.plus(months - 1) <= until;
         first = first.plus(months)) {
        const auto period = Period::of(first, first.plus(months - 1));
        if (!programme.periods.empty() && period->first() <= programme.periods.back().period.last())
            node.at("from").fail(Text::tr("the period %1 overlaps the one before").arg(period->toString()));
        ReportingPeriod scheduled{*period, period->last().lastDay().addDays(days)};
        if (node.has("opening_days")) scheduled.opens = period->first().firstDay().addDays(opening);
        programme.periods.push_back(scheduled);
    }
}

MoneyWords readMoneyWords(const Node& root) {
    if (!root.has("money_words")) return {};
    const Node words = root.at("money_words");
    return {words.optionalTexts("granted"), words.optionalTexts("paid"), words.optionalTexts("remaining"),
            words.optionalTexts("total")};
}

template <class Known>
auto readKnownIds(const Node& node, const char* key, Known known) {
    std::vector<std::decay_t<decltype(known.front().id)>> ids;
    if (!node.has(key)) return ids;
    node.at(key).each([&](const Node& item) {
        const QString id = item.nonEmptyText();
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const auto& k) { return k.id.value == id; });
        if (!isKnown) item.fail(Text::tr("\"%1\" is not defined").arg(id));
        ids.emplace_back(id);
    });
    return ids;
}

std::vector<Light> readCommentedLights(const Node& node) {
    std::vector<Light> lights;
    node.each([&](const Node& item) {
        const auto light = lightFromId(item.text());
        if (!light) item.fail(Text::tr("a light is expected: green, yellow, red or grey"));
        lights.push_back(*light);
    });
    return lights;
}

std::vector<GraveWords> readGraveWords(const Node& node) {
    std::vector<GraveWords> words;
    for (const char* language : {"fi", "sv", "en"}) {
        QStringList stems;
        for (const QString& stem : node.optionalTexts(language)) stems.append(stem.toLower());
        if (!stems.isEmpty()) words.push_back({QLatin1String(language), stems});
    }
    return words;
}

// Needs the dimensions and sections read before.
void readReportRules(const Node& root, Programme& programme) {
    if (!root.has("report_rules")) return;
    const Node node = root.at("report_rules");
    ReportRules& rules = programme.reportRules;
    if (node.has("commented_lights"))
        rules.commentedLights = readCommentedLights(node.at("commented_lights"));
    if (node.has("fall_tolerance")) rules.fallTolerance = node.at("fall_tolerance").integer(0, 100);
    if (node.has("plan_tolerance")) rules.planTolerance = node.at("plan_tolerance").integer(0, 100);
    rules.riskDimensions = readKnownIds(node, "risk_dimensions", programme.dimensions);
    rules.riskSections = readKnownIds(node, "risk_sections", programme.sections);
    if (node.has("grave_words")) rules.graveWords = readGraveWords(node.at("grave_words"));
}

// Words are told apart by language for those who write them; texts are read in any.
void readThemes(const Node& node, Programme& programme) {
    UniqueIds ids;
    node.each([&](const Node& item) {
        Theme theme{ids.take(item.at("id")), item.at("names").names(), {}};
        const Node words = item.at("words");
        for (const char* language : {"fi", "sv", "en"}) theme.words += words.optionalTexts(language);
        if (theme.words.isEmpty()) words.fail(Text::tr("at least one word is needed"));
        programme.themes.push_back(std::move(theme));
    });
}

Programme readProgramme(const Node& root) {
    if (root.at("format").text() != QLatin1String("salkku-programme"))
        root.at("format").fail(Text::tr("\"salkku-programme\" is expected"));
    Programme programme;
    programme.version = root.at("version").integer(1, 1);
    programme.id = root.at("id").nonEmptyText();
    programme.names = root.at("names").names();
    programme.pillar = root.at("pillar").names();
    programme.investmentWords = root.at("investment_words").texts();
    programme.progressWords = root.at("progress_words").texts();
    readFinalReportWords(root, programme);
    programme.moneyWords = readMoneyWords(root);
    readAreas(root.at("areas"), programme);
    readOrganisations(root.at("organisations"), programme);
    readCalls(root.at("calls"), programme);
    readInvestments(root.at("investments"), programme);
    readDimensions(root.at("dimensions"), programme);
    readLights(root.at("lights"), programme);
    readSections(root.at("sections"), programme);
    if (root.has("themes")) readThemes(root.at("themes"), programme);
    readReportRules(root, programme);
    root.at("schedules").each([&](const Node& schedule) { readSchedule(schedule, programme); });
    return programme;
}

Error definitionError(const QString& name, const QString& pointer, const QString& message) {
    return {ErrorCode::InvalidDefinition,
            Text::tr("The programme definition cannot be used: %1.").arg(message),
            pointer.isEmpty() ? name : name + QLatin1Char('#') + pointer};
}

} // namespace

Result<Programme> parseProgramme(const QByteArray& json, const QString& name) {
    if (json.size() > largestProgrammeDefinition)
        return definitionError(name, {},
                               Text::tr("it is larger than %1 bytes").arg(largestProgrammeDefinition));
    try {
        const Json parsed = Json::parse(json.constBegin(), json.constEnd());
        return readProgramme(Node(parsed, QString()));
    } catch (const DefinitionFault& fault) {
        return definitionError(name, fault.pointer, fault.message);
    } catch (const Json::parse_error& fault) {
        return definitionError(name, {}, Text::tr("it is not valid JSON at byte %1").arg(fault.byte));
    } catch (const Json::out_of_range&) {
        return definitionError(name, {}, Text::tr("it holds a number that is too large"));
    }
}

} // namespace salkku
