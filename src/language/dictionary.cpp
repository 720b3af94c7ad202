// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dictionary.h"

#include "language/voikko_library.h"

#include <QHash>
#include <mutex>
#include <utility>

namespace salkku {

namespace {

constexpr qsizetype longestWord = 200; // letters; longer ones are no words
constexpr qsizetype mostKnown = 4096;  // words that are kept

// What it closes came from the library, which is there then.
struct Closer {
    void operator()(VoikkoHandle* handle) const { VoikkoLibrary::instance()->terminate(handle); }
    void operator()(voikko_mor_analysis** analyses) const {
        VoikkoLibrary::instance()->freeAnalyses(analyses);
    }
    void operator()(char* value) const { VoikkoLibrary::instance()->freeValue(value); }
};

QString valueOf(const voikko_mor_analysis* analysis, const char* key) {
    const std::unique_ptr<char, Closer> value(VoikkoLibrary::instance()->value(analysis, key));
    return QString::fromUtf8(value.get());
}

// "=ppppp-=ppp" tells where the parts of a compound begin; a hyphen is a letter of its own.
QStringList partsOf(const QString& word, const QString& structure) {
    QStringList parts;
    qsizetype at = 0;
    for (const QChar mark : structure) {
        if (mark == QLatin1Char('='))
            parts.append(QString());
        else if (at < word.size() && !parts.isEmpty()) {
            if (mark != QLatin1Char('-')) parts.back() += word[at];
            ++at;
        }
    }
    if (!parts.isEmpty()) parts.back() += word.mid(at);
    parts.removeAll(QString());
    return parts;
}

// The library's own names of word classes. An abbreviation is a noun to whoever reads it.
bool isNounClass(const QString& wordClass) {
    static const QStringList nouns = {QStringLiteral("nimisana"), QStringLiteral("laatusana"),
                                      QStringLiteral("nimisana_laatusana"), QStringLiteral("lyhenne")};
    return nouns.contains(wordClass);
}

std::vector<WordAnalysis> analysesOf(VoikkoHandle* handle, const QString& word) {
    const std::unique_ptr<voikko_mor_analysis*, Closer> analyses(
        VoikkoLibrary::instance()->analyse(handle, word.toUtf8().constData()));
    std::vector<WordAnalysis> result;
    for (auto* analysis = analyses.get(); analysis && *analysis; ++analysis)
        result.push_back({valueOf(*analysis, "BASEFORM"), partsOf(word, valueOf(*analysis, "STRUCTURE")),
                          isNounClass(valueOf(*analysis, "CLASS"))});
    return result;
}

bool canBeAsked(const QString& word) {
    return !word.isEmpty() && word.size() <= longestWord && !word.contains(QChar(0));
}

} // namespace

// The library's handle answers one thread at a time.
struct Dictionary::State {
    QByteArray language;
    std::mutex mutex;
    bool isTried = false;
    std::unique_ptr<VoikkoHandle, Closer> handle;
    QHash<QString, std::vector<WordAnalysis>> known; ///< texts repeat their words

    VoikkoHandle* opened() {
        if (std::exchange(isTried, true)) return handle.get();
        const char* error = nullptr;
        if (const VoikkoLibrary* library = VoikkoLibrary::instance())
            handle.reset(library->init(&error, language.constData(), nullptr));
        return handle.get();
    }
};

Dictionary::Dictionary(QByteArray language)
    : m_state(std::make_unique<State>()) {
    m_state->language = std::move(language);
}

Dictionary::~Dictionary() = default;

bool Dictionary::isAvailable() const {
    const std::scoped_lock lock(m_state->mutex);
    return m_state->opened() != nullptr;
}

bool Dictionary::isCorrect(const QString& word) const {
    const std::scoped_lock lock(m_state->mutex);
    VoikkoHandle* handle = canBeAsked(word) ? m_state->opened() : nullptr;
    return handle && VoikkoLibrary::instance()->spell(handle, word.toUtf8().constData()) == VOIKKO_SPELL_OK;
}

std::vector<WordAnalysis> Dictionary::analyse(const QString& word) const {
    const std::scoped_lock lock(m_state->mutex);
    VoikkoHandle* handle = canBeAsked(word) ? m_state->opened() : nullptr;
    if (!handle) return {};
    auto& known = m_state->known;
    if (const auto entry = known.constFind(word); entry != known.constEnd()) return *entry;
    if (known.size() >= mostKnown) known.clear();
    return *known.insert(word, analysesOf(handle, word));
}

} // namespace salkku
