// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/truth.h"

#include "support/files.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>
#include <set>

namespace salkku::test {

namespace {

using Json = nlohmann::json;

constexpr qsizetype shortestText = 24;

QString squashed(QString text) {
    static const QRegularExpression loose(QStringLiteral("[\\s\\-\u2013\u2014\u00AD\u2022]"));
    return text.remove(loose).toLower();
}

QString textOf(const Json& json) {
    return QString::fromStdString(json.get<std::string>());
}

// A heading with which the truth's documents begin a section.
QString sectionOf(const QString& text) {
    static const std::pair<QRegularExpression, QString> forms[] = {
        {QRegularExpression(QStringLiteral("^yleistilanne")), QStringLiteral("situation")},
        {QRegularExpression(QStringLiteral("^poikkeamat")), QStringLiteral("deviations")},
        {QRegularExpression(QStringLiteral("^keskeiset aikaansaannokset")), QStringLiteral("achievements")},
        {QRegularExpression(QStringLiteral("^(tehtävät )?seuraavalla raportointikaudella")),
         QStringLiteral("next_tasks")}};
    constexpr qsizetype longestHeading = 90;
    for (const auto& [form, id] : forms)
        if (text.size() < longestHeading && form.match(text.trimmed().toLower()).hasMatch()) return id;
    return {};
}

QString lightKey(int page, const QString& organisation, int investment, const QString& dimension,
                 const QString& light) {
    return QStringLiteral("%1|%2|%3|%4|%5").arg(page).arg(organisation).arg(investment).arg(dimension, light);
}

// Reads the truth's slides in order: investment and section carry on from one to the next.
class SlideReader {
public:
    SlideReader(Pages pages, Expected& expected)
        : m_pages(pages)
        , m_expected(expected) {}

