// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/findings_json.h"

#include <QCoreApplication>
#include <cmath>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

using Json = nlohmann::json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

struct FindingsFault {
    QString pointer;
    QString message;
};

// A JSON value together with where it stands, so that every complaint can name its place.
class Node {
public:
    Node(const Json& json, QString pointer)
        : m_json(json)
        , m_pointer(std::move(pointer)) {}

    [[noreturn]] void fail(const QString& message) const { throw FindingsFault{m_pointer, message}; }

    /// A field that is missing reads as null.
    Node at(const char* key) const {
        static const Json nothing;
        if (!m_json.is_object()) fail(Text::tr("an object is expected"));
        const auto found = m_json.find(key);
        return Node(found == m_json.end() ? nothing : *found,
                    m_pointer + QLatin1Char('/') + QLatin1String(key));
    }

    bool isNull() const { return m_json.is_null(); }

    QString text() const {
        if (!m_json.is_string()) fail(Text::tr("a text is expected"));
        return QString::fromStdString(m_json.get_ref<const std::string&>());
    }

    QString textOrEmpty() const { return isNull() ? QString() : text(); }

    int integer() const {
        if (!m_json.is_number_integer()) fail(Text::tr("a whole number is expected"));
        const auto value = m_json.get<std::int64_t>();
        if (value < 0 || value > 1'000'000) fail(Text::tr("the number is out of range"));
        return static_cast<int>(value);
    }

    int integerOrZero() const { return isNull() ? 0 : integer(); }

    double number() const {
        if (!m_json.is_number()) fail(Text::tr("a number is expected"));
        const double value = m_json.get<double>();
        // 2^53: beyond it a double no longer tells neighbouring cents apart.
        if (!std::isfinite(value) || std::abs(value) > 9e13) fail(Text::tr("the number is out of range"));
        return value;
    }

    bool isTrue() const { return m_json.is_boolean() && m_json.get<bool>(); }

    template <class Read>
    void each(Read read) const {
        if (!m_json.is_array()) fail(Text::tr("a list is expected"));
        for (std::size_t i = 0; i < m_json.size(); ++i)
            read(Node(m_json[i], m_pointer + QLatin1Char('/') + QString::number(i)));
    }

    template <class Value>
    std::optional<Value> parsed() const {
        if (isNull()) return std::nullopt;
        const auto value = Value::fromString(text());
        if (!value) fail(Text::tr("\"%1\" cannot be understood").arg(text()));
        return value;
    }

private:
    const Json& m_json;
    QString m_pointer;
};

// The value whose id the node holds, of `count` values.
template <class Value, class IdOf>
Value valueOfId(const Node& node, int count, IdOf idOf) {
    const QString id = node.text();
    for (int i = 0; i < count; ++i)
        if (idOf(static_cast<Value>(i)) == id) return static_cast<Value>(i);
    node.fail(Text::tr("\"%1\" cannot be understood").arg(id));
}

std::optional<Box> readBox(const Node& node) {
    if (node.isNull()) return std::nullopt;
    std::vector<double> edges;
    node.each([&](const Node& edge) { edges.push_back(edge.number()); });
    if (edges.size() != 4) node.fail(Text::tr("four numbers are expected"));
    return Box{edges[0], edges[1], edges[2], edges[3]};
}

Source readSource(const Node& node) {
    Source source;
    source.page = node.at("page").integer();
    source.box = readBox(node.at("bbox"));
    source.line = node.at("line").integerOrZero();
    source.text = node.at("text").textOrEmpty();
    return source;
}

LightFinding readLight(const Node& node) {
    LightFinding fact;
    if (!node.at("dimension").isNull()) fact.dimension = DimensionId(node.at("dimension").text());
    const auto light = lightFromId(node.at("light").text());
    if (!light) node.at("light").fail(Text::tr("green, yellow, red or grey is expected"));
    fact.light = *light;
    return fact;
}

Percent readPercent(const Node& node) {
    const auto percent = Percent::fromInt(node.integer());
    if (!percent) node.fail(Text::tr("the number must be from %1 to %2").arg(0).arg(100));
    return *percent;
}

ProgressFinding readProgress(const Node& node) {
    ProgressFinding fact{readPercent(node.at("percent"))};
    if (node.at("lowest").isNull() || node.at("highest").isNull()) return fact;
    fact.range = PercentRange{readPercent(node.at("lowest")), readPercent(node.at("highest"))};
    return fact;
}

