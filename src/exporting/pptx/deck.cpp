// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/deck.h"

#include "exporting/data_set/carried_part.h"
#include "exporting/layout/slide_geometry.h"
#include "exporting/pptx/chart_part.h"
#include "exporting/pptx/house_style.h"
#include "exporting/pptx/master.h"
#include "exporting/pptx/notes_part.h"
#include "exporting/pptx/package.h"
#include "exporting/pptx/properties.h"
#include "exporting/pptx/shapes.h"
#include "exporting/pptx/slide_part.h"
#include "exporting/pptx/table_style.h"
#include "exporting/pptx/theme.h"

#include <QCoreApplication>

namespace salkku::pptx {

namespace {

#define SALKKU_OFFICE "application/vnd.openxmlformats-officedocument."
constexpr const char* presentationType = SALKKU_OFFICE "presentationml.presentation.main+xml";
constexpr const char* masterType = SALKKU_OFFICE "presentationml.slideMaster+xml";
constexpr const char* layoutType = SALKKU_OFFICE "presentationml.slideLayout+xml";
constexpr const char* slideType = SALKKU_OFFICE "presentationml.slide+xml";
constexpr const char* notesMasterType = SALKKU_OFFICE "presentationml.notesMaster+xml";
constexpr const char* notesType = SALKKU_OFFICE "presentationml.notesSlide+xml";
constexpr const char* themeType = SALKKU_OFFICE "theme+xml";
constexpr const char* chartType = SALKKU_OFFICE "drawingml.chart+xml";
constexpr const char* sheetType = SALKKU_OFFICE "spreadsheetml.sheet";
constexpr const char* tableStylesType = SALKKU_OFFICE "presentationml.tableStyles+xml";
constexpr const char* presPropsType = SALKKU_OFFICE "presentationml.presProps+xml";
constexpr const char* viewPropsType = SALKKU_OFFICE "presentationml.viewProps+xml";
constexpr const char* appType = SALKKU_OFFICE "extended-properties+xml";
constexpr const char* dataPropertiesType = SALKKU_OFFICE "customXmlProperties+xml";
constexpr const char* customType = SALKKU_OFFICE "custom-properties+xml";
constexpr const char* coreType = "application/vnd.openxmlformats-package.core-properties+xml";
#undef SALKKU_OFFICE

constexpr int layouts = 3;
constexpr int firstSlideRelationship = 3; // behind the slide master and the notes master

class Text {
    Q_DECLARE_TR_FUNCTIONS(Deck)
};

QString numbered(const char* pattern, int number) {
    return QString::fromLatin1(pattern).arg(number);
}

QByteArray presentationXml(int slides, const DeckFrame& frame) {
    Xml xml;
    {
        const auto root = presentationRoot(xml, "p:presentation");
        {
            const auto masters = xml.element("p:sldMasterIdLst");
            xml.leaf("p:sldMasterId",
                     {{"id", frame.house ? frame.house->masterId : QStringLiteral("2147483648")},
                      {"r:id", QStringLiteral("rId1")}});
        }
        {
            const auto masters = xml.element("p:notesMasterIdLst");
            xml.leaf("p:notesMasterId", {{"r:id", QStringLiteral("rId2")}});
        }
        {
            const auto list = xml.element("p:sldIdLst");
            for (int i = 0; i < slides; ++i)
                xml.leaf("p:sldId", {{"id", QString::number(256 + i)},
                                     {"r:id", numbered("rId%1", firstSlideRelationship + i)}});
        }
        xml.leaf("p:sldSz", {{"cx", emu(frame.shape.width)}, {"cy", emu(frame.shape.height)}});
        xml.leaf("p:notesSz", {{"cx", emu(540)}, {"cy", emu(720)}});
        const auto style = xml.element("p:defaultTextStyle");
        const auto paragraph = xml.element("a:defPPr");
        xml.leaf("a:defRPr", {{"lang", frame.language}});
    }
    return xml.take();
}

QByteArray emptyPart(const char* name) {
    Xml xml;
    { const auto root = presentationRoot(xml, name); }
    return xml.take();
}

class DeckBuilder {
public:
    DeckBuilder(const Report& report, const std::vector<PlacedSlide>& slides, QDateTime at,
                const PptxOptions& options)
        : m_report(report)
        , m_options(options)
        , m_slides(slides)
        , m_at(std::move(at))
        , m_frame{languageTag(report.language), report.footer.isEmpty() ? report.periodText : report.footer,
                  report.isDemo ? report.demoNote : QString(),
                  options.house ? options.house->shape : slideShape, options.house}
        , m_package(m_at) {}

