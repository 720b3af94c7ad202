// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/slides_reader.h"

#include "documents/pptx/placement.h"
#include "documents/pptx/read_fault.h"
#include "documents/pptx/speaker_notes.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double defaultWidth = 720; // points; what PowerPoint takes where a file says nothing
constexpr double defaultHeight = 540;

} // namespace

SlidesReader::SlidesReader(PartReader& parts, MainPart presentation, TakePictures takePictures)
    : m_parts(parts)
    , m_takePictures(std::move(takePictures))
    , m_presentation(std::move(presentation.root))
    , m_relations(parts.relations(presentation.name))
    , m_designs(parts, m_presentation)
    , m_width(defaultWidth)
    , m_height(defaultHeight) {
    const QString styles = m_relations.firstOfType(QStringLiteral("tableStyles"));
    if (auto root = parts.xmlIfAny(styles)) m_tableStyles = TableStyles(*std::move(root));
    readSize();
}

void SlidesReader::readSize() {
    const XmlNode* size = m_presentation.child(u"sldSz");
    if (!size) return;
    m_width = std::clamp(size->number(u"cx").value_or(0) / emusInPoint, 1.0, 1e4);
    m_height = std::clamp(size->number(u"cy").value_or(0) / emusInPoint, 1.0, 1e4);
}

QString SlidesReader::title() {
    const auto core =
        m_parts.xmlIfAny(m_parts.relations(QString()).firstOfType(QStringLiteral("core-properties")));
    const XmlNode* node = core ? core->child(u"title") : nullptr;
    return node ? node->text.simplified() : QString();
}

QStringList SlidesReader::slideParts() const {
    QStringList parts;
    for (const XmlNode& entry : childrenOf(m_presentation.child(u"sldIdLst")))
        if (entry.name == QLatin1String("sldId")) parts.append(m_relations.target(entry.attribute(u"r:id")));
    const DocumentLimits& limits = m_parts.limits();
    if (parts.size() <= limits.pages) return parts;
    throw ReadFault{
        {ErrorCode::LimitExceeded,
         Text::tr("The presentation has %1 slides; at most %2 are read. Split it into smaller documents.")
             .arg(parts.size())
             .arg(limits.pages),
         m_parts.path()}};
}

void SlidesReader::checkWords(const Page& page) const {
    const int most = m_parts.limits().wordsPerPage;
    if (page.words.size() <= static_cast<std::size_t>(most)) return;
    throw ReadFault{{ErrorCode::LimitExceeded,
                     Text::tr("Page %1 has more than %2 words, the most that is read of a page.")
                         .arg(page.number)
                         .arg(most),
                     m_parts.path()}};
}

Page SlidesReader::slide(const QString& part, int number) {
    const XmlNode root = m_parts.xml(part);
    const Relations relations = m_parts.relations(part);
    const SlideDesign design = m_designs.designOf(relations).forSlide(root);
    SlideCanvas canvas(m_width, m_height);
    readBackground(root, design, canvas);
    readTree(root, design, relations, ShapeOwner::Slide, canvas);
    Page page = canvas.take();
    page.number = number;
    if (m_takePictures) m_takePictures(canvas.takePictures(), page);
    page.isHidden = !root.flag(u"show", true);
    page.notes = speakerNotes(m_parts, relations.firstOfType(QStringLiteral("notesSlide")));
    checkWords(page);
    return page;
}

// What the master and the layout draw under every slide.
void SlidesReader::readBackground(const XmlNode& slide, const SlideDesign& design, SlideCanvas& canvas) {
    if (!slide.flag(u"showMasterSp", true)) return;
    const LayoutDesign* layout = design.layout();
    if (!layout) return;
    const MasterDesign* master = design.master();
    if (master && layout->root.flag(u"showMasterSp", true))
        readTree(master->root, design, master->relations, ShapeOwner::Background, canvas);
    readTree(layout->root, design, layout->relations, ShapeOwner::Background, canvas);
}

void SlidesReader::readTree(const XmlNode& root, const SlideDesign& design, const Relations& relations,
                            ShapeOwner owner, SlideCanvas& canvas) {
    if (const XmlNode* tree = root.at({u"cSld", u"spTree"}))
        readShapes(*tree, Affine(), {m_parts, design, m_tableStyles, relations, owner}, canvas);
}

} // namespace salkku::ooxml
