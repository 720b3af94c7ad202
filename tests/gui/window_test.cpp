// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "gui/demo_session.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/models/news_model.h"
#include "ui/page_feeder.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/region_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/translation.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/tile.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

constexpr int patience = 60'000; ///< milliseconds; reached only where something hangs

struct WindowFixture : DemoSession {
    WindowFixture() { window.show(); }
    ~WindowFixture() { speak(Language::Finnish); }
    Settings settings = Settings::forgetting();
    MainWindow window{session, settings, false};
};

QStringList allLabels(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) texts.append(label->text());
    return texts;
}

std::optional<Percent> firstPercent(const MainWindow& window) {
    const MatrixModel& matrix = const_cast<MainWindow&>(window).comparePage().view().matrix();
    for (int row = 0; row < matrix.rowCount(); ++row)
        if (const MatrixCell* cell = matrix.cellAt(matrix.index(row, matrix.columnCount() - 1)))
            if (cell->progress && cell->progress->percent) return cell->progress->percent;
    return std::nullopt;
}

// Stands in for languages with longer words: every text grows by a third.
class LongerTexts : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        QString growth(text.size() / 3 + 1, QLatin1Char('m'));
        // A long sentence grows by words, as sentences do.
        for (int end = longestWord; end < growth.size(); end += longestWord + 1)
            growth.insert(end, QLatin1Char(' '));
        return text + growth;
    }
    bool isEmpty() const override { return false; }

private:
    static constexpr int longestWord = 10;
};

bool showsItsText(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap()) return widget.height() >= label->heightForWidth(widget.width());
    return widget.width() >= widget.minimumSizeHint().width();
}

std::vector<PageId> pagesAndSearch() {
    std::vector<PageId> pages(std::begin(allPages), std::end(allPages));
    pages.push_back(PageId::Search);
    return pages;
}

const QWidget& shownPage(const MainWindow& window) {
    for (const ui::Page* page : window.findChildren<ui::Page*>())
        if (page->isVisible()) return *page;
    return window;
}

QRect placeOf(const QWidget& widget) {
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

// What Tab reaches inside the page, in its order.
std::vector<const QWidget*> tabOrder(const QWidget& page) {
    std::vector<const QWidget*> order;
    for (const QWidget* widget = page.nextInFocusChain(); widget != &page;
         widget = widget->nextInFocusChain())
        if (page.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            order.push_back(widget);
    return order;
}

} // namespace

TEST_CASE("texts a third longer than the English ones are not cut in a window of 1280 × 800") {
    WindowFixture fixture;
    LongerTexts longer;
    fixture.window.resize(1280, 800);
    QCoreApplication::installTranslator(&longer);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&fixture.window, &change);
    fixture.window.feeder().refreshAll();
    for (const PageId page : allPages) {
        fixture.window.showPage(page);
        QCoreApplication::processEvents();
        {
            CAPTURE(pageName(page));
            CHECK(fixture.window.minimumSizeHint().width() <= 1280);
        }
        for (const QWidget* widget : fixture.window.findChildren<QWidget*>()) {
            const bool tells =
                qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
            if (!tells || !widget->isVisible() || widget->property("text").toString().isEmpty()) continue;
            CAPTURE(pageName(page), widget->property("text").toString(), widget->width(),
                    widget->minimumSizeHint().width());
            CHECK(showsItsText(*widget));
        }
    }
    CHECK(fixture.window.width() == 1280);
    QCoreApplication::removeTranslator(&longer);
}

TEST_CASE("without a portfolio the window welcomes and offers what to do") {
    Session session;
    Settings settings = Settings::forgetting();
    MainWindow window(session, settings, false);
    window.show();
    const auto* welcome = window.findChild<WelcomePage*>();
    REQUIRE(welcome);
    CHECK(welcome->isVisible());
    CHECK_FALSE(window.overviewPage().isVisible());
}

TEST_CASE("with a portfolio the overview stands first and is filled") {
    WindowFixture fixture;
    CHECK(fixture.window.overviewPage().isVisible());
    CHECK(fixture.window.overviewPage().news().rowCount() > 0);
}

