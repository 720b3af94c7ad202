// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#ifdef SALKKU_VOIKKO
#include <libvoikko/voikko.h>
#endif
#ifdef SALKKU_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

namespace salkku {

namespace {

// Words judged before; a report has some hundred different ones.
constexpr qsizetype rememberedWords = 20'000;

class Dictionary {
public:
    virtual ~Dictionary() = default;
    virtual QString language() const = 0;
    virtual bool isRight(const QString& word) = 0;
    virtual QStringList suggestions(const QString& word) = 0;
};

#ifdef SALKKU_VOIKKO
class Voikko : public Dictionary {
public:
    static std::unique_ptr<Dictionary> find() {
        const char* error = nullptr;
        VoikkoHandle* handle = voikkoInit(&error, "fi", nullptr);
        if (!handle) return nullptr;
        return std::make_unique<Voikko>(handle);
    }
    explicit Voikko(VoikkoHandle* handle)
        : m_handle(handle) {}
    ~Voikko() override { voikkoTerminate(m_handle); }
    Voikko(const Voikko&) = delete;
    Voikko& operator=(const Voikko&) = delete;

    QString language() const override { return QStringLiteral("fi"); }
    bool isRight(const QString& word) override {
        return voikkoSpellCstr(m_handle, word.toUtf8().constData()) == VOIKKO_SPELL_OK;
    }
    QStringList suggestions(const QString& word) override {
        QStringList found;
        char** list = voikkoSuggestCstr(m_handle, word.toUtf8().constData());
        for (char** one = list; one && *one; ++one) found.append(QString::fromUtf8(*one));
        if (list) voikkoFreeCstrArray(list);
        return found;
    }

private:
    VoikkoHandle* m_handle;
};
#endif

#ifdef SALKKU_HUNSPELL
// Where Debian and most others put dictionaries; Finland's own Swedish first.
const char* const swedishDictionaries[] = {"/usr/share/hunspell/sv_FI", "/usr/share/hunspell/sv_SE",
                                           "/usr/share/myspell/dicts/sv_SE"};

class SwedishHunspell : public Dictionary {
public:
    static std::unique_ptr<Dictionary> find() {
        for (const char* base : swedishDictionaries) {
            const QString path = QLatin1String(base);
            if (!QFileInfo::exists(path + QLatin1String(".aff")) ||
                !QFileInfo::exists(path + QLatin1String(".dic")))
                continue;
            auto dictionary = std::make_unique<SwedishHunspell>(path);
            if (dictionary->m_isUtf8) return dictionary;
        }
        return nullptr;
    }
    explicit SwedishHunspell(const QString& base)
        : m_hunspell((base + QLatin1String(".aff")).toLocal8Bit().constData(),
                     (base + QLatin1String(".dic")).toLocal8Bit().constData())
        , m_isUtf8(QString::fromStdString(m_hunspell.get_dict_encoding())
                       .compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0) {}

    QString language() const override { return QStringLiteral("sv"); }
    bool isRight(const QString& word) override { return m_hunspell.spell(word.toStdString()); }
    QStringList suggestions(const QString& word) override {
        QStringList found;
        for (const std::string& one : m_hunspell.suggest(word.toStdString()))
            found.append(QString::fromStdString(one));
        return found;
    }

private:
    Hunspell m_hunspell;
    bool m_isUtf8;
};
#endif

bool isJudged(const QString& word) {
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool isAbbreviation = word.size() > 1 && word == word.toUpper();
    return word.size() > 1 && !hasDigit && !isAbbreviation;
}

} // namespace

struct Spelling::Dictionaries {
    std::vector<std::unique_ptr<Dictionary>> list;
    QHash<QString, bool> judged;
};

Spelling::Spelling()
    : m_dictionaries(std::make_unique<Dictionaries>()) {
#ifdef SALKKU_VOIKKO
    if (auto voikko = Voikko::find()) m_dictionaries->list.push_back(std::move(voikko));
#endif
#ifdef SALKKU_HUNSPELL
    if (auto hunspell = SwedishHunspell::find()) m_dictionaries->list.push_back(std::move(hunspell));
#endif
}

Spelling::~Spelling() = default;

QStringList Spelling::languages() const {
    QStringList languages;
    for (const auto& dictionary : m_dictionaries->list) languages.append(dictionary->language());
    return languages;
}

bool Spelling::isRight(const QString& word) const {
    if (m_dictionaries->list.empty() || !isJudged(word)) return true;
    const auto known = m_dictionaries->judged.constFind(word);
    if (known != m_dictionaries->judged.constEnd()) return *known;
    const bool right = std::any_of(m_dictionaries->list.begin(), m_dictionaries->list.end(),
                                   [&](const auto& dictionary) { return dictionary->isRight(word); });
    if (m_dictionaries->judged.size() >= rememberedWords) m_dictionaries->judged.clear();
    m_dictionaries->judged.insert(word, right);
    return right;
}

std::vector<WordPlace> Spelling::mistakes(const QString& text) const {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*"));
    std::vector<WordPlace> wrong;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString candidate = match.captured();
        while (candidate.endsWith(QLatin1Char('-')) || candidate.endsWith(QLatin1Char('\'')))
            candidate.chop(1);
        if (!isRight(candidate))
            wrong.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(candidate.size())});
    }
    return wrong;
}

QStringList Spelling::suggestions(const QString& word, int limit) const {
    QStringList found;
    for (const auto& dictionary : m_dictionaries->list)
        for (const QString& one : dictionary->suggestions(word).mid(0, limit))
            if (!found.contains(one)) found.append(one);
    return found;
}

} // namespace salkku
