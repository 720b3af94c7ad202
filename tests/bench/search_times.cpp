// SPDX-License-Identifier: GPL-3.0-or-later
// Times the search. usage: search_times NEW.salkku [ITEMS]. Makes a portfolio with so many bullets (100000)
// of made-up sentences, brings them into the index, and prints "name milliseconds" lines: the median of the
// first results of several searches, and of saving a change in a section of ten bullets.
#include "app/demo.h"
#include "app/demo_story.h"
#include "storage/field_value.h"
#include "storage/text_search.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>

using namespace salkku;

namespace {

constexpr int rounds = 21;
constexpr int bulletsInSection = 10;

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double processorMilliseconds() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void say(const QString& name, double time, double processor) {
    QTextStream(stdout) << name << ' ' << QString::number(time, 'f', 2) << ' '
                        << QString::number(processor, 'f', 2) << Qt::endl;
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure(const QString& name, const std::function<void(int)>& work) {
    std::vector<double> times, processor;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const double before = processorMilliseconds();
        work(round);
        times.push_back(milliseconds(clock));
        processor.push_back(processorMilliseconds() - before);
    }
    say(name, median(times), median(processor));
}

// Sentences of words drawn from all demo texts: as many different words, in new neighbourhoods.
class Sentences {
public:
    Sentences() {
        const DemoTexts texts = readDemoTexts();
        for (const auto& [section, list] : texts.sections)
            for (const QString& text : list) m_words += text.split(QLatin1Char(' '));
    }
    QString next() {
        QStringList words;
        for (int i = 0; i < 12; ++i) words << m_dice.pick(m_words);
        return words.join(QLatin1Char(' '));
    }

private:
    DemoDice m_dice{1};
    QStringList m_words;
};

std::vector<NarrativeItem> section(Sentences& sentences) {
    std::vector<NarrativeItem> items;
    for (int i = 0; i < bulletsInSection; ++i) items.push_back({sentences.next()});
    return items;
}

std::vector<StatusReport> reportsWith(const Portfolio& portfolio, int bullets) {
    const Programme& programme = portfolio.programme();
    Sentences sentences;
    std::vector<StatusReport> reports;
    int made = 0;
    for (const ReportingPeriod& period : programme.periods)
        for (const Organisation& organisation : programme.organisations)
            for (const Investment& investment : programme.investments) {
                if (made >= bullets) return reports;
                StatusReport report{{organisation.code, {}, investment.number, {}, 0, period.period},
                                    ReportState::Submitted,
                                    {},
                                    {},
                                    {},
                                    {},
                                    {},
                                    {}};
                for (const NarrativeSection& one : programme.sections) {
                    report.narrative[one.id] = section(sentences);
                    made += bulletsInSection;
                }
                reports.push_back(std::move(report));
            }
    return reports;
}

void searches(const Portfolio& portfolio) {
    const TextSearch search(portfolio);
    const auto time = [&](const char* name, const char* words, TextQuery query = {}) {
        query.words = QString::fromUtf8(words);
        measure(QLatin1String(name), [&](int) { (void)search.find(query); });
    };
    time("one_word", "integraatiotyö");
    time("inflected_word", "toimittajien");
    time("common_word", "on");
    time("two_words", "rekrytointi hankinta");
    time("beginning", "asia");
    time("no_hit", "zeppelin");
    TextQuery narrowed;
    narrowed.organisation = portfolio.programme().organisations.front().code;
    narrowed.investment = 1;
    time("narrowed", "on", narrowed);
}

void saving(Portfolio& portfolio, const StatusKey& key, const SectionId& id) {
    Sentences sentences;
    std::vector<NarrativeItem> items = section(sentences);
    measure(QStringLiteral("save"), [&](int round) {
        items.front().text = QStringLiteral("Muutos %1 on kirjattu.").arg(round);
        (void)portfolio.apply({QStringLiteral("bench"),
                               QStringLiteral("bench"),
                               {{key, FieldName::narrative(id), narrativeValue(items), 0}}});
    });
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) return 2;
    const int bullets = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    auto portfolio = createDemo(QString::fromLocal8Bit(argv[1]), {0, 0, 1, 1});
    if (!portfolio) return 3;
    auto reports = reportsWith(*portfolio, bullets);
    const auto known = portfolio->periods();
    std::erase_if(reports, [&](const StatusReport& report) {
        return known && !known->empty() && report.key.period == known->front();
    });
    if (reports.empty() || !portfolio->load(reports)) return 3;
    QElapsedTimer clock;
    clock.start();
    const double before = processorMilliseconds();
    while (!TextSearch(*portfolio).workOff(200)->isWorkedOff()) {
    }
    say(QStringLiteral("indexing"), milliseconds(clock), processorMilliseconds() - before);
    searches(*portfolio);
    saving(*portfolio, reports.front().key, portfolio->programme().sections.front().id);
    return 0;
}
