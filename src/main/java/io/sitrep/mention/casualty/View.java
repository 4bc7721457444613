package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with what earlier rounds found in it, as constructions see it. */
record View(
    Sentence sentence,
    List<QuantityMention> quantities,
    List<PersonGroup> groups,
    List<Trigger> triggers) {

  int size() {
    return sentence.size();
  }

  String norm(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }

  Token token(int at) {
    return sentence.token(at);
  }

  @Nullable PersonGroup groupFrom(int at) {
    for (var group : groups) {
      if (group.from() == at) {
        return group;
      }
    }
    return null;
  }

  @Nullable PersonGroup groupTo(int at) {
    for (var group : groups) {
      if (group.to() == at) {
        return group;
      }
    }
    return null;
  }

  @Nullable QuantityMention quantityFrom(int at) {
    for (var quantity : quantities) {
      if (quantity.from() == at) {
        return quantity;
      }
    }
    return null;
  }

  @Nullable QuantityMention quantityTo(int at) {
    for (var quantity : quantities) {
      if (quantity.to() == at) {
        return quantity;
      }
    }
    return null;
  }

  @Nullable Trigger triggerAt(int at) {
    for (var trigger : triggers) {
      if (trigger.from() <= at && at < trigger.to()) {
        return trigger;
      }
    }
    return null;
  }
}
