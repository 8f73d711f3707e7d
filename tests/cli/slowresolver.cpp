// SPDX-License-Identifier: MIT
// Loaded before the C library, it makes every look-up of a host last longer than any test.
#include <netdb.h>
#include <poll.h>

extern "C" int getaddrinfo(const char * /*name*/, const char * /*service*/,
                           const addrinfo * /*hints*/, addrinfo ** /*result*/)
{
    ::poll(nullptr, 0, 60'000);
    return EAI_AGAIN;
}
