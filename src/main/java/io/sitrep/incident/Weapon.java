package io.sitrep.incident;

import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.text.Span;
import java.util.List;

/** A weapon as written. */
public record Weapon(String text, WeaponCategory category, List<Span> evidence) {

  public Weapon {
    evidence = List.copyOf(evidence);
  }
}
