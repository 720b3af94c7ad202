// SPDX-License-Identifier: GPL-3.0-or-later
// A window on an empty portfolio with the entry page open, and a hand that types into it.
#pragma once

#include "gui/demo_session.h"
#include "storage/entry_record.h"
#include "support/portfolios.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/light_choice.h"
#include "ui/entry/light_table.h"
#include "ui/entry/percent_row.h"
#include "ui/entry/section_editor.h"
#include "ui/main_window.h"
#include "ui/pages/entry_page.h"

#include <QApplication>
#include <QSpinBox>
#include <QTest>

namespace salkku::test {

using namespace salkku::ui;

// Counts what a hand does: text is typed, everything else is a key press.
class Typist {
public:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses;
        QTest::keyClick(focus(), key, modifiers);
    }
    void letter(char letter) {
        ++presses;
        QTest::keyClick(focus(), letter);
    }
    void type(const char* text) { QTest::keyClicks(focus(), QString::fromUtf8(text)); }

    int presses = 0;

private:
    static QWidget* focus() {
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
};

struct EntryFixture : DemoSession {
    explicit EntryFixture(const QByteArray& programme = harbourProgrammeFile()) {
        {
            const auto made = Portfolio::create(path("entry.salkku"), programme);
            REQUIRE(made);
        }
        reopen();
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        window.showPage(PageId::Entry);
        window.entryPage().lights().firstField()->setFocus();
    }
    void reopen() {
        REQUIRE(session.open(path("entry.salkku")));
        session.setPeriod(session.programme().periods.front().period);
    }
    EntryPage& page() { return window.entryPage(); }
    EntryDraft& draft() { return window.entry().draft(); }
    StatusKey key() { return draft().form().report.key; }
    StatusReport stored() {
        const auto portfolio = Portfolio::open(path("entry.salkku"), OpenMode::ReadOnly);
        REQUIRE(portfolio);
        return report(*portfolio, key());
    }
    LightChoice& light(std::size_t dimension) {
        return *page().lights().choice(FieldName::light(session.programme().dimensions[dimension].id));
    }
    SectionEditor& section(const char* id) { return *page().section(SectionId(QString::fromLatin1(id))); }
    void setPercent(int value) { page().percent().number()->setValue(value); }

    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
};

} // namespace salkku::test
