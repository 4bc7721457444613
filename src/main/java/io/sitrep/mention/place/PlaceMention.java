package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;
import io.sitrep.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A named place at one point of the article. {@code sentence} is 0 in a dateline; {@code country}
 * is ISO 3166-1 alpha-2 where a gazetteer knows it; {@code qualifier} is a phrase that places it
 * further, such as "about 40 km north of the capital".
 */
public record PlaceMention(
    Span span,
    int sentence,
    String name,
    Kind kind,
    Relation relation,
    Setting setting,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String qualifier,
    String foundBy) {

  /** What sort of place a name stands for; {@code PLACE} where only its context says it is one. */
  public enum Kind implements Coded {
    COUNTRY,
    REGION,
    ADMIN1,
    DISTRICT,
    CITY,
    PLACE,
    FACILITY,
    ADDRESS,
    /** A place without a name, such as "three borders area". */
    DESCRIPTION
  }

  /** The place of "two days after gunmen killed nine <in Dabura>", as their deed itself has it. */
  public PlaceMention asScene() {
    var scene = setting == Setting.BACKGROUND ? Setting.EVENT : setting;
    return new PlaceMention(
        span, sentence, name, kind, relation, scene, country, admin1, qualifier, foundBy);
  }

  public PlaceMention {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place without a name at " + span);
    }
  }
}
