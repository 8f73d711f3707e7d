// SPDX-License-Identifier: MIT
#include "session/sessionerror.h"

SessionError SessionError::ofApi(const ApiError &error, InputKind input)
{
    SessionError failure;
    failure.kind = error.kind == ErrorKind::Cancelled ? Kind::Cancelled : Kind::Api;
    failure.input = input;
    failure.api = error;
    return failure;
}

SessionError SessionError::ofCaFile(const QString &file, const QString &reason)
{
    SessionError failure;
    failure.kind = Kind::CaFile;
    failure.file = file;
    failure.detail = reason;
    return failure;
}
