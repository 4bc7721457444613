package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A minimal ICC version 4 profile of the sRGB colours, computed so that no one's file is copied.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int SHARED_CURVES = 2;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Element(String signature, byte[] data) {}

  private SrgbProfile() {}

  static byte[] bytes() {
    var elements = elements();
    int count = elements.size() + SHARED_CURVES;
    int start = HEADER + 4 + ENTRY * count;
    int size = start + elements.stream().mapToInt(element -> element.data().length).sum();
    var profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER).putInt(count);
    int at = start;
    for (var element : elements) {
      entry(profile, element.signature(), at, element.data().length);
      at += element.data().length;
    }
    int curve = elements.getLast().data().length;
    entry(profile, "gTRC", at - curve, curve);
    entry(profile, "bTRC", at - curve, curve);
    elements.forEach(element -> profile.put(element.data()));
    return profile.array();
  }

  private static List<Element> elements() {
    var elements = new ArrayList<Element>();
    elements.add(new Element("desc", text("sRGB")));
    elements.add(new Element("cprt", text("CC0")));
    elements.add(new Element("wtpt", numbers("XYZ ", 0.9642, 1, 0.8249)));
    elements.add(
        new Element(
            "chad",
            numbers(
                "sf32", 1.04791, 0.02293, -0.05017, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506,
                0.75179)));
    elements.add(new Element("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392)));
    elements.add(new Element("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708)));
    elements.add(new Element("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410)));
    elements.add(new Element("rTRC", curve()));
    return elements;
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x04200000).put("mntrRGB XYZ ".getBytes(US_ASCII));
    out.putShort((short) 2025).putShort((short) 1).putShort((short) 1).position(36);
    out.put("acsp".getBytes(US_ASCII)).position(68);
    out.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
  }

  private static void entry(ByteBuffer out, String signature, int at, int length) {
    out.put(signature.getBytes(US_ASCII)).putInt(at).putInt(length);
  }

  private static byte[] text(String text) {
    byte[] letters = text.getBytes(UTF_16BE);
    var out = ByteBuffer.allocate((28 + letters.length + 3) & ~3).put("mluc".getBytes(US_ASCII));
    out.putInt(0).putInt(1).putInt(ENTRY).put("enUS".getBytes(US_ASCII));
    return out.putInt(letters.length).putInt(28).put(letters).array();
  }

  private static byte[] numbers(String type, double... values) {
    var out = ByteBuffer.allocate(8 + 4 * values.length).put(type.getBytes(US_ASCII)).putInt(0);
    for (double value : values) {
      out.putInt(fixed(value));
    }
    return out.array();
  }

  /** The sRGB transfer curve of IEC 61966-2-1, as a parametric curve of type 3. */
  private static byte[] curve() {
    var out = ByteBuffer.allocate(32).put("para".getBytes(US_ASCII)).putInt(0).putInt(3 << 16);
    for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      out.putInt(fixed(value));
    }
    return out.array();
  }

  /** ICC's signed fixed-point number with 16 bits after the point. */
  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }
}
