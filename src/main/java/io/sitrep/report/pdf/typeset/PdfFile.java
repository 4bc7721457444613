package io.sitrep.report.pdf.typeset;

import static io.sitrep.report.pdf.typeset.ObjectFile.reference;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** One A4 file of tagged pages, PDF/UA-1 and PDF/A-3a, the same bytes for the same content. */
public final class PdfFile {

  public static final float WIDTH = 595.28f;
  public static final float HEIGHT = 841.89f;

  private static final SrgbHolder PROFILE = new SrgbHolder(SrgbProfile.bytes());

  private final Properties properties;
  private final Attachment attachment;
  private final ObjectFile file = new ObjectFile();

  private PdfFile(Properties properties, Attachment attachment) {
    this.properties = properties;
    this.attachment = attachment;
  }

  /** The finished file. */
  public static byte[] write(
      Properties properties, Attachment attachment, Pages pages, Margin margin) {
    return new PdfFile(properties, attachment).write(pages, margin);
  }

  private byte[] write(Pages pages, Margin margin) {
    var pageTree = new PageTree(file, pages.count());
    var canvas = new Canvas(file, pageTree);
    draw(pages, margin, canvas);
    int structure = new StructureTree(file, pageTree).write(pages.document());
    int outline = canvas.outline().write(file);
    int root = pageTree.finish(canvas.subsets().write(file));
    int attached = attach();
    int catalog =
        file.add(
            "<</Type/Catalog/Pages %s/Outlines %s/StructTreeRoot %s/MarkInfo<</Marked true>>%s%s%s>>"
                .formatted(
                    reference(root),
                    reference(outline),
                    reference(structure),
                    names(canvas, attached),
                    intent(),
                    description()));
    return file.finish(catalog, file.addPlain(info()));
  }

  private static void draw(Pages pages, Margin margin, Canvas canvas) {
    for (int page = 1; page <= pages.count(); page++) {
      int number = page;
      canvas.startPage(page);
      if (page == 1) {
        canvas.figure(pages.document().child("P"), () -> margin.head(canvas, number));
      } else {
        canvas.pagination(() -> margin.head(canvas, number));
      }
      pages.placed().get(page - 1).forEach(placed -> placed.draw(canvas));
      canvas.pagination(() -> margin.foot(canvas, number));
      canvas.endPage();
    }
  }

  private String names(Canvas canvas, int attached) {
    var destinations =
        canvas.destinations().entrySet().stream()
            .map(each -> PdfStrings.text(each.getKey()) + each.getValue())
            .collect(Collectors.joining());
    var name = PdfStrings.text(attachment.name());
    return "/Names<</Dests<</Names[%s]>>/EmbeddedFiles<</Names[%s %s]>>>>/AF[%s]"
        .formatted(destinations, name, reference(attached), reference(attached));
  }

  private int attach() {
    int content =
        file.addStream(
            "/Type/EmbeddedFile/Subtype%s/Params<</Size %s%s>>"
                .formatted(
                    PdfStrings.name(attachment.mediaType()),
                    attachment.content().length,
                    date("/ModDate")),
            attachment.content());
    var name = PdfStrings.text(attachment.name());
    return file.add(
        "<</Type/Filespec/F%s/UF%s/Desc%s/AFRelationship/Data/EF<</F %s/UF %s>>>>"
            .formatted(
                name,
                name,
                PdfStrings.text(attachment.description()),
                reference(content),
                reference(content)));
  }

  private String intent() {
    int profile = file.addStream("/N 3", PROFILE.bytes());
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile %s>>]"
        .formatted(reference(profile));
  }

  private String description() {
    int metadata = file.addStream("/Type/Metadata/Subtype/XML", Xmp.packet(properties));
    return "/Metadata %s/Lang%s/ViewerPreferences<</DisplayDocTitle true>>"
        .formatted(reference(metadata), PdfStrings.text(properties.language()));
  }

  private String info() {
    return "<</Title%s/Author%s/Subject%s/Keywords%s/Creator%s/Producer%s%s%s>>"
        .formatted(
            PdfStrings.text(properties.title()),
            PdfStrings.text(properties.author()),
            PdfStrings.text(properties.subject()),
            PdfStrings.text(properties.keywords()),
            PdfStrings.text(properties.creator()),
            PdfStrings.text(Properties.PRODUCER),
            date("/CreationDate"),
            date("/ModDate"));
  }

  private String date(String key) {
    var date = properties.date();
    return date == null
        ? ""
        : key
            + "(D:"
            + DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT).format(date)
            + "000000Z)";
  }

  /** Made once; nothing changes it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record SrgbHolder(byte[] bytes) {}
}
