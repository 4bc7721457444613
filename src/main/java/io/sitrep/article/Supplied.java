package io.sitrep.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about an article from outside its own bytes; blank values count as not known. */
public record Supplied(Map<Fact, Known<String>> facts, @Nullable S3Source s3) {

  public static final Supplied NOTHING = new Supplied(Map.of(), null);

  public Supplied {
    var copy = new EnumMap<Fact, Known<String>>(Fact.class);
    facts.forEach((fact, known) -> {
      if (!known.value().isBlank()) {
        copy.put(fact, new Known<>(known.value().strip(), known.origin()));
      }
    });
    facts = Collections.unmodifiableMap(copy);
  }

  public static Supplied of(Map<Fact, String> values, Origin origin) {
    var facts = new EnumMap<Fact, Known<String>>(Fact.class);
    values.forEach((fact, value) -> facts.put(fact, new Known<>(value, origin)));
    return new Supplied(facts, null);
  }

  public @Nullable Known<String> fact(Fact fact) {
    return facts.get(fact);
  }

  public Supplied from(S3Source source) {
    return new Supplied(facts, source);
  }

  /** These values where there are any, else the weaker ones; a default is weaker than any. */
  public Supplied or(Supplied weaker) {
    var merged = new EnumMap<Fact, Known<String>>(Fact.class);
    merged.putAll(weaker.facts);
    facts.forEach((fact, known) -> {
      if (known.origin() != Origin.DEFAULT || !merged.containsKey(fact)) {
        merged.put(fact, known);
      }
    });
    return new Supplied(merged, s3 == null ? weaker.s3 : s3);
  }
}
