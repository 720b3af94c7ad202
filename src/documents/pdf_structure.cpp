// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_structure.h"

#include "documents/structure_builder.h"
#include "documents/structure_tag.h"

#include <Catalog.h>
#include <Object.h>
#include <PDFDoc.h>
#include <XRef.h>
#include <set>

namespace salkku {

namespace {

// Walks the tree of elements and tells the builder what it meets.
class StructureReader {
public:
    StructureReader(PDFDoc& document, const DocumentLimits& limits)
        : m_document(document)
        , m_limits(limits) {}

    PdfStructure read() {
        const Object root = rootOf(m_document);
        if (!root.isDict()) return {};
        m_roles = root.dictLookup("RoleMap");
        learnPages();
        readKids(root.dictLookupNF("K"), 0, 0);
        return m_overLimit ? PdfStructure() : m_builder.take();
    }

    static Object rootOf(PDFDoc& document) {
        const Object catalog = document.getXRef()->getCatalog();
        return catalog.isDict() ? catalog.dictLookup("StructTreeRoot") : Object(objNull);
    }

private:
    void learnPages() {
        for (int number = 1; number <= m_document.getNumPages(); ++number)
            if (const Ref* ref = m_document.getCatalog()->getPageRef(number)) m_pages[ref->num] = number;
    }

    // The page that a dictionary names, or else the one of what is around it; 0: none.
    int pageOf(const Object& dict, int outer) const {
        const Object& page = dict.dictLookupNF("Pg");
        const auto known = page.isRef() ? m_pages.find(page.getRefNum()) : m_pages.end();
        return known == m_pages.end() ? outer : known->second;
    }

    void readKids(const Object& kids, int page, int depth) {
        const Object fetched = kids.fetch(m_document.getXRef());
        if (!fetched.isArray()) return readKid(kids, page, depth);
        for (int i = 0; i < fetched.arrayGetLength() && !m_overLimit; ++i)
            readKid(fetched.arrayGetNF(i), page, depth);
    }

    void readKid(const Object& kid, int page, int depth) {
        if (kid.isInt()) return m_builder.content(page, {0, kid.getInt()});
        if (++m_elements > m_limits.elementsPerPart || depth > m_limits.depth) m_overLimit = true;
        if (m_overLimit || (kid.isRef() && !m_seen.insert(kid.getRefNum()).second)) return;
        const Object element = kid.fetch(m_document.getXRef());
        if (!element.isDict()) return;
        if (element.dictLookup("MCID").isInt()) return readContent(element, page);
        if (element.dictLookup("S").isName()) readElement(element, pageOf(element, page), depth);
    }

    void readContent(const Object& reference, int page) {
        const Object& stream = reference.dictLookupNF("Stm");
        const int form = stream.isRef() ? stream.getRefNum() : 0;
        m_builder.content(pageOf(reference, page), {form, reference.dictLookup("MCID").getInt()});
    }

    void readElement(const Object& element, int page, int depth) {
        const Object name = element.dictLookup("S");
        const StructureTag tag =
            structureTagOf(name.getName(), m_roles.isDict() ? m_roles.getDict() : nullptr);
        m_builder.begin(
            {tag, page, spanOf(*element.getDict(), "RowSpan"), spanOf(*element.getDict(), "ColSpan")});
        if (element.getDict()->hasKey("K")) readKids(element.dictLookupNF("K"), page, depth + 1);
        m_builder.end();
    }

    PDFDoc& m_document;
    const DocumentLimits& m_limits;
    StructureBuilder m_builder;
    Object m_roles;
    std::map<int, int> m_pages; ///< numbers by the object's
    std::set<int> m_seen;       ///< elements, so that no circle is walked twice
    int m_elements = 0;
    bool m_overLimit = false;
};

} // namespace

PdfStructure readPdfStructure(PDFDoc& document, const DocumentLimits& limits) {
    return document.isOk() ? StructureReader(document, limits).read() : PdfStructure();
}

} // namespace salkku
