// SPDX-License-Identifier: MIT
#include "ui/widgets/savepath.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qfiledialog.h>

namespace {

struct SavePathTr
{
    Q_DECLARE_TR_FUNCTIONS(FileSaver)
};

} // namespace

void askForSavePath(QWidget *window, const SavePath &path,
                    const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(window, SavePathTr::tr("Save"), path.suggestedName, path.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(path.suffix);
    dialog->selectFile(path.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}