    void read(const Json& slide) {
        enter(textOf(slide.at("title")));
        m_page = m_pages == Pages::Counted ? slide.at("page").get<int>() : 0;
        for (const Json& paragraph : slide.at("paragraphs")) readParagraph(paragraph);
    }

private:
    void enter(const QString& title) {
        static const QRegularExpression form(QStringLiteral("investointi (\\d)"),
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(title);
        if (!match.hasMatch()) return;
        if (match.captured(1).toInt() != m_investment) m_section.clear();
        m_investment = match.captured(1).toInt();
    }

    void readParagraph(const Json& paragraph) {
        const QString text = textOf(paragraph.at("text"));
        if (const QString section = sectionOf(text); !section.isEmpty()) {
            m_section = section;
            return;
        }
        const QString squash = squashed(text);
        if (textOf(paragraph.at("kind")) == QLatin1String("title") || squash.size() < shortestText ||
            m_investment == 0)
            return;
        ++m_expected.items[QStringLiteral("%1|%2|%3").arg(m_page).arg(m_investment).arg(squash)];
        if (!m_section.isEmpty())
            ++m_expected.sections
                  [QStringLiteral("%1|%2|%3|%4").arg(m_page).arg(m_investment).arg(m_section, squash)];
    }

    Pages m_pages;
    Expected& m_expected;
    int m_page = 0;
    int m_investment = 0;
    QString m_section;
};

void readLights(const Json& truth, Expected& expected) {
    const auto number = [](const Json& value) { return value.is_null() ? 0 : value.get<int>(); };
    const auto id = [](const Json& value) { return value.is_null() ? QString() : textOf(value); };
    for (const Json& cell : truth.value("lights", Json::array()))
        if (cell.contains("light") && !cell["light"].is_null())
            ++expected
                  .lights[lightKey(cell["page"].get<int>(), textOf(cell["region"]),
                                   number(cell["investment"]), id(cell["dimension"]), textOf(cell["light"]))];
}

void readProgress(const Json& truth, Expected& expected) {
    for (const Json& cell : truth.value("lights", Json::array()))
        if (cell.contains("percent") && !cell["percent"].is_null() && !cell["investment"].is_null())
            ++expected.progress[QStringLiteral("%1|%2|%3|%4")
                                    .arg(cell["page"].get<int>())
                                    .arg(textOf(cell["region"]))
                                    .arg(cell["investment"].get<int>())
                                    .arg(cell["percent"].get<int>())];
}

QString textOrEmpty(const Json& json) {
    return json.is_null() ? QString() : textOf(json);
}

QString indicatorKey(int investment, const QString& section, int number, const QString& statement,
                     const QString& due, const QString& result) {
    constexpr qsizetype comparedLength = 24;
    return QStringLiteral("%1|%2|%3|").arg(investment).arg(section).arg(number) +
           squashed(statement).left(comparedLength) + QLatin1Char('|') + due + QLatin1Char('|') + result;
}

QString workPackageKey(int investment, const QString& part, int number, const QString& title) {
    return QStringLiteral("%1|%2|%3|").arg(investment).arg(part).arg(number) + squashed(title);
}

void readReport(const Json& truth, Expected& expected) {
    for (const Json& item : truth.value("indicators", Json::array()))
        ++expected.indicators[indicatorKey(item["investment"].get<int>(), textOf(item["section"]),
                                           item["number"].get<int>(), textOf(item["starts"]),
                                           textOrEmpty(item["due"]), textOf(item["result"]))];
    for (const Json& item : truth.value("work_packages", Json::array()))
        ++expected.workPackages[workPackageKey(item["investment"].get<int>(), textOrEmpty(item["part"]),
                                               item["number"].get<int>(), textOf(item["title"]))];
}

QString grantKey(Pages pages, int page, const QString& label, const QString& column, std::int64_t euros) {
    const QString amount = QString::number(euros);
    if (pages == Pages::Ignored) return label.toLower() + QLatin1Char('|') + amount;
    return QStringLiteral("%1|%2|%3|%4").arg(page).arg(label.toLower(), column.toLower(), amount);
}

void readGrants(const Json& truth, Pages pages, Expected& expected) {
    for (const Json& table : truth.value("money", Json::array()))
        for (const Json& row : table.at("rows"))
            for (std::size_t i = 0; i < table.at("columns").size(); ++i) {
                const Json& value = row.at("values")[i];
                if (value.is_null()) continue;
                ++expected.grants[grantKey(pages, table.at("page").get<int>(), textOf(row.at("name")),
                                           textOf(table.at("columns")[i]), value.get<std::int64_t>())];
            }
}

std::set<QString> pagesIn(const Tally& tally) {
    std::set<QString> pages;
    for (const auto& entry : tally) pages.insert(entry.first.section(QLatin1Char('|'), 0, 0));
    return pages;
}

void addNarrative(const Finding& finding, const NarrativeFinding& narrative, int page, Expected& found) {
    for (const NarrativeItem& item : narrative.items) {
        const QString squash = squashed(item.text);
        if (finding.investment == 0 || squash.size() < shortestText) continue;
        ++found.items[QStringLiteral("%1|%2|%3").arg(page).arg(finding.investment).arg(squash)];
        if (!narrative.section.isEmpty())
            ++found.sections[QStringLiteral("%1|%2|%3|%4")
                                 .arg(page)
                                 .arg(finding.investment)
                                 .arg(narrative.section.value, squash)];
    }
}

void addProgress(const Finding& finding, const ProgressFinding& progress, Expected& found) {
    ++found.progress[QStringLiteral("%1|%2|%3|%4")
                         .arg(finding.source.page)
                         .arg(finding.organisation.value)
                         .arg(finding.investment)
                         .arg(progress.percent.value())];
}

void addReport(const Finding& finding, Expected& found) {
    // Those without a number are sentences about targets, which the truth does not list.
    const auto* indicator = std::get_if<IndicatorFinding>(&finding.fact);
    if (indicator && indicator->number > 0)
        ++found.indicators[indicatorKey(
            finding.investment, indicator->sectionNumber, indicator->number, indicator->statement,
            indicator->due ? indicator->due->toString() : QString(), indicatorResultId(indicator->result))];
    if (const auto* package = std::get_if<WorkPackageFinding>(&finding.fact))
        ++found.workPackages[workPackageKey(finding.investment, finding.part, package->number,
                                            package->title)];
}

} // namespace

Score compare(const Tally& expected, const Tally& found) {
    Score score;
    for (const auto& [thing, times] : expected) {
        const auto entry = found.find(thing);
        const int matched = std::min(times, entry == found.end() ? 0 : entry->second);
        score.expected += times;
        score.matched += matched;
        if (matched < times && score.firstMissed.isEmpty()) score.firstMissed = thing;
    }
    int all = 0;
    for (const auto& entry : found) all += entry.second;
    score.spurious = all - score.matched;
    return score;
}

Expected readTruth(const QString& path, Pages pages) {
    const QByteArray bytes = readFile(path);
    const Json truth = Json::parse(bytes.constBegin(), bytes.constEnd());
    Expected expected;
    SlideReader reader(pages, expected);
    for (const Json& slide : truth.value("pages", Json::array())) reader.read(slide);
    readLights(truth, expected);
    readProgress(truth, expected);
    readReport(truth, expected);
    readGrants(truth, pages, expected);
    return expected;
}

Expected readFindings(const Findings& findings, const Expected& truth, Pages pages) {
    const auto narrativePages = pagesIn(truth.items);
    const auto tablePages = pagesIn(truth.progress);
    const auto lightPages = pagesIn(truth.lights);
    Expected found;
    for (const Finding& finding : findings.findings) {
        addReport(finding, found);
        if (const auto* grant = std::get_if<GrantFinding>(&finding.fact))
            ++found.grants[grantKey(pages, finding.source.page, finding.label, grant->column.simplified(),
                                    grant->amount.cents() / 100)];
        const int page = pages == Pages::Counted ? finding.source.page : 0;
        const QString place = QString::number(page);
        if (const auto* narrative = std::get_if<NarrativeFinding>(&finding.fact)) {
            const bool highlights =
                pages == Pages::Ignored && narrative->section.value == QLatin1String("highlights");
            if (narrativePages.count(place) > 0 && !highlights)
                addNarrative(finding, *narrative, page, found);
        }
        if (const auto* light = std::get_if<LightFinding>(&finding.fact))
            if (lightPages.count(place) > 0)
                ++found.lights[lightKey(page, finding.organisation.value, finding.investment,
                                        light->dimension ? light->dimension->value : QString(),
                                        lightId(light->light))];
        if (const auto* progress = std::get_if<ProgressFinding>(&finding.fact))
            if (tablePages.count(place) > 0) addProgress(finding, *progress, found);
    }
    return found;
}

} // namespace salkku::test
