package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mentions found so far to stand for one actor. */
final class ActorGroup {

  private static final Pattern ANYONE = Pattern.compile("(?i)(the )?(authorities|officials)");

  /** Bodies that an article names as places unless they do or say something. */
  private static final Pattern SCENES =
      Pattern.compile(
          "(?i).*\\b(hospital|university|church|school|college|medical cent(er|re)|court|clinic)\\b.*");

  private static final Pattern ADMINISTRATIONS =
      Pattern.compile(
          "(?i)(federal |local |state |provincial )?(government|municipality|authorities|parliament|district)"
              + "|.*\\blocal government area\\b.*|barangay .*");

  private static final int LEAD = 2;

  private final List<ActorMention> mentions = new ArrayList<>();
  private final NavigableSet<Integer> starts = new TreeSet<>();
  private final NavigableMap<Integer, ActorMention> national = new TreeMap<>();
  private final Set<Appellation> called = new LinkedHashSet<>();

  ActorGroup(ActorMention first, Appellation called) {
    add(first, called);
  }

  /** With what the mention calls its actor. */
  void add(ActorMention mention, Appellation name) {
    int at = mentions.size();
    while (at > 0 && mentions.get(at - 1).span().compareTo(mention.span()) > 0) {
      at--;
    }
    mentions.add(at, mention);
    starts.add(mention.span().start());
    if (mention.country() != null && ActorIdentity.isFull(mention)) {
      national.put(mention.span().start(), mention);
    }
    called.add(name);
  }

  /** The first mention after this one that names it with its country, or null. */
  @Nullable ActorMention nextNational(ActorMention mention) {
    var next = national.higherEntry(mention.span().end());
    return next == null ? null : next.getValue();
  }

  /** In characters, from the nearest mention of it. */
  int distance(ActorMention mention) {
    int start = mention.span().start();
    var before = starts.floor(start);
    var after = starts.ceiling(start);
    return Math.min(
        before == null ? Integer.MAX_VALUE : start - before,
        after == null ? Integer.MAX_VALUE : after - start);
  }

  List<ActorMention> mentions() {
    return List.copyOf(mentions);
  }

  ActorMention first() {
    return mentions.getFirst();
  }

  boolean takes(Appellation other, @Nullable String home) {
    boolean personsOnly = other.type() == ActorType.PERSON && isPerson();
    for (var own : called) {
      if ((!personsOnly || own.type() == ActorType.PERSON)
          && ActorIdentity.same(own, other, home)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson() {
    for (var own : called) {
      if (own.type() == ActorType.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** The fullest name: one with a country or a title before a bare one. */
  ActorMention best() {
    var best = first();
    int most = ActorIdentity.weight(best);
    for (var mention : mentions) {
      int weight = ActorIdentity.weight(mention);
      if (weight > most) {
        best = mention;
        most = weight;
      }
    }
    return best;
  }

  @Nullable String country() {
    return mentions.stream()
        .map(ActorMention::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  boolean isNamed() {
    return mentions.stream().anyMatch(ActorGroup::isNamed);
  }

  /** A plain noun for armed people names a group only where it acts: "separatists attacked". */
  private static boolean isNamed(ActorMention mention) {
    boolean plain =
        mention.foundBy().equals("described-actor") && mention.type() == ActorType.ARMED_GROUP;
    var cues = mention.cues();
    boolean anyone = ANYONE.matcher(mention.name()).matches();
    return mention.named()
        && !anyone
        && (!plain || cues.isAgent() || cues.suspected() || cues.blamed());
  }

  /** Plain nouns count only where they do or suffer something. */
  boolean counts() {
    return mentions.stream().anyMatch(ActorGroup::plays);
  }

  private static boolean plays(ActorMention mention) {
    var cues = mention.cues();
    boolean acts =
        cues.isAgent() || cues.struck() || cues.source() || cues.claims() || isInLead(mention);
    if (!acts
        && mention.foundBy().equals("named-body")
        && SCENES.matcher(mention.name()).matches()) {
      return false;
    }
    if (!acts && (isBareNoun(mention) || isAdministration(mention))) {
      return false;
    }
    boolean described = mention.foundBy().equals("described-actor");
    boolean armed = mention.type() == ActorType.ARMED_GROUP && mention.named() && !described;
    return acts || cues.suspected() || cues.blamed() || armed || ActorIdentity.isBody(mention);
  }

  /** "the municipality", "Faskari Local Government Area": a place, unless it does something. */
  private static boolean isAdministration(ActorMention mention) {
    return ADMINISTRATIONS.matcher(mention.name()).matches()
        && !mention.cues().responds()
        && !mention.cues().remarks();
  }

  /** Forces whose work is what the article opens with. */
  private static boolean isInLead(ActorMention mention) {
    return mention.type() == ActorType.STATE_FORCES
        && mention.cues().responds()
        && mention.sentence() <= LEAD;
  }

  /** "National", "News", "Plan": one word of a name that stands elsewhere in full, if at all. */
  private static boolean isBareNoun(ActorMention mention) {
    return mention.foundBy().equals("named-body")
        && mention.name().indexOf(' ') < 0
        && switch (mention.type()) {
          case ARMED_GROUP, CIVILIAN_GROUP, COMPANY -> true;
          case PERSON, GOVERNMENT, STATE_FORCES, FOREIGN_STATE, INTERNATIONAL_ORGANISATION -> false;
        };
  }

  /** Powers and groups that speak elsewhere than of an incident are what surrounds it. */
  private boolean isContext() {
    return switch (first().type()) {
      case ARMED_GROUP, FOREIGN_STATE, INTERNATIONAL_ORGANISATION -> true;
      case PERSON, GOVERNMENT, STATE_FORCES, CIVILIAN_GROUP, COMPANY -> false;
    };
  }

  /** What the article as a whole shows of it, before incidents are weighed. */
  Role role() {
    if (mentions.stream().anyMatch(mention -> mention.cues().source()) && !isContext()) {
      return Role.SOURCE;
    }
    return mentions.stream().anyMatch(mention -> mention.cues().victim())
        ? Role.TARGET
        : Role.BACKGROUND;
  }
}
