package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The mentions found so far to stand for one actor. */
final class ActorGroup {

  /** Bodies that an article names as places unless they do or say something. */
  private static final String SCENES =
      "(?i).*\\b(hospital|university|church|school|college|medical cent(er|re)|court|clinic)\\b.*";

  private final List<ActorMention> mentions = new ArrayList<>();

  ActorGroup(ActorMention first) {
    mentions.add(first);
  }

  void add(ActorMention mention) {
    mentions.add(mention);
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
  }

  List<ActorMention> mentions() {
    return List.copyOf(mentions);
  }

  ActorMention first() {
    return mentions.getFirst();
  }

  boolean takes(ActorMention mention, @Nullable String home) {
    var own = mention.type() == ActorType.PERSON ? persons() : mentions;
    return (own.isEmpty() ? mentions : own)
        .stream().anyMatch(each -> ActorIdentity.same(each, mention, home));
  }

  private List<ActorMention> persons() {
    return mentions.stream().filter(own -> own.type() == ActorType.PERSON).toList();
  }

  /** The fullest name: one with a country or a title before a bare one. */
  ActorMention best() {
    return mentions.stream()
        .reduce((a, b) -> ActorIdentity.weight(b) > ActorIdentity.weight(a) ? b : a)
        .orElseThrow();
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
    boolean anyone = mention.name().matches("(?i)(the )?(authorities|officials)");
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
    boolean acts = cues.isAgent() || cues.struck() || cues.source() || cues.claims();
    if (!acts && mention.foundBy().equals("named-body") && mention.name().matches(SCENES)) {
      return false;
    }
    boolean described = mention.foundBy().equals("described-actor");
    boolean armed = mention.type() == ActorType.ARMED_GROUP && mention.named() && !described;
    return acts || cues.suspected() || cues.blamed() || armed || ActorIdentity.isBody(mention);
  }

  /** What the article as a whole shows of it, before incidents are weighed. */
  Role role() {
    if (mentions.stream().anyMatch(mention -> mention.cues().source())) {
      return Role.SOURCE;
    }
    return mentions.stream().anyMatch(mention -> mention.cues().victim())
        ? Role.TARGET
        : Role.BACKGROUND;
  }
}
