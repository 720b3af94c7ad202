// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozen_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace salkku::ui {

FrozenColumn::FrozenColumn(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_cover(new QTableView(&table)) {
    m_cover->setModel(table.model());
    m_cover->setSelectionModel(table.selectionModel());
    m_cover->setItemDelegate(table.itemDelegate());
    m_cover->setFocusPolicy(Qt::NoFocus);
    m_cover->setFrameShape(QFrame::NoFrame);
    m_cover->setShowGrid(false);
    m_cover->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cover->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cover->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cover->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cover->verticalHeader()->hide();
    m_cover->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_cover->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_cover->horizontalHeader()->setHighlightSections(false);
    m_cover->hide();
    table.installEventFilter(this);
    connectScrolling();
}

void FrozenColumn::connectScrolling() {
    connect(m_cover->verticalScrollBar(), &QScrollBar::valueChanged, m_table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, m_cover->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::update);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0) update();
    });
    connect(m_table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
    connect(m_cover, &QTableView::clicked, &m_table, &QTableView::clicked);
    connect(m_cover, &QTableView::doubleClicked, &m_table, &QTableView::activated);
}

bool FrozenColumn::isShown() const {
    return m_cover->isVisible();
}

void FrozenColumn::update() {
    const bool wanted = m_table.horizontalScrollBar()->value() > 0 && m_table.model()->columnCount() > 1;
    if (wanted) {
        for (int column = 1; column < m_table.model()->columnCount(); ++column) m_cover->hideColumn(column);
        m_cover->showColumn(0);
        m_cover->setColumnWidth(0, m_table.columnWidth(0));
        m_cover->setFont(m_table.font());
        m_cover->verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
        place();
        m_cover->verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    }
    m_cover->setVisible(wanted);
    if (wanted) m_cover->raise();
}

// Over the first column, heading and all.
void FrozenColumn::place() {
    const QRect viewport = m_table.viewport()->geometry();
    const int heading = m_table.horizontalHeader()->height();
    m_cover->horizontalHeader()->setFixedHeight(heading);
    m_cover->setGeometry(viewport.left(), viewport.top() - heading, m_table.columnWidth(0),
                         viewport.height() + heading);
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event) {
    const bool concerns = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    if (watched == &m_table && concerns)
        QMetaObject::invokeMethod(this, &FrozenColumn::update, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace salkku::ui
