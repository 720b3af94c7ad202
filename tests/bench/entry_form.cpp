// SPDX-License-Identifier: GPL-3.0-or-later
// Times status entry on a large portfolio: opening a form, switching investment and period, saving one
// change.
//
// usage: entry_form P.salkku [rounds]     (changes the portfolio: give it a copy)
// A portfolio of the size to be measured: salkku-cli demo P.salkku --organisations 500 --investments 8
// --periods 60
#include "ui/entry/entry_controller.h"
#include "ui/entry/percent_row.h"
#include "ui/pages/entry_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSpinBox>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>

using namespace salkku;
using namespace salkku::ui;

namespace {

// In milliseconds: what a person waits, and what the processor works, which other programs do not change.
struct Times {
    std::vector<double> waited, worked;

    void add(const std::function<void()>& work) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        worked.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        waited.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
};

QString told(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return QStringLiteral("median %1 ms, 95th percentile %2 ms, worst %3 ms")
        .arg(times[times.size() / 2], 0, 'f', 1)
        .arg(times[times.size() * 95 / 100], 0, 'f', 1)
        .arg(times.back(), 0, 'f', 1);
}

void tell(const QString& name, const Times& times) {
    QTextStream(stdout) << name.leftJustified(28) << told(times.waited) << Qt::endl
                        << QStringLiteral("  processor").leftJustified(28) << told(times.worked) << Qt::endl;
}

// Until the page is painted, as a person waits for it.
void settle(QWidget& page) {
    QCoreApplication::processEvents();
    page.grab();
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) return 2;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 100;
    Session session;
    if (const auto opened = session.open(arguments[1]); !opened) return 3;
    EntryPage page;
    page.resize(1280, 800);
    page.show();
    EntryController controller(session, page);
    controller.show();
    settle(page);
    const Programme& programme = session.programme();
    const auto periods = session.periods();
    Times forms, investments, period, saves;
    for (int i = 0; i < rounds; ++i) {
        const auto n = static_cast<std::size_t>(i);
        const auto& organisation = programme.organisations[n * 37 % programme.organisations.size()];
        forms.add([&] {
            emit page.organisationChosen(organisation.code);
            settle(page);
        });
        investments.add([&] {
            controller.showPlace({}, programme.investments[n % programme.investments.size()].number);
            settle(page);
        });
        period.add([&] {
            emit page.periodChosen(periods[n * 7 % periods.size()]);
            settle(page);
        });
        EditSet edit{{}, QStringLiteral("bench"), {}, false};
        const StatusKey key = controller.draft().form().report.key;
        StatusKey draft = key;
        draft.workPackage = 90;
        const auto seen = session.storedField(draft, FieldName::percent());
        edit.edits.push_back({{draft, FieldName::percent(), QString::number(i % 100), 0}, *seen});
        saves.add([&] { (void)session.saveEntry(edit); });
    }
    tell(QStringLiteral("open an organisation's form"), forms);
    tell(QStringLiteral("switch investment"), investments);
    tell(QStringLiteral("switch period"), period);
    tell(QStringLiteral("save one change"), saves);
    return 0;
}
