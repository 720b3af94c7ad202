// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/conflict_panel.h"

#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace salkku::ui {

namespace {

constexpr int longestValue = 220; ///< characters; the whole text stands in the tooltip

QString sideHtml(const ConflictSide& side, const QColor& muted) {
    QString value = side.value;
    if (value.size() > longestValue) value = value.left(longestValue) + QChar(0x2026);
    return QStringLiteral("<span style=\"color:%1\">%2</span><br><b>%3</b><br>"
                          "<span style=\"color:%1\">%4</span>")
        .arg(muted.name(), side.title.toHtmlEscaped(),
             value.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
             side.source.toHtmlEscaped());
}

QLabel* sideLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextFormat(Qt::RichText);
    return label;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent)
    , m_left(sideLabel(this))
    , m_right(sideLabel(this))
    , m_takeLeft(new QPushButton(this))
    , m_takeRight(new QPushButton(this)) {
    setObjectName(QStringLiteral("conflict"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_left, 0, 0);
    grid->addWidget(m_right, 0, 1);
    grid->addWidget(m_takeLeft, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_takeRight, 1, 1, Qt::AlignLeft);
    connect(m_takeLeft, &QPushButton::clicked, this, &ConflictPanel::leftTaken);
    connect(m_takeRight, &QPushButton::clicked, this, &ConflictPanel::rightTaken);
    retranslate();
    hide();
}

void ConflictPanel::retranslate() {
    m_takeLeft->setText(tr("Keep this"));
    m_takeRight->setText(tr("Take this"));
}

void ConflictPanel::show(const ConflictSide& left, const ConflictSide& right) {
    const QColor muted = tokensOf(palette()).muted;
    m_left->setText(sideHtml(left, muted));
    m_right->setText(sideHtml(right, muted));
    m_left->setToolTip(left.value);
    m_right->setToolTip(right.value);
    QFrame::show();
}

} // namespace salkku::ui
