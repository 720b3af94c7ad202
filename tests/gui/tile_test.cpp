// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/qt_strings.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace salkku;
using namespace salkku::ui;

namespace {

// The place in the window of the tile's label with these words.
QRect placeOf(const Tile& tile, const QString& words) {
    for (const QLabel* label : tile.findChildren<QLabel*>())
        if (label->text() == words) return {label->mapTo(label->window(), QPoint()), label->size()};
    FAIL("no label says " << words.toStdString());
    return {};
}

// Side by side, as on the overview.
class TileRow {
public:
    explicit TileRow(const std::vector<TileText>& texts) {
        auto* row = new QHBoxLayout(&m_window);
        for (const TileText& text : texts) {
            tiles.push_back(new Tile(&m_window));
            tiles.back()->setText(text);
            row->addWidget(tiles.back(), 1);
        }
        m_window.resize(static_cast<int>(texts.size()) * 180, 200);
        m_window.show();
        QCoreApplication::processEvents();
    }

private:
    QWidget m_window;

public:
    std::vector<Tile*> tiles; ///< the window's
};

const TileText shortNote{
    QStringLiteral("Berths"), QStringLiteral("19"), QStringLiteral("two fewer"), Change::None, {}};
const TileText longNote{QStringLiteral("Depth"), QStringLiteral("88 %"),
                        QStringLiteral("in the period before 78 % and by the plan of the harbour 100 %"),
                        Change::Better, Light::Yellow};

} // namespace

TEST_CASE("headings, figures and notes of tiles begin at one height, whatever the notes' lengths") {
    const TileRow row({shortNote, longNote});
    const QRect note = placeOf(*row.tiles[0], shortNote.note);
    const QRect wrapped = placeOf(*row.tiles[1], longNote.note);
    REQUIRE(wrapped.height() >= 2 * note.height());
    CHECK(placeOf(*row.tiles[0], shortNote.heading).center().y() ==
          placeOf(*row.tiles[1], longNote.heading).center().y());
    CHECK(placeOf(*row.tiles[0], shortNote.figure).top() == placeOf(*row.tiles[1], longNote.figure).top());
    CHECK(note.top() == wrapped.top());
}
