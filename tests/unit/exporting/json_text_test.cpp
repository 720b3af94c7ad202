// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/json_text.h"

#include <catch2/catch.hpp>

using namespace salkku;
using Json = nlohmann::ordered_json;

TEST_CASE("JSON becomes the text that its library writes") {
    const Json value{{"text", "Öljyä \"näin\" \\ \x01\b\f\n\r\t \x7F \xF0\x9F\x9A\xA6 \xE2\x80\xA8"},
                     {"kääk", Json::array({1, -2.5, 1e300, true, nullptr, Json::array(), Json::object()})},
                     {"inner", {{"a", "b"}, {"list", Json::array({"x", Json{{"deep", 0}}})}}},
                     {"empty", ""}};
    std::string text;
    appendJson(text, value, 0);
    CHECK(text == value.dump(1, ' ', true));
}

TEST_CASE("JSON inside of other JSON stands as deep as it is told to") {
    std::string text = "[";
    appendJson(text, Json{{"a", Json::array({1})}}, 1);
    CHECK(text == "[{\n  \"a\": [\n   1\n  ]\n }");
}
