// SPDX-License-Identifier: GPL-3.0-or-later
// Small presentations for tests, written by hand. Lengths are points.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <catch2/catch.hpp>
#include <map>
#include <vector>
#include <zip.h>

namespace salkku::test {

inline QByteArray emus(double points) {
    return QByteArray::number(static_cast<qint64>(points * 12'700));
}

inline QByteArray xfrm(double x, double y, double width, double height, int degrees = 0,
                       const char* element = "a:xfrm") {
    return QByteArray("<") + element + " rot=\"" + QByteArray::number(degrees * 60'000) + "\"><a:off x=\"" +
           emus(x) + "\" y=\"" + emus(y) + "\"/><a:ext cx=\"" + emus(width) + "\" cy=\"" + emus(height) +
           "\"/></" + element + ">";
}

inline QByteArray escaped(const QString& text) {
    return text.toHtmlEscaped().toUtf8();
}

inline QByteArray run(const QString& text, const QByteArray& properties = {}) {
    return "<a:r><a:rPr " + properties + "/><a:t>" + escaped(text) + "</a:t></a:r>";
}

/// A paragraph of one run; `properties` are an a:pPr or nothing.
inline QByteArray paragraph(const QString& text, const QByteArray& properties = {}, double size = 12) {
    return "<a:p>" + properties +
           run(text, "sz=\"" + QByteArray::number(static_cast<int>(100 * size)) + "\"") + "</a:p>";
}

inline QByteArray bulleted(const QString& text, int level = 0) {
    return paragraph(text, "<a:pPr lvl=\"" + QByteArray::number(level) + "\" marL=\"" +
                               emus(18 * (level + 1)) + "\" indent=\"" + emus(-14) +
                               "\"><a:buChar char=\"\u2022\"/></a:pPr>");
}

inline QByteArray textBody(const QByteArray& paragraphs, const QByteArray& properties = {},
                           const char* element = "p:txBody") {
    return QByteArray("<") + element + "><a:bodyPr " + properties + "/><a:lstStyle/>" + paragraphs + "</" +
           element + ">";
}

/// A shape; `properties` is what an p:spPr holds.
inline QByteArray shape(const QByteArray& properties, const QByteArray& body = {},
                        const QByteArray& placeholder = {}, const QByteArray& drawing = {}) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Shape\" " + drawing + "/><p:cNvSpPr/><p:nvPr>" +
           placeholder + "</p:nvPr></p:nvSpPr><p:spPr>" + properties + "</p:spPr>" + body + "</p:sp>";
}

inline QByteArray form(const char* name) {
    return QByteArray("<a:prstGeom prst=\"") + name + "\"><a:avLst/></a:prstGeom>";
}

inline QByteArray solid(const char* rgb) {
    return QByteArray("<a:solidFill><a:srgbClr val=\"") + rgb + "\"/></a:solidFill>";
}

inline QByteArray textBox(double x, double y, double width, double height, const QByteArray& paragraphs,
                          int degrees = 0, const QByteArray& bodyProperties = {}) {
    return shape(xfrm(x, y, width, height, degrees) + form("rect") + "<a:noFill/>",
                 textBody(paragraphs, bodyProperties));
}

/// A slide's placeholder; it has a place of its own only where `place` gives one.
inline QByteArray placeholder(const QByteArray& type, const QByteArray& index, const QByteArray& paragraphs,
                              const QByteArray& place = {}) {
    const QByteArray mark = "<p:ph " + (type.isEmpty() ? QByteArray() : "type=\"" + type + "\" ") +
                            (index.isEmpty() ? QByteArray() : "idx=\"" + index + "\"") + "/>";
    return shape(place, textBody(paragraphs), mark);
}

inline QByteArray filled(double x, double y, double width, double height, const char* rgb,
                         const char* formName = "rect", int degrees = 0) {
    return shape(xfrm(x, y, width, height, degrees) + form(formName) + solid(rgb));
}

inline QByteArray cell(const QString& text, const QByteArray& attributes = {}, const QByteArray& fill = {},
                       const QByteArray& cellAttributes = {}) {
    return "<a:tc " + attributes + ">" +
           textBody(text.isEmpty() ? QByteArray("<a:p/>") : paragraph(text, {}, 10), {}, "a:txBody") +
           "<a:tcPr " + cellAttributes + ">" + fill + "</a:tcPr></a:tc>";
}

inline QByteArray row(double height, const QByteArray& cells) {
    return "<a:tr h=\"" + emus(height) + "\">" + cells + "</a:tr>";
}

inline QByteArray graphicFrame(double x, double y, double width, double height, const QByteArray& data) {
    return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"4\" name=\"Frame\"/><p:cNvGraphicFramePr/>"
           "<p:nvPr/></p:nvGraphicFramePr>" +
           xfrm(x, y, width, height, 0, "p:xfrm") + "<a:graphic><a:graphicData uri=\"x\">" + data +
           "</a:graphicData></a:graphic></p:graphicFrame>";
}

inline QByteArray table(double x, double y, const std::vector<double>& widths, const QByteArray& rows,
                        const QByteArray& properties = "<a:tblPr/>") {
    QByteArray grid;
    double width = 0;
    for (const double w : widths) {
        grid += "<a:gridCol w=\"" + emus(w) + "\"/>";
        width += w;
    }
    return graphicFrame(x, y, width, 100,
                        "<a:tbl>" + properties + "<a:tblGrid>" + grid + "</a:tblGrid>" + rows + "</a:tbl>");
}

/// The points of a chart's cache; a number format makes it one of numbers.
inline QByteArray chartCache(const QStringList& values, const QByteArray& format = {}) {
    const bool numbers = !format.isEmpty();
    QByteArray points = numbers ? "<c:formatCode>" + format + "</c:formatCode>" : QByteArray();
    for (int i = 0; i < values.size(); ++i)
        points += "<c:pt idx=\"" + QByteArray::number(i) + "\"><c:v>" + escaped(values[i]) + "</c:v></c:pt>";
    return numbers ? "<c:numRef><c:numCache>" + points + "</c:numCache></c:numRef>"
                   : "<c:strRef><c:strCache>" + points + "</c:strCache></c:strRef>";
}

class PptxDraft {
public:
    explicit PptxDraft(double width = 720, double height = 405)
        : m_width(width)
        , m_height(height) {
        m_parts["ppt/theme/theme1.xml"] =
            part("a:theme", "<a:themeElements><a:clrScheme name=\"x\">"
                            "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
                            "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
                            "<a:accent1><a:srgbClr val=\"204080\"/></a:accent1>"
                            "<a:accent2><a:srgbClr val=\"00A040\"/></a:accent2>"
                            "</a:clrScheme></a:themeElements>");
        master({});
        layout({});
    }

    /// A slide with these shapes; `attributes` are those of its root.
    PptxDraft& slide(const QByteArray& shapes, const QByteArray& attributes = {}) {
        m_slides.push_back(
            {part("p:sld", tree(shapes), attributes), {relation("slideLayout", "../layout.xml")}});
        return *this;
    }

    /// What the latest slide refers to, beside its layout; its id is `id`.
    PptxDraft& relates(const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        m_slides.back().relations.push_back(relation(type, target, id));
        return *this;
    }

    PptxDraft& notes(const QByteArray& paragraphs) {
        const QByteArray name = "notes" + QByteArray::number(static_cast<int>(m_slides.size())) + ".xml";
        const QByteArray number = shape({}, textBody("<a:p>" + run(QStringLiteral("7")) + "</a:p>"),
                                        "<p:ph type=\"sldNum\" idx=\"3\"/>");
        m_parts["ppt/" + name] = part(
            "p:notes", tree(shape({}, textBody(paragraphs), "<p:ph type=\"body\" idx=\"1\"/>") + number));
        return relates("rIdNotes", "notesSlide", "../" + name);
    }

    /// A bar chart, for `graphicFrame` with `chartReference("rIdChart")`.
    PptxDraft& chart(const QByteArray& series, const QByteArray& title = {}) {
        m_parts["ppt/chart.xml"] = part("c:chartSpace", "<c:chart>" + title + "<c:plotArea><c:barChart>" +
                                                            series + "</c:barChart></c:plotArea></c:chart>");
        return relates("rIdChart", "chart", "../chart.xml");
    }

    /// The layout of all slides, and what its root says besides.
    PptxDraft& layout(const QByteArray& shapes, const QByteArray& attributes = {}) {
        m_parts["ppt/layout.xml"] = part("p:sldLayout", tree(shapes), attributes);
        m_parts["ppt/_rels/layout.xml.rels"] = relations({relation("slideMaster", "master.xml")});
        return *this;
    }

    PptxDraft& master(const QByteArray& shapes, const QByteArray& textStyles = {}) {
        m_parts["ppt/master.xml"] =
            part("p:sldMaster", tree(shapes) +
                                    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" accent1=\"accent1\" "
                                    "accent2=\"accent2\"/><p:txStyles>" +
                                    textStyles + "</p:txStyles>");
        m_parts["ppt/_rels/master.xml.rels"] = relations({relation("theme", "theme/theme1.xml")});
        return *this;
    }

    /// Any part, in place of what the draft would write.
    PptxDraft& set(const QByteArray& name, const QByteArray& content) {
        m_extra[name] = content;
        return *this;
    }

    PptxDraft& remove(const QByteArray& name) {
        m_removed.push_back(name);
        return *this;
    }

    static QByteArray part(const QByteArray& root, const QByteArray& content,
                           const QByteArray& attributes = {}) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root +
               " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
               "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
               "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
               "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" "
               "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
               "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" " +
               attributes + ">" + content + "</" + root + ">";
    }

    static QByteArray tree(const QByteArray& shapes) {
        return "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/></p:nvGrpSpPr><p:grpSpPr/>" +
               shapes + "</p:spTree></p:cSld>";
    }

    static QByteArray relation(const QByteArray& type, const QByteArray& target,
                               const QByteArray& id = "rId1") {
        return "<Relationship Id=\"" + id +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
               "\" Target=\"" + target + "\"/>";
    }

    static QByteArray relations(const std::vector<QByteArray>& entries) {
        QByteArray all;
        for (const QByteArray& entry : entries) all += entry;
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
               all + "</Relationships>";
    }

    std::map<QByteArray, QByteArray> parts() const {
        std::map<QByteArray, QByteArray> all = m_parts;
        QByteArray list;
        std::vector<QByteArray> slideRelations;
        for (std::size_t i = 0; i < m_slides.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
            list += "<p:sldId id=\"" + number + "\" r:id=\"rId" + number + "\"/>";
            slideRelations.push_back(relation("slide", "slides/slide" + number + ".xml", "rId" + number));
            all["ppt/slides/slide" + number + ".xml"] = m_slides[i].content;
            all["ppt/slides/_rels/slide" + number + ".xml.rels"] = relations(m_slides[i].relations);
        }
        slideRelations.push_back(relation("tableStyles", "tableStyles.xml", "rIdStyles"));
        all["_rels/.rels"] = relations({relation("officeDocument", "ppt/presentation.xml")});
        all["ppt/_rels/presentation.xml.rels"] = relations(slideRelations);
        all["ppt/presentation.xml"] =
            part("p:presentation", "<p:sldIdLst>" + list + "</p:sldIdLst><p:sldSz cx=\"" + emus(m_width) +
                                       "\" cy=\"" + emus(m_height) + "\"/>");
        for (const auto& [name, content] : m_extra) all[name] = content;
        for (const QByteArray& name : m_removed) all.erase(name);
        return all;
    }

    QByteArray bytes() const { return zipOf(parts()); }

    static QByteArray zipOf(const std::map<QByteArray, QByteArray>& parts) {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
        REQUIRE(target);
        zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
        REQUIRE(archive);
        zip_source_keep(target);
        for (const auto& [name, content] : parts) {
            zip_source_t* source =
                zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
            REQUIRE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
        }
        REQUIRE(zip_close(archive) == 0);
        zip_stat_t stat;
        REQUIRE(zip_source_stat(target, &stat) == 0);
        REQUIRE(zip_source_open(target) == 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        REQUIRE(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_source_close(target);
        zip_source_free(target);
        return bytes;
    }

private:
    struct SlideDraft {
        QByteArray content;
        std::vector<QByteArray> relations;
    };

    double m_width;
    double m_height;
    std::vector<SlideDraft> m_slides;
    std::map<QByteArray, QByteArray> m_parts;
    std::map<QByteArray, QByteArray> m_extra;
    std::vector<QByteArray> m_removed;
};

inline QByteArray chartReference(const QByteArray& id) {
    return "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"" + id +
           "\"/>";
}

} // namespace salkku::test
