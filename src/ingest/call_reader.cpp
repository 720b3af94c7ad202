// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/call_reader.h"

#include <QSet>

namespace salkku {

namespace {

// "RRP2" as RRP\s?2: a space may stand between letters and digits.
QString looselySpaced(const QString& name) {
    QString pattern;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool turn = i > 0 && name[i].isDigit() && name[i - 1].isLetter();
        if (turn) pattern += QLatin1String("[\\s-]?");
        pattern += QRegularExpression::escape(name.mid(i, 1));
    }
    return QStringLiteral("(?<![\\w])%1(?![\\w])").arg(pattern);
}

} // namespace

CallReader::CallReader(const Programme& programme) {
    for (const Call& call : programme.calls) {
        QStringList names = {call.id.value, call.names.fi, call.names.sv, call.names.en};
        names.removeDuplicates();
        for (const QString& name : names)
            m_forms.push_back(
                {call.id, QRegularExpression(looselySpaced(name),
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption)});
    }
}

CallId CallReader::callIn(const QString& text) const {
    CallId found;
    for (const Form& form : m_forms) {
        if (form.call == found || !form.pattern.match(text).hasMatch()) continue;
        if (!found.isEmpty()) return {};
        found = form.call;
    }
    return found;
}

} // namespace salkku
