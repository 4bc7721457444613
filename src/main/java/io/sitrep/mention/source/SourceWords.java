package io.sitrep.mention.source;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.SourceType;
import io.sitrep.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns and names of those who give news their facts. Safe for all threads. */
final class SourceWords {

  /** Types whose words say little beside another's: "army spokesman", "police source". */
  private static final Set<SourceType> WEAK =
      EnumSet.of(SourceType.UNATTRIBUTED, SourceType.MEDIA, SourceType.FAMILY);

  private static final Set<String> TAIL =
      Set.of(
          "of", "at", "in", "for", "from", "with", "who", "whose", "which", "to", "on", ",", "(");

  private final PhraseTrie<SourceType> types = new PhraseTrie<>();

  SourceWords() {
    types.from(
        "en/sources.tsv",
        (row, phrases) -> phrases.add(row[0], Coded.parse(SourceType.class, row[1])));
  }

  /** The type the phrase's words give it, or null when none is known. */
  @Nullable SourceType type(List<Token> phrase) {
    int cut = tail(phrase);
    var head = strongest(phrase, 0, cut);
    var best = head != null && !WEAK.contains(head) ? head : strongest(phrase, 0, phrase.size());
    return best == SourceType.MILITARY && isMinistry(phrase) ? SourceType.GOVERNMENT : best;
  }

  boolean knows(List<Token> phrase) {
    return strongest(phrase, 0, phrase.size()) != null;
  }

  /** Whether the whole phrase is one known source. */
  boolean covers(List<Token> phrase) {
    var match = types.longest(phrase, 0);
    return match != null && match.length() == phrase.size();
  }

  private static int tail(List<Token> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (TAIL.contains(phrase.get(i).norm())) {
        return i;
      }
    }
    return phrase.size();
  }

  private static boolean isMinistry(List<Token> phrase) {
    return phrase.stream().anyMatch(token -> token.norm().startsWith("minist"));
  }

  /** The last strong type of a phrase that starts in this part, else the first weak one. */
  private @Nullable SourceType strongest(List<Token> phrase, int from, int to) {
    SourceType last = null;
    for (int i = from; i < to; ) {
      var match = types.longest(phrase, i);
      if (match == null || isVague(phrase, i, match.length())) {
        i++;
      } else {
        last = last == null || !WEAK.contains(match.value()) ? match.value() : last;
        i += match.length();
      }
    }
    return last;
  }

  /** "group" alone is an armed one, "a local group" need not be. */
  private static boolean isVague(List<Token> phrase, int at, int length) {
    return length == 1 && phrase.get(at).is("group") && phrase.size() > 2;
  }
}
