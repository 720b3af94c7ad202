// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/views.h"
#include "ui/text/words.h"

#include <QWidget>

namespace salkku::ui {

/// The lights of the latest periods side by side, the newest at the right.
class LightStrip : public QWidget {
    Q_OBJECT
public:
    explicit LightStrip(QWidget* parent = nullptr);

    void setHistory(const std::vector<PastLight>& history, const LightWords& words);
    const std::vector<PastLight>& history() const { return m_history; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString textOf(const PastLight& past) const;
    std::vector<PastLight> m_history;
    LightWords m_words;
};

} // namespace salkku::ui
