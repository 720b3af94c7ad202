// SPDX-License-Identifier: GPL-3.0-or-later
// Words put together to runs on one line, by geometry.
#pragma once

#include "documents/document.h"

#include <vector>

namespace salkku {

/// Words that stand on one line without a wide gap; a line of a page may be several runs.
struct Run {
    QString text;
    Box box;
    std::vector<Word> words; ///< from left to right
};

/// Runs of the words, from top to bottom and from left to right. `gap` is the widest space inside a run, in
/// heights of its words.
std::vector<Run> runsOf(std::vector<Word> words, double gap);

/// One run of words that follow each other on a line.
Run runInOrder(std::vector<Word> words);

/// One run of several on the same line, in the order of their place.
Run mergedRun(std::vector<Run> runs);

} // namespace salkku
