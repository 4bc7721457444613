package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "12 deaths", "three more bodies", "at least 30 fatalities". */
final class CountedNoun implements Construction {

  private static final Map<String, Integer> MANIFOLD =
      Map.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5);

  /** "KIA", "WIA" */
  private static final String IN_ACTION = " in action";

  private static final Set<String> FOUND = Set.of("found", "discovered", "recovered", "pulled");
  private static final Set<String> MODIFIERS = WordClasses.of("casualty", "modifiers");

  @Override
  public String id() {
    return "counted-noun";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.COUNTED_NOUN) && !trigger.is(Form.NOUN_OF)) {
      return List.of();
    }
    if (trigger.word().lemma().endsWith(IN_ACTION) && describes(view, trigger.to())) {
      return List.of();
    }
    var nth = view.groupAt(trigger.from());
    if (nth != null && nth.ordinal() > 0 && nth.to() == trigger.to()) {
      return List.of(Mentions.mention(view, trigger, nth, Link.WHOLE, null, id()));
    }
    var first = view.norm(trigger.from());
    int hyphen = first.indexOf('-');
    int many = MANIFOLD.getOrDefault(hyphen < 0 ? first : first.substring(0, hyphen), 0);
    if (many > 0) {
      return told(view, trigger, trigger.from(), many, Link.DEED);
    }
    int at = trigger.from();
    var owners = owners(view, at);
    if (owners != null) {
      return Mentions.of(view, trigger, List.of(owners), Link.WHOLE, id());
    }
    at = isModifier(view, at - 1) ? at - 1 : at;
    boolean further = view.norm(at - 1).equals("more") || view.norm(at - 1).equals("other");
    at = further ? at - 1 : at;
    var quantity = view.quantityTo(at);
    if (quantity == null && isOne(view, at, trigger)) {
      return told(view, trigger, at - 1, 1, Link.WHOLE);
    }
    if (quantity == null) {
      return view.norm(trigger.to()).equals("of")
          ? Mentions.of(view, trigger, Arguments.right(view, trigger.to() + 1), Link.WHOLE, id())
          : List.of();
    }
    if (trigger.is(Form.NOUN_OF)
        && quantity.quantity().figure() > 1
        && view.norm(trigger.from()).endsWith("ing")) {
      return List.of(); // "in 1990 the shooting of", "the '90 shooting of"
    }
    var group = group(view, quantity, trigger, further);
    return List.of(Mentions.mention(view, trigger, group, Link.WHOLE, null, id()));
  }

  /** "two KIA <soldiers>": the letters stand for an army too. */
  private static boolean describes(View view, int next) {
    return next < view.size()
        && view.token(next).isWord()
        && !Words.PHRASE_ENDS.contains(view.norm(next));
  }

  /** So many, by the word at this index: "<a> body was found", "a <triple> murder". */
  private List<CasualtyMention> told(View view, Trigger trigger, int at, long count, Link link) {
    var span = view.sentence().span(at, at + 1);
    var number = new QuantityMention(at, at + 1, span, new Quantity.Exactly(count), id());
    var people = group(view, number, trigger, false);
    return List.of(Mentions.mention(view, trigger, people, link, null, id()));
  }

  /** "<a body> was found", "<a shooting death> in the city". */
  private static boolean isOne(View view, int at, Trigger trigger) {
    boolean found =
        Words.BE.contains(view.norm(trigger.to())) && FOUND.contains(view.norm(trigger.to() + 1));
    boolean deed = view.norm(trigger.from()).endsWith("ing");
    return view.norm(at - 1).equals("a") && (found || deed);
  }

  /** "three villagers' bodies", "Ana Lima's death". */
  private static @Nullable PersonGroup owners(View view, int at) {
    var mark = view.norm(at - 1);
    return mark.equals("'") || mark.equals("'s") ? view.groupTo(at - 1) : null;
  }

  /** "12 <civilian> deaths", "four <dismembered> bodies". */
  private static boolean isModifier(View view, int i) {
    return MODIFIERS.contains(view.norm(i)) || (i > 0 && view.norm(i).endsWith("ed"));
  }

  static PersonGroup group(View view, QuantityMention quantity, Trigger trigger, boolean further) {
    var group =
        PersonGroup.ofNumber(view.sentence(), quantity, "counted-noun")
            .withParty(party(view, trigger));
    return further ? group.asFurther() : group;
  }

  private static Party party(View view, Trigger trigger) {
    return switch (view.norm(trigger.from() - 1)) {
      case "civilian" -> Party.CIVILIAN;
      case "military", "police", "battle", "combat" -> Party.STATE_FORCES;
      case null, default -> Party.UNKNOWN;
    };
  }
}