NarrativeFinding readNarrative(const Node& node) {
    NarrativeFinding fact;
    fact.section = SectionId(node.at("section").textOrEmpty());
    node.at("items").each([&](const Node& item) {
        fact.items.push_back(
            {item.at("text").text(), item.at("level").integerOrZero(), item.at("heading").isTrue()});
    });
    fact.sectionNumber = node.at("section_number").textOrEmpty();
    fact.title = node.at("title").textOrEmpty();
    return fact;
}

std::optional<double> readNumber(const Node& node) {
    return node.isNull() ? std::nullopt : std::optional(node.number());
}

IndicatorFinding readIndicator(const Node& node) {
    IndicatorFinding fact;
    fact.sectionNumber = node.at("section_number").textOrEmpty();
    fact.workPackage = node.at("work_package").textOrEmpty();
    fact.number = node.at("number").integerOrZero();
    fact.statement = node.at("statement").text();
    fact.due = node.at("due").parsed<Quarter>();
    fact.result = valueOfId<IndicatorResult>(node.at("result"), 4, indicatorResultId);
    fact.achieved = node.at("achieved").parsed<Quarter>();
    fact.note = node.at("note").textOrEmpty();
    fact.measure = {readNumber(node.at("baseline")), readNumber(node.at("target")),
                    readNumber(node.at("value")), node.at("unit").textOrEmpty()};
    return fact;
}

Fact readFact(const Node& node) {
    const QString kind = node.at("kind").text();
    if (kind == QLatin1String("light")) return readLight(node);
    if (kind == QLatin1String("progress")) return readProgress(node);
    if (kind == QLatin1String("narrative")) return readNarrative(node);
    if (kind == QLatin1String("indicator")) return readIndicator(node);
    if (kind == QLatin1String("work_package"))
        return WorkPackageFinding{node.at("number").integerOrZero(), node.at("title").text()};
    if (kind == QLatin1String("grant"))
        return GrantFinding{
            node.at("column").textOrEmpty(),
            Money::fromCents(static_cast<std::int64_t>(std::llround(node.at("amount_eur").number() * 100)))};
    node.at("kind").fail(Text::tr("\"%1\" cannot be understood").arg(kind));
}

Finding readFinding(const Node& node) {
    Finding finding;
    finding.fact = readFact(node);
    finding.organisation = OrganisationCode(node.at("organisation").textOrEmpty());
    finding.label = node.at("label").textOrEmpty();
    finding.investment = node.at("investment").integerOrZero();
    finding.part = node.at("part").textOrEmpty();
    finding.call = CallId(node.at("call").textOrEmpty());
    finding.period = node.at("period").parsed<Period>();
    finding.confidence = node.at("confidence").number();
    finding.source = readSource(node.at("source"));
    return finding;
}

void readDocumentFacts(const Node& node, Findings& findings) {
    findings.file = node.at("file").text();
    findings.sha256 = node.at("sha256").text();
    findings.pages = node.at("pages").integer();
    findings.kind = valueOfId<DocumentKind>(node.at("kind"), 5, documentKindId);
    findings.period = node.at("period").parsed<Period>();
    findings.organisation = OrganisationCode(node.at("organisation").textOrEmpty());
}

Findings readFindings(const Node& root) {
    if (root.at("format").textOrEmpty() != QLatin1String("salkku-findings"))
        root.at("format").fail(Text::tr("\"salkku-findings\" is expected"));
    if (root.at("version").integer() != 1) root.at("version").fail(Text::tr("only version 1 can be read"));
    Findings findings;
    readDocumentFacts(root.at("document"), findings);
    root.at("findings").each([&](const Node& node) { findings.findings.push_back(readFinding(node)); });
    root.at("warnings").each([&](const Node& node) {
        findings.warnings.push_back({node.at("code").text(), node.at("message").text(),
                                     readSource(node.at("source")), node.at("name").textOrEmpty()});
    });
    return findings;
}

Error fault(const QString& name, const QString& pointer, const QString& message) {
    return {ErrorCode::InvalidDefinition, Text::tr("The findings cannot be used: %1.").arg(message),
            pointer.isEmpty() ? name : name + QLatin1Char('#') + pointer};
}

} // namespace

Result<Findings> findingsFromJson(const QByteArray& json, const QString& name) {
    try {
        const Json parsed = Json::parse(json.constBegin(), json.constEnd());
        return readFindings(Node(parsed, QString()));
    } catch (const FindingsFault& found) {
        return fault(name, found.pointer, found.message);
    } catch (const Json::parse_error& found) {
        return fault(name, {}, Text::tr("it is not valid JSON at byte %1").arg(found.byte));
    } catch (const Json::out_of_range&) {
        return fault(name, {}, Text::tr("it holds a number that is too large"));
    }
}

} // namespace salkku
