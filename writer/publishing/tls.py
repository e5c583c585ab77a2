"""What is wrong with a server's certificate, in one sentence."""

import ssl

from writer.speech import say

_SENTENCES = {
    10: say("The certificate of {where} has expired: nothing was sent."),
    9: say(
        "The certificate of {where} is not valid yet, or this computer’s clock is wrong: nothing was sent."
    ),
    18: say("The certificate of {where} is signed by nobody but itself: nothing was sent."),
    19: say(
        "The certificate of {where} is signed by nobody this computer trusts: nothing was sent."
    ),
    20: say(
        "The certificate of {where} is signed by nobody this computer trusts: nothing was sent."
    ),
    62: say("The certificate shown is not that of {where}: nothing was sent."),
    64: say("The certificate shown is not that of {where}: nothing was sent."),
}
_UNTRUSTED = say("The certificate of {where} cannot be trusted: nothing was sent.")
# Numbers of X509_V_ERR_*: https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/


def what_is_wrong(error: BaseException, where: str) -> str:
    """A sentence when ``error``, or what it comes from, is one of encryption; else ''."""
    found: BaseException | None = error
    for _ in range(12):
        if found is None:
            return ""
        if isinstance(found, ssl.SSLError):
            break
        found = found.__cause__ or found.__context__
    if isinstance(found, ssl.SSLCertVerificationError):
        words = _SENTENCES.get(found.verify_code, _UNTRUSTED)
        return say(words.template, where=where)
    if isinstance(found, ssl.SSLError):
        return say("{where} does not speak https as it should: nothing was sent.", where=where)
    return ""
