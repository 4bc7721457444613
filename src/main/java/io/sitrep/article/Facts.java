package io.sitrep.article;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a document says of itself; the first value that is there stays. */
final class Facts {

  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

  Facts put(Fact fact, @Nullable String... values) {
    for (var value : values) {
      if (value != null && !value.isBlank()) {
        facts.putIfAbsent(fact, value.strip());
      }
    }
    return this;
  }

  String headline() {
    return facts.getOrDefault(Fact.HEADLINE, "");
  }

  Map<Fact, String> asMap() {
    return facts;
  }
}
