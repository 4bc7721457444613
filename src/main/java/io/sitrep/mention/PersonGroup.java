package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People a sentence speaks of: tokens {@code [from, to)}. The quantity is null for an open plural
 * ("soldiers"); {@code noun} is their head noun as written, or empty; {@code further} marks
 * "other", "another", "more", and {@code partitive} "two of them".
 */
public record PersonGroup(
    int from,
    int to,
    Span span,
    @Nullable Quantity quantity,
    String quantityText,
    String noun,
    Party party,
    Form form,
    boolean further,
    boolean partitive,
    List<String> names,
    String foundBy) {

  public PersonGroup {
    names = List.copyOf(names);
  }

  /** How the words present the people. */
  public enum Form {
    /** "23 soldiers" */
    COUNTED,
    /** "the 23 soldiers" */
    COUNTED_DEFINITE,
    /** "17" */
    BARE,
    /** "a soldier", "another" */
    INDEFINITE,
    /** "the soldier", "the soldiers" */
    DEFINITE,
    /** "his wife" */
    KIN,
    /** "soldiers" */
    PLURAL,
    /** "Idris Mia, 35" */
    NAMED,
    /** "he", "them" */
    PRONOUN
  }

  /** True where the words themselves say how many. */
  public boolean isCounted() {
    return quantity != null && form != Form.DEFINITE && form != Form.PRONOUN;
  }

  public PersonGroup withParty(Party other) {
    return new PersonGroup(
        from,
        to,
        span,
        quantity,
        quantityText,
        noun,
        other,
        form,
        further,
        partitive,
        names,
        foundBy);
  }
}
