package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The numbered objects of one file in PDF 1.7: streams are written as they come, all else is packed
 * into one stream at the end. Characters of objects are bytes.
 */
final class ObjectFile {

  private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";
  private static final int COMPRESSION = 6;
  private static final int ROW = 7;

  private sealed interface Entry {

    record Free() implements Entry {}

    record Packed(String text) implements Entry {}

    record Written(int offset) implements Entry {}
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
  private final Deflater deflater = new Deflater(COMPRESSION);
  private final byte[] buffer = new byte[8 * 1024];
  private final List<Entry> entries = new ArrayList<>();

  ObjectFile() {
    write(HEADER);
    entries.add(new Entry.Free());
  }

  static String reference(int number) {
    return number + " 0 R";
  }

  /** A number for an object that follows. */
  int reserve() {
    entries.add(new Entry.Free());
    return entries.size() - 1;
  }

  int add(String object) {
    entries.add(new Entry.Packed(object));
    return entries.size() - 1;
  }

  void set(int number, String object) {
    entries.set(number, new Entry.Packed(object));
  }

  /** An object that can be read without a PDF reader. */
  int addPlain(String object) {
    int number = reserve();
    entries.set(number, new Entry.Written(out.size()));
    write(number + " 0 obj\n" + object + "\nendobj\n");
    return number;
  }

  /** A compressed stream; {@code keys} are those of its dictionary but for length and filter. */
  int addStream(String keys, byte[] content) {
    int number = reserve();
    writeStream(number, keys, deflated(content));
    return number;
  }

  private void writeStream(int number, String keys, byte[] deflated) {
    entries.set(number, new Entry.Written(out.size()));
    write(number + " 0 obj\n<<" + keys + "/Filter/FlateDecode/Length " + deflated.length);
    write(">>\nstream\n");
    out.writeBytes(deflated);
    write("\nendstream\nendobj\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }

  private byte[] deflated(byte[] content) {
    var deflated = new ByteArrayOutputStream(content.length / 2 + 64);
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    while (!deflater.finished()) {
      deflated.write(buffer, 0, deflater.deflate(buffer));
    }
    return deflated.toByteArray();
  }

  /** The whole file; nothing can be added after it. */
  byte[] finish(int catalog, int info) {
    int packed = pack();
    int table = reserve();
    int start = out.size();
    entries.set(table, new Entry.Written(start));
    var id = digest();
    writeStream(
        table,
        "/Type/XRef/Size %s/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]%s"
            .formatted(
                entries.size(),
                reference(catalog),
                reference(info),
                id,
                id,
                "/DecodeParms<</Predictor 12/Columns " + ROW + ">>"),
        deflated(crossReferences(packed)));
    write("startxref\n" + start + "\n%%EOF\n");
    deflater.end();
    return out.toByteArray();
  }

  private int pack() {
    var index = new StringBuilder();
    var objects = new StringBuilder();
    int count = 0;
    for (int number = 1; number < entries.size(); number++) {
      if (entries.get(number) instanceof Entry.Packed(String text)) {
        index.append(number).append(' ').append(objects.length()).append(' ');
        objects.append(text).append('\n');
        count++;
      }
    }
    var keys = "/Type/ObjStm/N " + count + "/First " + index.length();
    return addStream(keys, index.append(objects).toString().getBytes(ISO_8859_1));
  }

  /** The ID comes from the content, so the same content has the same. */
  private String digest() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Each row as its difference from the one above, which compresses far better. */
  private byte[] crossReferences(int packed) {
    var rows = ByteBuffer.allocate(entries.size() * (ROW + 1));
    byte[] above = new byte[ROW];
    int index = 0;
    for (var entry : entries) {
      byte[] row =
          switch (entry) {
            case Entry.Free _ -> row(0, 0, 0xFFFF);
            case Entry.Packed _ -> row(2, packed, index++);
            case Entry.Written(int offset) -> row(1, offset, 0);
          };
      rows.put((byte) 2);
      for (int i = 0; i < ROW; i++) {
        rows.put((byte) (row[i] - above[i]));
      }
      above = row;
    }
    return rows.array();
  }

  private static byte[] row(int type, int place, int rest) {
    var row = ByteBuffer.allocate(ROW);
    return row.put((byte) type).putInt(place).putShort((short) rest).array();
  }
}
