package io.sitrep.mention;

import static java.util.stream.Collectors.joining;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.mention.Quantity.About;
import io.sitrep.mention.Quantity.AtLeast;
import io.sitrep.mention.Quantity.Between;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.Quantity.FewerThan;
import io.sitrep.mention.Quantity.MoreThan;
import io.sitrep.mention.Quantity.UpTo;
import io.sitrep.mention.Quantity.Vague;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence with their hedges. Read-only once made: safe for all threads. */
public final class QuantityFinder {

  /** "two or <five>", at most. */
  private static final int WIDEST_OR = 3;

  private static final Set<String> RANGE_MARKS = Set.of("-", "--", "/", "to");

  /** What also makes the number after it a name, besides {@link Words#NUMBERED}: "km 12". */
  private static final Set<String> DESIGNATIONS = Set.of("km", "i");

  private static final int MOST_HEDGES = 8;

  private final PhraseTrie<Hedge> before = new PhraseTrie<>();
  private final PhraseTrie<Hedge> after = new PhraseTrie<>();
  private final PhraseTrie<Integer> vague = new PhraseTrie<>();

  public QuantityFinder() {
    before.from("en/hedges.tsv", (row, phrases) -> add(row, true, phrases));
    after.from("en/hedges.tsv", (row, phrases) -> add(row, false, phrases));
    vague.from("en/vague.tsv", (row, phrases) -> phrases.add(row[0], Integer.valueOf(row[1])));
  }

  private static void add(String[] row, boolean before, PhraseTrie.Phrases<Hedge> phrases) {
    if (row[2].equals("before") == before) {
      phrases.add(row[0], Coded.parse(Hedge.class, row[1]));
    }
  }

  private enum Hedge implements Coded {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN
  }

