"""Verifies the DKIM signature of a letter by dkimpy, which shares no line with what signed it.

The letter comes by standard input; the one argument is the text of the record that the domain's name
server would give. No name server is asked. For Ed25519 the record holds `SECRET`, thirty-two bytes in
base64, and libsodium says what the public key of it is. Prints for which name the record was asked,
and what came of it.
"""

import base64
import sys

import dkim
import nacl.signing

record = sys.argv[1]
if "SECRET=" in record:
    head, secret = record.split("SECRET=", 1)
    public = nacl.signing.SigningKey(base64.b64decode(secret)).verify_key.encode()
    record = head + "p=" + base64.b64encode(public).decode()

asked = []


def answer(name, timeout=5):
    asked.append(name.decode() if isinstance(name, bytes) else name)
    return record.encode()


letter = dkim.DKIM(sys.stdin.buffer.read())
try:
    holds = letter.verify(dnsfunc=answer)
except dkim.DKIMException as why:
    holds = why
print(asked[0] if asked else "nothing", holds)
