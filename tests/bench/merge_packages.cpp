// SPDX-License-Identifier: GPL-3.0-or-later
// Times merging one package of each organisation: reading the files, comparing, storing as one change.
//
// usage: merge_packages SOURCE.salkku TARGET.salkku     (changes TARGET: give it a copy, or an empty one)
// The packages are made of the latest period of SOURCE, into a folder that goes again.
#include "app/package_exchange.h"
#include "app/receiving_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace salkku;

namespace {

template <class T>
T orLeave(Result<T> result) {
    if (result) return *std::move(result);
    QTextStream(stderr) << result.error().text() << Qt::endl;
    std::exit(1);
}

QStringList makePackages(const QString& source, const QString& folder) {
    auto portfolio = orLeave(Portfolio::open(source));
    const Period period = orLeave(portfolio.periods()).back();
    QStringList paths;
    for (const Organisation& organisation : portfolio.programme().organisations) {
        const QString path =
            QStringLiteral("%1/%2%3").arg(folder, organisation.code.value, QLatin1String(packageSuffix));
        const auto sent = sendPackage(
            portfolio, {organisation.code, period, QStringLiteral("bench"), QDateTime::currentDateTimeUtc()},
            path);
        if (sent) paths.append(path);
    }
    return paths;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) return 2;
    const QTemporaryDir folder;
    const QStringList paths = makePackages(arguments[1], folder.path());
    auto portfolio = orLeave(Portfolio::open(arguments[2]));
    EntryRecord record(portfolio);
    QElapsedTimer timer;
    timer.start();
    MergeRequest request{{}, {}, QStringLiteral("bench"), QDateTime::currentDateTimeUtc()};
    int lines = 0;
    for (const auto& received : receiveInChild(paths)) {
        request.reviews.push_back(orLeave(reviewReceived(portfolio, orLeave(received))));
        request.taken.push_back(linesToTake(request.reviews.back(), true));
        lines += static_cast<int>(request.taken.back().size());
    }
    const qint64 reviewed = timer.elapsed();
    orLeave(mergeReceived(portfolio, record, request));
    QTextStream(stdout) << QStringLiteral("%1 packages, %2 fields: compared in %3 ms, all in %4 ms")
                               .arg(paths.size())
                               .arg(lines)
                               .arg(reviewed)
                               .arg(timer.elapsed())
                        << Qt::endl;
    return 0;
}
