package io.sitrep.mention.quantity;

import io.sitrep.mention.Counts;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.Words;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its numbers, people and dates, as constructions see it; {@code violence} are the
 * indexes of its verbs of violence.
 */
public record Scene(
    Sentence sentence, Counts counts, List<TimeExpression> times, List<Integer> violence) {

  private static final int FARTHEST_NOUN = 4;

  /** The counts, times and events are the sentence's own. */
  public static Scene of(
      Sentence sentence, Counts counts, List<TimeExpression> times, List<EventMention> events) {
    var verbs = events.stream().filter(event -> !event.noun()).map(EventMention::from).toList();
    return new Scene(sentence, counts, times, verbs);
  }

  String norm(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }

  String text(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).text() : "";
  }

  boolean isCapitalised(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).isCapitalised();
  }

  boolean isNumber(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).isNumber();
  }

  @Nullable QuantityMention quantityFrom(int at) {
    for (var quantity : counts.quantities()) {
      if (quantity.from() == at) {
        return quantity;
      }
    }
    return null;
  }

  @Nullable PersonGroup peopleAt(QuantityMention number) {
    return counts.groups().stream()
        .filter(g -> g.from() <= number.from() && number.from() < g.to())
        .findFirst()
        .orElse(null);
  }

  @Nullable TimeExpression timeAt(Span span) {
    return times.stream().filter(t -> t.span().overlaps(span)).findFirst().orElse(null);
  }

  /** The index of the plural noun a number counts, past its modifiers, or -1. */
  int plural(int at) {
    for (int i = at; i < Math.min(sentence.size(), at + FARTHEST_NOUN); i++) {
      var token = sentence.token(i);
      if (!token.isWord() || Words.PHRASE_ENDS.contains(token.norm())) {
        return -1;
      }
      if (isPlural(token.norm())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlural(String norm) {
    return norm.length() > 3
        && norm.endsWith("s")
        && !norm.endsWith("ss")
        && !norm.endsWith("us")
        && !norm.endsWith("ous");
  }

  /** The value in full: "7.5" keeps its fraction. */
  double value(QuantityMention number) {
    for (int i = number.from(); i < number.to(); i++) {
      var token = sentence.token(i);
      if (token.isNumber() && token.text().indexOf('.') > 0) {
        double plain = Double.parseDouble(token.text().replaceAll("[^0-9.]", ""));
        return number.quantity().figure() > plain + 1 ? number.quantity().figure() : plain;
      }
    }
    return number.quantity().figure();
  }
}