  /** In text order, none overlapping. */
  public List<QuantityMention> find(Sentence sentence) {
    var found = new ArrayList<QuantityMention>();
    int i = 0;
    while (i < sentence.size()) {
      var mention = isAsMany(sentence, i, found) ? asMany(sentence, i, found) : at(sentence, i);
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = mention.to();
      }
    }
    return found;
  }

  /** "13 were killed and <as many> injured", but not "twice as many", "as many as 13". */
  private static boolean isAsMany(Sentence sentence, int at, List<QuantityMention> found) {
    return at > 0
        && at + 2 < sentence.size()
        && !found.isEmpty()
        && sentence.token(at).is("as")
        && sentence.token(at + 1).is("many")
        && !sentence.token(at + 2).is("as")
        && (sentence.token(at - 1).is("and") || sentence.token(at - 1).is("while"));
  }

  private static QuantityMention asMany(Sentence sentence, int at, List<QuantityMention> found) {
    return mention(sentence, at, at + 2, found.getLast().quantity(), "as-many");
  }

  private @Nullable QuantityMention at(Sentence sentence, int start) {
    int i = start;
    Hedge hedge = null;
    for (var match = before.longest(sentence.tokens(), i);
        match != null && i - start < MOST_HEDGES;
        match = before.longest(sentence.tokens(), i)) {
      hedge = stronger(hedge, match.value());
      i += match.length();
      if (i >= sentence.size()) {
        return null;
      }
    }
    if (isDesignation(sentence, i)) {
      return null;
    }
    var share = share(sentence, start, i, hedge);
    return share == null ? quantity(sentence, start, i, hedge) : share;
  }

  /** "half of its 18", "more than a third of the 60". */
  private static @Nullable QuantityMention share(
      Sentence sentence, int start, int at, @Nullable Hedge hedge) {
    var fraction = Fraction.read(sentence, at);
    if (fraction == null) {
      return null;
    }
    int whole = fraction.to();
    if (whole + 1 < sentence.size() && Words.DETERMINERS.contains(sentence.token(whole).norm())) {
      whole++;
    }
    var numeral = whole < sentence.size() ? NumberReader.read(sentence, whole) : null;
    if (numeral == null) {
      return null;
    }
    int end = whole + numeral.length();
    boolean exact = fraction.divides(numeral.value());
    var quantity =
        hedged(hedge == null && !exact ? Hedge.ABOUT : hedge, fraction.of(numeral.value()));
    return mention(sentence, start, end, quantity, "share");
  }

  private static @Nullable Hedge stronger(@Nullable Hedge first, Hedge second) {
    return first == null || first == Hedge.EXACTLY || first == Hedge.ABOUT ? second : first;
  }

  /** "Highway 12", "No. 4": the number is a name. */
  private static boolean isDesignation(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).isNumber()
        && (Words.NUMBERED.contains(sentence.token(at - 1).norm())
            || DESIGNATIONS.contains(sentence.token(at - 1).norm()));
  }

  private @Nullable QuantityMention quantity(
      Sentence sentence, int start, int at, @Nullable Hedge hedge) {
    var word = vague.longest(sentence.tokens(), at);
    if (word != null) {
      return vague(sentence, start, at, word);
    }
    var numeral = NumberReader.read(sentence, at);
    if (numeral == null) {
      return null;
    }
    int end = at + numeral.length();
    var range = range(sentence, at, end, numeral.value());
    if (range != null) {
      return range.from() == start
          ? range
          : mention(sentence, start, range.to(), range.quantity(), "range");
    }
    var trailing = end < sentence.size() ? after.longest(sentence.tokens(), end) : null;
    if (trailing != null) {
      return mention(
          sentence,
          start,
          end + trailing.length(),
          hedged(hedge == null ? trailing.value() : hedge, numeral.value()),
          "numeral");
    }
    return mention(sentence, start, end, hedged(hedge, numeral.value()), "numeral");
  }

  private static QuantityMention vague(
      Sentence sentence, int start, int at, PhraseTrie.Match<Integer> word) {
    int end = at + word.length();
    int wordEnd = sentence.token(end - 1).is("of") ? end - 1 : end;
    var wording = words(sentence, at, Math.max(at + 1, wordEnd));
    return mention(sentence, start, end, new Vague(wording, word.value()), "vague");
  }

  private static String words(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().map(Token::norm).collect(joining(" "));
  }

  /** "10 to 15", "20/25", "10-15", "10 or 12"; "between 10 and 15" by the word before. */
  private static @Nullable QuantityMention range(Sentence sentence, int at, int end, long low) {
    if (end + 1 >= sentence.size()) {
      return null;
    }
    var mark = sentence.token(end);
    boolean between = at > 0 && sentence.token(at - 1).is("between") && mark.is("and");
    boolean or = mark.is("or");
    if (!between && !or && !RANGE_MARKS.contains(mark.norm())) {
      return null;
    }
    var high = NumberReader.read(sentence, end + 1);
    if (or && (high == null || high.value() - low > Math.max(WIDEST_OR, low / 2))) {
      return null; // "2 or 300"
    }
    if (high == null || high.value() <= low || high.value() > Math.max(low * 10, 30)) {
      return null;
    }
    int start = between ? at - 1 : at;
    return mention(
        sentence, start, end + 1 + high.length(), new Between(low, high.value()), "range");
  }

  private static Quantity hedged(@Nullable Hedge hedge, long n) {
    if (hedge == null) {
      return new Exactly(n);
    }
    return switch (hedge) {
      case EXACTLY -> new Exactly(n);
      case ABOUT -> new About(n);
      case AT_LEAST -> new AtLeast(n);
      case MORE_THAN -> new MoreThan(n);
      case UP_TO -> new UpTo(n);
      case FEWER_THAN -> new FewerThan(n);
    };
  }

  private static QuantityMention mention(
      Sentence sentence, int from, int to, Quantity quantity, String foundBy) {
    return new QuantityMention(from, to, sentence.span(from, to), quantity, foundBy);
  }
}
