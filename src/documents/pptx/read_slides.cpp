// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/read_slides.h"

#include "documents/pptx/package_kind.h"
#include "documents/pptx/placement.h"
#include "documents/pptx/read_fault.h"
#include "documents/pptx/shape_reader.h"
#include "documents/pptx/speaker_notes.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

using namespace ooxml;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double defaultWidth = 720; // points; what PowerPoint takes where a file says nothing
constexpr double defaultHeight = 540;

class SlidesReader {
public:
    SlidesReader(PartReader& parts, const QString& mainPart, const TellProgress& tell)
        : m_parts(parts)
        , m_tell(tell)
        , m_presentation(parts.xml(mainPart))
        , m_relations(parts.relations(mainPart))
        , m_designs(parts, m_presentation)
        , m_pictures(parts) {
        const QString styles = m_relations.firstOfType(QStringLiteral("tableStyles"));
        if (auto root = parts.xmlIfAny(styles)) m_tableStyles = TableStyles(*std::move(root));
        readSize();
    }

    Document read() {
        Document document;
        document.format = DocumentFormat::Slides;
        document.title = title();
        m_readsPictures = true;
        visit([&document](Page page) {
            document.pages.push_back(std::move(page));
            return true;
        });
        document.problems = m_pictures.takeProblems();
        return document;
    }

    template <class Visitor>
    int visit(const Visitor& visitor) {
        const QStringList parts = slideParts();
        const int count = static_cast<int>(parts.size());
        int visited = 0;
        for (const QString& part : parts) {
            m_tellLife = [this, visited, count] {
                if (m_tell) m_tell(ReadingStage::Pages, visited, count);
            };
            Page page = slide(part, visited + 1);
            checkWords(page);
            ++visited;
            const bool wanted = visitor(std::move(page));
            if (m_tell) m_tell(ReadingStage::Pages, visited, count);
            if (!wanted) break;
        }
        return visited;
    }

private:
    void readSize() {
        const XmlNode* size = m_presentation.child(u"sldSz");
        if (!size) return;
        m_width = std::clamp(size->number(u"cx").value_or(0) / emusInPoint, 1.0, 1e4);
        m_height = std::clamp(size->number(u"cy").value_or(0) / emusInPoint, 1.0, 1e4);
    }

    QString title() {
        const auto core =
            m_parts.xmlIfAny(m_parts.relations(QString()).firstOfType(QStringLiteral("core-properties")));
        const XmlNode* node = core ? core->child(u"title") : nullptr;
        return node ? node->text.simplified() : QString();
    }

    QStringList slideParts() const {
        QStringList parts;
        if (const XmlNode* list = m_presentation.child(u"sldIdLst"))
            for (const XmlNode& entry : list->children)
                if (entry.name == QLatin1String("sldId"))
                    parts.append(m_relations.target(entry.attribute(u"r:id")));
        const DocumentLimits& limits = m_parts.limits();
        if (parts.size() > limits.pages)
            throw ReadFault{
                {ErrorCode::LimitExceeded,
                 Text::tr("The presentation has %1 slides; at most %2 are read. Split it into smaller "
                          "documents.")
                     .arg(parts.size())
                     .arg(limits.pages),
                 m_parts.path()}};
        return parts;
    }

    void checkWords(const Page& page) const {
        const int most = m_parts.limits().wordsPerPage;
        if (page.words.size() <= static_cast<std::size_t>(most)) return;
        throw ReadFault{{ErrorCode::LimitExceeded,
                         Text::tr("Page %1 has more than %2 words, the most that is read of a page.")
                             .arg(page.number)
                             .arg(most),
                         m_parts.path()}};
    }

    Page slide(const QString& part, int number) {
        const XmlNode root = m_parts.xml(part);
        const SlideDesign design = m_designs.designOf(part).forSlide(root);
        SlideCanvas canvas(m_width, m_height);
        readBackground(root, design, canvas);
        const Relations relations = m_parts.relations(part);
        readTree(&root, design, relations, ShapeOwner::Slide, canvas);
        Page page = canvas.take();
        page.number = number;
        if (m_readsPictures) m_pictures.read(canvas.takePictures(), page, m_tellLife);
        page.isHidden = !root.flag(u"show", true);
        page.notes = speakerNotes(m_parts, relations.firstOfType(QStringLiteral("notesSlide")));
        return page;
    }

    // What the master and the layout draw under every slide.
    void readBackground(const XmlNode& slide, const SlideDesign& design, SlideCanvas& canvas) {
        if (!slide.flag(u"showMasterSp", true)) return;
        if (design.master() && design.layout() && design.layout()->flag(u"showMasterSp", true))
            readTree(design.master(), design, m_parts.relations(design.masterPart()), ShapeOwner::Background,
                     canvas);
        if (design.layout())
            readTree(design.layout(), design, m_parts.relations(design.layoutPart()), ShapeOwner::Background,
                     canvas);
    }

    void readTree(const XmlNode* root, const SlideDesign& design, const Relations& relations,
                  ShapeOwner owner, SlideCanvas& canvas) {
        if (const XmlNode* tree = root->at({u"cSld", u"spTree"}))
            readShapes(*tree, QTransform(), {m_parts, design, m_tableStyles, relations, owner}, canvas);
    }

    PartReader& m_parts;
    TellProgress m_tell;
    std::function<void()> m_tellLife; ///< between the pictures of a slide
    XmlNode m_presentation;
    Relations m_relations;
    DesignReader m_designs;
    TableStyles m_tableStyles;
    SlidePictures m_pictures;
    bool m_readsPictures = false;
    double m_width = defaultWidth;
    double m_height = defaultHeight;
};

} // namespace

Result<Document> readSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                            const TellProgress& tell) {
    try {
        OfficePackage package(bytes, path, limits);
        PartReader parts(package);
        Document document = SlidesReader(parts, presentationPart(parts), tell).read();
        if (document.pages.empty())
            return Error{ErrorCode::NotADocument,
                         Text::tr("The presentation has no slides. Choose another file."), path};
        return document;
    } catch (const ReadFault& fault) {
        return fault.error;
    }
}

Result<int> visitSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                        const SlideVisitor& visit) {
    try {
        OfficePackage package(bytes, path, limits);
        PartReader parts(package);
        return SlidesReader(parts, presentationPart(parts), {}).visit(visit);
    } catch (const ReadFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
