package io.sitrep.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A data file whose rows are found by the folded first word of the phrases in them; no row is taken
 * apart before an article has a word of it. One for the whole JVM, read at the first question; for
 * any number of threads.
 */
public final class TsvIndex {

  private static final Map<String, TsvIndex> KNOWN = new ConcurrentHashMap<>();

  /** Bits of the filter for each slot of the table. */
  private static final int FILTER = 16;

  private final String file;
  private final int[] columns;
  private volatile @Nullable Table table;

  private TsvIndex(String file, int... columns) {
    this.file = file;
    this.columns = columns;
  }

  /** The columns are those that hold phrases, or lists of them joined by semicolons. */
  public static TsvIndex of(String file, int... columns) {
    return KNOWN.computeIfAbsent(file + Arrays.toString(columns), _ -> new TsvIndex(file, columns));
  }

  /** False of a word that no phrase begins with; seldom true of such a word. */
  boolean mayHave(String word) {
    return table().mayHave(word.hashCode());
  }

  /**
   * The rows with a phrase that has this first word, or whose two words are this one with a hyphen
   * between; in the order of the file.
   */
  public List<String[]> rows(String word) {
    return table().rows(word);
  }

  private Table table() {
    var known = table;
    return known == null ? read() : known;
  }

  private synchronized Table read() {
    var known = table;
    if (known == null) {
      var text = Tsv.bytes(file);
      known = new Table(text, new PhraseScan(text, columns));
      table = known;
    }
    return known;
  }

  /** The phrases of a file by the hash of their beginnings, chained in their order. */
  private static final class Table {

    private final byte[] text;
    private final int[] first;
    private final int[] next;
    private final int[] starts;
    private final int[] hashes;
    private final long[] filter;

    Table(byte[] text, PhraseScan phrases) {
      this.text = text;
      this.starts = phrases.starts();
      this.hashes = phrases.hashes();
      this.next = new int[starts.length];
      this.first = new int[Integer.highestOneBit(starts.length + 1) << 1];
      Arrays.fill(first, -1);
      this.filter = new long[first.length * FILTER / Long.SIZE + 1];
      for (int i = starts.length - 1; i >= 0; i--) {
        int slot = slot(hashes[i]);
        next[i] = first[slot];
        first[slot] = i;
        filter[bit(hashes[i]) >> 6] |= 1L << bit(hashes[i]);
      }
    }

    boolean mayHave(int hash) {
      int bit = bit(hash);
      return (filter[bit >> 6] & (1L << bit)) != 0;
    }

    List<String[]> rows(String word) {
      int hash = word.hashCode();
      int i = mayHave(hash) ? first[slot(hash)] : -1;
      return i < 0 ? List.of() : rows(word, hash, i);
    }

    private List<String[]> rows(String word, int hash, int first) {
      var rows = new ArrayList<String[]>(0);
      int last = -1;
      for (int i = first; i >= 0; i = next[i]) {
        if (hashes[i] == hash && PhraseScan.begins(text, starts[i], word)) {
          int line = lineStart(starts[i]);
          if (line != last) {
            rows.add(Tsv.row(text, line));
          }
          last = line;
        }
      }
      return rows;
    }

    private int lineStart(int start) {
      int line = start;
      while (line > 0 && text[line - 1] != '\n') {
        line--;
      }
      return line;
    }

    private int slot(int hash) {
      return (hash ^ hash >>> 15) & (first.length - 1);
    }

    private int bit(int hash) {
      return (hash ^ hash >>> 15) & (first.length * FILTER - 1);
    }
  }
}
