// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html/page_bytes.h"

#include "exporting/html/blocks.h"
#include "exporting/html/style.h"

#include <QLocale>

namespace salkku {

namespace {

using html::Html;

// Slides of one run are one section: a page has no slides to number.
struct Section {
    QString id;
    QString title;
    QString part; ///< the small line over the title
    std::vector<const ReportSlide*> slides;
};

Section sectionOf(const ReportSlide& slide) {
    const bool isRun = !slide.run.isEmpty();
    return {
        slide.id, isRun ? slide.run : slide.title, slide.isTitleSlide ? QString() : slide.subtitle, {&slide}};
}

std::vector<Section> sectionsOf(const Report& report) {
    std::vector<Section> sections;
    QString run;
    for (const ReportSlide& slide : report.slides) {
        if (slide.isTitleSlide) continue;
        if (!slide.run.isEmpty() && slide.run == run && !sections.empty())
            sections.back().slides.push_back(&slide);
        else
            sections.push_back(sectionOf(slide));
        run = slide.run;
    }
    // Ids lead the links: each is given once.
    for (std::size_t i = 0; i < sections.size(); ++i)
        sections[i].id = QStringLiteral("s%1-%2").arg(i + 1).arg(sections[i].id);
    return sections;
}

class PageWriter {
public:
    explicit PageWriter(const Report& report)
        : m_report(report)
        , m_texts(report.language)
        , m_sections(sectionsOf(report)) {}

    QByteArray write() {
        m_html.raw(QStringLiteral("<!DOCTYPE html>\n"));
        {
            const auto root = m_html.element("html", {{"lang", languageCode(m_report.language)}});
            writeHead();
            writeBody();
        }
        m_html.line();
        return m_html.bytes();
    }

private:
    QString text(const char* source) const { return m_texts.of(source); }

    void writeHead() {
        const auto head = m_html.element("head");
        m_html.leaf("meta", {{"charset", QStringLiteral("utf-8")}});
        m_html.leaf("meta", {{"name", QStringLiteral("viewport")},
                             {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        m_html.leaf("meta", {{"name", QStringLiteral("generator")},
                             {"content", QStringLiteral("Salkku %1").arg(m_report.appVersion)}});
        // Nothing from elsewhere is ever loaded, whatever stands in the texts.
        m_html.leaf("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                             {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'")}});
        m_html.textElement("title", m_report.title);
        m_html.raw(QStringLiteral("<style>") + html::styleSheet() + QStringLiteral("</style>"));
        m_html.line();
    }

    void writeBody() {
        const auto body = m_html.element("body");
        m_html.textElement("a", text(QT_TRANSLATE_NOOP("Report", "Skip to the content")),
                           {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#content")}});
        writeTitle();
        writeContents();
        {
            const auto main = m_html.element("main", {{"id", QStringLiteral("content")}});
            for (const Section& section : m_sections) writeSection(section);
        }
        writeFooter();
    }

    void writeTitle() {
        const auto header = m_html.element("header");
        m_html.textElement("h1", m_report.title);
        for (const ReportSlide& slide : m_report.slides)
            if (slide.isTitleSlide)
                for (const QString& line : slide.subtitle.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                    m_html.textElement("p", line, {{"class", QStringLiteral("facts")}});
        if (m_report.isDemo) m_html.textElement("p", m_report.demoNote, {{"class", QStringLiteral("demo")}});
    }

    void writeContents() {
        const auto nav =
            m_html.element("nav", {{"aria-label", text(QT_TRANSLATE_NOOP("Report", "Contents"))}});
        m_html.textElement("h2", text(QT_TRANSLATE_NOOP("Report", "Contents")));
        const auto list = m_html.element("ol");
        for (const Section& section : m_sections) {
            const auto item = m_html.element("li");
            const QString name = section.part.isEmpty()
                                     ? section.title
                                     : QStringLiteral("%1 · %2").arg(section.title, section.part);
            m_html.textElement("a", name, {{"href", QLatin1Char('#') + section.id}});
        }
    }

    void writeSection(const Section& section) {
        m_html.line();
        const auto element = m_html.element("section", {{"id", section.id}});
        if (!section.part.isEmpty())
            m_html.textElement("p", section.part, {{"class", QStringLiteral("part")}});
        m_html.textElement("h2", section.title);
        QStringList sources;
        for (const ReportSlide* slide : section.slides) {
            const QString caption = section.part.isEmpty()
                                        ? section.title
                                        : QStringLiteral("%1, %2").arg(section.title, section.part);
            html::BlockWriter writer(m_html, m_texts, m_report.language, 2, caption);
            for (const Block& block : slide->blocks) std::visit(writer, block);
            sources << slide->sources;
        }
        writeSources(sources);
    }

    void writeSources(QStringList sources) {
        sources.removeDuplicates();
        if (sources.isEmpty()) return;
        m_html.textElement(
            "p", QStringLiteral("%1: %2").arg(m_report.notesHeading, sources.join(QStringLiteral("; "))),
            {{"class", QStringLiteral("sources")}});
    }

    void writeFooter() {
        const auto footer = m_html.element("footer");
        m_html.textElement("p", m_report.footer);
        m_html.textElement("p", QStringLiteral("Salkku %1").arg(m_report.appVersion));
    }

    const Report& m_report;
    ReportTexts m_texts;
    std::vector<Section> m_sections;
    Html m_html;
};

} // namespace

QByteArray htmlBytes(const Report& report) {
    return PageWriter(report).write();
}

} // namespace salkku
