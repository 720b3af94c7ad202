// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "documents/content_kind.h"
#include "documents/decode_text.h"
#include "documents/pdf_file.h"
#include "documents/pdf_fills.h"
#include "documents/pdf_words.h"
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

Result<Page> readPage(const Poppler::Document& pdf, int index, const QString& path,
                      const DocumentLimits& limits) {
    const auto page = readPdfPage(pdf, index);
    if (!page)
        return Error{
            ErrorCode::Damaged,
            Text::tr("Page %1 of the PDF is damaged. Get the file anew from where it came.").arg(index + 1),
            path};
    if (page->words.size() > static_cast<std::size_t>(limits.wordsPerPage))
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("Page %1 has more than %2 words, the most that is read of a page.")
                         .arg(index + 1)
                         .arg(limits.wordsPerPage),
                     path};
    return *page;
}

Result<Document> readPdf(const QByteArray& bytes, const QString& path, const DocumentLimits& limits) {
    const auto pdf = openPdf(bytes, path, limits);
    if (!pdf) return pdf.error();
    Document document;
    document.title = (*pdf)->title();
    document.repaired = (*pdf)->xrefWasReconstructed();
    for (int i = 0; i < (*pdf)->numPages(); ++i) {
        auto page = readPage(**pdf, i, path, limits);
        if (!page) return page.error();
        document.pages.push_back(*std::move(page));
    }
    auto fills = readPdfFills(bytes, (*pdf)->numPages());
    for (std::size_t i = 0; i < document.pages.size(); ++i) document.pages[i].fills = std::move(fills[i]);
    return document;
}

Result<Document> readText(const QByteArray& bytes, const QString& path, const DocumentLimits& limits) {
    if (isNamedPdf(path))
        return notADocument(
            path, Text::tr("The file is named as a PDF, but it holds plain text. Rename it to .txt to read "
                           "it as text, or get the PDF anew."));
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

Result<Document> readContent(const QByteArray& bytes, const QString& path, const DocumentLimits& limits) {
    switch (contentKind(bytes)) {
    case ContentKind::Pdf:
        return readPdf(bytes, path, limits);
    case ContentKind::Text:
        return readText(bytes, path, limits);
    case ContentKind::Empty:
        return notADocument(path, Text::tr("The file is empty. Get it anew from where it came."));
    case ContentKind::OfficePackage:
        return readSlides(bytes, path, limits);
    case ContentKind::OldOffice:
        return oldOffice(bytes, path);
    case ContentKind::Binary:
        break;
    }
    return notADocument(
        path, Text::tr("This is neither a PDF, nor a presentation, nor plain text. Choose another file."));
}

} // namespace

Result<Document> readDocument(const QString& path, const DocumentLimits& limits) {
    const auto bytes = readFileBytes(path, limits);
    if (!bytes) return bytes.error();
    auto document = readContent(*bytes, path, limits);
    if (!document) return document;
    document->file = QFileInfo(path).fileName();
    document->sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    return document;
}

} // namespace salkku