    Result<QByteArray> build(const WriteProgress& progress) {
        addFrame();
        for (int i = 0; i < slideCount(); ++i) {
            if (progress && !progress(i, slideCount()))
                return Error{ErrorCode::Cancelled, Text::tr("The export was cancelled."), {}};
            if (const auto added = addSlide(i); !added) return added.error();
        }
        if (progress && !progress(slideCount(), slideCount()))
            return Error{ErrorCode::Cancelled, Text::tr("The export was cancelled."), {}};
        return m_package.finish();
    }

private:
    int slideCount() const { return static_cast<int>(m_slides.size()); }

    void addFrame() {
        addProperties();
        addPresentation();
        if (m_frame.house)
            addHouse();
        else
            addMaster();
        m_package.add(QStringLiteral("ppt/notesMasters/notesMaster1.xml"), notesMasterXml(m_frame.language),
                      notesMasterType, {{"theme", QStringLiteral("../theme/notesTheme.xml")}});
        m_package.add(QStringLiteral("ppt/theme/notesTheme.xml"), themeXml(), themeType);
    }

    void addProperties() {
        m_package.addRootRelationships({{"officeDocument", QStringLiteral("ppt/presentation.xml")},
                                        {"metadata/core-properties", QStringLiteral("docProps/core.xml")},
                                        {"extended-properties", QStringLiteral("docProps/app.xml")},
                                        {"custom-properties", QStringLiteral("docProps/custom.xml")}});
        m_package.add(QStringLiteral("docProps/core.xml"), corePropertiesXml(m_report, m_at), coreType);
        m_package.add(QStringLiteral("docProps/app.xml"), appPropertiesXml(m_report, slideCount()), appType);
        m_package.add(QStringLiteral("docProps/custom.xml"), customPropertiesXml(m_report), customType);
    }

    void addPresentation() {
        std::vector<Relationship> relationships{
            {"slideMaster", m_frame.house ? fromPresentation(m_frame.house->master)
                                          : QStringLiteral("slideMasters/slideMaster1.xml")},
            {"notesMaster", QStringLiteral("notesMasters/notesMaster1.xml")}};
        for (int i = 1; i <= slideCount(); ++i)
            relationships.push_back({"slide", numbered("slides/slide%1.xml", i)});
        if (!m_options.dataSet.isEmpty()) {
            relationships.push_back({"customXml", QLatin1String("../") + QLatin1String(carriedPartPath)});
            addDataSet();
        }
        relationships.push_back({"theme", m_frame.house ? fromPresentation(m_frame.house->theme)
                                                        : QStringLiteral("theme/theme1.xml")});
        relationships.push_back({"tableStyles", QStringLiteral("tableStyles.xml")});
        relationships.push_back({"presProps", QStringLiteral("presProps.xml")});
        relationships.push_back({"viewProps", QStringLiteral("viewProps.xml")});
        m_package.add(QStringLiteral("ppt/presentation.xml"), presentationXml(slideCount(), m_frame),
                      presentationType, relationships);
        m_package.add(QStringLiteral("ppt/tableStyles.xml"), tableStylesXml(), tableStylesType);
        m_package.add(QStringLiteral("ppt/presProps.xml"), emptyPart("p:presentationPr"), presPropsType);
        m_package.add(QStringLiteral("ppt/viewProps.xml"), emptyPart("p:viewPr"), viewPropsType);
    }

