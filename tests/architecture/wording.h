// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/sourcetree.h"

#include <QStringList>

/// A text that a person reads, and the line on which it begins.
struct ReadText
{
    QString text;
    int line = 0;
};

/// The words in the first column of the glossary's last table, which no text may have.
QStringList refusedWords(const QString &glossary);

/// What a person reads of a file: the sentences in `tr()` of a source, every literal of those that
/// make manual pages and options, sources and translations of a `.ts`, Markdown without its code.
QList<ReadText> readTexts(const QString &path, const QString &content);

/// Where a file has one of the words, or a word that begins like one, in any case.
QList<Breach> wordingBreaches(const QString &path, const QString &content,
                              const QStringList &refused);
