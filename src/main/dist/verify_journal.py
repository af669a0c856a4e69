#!/usr/bin/env python3
"""Checks a Zhiti journal without Zhiti: Python 3 and its standard library, nothing else.

    verify_journal.py DATA [--checkpoint FILE] [--key FILE]

DATA is the folder given to zhiti with --data. --checkpoint is one that was kept elsewhere (zhiti audit checkpoint);
--key is the public key, DATA/keys/journal.pub unless another is named. Exit 0: sound. 4: broken, and the first broken
entry is named. 3: no journal, no key, or not to be read. 2: wrong usage. Run it while nobody writes.

A journal is two files in DATA/journal. "entries" holds entries one after another, each: length of kind and body
(4 bytes), CRC-32C of everything else (4), leaf hash of the entry before (32), kind (C a content, R a record, E the last
record of those written together, behind which a checkpoint is stored before anything else is written), body.
The leaf hash is SHA-256 of 0x00 and all stored bytes of the entry; the tree over the leaves is that of RFC 6962.
"checkpoints" holds C2SP tlog-checkpoints in the signed note form, the newest last.
"""
import base64
import hashlib
import os
import re
import stat
import struct
import sys

FORMAT, HEAD, LARGEST = 1, 41, 256 * 1024 * 1024
UNCOVERED = "no checkpoint covers it: a write that was interrupted (the next one will see to it), or something added"
SIGNATURE = "its signature does not fit"

class Broken(Exception):
    """The first thing that is not as it was written."""
def entry(number, what):
    return Broken(f"entries, entry {number}: {what}")
def checkpoint(number, what):
    return Broken(f"checkpoints, no. {number}: {what}")
def foreign(key):
    return Broken(f"the checkpoint kept elsewhere: it is not signed by the key here, {key.name}, or it was changed")

# CRC-32C
TABLE = list(range(256))
for _ in range(8):
    TABLE = [crc >> 1 ^ 0x82F63B78 if crc & 1 else crc >> 1 for crc in TABLE]
def crc32c(*parts):
    crc, table = 0xFFFFFFFF, TABLE
    for byte in b"".join(parts):
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF

# Ed25519, RFC 8032
P, Q = 2 ** 255 - 19, 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)

def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    w, x, y, z = f - e, h - g, h + g, f + e
    return w * x % P, y * z % P, x * y % P, w * z % P

def times(factor, point):
    product = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            product = add(product, point)
        point = add(point, point)
        factor >>= 1
    return product

def x_of(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        return None
    return None if x == 0 and sign else P - x if x & 1 != sign else x

def point(encoded):
    number = int.from_bytes(encoded, "little")
    y = number & (1 << 255) - 1
    x = x_of(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)

BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (x_of(BASE_Y, 0), BASE_Y, 1, x_of(BASE_Y, 0) * BASE_Y % P)

def signed(key, text, signature):
    if len(signature) != 64:
        return False
    public, commitment = point(key), point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if public is None or commitment is None or scalar >= Q:
        return False
    digest = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % Q
    left, right = times(scalar, BASE), add(commitment, times(digest, public))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0

# Key and checkpoints
def decoded(text):
    try:
        data = base64.b64decode(text)
    except ValueError:
        return b""
    return data if base64.b64encode(data).decode() == text else b""

class Key:
    """A public key as C2SP signed notes name it: name+keyid+base64(0x01 || key)."""
    def __init__(self, text):
        parts = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)", text.strip(), re.ASCII)
        typed = decoded(parts.group(3)) if parts else b""
        if len(typed) != 33 or typed[0] != 1:
            raise ValueError("this is no public key")
        self.name, self.raw = parts.group(1), typed[1:]
        self.id = hashlib.sha256(self.name.encode() + b"\n" + typed).digest()[:4]
        if self.id.hex() != parts.group(2):
            raise ValueError("this is no public key")

class Note:
    FORM = re.compile("(([^\\s+]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n)\n\u2014 ([^\n]+) ([^ \n]*)\n",
                      re.ASCII)
    def __init__(self, data):
        parts = self.FORM.fullmatch(data.decode("utf-8"))  # Bytes that are no UTF-8 are a ValueError too.
        if not parts:
            raise ValueError("this is no checkpoint")
        self.text, self.origin, size, self.root, self.name, self.signature = parts.groups()
        self.size = int(size)
    def is_by(self, key):
        whole = decoded(self.signature)
        return (self.name == key.name and self.origin == key.name and whole[:4] == key.id
                and signed(key.raw, self.text.encode(), whole[4:]))

def notes_of(data):
    """The stored checkpoints in form, what follows them, and whether that is a whole block in no form."""
    notes, start = [], 0
    while True:
        end = start
        for _ in range(5):
            end = data.find(b"\n", end) + 1
            if not end:
                return notes, data[start:], False
        try:
            note = Note(data[start:end])
        except ValueError:
            return notes, data[start:], True
        if note.size <= (notes[-1].size if notes else 0):
            return notes, data[start:], True
        notes.append(note)
        start = end

# The tree and the entries
class Tree:
    def __init__(self):
        self.peaks, self.size = [], 0
    def add(self, leaf):
        full = self.size
        while full & 1:
            leaf = hashlib.sha256(b"\x01" + self.peaks.pop() + leaf).digest()
            full >>= 1
        self.peaks.append(leaf)
        self.size += 1
    def root(self):
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = hashlib.sha256(b"\x01" + peak + root).digest()
        return base64.b64encode(root).decode()

