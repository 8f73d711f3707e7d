// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QWidget;

/// Writes down what another person, program or screen reader could get hold of, as files.
class Witness final
{
public:
    explicit Witness(const QString &folder);

    /// One more file with \a bytes.
    void note(const QString &name, const QByteArray &bytes);
    /// What is in the clipboard, which is then emptied.
    void noteClipboard(const QString &name);
    /// Every text, tip, title, description and table cell of \a window and what lies over it, and
    /// a picture of it.
    void noteWindow(const QString &name, QWidget &window);

private:
    QString m_folder;
    int m_count = 0;
};
