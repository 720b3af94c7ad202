// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/light_choice.h"

#include "ui/painting/light_painter.h"
#include "ui/theme/tokens.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int iconSize = 16;
constexpr int padding = 5;
constexpr int gap = 3;
constexpr int rowHeight = 28;

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

LightChoice::LightChoice(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LightChoice::setWords(const LightWords& words) {
    m_words = words;
    m_keys = lightKeys(words);
    updateGeometry();
    nameState();
}

void LightChoice::setLight(std::optional<Light> light) {
    m_light = light;
    if (light) m_cursor = static_cast<std::size_t>(*light);
    nameState();
    update();
}

void LightChoice::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    update();
}

// A screen reader reads the description when the value changes.
void LightChoice::nameState() {
    setAccessibleDescription(m_light ? m_words.name(*m_light) : tr("nothing chosen"));
}

// As wide as the name in bold, so that a choice moves nothing.
int LightChoice::cellWidth(std::size_t place) const {
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(capitalised(m_words.names[place])) + iconSize + 3 * padding;
}

QSize LightChoice::sizeHint() const {
    return {areaOf(std::size(allLights) - 1).right() + 1, std::max(rowHeight, fontMetrics().height() + 10)};
}

QSize LightChoice::minimumSizeHint() const {
    return sizeHint();
}

QRect LightChoice::areaOf(std::size_t place) const {
    int left = 0;
    for (std::size_t i = 0; i < place; ++i) left += cellWidth(i) + gap;
    return {left, 0, cellWidth(place), height()};
}

std::optional<std::size_t> LightChoice::placeAt(const QPoint& point) const {
    for (std::size_t i = 0; i < std::size(allLights); ++i)
        if (areaOf(i).contains(point)) return i;
    return std::nullopt;
}

void LightChoice::paintCell(QPainter& painter, std::size_t place) const {
    const Tokens& tokens = tokensOf(palette());
    const bool isChosen = m_light && static_cast<std::size_t>(*m_light) == place;
    const bool isCursor = hasFocus() && m_cursor == place;
    const QRectF cell = QRectF(areaOf(place)).adjusted(1, 1, -1, -1);
    painter.setBrush(isChosen ? tokens.window : tokens.card);
    painter.setPen(isCursor   ? QPen(tokens.accent, 2)
                   : isChosen ? QPen(tokens.text, 2)
                              : QPen(tokens.line, 1));
    painter.drawRoundedRect(cell, 6, 6);
    const QRectF icon(cell.left() + padding, cell.center().y() - iconSize / 2.0, iconSize, iconSize);
    painter.setOpacity(m_readOnly && !isChosen ? 0.45 : 1);
    LightPainter(tokens).paint(painter, icon, allLights[place]);
    QFont font = painter.font();
    font.setBold(isChosen);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(cell.adjusted(iconSize + 1.5 * padding + 1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     capitalised(m_words.names[place]));
    painter.setOpacity(1);
    font.setBold(false);
    painter.setFont(font);
}

void LightChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < std::size(allLights); ++i) paintCell(painter, i);
}

void LightChoice::choose(Light light, bool byKey) {
    if (m_readOnly) return;
    setLight(light);
    emit chosen(light, byKey);
}

void LightChoice::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Up) return emit rowWanted(-1);
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit rowWanted(1);
    if (event->key() == Qt::Key_Space) return choose(allLights[m_cursor], true);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const std::size_t last = std::size(allLights) - 1;
        m_cursor =
            event->key() == Qt::Key_Left ? (m_cursor == 0 ? 0 : m_cursor - 1) : std::min(last, m_cursor + 1);
        return update();
    }
    if (const auto light = lightOfKey(event->text(), m_keys)) return choose(*light, true);
    QWidget::keyPressEvent(event);
}

void LightChoice::mousePressEvent(QMouseEvent* event) {
    if (const auto place = placeAt(event->pos())) choose(allLights[*place], false);
}

void LightChoice::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

bool LightChoice::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto place = placeAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2. Key %3 or %4.")
                               .arg(m_words.names[*place], m_words.meanings[*place], m_keys[*place])
                               .arg(*place + 1),
                           this);
    return true;
}

} // namespace salkku::ui
