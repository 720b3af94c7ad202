// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_forms.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

bool isForm(const char* word, const char* base) {
    return isFormOf(QString::fromUtf8(word), QString::fromUtf8(base));
}

} // namespace

TEST_CASE("a weak grade becomes strong in words that end in e") {
    CHECK(isForm("pohteen", "pohde"));
    CHECK(isForm("pohteelle", "pohde"));
    CHECK_FALSE(isForm("pohtivat", "pohde"));
}

TEST_CASE("endings are taken off without a dictionary") {
    const auto stem = [](const char* word) { return stemOf(QString::fromUtf8(word)); };
    CHECK(stem("satamassa") == stem("satamalle"));
    CHECK(stem("satamamme") == stem("sataman"));
    CHECK(stem("laituriinkin") == stem("laituri"));
    CHECK(stem("v\u00e4yl\u00e4ll\u00e4") == stem("v\u00e4yl\u00e4"));
    CHECK(stem("yö") == QString::fromUtf8("yö"));
}
