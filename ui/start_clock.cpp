// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_clock.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace salkku::ui {

namespace {

qint64 monotonicNow() {
    return QDeadlineTimer::current().deadline();
}

// Linux: field 22 of /proc/self/stat is the start in clock ticks after boot, /proc/uptime the seconds since
// boot. Both are read to ten milliseconds.
qint64 processAge() {
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat")), uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly)) return 0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    if (fields.size() < 20 || ticks <= 0) return 0;
    const double started = fields[19].toDouble() / ticks;
    return static_cast<qint64>((uptime.readAll().split(' ').front().toDouble() - started) * 1000);
#else
    return 0;
#endif
}

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& widget, std::function<void()> then)
        : QObject(&widget)
        , m_then(std::move(then)) {
        widget.installEventFilter(this);
    }

protected:
    // The paint event comes before the painting of the children; the timer's turn comes after all of it.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_then();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

StartClock::StartClock()
    : m_madeAt(monotonicNow())
    , m_ageWhenMade(processAge()) {}

qint64 StartClock::sinceProcessStart() const {
    return m_ageWhenMade + monotonicNow() - m_madeAt;
}

void afterFirstPaint(QWidget& widget, std::function<void()> then) {
    new FirstPaint(widget, std::move(then));
}

} // namespace salkku::ui
