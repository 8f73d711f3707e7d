// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringview.h>

/// The forms in which a secret may stand in a text: what redacted() looks for.
class KeyForms final
{
public:
    explicit KeyForms(const QByteArray &key);

    /// How much of \a text, from its start, is the key in any form; 0 if none of it is.
    [[nodiscard]] qsizetype matchAt(QStringView text) const;

private:
    QByteArray m_key;
    QList<QByteArray> m_hex; // their letters may be of either case
    QList<QByteArray> m_base64;
};
