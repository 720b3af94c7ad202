// SPDX-License-Identifier: GPL-3.0-or-later
// How long an import holds the window at most, step by step. usage: import_hold PORTFOLIO DOCUMENT…
// Stores into the portfolio and takes it back: give it a copy. Prints "step longest_hold_ms whole_ms" lines.
#include "ui/importing/findings_list.h"
#include "ui/importing/findings_model.h"
#include "ui/importing/import_controller.h"
#include "ui/importing/import_review.h"
#include "ui/main_window.h"
#include "ui/pages/import_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>
#include <functional>

using namespace salkku;
using namespace salkku::ui;

namespace {

constexpr int longestStep = 300'000; ///< milliseconds

/// The longest time between two turns of the event loop.
class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(0);
        m_clock.start();
    }
    double longest() const { return static_cast<double>(m_longest) / 1e6; }

private:
    void beat() {
        const qint64 now = m_clock.nsecsElapsed();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0, m_longest = 0;
};

void measure(const char* name, const std::function<void()>& work, const std::function<bool()>& isDone) {
    QElapsedTimer clock;
    clock.start();
    Heartbeat heartbeat;
    QCoreApplication::processEvents();
    work();
    while (clock.elapsed() < longestStep && !isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    QTextStream(stdout) << name << ' ' << QString::number(heartbeat.longest(), 'f', 1) << ' '
                        << clock.elapsed() << Qt::endl;
}

void measureImport(MainWindow& window, Session& session, const QStringList& paths) {
    ImportPage& page = window.importPage();
    ImportController& import = window.importing();
    const auto idle = [&] { return !import.isBusy(); };
    const auto now = [] { return true; };
    measure(
        "read", [&] { window.importDocuments(paths); }, idle);
    FindingsModel* findings = page.review().findings();
    if (!findings) return;
    measure(
        "accept", [&] { emit page.acceptAboveWanted(0.5); }, now);
    measure(
        "reject", [&] { findings->decide({0}, Decision::Rejected); }, now);
    Finding other = findings->findings().findings.front();
    other.investment = 2;
    measure(
        "correct", [&] { findings->correct(0, other); }, idle);
    measure(
        "filter", [&] { page.review().list().selectFinding(1); }, now);
    measure(
        "save", [&] { emit page.saveWanted(); }, [&] { return page.currentDocument() < 0; });
    measure(
        "undo", [&] { emit page.undoWanted(); }, now);
    if (session.undoStep()) QTextStream(stdout) << "something is left to undo" << Qt::endl;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 3) return 2;
    applyTheme(application, ThemeChoice::Light, false);
    Session session;
    if (const auto opened = session.open(QString::fromLocal8Bit(argv[1])); !opened) {
        QTextStream(stderr) << opened.error().text() << Qt::endl;
        return 3;
    }
    Settings settings = Settings::forgetting();
    MainWindow window(session, settings, false);
    window.resize(1280, 800);
    window.show();
    measureImport(window, session, application.arguments().mid(2));
    return 0;
}
