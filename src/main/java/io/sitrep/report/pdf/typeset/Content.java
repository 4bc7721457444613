package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The operators of one page. Lengths are in points, from the upper left corner of the page, and
 * written in tenths: finer than the eye and shorter in the file.
 */
final class Content {

  private static final String NO_FONT = "";

  private final StringBuilder out = new StringBuilder(16 * 1024);
  private String font = NO_FONT;
  private float size;
  private float tracking;
  private int ink;
  private int textX;
  private int textY;
  private boolean inText;

  byte[] bytes() {
    return out.toString().getBytes(ISO_8859_1);
  }

  boolean isInText() {
    return inText;
  }

  void startText() {
    if (!inText) {
      out.append("BT\n");
      inText = true;
      textX = 0;
      textY = 0;
    }
  }

  void endText() {
    if (inText) {
      out.append("ET\n");
      inText = false;
    }
  }

  void operator(String text) {
    out.append(text).append('\n');
  }

  void style(Style style) {
    ink(style.colour());
    if (style.tracking() != tracking) {
      tracking = style.tracking();
      hundredths(tracking);
      out.append("Tc\n");
    }
  }

  void font(String resource, float points) {
    if (!resource.equals(font) || points != size) {
      font = resource;
      size = points;
      out.append(font).append(' ');
      hundredths(size);
      out.append("Tf\n");
    }
  }

  /** Where the next text begins; the file holds the way from the last one. */
  void moveTo(float x, float y) {
    int tenthsX = tenths(x);
    int tenthsY = up(y);
    number(tenthsX - textX);
    number(tenthsY - textY);
    out.append("Td\n");
    textX = tenthsX;
    textY = tenthsY;
  }

  /** Text as a string that has its parentheses. */
  void show(CharSequence string) {
    out.append(string).append("Tj\n");
  }

  void rectangle(float x, float y, float width, float height, String painting) {
    number(tenths(x));
    number(up(y + height));
    number(tenths(width));
    number(tenths(height));
    out.append("re\n").append(painting).append('\n');
  }

  void line(float x1, float y1, float x2, float y2) {
    number(tenths(x1));
    number(up(y1));
    out.append("m\n");
    number(tenths(x2));
    number(up(y2));
    out.append("l\nS\n");
  }

  /** One thick dashed line under a shear is a hatch. */
  void hatch(float x, float y, float width, float height) {
    out.append("1 0 1 1 ");
    number(tenths(x));
    number(up(y + height / 2));
    out.append("cm\n[1.5 2.7] 0 d\n");
    number(tenths(-height));
    out.append("0 m\n");
    number(tenths(width + height));
    out.append("0 l\nS\n");
  }

  void thickness(float points) {
    hundredths(points);
    out.append("w\n");
  }

  /** The colour of text and areas. */
  void ink(int rgb) {
    if (rgb != ink) {
      ink = rgb;
      colour(rgb, "rg");
    }
  }

  void colour(int rgb, String operator) {
    out.append(share(rgb >> 16)).append(' ').append(share(rgb >> 8)).append(' ');
    out.append(share(rgb)).append(' ').append(operator).append('\n');
  }

  private static String share(int eightBits) {
    int thousandths = Math.round((eightBits & 255) / 0.255f);
    return switch (thousandths) {
      case 0 -> "0";
      case 1000 -> "1";
      default -> "." + String.valueOf(1000 + thousandths).substring(1);
    };
  }

  private void number(int tenths) {
    decimal(tenths, 10);
  }

  private void hundredths(float points) {
    int hundredths = Math.round(points * 100);
    if (hundredths % 10 == 0) {
      number(hundredths / 10);
    } else {
      decimal(hundredths, 100);
    }
  }

  /** A fraction with what the format needs of its digits, and a space. */
  private void decimal(int parts, int unit) {
    int whole = Math.abs(parts) / unit;
    int rest = Math.abs(parts) % unit;
    if (parts < 0) {
      out.append('-');
    }
    if (whole > 0 || rest == 0) {
      out.append(whole);
    }
    if (rest > 0) {
      out.append('.').append(rest * 10 < unit ? "0" : "").append(rest);
    }
    out.append(' ');
  }

  private static int tenths(float length) {
    return Math.round(length * 10);
  }

  private static int up(float y) {
    return tenths(PdfFile.HEIGHT - y);
  }
}
