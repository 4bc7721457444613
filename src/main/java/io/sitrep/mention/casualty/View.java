package io.sitrep.mention.casualty;

import io.sitrep.mention.Counts;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what earlier rounds found in it, as constructions see it: every question is
 * answered at once, by token.
 */
final class View {

  private final Sentence sentence;
  private final List<PersonGroup> groups;
  private final List<Trigger> triggers;
  private final @Nullable PersonGroup[] groupAt;
  private final @Nullable QuantityMention[] quantityAt;
  private final @Nullable Trigger[] triggerAt;

  View(Sentence sentence, Counts counts, List<Trigger> triggers) {
    this.sentence = sentence;
    this.groups = counts.groups();
    this.triggers = List.copyOf(triggers);
    groupAt = new PersonGroup[sentence.size()];
    quantityAt = new QuantityMention[sentence.size()];
    triggerAt = new Trigger[sentence.size()];
    groups.forEach(g -> fill(groupAt, g.from(), g.to(), g));
    counts.quantities().forEach(q -> fill(quantityAt, q.from(), q.to(), q));
    triggers.forEach(t -> fill(triggerAt, t.from(), t.to(), t));
  }

  private static <T> void fill(@Nullable T[] at, int from, int to, T value) {
    for (int i = from; i < to; i++) {
      at[i] = value;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<PersonGroup> groups() {
    return groups;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  int size() {
    return sentence.size();
  }

  /** The folded word at this index, or nothing outside the sentence. */
  String norm(int at) {
    return isInside(at) ? sentence.token(at).norm() : "";
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** The people this token belongs to. */
  @Nullable PersonGroup groupAt(int at) {
    return isInside(at) ? groupAt[at] : null;
  }

  @Nullable PersonGroup groupFrom(int at) {
    var group = groupAt(at);
    return group != null && group.from() == at ? group : null;
  }

  @Nullable PersonGroup groupTo(int at) {
    var group = groupAt(at - 1);
    return group != null && group.to() == at ? group : null;
  }

  @Nullable QuantityMention quantityFrom(int at) {
    var quantity = isInside(at) ? quantityAt[at] : null;
    return quantity != null && quantity.from() == at ? quantity : null;
  }

  @Nullable QuantityMention quantityTo(int at) {
    var quantity = isInside(at - 1) ? quantityAt[at - 1] : null;
    return quantity != null && quantity.to() == at ? quantity : null;
  }

  @Nullable Trigger triggerAt(int at) {
    return isInside(at) ? triggerAt[at] : null;
  }

  private boolean isInside(int at) {
    return at >= 0 && at < sentence.size();
  }
}
