// SPDX-License-Identifier: GPL-3.0-or-later
// Times the portfolio's queries. usage: query_ratio PORTFOLIO. Prints "name milliseconds" lines, the best of
// seven; queries.py puts them beside the sqlite3 shell.
#include "analysis/over_time.h"
#include "analysis/snapshot.h"
#include "storage/portfolio.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <functional>

using namespace salkku;

namespace {

constexpr int rounds = 7;

void measure(const char* name, const std::function<void()>& work) {
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    QTextStream(stdout) << name << ' ' << QString::number(best, 'f', 2) << Qt::endl;
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) return 2;
    const auto portfolio = Portfolio::open(QString::fromLocal8Bit(argv[1]), OpenMode::ReadOnly);
    if (!portfolio) return 3;
    const auto periods = portfolio->periods();
    if (!periods || periods->empty()) return 3;
    const Period last = periods->back();
    const auto window = windowOf(*periods, last, 500);
    measure("period", [&] { (void)portfolio->reports({last, {}, {}, {}, false}); });
    measure("lights_over_time", [&] { (void)lightsOverTime(*portfolio, window, {last, 1, {}, {}}); });
    measure("progress_over_time", [&] { (void)progressOverTime(*portfolio, window, {last, 1, {}, {}}); });
    measure("calls", [&] { (void)portfolio->calls(); });
    return 0;
}
