// SPDX-License-Identifier: GPL-3.0-or-later
#include "robustness/mutation.h"

#include <algorithm>
#include <array>
#include <random>

namespace salkku::test {

namespace {

class Mutation {
public:
    // The standard fixes what this generator yields; its distributions it does not, hence below().
    Mutation(const QByteArray& original, unsigned seed)
        : m_bytes(original)
        , m_random(seed) {}

    void turnBytes() {
        for (int count = 1 + below(20); count > 0; --count)
            m_bytes[place()] = static_cast<char>(m_bytes[place()] ^ (1 << below(8)));
    }
    void cutOut() { m_bytes.remove(place(), 1 + below(400)); }
    void doublePart() { m_bytes.insert(place(), m_bytes.mid(place(), 1 + below(400))); }
    void overwrite() { m_bytes.replace(place(), 1 + below(40), m_bytes.mid(place(), 1 + below(40))); }
    void cutEnd() { m_bytes.truncate(place()); }

    // What stands as a number becomes one that a reader may stumble over.
    void exchangeNumber() {
        static constexpr std::array numbers = {
            "0",         "-1",   "1",  "65536", "2147483648", "4294967295", "99999999999999999999",
            "0.0000001", "-7.5", "1e9"};
        const int start = digitFrom(place());
        if (start < 0) return;
        int end = start;
        while (end < m_bytes.size() && isDigit(m_bytes[end])) ++end;
        m_bytes.replace(start, end - start, numbers[static_cast<std::size_t>(below(numbers.size()))]);
    }

    void step() {
        switch (below(8)) {
        case 0:
            return turnBytes();
        case 1:
            return cutOut();
        case 2:
            return doublePart();
        case 3:
            return overwrite();
        case 4:
            return below(4) == 0 ? cutEnd() : turnBytes();
        default:
            return exchangeNumber();
        }
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    int below(std::size_t limit) { return static_cast<int>(m_random() % limit); }
    QByteArray take() { return std::move(m_bytes); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    int place() { return below(static_cast<std::size_t>(std::max<qsizetype>(m_bytes.size(), 1))); }

    int digitFrom(int start) const {
        for (int i = start; i < m_bytes.size(); ++i)
            if (isDigit(m_bytes[i])) return i;
        return -1;
    }

    QByteArray m_bytes;
    std::mt19937 m_random;
};

} // namespace

QByteArray mutated(const QByteArray& original, unsigned seed) {
    Mutation mutation(original, seed);
    for (int steps = 1 + mutation.below(4); steps > 0 && !mutation.isEmpty(); --steps) mutation.step();
    return mutation.take();
}

} // namespace salkku::test
