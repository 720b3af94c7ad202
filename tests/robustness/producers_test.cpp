// SPDX-License-Identifier: GPL-3.0-or-later
// Documents by other producers (tests/fixtures/make_producers.py), each held to the truth beside it: every
// fact, and no other one of those kinds.
#include "documents/read_document.h"
#include "domain/programme_json.h"
#include "ingest/extract.h"
#include "support/files.h"
#include "support/qt_strings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace salkku;
using namespace salkku::test;

namespace {

/// "kind organisation investment what value", as often as stated.
using Facts = std::multiset<QString>;

QDir folder() {
    return QDir(sourcePath(QStringLiteral("tests/fixtures/producers")));
}

QJsonObject truthOf(const QString& document) {
    const QString path =
        folder().filePath(QFileInfo(document).completeBaseName() + QStringLiteral(".truth.json"));
    INFO(path.toStdString());
    REQUIRE(QFile::exists(path));
    return QJsonDocument::fromJson(readFile(path)).object();
}

Facts expectedFacts(const QJsonObject& truth) {
    Facts facts;
    for (const auto& item : truth["facts"].toArray()) {
        const QJsonObject fact = item.toObject();
        const QString what = fact["dimension"].toString() + fact["section"].toString();
        facts.insert(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(fact["kind"].toString(), fact["organisation"].toString())
                         .arg(fact["investment"].toInt())
                         .arg(what, fact["value"].toVariant().toString()));
    }
    return facts;
}

void add(const Finding& finding, const char* kind, const QString& what, const QString& value, Facts& facts) {
    facts.insert(QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(QString::fromLatin1(kind), finding.organisation.value)
                     .arg(finding.investment)
                     .arg(what, value));
}

void add(const Finding& finding, Facts& facts) {
    if (const auto* light = std::get_if<LightFinding>(&finding.fact))
        add(finding, "light", light->dimension ? light->dimension->value : QString(), lightId(light->light),
            facts);
    if (const auto* progress = std::get_if<ProgressFinding>(&finding.fact))
        add(finding, "progress", {}, QString::number(progress->percent.value()), facts);
    if (const auto* grant = std::get_if<GrantFinding>(&finding.fact))
        if (!finding.organisation.isEmpty()) // totals are not listed
            add(finding, "grant", {}, QString::number(grant->amount.cents() / 100), facts);
    if (const auto* narrative = std::get_if<NarrativeFinding>(&finding.fact))
        for (const NarrativeItem& item : narrative->items)
            if (!item.heading) add(finding, "item", narrative->section.value, item.text, facts);
}

Facts foundFacts(const QString& document, const QString& programmeName) {
    const auto programme = parseProgramme(programmeName == QLatin1String("harbours") ? harbourProgrammeFile()
                                                                                     : builtInProgrammeFile(),
                                          programmeName);
    REQUIRE(programme);
    const auto read = readDocument(folder().filePath(document));
    REQUIRE(read);
    Facts facts;
    for (const Finding& finding : extractFindings(*read, *programme).findings) add(finding, facts);
    return facts;
}

QStringList missing(const Facts& from, const Facts& in) {
    QStringList list;
    std::set_difference(from.begin(), from.end(), in.begin(), in.end(), std::back_inserter(list));
    return list;
}

} // namespace

TEST_CASE("every document by another producer has its truth, and every truth its document") {
    const QStringList documents = folder().entryList({QStringLiteral("*.pdf")}, QDir::Files);
    const QStringList truths = folder().entryList({QStringLiteral("*.truth.json")}, QDir::Files);
    CHECK(documents.size() >= 14);
    CHECK(documents.size() == truths.size());
    for (const QString& document : documents) CHECK_FALSE(expectedFacts(truthOf(document)).empty());
}

TEST_CASE("documents by other producers yield what they say and nothing else") {
    for (const QString& document : folder().entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name)) {
        const QJsonObject truth = truthOf(document);
        const Facts expected = expectedFacts(truth);
        const Facts found = foundFacts(document, truth["programme"].toString());
        INFO(document.toStdString());
        CHECK(missing(expected, found).join(QLatin1Char('\n')) == QString());
        CHECK(missing(found, expected).join(QLatin1Char('\n')) == QString());
    }
}
