package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group on its way: everything but its tokens may still change. */
final class GroupDraft {

  private final int from;
  int to;
  Span span;
  @Nullable Quantity quantity;
  String text = "";
  String noun = "";
  Party party = Party.UNKNOWN;
  Form form = Form.PLURAL;
  boolean further;
  boolean partitive;
  List<String> names = List.of();
  String foundBy;
  int ordinal;

  GroupDraft(Sentence sentence, int from, int to, String foundBy) {
    this(from, to, sentence.span(from, to), foundBy);
  }

  private GroupDraft(int from, int to, Span span, String foundBy) {
    this.from = from;
    this.to = to;
    this.span = span;
    this.foundBy = foundBy;
  }

  int from() {
    return from;
  }

  static GroupDraft of(PersonGroup group) {
    var draft = new GroupDraft(group.from(), group.to(), group.span(), group.foundBy());
    draft.quantity = group.quantity();
    draft.text = group.quantityText();
    draft.noun = group.noun();
    draft.party = group.party();
    draft.form = group.form();
    draft.further = group.further();
    draft.partitive = group.partitive();
    draft.names = group.names();
    draft.ordinal = group.ordinal();
    return draft;
  }

  /** One person, worded by the first token. */
  GroupDraft one(Sentence sentence, Form as) {
    quantity = new Exactly(1);
    text = sentence.token(from).text();
    form = as;
    return this;
  }

  GroupDraft open(Form as) {
    quantity = null;
    form = as;
    return this;
  }

  GroupDraft head(HeadFinder.Head head) {
    noun = head.noun();
    party = head.party();
    return this;
  }

  /** As many as the number says, worded as it is. */
  void count(Sentence sentence, QuantityMention number) {
    quantity = number.quantity();
    text = wording(sentence, number);
  }

  private static String wording(Sentence sentence, QuantityMention number) {
    int to = number.to();
    if (to - 1 > number.from() && sentence.token(to - 1).is("of")) {
      to--;
    }
    var words = new StringBuilder();
    for (int i = number.from(); i < to; i++) {
      boolean spaced =
          i > number.from()
              && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
      words.append(spaced ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }

  PersonGroup group() {
    return new PersonGroup(
        from, to, span, quantity, text, noun, party, form, further, partitive, names, foundBy,
        ordinal);
  }
}
