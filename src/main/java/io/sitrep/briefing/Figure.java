package io.sitrep.briefing;

import io.sitrep.incident.Count;
import io.sitrep.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A count as the page shows it: with its hedge in words, or as a sign on a tile. */
record Figure(Count count) {

  private static final Pattern MORE_THAN =
      Pattern.compile("(?i).*\\b(more than|over|above|exceed\\w*|in excess of|upwards of)\\b.*");
  private static final Pattern FEWER_THAN =
      Pattern.compile("(?i).*\\b(fewer than|less than|under|below)\\b.*");
  private static final Set<String> WITHOUT_OF = WordClasses.of("briefing", "without-of");
  private static final String UNSTATED = "an unstated number";

  private enum Form {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN,
    BETWEEN,
    VAGUE,
    UNSTATED
  }

  private Form form() {
    var min = count.min();
    var max = count.max();
    if (count.vague()) {
      return Form.VAGUE;
    }
    if (count.approximate()) {
      return Form.ABOUT;
    }
    if (min == null) {
      return max == null
          ? Form.UNSTATED
          : FEWER_THAN.matcher(count.text()).matches() ? Form.FEWER_THAN : Form.UP_TO;
    }
    if (max == null) {
      return MORE_THAN.matcher(count.text()).matches() ? Form.MORE_THAN : Form.AT_LEAST;
    }
    return min.equals(max) ? Form.EXACT : Form.BETWEEN;
  }

  /** The figure as the article gives it, before any hedge: 100 of "more than 100". */
  long value() {
    var best = count.best();
    if (best != null) {
      return best;
    }
    var min = count.min();
    if (min != null) {
      return form() == Form.MORE_THAN ? min - 1 : min;
    }
    var max = count.max();
    return max == null ? 0 : form() == Form.FEWER_THAN ? max + 1 : max;
  }

  boolean isZero() {
    return form() == Form.EXACT && value() == 0;
  }

  /** Whether one person is counted, so that verb and noun are singular. */
  boolean isOne() {
    return switch (form()) {
      case EXACT, ABOUT, AT_LEAST, UP_TO -> value() == 1;
      case MORE_THAN, FEWER_THAN, BETWEEN, VAGUE, UNSTATED -> false;
    };
  }

  /** "23", "about 30", "at least 12", "dozens". */
  String words() {
    var number = English.number(value());
    return switch (form()) {
      case EXACT -> isZero() ? "none" : number;
      case ABOUT -> "about " + number;
      case AT_LEAST -> "at least " + number;
      case MORE_THAN -> "more than " + number;
      case UP_TO -> "up to " + number;
      case FEWER_THAN -> "fewer than " + number;
      case BETWEEN -> number + " to " + English.number(upper());
      case VAGUE -> vagueWord();
      case UNSTATED -> UNSTATED;
    };
  }

  /** "23", "≈ 30", "≥ 12", "> 100", "Dozens". */
  String sign() {
    var number = English.number(value());
    return switch (form()) {
      case EXACT -> number;
      case ABOUT -> "≈ " + number;
      case AT_LEAST -> "≥ " + number;
      case MORE_THAN -> "> " + number;
      case UP_TO -> "≤ " + number;
      case FEWER_THAN -> "< " + number;
      case BETWEEN -> number + "–" + English.number(upper());
      case VAGUE -> English.capitalised(vagueWord());
      case UNSTATED -> "Not stated";
    };
  }

  /** "23 soldiers", "1 soldier", "dozens of people", "no civilians". */
  String of(String noun) {
    if (isZero()) {
      return "no " + Nouns.plural(noun);
    }
    var agreeing = isOne() ? Nouns.singular(noun) : Nouns.plural(noun);
    return words() + (takesOf() ? " of " : " ") + agreeing;
  }

  /** "23 of its soldiers", "one of its soldiers", "none of its soldiers". */
  String ofIts(String noun) {
    return words() + " of its " + Nouns.plural(noun);
  }

  private boolean takesOf() {
    return switch (form()) {
      case VAGUE -> !WITHOUT_OF.contains(vagueWord());
      case UNSTATED -> true;
      case EXACT, ABOUT, AT_LEAST, MORE_THAN, UP_TO, FEWER_THAN, BETWEEN -> false;
    };
  }

  /** The article's word without the noun it may carry: "dozens" of "Dozens of people". */
  private String vagueWord() {
    var text = count.text().strip().toLowerCase(Locale.ROOT);
    int of = text.indexOf(" of");
    var word = of > 0 ? text.substring(0, of) : text;
    return word.isEmpty() ? UNSTATED : word;
  }

  private long upper() {
    var max = count.max();
    return max == null ? value() : max;
  }
}
