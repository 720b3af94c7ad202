// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/light_strip.h"

#include "domain/period_text.h"
#include "ui/painting/light_painter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace salkku::ui {

namespace {

constexpr int step = 24;
constexpr int lightSize = 18;
constexpr std::size_t shown = 10; ///< fills the side panel at its narrowest

} // namespace

LightStrip::LightStrip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LightStrip::setHistory(const std::vector<PastLight>& history, const LightWords& words) {
    const auto first = history.size() > shown ? history.end() - shown : history.begin();
    m_history.assign(first, history.end());
    m_words = words;
    QStringList texts;
    for (const PastLight& past : m_history) texts.append(textOf(past));
    setAccessibleName(tr("Lights of the latest periods"));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString LightStrip::textOf(const PastLight& past) const {
    return tr("%1: %2").arg(periodShort(past.period),
                            past.light ? m_words.name(*past.light) : tr("no report"));
}

QSize LightStrip::sizeHint() const {
    return {static_cast<int>(m_history.size()) * step, lightSize + 8};
}

void LightStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    const LightPainter lights(tokens);
    for (std::size_t i = 0; i < m_history.size(); ++i) {
        const QRectF area(static_cast<int>(i) * step, (height() - lightSize) / 2.0, lightSize, lightSize);
        if (m_history[i].light) {
            lights.paint(painter, area, *m_history[i].light);
        } else {
            painter.setPen(tokens.muted);
            painter.drawText(area, Qt::AlignCenter, QString(QChar(0x2013)));
        }
    }
}

bool LightStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = static_cast<std::size_t>(help->pos().x() / step);
    if (place < m_history.size())
        QToolTip::showText(help->globalPos(), textOf(m_history[place]), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace salkku::ui
