// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ocr_engine.h"

#include <algorithm>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

// Of GNU's OpenMP, which Tesseract is built with; its header is not every compiler's.
extern "C" void omp_set_max_active_levels(int);

namespace salkku {

namespace {

// Tesseract asks for four threads by name for every line: too little work to share, and threads that spin
// while they wait for each other wait for other programs as well. Without any active level each region keeps
// to its one thread; the setting is the calling thread's own. A page took 1.0 s so and 4.5 s otherwise on two
// cores.
void keepToOneThread() {
    omp_set_max_active_levels(0);
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
QStringList missingOf(const QStringList& wanted, const tesseract::TessBaseAPI& api) {
    std::vector<std::string> loaded;
    api.GetLoadedLanguagesAsVector(&loaded);
    QStringList missing = wanted;
    for (const std::string& language : loaded) missing.removeAll(QString::fromStdString(language));
    return missing;
}

OcrWord wordAt(const tesseract::ResultIterator& at) {
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    int left = 0, top = 0, right = 0, bottom = 0;
    at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
    return {QString::fromUtf8(text.get()).trimmed(), QRect(QPoint(left, top), QPoint(right - 1, bottom - 1)),
            std::clamp(at.Confidence(tesseract::RIL_WORD) / 100.0, 0.0, 1.0)};
}

} // namespace

OcrEngine::OcrEngine(const QString& languages)
    : m_api(std::make_unique<tesseract::TessBaseAPI>()) {
    keepToOneThread();
    // It would complain of a missing language on standard error.
    m_api->SetVariable("debug_file", "/dev/null");
    m_missing = languages.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    m_ready = m_api->Init(nullptr, languages.toUtf8().constData(), tesseract::OEM_LSTM_ONLY) == 0;
    if (m_ready) m_missing = missingOf(m_missing, *m_api);
}

OcrEngine::~OcrEngine() = default;

bool OcrEngine::isReady() const {
    return m_ready;
}

std::vector<OcrWord> OcrEngine::recognise(const QImage& grey, OcrLayout layout, const QString& only) {
    std::vector<OcrWord> words;
    if (!m_ready || grey.isNull()) return words;
    keepToOneThread();
    m_api->SetPageSegMode(modeOf(layout));
    m_api->SetVariable("tessedit_char_whitelist", only.toUtf8().constData());
    m_api->SetImage(grey.constBits(), grey.width(), grey.height(), 1, static_cast<int>(grey.bytesPerLine()));
    m_api->SetSourceResolution(assumedDpi);
    if (m_api->Recognize(nullptr) != 0) return words;
    const std::unique_ptr<tesseract::ResultIterator> at(m_api->GetIterator());
    if (!at) return words;
    do {
        if (at->Empty(tesseract::RIL_WORD)) continue;
        OcrWord word = wordAt(*at);
        if (!word.text.isEmpty()) words.push_back(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    return words;
}

} // namespace salkku
