"""Signed tokens (JWT, RS256), and the key to check them with as a JSON Web Key.

Google signs the calls that one request asks for with a key pair of its own. The emulator makes one when it is first
needed. It proves nothing about who has sent a call: it is there so that the code that checks it can be run.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random

    from gemkit_emulator.json_types import Json

_BITS: Final = 2048
_EXPONENT: Final = 65537
_ROUNDS: Final = 5
# The DER prefix of a SHA-256 digest, RFC 8017 section 9.2.
_PREFIX: Final = bytes.fromhex("3031300d060960864801650304020105000420")
_SMALL: Final = math.prod(n for n in range(3, 2000, 2) if all(n % d for d in range(3, int(n**0.5) + 1, 2)))
"""The product of the small primes, of which no large one is a multiple."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An RSA key pair."""

    modulus: int
    private: int

    @property
    def id(self) -> str:
        """What a token calls the key."""
        return hashlib.sha256(_to_bytes(self.modulus)).hexdigest()[:40]

    def describe(self) -> Json:
        """The public half as a JSON Web Key."""
        return {
            "kty": "RSA",
            "use": "sig",
            "alg": "RS256",
            "kid": self.id,
            "n": _encode(_to_bytes(self.modulus)),
            "e": _encode(_to_bytes(_EXPONENT)),
        }

    def sign(self, claims: Json) -> str:
        """A token with these claims."""
        head = {"alg": "RS256", "kid": self.id, "typ": "JWT"}
        signed = f"{_encode(_render(head))}.{_encode(_render(claims))}"
        size = (self.modulus.bit_length() + 7) // 8
        digest = _PREFIX + hashlib.sha256(signed.encode()).digest()
        padded = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
        signature = pow(int.from_bytes(padded), self.private, self.modulus)
        return f"{signed}.{_encode(signature.to_bytes(size))}"


def make_key_pair(rng: random.Random, bits: int = _BITS) -> KeyPair:
    """A new key pair; it takes about a second."""
    while True:
        first, second = _make_prime(rng, bits // 2), _make_prime(rng, bits // 2)
        totient = (first - 1) * (second - 1)
        if first != second and totient % _EXPONENT:
            return KeyPair(first * second, pow(_EXPONENT, -1, totient))


def _make_prime(rng: random.Random, bits: int) -> int:
    while True:
        # The two highest bits make sure of the length of the product.
        number = rng.getrandbits(bits) | 0b11 << (bits - 2) | 1
        if math.gcd(number, _SMALL) == 1 and _is_prime(number, rng):
            return number


def _is_prime(number: int, rng: random.Random) -> bool:
    """Whether a number passes the test of Miller and Rabin."""
    odd, twos = number - 1, 0
    while not odd % 2:
        odd, twos = odd // 2, twos + 1
    for _ in range(_ROUNDS):
        power = pow(rng.randrange(2, number - 1), odd, number)
        if power in (1, number - 1):
            continue
        for _ in range(twos - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True


def _to_bytes(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8)


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _render(value: Json) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
