"""Checks this bundle with Python 3 alone: python3 verify.py, in the folder of this file. It changes nothing."""
import hashlib, json, os, sys

os.chdir(os.path.dirname(os.path.abspath(__file__)))
faults, said = [], []

def sha(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()

def sha_of_file(path, salt=b""):
    digest = hashlib.sha256(salt)
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()

def fault(text):
    faults.append(text)
    print("WRONG:", text)

# 1. The files: each is as the manifest says, and there is none besides.
listed = {"manifest.txt"}
for number, line in enumerate(open("manifest.txt", encoding="utf-8", errors="replace").read().splitlines(), 1):
    digest, _, path = line.partition("  ")
    if len(digest) != 64 or not path:
        fault(f"line {number} of manifest.txt cannot be read")
        continue
    listed.add(path)
    if not os.path.isfile(path):
        fault(f"the file {path} is missing")
    elif sha_of_file(path) != digest:
        fault(f"the file {path} is not as the manifest says")
for folder, _, names in os.walk("."):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), ".").replace(os.sep, "/")
        if path not in listed and "__pycache__" not in path:
            fault(f"the file {path} is not in the manifest")

# 2. The chain: each entry is bound to the one before; 3. what entries say; 4. their files.
last, prev, count, opened, redacted, others, files, gone = 0, "0" * 64, 0, 0, 0, 0, 0, 0
gaps, hashes = [], {}
for number, text in enumerate(open("events.jsonl", encoding="utf-8", errors="replace"), 1):
    try:
        entry = json.loads(text)
        seq, attached = entry["seq"], sorted((file["role"], file["digest"]) for file in entry["attached"])
        lines = ["demur-entry-1", str(seq), entry["at"], entry["reference"], entry["event"], entry["payload_digest"],
                 *(f"{role} {digest}" for role, digest in attached), entry["prev"]]
        if sha("".join(line + "\n" for line in lines).encode()) != entry["hash"]:
            fault(f"entry {seq} was changed")
        if seq != last + 1:
            gaps.append(f"{last + 1} to {seq - 1}")
        elif entry["prev"] != prev:
            fault(f"entry {seq} does not follow the entry before it")
        hashes[seq] = entry["hash"]
        last, prev, count = seq, entry["hash"], count + 1
        if entry.get("json") is not None and entry.get("salt"):
            opened += 1
            if sha(bytes.fromhex(entry["salt"]), entry["json"].encode()) != entry["payload_digest"]:
                fault(f"what entry {seq} says was changed")
            stamped = json.loads(entry["json"]) if entry["event"] == "anchored" else {}
            if stamped.get("seq") in hashes and hashes[stamped["seq"]] != stamped.get("head"):
                fault(f"the time stamp of entry {seq} is not about this chain")
        elif entry.get("redacted"):
            redacted += 1
        elif "json" not in entry:
            others += 1
        else:
            gone += 1
        for file in entry["attached"]:
            if "path" not in file:
                continue
            if file["path"] not in listed or not os.path.isfile(file["path"]):
                fault(f"the file {file['path']} of entry {seq} is missing")
            elif sha_of_file(file["path"], bytes.fromhex(file["salt"])) != file["digest"]:
                fault(f"the file {file['path']} is not the one of entry {seq}")
            else:
                files += 1
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        fault(f"line {number} of events.jsonl cannot be read ({error})")

print(f"Entries: {count}, the last is {last}, its hash is {prev}")
for gap in gaps:
    print(f"Not in this bundle: entries {gap}. That nothing between was removed cannot be shown.")
print(f"Entries whose content is here and is right: {opened}")
print(f"Entries whose content was blackened: {redacted}; removed by the person: {gone}")
print(f"Entries of other letters, of which only the chain is here: {others}")
print(f"Files that are those of their entries: {files}")
if faults:
    sys.exit(f"This bundle does NOT hold. Faults: {len(faults)}")
print("This bundle holds.")