    void addDataSet() {
        m_package.add(QLatin1String(carriedPartPath), carriedPartXml(m_options.dataSet), "application/xml",
                      {{"customXmlProps", QStringLiteral("itemProps1.xml")}});
        m_package.add(QLatin1String(carriedPropertiesPath), carriedPropertiesXml(), dataPropertiesType);
    }

    void addMaster() {
        std::vector<Relationship> relationships;
        for (int i = 1; i <= layouts; ++i) {
            relationships.push_back({"slideLayout", numbered("../slideLayouts/slideLayout%1.xml", i)});
            m_package.add(numbered("ppt/slideLayouts/slideLayout%1.xml", i),
                          layoutXml(static_cast<Layout>(i), m_frame.language), layoutType,
                          {{"slideMaster", QStringLiteral("../slideMasters/slideMaster1.xml")}});
        }
        relationships.push_back({"theme", QStringLiteral("../theme/theme1.xml")});
        m_package.add(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), masterXml(m_frame.language),
                      masterType, relationships);
        m_package.add(QStringLiteral("ppt/theme/theme1.xml"), themeXml(), themeType);
    }

    void addHouse() {
        for (const HousePart& part : m_frame.house->parts)
            m_package.addAsIs(part.path, part.content, part.contentType, part.relationships);
    }

    // As PowerPoint writes them: seen from the referring part's folder, which is ppt/ or one below it.
    static QString fromPresentation(const QString& path) {
        return path.startsWith(QLatin1String("ppt/")) ? path.mid(4) : QLatin1Char('/') + path;
    }
    static QString fromSlide(const QString& path) {
        return path.startsWith(QLatin1String("ppt/")) ? QLatin1String("../") + path.mid(4)
                                                      : QLatin1Char('/') + path;
    }

    Result<void> addSlide(int index) {
        const PlacedSlide& slide = m_slides[static_cast<std::size_t>(index)];
        const int number = index + 1;
        SlidePart part = slidePart(slide, m_frame, number);
        std::vector<Relationship> relationships{
            {"slideLayout", fromSlide(part.layout)},
            {"notesSlide", numbered("../notesSlides/notesSlide%1.xml", number)}};
        for (const ChartBlock* chart : part.charts) {
            if (const auto added = addChart(*chart); !added) return added.error();
            relationships.push_back({"chart", numbered("../charts/chart%1.xml", m_charts)});
        }
        m_package.add(numbered("ppt/slides/slide%1.xml", number), std::move(part.xml), slideType,
                      relationships);
        addNotes(slide, number);
        return {};
    }

    void addNotes(const PlacedSlide& slide, int number) {
        m_package.add(numbered("ppt/notesSlides/notesSlide%1.xml", number),
                      notesXml(m_report.notesHeading, slide.sources, m_frame.language), notesType,
                      {{"notesMaster", QStringLiteral("../notesMasters/notesMaster1.xml")},
                       {"slide", numbered("../slides/slide%1.xml", number)}});
    }

    Result<void> addChart(const ChartBlock& chart) {
        auto sheet = chartSheet(chart, m_at);
        if (!sheet) return sheet.error();
        ++m_charts;
        m_package.add(numbered("ppt/charts/chart%1.xml", m_charts), chartXml(chart, m_frame.language),
                      chartType, {{"package", numbered("../embeddings/sheet%1.xlsx", m_charts)}});
        m_package.add(numbered("ppt/embeddings/sheet%1.xlsx", m_charts), *sheet, sheetType);
        return {};
    }

    const Report& m_report;
    const PptxOptions& m_options;
    const std::vector<PlacedSlide>& m_slides;
    QDateTime m_at;
    DeckFrame m_frame;
    Package m_package;
    int m_charts = 0;
};

} // namespace

Result<QByteArray> deckBytes(const Report& report, const std::vector<PlacedSlide>& slides,
                             const QDateTime& at, const WriteProgress& progress, const PptxOptions& options) {
    return DeckBuilder(report, slides, at, options).build(progress);
}

} // namespace salkku::pptx
