package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "A rebel, a boy of 16, gave up after <he> was shot in the leg", "pursued the rebels, killing five
 * of <them>": whom a pronoun stands for.
 */
final class Antecedents {

  private static final Set<String> MALE = WordClasses.of("casualty", "male");
  private static final Set<String> FEMALE = WordClasses.of("casualty", "female");
  private static final Set<Form> ONES = Set.of(Form.INDEFINITE, Form.COUNTED, Form.BARE);
  private static final Set<String> SUBORDINATORS = WordClasses.of("casualty", "subordinators");

  private Antecedents() {}

  /** The mentions, those of "he" and "she" with the one person the sentence can mean by it. */
  static List<CasualtyMention> resolve(View view, List<CasualtyMention> mentions) {
    var resolved = new ArrayList<CasualtyMention>();
    for (var mention : mentions) {
      var fallen = pursued(view, mention);
      if (fallen != null) {
        resolved.add(mention.withGroup(mention.group().withParty(fallen.party())));
        continue;
      }
      var person = isOne(mention) ? person(view, mention.group()) : null;
      if (person == null) {
        resolved.add(mention);
      } else if (!isTold(mentions, person, mention.outcome())) {
        resolved.add(
            mention.asTold(person.span().cover(mention.span()), person, mention.foundBy()));
      }
    }
    return resolved;
  }

  private static boolean isTold(
      List<CasualtyMention> mentions, PersonGroup person, Outcome outcome) {
    return mentions.stream().anyMatch(m -> m.group().equals(person) && m.outcome() == outcome);
  }

  /** The rebels of "the army pursued <the rebels>, killing five of them", or null. */
  private static @Nullable PersonGroup pursued(View view, CasualtyMention mention) {
    var group = mention.group();
    int comma = mention.triggerFrom() - 1;
    boolean ofThem =
        group.partitive()
            && group.party() == Party.UNKNOWN
            && view.norm(group.to() - 1).equals("them")
            && view.norm(mention.triggerFrom()).endsWith("ing")
            && view.norm(comma).equals(",");
    var before =
        ofThem
            ? view.groupTo(comma)
            : isRepelled(view, mention) ? view.groupTo(comma) : ofWhom(view, group);
    return before != null && before.party() == Party.ARMED_GROUP ? before : null;
  }

  /** "repelled the attackers <and killed several>", "fought rebels <and wounded nine>" */
  private static boolean isRepelled(View view, CasualtyMention mention) {
    var group = mention.group();
    return mention.foundBy().equals("active")
        && group.noun().isEmpty()
        && group.names().isEmpty()
        && group.party() == Party.UNKNOWN
        && view.norm(mention.triggerFrom() - 1).equals("and");
  }

  /** The attackers of "<the attackers>, all five of whom were killed", or null. */
  private static @Nullable PersonGroup ofWhom(View view, PersonGroup group) {
    boolean whom =
        group.partitive()
            && group.party() == Party.UNKNOWN
            && view.norm(group.to() - 1).equals("whom")
            && view.norm(group.from() - 1).equals(",");
    return whom ? view.groupTo(group.from() - 1) : null;
  }

  /** One who is killed is told of under many names, and "he" is mostly told of already. */
  private static boolean isOne(CasualtyMention mention) {
    return mention.outcome() != Outcome.KILLED
        && mention.group().form() == Form.PRONOUN
        && isSingle(mention.group());
  }

  private static boolean isSingle(PersonGroup group) {
    return group.quantity() instanceof Exactly(long n) && n == 1;
  }

  private static @Nullable PersonGroup person(View view, PersonGroup pronoun) {
    if (!SUBORDINATORS.contains(view.norm(pronoun.from() - 1))) {
      return null;
    }
    var ones =
        view.groups().stream()
            .filter(g -> g.to() <= pronoun.from() && isSingle(g) && g.form() != Form.PRONOUN)
            .toList();
    return ones.size() == 1
            && ONES.contains(ones.getFirst().form())
            && !Governed.test(view, ones.getFirst())
            && agrees(ones.getFirst(), view.norm(pronoun.from()))
        ? ones.getFirst()
        : null;
  }

  private static boolean agrees(PersonGroup person, String pronoun) {
    var noun = person.noun().toLowerCase(Locale.ROOT);
    return !(pronoun.equals("he") ? FEMALE : MALE).contains(noun)
        && (!noun.isEmpty() || person.party() != Party.UNKNOWN);
  }
}
