// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/place_list.h"

#include "app/field_text.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace salkku::ui {

namespace {

constexpr int stateRole = Qt::UserRole;     // the state's name, empty for none
constexpr int kindRole = Qt::UserRole + 1;  // ReportState as a number
constexpr int depthRole = Qt::UserRole + 2; // 0 for an investment
constexpr int nameRole = Qt::UserRole + 3;  // what stands beside the state
constexpr int titleRole = Qt::UserRole + 4; // what stands below both; empty for nothing
constexpr int indent = 10;
constexpr int rowHeight = 28;

PillColours coloursOf(const Tokens& tokens, int kind) {
    switch (static_cast<ReportState>(kind)) {
    case ReportState::Draft:
        return tokens.watch;
    case ReportState::Returned:
        return tokens.bad;
    case ReportState::Submitted:
    case ReportState::Accepted:
        return tokens.good;
    case ReportState::Imported:
        break;
    }
    return tokens.quiet;
}

class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int below = index.data(titleRole).toString().isEmpty() ? 0 : option.fontMetrics.height();
        return {120, lineHeight(option) + below};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(tokens.accent, 1) : Qt::NoPen);
            painter->setBrush(tokens.accentGround);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        QFont font = option.font;
        font.setBold(isChosen);
        painter->setFont(font);
        painter->setPen(tokens.text);
        QRect line = option.rect.adjusted(6 + indent * index.data(depthRole).toInt(), 0, -4, 0);
        const QRect title = line.adjusted(0, lineHeight(option) - 4, 0, -4);
        line.setHeight(lineHeight(option));
        paintText(*painter, title, index.data(titleRole).toString());
        if (const QRect pill = paintPill(*painter, line, index, tokens); pill.isValid())
            line.setRight(pill.left() - 4);
        painter->setFont(font);
        painter->setPen(tokens.text);
        paintText(*painter, line, index.data(nameRole).toString());
        painter->restore();
    }

private:
    static int lineHeight(const QStyleOptionViewItem& option) {
        return std::max(rowHeight, option.fontMetrics.height() + 10);
    }

    static void paintText(QPainter& painter, const QRect& place, const QString& text) {
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    static QRect paintPill(QPainter& painter, const QRect& line, const QModelIndex& index,
                           const Tokens& tokens) {
        const QString state = index.data(stateRole).toString();
        if (state.isEmpty()) return {};
        QFont font = painter.font();
        font.setBold(false);
        if (font.pixelSize() > 0)
            font.setPixelSize(font.pixelSize() - 2);
        else
            font.setPointSizeF(font.pointSizeF() * 0.85);
        const QFontMetrics metrics(font);
        const int wide = metrics.horizontalAdvance(state) + 12;
        const int high = metrics.height() + 3;
        const QRect pill(line.right() - wide, line.center().y() - high / 2, wide, high);
        const PillColours colours = coloursOf(tokens, index.data(kindRole).toInt());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(colours.text);
        painter.setFont(font);
        painter.drawText(pill, Qt::AlignCenter, state);
        return pill;
    }
};

} // namespace

PlaceList::PlaceList(QWidget* parent)
    : QListWidget(parent) {
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_places.size()))
            emit chosen(m_places[static_cast<std::size_t>(row)].key);
    });
}

void PlaceList::setPlaces(const std::vector<EntryPlace>& places, const StatusKey& current,
                          const Programme& programme, Language language) {
    const QSignalBlocker quiet(this);
    m_places = places;
    clear();
    for (const EntryPlace& place : places) {
        const StatusKey& key = place.key;
        const Investment* investment = programme.investment(key.investment);
        QString name = investmentShort(key.investment) + key.part;
        QString full = investment ? investment->shortName.in(language) : name;
        if (key.workPackage > 0) {
            name = tr("WP %1").arg(key.workPackage);
            full = place.title.isEmpty() ? name : tr("WP %1 %2").arg(key.workPackage).arg(place.title);
        }
        auto* item = new QListWidgetItem(key.workPackage > 0 ? full : name, this);
        item->setData(nameRole, name);
        item->setData(titleRole, place.title);
        const QString state = place.state ? reportStateText(*place.state) : tr("empty");
        item->setToolTip(tr("%1: %2").arg(full, state));
        item->setData(stateRole, state);
        item->setData(kindRole, static_cast<int>(place.state.value_or(ReportState::Imported)));
        item->setData(depthRole, key.workPackage > 0 ? 1 : 0);
        if (key == current) setCurrentItem(item);
    }
}

} // namespace salkku::ui
