// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ocr_library.h"

#include <QLibrary>
#include <optional>

namespace salkku {

namespace {

// False where the library has no such function.
template <class Function>
bool find(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

} // namespace

// The library stays loaded: its threads may outlive whoever asked for it.
bool OcrLibrary::load() {
    QLibrary library(QStringLiteral("tesseract"), SALKKU_TESSERACT_MAJOR);
    if (!library.load()) return false;
    find(library, "omp_set_max_active_levels", setActiveLevels);
    return find(library, "TessBaseAPICreate", create) && find(library, "TessBaseAPIDelete", destroy) &&
           find(library, "TessBaseAPISetVariable", setVariable) && find(library, "TessBaseAPIInit2", init) &&
           find(library, "TessBaseAPIGetLoadedLanguagesAsVector", loadedLanguages) &&
           find(library, "TessBaseAPISetPageSegMode", setPageSegMode) &&
           find(library, "TessBaseAPISetImage", setImage) &&
           find(library, "TessBaseAPISetSourceResolution", setSourceResolution) &&
           find(library, "TessBaseAPIRecognize", recognize) &&
           find(library, "TessBaseAPIGetIterator", iterator) &&
           find(library, "TessResultIteratorDelete", destroyIterator) &&
           find(library, "TessResultIteratorGetPageIteratorConst", pageIterator) &&
           find(library, "TessPageIteratorBoundingBox", boundingBox) &&
           find(library, "TessResultIteratorNext", next) &&
           find(library, "TessResultIteratorGetUTF8Text", text) &&
           find(library, "TessResultIteratorConfidence", confidence) &&
           find(library, "TessDeleteText", deleteText) && find(library, "TessDeleteTextArray", deleteTexts);
}

const OcrLibrary* OcrLibrary::instance() {
    static const std::optional<OcrLibrary> library = [] {
        OcrLibrary loading;
        return loading.load() ? std::optional(loading) : std::nullopt;
    }();
    return library ? &*library : nullptr;
}

} // namespace salkku
