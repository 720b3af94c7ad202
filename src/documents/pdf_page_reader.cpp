// SPDX-License-Identifier: GPL-3.0-or-later
// Poppler's Qt interface tells words and draws pages, but does not tell their shapes. An output device on
// Poppler itself hears of both in one pass. That interface is not promised to stay; what is used of it stands
// in this file, pdf_words.cpp and pdf_fills.cpp (docs/decisions/0005-shapes-from-poppler-itself.md).
#include "documents/pdf_page_reader.h"

#include "documents/content_marks.h"
#include "documents/pdf_fills.h"
#include "documents/pdf_words.h"
#include "documents/tagged_page.h"

#include <GfxState.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>
#include <TextOutputDev.h>

namespace salkku {

namespace {

constexpr double pointsPerInch = 72;

// A long compound word has some 50 characters; more of them than this for each word is a bomb.
constexpr int charactersPerWord = 40;

class PageRecorder : public TextOutputDev {
public:
    explicit PageRecorder(const DocumentLimits& limits)
        : TextOutputDev(nullptr, false, 0, false, false)
        , m_mostCharacters(static_cast<qint64>(limits.wordsPerPage) * charactersPerWord) {}

    bool needNonText() override { return true; } // the fills

    void fill(GfxState* state) override { addFills(*state, m_fills); }
    void eoFill(GfxState* state) override { addFills(*state, m_fills); }

    // By a function of the place, along an axis, or between circles. Others come as fills, piece by piece.
    bool useShadedFills(int type) override { return type >= 1 && type <= 3; }
    bool functionShadedFill(GfxState* state, GfxFunctionShading* shading) override {
        addShading(*state, *shading, m_fills);
        return true;
    }
    bool axialShadedFill(GfxState* state, GfxAxialShading* shading, double, double) override {
        addShading(*state, *shading, m_fills);
        return true;
    }
    bool radialShadedFill(GfxState* state, GfxRadialShading* shading, double, double) override {
        addShading(*state, *shading, m_fills);
        return true;
    }

    void drawImage(GfxState* state, Object* ref, ::Stream* stream, int width, int height,
                   GfxImageColorMap* colours, bool interpolate, const int* mask, bool isInline) override {
        addPicturePlace(*state, width, m_pictures);
        TextOutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask, isInline);
    }
    void drawImageMask(GfxState* state, Object* ref, ::Stream* stream, int width, int height, bool invert,
                       bool interpolate, bool isInline) override {
        addPicturePlace(*state, width, m_pictures);
        TextOutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
    }
    // Masked pictures are never inline: nothing needs to be read of them here.
    void drawMaskedImage(GfxState* state, Object*, ::Stream*, int width, int, GfxImageColorMap*, bool,
                         ::Stream*, int, int, bool, bool) override {
        addPicturePlace(*state, width, m_pictures);
    }
    void drawSoftMaskedImage(GfxState* state, Object*, ::Stream*, int width, int, GfxImageColorMap*, bool,
                             ::Stream*, int, int, GfxImageColorMap*, bool) override {
        addPicturePlace(*state, width, m_pictures);
    }

    void drawChar(GfxState* state, double x, double y, double dx, double dy, double originX, double originY,
                  CharCode code, int bytes, const Unicode* unicode, int length) override {
        if (++m_characters > m_mostCharacters) return;
        m_marks.advance(bytes);
        if (length == 1) addLetter(*state, {x, y, dx, dy}, *unicode, m_fills);
        TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, unicode, length);
    }

    // Positions in the stream go on over text that is not shown.
    void incCharCount(int bytes) override {
        m_marks.advance(bytes);
        TextOutputDev::incCharCount(bytes);
    }
    void beginMarkedContent(const char* tag, Dict* properties) override { m_marks.begin(tag, properties); }
    void endMarkedContent(GfxState*) override { m_marks.end(); }
    void beginForm(Ref id) override { m_marks.beginForm(id.num); }
    void endForm(Ref) override { m_marks.endForm(); }

    // What is refused need not be put in order, which takes long for many words.
    void endPage() override {
        if (!isOverfull()) TextOutputDev::endPage();
    }

    bool isOverfull() const { return m_characters > m_mostCharacters; }
    std::vector<Fill> takeFills() { return std::move(m_fills); }
    const std::vector<PicturePlace>& pictures() const { return m_pictures; }
    const ContentMarks& marks() const { return m_marks; }

private:
    qint64 m_mostCharacters;
    qint64 m_characters = 0;
    std::vector<Fill> m_fills;
    std::vector<PicturePlace> m_pictures;
    ContentMarks m_marks;
};

bool isOverfull(void* recorder) {
    return static_cast<const PageRecorder*>(recorder)->isOverfull();
}

// A word belongs where its middle letter stands: a bullet may be stuck to its first.
const ContentMark& markOf(const PageRecorder& recorder, const TextWord& word) {
    return recorder.marks().at(word.getCharPos() + word.getCharLen() / 2);
}

// The words, and the mark of each.
std::vector<ContentMark> takeWords(PageRecorder& recorder, Page& page) {
    std::vector<ContentMark> marks;
    const auto list = recorder.makeWordList();
    page.words.reserve(static_cast<std::size_t>(list->getLength()));
    for (int i = 0; i < list->getLength(); ++i) {
        Word word = wordOf(*list->get(i));
        if (word.text.trimmed().isEmpty()) continue;
        page.words.push_back(std::move(word));
        marks.push_back(markOf(recorder, *list->get(i)));
    }
    return marks;
}

Page sizedPage(const ::Page& source, int number) {
    const bool lies = source.getRotate() % 180 != 0;
    Page page;
    page.number = number;
    page.width = lies ? source.getCropHeight() : source.getCropWidth();
    page.height = lies ? source.getCropWidth() : source.getCropHeight();
    return page;
}

} // namespace

struct PdfPageReader::Private {
    // The document owns the stream; the stream only looks at the bytes.
    explicit Private(const QByteArray& pdf)
        : document(new MemStream(pdf.constData(), 0, pdf.size(), Object(objNull))) {}

    PDFDoc document;
};

PdfPageReader::PdfPageReader(const QByteArray& pdf, const DocumentLimits& limits)
    : m_private(std::make_unique<Private>(pdf))
    , m_limits(limits) {}

PdfPageReader::~PdfPageReader() = default;

PdfStructure PdfPageReader::structure() const {
    return readPdfStructure(m_private->document, m_limits);
}

PdfPage PdfPageReader::read(int number, const PdfStructure& structure) {
    PDFDoc& document = m_private->document;
    const ::Page* source = document.isOk() ? document.getPage(number) : nullptr;
    if (!source) return {};
    PageRecorder recorder(m_limits);
    document.displayPage(&recorder, number, pointsPerInch, pointsPerInch, 0, false, true, false, isOverfull,
                         &recorder);
    if (recorder.isOverfull()) return {PdfPage::Outcome::TooManyWords, {}, {}};
    PdfPage result{PdfPage::Outcome::Read, sizedPage(*source, number), {}};
    const std::vector<ContentMark> marks = takeWords(recorder, result.page);
    result.page.fills = recorder.takeFills();
    result.pictures = largePictures(recorder.pictures());
    if (result.page.words.size() > static_cast<std::size_t>(m_limits.wordsPerPage))
        return {PdfPage::Outcome::TooManyWords, {}, {}};
    if (const auto tagged = structure.find(number); tagged != structure.end() && recorder.marks().hasAny())
        takeStructure(tagged->second, marks, result.page);
    return result;
}

} // namespace salkku
