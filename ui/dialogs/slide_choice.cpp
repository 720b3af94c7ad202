// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/slide_choice.h"

#include <QSignalBlocker>
#include <iterator>

namespace salkku::ui {

namespace {

constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Title"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Highlights"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "The period in figures"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Lights and progress by investment"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Saved views"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Changes"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Texts of each investment"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Lights by dimension"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Progress bars"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Trends"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Indicators"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Funding"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Partners"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Legend"),
    QT_TRANSLATE_NOOP("salkku::ui::SlideChoice", "Sources")};
static_assert(std::size(names) == std::size(allSlideKinds));

} // namespace

SlideChoice::SlideChoice(QWidget* parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Slides and their order"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    for (const SlideKind kind : allSlideKinds) {
        auto* item = new QListWidgetItem(tr(names[static_cast<std::size_t>(kind)]), this);
        item->setData(Qt::UserRole, static_cast<int>(kind));
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(Qt::Checked);
    }
    connect(this, &QListWidget::itemChanged, this, &SlideChoice::choiceChanged);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &SlideChoice::choiceChanged);
}

std::vector<SlideKind> SlideChoice::chosen() const {
    std::vector<SlideKind> kinds;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            kinds.push_back(static_cast<SlideKind>(item(i)->data(Qt::UserRole).toInt()));
    return kinds;
}

void SlideChoice::choose(const std::vector<SlideKind>& kinds) {
    {
        const QSignalBlocker quiet(this);
        int place = 0;
        for (const SlideKind kind :
             kinds.empty() ? std::vector(std::begin(allSlideKinds), std::end(allSlideKinds)) : kinds)
            for (int i = place; i < count(); ++i)
                if (item(i)->data(Qt::UserRole).toInt() == static_cast<int>(kind)) {
                    insertItem(place++, takeItem(i));
                    break;
                }
        for (int i = 0; i < count(); ++i) item(i)->setCheckState(i < place ? Qt::Checked : Qt::Unchecked);
    }
    emit choiceChanged();
}

} // namespace salkku::ui
