package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.Quantity.About;
import io.sitrep.mention.Quantity.AtLeast;
import io.sitrep.mention.Quantity.Between;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.Quantity.FewerThan;
import io.sitrep.mention.Quantity.MoreThan;
import io.sitrep.mention.Quantity.UpTo;
import io.sitrep.mention.Quantity.Vague;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.text.Abbreviations;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single sentences and writes what was found the way the tables of examples do. */
final class Reads {

  private static final DocumentReader READER =
      new DocumentReader(new Abbreviations(Set.of("mr", "lt", "col", "gen", "dr"), Set.of()));
  private static final CasualtyFinder FINDER = new CasualtyFinder();

  private Reads() {}

  static Sentence sentence(String words) {
    return new Sentence(1, new Span(0, words.length()), READER.tokens(words), 0, "");
  }

  static List<CasualtyMention> mentions(String words) {
    return FINDER.find(sentence(words));
  }

  /** "killed 14+ state-forces | wounded 3 further", or "-" for nothing. */
  static String line(List<CasualtyMention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(Reads::one).collect(Collectors.joining(" | "));
  }

  private static String one(CasualtyMention mention) {
    var group = mention.group();
    var words = new StringBuilder(mention.outcome().code() + " " + count(group.quantity()));
    if (group.party() != Party.UNKNOWN) {
      words.append(' ').append(group.party().code());
    }
    if (group.further()) {
      words.append(" further");
    }
    if (mention.link() != Link.WHOLE) {
      words.append(' ').append(mention.link().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (!group.names().isEmpty()) {
      words.append(" (").append(String.join("; ", group.names())).append(')');
    }
    return words.toString();
  }

  static String count(@Nullable Quantity quantity) {
    return switch (quantity) {
      case null -> "?";
      case Exactly(long n) -> "" + n;
      case About(long n) -> "~" + n;
      case AtLeast(long n) -> n + "+";
      case MoreThan(long n) -> ">" + n;
      case UpTo(long n) -> "<=" + n;
      case FewerThan(long n) -> "<" + n;
      case Between(long low, long high) -> low + "-" + high;
      case Vague(String wording, long _) -> wording.replace(' ', '_');
    };
  }
}
