// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_page.h"

#include "gui/demo_session.h"
#include "support/portfolios.h"
#include "ui/main_window.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/region_page.h"
#include "ui/translation.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

constexpr int patience = 60'000; // milliseconds; reached only where something hangs

struct SearchFixture : DemoSession {
    SearchFixture() {
        window.show();
        REQUIRE(QTest::qWaitFor([this] { return session.indexedPercent() == 100; }, patience));
        field = window.findChild<QLineEdit*>(QStringLiteral("search"));
        REQUIRE(field);
    }
    void look(const QString& words) {
        field->setText(words); // letters beyond ASCII cannot be clicked
        QTest::keyClick(field, Qt::Key_Return);
    }
    const SearchModel& found() { return window.searchPage().model(); }
    void open(int row) { emit window.searchPage().hitChosen(row); }

    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
    QLineEdit* field = nullptr;
};

bool isPart(const TextHit& hit, const QString& word) {
    return hit.text.contains(word, Qt::CaseInsensitive);
}

} // namespace

TEST_CASE("words in the bar above lead to the texts that hold them") {
    SearchFixture fixture;
    fixture.look(QStringLiteral("integraatiotyö"));
    CHECK(fixture.window.page() == PageId::Search);
    const QAbstractItemModelTester tester(const_cast<SearchModel*>(&fixture.found()));
    REQUIRE(fixture.found().rowCount() > 0);
    CHECK(isPart(*fixture.found().hitAt(0), QStringLiteral("integraatiotyö")));
    CHECK(fixture.window.searchPage().message().isEmpty());
}

TEST_CASE("the whole name of a region leads to the region") {
    SearchFixture fixture;
    const Organisation& organisation = fixture.session.programme().organisations[3];
    fixture.look(organisation.names.in(fixture.session.language()));
    CHECK(fixture.window.page() == PageId::Region);
    CHECK(fixture.session.organisation() == organisation.code);
}

TEST_CASE("words that no text holds are said to be in none") {
    SearchFixture fixture;
    fixture.look(QStringLiteral("xyzzyplugh"));
    CHECK(fixture.found().rowCount() == 0);
    CHECK_FALSE(fixture.window.searchPage().message().isEmpty());
}

TEST_CASE("a search is narrowed to one organisation") {
    SearchFixture fixture;
    fixture.look(QStringLiteral("rekrytointi"));
    const OrganisationCode code = fixture.session.programme().organisations[1].code;
    QComboBox& choice = fixture.window.searchPage().organisations();
    choice.setCurrentIndex(choice.findData(code.value));
    emit choice.activated(choice.currentIndex());
    REQUIRE(fixture.found().rowCount() > 0);
    for (int row = 0; row < fixture.found().rowCount(); ++row)
        CHECK(fixture.found().hitAt(row)->organisation == code);
}

TEST_CASE("a narrative that was found opens on its region's page, in its period") {
    SearchFixture fixture;
    fixture.look(QStringLiteral("rekrytointi"));
    int row = 0;
    while (fixture.found().hitAt(row) && (fixture.found().hitAt(row)->kind != TextKind::NarrativeText ||
                                          fixture.found().hitAt(row)->organisation.isEmpty()))
        ++row;
    REQUIRE(fixture.found().hitAt(row));
    const TextHit hit = *fixture.found().hitAt(row);
    fixture.open(row);
    CHECK(fixture.window.page() == PageId::Region);
    CHECK(fixture.session.organisation() == hit.organisation);
    CHECK(fixture.session.period() == hit.period);
    CHECK(fixture.window.regionPage().shownText().contains(hit.text));
}

TEST_CASE("a comment that was found opens beside its light") {
    SearchFixture fixture;
    const StatusKey where{fixture.session.programme().organisations[0].code,
                          fixture.session.calls().front(),
                          1,
                          QString(),
                          0,
                          *fixture.session.period()};
    const FieldName field = FieldName::light(fixture.session.programme().dimensions[2].id);
    Portfolio portfolio = *Portfolio::open(fixture.session.path());
    apply(portfolio, {{where, field, lightValue(ReportedLight{Light::Red, QStringLiteral("zeppelin")}), 0}});
    fixture.look(QStringLiteral("zeppelin"));
    REQUIRE(fixture.found().rowCount() == 1);
    fixture.open(0);
    CHECK(fixture.window.page() == PageId::Compare);
    CHECK(fixture.window.comparePage().investment() == 1);
}

TEST_CASE("a long text is cut around the first word that was found") {
    const QString text = QStringLiteral("alku ").repeated(50) + QStringLiteral("osuma ") +
                         QStringLiteral("loppu ").repeated(50);
    const Snippet snippet = snippetOf(text, {{250, 5}}, 60);
    REQUIRE(snippet.marks.size() == 1);
    CHECK(snippet.text.mid(snippet.marks[0].start, snippet.marks[0].length) == QStringLiteral("osuma"));
    CHECK(snippet.text.size() < 100);
    CHECK(snippet.text.startsWith(QChar(0x2026)));
    CHECK(snippet.text.endsWith(QChar(0x2026)));
}

TEST_CASE("a click in the navigation leads back from the search, also to the page before it") {
    SearchFixture fixture;
    fixture.look(QStringLiteral("rekrytointi"));
    auto* navigation = fixture.window.findChild<QListWidget*>(QStringLiteral("navigation"));
    REQUIRE(navigation);
    navigation->setFocus();
    CHECK(fixture.window.page() == PageId::Search);
    const QRect first = navigation->visualItemRect(navigation->item(0));
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, first.center());
    CHECK(fixture.window.page() == PageId::Overview);
}
