// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/section_reader.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

QString withoutNumber(const QString& text) {
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+"));
    QString result = text.simplified();
    return result.remove(number);
}

bool endsWord(const QString& text, qsizetype at) {
    return at >= text.size() || !text[at].isLetterOrNumber();
}

// Nothing but a colon, a full stop or brackets.
bool isEmptyTail(const QString& tail) {
    static const QRegularExpression form(QStringLiteral("^\\s*(?:\\([^)]*\\))?\\s*[:.]?\\s*$"));
    return form.match(tail).hasMatch();
}

} // namespace

SectionReader::SectionReader(const Programme& programme) {
    for (const NarrativeSection& section : programme.sections) {
        QStringList words = section.headings;
        words << section.names.fi.toLower() << section.names.sv.toLower() << section.names.en.toLower();
        words.removeDuplicates();
        for (const QString& heading : words) m_forms.push_back({heading.simplified(), &section});
    }
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const Form& a, const Form& b) { return a.words.size() > b.words.size(); });
}

const SectionReader::Form* SectionReader::formOf(const QString& lower) const {
    const auto form = std::find_if(m_forms.begin(), m_forms.end(), [&](const Form& f) {
        return lower.startsWith(f.words) && endsWord(lower, f.words.size());
    });
    return form == m_forms.end() ? nullptr : &*form;
}

std::optional<SectionHeading> SectionReader::heading(const QString& paragraph) const {
    const QString text = withoutNumber(paragraph);
    const Form* form = formOf(text.toLower());
    if (!form) return std::nullopt;
    const QString tail = text.mid(form->words.size());
    if (isEmptyTail(tail)) return SectionHeading{form->section, {}};
    if (tail.trimmed().startsWith(QLatin1Char(':')))
        return SectionHeading{form->section, tail.trimmed().mid(1).trimmed()};
    return std::nullopt;
}

const NarrativeSection* SectionReader::inTitle(const QString& title) const {
    const Form* form = formOf(withoutNumber(title).toLower());
    return form ? form->section : nullptr;
}

} // namespace salkku
