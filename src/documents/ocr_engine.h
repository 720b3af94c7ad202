// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract, kept behind this file and ocr_library.h.
#pragma once

#include <QImage>
#include <QRect>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace tesseract {
class TessBaseAPI;
}

namespace salkku {

/// A word with its place in pixels of the picture that was recognised.
struct OcrWord {
    QString text;
    QRect box;
    double certainty = 0; ///< 0–1, Tesseract's own
};

enum class OcrLayout {
    Line,   ///< one line of text
    Block,  ///< one or more lines, one under the other
    Sparse, ///< words anywhere
};

/// Recognises dark text on light ground. For one thread.
class OcrEngine {
public:
    /// `languages` as "fin+swe"; those that are not installed are left out, and `missing` tells them.
    explicit OcrEngine(const QString& languages);
    ~OcrEngine();

    bool isReady() const; ///< false where Tesseract or every language is missing
    const QStringList& missing() const { return m_missing; }

    /// `grey` in Format_Grayscale8. `only` names the characters that may occur; all where empty.
    std::vector<OcrWord> recognise(const QImage& grey, OcrLayout layout, const QString& only = {});

private:
    struct Delete {
        void operator()(tesseract::TessBaseAPI* api) const;
    };
    std::unique_ptr<tesseract::TessBaseAPI, Delete> m_api;
    QStringList m_missing;
    bool m_ready = false;
};

} // namespace salkku
