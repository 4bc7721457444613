package io.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with the words it cannot match without: looking for them first costs a fraction of
 * trying the pattern at every letter, and few are ever compiled. Safe for all threads.
 */
public final class CuedPattern {

  private final String regex;
  private final List<String> cues;
  private volatile @Nullable Pattern compiled;

  /** One of the cues stands in whatever the pattern matches. */
  public CuedPattern(String regex, String... cues) {
    this.regex = regex;
    this.cues = List.of(cues);
  }

  /** The pattern at its first match, or null where there is none. */
  public @Nullable Matcher first(String text) {
    return first(text, text);
  }

  /** The same, where the cues are to be found in another form of the text: in lower case. */
  public @Nullable Matcher first(String text, String folded) {
    for (var cue : cues) {
      if (folded.contains(cue)) {
        var matcher = pattern().matcher(text);
        return matcher.find() ? matcher : null;
      }
    }
    return null;
  }

  /** The same, of a pattern that matches in any case and has its cues in lower case. */
  public @Nullable Matcher firstInAnyCase(String text) {
    return first(text, text.toLowerCase(Locale.ROOT));
  }

  /** All matches, in text order. */
  public List<MatchResult> all(String text) {
    var matcher = first(text);
    if (matcher == null) {
      return List.of();
    }
    var all = new ArrayList<MatchResult>();
    do {
      all.add(matcher.toMatchResult());
    } while (matcher.find());
    return all;
  }

  private Pattern pattern() {
    var known = compiled;
    if (known == null) {
      known = Pattern.compile(regex);
      compiled = known;
    }
    return known;
  }
}
