// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_line.h"

#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::ui;

namespace {

Result<CommandLine> parse(const QString& words) {
    return parseCommandLine((QStringLiteral("salkku ") + words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

TEST_CASE("a picture's whole description is understood") {
    const auto line = parse(QStringLiteral("--page region --period 2025-10/2025-12 --screenshot o.png --size "
                                           "900x700 --lang en --organisation 14 "
                                           "--investment 2 --theme dark p.salkku"));
    REQUIRE(line);
    CHECK(line->page == PageId::Region);
    CHECK(line->period->toString() == "2025-10/2025-12");
    CHECK(line->screenshot == "o.png");
    CHECK(line->size == QSize(900, 700));
    CHECK(line->language == Language::English);
    CHECK(line->organisation == "14");
    CHECK(line->investment == 2);
    CHECK(line->theme == ThemeChoice::Dark);
    CHECK(line->portfolio == "p.salkku");
}

TEST_CASE("unusable arguments are errors that name the argument") {
    const auto words =
        GENERATE(as<std::string>{}, "--page nowhere p.salkku", "--period soon p.salkku", "--lang xx p.salkku",
                 "--theme pink p.salkku", "--size big p.salkku", "--investment one p.salkku");
    const auto line = parse(QString::fromStdString(words));
    CAPTURE(words);
    REQUIRE_FALSE(line);
    CHECK(line.error().code == ErrorCode::InvalidArgument);
    CHECK(line.error().message.contains(QString::fromStdString(words.substr(0, words.find(' ')))));
}

TEST_CASE("a picture without a portfolio, two portfolios and unknown options are errors") {
    CHECK_FALSE(parse(QStringLiteral("--screenshot o.png")));
    CHECK_FALSE(parse(QStringLiteral("a.salkku b.salkku")));
    CHECK_FALSE(parse(QStringLiteral("--frobnicate p.salkku")));
}
