// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "documents/content_kind.h"
#include "documents/decode_text.h"
#include "documents/file_bytes.h"
#include "documents/misplaced.h"
#include "documents/pdf_file.h"
#include "documents/pdf_fill_check.h"
#include "documents/pdf_pages.h"
#include "documents/pdf_pictures.h"
#include "documents/picture_file.h"
#include "documents/plain_text.h"
#include "documents/pptx/read_slides.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <poppler-qt6.h>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

bool isNamedPdf(const QString& path) {
    return QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

Error notADocument(const QString& path, const QString& message) {
    return {ErrorCode::NotADocument, message, path};
}

// Nothing where the page was read.
std::optional<Error> refusalOf(const PdfPage& page, int number, const QString& path,
                               const DocumentLimits& limits) {
    switch (page.outcome) {
    case PdfPage::Outcome::Read:
        return std::nullopt;
    case PdfPage::Outcome::TooManyWords:
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("Page %1 has more than %2 words, the most that is read of a page.")
                         .arg(number)
                         .arg(limits.wordsPerPage),
                     path};
    case PdfPage::Outcome::Damaged:
        break;
    }
    return Error{ErrorCode::Damaged,
                 Text::tr("Page %1 of the PDF is damaged. Get the file anew from where it came.").arg(number),
                 path};
}

Result<Document> readPdf(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                         const TellProgress& tell) {
    const auto pdf = openPdf(bytes, path, limits);
    if (!pdf) return pdf.error();
    Document document;
    document.title = (*pdf)->title();
    document.repaired = (*pdf)->xrefWasReconstructed();
    const int pages = (*pdf)->numPages();
    std::vector<std::vector<PicturePlace>> places; // of each page
    for (PdfPage& page : readPdfPages(bytes, pages, limits, readingThreads(pages, limits), tell)) {
        const int number = static_cast<int>(document.pages.size()) + 1;
        if (const auto refusal = refusalOf(page, number, path, limits)) return *refusal;
        document.pages.push_back(std::move(page.page));
        places.push_back(std::move(page.pictures));
    }
    checkFillsByPixels(**pdf, document);
    addPdfPictures(**pdf, places, document, limits, tell);
    return document;
}

Result<Document> readText(const QByteArray& bytes, const QString& path, const DocumentLimits& limits) {
    if (isNamedPdf(path))
        return notADocument(
            path, Text::tr("The file is named as a PDF, but it holds plain text. Rename it to .txt to read "
                           "it as text, or get the PDF anew."));
    if (bytes.size() > limits.textBytes)
        return Error{
            ErrorCode::LimitExceeded,
            Text::tr("The text is larger than %1 MB, the most that is read of plain text. Split it into "
                     "smaller documents.")
                .arg(limits.textBytes / (1024 * 1024)),
            path};
    Document document;
    document.format = DocumentFormat::PlainText;
    document.pages = pagesOfText(*decodeText(bytes));
    if (document.pages.size() > static_cast<std::size_t>(limits.pages))
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The text has %1 pages; at most %2 are read. Split it into smaller documents.")
                         .arg(static_cast<int>(document.pages.size()))
                         .arg(limits.pages),
                     path};
    return document;
}

// Office files up to 2003, and newer ones with a password, are compound files.
Error oldOffice(const QByteArray& bytes, const QString& path) {
    if (isEncryptedOffice(bytes))
        return {ErrorCode::Encrypted,
                Text::tr("The file is protected with a password. Save a copy without one and read that."),
                path};
    return notADocument(path, Text::tr("This is an office document of an old kind. Save it as PowerPoint "
                                       "(.pptx) or as PDF and read that."));
}

Result<Document> readContent(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                             const TellProgress& tell) {
    switch (contentKind(bytes)) {
    case ContentKind::Pdf:
        return readPdf(bytes, path, limits, tell);
    case ContentKind::Text:
        return readText(bytes, path, limits);
    case ContentKind::Picture:
        return readPictureFile(bytes, path);
    case ContentKind::Empty:
        return notADocument(path, Text::tr("The file is empty. Get it anew from where it came."));
    case ContentKind::OfficePackage:
        return readSlides(bytes, path, limits, tell);
    case ContentKind::OldOffice:
        return oldOffice(bytes, path);
    case ContentKind::Binary:
        break;
    }
    return notADocument(
        path, Text::tr("This is neither a PDF, nor a presentation, nor plain text. Choose another file."));
}

} // namespace

Result<Document> documentFromBytes(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                                   const TellProgress& tell) {
    auto document = readContent(bytes, path, limits, tell);
    if (!document) return document;
    dropMisplaced(*document);
    document->file = QFileInfo(path).fileName();
    document->sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return document;
}

Result<Document> readDocument(const QString& path, const DocumentLimits& limits) {
    const auto bytes = readFileBytes(path, limits);
    if (!bytes) return bytes.error();
    return documentFromBytes(*bytes, path, limits);
}

} // namespace salkku
