package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives people without a noun the party of those just before: "killed two soldiers and wounded
 * five", "four fighters died and nine were hurt".
 */
final class Ellipsis {

  private Ellipsis() {}

  static List<CasualtyMention> resolve(List<CasualtyMention> mentions) {
    var resolved = new ArrayList<CasualtyMention>();
    for (var mention : mentions) {
      if (isOfEnemies(mention)) {
        resolved.add(mention.withGroup(mention.group().withParty(Party.ARMED_GROUP)));
        continue;
      }
      resolved.add(
          isBare(mention.group()) && mention.link() != Link.TOLL
              ? mention.withGroup(mention.group().withParty(party(resolved, mention)))
              : mention);
    }
    return resolved;
  }

  /**
   * "The army killed <seven of them>": never of its own. Police shoot at crowds as well: there the
   * party is left open.
   */
  private static boolean isOfEnemies(CasualtyMention mention) {
    var agent = mention.agent();
    return isBare(mention.group())
        && mention.group().partitive()
        && mention.foundBy().equals("active")
        && agent != null
        && agent.party() == Party.STATE_FORCES
        && !agent.noun().toLowerCase(Locale.ROOT).contains("police");
  }

  private static boolean isBare(PersonGroup group) {
    return group.noun().isEmpty()
        && group.names().isEmpty()
        && group.party() == Party.UNKNOWN
        && group.form() != PersonGroup.Form.PRONOUN;
  }

  /** The party of the last whole figure that the same kind of word told of. */
  private static Party party(List<CasualtyMention> before, CasualtyMention mention) {
    for (int i = before.size() - 1; i >= 0; i--) {
      var last = before.get(i);
      if (last.link() == Link.SELF && isTheRest(mention)) {
        return last.group().party();
      }
      if (last.link() == Link.WHOLE && isBeside(last, mention)) {
        return Party.UNKNOWN;
      }
      if (last.link() == Link.WHOLE) {
        boolean several =
            i > 0
                && before.get(i - 1).triggerFrom() == last.triggerFrom()
                && before.get(i - 1).group().party() != last.group().party();
        return several || !isAlike(last, mention) ? Party.UNKNOWN : last.group().party();
      }
    }
    return Party.UNKNOWN;
  }

  /** "two officers and <three others> were hurt": others need not be officers. */
  private static boolean isBeside(CasualtyMention last, CasualtyMention mention) {
    return mention.group().further() && last.triggerFrom() == mention.triggerFrom();
  }

  /** "One blew himself up and <the four others> were shot", but not "killing the four others". */
  private static boolean isTheRest(CasualtyMention mention) {
    var group = mention.group();
    return group.further()
        && group.form() == PersonGroup.Form.COUNTED_DEFINITE
        && !mention.foundBy().equals("active");
  }

  private static boolean isAlike(CasualtyMention last, CasualtyMention mention) {
    boolean bodily = last.outcome().isBodily() && mention.outcome().isBodily();
    return bodily
        || last.outcome() == mention.outcome()
        || (last.foundBy().equals("active") && mention.foundBy().equals("active"));
  }
}
