// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// The texts of a source tree by path, relative to its root with forward slashes.
using SourceTree = QMap<QString, QString>;

/// A place where a rule of the house is broken. Plain data; `line` counts from 1, 0 is the file.
struct Breach
{
    QString path;
    int line = 0;
    QString sentence;

    friend bool operator==(const Breach &, const Breach &) = default;
};

/// One `#include`: what stands between the quotes or angle brackets, and where.
struct Include
{
    QString header;
    int line = 0;
    bool isOurs = false; ///< in quotes
};

/// Reads every text file of ours below `root`; leaves out build folders, node_modules and dotfiles.
SourceTree readSourceTree(const QString &root);

/// The text without comments; line breaks stay where they are.
QString withoutComments(const QString &text);

/// The text without comments and without what stands in string and character literals.
QString codeOnly(const QString &text);

/// The includes of a C++ text, in order; those in comments do not count.
QList<Include> includesOf(const QString &text);
