// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/unknown_names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int rowsShown = 3;

} // namespace

UnknownNames::UnknownNames(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_rows(nullptr) {
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    hide();
}

void UnknownNames::retranslate() {
    m_title->setText(tr("Who is meant? (%1)").arg(m_count));
}

void UnknownNames::setNames(const QStringList& names, const Programme& programme, Language language) {
    auto* list = new QWidget;
    list->setObjectName(QStringLiteral("plain"));
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_count = static_cast<int>(names.size());
    for (const QString& name : names) addRow(name, programme, language);
    m_rows->addStretch();
    m_scroll->setWidget(list);
    m_scroll->setFixedHeight(std::min(m_count, rowsShown) * rowHeight);
    retranslate();
    setVisible(m_count > 0);
}

void UnknownNames::addRow(const QString& name, const Programme& programme, Language language) {
    auto* label = new QLabel(name);
    label->setToolTip(name);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(18);
    choice->setAccessibleName(tr("Who is meant by %1").arg(name));
    choice->addItem(tr("Choose…"));
    choice->addItem(tr("No organisation: pass over"), QString());
    choice->insertSeparator(2);
    for (const Organisation& organisation : programme.organisations)
        choice->addItem(organisation.names.in(language), organisation.code.value);
    connect(choice, &QComboBox::activated, this, [this, choice, name](int index) {
        if (index > 0) emit mapped(name, OrganisationCode(choice->itemData(index).toString()));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(choice, 1);
    m_rows->addLayout(row);
}

} // namespace salkku::ui
