// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ocr_engine.h"

#include "documents/ocr_library.h"

#include <algorithm>

namespace salkku {

namespace {

// Tesseract asks for four threads by name for every line: too little work to share, and threads that spin
// while they wait for each other wait for other programs as well. Without any active level each region keeps
// to its one thread; the setting is the calling thread's own. A page took 1.0 s so and 4.5 s otherwise on two
// cores.
void keepToOneThread(const OcrLibrary& library) {
    if (library.setActiveLevels) library.setActiveLevels(0);
}

// The recogniser was trained on scans of this resolution; it only steers how noise is told from dots.
constexpr int assumedDpi = 300;

tesseract::PageSegMode modeOf(OcrLayout layout) {
    switch (layout) {
    case OcrLayout::Line:
        return tesseract::PSM_SINGLE_LINE;
    case OcrLayout::Block:
        return tesseract::PSM_SINGLE_BLOCK;
    case OcrLayout::Sparse:
        break;
    }
    return tesseract::PSM_SPARSE_TEXT;
}

// Those of the wanted languages that were not installed. The engine loads the others without complaint.
QStringList missingOf(const QStringList& wanted, const TessBaseAPI& api, const OcrLibrary& library) {
    char** const loaded = library.loadedLanguages(&api);
    QStringList missing = wanted;
    for (char** language = loaded; language && *language; ++language)
        missing.removeAll(QString::fromUtf8(*language));
    if (loaded) library.deleteTexts(loaded);
    return missing;
}

class WordIterator {
public:
    WordIterator(TessBaseAPI& api, const OcrLibrary& library)
        : m_library(library)
        , m_at(library.iterator(&api), library.destroyIterator) {}

    bool isAny() const { return m_at != nullptr; }
    bool next() { return m_library.next(m_at.get(), tesseract::RIL_WORD) != 0; }

    /// Without text where a picture or a line stands.
    OcrWord word() const {
        const std::unique_ptr<char, decltype(m_library.deleteText)> text(
            m_library.text(m_at.get(), tesseract::RIL_WORD), m_library.deleteText);
        if (!text) return {};
        int left = 0, top = 0, right = 0, bottom = 0;
        m_library.boundingBox(m_library.pageIterator(m_at.get()), tesseract::RIL_WORD, &left, &top, &right,
                              &bottom);
        const double certainty = m_library.confidence(m_at.get(), tesseract::RIL_WORD) / 100.0;
        return {QString::fromUtf8(text.get()).trimmed(),
                QRect(QPoint(left, top), QPoint(right - 1, bottom - 1)), std::clamp(certainty, 0.0, 1.0)};
    }

private:
    const OcrLibrary& m_library;
    std::unique_ptr<TessResultIterator, decltype(OcrLibrary::destroyIterator)> m_at;
};

} // namespace

void OcrEngine::Delete::operator()(TessBaseAPI* api) const {
    OcrLibrary::instance()->destroy(api);
}

OcrEngine::OcrEngine(const QString& languages)
    : m_missing(languages.split(QLatin1Char('+'), Qt::SkipEmptyParts)) {
    const OcrLibrary* const library = OcrLibrary::instance();
    if (!library) return;
    keepToOneThread(*library);
    m_api.reset(library->create());
    // It would complain of a missing language on standard error.
    library->setVariable(m_api.get(), "debug_file", "/dev/null");
    m_ready =
        library->init(m_api.get(), nullptr, languages.toUtf8().constData(), tesseract::OEM_LSTM_ONLY) == 0;
    if (m_ready) m_missing = missingOf(m_missing, *m_api, *library);
}

OcrEngine::~OcrEngine() = default;

bool OcrEngine::isReady() const {
    return m_ready;
}

std::vector<OcrWord> OcrEngine::recognise(const QImage& grey, OcrLayout layout, const QString& only) {
    std::vector<OcrWord> words;
    if (!m_ready || grey.isNull()) return words;
    const OcrLibrary& library = *OcrLibrary::instance();
    TessBaseAPI* const api = m_api.get();
    keepToOneThread(library);
    library.setPageSegMode(api, modeOf(layout));
    library.setVariable(api, "tessedit_char_whitelist", only.toUtf8().constData());
    library.setImage(api, grey.constBits(), grey.width(), grey.height(), 1,
                     static_cast<int>(grey.bytesPerLine()));
    library.setSourceResolution(api, assumedDpi);
    if (library.recognize(api, nullptr) != 0) return words;
    WordIterator at(*api, library);
    if (!at.isAny()) return words;
    do {
        OcrWord word = at.word();
        if (!word.text.isEmpty()) words.push_back(std::move(word));
    } while (at.next());
    return words;
}

} // namespace salkku
