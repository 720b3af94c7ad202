// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract's functions, from its library that is loaded when the first picture is read. It brings thirty
// libraries along, more than a third of what a program that links it waits for before its first line.
#pragma once

#include <QString>
#include <tesseract/capi.h>

namespace salkku {

struct OcrLibrary {
    /// Null where Tesseract is not installed.
    static const OcrLibrary* instance();

    decltype(&TessBaseAPICreate) create = nullptr;
    decltype(&TessBaseAPIDelete) destroy = nullptr;
    decltype(&TessBaseAPISetVariable) setVariable = nullptr;
    decltype(&TessBaseAPIInit2) init = nullptr;
    decltype(&TessBaseAPIGetLoadedLanguagesAsVector) loadedLanguages = nullptr;
    decltype(&TessBaseAPISetPageSegMode) setPageSegMode = nullptr;
    decltype(&TessBaseAPISetImage) setImage = nullptr;
    decltype(&TessBaseAPISetSourceResolution) setSourceResolution = nullptr;
    decltype(&TessBaseAPIRecognize) recognize = nullptr;
    decltype(&TessBaseAPIGetIterator) iterator = nullptr;
    decltype(&TessResultIteratorDelete) destroyIterator = nullptr;
    decltype(&TessResultIteratorGetPageIteratorConst) pageIterator = nullptr;
    decltype(&TessPageIteratorBoundingBox) boundingBox = nullptr;
    decltype(&TessResultIteratorNext) next = nullptr;
    decltype(&TessResultIteratorGetUTF8Text) text = nullptr;
    decltype(&TessResultIteratorConfidence) confidence = nullptr;
    decltype(&TessDeleteText) deleteText = nullptr;
    decltype(&TessDeleteTextArray) deleteTexts = nullptr;
    void (*setActiveLevels)(int) = nullptr; ///< of GNU's OpenMP; null where Tesseract was built without it

private:
    bool load();
};

} // namespace salkku
