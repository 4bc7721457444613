package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * People a sentence speaks of: tokens {@code [from, to)}. The quantity is null for an open plural
 * ("soldiers"); {@code noun} is their head noun as written, or empty; {@code further} marks
 * "other", "another", "more", and {@code partitive} "two of them"; {@code ordinal} is 5 of "a fifth
 * victim", else 0.
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
    String foundBy,
    int ordinal) {

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
    var draft = GroupDraft.of(this);
    draft.party = other;
    return draft.group();
  }

  /** The same people with the words for whom they serve, which end before token {@code end}. */
  PersonGroup servingTill(Sentence sentence, int end, Party other) {
    var draft = GroupDraft.of(this);
    draft.to = end;
    draft.span = span.cover(sentence.span(from, end));
    draft.party = other;
    return draft.group();
  }

  /** The same people, called by these names. */
  public PersonGroup withNames(List<String> others) {
    var draft = GroupDraft.of(this);
    draft.names = others;
    return draft.group();
  }

  /** These people with what the words after them call them: "two of them" and "women". */
  public PersonGroup describedAs(PersonGroup others) {
    var draft = GroupDraft.of(this);
    draft.to = others.to();
    draft.span = span.cover(others.span());
    draft.noun = others.noun();
    draft.party = others.party();
    return draft.group();
  }

  /** A number that stands for people without a noun, as the finder of casualties reads it. */
  public static PersonGroup ofNumber(Sentence sentence, QuantityMention number, String foundBy) {
    var draft = new GroupDraft(sentence, number.from(), number.to(), foundBy);
    draft.count(sentence, number);
    draft.form = Form.BARE;
    return draft.group();
  }

  /** One person called by these words, which no finder of names trusts. */
  public static PersonGroup ofName(Sentence sentence, int from, int to) {
    var draft = new GroupDraft(sentence, from, to, "lone-name").one(sentence, Form.NAMED);
    var words = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      words.add(sentence.token(i).text());
    }
    draft.text = words.toString();
    draft.names = List.of(draft.text);
    return draft.group();
  }

  /** One person the token stands for: "<her> life". */
  public static PersonGroup ofPronoun(Sentence sentence, int at) {
    return new GroupDraft(sentence, at, at + 1, "pronoun").one(sentence, Form.PRONOUN).group();
  }

  /** The same people as further ones: "four more". */
  public PersonGroup asFurther() {
    var draft = GroupDraft.of(this);
    draft.further = true;
    return draft.group();
  }
}
