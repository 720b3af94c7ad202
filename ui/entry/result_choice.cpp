// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/result_choice.h"

#include "app/field_text.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace salkku::ui {

namespace {

const QString results[] = {QStringLiteral("met"), QStringLiteral("partly"), QStringLiteral("not_met")};
constexpr int count = 3;
constexpr int padding = 10;
constexpr int gap = 3;
constexpr int rowHeight = 28;

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

// Of each name the first letter that no name before it has taken.
QString lettersOf(const QStringList& names) {
    QString letters;
    for (const QString& name : names) {
        const QString upper = name.toUpper();
        const auto free = std::find_if(upper.begin(), upper.end(), [&](QChar letter) {
            return letter.isLetter() && !letters.contains(letter);
        });
        letters += free == upper.end() ? QChar() : *free;
    }
    return letters;
}

} // namespace

ResultChoice::ResultChoice(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void ResultChoice::retranslate() {
    m_names.clear();
    for (const QString& result : results) m_names.append(capitalised(indicatorResultText(result)));
    m_letters = lettersOf(m_names);
    setToolTip(tr("Keys: %1, %2 and %3; Delete takes the answer away")
                   .arg(m_letters[0])
                   .arg(m_letters[1])
                   .arg(m_letters[2]));
    setResult(result());
    updateGeometry();
}

// A screen reader reads the description when the value changes.
void ResultChoice::setResult(const QString& result) {
    const auto* found = std::find(std::begin(results), std::end(results), result);
    m_chosen = found == std::end(results) ? std::nullopt : std::optional(int(found - std::begin(results)));
    if (m_chosen) m_cursor = *m_chosen;
    setAccessibleDescription(m_chosen ? m_names[*m_chosen] : tr("nothing chosen"));
    update();
}

QString ResultChoice::result() const {
    return m_chosen ? results[*m_chosen] : QString();
}

void ResultChoice::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    update();
}

QRect ResultChoice::areaOf(int place) const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int left = 0;
    for (int i = 0; i < place; ++i) left += metrics.horizontalAdvance(m_names[i]) + 2 * padding + gap;
    return {left, 0, metrics.horizontalAdvance(m_names[place]) + 2 * padding, height()};
}

QSize ResultChoice::sizeHint() const {
    return {areaOf(count - 1).right() + 1, std::max(rowHeight, fontMetrics().height() + 10)};
}

void ResultChoice::choose(std::optional<int> place, bool byKey) {
    if (m_readOnly) return;
    setResult(place ? results[*place] : QString());
    emit chosen(result(), byKey);
}

std::optional<int> ResultChoice::placeOfKey(const QString& typed) const {
    if (typed.size() != 1) return std::nullopt;
    const QChar key = typed.toUpper()[0];
    for (int i = 0; i < count; ++i)
        if (key == QChar(u'1' + i) || (!m_letters[i].isNull() && key == m_letters[i])) return i;
    return std::nullopt;
}

void ResultChoice::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return emit rowWanted(-1);
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit rowWanted(1);
    case Qt::Key_Space:
        return choose(m_cursor, true);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt, false);
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_cursor = std::clamp(m_cursor + (event->key() == Qt::Key_Left ? -1 : 1), 0, count - 1);
        return update();
    default:
        break;
    }
    if (const auto place = placeOfKey(event->text())) return choose(place, true);
    QWidget::keyPressEvent(event);
}

void ResultChoice::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < count; ++i)
        if (areaOf(i).contains(event->pos())) return choose(i, false);
}

void ResultChoice::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const bool isChosen = m_chosen == i;
        const bool isCursor = hasFocus() && m_cursor == i;
        painter.setOpacity(m_readOnly && !isChosen ? 0.45 : 1);
        painter.setBrush(isChosen ? tokens.window : tokens.card);
        painter.setPen(isCursor   ? QPen(tokens.accent, 2)
                       : isChosen ? QPen(tokens.text, 2)
                                  : QPen(tokens.line, 1));
        painter.drawRoundedRect(QRectF(areaOf(i)).adjusted(1, 1, -1, -1), 6, 6);
        QFont face = font();
        face.setBold(isChosen);
        painter.setFont(face);
        painter.setPen(tokens.text);
        painter.drawText(areaOf(i), Qt::AlignCenter, m_names[i]);
    }
}

void ResultChoice::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ResultChoice::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace salkku::ui
