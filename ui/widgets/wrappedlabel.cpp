// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappedlabel.h"

#include "ui/widgets/labels.h"

PlainLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}
