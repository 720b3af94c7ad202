// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

class QWidget;

namespace salkku::ui {

/// Time since the process began, as far as the system tells; else since this clock was made.
class StartClock {
public:
    StartClock();
    qint64 sinceProcessStart() const; ///< milliseconds

private:
    qint64 m_madeAt;      ///< monotonic, milliseconds
    qint64 m_ageWhenMade; ///< of the process, milliseconds
};

/// Calls `then` once, when the widget has been painted for the first time.
void afterFirstPaint(QWidget& widget, std::function<void()> then);

} // namespace salkku::ui
