package io.sitrep.incident;

import static java.util.stream.Collectors.groupingBy;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an article's actors as its own country would: whose army, whose ministry, whose rulers. */
final class Homeland {

  private static final Pattern BRIEF = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern OFFICE = Pattern.compile("(?i).*\\b(ministry|government)\\b.*");

  private static final Pattern OWNER = Pattern.compile("(\\p{Lu}.*?)['’]s ");

  /** The key of those who rule by arms, however they are called. */
  static final String RULERS = "rulers";

  private static final Pattern JUNTA =
      Pattern.compile(
          "((ruling )?(military )?junta|military (leaders?|rulers?|government|regime|council)|ruling"
              + " military)");

  private static final Set<String> FORCES = Set.of("troops", "forces", "soldiers");

  private static final Set<String> ARMY =
      Set.of("army", "military", "defence ministry", "defense ministry", "ministry of defence");

  private final @Nullable String home;

  /** {@code home} is the country the article is about, ISO 3166-1 alpha-2. */
  Homeland(@Nullable String home) {
    this.home = home;
  }

  List<ActorMention> settle(List<ActorMention> mentions) {
    boolean ruled = mentions.stream().anyMatch(m -> isJunta(m) && isOwn(m));
    var bySentence = mentions.stream().collect(groupingBy(ActorMention::sentence));
    var byKey = mentions.stream().collect(groupingBy(ActorMention::key));
    var settled = new ArrayList<ActorMention>();
    var states = new LinkedHashSet<String>();
    for (var mention : mentions) {
      if (!isForeignAbbreviation(mention, byKey.getOrDefault(mention.key(), List.of()))
          && !isForeignTroops(mention, bySentence.getOrDefault(mention.sentence(), List.of()))) {
        var own = isHome(mention) ? speaker(mention, mentions) : invader(mention, states);
        if (own != null) {
          settled.add(ruled && isRuler(own) ? as(own, own.name(), RULERS) : own);
        }
      }
      if (mention.country() != null && isOfState(mention)) {
        states.add(mention.country());
      }
    }
    return settled;
  }

  /** "AFP" is an army in one country only. */
  private boolean isForeignAbbreviation(ActorMention mention, List<ActorMention> alike) {
    boolean brief =
        mention.foundBy().equals("known-group") && BRIEF.matcher(mention.name()).matches();
    return brief
        && mention.country() != null
        && !mention.country().equals(home)
        && mention.type() != ActorType.ARMED_GROUP
        && alike.stream().allMatch(m -> m.name().equals(mention.name()));
  }

  /** "former power France, whose 1,500 troops": not those of the country itself. */
  private boolean isForeignTroops(ActorMention mention, List<ActorMention> here) {
    return FORCES.contains(mention.name().toLowerCase(Locale.ROOT))
        && here.stream()
            .anyMatch(m ->
                m.type() == ActorType.FOREIGN_STATE
                    && !isHome(m)
                    && m.span().start() < mention.span().start());
  }

  private boolean isHome(ActorMention mention) {
    return mention.type() == ActorType.FOREIGN_STATE
        && mention.country() != null
        && mention.country().equals(home)
        && mention.foundBy().equals("acting-country");
  }

  /** "Kovian forces shelled Dola … The army said": theirs, where no other army is named before. */
  private ActorMention invader(ActorMention mention, Set<String> states) {
    if (home == null || mention.country() != null || !isArmy(mention)) {
      return mention;
    }
    boolean foreign = states.size() == 1 && !states.contains(home);
    return foreign ? mention.ofCountry(states.iterator().next()) : mention;
  }

  private static boolean isOfState(ActorMention mention) {
    return mention.type() == ActorType.STATE_FORCES || mention.type() == ActorType.FOREIGN_STATE;
  }

  private static boolean isArmy(ActorMention mention) {
    boolean ministry = mention.type() == ActorType.GOVERNMENT;
    return (mention.type() == ActorType.STATE_FORCES || ministry)
        && mention.definite()
        && ARMY.contains(bare(mention));
  }

  /**
   * A country that speaks does so by a ministry, if one speaks; one only spoken of is the scene.
   */
  private static @Nullable ActorMention speaker(ActorMention mention, List<ActorMention> all) {
    if (!mention.cues().source()) {
      return null;
    }
    return all.stream()
        .filter(m -> m.type() == ActorType.GOVERNMENT && m.cues().source())
        .filter(m -> OFFICE.matcher(m.name()).matches() && !isOthers(m, mention))
        .findFirst()
        .map(m -> as(mention, m.name(), m.key()))
        .orElse(as(mention, mention.name() + " government", ""));
  }

  /** "Ukraine says … <Russia's defence ministry> said" */
  private static boolean isOthers(ActorMention office, ActorMention state) {
    boolean foreign = office.country() != null && !office.country().equals(state.country());
    var owner = OWNER.matcher(office.name());
    return foreign || (owner.lookingAt() && !owner.group(1).equalsIgnoreCase(state.name()));
  }

  private boolean isOwn(ActorMention mention) {
    return mention.country() == null || mention.country().equals(home);
  }

  private static boolean isJunta(ActorMention mention) {
    return JUNTA.matcher(bare(mention)).matches();
  }

  private boolean isRuler(ActorMention mention) {
    var name = bare(mention);
    var cues = mention.cues();
    boolean military = name.equals("military") && !cues.isAgent() && !cues.struck();
    return isOwn(mention) && (isJunta(mention) || name.equals("regime") || military);
  }

  private static String bare(ActorMention mention) {
    return Appellation.tidy(mention.name()).toLowerCase(Locale.ROOT);
  }

  private static ActorMention as(ActorMention mention, String name, String key) {
    return new ActorMention(
        mention.span(),
        mention.sentence(),
        name,
        key,
        List.of(),
        ActorType.GOVERNMENT,
        true,
        mention.definite(),
        mention.country(),
        mention.cues(),
        mention.foundBy());
  }
}
