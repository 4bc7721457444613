package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.QuantityMention;
import java.util.List;

/** Makes people of a number that stands without a noun for them. */
final class Counted {

  private Counted() {}

  static PersonGroup group(
      View view, QuantityMention quantity, Party party, boolean further, String foundBy) {
    return new PersonGroup(
        quantity.from(),
        quantity.to(),
        quantity.span(),
        quantity.quantity(),
        text(view, quantity),
        "",
        party,
        Form.BARE,
        further,
        false,
        List.of(),
        foundBy);
  }

  private static String text(View view, QuantityMention quantity) {
    var words = new StringBuilder();
    for (int i = quantity.from(); i < quantity.to(); i++) {
      words.append(i == quantity.from() ? "" : " ").append(view.token(i).text());
    }
    return words.toString();
  }
}
