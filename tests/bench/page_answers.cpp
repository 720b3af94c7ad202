// SPDX-License-Identifier: GPL-3.0-or-later
// Times what each page asks of a portfolio, what a change of period, call or regions takes while it is shown,
// and the paint of a frame of the matrix. usage: page_answers PORTFOLIO
// Prints "name milliseconds" lines: the best of five; at the end the memory in MiB.
#include "ui/main_window.h"
#include "ui/page_feeder.h"
#include "ui/pages/compare_page.h"
#include "ui/widgets/matrix_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextStream>
#include <algorithm>
#include <functional>
#include <set>
#include <utility>

using namespace salkku;
using namespace salkku::ui;

namespace {

constexpr int rounds = 5;

const std::pair<const char*, PageId> changingPages[] = {
    {"overview", PageId::Overview},     {"compare", PageId::Compare}, {"region", PageId::Region},
    {"indicators", PageId::Indicators}, {"money", PageId::Money},     {"entry", PageId::Entry},
    {"history", PageId::History},       {"summary", PageId::Summary}};

void print(const char* name, double milliseconds) {
    QTextStream(stdout) << name << ' ' << QString::number(milliseconds, 'f', 1) << Qt::endl;
}

void measure(const char* name, const std::function<void()>& prepare, const std::function<void()>& work) {
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    print(name, best);
}

double memoryInMib() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void measurePages(MainWindow& window, Session& session) {
    const std::vector<Period> periods = session.periods();
    const Period last = periods.back(), other = periods[periods.size() / 2];
    // Another period and back throws away what the session has read.
    const auto forget = [&] {
        window.showPage(PageId::Import);
        session.setPeriod(other);
        session.setPeriod(last);
    };
    const auto show = [&](PageId page) {
        return [&window, page] {
            window.showPage(page);
            QCoreApplication::processEvents();
        };
    };
    measure("overview", forget, show(PageId::Overview));
    measure("indicators", forget, show(PageId::Indicators));
    measure("money", forget, show(PageId::Money));
    session.setOrganisation(session.programme().organisations.front().code);
    measure("region", forget, show(PageId::Region));
    measure("entry", forget, show(PageId::Entry));
    measure("history", forget, show(PageId::History));
    measure("search", forget, [&] {
        window.lookFor(QStringLiteral("rekrytointi"));
        QCoreApplication::processEvents();
    });
    measure("summary", forget, show(PageId::Summary));
    ComparePage& compare = window.comparePage();
    for (const int investment : {0, 1})
        for (const CompareView view : allCompareViews) {
            compare.showInvestment(investment);
            compare.showView(view);
            const QByteArray name =
                QStringLiteral("compare_%1_%2").arg(investment).arg(static_cast<int>(view)).toLatin1();
            measure(name.constData(), forget, show(PageId::Compare));
        }
    compare.showInvestment(1);
    compare.showView(CompareView::Matrix);
    measure(
        "filter", [&] { compare.showFilter(MatrixFilter::All); },
        [&] {
            compare.showFilter(MatrixFilter::Red);
            QCoreApplication::processEvents();
        });
    compare.showFilter(MatrixFilter::All);
}

// The whole way from the choice to the painted page; each time a period that was not read just before.
void measureChanges(MainWindow& window, Session& session) {
    const std::vector<Period> periods = session.periods();
    const std::vector<CallId> calls = session.calls();
    const auto& organisations = session.programme().organisations;
    std::set<OrganisationCode> some;
    for (std::size_t i = 0; i < std::min<std::size_t>(22, organisations.size()); ++i)
        some.insert(organisations[i].code);
    std::size_t step = 0;
    for (const auto& [name, page] : changingPages) {
        window.showPage(page);
        QCoreApplication::processEvents();
        const auto change = [&, named = QByteArray(name)](const char* what, const auto& back,
                                                          const auto& choose) {
            measure((QByteArray(what) + named).constData(), back, [&] {
                choose();
                QCoreApplication::processEvents();
            });
        };
        change(
            "period_", [] {}, [&] { session.setPeriod(periods[periods.size() - 1 - (step += 3) % 45]); });
        session.setPeriod(periods.back());
        if (!calls.empty())
            change(
                "call_", [&] { session.setCall(CallId()); }, [&] { session.setCall(calls.back()); });
        session.setCall(CallId());
        change(
            "regions_", [&] { session.setOrganisationFilter({}); },
            [&] { session.setOrganisationFilter(some); });
        session.setOrganisationFilter({});
    }
}

void measurePaint(MatrixView& view) {
    QImage frame(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    int offset = 0;
    measure(
        "matrix_frame", [&] { view.verticalScrollBar()->setValue(offset += 400); },
        [&] { view.viewport()->render(&frame); });
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) return 2;
    applyTheme(application, ThemeChoice::Light, false);
    Session session;
    QElapsedTimer clock;
    clock.start();
    if (const auto opened = session.open(QString::fromLocal8Bit(argv[1])); !opened) {
        QTextStream(stderr) << opened.error().text() << Qt::endl;
        return 3;
    }
    print("open", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    Settings settings = Settings::forgetting();
    MainWindow window(session, settings, false);
    window.resize(1280, 800);
    window.show();
    measurePages(window, session);
    measureChanges(window, session);
    measurePaint(window.comparePage().view());
    print("memory_mib", memoryInMib());
    return 0;
}
