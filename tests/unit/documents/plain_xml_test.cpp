// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of plain XML beside Expat, which has the last word.
#include "documents/pptx/plain_xml.h"

#include "documents/pptx/plain_text_bytes.h"
#include "documents/pptx/read_fault.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace salkku;
using namespace salkku::ooxml;

namespace {

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isPlain(const QByteArray& xml) {
    KnownTexts texts;
    const DocumentLimits limits;
    TreeBuilder builder(limits, texts);
    return readPlainXml(viewOf(xml), builder);
}

XmlNode parsed(const QByteArray& xml) {
    KnownTexts texts;
    return parseXml(xml, QStringLiteral("part"), QStringLiteral("file"), {}, texts);
}

bool isDamaged(const QByteArray& xml) {
    try {
        parsed(xml);
    } catch (const ReadFault& fault) {
        return fault.error.code == ErrorCode::Damaged;
    }
    return false;
}

QString told(const XmlNode& node) {
    QString text = QLatin1Char('<') + node.name;
    for (const auto& [name, value] : node.attributes) text += QStringLiteral(" %1=[%2]").arg(name, value);
    text += QLatin1Char('>') + node.text;
    for (const XmlNode& child : node.children) text += told(child);
    return text + QStringLiteral("</>");
}

} // namespace

TEST_CASE("plain XML is read as Expat reads it") {
    const QByteArray samples[] = {
        "<a/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a b=\"1\" c=\"two words\" ></a "
        ">\n",
        "<a>text<b>inner</b>more\n\ttext</a>",
        "<a b=\"&lt;&amp;&quot;&apos;&gt;\">&lt;x&gt; &#228;&#xE4;&#x1F6A6; ]] &gt;</a>",
        "<a xmlns=\"x\" xmlns:r=\"http://y/relationships\" r:id=\"rId1\" q:z=\"other\"><r:b r:id=\"2\"/></a>",
        "<a><b xmlns:r=\"http://y/relationships\" r:id=\"1\"/><c r:id=\"2\"/></a>",
        "<a>öljyä \xF0\x9F\x9A\xA6 café</a>",
        "<a><mc:AlternateContent><mc:Choice><p:contentPart/></mc:Choice><mc:Fallback><pic/></mc:Fallback>"
        "</mc:AlternateContent></a>",
        "<a v=\"12345678\" w=\"123456789\" x=\"1234567890123456\" y=\"12345678901234567\" z=\"\"/>"};
    for (const QByteArray& sample : samples) {
        INFO(sample.toStdString());
        CHECK(isPlain(sample));
        // What stands behind the root changes nothing, but is not plain.
        const QByteArray commented = sample + "<!-- for Expat -->";
        CHECK_FALSE(isPlain(commented));
        CHECK(told(parsed(sample)) == told(parsed(commented)));
    }
}

TEST_CASE("what is not well-formed is damaged, whoever reads it") {
    for (const char* xml : {"",
                            " ",
                            "text",
                            "<a>",
                            "<a></b>",
                            "<a><b></a></b>",
                            "<a/><b/>",
                            "<a/>text",
                            "<a b=\"1\" b=\"2\"/>",
                            "<a b=\"1\"c=\"2\"/>",
                            "<a b=1/>",
                            "<a b=\"<\"/>",
                            "<a b/>",
                            "<a>&unknown;</a>",
                            "<a>&amp</a>",
                            "<a>&#0;</a>",
                            "<a>&#xD800;</a>",
                            "<a>&#xFFFE;</a>",
                            "<a>&#;</a>",
                            "<a>]]></a>",
                            "<a>\x01</a>",
                            "<1/>",
                            "</a>",
                            "<a",
                            "<a b=\"1",
                            "<a/ >",
                            "<a>\xC0\x80</a>",
                            "<a>\xED\xA0\x80</a>",
                            "<a>\xE4</a>",
                            "<a>\xF5\x80\x80\x80</a>",
                            "<a>\xEF\xBF\xBF</a>",
                            "<!DOCTYPE a><a/>",
                            "<?xml version=\"1.0\"?>"}) {
        INFO(xml);
        CHECK_FALSE(isPlain(xml));
        CHECK(isDamaged(xml));
    }
}

TEST_CASE("what Expat alone reads is read") {
    CHECK(told(parsed("<a b='single'/>")) == QStringLiteral("<a b=[single]></>"));
    CHECK(told(parsed("<a><![CDATA[<b>]]></a>")) == QStringLiteral("<a><b></>"));
    CHECK(told(parsed("<a b=\"x\ty\">1\r\n2</a>")) == QStringLiteral("<a b=[x y]>1\n2</>"));
    CHECK(told(parsed("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE4</a>")) ==
          QStringLiteral("<a>ä</>"));
    CHECK(told(parsed("<a b = \"1\"/>")) == QStringLiteral("<a b=[1]></>"));
    CHECK(told(parsed("<ä/>")) == QStringLiteral("<ä></>"));
}

TEST_CASE("a change of any one byte of plain XML is judged as Expat judges it") {
    const QByteArray whole =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"1&lt;\"><c>ä &#228;</c><d/></a>";
    for (qsizetype place = 0; place < whole.size(); ++place)
        for (const char byte : {'<', '>', '"', '&', ';', '/', ' ', 'x', '\x80', '\x02', ']'}) {
            QByteArray changed = whole;
            changed[place] = byte;
            if (!isPlain(changed)) continue;
            INFO(changed.toStdString());
            const QByteArray commented = changed + "<!-- for Expat -->";
            REQUIRE_FALSE(isDamaged(commented));
            CHECK(told(parsed(changed)) == told(parsed(commented)));
        }
}

TEST_CASE("more or deeper elements than are read are over the limit in plain XML as well") {
    DocumentLimits limits;
    limits.elementsPerPart = 3;
    KnownTexts texts;
    const auto codeOf = [&](const QByteArray& xml) {
        try {
            parseXml(xml, QStringLiteral("part"), QStringLiteral("file"), limits, texts);
        } catch (const ReadFault& fault) {
            return fault.error.code;
        }
        return ErrorCode::Internal;
    };
    CHECK(codeOf("<a><b/><c/></a>") == ErrorCode::Internal);
    CHECK(codeOf("<a><b/><c/><d/></a>") == ErrorCode::LimitExceeded);
    limits = {};
    limits.depth = 2;
    CHECK(codeOf("<a><b/></a>") == ErrorCode::Internal);
    CHECK(codeOf("<a><b><c/></b></a>") == ErrorCode::LimitExceeded);
}

TEST_CASE("plain bytes are UTF-8 of characters that XML allows") {
    CHECK(arePlainText("eight or more letters, ääkkösiä and \xF0\x9F\x9A\xA6"));
    CHECK(arePlainText("\t\n\x7F"));
    for (const char* bytes :
         {"12345678\r", "1234567\x1F", "12345678\xC3", "\xE2\x82", "\xC1\xBF", "\xF4\x90\x80\x80"})
        CHECK_FALSE(arePlainText(bytes));
    CHECK_FALSE(arePlainText(std::string_view("12345678\0", 9)));
}
