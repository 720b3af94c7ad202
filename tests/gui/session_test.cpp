// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/demo_session.h"

#include <QFile>
#include <QSignalSpy>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

TEST_CASE("a session opens at the latest period that has reports") {
    DemoSession demo;
    REQUIRE_FALSE(demo.session.periods().empty());
    CHECK(demo.session.period() == demo.session.periods().back());
    CHECK(demo.session.isDemo());
}

TEST_CASE("another period gives other figures and says so once") {
    DemoSession demo;
    QSignalSpy changed(&demo.session, &Session::selectionChanged);
    const auto late = demo.session.overview(QDate(2026, 2, 1));
    demo.session.setPeriod(demo.session.periods().front());
    demo.session.setPeriod(demo.session.periods().front());
    const auto early = demo.session.overview(QDate(2026, 2, 1));
    REQUIRE(late);
    REQUIRE(early);
    CHECK(changed.count() == 1);
    CHECK(late->tiles.meanPercent != early->tiles.meanPercent);
}

TEST_CASE("the region filter narrows matrix and tiles alike") {
    DemoSession demo;
    const auto& organisations = demo.session.programme().organisations;
    demo.session.setOrganisationFilter({organisations[0].code, organisations[1].code});
    const auto matrix = demo.session.dimensionMatrix(1);
    const auto overview = demo.session.overview(QDate(2026, 2, 1));
    REQUIRE(matrix);
    REQUIRE(overview);
    CHECK(matrix->rows.size() == 2);
    CHECK(overview->tiles.organisationsExpected == 2);
    CHECK(overview->completeness.size() == 2);
}

TEST_CASE("a cell's history ends with the chosen period and with the cell's own light") {
    DemoSession demo;
    demo.session.setPeriod(demo.session.periods()[3]);
    const Programme& programme = demo.session.programme();
    const CellPlace place{programme.organisations[0].code, 1, programme.dimensions[0].id};
    const auto details = demo.session.cellDetails(place);
    REQUIRE(details);
    REQUIRE(details->history.size() == 4);
    CHECK(details->history.back().period == *demo.session.period());
    REQUIRE(details->light);
    CHECK(details->history.back().light == details->light->light);
}

TEST_CASE("coming back to a period after a change shows what is in the file now") {
    DemoSession demo;
    const auto periods = demo.session.periods();
    const OrganisationCode organisation = demo.session.programme().organisations[0].code;
    const auto shown = [&] {
        const auto matrix = demo.session.dimensionMatrix(1);
        REQUIRE(matrix);
        return matrix->rows.front().progress.percent;
    };
    demo.session.setPeriod(periods[2]);
    REQUIRE(shown());
    demo.session.setPeriod(periods[3]);
    REQUIRE(shown());
    const auto where = demo.session.entryKey(organisation, 1, periods[2]);
    REQUIRE(where);
    REQUIRE(demo.session.returnReport(*where, QStringLiteral("Tarkistakaa luku")));
    demo.session.setPeriod(periods[2]);
    CHECK_FALSE(shown()); // what was sent back is the ministry's no more
}

TEST_CASE("a call chosen leaves only its reports, and all of them come back") {
    DemoSession demo;
    const auto count = [&] { return demo.session.overview(QDate(2026, 2, 1))->tiles.organisationsReceived; };
    const int all = count();
    REQUIRE(all > 0);
    demo.session.setCall(CallId(QStringLiteral("no such call")));
    CHECK(count() == 0);
    demo.session.setCall(CallId());
    CHECK(count() == all);
}

TEST_CASE("a file that is no portfolio is an error and leaves nothing open") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.salkku"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a portfolio at all, but long enough to look like something");
    file.close();
    Session session;
    const auto opened = session.open(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotAPortfolio);
    CHECK_FALSE(session.isOpen());
}

TEST_CASE("a new portfolio has no period yet, and asking for figures is an error and no crash") {
    QTemporaryDir folder;
    Session session;
    REQUIRE(session.createNew(folder.filePath(QStringLiteral("new.salkku"))));
    CHECK_FALSE(session.period());
    CHECK_FALSE(session.overview(QDate(2026, 2, 1)));
}