TEST_CASE("another period reaches every page") {
    WindowFixture fixture;
    fixture.window.showPage(PageId::Compare);
    fixture.window.comparePage().showInvestment(1);
    emit fixture.window.comparePage().investmentChosen(1);
    const QStringList tilesBefore = allLabels(fixture.window.overviewPage());
    const auto percentBefore = firstPercent(fixture.window);
    fixture.session.setPeriod(fixture.session.periods().front());
    CHECK(firstPercent(fixture.window) != percentBefore);
    fixture.window.showPage(PageId::Overview);
    CHECK(allLabels(fixture.window.overviewPage()) != tilesBefore);
}

TEST_CASE("matrix cells in the window equal the analysis") {
    WindowFixture fixture;
    fixture.window.showPlace(PageId::Compare, {}, 2);
    emit fixture.window.comparePage().investmentChosen(2);
    const auto expected = fixture.session.dimensionMatrix(2);
    REQUIRE(expected);
    const MatrixModel& matrix = fixture.window.comparePage().view().matrix();
    std::size_t compared = 0;
    for (const DimensionRow& row : expected->rows)
        for (std::size_t i = 0; i < row.lights.size(); ++i, ++compared) {
            const CellPlace place{row.organisation, 2, fixture.session.programme().dimensions[i].id};
            const MatrixCell* cell = matrix.cellAt(matrix.indexOf(place));
            REQUIRE(cell);
            REQUIRE(cell->light->light == row.lights[i].light);
        }
    CHECK(compared >= 100);
}

TEST_CASE("another language changes headings and names while the window runs") {
    WindowFixture fixture;
    fixture.window.showPlace(PageId::Compare, {}, 1);
    emit fixture.window.comparePage().investmentChosen(1);
    const MatrixModel& matrix = fixture.window.comparePage().view().matrix();
    const Programme& programme = fixture.session.programme();
    const auto heading = [&] { return matrix.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(); };
    fixture.session.setLanguage(Language::English);
    CHECK(heading() == programme.dimensions[0].names.en);
    fixture.session.setLanguage(Language::Swedish);
    CHECK(heading() == programme.dimensions[0].names.sv);
    fixture.session.setLanguage(Language::Finnish);
    CHECK(heading() == programme.dimensions[0].names.fi);
}

TEST_CASE("news leads to its cell in the matrix") {
    WindowFixture fixture;
    const CellPlace place = fixture.window.overviewPage().news().placeAt(0);
    emit fixture.window.overviewPage().placeChosen(place);
    CHECK(fixture.window.page() == PageId::Compare);
    MatrixView& view = fixture.window.comparePage().view();
    CHECK(view.currentIndex() == view.matrix().indexOf(place));
    CHECK(view.currentIndex().isValid());
}

TEST_CASE("Ctrl+C copies the chosen cells of the matrix") {
    WindowFixture fixture;
    fixture.window.showPlace(PageId::Compare, {}, 1);
    MatrixView& view = fixture.window.comparePage().view();
    view.selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 20);
    CHECK(lines[0].count(QLatin1Char('\t')) == view.matrix().columnCount() - 1);
}

TEST_CASE("arrow keys move through the matrix and the panel follows") {
    WindowFixture fixture;
    const Programme& programme = fixture.session.programme();
    fixture.window.showPlace(PageId::Compare, programme.organisations[0].code, 1);
    MatrixView& view = fixture.window.comparePage().view();
    QSignalSpy chosen(&view, &MatrixView::placeChosen);
    const QModelIndex before = view.currentIndex();
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.currentIndex().column() == before.column() - 1);
    CHECK(chosen.count() == 1);
}

TEST_CASE("the region page tells the texts of the chosen region") {
    WindowFixture fixture;
    const OrganisationCode code = fixture.session.programme().organisations[0].code;
    fixture.window.showPlace(PageId::Region, code, 1);
    const auto texts = fixture.session.texts(code, 1);
    REQUIRE(texts);
    REQUIRE_FALSE(texts->empty());
    const QString first = texts->front().sections.front().items.front().text;
    CHECK(fixture.window.regionPage().shownText().contains(first));
}

