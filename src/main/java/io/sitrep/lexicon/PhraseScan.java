package io.sitrep.lexicon;

import io.sitrep.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One pass over a data file that notes where its phrases start, each under the hash of its folded
 * first word; one of two words also under that of both joined by a hyphen. Used by one thread.
 */
final class PhraseScan {

  private final byte[] text;
  private final boolean[] wanted;
  private int[] starts = new int[1 << 10];
  private int[] hashes = new int[1 << 10];
  private int count;

  /** The columns are those that hold phrases, or lists of them joined by semicolons. */
  PhraseScan(byte[] text, int... columns) {
    this.text = text;
    this.wanted = new boolean[Arrays.stream(columns).max().orElseThrow() + 1];
    for (int column : columns) {
      wanted[column] = true;
    }
    for (int line = 0; line < text.length; line = Tsv.lineEnd(text, line) + 1) {
      if (Tsv.isRow(text, line)) {
        scan(line);
      }
    }
  }

  int[] starts() {
    return Arrays.copyOf(starts, count);
  }

  int[] hashes() {
    return Arrays.copyOf(hashes, count);
  }

  private void scan(int line) {
    int column = 0;
    boolean begins = true;
    for (int i = line; i < text.length && text[i] != '\n' && column < wanted.length; i++) {
      if (begins && wanted[column]) {
        phrase(i);
      }
      begins = text[i] == '\t' || text[i] == ';';
      column += text[i] == '\t' ? 1 : 0;
    }
  }

  private void phrase(int start) {
    int first = wordEnd(text, start);
    note(start, first);
    if (first < text.length && text[first] == ' ') {
      int second = wordEnd(text, first + 1);
      if (second == text.length || text[second] != ' ') {
        note(start, second);
      }
    }
  }

  private void note(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    starts[count] = start;
    hashes[count++] = hash(start, end);
  }

  /** That of {@link #joined}, without making it where that can be helped. */
  private int hash(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      if (text[i] < 0) {
        return joined(text, start, end).hashCode();
      }
      hash = 31 * hash + plain(text[i]);
    }
    return hash;
  }

  /** Whether the first word of the phrase, or its two joined by a hyphen, is this folded word. */
  static boolean begins(byte[] text, int start, String word) {
    int i = start;
    for (int k = 0; k < word.length() && i < text.length && plain(text[i]) == word.charAt(k); k++) {
      i++;
    }
    if (i < text.length && text[i] < 0) {
      return beginsAccented(text, start, word);
    }
    return i - start == word.length() && wordEnd(text, i) == i;
  }

  private static boolean beginsAccented(byte[] text, int start, String word) {
    int first = wordEnd(text, start);
    return joined(text, start, first).equals(word)
        || (first < text.length && joined(text, start, wordEnd(text, first + 1)).equals(word));
  }

  private static String joined(byte[] text, int start, int end) {
    var words = new String(text, start, end - start, StandardCharsets.UTF_8);
    return Normalizer.fold(words).replace(' ', '-');
  }

  private static int plain(byte b) {
    return b == ' ' ? '-' : b >= 'A' && b <= 'Z' ? b | ' ' : b;
  }

  private static int wordEnd(byte[] text, int start) {
    int end = start;
    while (end < text.length && isInWord(text[end]) && !isGenitive(text, end)) {
      end++;
    }
    return end;
  }

  /** "people<'s> army" and "workers<'> party", which the text has as a token each. */
  private static boolean isGenitive(byte[] text, int at) {
    if (text[at] != '\'') {
      return false;
    }
    boolean s = at + 1 < text.length && (text[at + 1] | ' ') == 's';
    int next = s ? at + 2 : at + 1;
    return next >= text.length || !isInWord(text[next]);
  }

  private static boolean isInWord(byte b) {
    return b != ' ' && b != '\t' && b != ';' && b != '\n';
  }
}
