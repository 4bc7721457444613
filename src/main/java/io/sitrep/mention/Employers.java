package io.sitrep.mention;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells peacekeepers, aid workers and journalists by whom they serve: "a soldier of the UN
 * mission", "a UNICEF driver", "two staff at a radio station". Read-only once made.
 */
final class Employers {

  private static final int FARTHEST = 9;
  private static final Set<Party> SOLDIERS =
      EnumSet.of(Party.STATE_FORCES, Party.FOREIGN_FORCES, Party.PEACEKEEPER);
  private static final Set<Party> OTHERS = EnumSet.of(Party.CIVILIAN, Party.UNKNOWN);
  private static final Set<String> PREPOSITIONS =
      WordClasses.of("mention", "employers-prepositions");
  private static final Set<String> LINKS = WordClasses.of("mention", "links");
  private static final Set<String> MEN = WordClasses.of("mention", "men");
  private static final Set<String> STAFF = WordClasses.of("mention", "staff");

  private final PhraseTrie<Party> bodies = new PhraseTrie<>();
  private final PhraseTrie<Party> forces = new PhraseTrie<>();

  Employers() {
    bodies
        .from(
            "en/employers.tsv",
            (row, phrases) -> phrases.add(row[0], Coded.parse(Party.class, row[1])))
        .from("world/organisations.tsv", Employers::addMedium);
    forces
        .from("world/state-forces.tsv", (row, to) -> addForce(row, to, Party.STATE_FORCES), 0, 1)
        .from("world/armed-groups.tsv", (row, to) -> addForce(row, to, Party.ARMED_GROUP), 0, 1);
  }

  private static void addForce(String[] row, PhraseTrie.Phrases<Party> phrases, Party party) {
    phrases.add(row[0], party);
    List.of(row[1].split(";")).forEach(alias -> phrases.add(alias, party));
  }

  private static void addMedium(String[] row, PhraseTrie.Phrases<Party> phrases) {
    if (row[2].equals("media")) {
      phrases.add(row[0], Party.JOURNALIST);
    }
  }

  /** The groups, those who serve such a body with its party and its name within. */
  List<PersonGroup> settle(Sentence sentence, List<PersonGroup> groups) {
    var settled = new ArrayList<PersonGroup>();
    for (var group : groups) {
      if (settled.isEmpty() || group.from() >= settled.getLast().to()) {
        settled.add(settled(sentence, group));
      }
    }
    return settled;
  }

  private PersonGroup settled(Sentence sentence, PersonGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      var body = bodies.longest(sentence.tokens(), i);
      var party = body == null ? null : party(group, body.value());
      if (party != null) {
        return group.withParty(party);
      }
      var force = isForce(sentence, group, i) ? forces.longest(sentence.tokens(), i) : null;
      if (force != null && i + force.length() < group.to()) {
        return group.withParty(force.value());
      }
    }
    return served(sentence, group);
  }

  /** "three <BSF> men": the men are the force's. */
  private static boolean isForce(Sentence sentence, PersonGroup group, int at) {
    return OTHERS.contains(group.party())
        && MEN.contains(lastWord(group))
        && sentence.token(at).isCapitalised();
  }

  /** "a soldier <serving with the UN mission>". */
  private PersonGroup served(Sentence sentence, PersonGroup group) {
    boolean governed = false;
    for (int i = group.to(); i < Math.min(sentence.size(), group.to() + FARTHEST); i++) {
      var body = governed ? bodies.longest(sentence.tokens(), i) : null;
      if (body != null) {
        var party = party(group, body.value());
        return party == null ? group : group.servingTill(sentence, i + body.length(), party);
      }
      var norm = sentence.token(i).norm();
      governed |= PREPOSITIONS.contains(norm);
      if (!PREPOSITIONS.contains(norm)
          && !LINKS.contains(norm)
          && !sentence.token(i).isCapitalised()) {
        return group;
      }
    }
    return group;
  }

  private static @Nullable Party party(PersonGroup group, Party body) {
    if (body == Party.PEACEKEEPER) {
      return SOLDIERS.contains(group.party()) || isMember(group) ? body : null;
    }
    return OTHERS.contains(group.party()) && isStaff(group) ? body : null;
  }

  private static boolean isMember(PersonGroup group) {
    return group.party() == Party.UNKNOWN
        && group.noun().toLowerCase(Locale.ROOT).endsWith("members");
  }

  private static boolean isStaff(PersonGroup group) {
    return STAFF.contains(lastWord(group));
  }

  private static String lastWord(PersonGroup group) {
    var noun = group.noun().toLowerCase(Locale.ROOT);
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
