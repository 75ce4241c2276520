#!/usr/bin/env python3
"""Lists the licences of all bundles of a product: releng/scripts/licences.py .kith/product

Writes bundles/org.kith.workbench/licences: index.properties (bundle = licence) for the About dialog, third-party.txt for
people, and the texts that come with the bundles. Fails on a bundle whose licence nobody knows."""
import os
import pathlib
import re
import sys
import zipfile

TOP = pathlib.Path(__file__).resolve().parents[2]
OUT = TOP / "bundles/org.kith.workbench/licences"

# What the bundles themselves do not say; of several licences, the one that was chosen.
KNOWN = {
    "bcpg": "MIT", "bcprov": "MIT", "bcutil": "MIT", "com.ibm.icu": "Unicode-3.0", "com.sun.jna": "Apache-2.0",
    "com.sun.jna.platform": "Apache-2.0", "org.apache.batik.css": "Apache-2.0", "org.kith.lib.derby": "Apache-2.0",
    "jakarta.annotation-api": "EPL-2.0", "jakarta.activation-api": "BSD-3-Clause",
    "org.eclipse.angus.jakarta.mail": "EPL-2.0", "com.googlecode.ez-vcard": "BSD-2-Clause", "net.sf.biweekly": "BSD-2-Clause",
    "wrapped.org.apache.xmlgraphics.batik-i18n": "Apache-2.0", "wrapped.xml-apis.xml-apis-ext": "Apache-2.0",
    "wrapped.org.apache.xmlgraphics.batik-util": "Apache-2.0", "org.tukaani.xz": "0BSD", "org.sat4j.core": "EPL-2.0",
    "wrapped.org.apache.xmlgraphics.xmlgraphics-commons": "Apache-2.0", "org.sat4j.pb": "EPL-2.0",
}
HOLDERS = {
    "bcpg": "The Legion of the Bouncy Castle Inc.", "bcprov": "The Legion of the Bouncy Castle Inc.",
    "bcutil": "The Legion of the Bouncy Castle Inc.", "com.github.weisj.jsvg": "Jannis Weis",
    "jakarta.activation-api": "Oracle and/or its affiliates",
    "com.github.mangstadt.vinnie": "Michael Angstadt", "com.googlecode.ez-vcard": "Michael Angstadt",
    "net.sf.biweekly": "Michael Angstadt", "org.objectweb.asm": "INRIA, France Telecom",
    "org.objectweb.asm.commons": "INRIA, France Telecom", "org.objectweb.asm.tree": "INRIA, France Telecom",
    "org.objectweb.asm.tree.analysis": "INRIA, France Telecom", "org.objectweb.asm.util": "INRIA, France Telecom",
    "com.ibm.icu": "Unicode, Inc.", "org.kith.lib.derby": "The Apache Software Foundation (Apache Derby)",
}
WORDS = [("Apache", "Apache-2.0"), ("apache.org/licenses", "Apache-2.0"), ("MIT", "MIT"), ("BSD-3", "BSD-3-Clause"),
         ("bsd", "BSD-2-Clause"), ("Eclipse Public License", "EPL-2.0"), ("epl-2.0", "EPL-2.0"),
         ("Unicode-3.0", "Unicode-3.0"), ("0BSD", "0BSD")]


def manifest(text):
    return dict(line.split(": ", 1) for line in re.sub(r"\r?\n ", "", text).splitlines() if ": " in line)


def files(bundle):
    if bundle.is_dir():
        return {str(one.relative_to(bundle)): one.read_bytes for one in bundle.rglob("*") if one.is_file()}
    jar = zipfile.ZipFile(bundle)
    return {name: (lambda name=name: jar.read(name)) for name in jar.namelist()}


def named(words):
    return next((licence for part, licence in WORDS if part in words), None)


def licence(name, header, inside):
    if name in KNOWN:
        return KNOWN[name]
    if name.startswith("org.kith."):
        return "EPL-2.0"
    found = named(header.get("Bundle-License", ""))
    if not found and "about.html" in inside:
        found = "EPL-2.0" if re.search(r"epl|Eclipse Public", inside["about.html"]().decode("utf-8", "replace")) else None
    return found


def main():
    plugins = sorted(pathlib.Path(sys.argv[1]).glob("plugins/*"), key=lambda one: one.name.lower())
    index, rows, unknown, texts = {}, [], [], {}
    for bundle in plugins:
        inside = files(bundle)
        if "META-INF/MANIFEST.MF" not in inside:
            continue
        header = manifest(inside["META-INF/MANIFEST.MF"]().decode("utf-8", "replace"))
        name = header.get("Bundle-SymbolicName", bundle.name).split(";")[0].strip()
        if name.startswith("org.example."):
            continue
        known = licence(name, header, inside)
        if not known:
            unknown.append(name)
            continue
        index[name] = known
        version = re.sub(r"\.(v?\d{8,}.*|stable|jre)$", "", header.get("Bundle-Version", ""))
        if not name.startswith("org.kith.") or name == "org.kith.lib.derby":
            rows.append((name, version, known, HOLDERS.get(name, "")))
        if name == "org.apache.commons.commons-io":
            texts["Apache-2.0"] = inside["META-INF/LICENSE.txt"]().decode()
    if unknown:
        sys.exit("licences.py: nobody knows the licence of " + ", ".join(unknown))
    texts["EPL-2.0"] = (TOP / "LICENSE").read_text()
    for name, text in texts.items():
        (OUT / f"{name}.txt").write_text(text.lstrip("\n"))
    (OUT / "index.properties").write_text("".join(f"{name}={index[name]}\n" for name in sorted(index)))
    lines = ["What Kith is made of beside its own code, and under which licence. The texts stand beside this file.", ""]
    lines += [" · ".join(part for part in (name, version, known, holder and "© " + holder) if part)
              for name, version, known, holder in rows]
    (OUT / "third-party.txt").write_text("\n".join(lines) + "\n")
    print(f"licences.py: {len(index)} bundles, {len(set(index.values()))} licences")


if __name__ == "__main__":
    main()