def fault(data, at, before):
    """What is wrong with the entry that begins here, and where it ends."""
    if len(data) - at < HEAD:
        return "the file breaks off within it", at
    size, crc = struct.unpack_from(">iI", data, at)
    if not 1 <= size <= LARGEST + 1:
        return "its length makes no sense", at
    if size - 1 > len(data) - at - HEAD:
        return "the file breaks off within it, or its length was changed", at
    end = at + HEAD - 1 + size
    if crc != crc32c(data[at:at + 4], data[at + 8:end]):
        return "its checksum does not fit", at
    if data[at + 8:at + 40] != before:
        return "it does not follow the entry before it", at
    return ("" if data[at + 40] in b"RCE" else "its kind is not known"), end

def record_fault(number, kind, body, key):
    """What is wrong with an entry that is whole."""
    foreign = (f"this is not the journal of the key {key.name}: it is from another installation, "
               "or its beginning was changed")
    if kind == ord("C"):
        return "" if number else foreign
    head = re.match(rb'\{"format":(\d{1,9}),"kind":"([a-z]+)"', body)
    if not head:
        return "it is no record"
    if int(head.group(1)) > FORMAT:
        return (f"its format, {int(head.group(1))}, is newer than {FORMAT}, the newest that this program knows: "
                "use a newer zhiti")
    ours = head.group(2) == b"journal" and b'"origin":"' + key.name.encode() + b'"' in body
    return foreign if number == 0 and not ours else ""

def walk(data, notes, key):
    """Goes through the entries and holds them against the checkpoints; how many there are, and how many are records."""
    tree, at, before, records, held, kind, missed = Tree(), 0, bytes(32), 0, 0, 0, None
    stored, notes = {note.size for number, note in notes if number >= 0}, sorted(notes, key=lambda note: note[1].size)
    while at < len(data):
        if kind == ord("E") and tree.size not in stored:  # Told when it is known that the entries themselves are whole.
            missed = missed or checkpoint(len([one for one in stored if one < tree.size]),
                f"the checkpoint behind entry {tree.size - 1} is missing: it was taken away, or has lost its form")
        wrong, end = fault(data, at, before)
        if wrong and not missed:
            return tree.size, records, wrong
        kind = 0 if wrong else data[at + 40]
        wrong = wrong or record_fault(tree.size, kind, data[at + HEAD:end], key)
        if wrong:
            raise missed or entry(tree.size, wrong)
        before = hashlib.sha256(b"\x00" + data[at:end]).digest()
        tree.add(before)
        while held < len(notes) and notes[held][1].size <= tree.size:
            note = notes[held][1]
            if note.root != tree.root():
                if not note.is_by(key):
                    raise foreign(key) if notes[held][0] < 0 else checkpoint(notes[held][0], SIGNATURE)
                first = notes[held - 1][1].size if held else 0
                raise entry(first, f"among entries {first} to {note.size - 1} something was rewritten or taken away: "
                                   f"the checkpoint at size {note.size} does not fit")
            if missed:
                raise missed
            held += 1
        records += kind != ord("C")
        at = end
    if missed and held == len(notes):
        raise missed
    return tree.size, records, ""

def content(path):
    with open(path, "rb") as file:
        return file.read()

def is_file(path):
    try:  # Where it can't be told whether there is one, an OSError says so.
        return stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return False

def verify(folder, key, kept):
    for name in ("checkpoints", "entries"):
        if not is_file(os.path.join(folder, name)):
            raise Broken(f"{name}: this file is missing")
    notes, rest, wrong_form = notes_of(content(os.path.join(folder, "checkpoints")))
    data = content(os.path.join(folder, "entries"))
    covered = notes[-1].size if notes else 0
    everything = list(enumerate(notes)) + ([(-1, kept)] if kept else [])
    size, records, wrong = walk(data, everything, key)
    if wrong:
        raise entry(size, wrong if size < covered else f"{wrong}; {UNCOVERED}")
    if kept and not kept.is_by(key):
        raise foreign(key)
    for _, note in everything:
        if note.size > size:
            raise entry(size, f"it is missing: a checkpoint covers {note.size} entries")
    for number, note in enumerate(notes):
        if not note.is_by(key):
            raise checkpoint(number, SIGNATURE)
    if wrong_form:
        raise checkpoint(len(notes), "it has not the form of a checkpoint")
    if rest:
        raise checkpoint(len(notes), "it is not whole: a write that was interrupted (the next one will see to it), "
                                     "or a change")
    if not notes:
        raise Broken("checkpoints: there is no checkpoint")
    if size > covered:
        raise entry(covered, UNCOVERED)
    for name in sorted(set(os.listdir(folder)) - {"entries", "checkpoints"}):
        raise Broken(f"{name}: this file does not belong to the journal")
    print(f"the journal is sound: {key.name}, {size} entries, {records} of them records and the rest contents that "
          f"they name\nroot of the newest checkpoint: {notes[-1].root}; key id: {key.id.hex()}")
    if kept:
        print(f"it fits the checkpoint kept elsewhere (at {kept.size} entries)")

def main(words):
    options = {"--checkpoint": None, "--key": None}
    while len(words) > 1 and words[-2] in options:
        options[words[-2]] = words[-1]
        words = words[:-2]
    if len(words) != 1 or words[0].startswith("-"):
        print(__doc__.split("\n\n")[1].strip(), file=sys.stderr)
        return 2
    folder = os.path.join(words[0], "journal")
    try:
        key = Key(content(options["--key"] or os.path.join(words[0], "keys", "journal.pub")).decode())
        kept = Note(content(options["--checkpoint"])) if options["--checkpoint"] else None
        os.listdir(folder)
        verify(folder, key, kept)
    except Broken as found:
        print(f"the journal is broken: {found}")
        return 4
    except (OSError, ValueError) as wrong:
        print(wrong, file=sys.stderr)
        return 3
    return 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
