package io.sitrep.article;

/**
 * What reading one PDF may cost in all, however small the file is: a few bytes of it can stand for
 * gigabytes, and a page can be drawn without end.
 */
final class PdfAllowance {

  private static final int LARGEST_STREAM = 16_000_000;

  final Allowance pages = new Allowance(60, "pages");
  final Allowance unpacked = new Allowance(4L * LARGEST_STREAM, "bytes once unpacked");
  final Allowance objects = new Allowance(1_000_000, "objects");
  final Allowance mappings = new Allowance(1_000_000, "characters in its fonts");
  final Allowance operators = new Allowance(2_000_000, "drawing operators");
  final Allowance characters = new Allowance(400_000, "characters drawn");

  /** Of one stream; it is in memory as a whole. */
  Allowance stream() {
    return new Allowance(LARGEST_STREAM, "bytes in one stream");
  }

  /** Counts what begins an array, a dictionary, a string or a name: each becomes an object. */
  void takeObjects(byte[] bytes, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '[' || bytes[i] == '<' || bytes[i] == '(' || bytes[i] == '/') {
        count++;
      }
    }
    objects.take(count);
  }
}