TEST_CASE("the export dialog writes the file it names") {
    WindowFixture fixture;
    ExportDialog dialog(fixture.session, fixture.settings);
    dialog.setPath(fixture.path("out.pptx"));
    QSignalSpy ended(&dialog, &ExportDialog::exportEnded);
    dialog.start();
    if (ended.isEmpty()) REQUIRE(ended.wait(patience));
    CHECK(ended.front().front().toBool());
    CHECK(QFileInfo(fixture.path("out.pptx")).size() > 0);
}

TEST_CASE("the region page shows work packages below their investment, and what is to be checked") {
    WindowFixture fixture;
    const OrganisationCode code(QStringLiteral("12")); // falls behind in the demo
    fixture.window.showPlace(PageId::Region, code, 1);
    const auto region = fixture.session.regionView();
    REQUIRE(region);
    REQUIRE(region->investments[0].scopes.size() == 2);
    REQUIRE(region->investments[0].calculated);
    const MatrixModel& matrix = fixture.window.regionPage().findChild<MatrixView*>()->matrix();
    CHECK(matrix.rowCount() == 4 + 2 * 3); // two of the four investments have packages
    const DimensionId dimension = fixture.session.programme().dimensions[0].id;
    const QModelIndex package = matrix.indexOf({code, 1, dimension, region->investments[0].scopes[1].scope});
    REQUIRE(package.isValid());
    CHECK(package.row() == 2);
    REQUIRE_FALSE(region->remarks.empty());
    CHECK(fixture.window.regionPage().shownText().contains(NewsModel::remarkText(region->remarks.front())));
}

TEST_CASE("every cell and line of every page has a text for screen readers") {
    WindowFixture fixture;
    fixture.window.resize(1280, 800);
    fixture.window.lookFor(QStringLiteral("rekrytointi"));
    for (const PageId page : pagesAndSearch()) {
        fixture.window.showPage(page);
        QCoreApplication::processEvents();
        for (const QAbstractItemView* view : fixture.window.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model() || qobject_cast<const QHeaderView*>(view) ||
                view->window() != &fixture.window)
                continue;
            const QAbstractItemModel& model = *view->model();
            CAPTURE(pageName(page), view->metaObject()->className(), view->accessibleName());
            CHECK_FALSE(view->accessibleName().isEmpty());
            for (int row = 0; row < std::min(5, model.rowCount()); ++row)
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex index = model.index(row, column);
                    CAPTURE(row, column);
                    CHECK_FALSE((index.flags().testFlag(Qt::ItemIsEnabled) &&
                                 index.data(Qt::AccessibleTextRole).toString().isEmpty() &&
                                 index.data(Qt::DisplayRole).toString().isEmpty()));
                }
        }
    }
}

TEST_CASE("Tab goes through each page from the top down, column by column") {
    WindowFixture fixture;
    fixture.window.resize(1280, 800);
    fixture.window.lookFor(QStringLiteral("rekrytointi"));
    for (const PageId page : pagesAndSearch()) {
        fixture.window.showPage(page);
        QCoreApplication::processEvents();
        const std::vector<const QWidget*> order = tabOrder(shownPage(fixture.window));
        for (std::size_t i = 1; i < order.size(); ++i) {
            const QRect before = placeOf(*order[i - 1]), now = placeOf(*order[i]);
            CAPTURE(pageName(page), order[i - 1]->metaObject()->className(), order[i - 1]->accessibleName(),
                    order[i]->metaObject()->className(), order[i]->accessibleName());
            CHECK_FALSE((now.bottom() <= before.top() && now.left() < before.left()));
        }
    }
}

TEST_CASE("every control that takes the keyboard has a name for screen readers") {
    WindowFixture fixture;
    fixture.window.lookFor(QStringLiteral("rekrytointi"));
    for (const PageId page : pagesAndSearch()) {
        fixture.window.showPage(page);
        for (const QWidget* widget : fixture.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            const QVariant text = widget->property("text");
            CAPTURE(widget->metaObject()->className(), widget->objectName());
            CHECK_FALSE((widget->accessibleName().isEmpty() && text.toString().isEmpty()));
        }
    }
}
