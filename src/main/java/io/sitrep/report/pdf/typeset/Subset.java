package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The letters of one font that one file uses, each with a code of one byte. Codes follow from the
 * order of use, so the same file has the same.
 */
final class Subset {

  private static final int FIRST = ' ';
  private static final int LAST = 0xFF;
  private static final int NO_CODE = -1;
  private static final int MOST_RANGES = 100;

  @SuppressWarnings("InlineFormatString") // longer than the method that fills it in
  private static final String CHARACTERS =
      """
      /CIDInit/ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <00><ff>
      endcodespacerange
      %sendcmap
      CMapName currentdict/CMap defineresource pop
      end
      end
      """;

  private final Face face;
  private final int place;
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final TreeMap<Integer, Integer> letters = new TreeMap<>();

  /** {@code place} is its own among the subsets of a file, from 0. */
  Subset(Face face, int place) {
    this.face = face;
    this.place = place;
  }

  String resource() {
    return "/F" + place;
  }

  /** The code of a letter, which gets one now where there is room; otherwise a negative number. */
  int code(int codePoint) {
    var known = codes.get(codePoint);
    if (known != null) {
      return known;
    }
    int code = freeCode(codePoint);
    if (code != NO_CODE) {
      codes.put(codePoint, code);
      letters.put(code, codePoint);
    }
    return code;
  }

  /** Latin letters keep their own; others begin where those are rare. */
  private int freeCode(int codePoint) {
    boolean latin = codePoint >= FIRST && codePoint <= LAST;
    if (latin && !letters.containsKey(codePoint)) {
      return codePoint;
    }
    for (int i = 0; i <= LAST - FIRST; i++) {
      int code = FIRST + (0x80 - FIRST + i) % (LAST - FIRST + 1);
      if (!letters.containsKey(code)) {
        return code;
      }
    }
    return NO_CODE;
  }

  /** Writes the font's objects and gives the number of its dictionary. */
  int write(ObjectFile file) {
    var font = face.font();
    var program = new SubsetProgram(font, letters).bytes();
    int programNumber = file.addStream("/Length1 " + program.length, program);
    int unicode = file.addStream("", unicode().getBytes(US_ASCII));
    var name = "/" + tag() + "+" + font.name();
    int descriptor = file.add(descriptor(name, programNumber));
    return file.add(
        "<</Type/Font/Subtype/TrueType/BaseFont%s/FirstChar %s/LastChar %s/Widths[%s]/FontDescriptor %s/ToUnicode %s>>"
            .formatted(
                name,
                letters.firstKey(),
                letters.lastKey(),
                widths(),
                ObjectFile.reference(descriptor),
                ObjectFile.reference(unicode)));
  }

  /** Six letters that tell the subsets of a file apart. */
  private String tag() {
    return "SITR" + (char) ('A' + place / 26) + (char) ('A' + place % 26);
  }

  private String descriptor(String name, int program) {
    var font = face.font();
    var box = font.box();
    return "<</Type/FontDescriptor/FontName%s/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle 0/Ascent %s/Descent %s/CapHeight %s/StemV 80/FontFile2 %s>>"
        .formatted(
            name,
            box[0],
            box[1],
            box[2],
            box[3],
            font.ascent(),
            font.descent(),
            font.capitalHeight(),
            ObjectFile.reference(program));
  }

  private String widths() {
    var widths = new StringBuilder();
    for (int code = letters.firstKey(); code <= letters.lastKey(); code++) {
      var letter = letters.get(code);
      widths.append(letter == null ? 0 : face.width(letter)).append(' ');
    }
    return widths.toString().strip();
  }

  /** What the codes stand for; neighbours at the same distance share a line. */
  private String unicode() {
    var ranges = new ArrayList<String>();
    var left = new TreeMap<>(letters);
    while (!left.isEmpty()) {
      var start = left.firstEntry();
      int first = start.getKey();
      int distance = start.getValue() - first;
      int last = first;
      while (!left.isEmpty() && left.firstEntry().getValue() - left.firstKey() == distance) {
        last = left.pollFirstEntry().getKey();
      }
      ranges.add("<%02x><%02x><%s>\n".formatted(first, last, utf16(first + distance)));
    }
    return CHARACTERS.formatted(blocks(ranges));
  }

  private static String utf16(int codePoint) {
    return HexFormat.of().formatHex(Character.toString(codePoint).getBytes(UTF_16BE));
  }

  private static String blocks(List<String> ranges) {
    var blocks = new StringBuilder();
    for (int start = 0; start < ranges.size(); start += MOST_RANGES) {
      var block = ranges.subList(start, Math.min(start + MOST_RANGES, ranges.size()));
      blocks.append(block.size()).append(" beginbfrange\n");
      block.forEach(blocks::append);
      blocks.append("endbfrange\n");
    }
    return blocks.toString();
  }
}
