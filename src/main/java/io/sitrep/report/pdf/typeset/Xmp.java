package io.sitrep.report.pdf.typeset;

import java.nio.charset.StandardCharsets;

/** The XMP packet: the properties once more, and the claim to PDF/UA-1 and PDF/A-3a. */
@SuppressWarnings("InlineFormatString") // longer than the method that fills it in
final class Xmp {

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" \
      pdfaid:part="3" pdfaid:conformance="A" pdfuaid:part="1"%s>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <pdf:Keywords>%s</pdf:Keywords><pdf:Producer>%s</pdf:Producer><xmp:CreatorTool>%s</xmp:CreatorTool>
      <pdfaExtension:schemas><rdf:Bag><rdf:li><rdf:Description pdfaSchema:schema="PDF/UA identification schema" \
      pdfaSchema:namespaceURI="http://www.aiim.org/pdfua/ns/id/" pdfaSchema:prefix="pdfuaid">
      <pdfaSchema:property><rdf:Seq><rdf:li pdfaProperty:name="part" pdfaProperty:valueType="Integer" \
      pdfaProperty:category="internal" pdfaProperty:description="PDF/UA part"/></rdf:Seq></pdfaSchema:property>
      </rdf:Description></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>\
      """;

  private Xmp() {}

  static byte[] packet(Properties properties) {
    return PACKET
        .formatted(
            dates(properties),
            escaped(properties.title()),
            escaped(properties.subject()),
            escaped(properties.keywords()),
            Properties.PRODUCER,
            escaped(properties.creator()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String dates(Properties properties) {
    var date = properties.date();
    return date == null
        ? ""
        : " xmp:CreateDate=\"%1$sT00:00:00Z\" xmp:ModifyDate=\"%1$sT00:00:00Z\"".formatted(date);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
