// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringview.h>

/// The forms in which a secret may occur in a text, as redacted() looks for them.
class KeyForms final
{
public:
    explicit KeyForms(const QByteArray &key);

    /// Returns the length of the key, in any form, at the start of \a text; 0 if \a text does not
    /// start with it.
    [[nodiscard]] qsizetype matchAt(QStringView text) const;

private:
    QByteArray m_key;
    QList<QByteArray> m_hex; // compared without regard to case
    QList<QByteArray> m_base64;
};
