package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Twelve people died, most of them fighters", "nine dead, all farmers": what words after a figure
 * say its people were. Most of one kind leaves some of another.
 */
final class Makeup {

  private static final int FARTHEST = 24;
  private static final Set<String> MOST = Set.of("most", "mostly", "mainly", "largely");
  private static final Set<String> OPENERS = Set.of(",", "(", "--", "\u2014", "\u2013", "-");
  private static final Set<Party> ARMED =
      EnumSet.of(Party.STATE_FORCES, Party.ARMED_GROUP, Party.FOREIGN_FORCES);

  private Makeup() {}

  /** The mentions, those of people in general with the party that such words give them. */
  static List<CasualtyMention> settle(View view, List<CasualtyMention> mentions) {
    return mentions.stream().map(mention -> settled(view, mention)).toList();
  }

  private static CasualtyMention settled(View view, CasualtyMention mention) {
    var group = mention.group();
    if (group.party() != Party.UNKNOWN
        || group.quantity() == null
        || group.form() == PersonGroup.Form.NAMED) {
      return mention;
    }
    for (int i = group.to(); i < Math.min(view.size(), group.to() + FARTHEST); i++) {
      var other = view.groupFrom(i);
      if (other != null && other.quantity() != null) {
        return mention;
      }
      var kind = OPENERS.contains(view.norm(i)) ? kind(view, i + 1) : null;
      if (kind != null) {
        return mention.withGroup(described(group, kind, view.norm(i + 1)));
      }
    }
    return mention;
  }

  private static PersonGroup described(PersonGroup group, PersonGroup kind, String share) {
    boolean all = share.equals("all");
    boolean others = ARMED.contains(kind.party()) || kind.noun().startsWith("civilian");
    return group.withParty(all || !others ? kind.party() : Party.MIXED);
  }

  /** The people in "most of them <fighters>", "all <farmers>", or null. */
  private static @Nullable PersonGroup kind(View view, int at) {
    if (!MOST.contains(view.norm(at)) && !view.norm(at).equals("all")) {
      return null;
    }
    boolean ofThem = view.norm(at + 1).equals("of") && view.groupAt(at + 2) != null;
    boolean ofWhom = view.norm(at + 1).equals("of") && view.norm(at + 2).equals("whom");
    var kind = view.groupAt(ofThem || ofWhom ? at + 3 : at + 1);
    return kind != null && kind.form() == PersonGroup.Form.PLURAL ? kind : null;
  }
}
