"""The file's XMP: what PDF/UA and PDF/A ask for, the manifest, and room for the signature."""

from __future__ import annotations

from xml.sax.saxutils import escape

from whistle.dossier.manifest import BLANK_SIGNATURE

NAMESPACE = "urn:redacted-dossier:manifest:1"
"""Names the format and nobody: whoever finds a dossier does not learn from it who made it."""

SIGNATURE_OPEN = "<dossier:signature>"
SIGNATURE_CLOSE = "</dossier:signature>"
MANIFEST_OPEN = "<dossier:manifest>"
MANIFEST_CLOSE = "</dossier:manifest>"

_PROPERTY = """<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>\
<pdfaProperty:valueType>{type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>{about}</pdfaProperty:description></rdf:li>"""
_SCHEMA = """<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{about}</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" xmlns:dossier="{uri}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag>{schemas}</rdf:Bag></pdfaExtension:schemas>
{manifest_open}{manifest}{manifest_close}
{signature_open}{signature}{signature_close}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def _schemas() -> str:
    part = _PROPERTY.format(name="part", type="Integer", about="Part of ISO 14289")
    manifest = _PROPERTY.format(name="manifest", type="Text", about="What was signed, padded")
    signature = _PROPERTY.format(
        name="signature", type="Text", about="Ed25519 over the file with this value as zeros"
    )
    return _SCHEMA.format(
        about="PDF/UA identification schema",
        uri="http://www.aiim.org/pdfua/ns/id/",
        prefix="pdfuaid",
        properties=part,
    ) + _SCHEMA.format(
        about="Dossier manifest", uri=NAMESPACE, prefix="dossier", properties=manifest + signature
    )


def packet(title: str, manifest: str) -> bytes:
    """Return the XMP packet with the signature's value blank (128 zeros)."""
    return _PACKET.format(
        uri=NAMESPACE,
        title=escape(title),
        schemas=_schemas(),
        manifest_open=MANIFEST_OPEN,
        manifest=escape(manifest),
        manifest_close=MANIFEST_CLOSE,
        signature_open=SIGNATURE_OPEN,
        signature=BLANK_SIGNATURE,
        signature_close=SIGNATURE_CLOSE,
    ).encode()
