"""What is wrong with a server's certificate, in one sentence."""

import ssl

_SENTENCES = {
    10: "The certificate of {where} has expired",
    9: "The certificate of {where} is not valid yet, or this computer’s clock is wrong",
    18: "The certificate of {where} is signed by nobody but itself",
    19: "The certificate of {where} is signed by nobody this computer trusts",
    20: "The certificate of {where} is signed by nobody this computer trusts",
    62: "The certificate shown is not that of {where}",
    64: "The certificate shown is not that of {where}",
}
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
        words = _SENTENCES.get(found.verify_code, "The certificate of {where} cannot be trusted")
        return f"{words.format(where=where)}: nothing was sent."
    if isinstance(found, ssl.SSLError):
        return f"{where} does not speak https as it should: nothing was sent."
    return ""
