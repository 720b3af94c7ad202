// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pasted_bullets.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

// "text/level" of each bullet.
QStringList told(const std::vector<NarrativeItem>& items) {
    QStringList texts;
    for (const NarrativeItem& item : items)
        texts.append(QStringLiteral("%1/%2").arg(item.text).arg(item.level));
    return texts;
}

QStringList list(std::initializer_list<const char*> texts) {
    QStringList wanted;
    for (const char* text : texts) wanted.append(QString::fromUtf8(text));
    return wanted;
}

} // namespace

TEST_CASE("nested lists keep their levels, and deeper ones become the second") {
    const QString html =
        QStringLiteral("<html><head><title>x</title></head><body><ul><li>quay one<ul><li>crane &amp; "
                       "rail</li><li>lamp<ul><li>bulb"
                       "</li></ul></li></ul></li><li>quay <b>two</b></li></ul></body></html>");
    CHECK(told(bulletsFromHtml(html)) ==
          list({"quay one/0", "crane & rail/1", "lamp/1", "bulb/1", "quay two/0"}));
}

TEST_CASE("Word's paragraphs keep the level of their list mark and lose the mark itself") {
    const QString html = QStringLiteral(
        "<body><!--StartFragment--><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 "
        "level1 "
        "lfo1'><![if !supportLists]><span style='font-family:Symbol'>\u00B7<span>&nbsp;&nbsp; </span></span>"
        "<![endif]>Quay\r\n one<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;"
        "mso-list:l0 level2 lfo1'><![if !supportLists]><span>o<span>&nbsp; </span></span><![endif]>the "
        "crane</p>"
        "<!--EndFragment--></body>");
    CHECK(told(bulletsFromHtml(html)) == list({"Quay one/0", "the crane/1"}));
}

TEST_CASE("a mark that Word wrote as text is taken away") {
    const QString html = QStringLiteral("<p style=\"mso-list:l1 level1 lfo2\">\u00B7&nbsp;&nbsp;Quay</p>");
    CHECK(told(bulletsFromHtml(html)) == list({"Quay/0"}));
}

TEST_CASE("paragraphs outside lists are bullets of the first level") {
    CHECK(told(bulletsFromHtml(QStringLiteral("<p>one</p><p>two<br>three</p><p>&nbsp;</p>"))) ==
          list({"one/0", "two/0", "three/0"}));
}

TEST_CASE("in plain text marks and indents tell the level") {
    CHECK(told(bulletsFromText(QStringLiteral("• quay\n\to\tcrane\r\n▪ pier\n   - lamp\n\n"))) ==
          list({"quay/0", "crane/1", "pier/0", "lamp/1"}));
}

TEST_CASE("a mark of the second level counts without an indent, where there are first ones") {
    CHECK(told(bulletsFromText(QStringLiteral("• quay\no crane"))) == list({"quay/0", "crane/1"}));
    CHECK(told(bulletsFromText(QStringLiteral("o quay\no pier"))) == list({"quay/0", "pier/0"}));
}

TEST_CASE("Word's third mark stands below where the second is there too, and is the first elsewhere") {
    CHECK(told(bulletsFromText(QStringLiteral("\u2022\tquay\r\no\tcrane\r\n\uF0A7\thook"))) ==
          list({"quay/0", "crane/1", "hook/1"}));
    CHECK(told(bulletsFromText(QStringLiteral("\uF0A7\tquay\r\n\uF0A7\tpier"))) ==
          list({"quay/0", "pier/0"}));
    CHECK(told(bulletsFromHtml(QStringLiteral("<p>\u00B7 quay</p><p>o crane</p><p>\u00A7 hook</p>"))) ==
          list({"quay/0", "crane/1", "hook/1"}));
}

TEST_CASE("what looks like a mark but begins a word or a number stays") {
    CHECK(told(bulletsFromText(QStringLiteral("-5 degrees\nopen sea"))) ==
          list({"-5 degrees/0", "open sea/0"}));
}

TEST_CASE("a first bullet is never of the second level") {
    CHECK(told(bulletsFromHtml(QStringLiteral("<p style='mso-list:l0 level2 lfo1'>crane</p>"))) ==
          list({"crane/0"}));
}

TEST_CASE("Outlook's paragraphs with their marks in comments keep levels and lose the marks") {
    const auto items = bulletsFromHtml(QStringLiteral(
        "<p class=\"MsoListParagraph\" style=\"text-indent:-18.0pt;mso-list:l0 level1 lfo1\">"
        "<!--[if !supportLists]--><span style=\"font-family:Symbol\"><span style=\"mso-list:Ignore\">·"
        "<span style=\"font:7.0pt &quot;Times New Roman&quot;\">&nbsp;&nbsp; </span></span></span>"
        "<!--[endif]-->quay<o:p></o:p></p>"
        "<p class=\"MsoListParagraph\" style=\"margin-left:72.0pt;mso-list:l0 level2\nlfo1\">"
        "<!--[if !supportLists]--><span style=\"mso-list:Ignore\">1.<span>&nbsp;</span></span>"
        "<!--[endif]-->crane<br>and its driver<o:p></o:p></p>"));
    CHECK(told(items) == list({"quay/0", "crane/1", "and its driver/1"}));
}

TEST_CASE("lists of the programs on the web tell the level in each item") {
    const auto items =
        bulletsFromHtml(QStringLiteral("<div class=\"ListContainerWrapper\"><ul class=\"Bullet1\"><li "
                                       "data-aria-level=\"1\" aria-level=\"1\">"
                                       "<p class=\"Paragraph\"><span>quay</span></p></li></ul></div>"
                                       "<div><ul><li data-aria-level=\"2\" "
                                       "class=\"OutlineElement\"><p><span>crane</span></p></li></ul></div>"
                                       "<div><ul><li aria-level=\"1\"><p>berth</p></li></ul></div>"));
    CHECK(told(items) == list({"quay/0", "crane/1", "berth/0"}));
}

TEST_CASE("a list that stands in a list without an item between is of the second level") {
    const auto items = bulletsFromHtml(
        QStringLiteral("<ul><li><div>quay</div></li><ul><li><div>crane</div></li></ul><li>berth</li></ul>"));
    CHECK(told(items) == list({"quay/0", "crane/1", "berth/0"}));
}

TEST_CASE("slides' paragraphs tell the level by their class") {
    const auto items = bulletsFromHtml(QStringLiteral(
        "<div class=O><span style='mso-special-format:bullet;position:absolute'>•</span>quay</div>"
        "<div class=O1><span style='mso-special-format:bullet'>–</span>crane</div>"));
    CHECK(told(items) == list({"quay/0", "crane/1"}));
}

TEST_CASE("typed marks tell the level of paragraphs, where there are both kinds") {
    CHECK(told(bulletsFromHtml(QStringLiteral("<p>• quay</p><p>o&nbsp; crane</p>"))) ==
          list({"quay/0", "crane/1"}));
    CHECK(told(bulletsFromHtml(QStringLiteral("<p>o quay</p><p>o crane</p>"))) ==
          list({"quay/0", "crane/0"}));
}
